/* SPDX-License-Identifier: MIT */
/* What two snapshots have different. */
#include "memory.h"
#include "session.h"
#include "table.h"
#include "tojson.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static json_t *difference_json(const toc_difference *difference)
{
    return object_json("{s:s?, s:s?, s:s?, s:s?, s:s?, s:s?, s:s?}", "change",
                       toc_change_name(toc_difference_change(difference)), "kind",
                       toc_kind_name(toc_difference_kind(difference)), "id", toc_difference_id(difference), "member",
                       toc_difference_member(difference), "language", toc_difference_language(difference), "before",
                       toc_difference_before(difference), "after", toc_difference_after(difference));
}

static void add_row(struct table *table, const toc_difference *difference)
{
    const char *kind = toc_kind_name(toc_difference_kind(difference)), *member = toc_difference_member(difference),
               *language = toc_difference_language(difference);
    char *which = format("%s%s%s", member ? member : "", language ? " " : "", language ? language : "");
    table_row(table, (const char *[]){toc_change_name(toc_difference_change(difference)), kind ? kind : "dataset",
                                      toc_difference_id(difference), which, toc_difference_before(difference),
                                      toc_difference_after(difference)});
    free(which);
}

static void print(struct session *session, const toc_difference_list *differences)
{
    static const char *const headings[] = {"Change", "Kind", "Id", "Member", "Before", "After", NULL};
    json_t *array = session->options.json ? must(json_array()) : NULL;
    uint32_t count = toc_difference_list_count(differences);
    struct table *table = array || !count ? NULL : table_new(headings);
    for (uint32_t i = 0; i < count; i++) {
        if (array)
            append_json(array, difference_json(toc_difference_list_at(differences, i)));
        else
            add_row(table, toc_difference_list_at(differences, i));
    }
    if (array)
        print_json(session, array);
    else if (table)
        table_print(table, &session->page);
}

static const toc_dataset *open_snapshot(const struct session *session, const char *path)
{
    const toc_dataset *dataset = NULL;
    int result = toc_dataset_open_file(path, TOC_OPEN_COPY, &dataset);
    if (result != TOC_OK)
        session_refuse(session, "%s: %s; expected a snapshot as toc-data compile writes it", path,
                       result == TOC_E_IO ? strerror(errno) : toc_result_message(result));
    return dataset;
}

static int run(struct session *session, int count, char **words)
{
    toc_difference_list *differences = NULL;
    (void)count;
    if (session->options.data)
        return session_refuse(session, "--data has no use here; expected only OLD NEW");
    const toc_dataset *before = open_snapshot(session, words[0]);
    const toc_dataset *after = before ? open_snapshot(session, words[1]) : NULL;
    int result = after ? toc_diff(before, after, &differences) : TOC_OK;
    if (result != TOC_OK)
        session_refuse(session, "%s", toc_result_message(result));
    else if (after)
        print(session, differences);
    toc_difference_list_free(differences);
    toc_dataset_unref(before);
    toc_dataset_unref(after);
    return after && result == TOC_OK ? EXIT_FOUND : EXIT_REFUSED;
}

const struct command cmd_diff = {
    .name = "diff",
    .words = "OLD NEW",
    .summary = "Compare two snapshots, entity by entity",
    .help = "OLD and NEW are snapshots (.tocb). Prints nothing when they are alike; ends with 0 either way.\n\n"
            "  toc diff 2025.tocb 2026.tocb",
    .least = 2,
    .most = 2,
    .run = run,
};
