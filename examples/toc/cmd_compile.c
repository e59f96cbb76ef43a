/* SPDX-License-Identifier: MIT */
#include "diagnostics.h"
#include "memory.h"

#include <errno.h>
#include <limits.h>
#include <string.h>

static struct {
    const char *output;
    int without_search;
} asked;

static const struct argp_option options[] = {
    {"output", 'o', "OUT.tocb", 0, "The snapshot to write, or to replace", 0},
    {"no-search", 'n', NULL, 0, "Leave out the index for search: smaller, but toc search will not work", 0},
    {0}};

static error_t option(int key, char *argument, struct argp_state *state)
{
    switch (key) {
    case 'o': asked.output = argument; return 0;
    case 'n': asked.without_search = 1; return 0;
    case ARGP_KEY_SUCCESS:
        if (!asked.output)
            refuse_argument(state, "expected -o OUT.tocb: where to write the snapshot");
        return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static int compile(struct session *session, toc_loader *loader, int count, char **files)
{
    toc_loader_set_digest(loader, 1);
    if (toc_loader_set_search(loader, !asked.without_search) != TOC_OK)
        return session_refuse(session, "this toc-data was built without utf8proc and Snowball, and cannot make the "
                                       "index for search; compile with --no-search");
    if (load_files(session, loader, count, files) != 0)
        return EXIT_REFUSED;
    int result = toc_dataset_save(session->dataset, asked.output);
    if (result == TOC_OK)
        return EXIT_FOUND;
    return session_refuse(session, "%s: %s; expected a place where a file can be written", asked.output,
                          result == TOC_E_IO ? strerror(errno) : toc_result_message(result));
}

static int run(struct session *session, int count, char **words)
{
    toc_loader *loader;
    if (toc_loader_new(&loader) != TOC_OK)
        fail_for_memory();
    int code = compile(session, loader, count, words);
    toc_loader_free(loader);
    return code;
}

const struct command cmd_compile = {
    .name = "compile",
    .words = "FILE...",
    .summary = "Make a snapshot of XML files, which toc --data opens",
    .help = "The snapshot is written whole or not at all, with its SHA-256 and an index for search.\n\n"
            "Example:\n"
            "  toc-data compile *.xml -o mine.tocb",
    .least = 1,
    .most = INT_MAX,
    .options = options,
    .option = option,
    .run = run,
};
