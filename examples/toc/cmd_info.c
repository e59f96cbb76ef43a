/* SPDX-License-Identifier: MIT */
#include "memory.h"
#include "table.h"
#include "thing.h"
#include "tojson.h"
#include "view.h"

#include <stdlib.h>

enum { DIGEST_SIZE = 65 };

static struct {
    int coverage;
} asked;

static const struct argp_option options[] = {
    {"coverage", 'c', NULL, 0, "Say how complete each section of the data is, and as of when", 0}, {0}};

static error_t option(int key, char *argument, struct argp_state *state)
{
    (void)argument;
    (void)state;
    if (key != 'c')
        return ARGP_ERR_UNKNOWN;
    asked.coverage = 1;
    return 0;
}

/* --- how much there is of each kind --- */

static const int32_t counted[] = {
    TOC_KIND_INSTRUMENT, TOC_KIND_PROVISION, TOC_KIND_TERM, TOC_KIND_TOPIC, TOC_KIND_DUTY,
    TOC_KIND_PARTICIPANT, TOC_KIND_ACTION, TOC_KIND_BODY,  TOC_KIND_MEETING, TOC_KIND_DOCUMENT,
    TOC_KIND_DECISION, TOC_KIND_RESOURCE, TOC_KIND_EVENT, TOC_KIND_SOURCE};

static uint32_t count_of(const struct session *session, int32_t kind)
{
    return things_count(things_all(session->dataset, kind));
}

static void view_counts(struct view *view)
{
    static const char *const headings[] = {"Kind", ">Count", NULL};
    struct table *table = view->object ? NULL : table_new(headings);
    json_t *counts = view->object ? must(json_object()) : NULL;
    for (size_t i = 0; i < sizeof counted / sizeof *counted; i++) {
        uint32_t count = count_of(view->session, counted[i]);
        char *number = format("%u", (unsigned)count);
        const char *cells[] = {toc_kind_name(counted[i]), number};
        if (counts)
            set_json(counts, cells[0], must(json_integer(count)));
        else
            table_row(table, cells);
        free(number);
    }
    if (counts) {
        set_json(view->object, "counts", counts);
        return;
    }
    page_blank(view->page);
    table_print(table, view->page);
}

/* --- how complete it is --- */

static json_t *coverage_json(const toc_coverage *coverage)
{
    return object_json("{s:o, s:o, s:o, s:o, s:o}",
                       "section", string_json(toc_coverage_section_name(toc_coverage_section(coverage))),
                       "instrument", string_json(toc_instrument_id(toc_coverage_instrument(coverage))),
                       "level", string_json(toc_coverage_level_name(toc_coverage_level(coverage))),
                       "as_of", date_json(toc_coverage_as_of(coverage)),
                       "note", texts_json(toc_coverage_notes(coverage)));
}

static void add_coverage(struct view *view, struct table *table, const toc_coverage *coverage)
{
    char as_of[TOC_DATE_SIZE];
    const char *cells[] = {toc_coverage_section_name(toc_coverage_section(coverage)),
                           toc_instrument_id(toc_coverage_instrument(coverage)),
                           toc_coverage_level_name(toc_coverage_level(coverage)), as_of,
                           view_pick(view, toc_coverage_notes(coverage))};
    toc_date_format(toc_coverage_as_of(coverage), as_of, sizeof as_of);
    table_row(table, cells);
}

static void view_coverage(struct view *view)
{
    static const char *const headings[] = {"Section", "Instrument", "Level", "As of", "Note", NULL};
    const toc_coverage_list *list = toc_dataset_coverages(view->session->dataset);
    struct table *table = view->object ? NULL : table_new(headings);
    json_t *array = view->object ? must(json_array()) : NULL;
    for (uint32_t i = 0; i < toc_coverage_list_count(list); i++) {
        if (array)
            append_json(array, coverage_json(toc_coverage_list_at(list, i)));
        else
            add_coverage(view, table, toc_coverage_list_at(list, i));
    }
    if (array) {
        set_json(view->object, "coverage", array);
        return;
    }
    page_blank(view->page);
    table_print(table, view->page);
}

/* --- the whole --- */

static int run(struct session *session, int count, char **words)
{
    char digest[DIGEST_SIZE];
    (void)count;
    (void)words;
    if (session_open(session) != 0)
        return EXIT_REFUSED;
    struct view view = {.session = session, .page = &session->page, .language = session_language(session),
                        .object = session->options.json ? must(json_object()) : NULL};
    view_string(&view, "libtoc", "version", toc_version_string());
    view_string(&view, "Dataset", "dataset", session->options.data ? session->options.data : "builtin");
    view_string(&view, "Edition", "edition", toc_dataset_edition(session->dataset));
    view_string(&view, "Format", "format", toc_dataset_format(session->dataset));
    view_date(&view, "As of", "as_of", toc_dataset_as_of(session->dataset));
    view_string(&view, "SHA-256", "sha256",
                toc_dataset_sha256(session->dataset, digest, sizeof digest) ? digest : NULL);
    view_counts(&view);
    if (asked.coverage)
        view_coverage(&view);
    if (view.object)
        print_json(session, view.object);
    return EXIT_FOUND;
}

const struct command cmd_info = {
    .name = "info",
    .summary = "Say what is in the dataset",
    .help = "SHA-256 is that of the canonical XML of the whole dataset.\n\n"
            "Examples:\n"
            "  toc info --coverage\n"
            "  toc info --json --data mine.tocb",
    .options = options,
    .option = option,
    .run = run,
};
