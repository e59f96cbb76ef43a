/* SPDX-License-Identifier: MIT */
/* The citations in a text, and what they lead to. */
#include "file.h"
#include "layout.h"
#include "memory.h"
#include "session.h"
#include "table.h"
#include "thing.h"
#include "tojson.h"

#include <stdlib.h>
#include <string.h>

static struct {
    const char *context;
    int annotate; /* truth */
} asked;

static const struct argp_option options[] = {
    {"context", 'c', "ID", 0, "The instrument, provision or meeting that the text is about", 0},
    {"annotate", 'a', NULL, 0, "Print the text, with the targets behind each citation", 0},
    {0}};

static error_t option(int key, char *argument, struct argp_state *state)
{
    (void)state;
    switch (key) {
    case 'a': asked.annotate = 1; return 0;
    case 'c': asked.context = argument; return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static const char *state_of(const toc_citation *citation)
{
    const char *state = toc_cite_state_name(toc_citation_state(citation));
    return state ? state : "unknown";
}

/* The bytes of a citation as a string, to be freed. */
static char *words_of(const toc_citation *citation, const char *text)
{
    size_t start = toc_citation_start(citation), end = toc_citation_end(citation);
    return format("%.*s", (int)(end - start), text + start);
}

/* The ids of its targets with blanks between them, to be freed. */
static char *targets_of(const toc_citation *citation)
{
    char *all = format("%s", "");
    for (uint32_t i = 0; i < toc_citation_target_count(citation); i++) {
        const char *id = toc_citation_target_id(citation, i);
        char *longer = format("%s%s%s", all, i ? " " : "", id ? id : "");
        free(all);
        all = longer;
    }
    return all;
}

static void print_array(struct session *session, const toc_citation_list *list, const char *text)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_citation_list_count(list); i++) {
        const toc_citation *citation = toc_citation_list_at(list, i);
        json_t *targets = must(json_array());
        for (uint32_t t = 0; t < toc_citation_target_count(citation); t++)
            append_json(targets, string_json(toc_citation_target_id(citation, t)));
        char *words = words_of(citation, text);
        append_json(array, object_json("{s:I, s:I, s:o, s:s, s:o}", "start", (json_int_t)toc_citation_start(citation),
                                       "end", (json_int_t)toc_citation_end(citation), "text", string_json(words),
                                       "state", state_of(citation), "targets", targets));
        free(words);
    }
    print_json(session, array);
}

/* A text as it is, with its lines; what could steer a terminal is not let through. */
static void put_text(const struct page *page, const char *text, size_t size)
{
    for (size_t at = 0; at < size; at++) {
        size_t plain = 0;
        while (at + plain < size && text[at + plain] != '\n' && text[at + plain] != '\t')
            plain++;
        layout_put(page->stream, text + at, plain);
        at += plain;
        if (at < size)
            fputc(text[at], page->stream);
    }
}

static void print_annotated(const struct page *page, const toc_citation_list *list, const char *text, size_t size)
{
    size_t at = 0;
    for (uint32_t i = 0; i < toc_citation_list_count(list); i++) {
        const toc_citation *citation = toc_citation_list_at(list, i);
        char *targets = targets_of(citation);
        put_text(page, text + at, toc_citation_start(citation) - at);
        at = toc_citation_end(citation);
        fputs(style_start(page->color, STYLE_BOLD), page->stream);
        put_text(page, text + toc_citation_start(citation), at - toc_citation_start(citation));
        fputs(style_end(page->color, STYLE_BOLD), page->stream);
        fputs(style_start(page->color, STYLE_FAINT), page->stream);
        fprintf(page->stream, " [%s%s%s]", state_of(citation), *targets ? ": " : "", targets);
        fputs(style_end(page->color, STYLE_FAINT), page->stream);
        free(targets);
    }
    put_text(page, text + at, size - at);
}

static void print_table(struct page *page, const toc_citation_list *list, const char *text)
{
    static const char *const headings[] = {"Citation", "State", "Targets", NULL};
    struct table *table = table_new(headings);
    for (uint32_t i = 0; i < toc_citation_list_count(list); i++) {
        const toc_citation *citation = toc_citation_list_at(list, i);
        char *words = words_of(citation, text), *targets = targets_of(citation);
        const char *cells[] = {words, state_of(citation), targets};
        table_row(table, cells);
        free(words);
        free(targets);
    }
    table_print(table, page);
}

static int answer(struct session *session, const char *text, size_t size)
{
    toc_citation_list *list;
    int result = toc_cite_scan(session->dataset, text, size, session->options.language, asked.context, &list);
    if (result != TOC_OK)
        return session_refuse(session, "%s", toc_result_message(result));
    int none = toc_citation_list_count(list) == 0;
    if (session->options.json)
        print_array(session, list, text);
    else if (asked.annotate)
        print_annotated(&session->page, list, text, size);
    else if (!none)
        print_table(&session->page, list, text);
    toc_citation_list_free(list);
    if (none)
        fprintf(stderr, "%s: no citations\n", session->name);
    return none ? EXIT_NOT_FOUND : EXIT_FOUND;
}

static int run(struct session *session, int count, char **words)
{
    size_t size;
    int refused = session_open(session);
    if (refused)
        return refused;
    if (asked.context && toc_dataset_find_kind(session->dataset, asked.context) == TOC_KIND_NONE)
        return session_not_found(session, TOC_KIND_NONE, "instrument, provision or meeting", asked.context);
    char *text = file_read(session, count ? words[0] : "-", &size);
    if (!text)
        return EXIT_REFUSED;
    int code = answer(session, text, size);
    free(text);
    return code;
}

const struct command cmd_cite = {
    .name = "cite",
    .words = "[FILE]",
    .summary = "Find the citations in a text",
    .help =
        "FILE is a text in UTF-8; without it, or with -, standard input. --lang says in which language it is. "
        "Citations of other treaties are shown as foreign, those that can mean several provisions as ambiguous.\n\n"
        "  echo 'articles 5 and 6 of the Palermo Convention' | toc cite\n"
        "  toc cite judgment.txt --context untoc --annotate",
    .least = 0,
    .most = 1,
    .options = options,
    .option = option,
    .run = run,
};
