/* SPDX-License-Identifier: MIT */
#include "layout.h"
#include "memory.h"
#include "reasons.h"
#include "standing.h"
#include "table.h"
#include "thing.h"

#include <stdlib.h>

static struct {
    int32_t at;
    int why;
} asked;

static const struct argp_option options[] = {
    {"at", 't', "DATE", 0, "The day asked about; today in UTC when not given", 0},
    {"why", 'w', NULL, 0, "Give the reasons", 0},
    {0}};

static error_t option(int key, char *argument, struct argp_state *state)
{
    switch (key) {
    case 't': asked.at = parse_day(argument, state); return 0;
    case 'w': asked.why = 1; return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static const char *consent_word(const toc_participation *participation)
{
    return toc_action_kind_name(toc_action_kind(toc_participation_consent(participation)));
}

static json_t *status_json(const toc_participant *participant, const toc_instrument *instrument)
{
    const toc_participation *participation = toc_participant_participation(participant, instrument);
    return object_json("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}",
                       "participant", string_json(toc_participant_id(participant)),
                       "instrument", string_json(toc_instrument_id(instrument)),
                       "at", date_json(asked.at),
                       "as_of", date_json(known_until(instrument)),
                       "status", string_json(toc_status_name(toc_status(participant, instrument, asked.at))),
                       "signed", date_json(day_of(participation, TOC_CRITERION_SIGNED)),
                       "deposited", date_json(day_of(participation, TOC_CRITERION_DEPOSITED)),
                       "kind", string_json(consent_word(participation)),
                       "in_force", date_json(day_of(participation, TOC_CRITERION_PARTY)),
                       "reasons", reasons_json(participant, instrument, asked.at));
}

/* --- for people --- */

static void show_title(struct session *session, const toc_participant *participant, const toc_instrument *instrument)
{
    const char *language = session_language(session), *name = string_in(toc_participant_names(participant), language);
    char at[TOC_DATE_SIZE];
    toc_date_format(asked.at, at, sizeof at);
    char *who = layout_isolate(name ? name : toc_participant_id(participant));
    char *what = layout_isolate(instrument ? instrument_name(instrument, language) : NULL);
    char *title =
        format("%s%s%s %s %s", who, instrument ? ", " : "", what, toc_date_is_full(asked.at) ? "on" : "in", at);
    page_paragraph(&session->page, STYLE_BOLD, 0, title);
    free(title);
    free(what);
    free(who);
}

static void show_day(struct page *page, const char *label, const toc_participation *participation, int32_t criterion,
                     const char *kind)
{
    char day[TOC_DATE_SIZE];
    if (!toc_date_format(day_of(participation, criterion), day, sizeof day) && !kind)
        return;
    char *text = format("%s%s%s", *day ? day : "on a day that is not known", kind ? ", " : "", kind ? kind : "");
    page_item(page, STYLE_FAINT, 0, 12, label, text);
    free(text);
}

static void show_one(struct session *session, const toc_participant *participant, const toc_instrument *instrument)
{
    const toc_participation *participation = toc_participant_participation(participant, instrument);
    struct page *page = &session->page;
    show_title(session, participant, instrument);
    page_item(page, STYLE_FAINT, 0, 12, "Status", toc_status_name(toc_status(participant, instrument, asked.at)));
    show_day(page, "Signed", participation, TOC_CRITERION_SIGNED, NULL);
    show_day(page, "Deposited", participation, TOC_CRITERION_DEPOSITED, consent_word(participation));
    show_day(page, "In force", participation, TOC_CRITERION_PARTY, NULL);
    if (asked.why) {
        page_section(page, "Why");
        show_reasons(page, participant, instrument, asked.at);
    }
}

static void add_status(struct table *table, const char *language, const toc_participant *participant,
                       const toc_instrument *instrument)
{
    const toc_participation *participation = toc_participant_participation(participant, instrument);
    char days[3][TOC_DATE_SIZE];
    const char *cells[] = {instrument_name(instrument, language),
                           toc_status_name(toc_status(participant, instrument, asked.at)),
                           days[0], days[1], consent_word(participation), days[2]};
    toc_date_format(day_of(participation, TOC_CRITERION_SIGNED), days[0], TOC_DATE_SIZE);
    toc_date_format(day_of(participation, TOC_CRITERION_DEPOSITED), days[1], TOC_DATE_SIZE);
    toc_date_format(day_of(participation, TOC_CRITERION_PARTY), days[2], TOC_DATE_SIZE);
    table_row(table, cells);
}

static void show_all(struct session *session, const toc_participant *participant)
{
    static const char *const headings[] = {"Instrument", "Status", "Signed", "Deposited", "By", "In force", NULL};
    const toc_instrument_list *all = toc_dataset_instruments(session->dataset);
    const char *language = session_language(session);
    struct table *table = table_new(headings);
    show_title(session, participant, NULL);
    for (uint32_t i = 0; i < toc_instrument_list_count(all); i++)
        add_status(table, language, participant, toc_instrument_list_at(all, i));
    table_print(table, &session->page);
    for (uint32_t i = 0; asked.why && i < toc_instrument_list_count(all); i++) {
        page_section(&session->page, instrument_name(toc_instrument_list_at(all, i), language));
        show_reasons(&session->page, participant, toc_instrument_list_at(all, i), asked.at);
    }
}

/* --- both --- */

static json_t *all_json(const toc_participant *participant)
{
    const toc_instrument_list *all = toc_dataset_instruments(toc_participant_dataset(participant));
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_instrument_list_count(all); i++)
        append_json(array, status_json(participant, toc_instrument_list_at(all, i)));
    return array;
}

static int run(struct session *session, int count, char **words)
{
    if (session_open(session) != 0)
        return EXIT_REFUSED;
    const toc_participant *participant = toc_find_participant(session->dataset, words[0]);
    const toc_instrument *instrument = count > 1 ? toc_find_instrument(session->dataset, words[1]) : NULL;
    if (!participant)
        return session_not_found(session, TOC_KIND_PARTICIPANT, "participant", words[0]);
    if (!instrument && count > 1)
        return session_not_found(session, TOC_KIND_INSTRUMENT, "instrument", words[1]);
    if (!asked.at)
        asked.at = today();
    if (session->options.json) {
        print_json(session, instrument ? status_json(participant, instrument) : all_json(participant));
        return EXIT_FOUND;
    }
    if (instrument)
        show_one(session, participant, instrument);
    else
        show_all(session, participant);
    note_coverage(session, instrument, asked.at);
    return EXIT_FOUND;
}

const struct command cmd_status = {
    .name = "status",
    .words = "PARTICIPANT [INSTRUMENT]",
    .summary = "Say where a participant stands under an instrument",
    .help = "PARTICIPANT is an id, an ISO code, or a name in any language. The dates are those of the whole record, "
            "also when they are later than the day asked about; what is not known is left out; in JSON it is "
            "null.\n\n"
            "Examples:\n"
            "  toc status BRA untoc --at 2004-02-27 --why\n"
            "  toc status Suisse --json",
    .least = 1,
    .most = 2,
    .options = options,
    .option = option,
    .run = run,
};
