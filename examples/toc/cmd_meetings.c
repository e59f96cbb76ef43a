/* SPDX-License-Identifier: MIT */
#include "listing.h"
#include "memory.h"

#include <stdlib.h>

static json_t *meeting_json(const void *meeting, const char *language)
{
    return object_json("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "id", string_json(toc_meeting_id(meeting)),
                       "body", string_json(toc_body_id(toc_meeting_body(meeting))),
                       "session", number_json(toc_meeting_session(meeting)),
                       "title", string_json(string_in(toc_meeting_titles(meeting), language)),
                       "start", date_json(toc_meeting_start(meeting)), "end", date_json(toc_meeting_end(meeting)),
                       "place", string_json(toc_meeting_place(meeting)),
                       "format", string_json(toc_meeting_format_name(toc_meeting_format(meeting))));
}

static void add_meeting(struct table *table, const void *meeting, const char *language)
{
    char start[TOC_DATE_SIZE], end[TOC_DATE_SIZE];
    char *title = thing_title(THING(MEETING, meeting), language);
    const char *cells[] = {toc_meeting_id(meeting), start, end, title, toc_meeting_place(meeting)};
    toc_date_format(toc_meeting_start(meeting), start, sizeof start);
    toc_date_format(toc_meeting_end(meeting), end, sizeof end);
    table_row(table, cells);
    free(title);
}

static const char *const headings[] = {"Id", "From", "To", "Title", "Place", NULL};
static const struct listing listing = {headings, add_meeting, meeting_json};

static int run(struct session *session, int count, char **words)
{
    if (session_open(session) != 0)
        return EXIT_REFUSED;
    const toc_body *body = count ? toc_find_body(session->dataset, words[0]) : NULL;
    if (count && !body)
        return session_not_found(session, TOC_KIND_BODY, "body", words[0]);
    struct things things = THINGS(MEETING, body ? toc_body_meetings(body) : toc_dataset_meetings(session->dataset));
    return print_listing(session, &listing, things, count ? words[0] : NULL);
}

const struct command cmd_meetings = {
    .name = "meetings",
    .words = "[BODY]",
    .summary = "List meetings, of all bodies or of one",
    .help = "BODY is an id, a symbol, or a name in any language.\n\n"
            "Examples:\n"
            "  toc meetings\n"
            "  toc meetings CTOC/COP --json",
    .most = 1,
    .run = run,
};
