/* SPDX-License-Identifier: MIT */
#include "listing.h"
#include "resolve.h"

static json_t *decision_json(const void *decision, const char *language)
{
    return object_json("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "id", string_json(toc_decision_id(decision)),
                       "kind", string_json(toc_decision_kind_name(toc_decision_kind(decision))),
                       "number", string_json(toc_decision_number(decision)),
                       "symbol", string_json(toc_decision_symbol(decision)),
                       "title", string_json(string_in(toc_decision_titles(decision), language)),
                       "adopted", date_json(toc_decision_adopted(decision)),
                       "body", string_json(toc_body_id(toc_decision_body(decision))),
                       "meeting", string_json(toc_meeting_id(toc_decision_meeting(decision))));
}

static void add_decision(struct table *table, const void *decision, const char *language)
{
    char adopted[TOC_DATE_SIZE];
    const char *cells[] = {toc_decision_id(decision), adopted, toc_decision_kind_name(toc_decision_kind(decision)),
                           toc_decision_number(decision), string_in(toc_decision_titles(decision), language)};
    toc_date_format(toc_decision_adopted(decision), adopted, sizeof adopted);
    table_row(table, cells);
}

static const char *const headings[] = {"Id", "Adopted", "Kind", "Number", "Title", NULL};
static const struct listing listing = {headings, add_decision, decision_json};

static int run(struct session *session, int count, char **words)
{
    if (session_open(session) != 0)
        return EXIT_REFUSED;
    const toc_meeting *meeting = count ? resolve_meeting(session->dataset, words[0]) : NULL;
    if (count && !meeting)
        return session_not_found(session, TOC_KIND_MEETING, "meeting", words[0]);
    struct things things = THINGS(DECISION, meeting ? toc_meeting_decisions(meeting) : toc_dataset_decisions(session->dataset));
    return print_listing(session, &listing, things, count ? words[0] : NULL);
}

const struct command cmd_decisions = {
    .name = "decisions",
    .words = "[MEETING]",
    .summary = "List decisions and resolutions, of all meetings or of one",
    .help = "MEETING is an id, as toc meetings prints it, or a body and the number of its session.\n\n"
            "Examples:\n"
            "  toc decisions\n"
            "  toc decisions 'COP 5'\n"
            "  toc decisions cop-04 --json",
    .most = 1,
    .run = run,
};
