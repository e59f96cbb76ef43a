/* SPDX-License-Identifier: MIT */
/* An instrument as Akoma Ntoso. */
#include "diagnostics.h"
#include "file.h"
#include "memory.h"

#include <limits.h>

static struct {
    const char *language, *output, *data;
} asked;

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    (void)state;
    switch (key) {
    case 'l': asked.language = argument; return 0;
    case 'o': asked.output = argument; return 0;
    case 'd': asked.data = argument; return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static int open_dataset(struct session *session, int count, char **files)
{
    toc_loader *loader;
    session->options.data = asked.data;
    if (count == 0)
        return session_open(session);
    if (asked.data)
        return session_refuse(session, "expected either --data FILE or XML files, not both");
    if (toc_loader_new(&loader) != TOC_OK)
        fail_for_memory();
    int refused = load_files(session, loader, count, files);
    toc_loader_free(loader);
    return refused;
}

static int run(struct session *session, int count, char **words)
{
    session->options.no_pager = 1;
    int refused = open_dataset(session, count - 1, words + 1);
    if (!refused)
        refused = session_check_language(session, asked.language);
    if (refused)
        return refused;
    const toc_instrument *instrument = toc_find_instrument(session->dataset, words[0]);
    if (!instrument)
        return session_not_found(session, TOC_KIND_INSTRUMENT, "instrument", words[0]);
    char *akn = toc_instrument_to_akn(instrument, asked.language);
    if (!akn)
        fail_for_memory();
    int code = file_write(session, asked.output, akn);
    toc_free(akn);
    return code;
}

static const struct argp_option options[] = {
    {"lang", 'l', "LANG", 0, "In this language (en)", 0},
    {"output", 'o', "FILE", 0, "Write to this file", 0},
    {"data", 'd', "FILE", 0, "Export from this snapshot (.tocb) instead of the builtin dataset", 0},
    {0}};

const struct command cmd_akn = {
    .name = "akn",
    .words = "INSTRUMENT [FILE...]",
    .summary = "Export an instrument as Akoma Ntoso 3.0",
    .help = "FILEs are the XML of a dataset, with overlays of official texts if there are any. A provision without "
            "an official text shows its summary, marked as one.\n\n"
            "Example:\n"
            "  toc-data akn tip --lang en lib/data/*.xml tip-en.xml -o tip-en.akn",
    .least = 1,
    .most = INT_MAX,
    .options = options,
    .option = parse_option,
    .run = run,
};
