/* SPDX-License-Identifier: MIT */
/* What happened between two days. */
#include "layout.h"
#include "memory.h"
#include "session.h"
#include "table.h"
#include "thing.h"
#include "tojson.h"

#include <stdlib.h>
#include <string.h>

static struct {
    int32_t from, to;
    const char *instrument, *participant;
    uint32_t kinds;
} asked;

static uint32_t parse_kind(const char *argument, struct argp_state *state)
{
    int32_t kind = 1;
    const char *name;
    while ((name = toc_moment_kind_name(kind)) && strcmp(name, argument) != 0)
        kind++;
    if (!name)
        refuse_argument(state, "--kind=%s: expected action, instrument-adopted, instrument-in-force, in-force, ended, "
                               "meeting-start, meeting-end, decision-adopted or event", argument);
    return 1u << kind;
}

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    switch (key) {
    case 'f': asked.from = parse_day(argument, state); return 0;
    case 't': asked.to = parse_day(argument, state); return 0;
    case 'i': asked.instrument = argument; return 0;
    case 'p': asked.participant = argument; return 0;
    case 'k': asked.kinds |= parse_kind(argument, state); return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* --- one moment --- */

static struct thing subject_of(const toc_moment *moment)
{
    switch (toc_moment_kind(moment)) {
    case TOC_MOMENT_ACTION:
        return (struct thing){TOC_KIND_ACTION, toc_moment_action(moment)};
    case TOC_MOMENT_MEETING_START:
    case TOC_MOMENT_MEETING_END:
        return (struct thing){TOC_KIND_MEETING, toc_moment_meeting(moment)};
    case TOC_MOMENT_DECISION_ADOPTED:
        return (struct thing){TOC_KIND_DECISION, toc_moment_decision(moment)};
    case TOC_MOMENT_EVENT:
        return (struct thing){TOC_KIND_EVENT, toc_moment_event(moment)};
    default:
        return (struct thing){TOC_KIND_INSTRUMENT, toc_moment_instrument(moment)};
    }
}

static json_t *moment_json(const toc_moment *moment)
{
    return object_json(
        "{s:s?, s:o, s:o, s:o, s:o, s:b, s:s?, s:s?, s:s?, s:s?, s:s?, s:s?}", "kind",
        toc_moment_kind_name(toc_moment_kind(moment)), "date", date_json(toc_moment_date(moment)), "earliest",
        date_json(toc_moment_earliest(moment)), "latest", date_json(toc_moment_latest(moment)), "until",
        date_json(toc_moment_until(moment)), "certain", toc_moment_is_certain(moment), "instrument",
        toc_instrument_id(toc_moment_instrument(moment)), "participant",
        toc_participant_id(toc_moment_participant(moment)), "action", toc_action_id(toc_moment_action(moment)),
        "meeting", toc_meeting_id(toc_moment_meeting(moment)), "decision",
        toc_decision_id(toc_moment_decision(moment)), "event", toc_event_id(toc_moment_event(moment)));
}

/* "2003-09-29", or the days between which it lies; with a question mark when it may lie outside the period. */
static char *when_of(const toc_moment *moment)
{
    char date[TOC_DATE_SIZE], first[TOC_DATE_SIZE], last[TOC_DATE_SIZE];
    const char *doubt = toc_moment_is_certain(moment) ? "" : " ?";
    if (toc_date_format(toc_moment_date(moment), date, sizeof date))
        return format("%s%s", date, doubt);
    toc_date_format(toc_moment_earliest(moment), first, sizeof first);
    toc_date_format(toc_moment_latest(moment), last, sizeof last);
    return format("%s to %s%s", first, last, doubt);
}

static void add_row(struct table *table, const toc_moment *moment, const char *language)
{
    char *when = when_of(moment), *title = thing_title(subject_of(moment), language);
    const char *name = string_in(toc_participant_names(toc_moment_participant(moment)), language);
    int for_one = name && toc_moment_kind(moment) != TOC_MOMENT_ACTION;
    char *what = layout_isolate(title), *who = layout_isolate(name);
    char *about = for_one ? format("%s for %s", what, who) : format("%s", title);
    table_row(table, (const char *[]){when, toc_moment_kind_name(toc_moment_kind(moment)), about});
    free(about);
    free(who);
    free(what);
    free(title);
    free(when);
}

/* --- the command --- */

static void print(struct session *session, const toc_moment_list *moments)
{
    static const char *const headings[] = {"Date", "What", "About", NULL};
    json_t *array = session->options.json ? must(json_array()) : NULL;
    struct table *table = array ? NULL : table_new(headings);
    for (uint32_t i = 0; i < toc_moment_list_count(moments); i++) {
        if (array)
            append_json(array, moment_json(toc_moment_list_at(moments, i)));
        else
            add_row(table, toc_moment_list_at(moments, i), session_language(session));
    }
    if (array)
        print_json(session, array);
    else
        table_print(table, &session->page);
}

static int run(struct session *session, int count, char **words)
{
    toc_moment_list *moments = NULL;
    (void)count;
    (void)words;
    int refused = session_open(session);
    if (!refused)
        refused = session_check_period(session, asked.from, asked.to);
    if (refused)
        return refused;
    const toc_instrument *instrument = toc_find_instrument(session->dataset, asked.instrument);
    const toc_participant *participant = toc_find_participant(session->dataset, asked.participant);
    if (asked.instrument && !instrument)
        return session_not_found(session, TOC_KIND_INSTRUMENT, "instrument", asked.instrument);
    if (asked.participant && !participant)
        return session_not_found(session, TOC_KIND_PARTICIPANT, "participant", asked.participant);
    int result = toc_timeline(session->dataset, asked.from, asked.to, instrument, participant, asked.kinds, &moments);
    if (result != TOC_OK)
        return session_refuse(session, "%s", toc_result_message(result));
    int code = toc_moment_list_count(moments) ? EXIT_FOUND : session_nothing(session, "such moments", NULL);
    print(session, moments);
    toc_moment_list_free(moments);
    return code;
}

static const struct argp_option options[] = {
    {"from", 'f', "DATE", 0, "From this day on", 0},
    {"to", 't', "DATE", 0, "Up to this day", 0},
    {"instrument", 'i', "INSTRUMENT", 0, "Only what concerns this instrument", 0},
    {"participant", 'p', "PARTICIPANT", 0, "Only what this participant did, and what followed for it", 0},
    {"kind", 'k', "MOMENT", 0, "Only moments of this kind, such as in-force; may be given again", 0},
    {0}};

const struct command cmd_timeline = {
    .name = "timeline",
    .summary = "List what happened between two days",
    .help = "A day that is not known exactly is listed where it may fall, with a question mark when it may lie "
            "outside.\n\n"
            "  toc timeline --from 2003-09 --to 2003 --instrument untoc",
    .options = options,
    .option = parse_option,
    .run = run,
};
