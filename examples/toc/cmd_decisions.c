/* SPDX-License-Identifier: MIT */
#include "table.h"
#include "memory.h"
#include "thing.h"
#include "tojson.h"

static json_t *decision_json(const toc_decision *decision, const char *language)
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

static void add_decision(struct table *table, const toc_decision *decision, const char *language)
{
    char adopted[TOC_DATE_SIZE];
    const char *cells[] = {toc_decision_id(decision), adopted, toc_decision_kind_name(toc_decision_kind(decision)),
                           toc_decision_number(decision), string_in(toc_decision_titles(decision), language)};
    toc_date_format(toc_decision_adopted(decision), adopted, sizeof adopted);
    table_row(table, cells);
}

static void print_decisions(struct session *session, const toc_decision_list *list)
{
    static const char *const headings[] = {"Id", "Adopted", "Kind", "Number", "Title", NULL};
    json_t *array = session->options.json ? must(json_array()) : NULL;
    struct table *table = array ? NULL : table_new(headings);
    for (uint32_t i = 0; i < toc_decision_list_count(list); i++) {
        if (array)
            append_json(array, decision_json(toc_decision_list_at(list, i), session_language(session)));
        else
            add_decision(table, toc_decision_list_at(list, i), session_language(session));
    }
    if (array)
        print_json(session, array);
    else
        table_print(table, &session->page);
}

static int run(struct session *session, int count, char **words)
{
    if (session_open(session) != 0)
        return EXIT_REFUSED;
    const toc_meeting *meeting = count ? toc_dataset_find_meeting(session->dataset, words[0]) : NULL;
    if (count && !meeting)
        return session_not_found(session, TOC_KIND_MEETING, "meeting", words[0]);
    print_decisions(session, meeting ? toc_meeting_decisions(meeting) : toc_dataset_decisions(session->dataset));
    return EXIT_FOUND;
}

const struct command cmd_decisions = {
    .name = "decisions",
    .words = "[MEETING]",
    .summary = "List decisions and resolutions, of all meetings or of one",
    .help = "MEETING is an id, as toc meetings prints it.\n\n"
            "Examples:\n"
            "  toc decisions\n"
            "  toc decisions cop-04 --json",
    .most = 1,
    .run = run,
};
