/* SPDX-License-Identifier: MIT */
#include "layout.h"
#include "memory.h"
#include "standing.h"
#include "table.h"
#include "thing.h"
#include "tojson.h"

#include <stdlib.h>
#include <string.h>

static const struct criterion {
    const char *name, *caption;
    int32_t number;
} criteria[] = {
    {"party", "In force", TOC_CRITERION_PARTY},
    {"deposited", "Deposited", TOC_CRITERION_DEPOSITED},
    {"signatory", "Signed", TOC_CRITERION_SIGNED},
};

static struct {
    int32_t at;
    const struct criterion *criterion;
} asked = {0, criteria};

static const struct argp_option options[] = {
    {"at", 't', "DATE", 0, "The day asked about; today in UTC when not given", 0},
    {"status", 's', "STATUS", 0, "signatory: signed by then; deposited: consent deposited by then, in force or not; "
                                 "party: in force for it, which is asked when nothing else is", 0},
    {0}};

static const struct criterion *parse_criterion(const char *argument, struct argp_state *state)
{
    for (size_t i = 0; i < sizeof criteria / sizeof *criteria; i++)
        if (!strcmp(criteria[i].name, argument))
            return &criteria[i];
    refuse_argument(state, "--status=%s: expected signatory, deposited or party", argument);
    return criteria;
}

static error_t option(int key, char *argument, struct argp_state *state)
{
    switch (key) {
    case 't': asked.at = parse_day(argument, state); return 0;
    case 's': asked.criterion = parse_criterion(argument, state); return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

struct member {
    const toc_participant *participant;
    const char *name;
    int32_t date;
};

/* By date, those without a known one last; then by name. */
static int compare(const void *first, const void *second)
{
    const struct member *a = first, *b = second;
    int32_t day_a = a->date ? a->date : INT32_MAX, day_b = b->date ? b->date : INT32_MAX;
    return day_a != day_b ? (day_a > day_b) - (day_a < day_b) : strcmp(a->name, b->name);
}

static struct member *sorted_members(const struct session *session, const toc_participation_list *list)
{
    uint32_t count = toc_participation_list_count(list);
    struct member *members = grow(NULL, count + 1, sizeof *members);
    for (uint32_t i = 0; i < count; i++) {
        const toc_participation *participation = toc_participation_list_at(list, i);
        const toc_participant *participant = toc_participation_participant(participation);
        const char *name = string_in(toc_participant_names(participant), session_language(session));
        members[i] = (struct member){participant, name ? name : toc_participant_id(participant),
                                     day_of(participation, asked.criterion->number)};
    }
    qsort(members, count, sizeof *members, compare);
    return members;
}

static void print_members_json(struct session *session, const toc_instrument *instrument,
                               const struct member *members, uint32_t count, uint32_t unknown)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < count; i++)
        append_json(array, object_json("{s:o, s:o, s:o, s:o}",
                                       "id", string_json(toc_participant_id(members[i].participant)),
                                       "iso3", string_json(toc_participant_alpha3(members[i].participant)),
                                       "name", string_json(members[i].name), "date", date_json(members[i].date)));
    print_json(session, object_json("{s:o, s:o, s:o, s:s, s:i, s:i, s:o}", "instrument",
                                    string_json(toc_instrument_id(instrument)), "at", date_json(asked.at), "as_of",
                                    date_json(known_until(instrument)), "status",
                                    asked.criterion->name, "count", (int)count, "unknown", (int)unknown,
                                    "participants", array));
}

static void show_members(struct session *session, const toc_instrument *instrument, const struct member *members,
                         uint32_t count, uint32_t unknown)
{
    const char *const headings[] = {asked.criterion->caption, "ISO", "Name", "Id", NULL};
    struct table *table = table_new(headings);
    char at[TOC_DATE_SIZE], date[TOC_DATE_SIZE];
    toc_date_format(asked.at, at, sizeof at);
    char *name = layout_isolate(instrument_name(instrument, session_language(session)));
    char *title = format("%s %s %s: %u (%s)", name, toc_date_is_full(asked.at) ? "on" : "in", at, (unsigned)count,
                         asked.criterion->name);
    page_paragraph(&session->page, STYLE_BOLD, 0, title);
    free(title);
    free(name);
    for (uint32_t i = 0; i < count; i++) {
        toc_date_format(members[i].date, date, sizeof date);
        const char *cells[] = {date, toc_participant_alpha3(members[i].participant), members[i].name,
                               toc_participant_id(members[i].participant)};
        table_row(table, cells);
    }
    table_print(table, &session->page);
    if (unknown) {
        char *note = format("\nOf %u more the data cannot say.", (unsigned)unknown);
        page_paragraph(&session->page, STYLE_YELLOW, 0, note);
        free(note);
    }
    note_coverage(session, instrument, asked.at);
}

static int run(struct session *session, int count, char **words)
{
    toc_participation_list *list = NULL;
    uint32_t unknown = 0;
    (void)count;
    if (session_open(session) != 0)
        return EXIT_REFUSED;
    const toc_instrument *instrument = toc_find_instrument(session->dataset, words[0]);
    if (!instrument)
        return session_not_found(session, TOC_KIND_INSTRUMENT, "instrument", words[0]);
    if (!asked.at)
        asked.at = today();
    if (toc_instrument_participations_at(instrument, asked.criterion->number, asked.at, &list) != TOC_OK)
        fail_for_memory();
    toc_instrument_count_at(instrument, asked.criterion->number, asked.at, &unknown);
    struct member *members = sorted_members(session, list);
    if (session->options.json)
        print_members_json(session, instrument, members, toc_participation_list_count(list), unknown);
    else
        show_members(session, instrument, members, toc_participation_list_count(list), unknown);
    int code = toc_participation_list_count(list) ? EXIT_FOUND : session_nothing(session, "such participants", NULL);
    free(members);
    toc_participation_list_free(list);
    return code;
}

const struct command cmd_parties = {
    .name = "parties",
    .words = "INSTRUMENT",
    .summary = "List who had signed, consented, or was bound on a day",
    .help = "INSTRUMENT is an id, a number of MTDSG, or a title in any language. The list is in the order of the "
            "dates, then of the names; those whose date is not known come last.\n\n"
            "Examples:\n"
            "  toc parties firearms --at 2010-01-01\n"
            "  toc parties untoc --status signatory --at 2000-12-12 --json",
    .least = 1,
    .most = 1,
    .options = options,
    .option = option,
    .run = run,
};
