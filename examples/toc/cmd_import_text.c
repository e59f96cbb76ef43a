/* SPDX-License-Identifier: MIT */
/* From the text of a publisher to an overlay of official texts. */
#include "diagnostics.h"
#include "file.h"
#include "layout.h"

#include <stdlib.h>
#include <string.h>

static struct {
    const char *instrument, *language, *output, *data;
} asked;

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    switch (key) {
    case 'i': asked.instrument = argument; return 0;
    case 'l': asked.language = argument; return 0;
    case 'o': asked.output = argument; return 0;
    case 'd': asked.data = argument; return 0;
    case ARGP_KEY_SUCCESS:
        if (!asked.instrument || !asked.language)
            refuse_argument(state, "expected --instrument ID and --lang LANG: which text the file holds");
        return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* One line of a piece that was left over, cut to a readable length. */
static void print_leftover(const toc_import *import, uint32_t position, const char *path)
{
    enum { LONGEST = 72 };
    static const char *const reasons[] = {"left over", "outside", "left over", "a note"};
    const char *text = toc_import_leftover_text(import, position);
    uint32_t reason = (uint32_t)toc_import_leftover_reason(import, position);
    size_t line = strcspn(text, "\n"), length = line > LONGEST ? LONGEST : line;
    while (length < line && ((unsigned char)text[length] & 0xc0) == 0x80)
        length--;
    fprintf(stderr, "%s:%u: %s: ", path, (unsigned)toc_import_leftover_line(import, position),
            reasons[reason < 4 ? reason : 0]);
    layout_put(stderr, text, length);
    fputs(text[length] ? " ...\n" : "\n", stderr);
}

static int print_report(const struct session *session, const toc_import *import, const char *path)
{
    char *shown = layout_clean(path);
    uint32_t unplaced = toc_import_unplaced_count(import);
    for (uint32_t i = 0; i < toc_import_leftover_count(import); i++)
        print_leftover(import, i, shown);
    for (uint32_t i = 0; i < unplaced && toc_import_placed(import); i++)
        fprintf(stderr, "%s: no text: %s\n", shown, toc_provision_id(toc_import_unplaced_at(import, i)));
    free(shown);
    fprintf(stderr, "%s: %u of %u provisions got their text\n", session->name,
            (unsigned)toc_import_placed(import), (unsigned)toc_import_expected(import));
    if (!toc_import_placed(import))
        return session_refuse(session, "the text has no articles with the headings of %s in %s; are both right?",
                              asked.instrument, asked.language);
    return unplaced ? EXIT_NOT_FOUND : EXIT_FOUND;
}

/* They know the text as "(text)"; the user knows it by its path. */
static int print_diagnostics(const struct session *session, const toc_import *import, const char *path)
{
    for (uint32_t i = 0; i < toc_import_diagnostic_count(import); i++)
        print_diagnostic(stderr, color_is_on(session->options.color, stderr), path,
                         toc_import_diagnostic_at(import, i));
    return EXIT_REFUSED;
}

static int import_file(struct session *session, const toc_instrument *instrument, const char *path)
{
    size_t size;
    toc_import *import;
    char *bytes = file_read(session, path, &size);
    if (!bytes)
        return EXIT_REFUSED;
    int result = toc_import_text(session->dataset, toc_instrument_id(instrument), asked.language, bytes, size,
                                 &import);
    free(bytes);
    if (result == TOC_E_ARGUMENT)
        return session_refuse(session, "%s is no language: expected a tag such as en, fr or es", asked.language);
    if (result != TOC_OK)
        return session_refuse(session, "%s: %s", path, toc_result_message(result));
    int code = toc_import_diagnostic_count(import) ? print_diagnostics(session, import, path) : EXIT_FOUND;
    if (code == EXIT_FOUND && toc_import_placed(import))
        code = file_write(session, asked.output, toc_import_xml(import));
    if (code == EXIT_FOUND)
        code = print_report(session, import, path);
    toc_import_free(import);
    return code;
}

static int run(struct session *session, int count, char **words)
{
    (void)count;
    session->options.data = asked.data;
    session->options.no_pager = 1;
    int refused = session_open(session);
    if (refused)
        return refused;
    const toc_instrument *instrument = toc_find_instrument(session->dataset, asked.instrument);
    if (instrument)
        return import_file(session, instrument, words[0]);
    session_not_found(session, TOC_KIND_INSTRUMENT, "instrument", asked.instrument);
    return EXIT_REFUSED; /* 1 would mean that some provisions got no text */
}

static const struct argp_option options[] = {
    {"instrument", 'i', "INSTRUMENT", 0, "The instrument: untoc, tip, som or firearms", 0},
    {"lang", 'l', "LANG", 0, "The language of the text", 0},
    {"output", 'o', "OVERLAY", 0, "Write the overlay to this file", 0},
    {"data", 'd', "FILE", 0, "Align with this snapshot (.tocb) instead of the builtin dataset", 0},
    {0}};

const struct command cmd_import_text = {
    .name = "import-text",
    .words = "FILE",
    .summary = "Turn an official text into an overlay",
    .help = "FILE is plain text, Markdown or Akoma Ntoso, and may hold other instruments too. What finds no place is "
            "reported. Exit 0: every provision got its text; 1: some did not; 2: none did, and nothing is written, or an "
            "error.\n\n"
            "Example:\n"
            "  toc-data import-text --instrument tip --lang en tip.md -o tip-en.xml",
    .least = 1,
    .most = 1,
    .options = options,
    .option = parse_option,
    .run = run,
};
