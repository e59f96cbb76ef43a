/* SPDX-License-Identifier: MIT */
#include "listing.h"
#include "resolve.h"

static json_t *document_json(const void *document, const char *language)
{
    return object_json("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "id", string_json(toc_document_id(document)),
                       "symbol", string_json(toc_document_symbol(document)),
                       "kind", string_json(toc_document_kind_name(toc_document_kind(document))),
                       "title", string_json(string_in(toc_document_titles(document), language)),
                       "date", date_json(toc_document_date(document)),
                       "meeting", string_json(toc_meeting_id(toc_document_meeting(document))),
                       "body", string_json(toc_body_id(toc_document_body(document))),
                       "languages", words_json(toc_document_languages(document)));
}

static void add_document(struct table *table, const void *document, const char *language)
{
    char date[TOC_DATE_SIZE];
    const char *symbol = toc_document_symbol(document);
    const char *cells[] = {symbol ? symbol : toc_document_id(document), date,
                           toc_document_kind_name(toc_document_kind(document)),
                           string_in(toc_document_titles(document), language)};
    toc_date_format(toc_document_date(document), date, sizeof date);
    table_row(table, cells);
}

static const char *const headings[] = {"Symbol", "Date", "Kind", "Title", NULL};
static const struct listing listing = {headings, add_document, document_json};

static int run(struct session *session, int count, char **words)
{
    if (session_open(session) != 0)
        return EXIT_REFUSED;
    const toc_meeting *meeting = count ? resolve_meeting(session->dataset, words[0]) : NULL;
    if (count && !meeting)
        return session_not_found(session, TOC_KIND_MEETING, "meeting", words[0]);
    struct things things = THINGS(DOCUMENT, meeting ? toc_meeting_documents(meeting) : toc_dataset_documents(session->dataset));
    return print_listing(session, &listing, things, count ? words[0] : NULL);
}

const struct command cmd_documents = {
    .name = "documents",
    .words = "[MEETING]",
    .summary = "List documents, of all meetings or of one",
    .help = "MEETING is an id, as toc meetings prints it, or a body and the number of its session.\n\n"
            "Examples:\n"
            "  toc documents\n"
            "  toc documents 'COP 5'\n"
            "  toc documents cop-01 --json",
    .most = 1,
    .run = run,
};
