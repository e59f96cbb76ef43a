/* SPDX-License-Identifier: MIT */
#include "diagnostics.h"
#include "memory.h"

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

static struct {
    uint32_t most;
    int explain;
} asked = {100, 0};

static const struct argp_option options[] = {
    {"explain", 'e', NULL, 0, "Say at the end what each code means and what to do, as is done on a terminal", 0},
    {"max", 'm', "COUNT", 0, "Print so many problems at most (100); all are counted", 0},
    {0}};

static error_t option(int key, char *argument, struct argp_state *state)
{
    char *end;
    long count;
    switch (key) {
    case 'e':
        asked.explain = 1;
        return 0;
    case 'm':
        count = strtol(argument, &end, 10);
        if (end == argument || *end || count < 0 || count > INT_MAX)
            refuse_argument(state, "--max=%s: expected a number", argument);
        asked.most = (uint32_t)count;
        return 0;
    default:
        return ARGP_ERR_UNKNOWN;
    }
}

/* Each code once, in the order of the registry. */
static void explain(struct page *page, const toc_loader *loader)
{
    int32_t code;
    for (uint32_t i = 0; (code = toc_diagnostic_code_at(i)); i++) {
        uint32_t j = 0;
        while (j < toc_loader_diagnostic_count(loader) &&
               toc_diagnostic_code(toc_loader_diagnostic_at(loader, j)) != code)
            j++;
        if (j == toc_loader_diagnostic_count(loader))
            continue;
        page_section(page, toc_diagnostic_code_name(code));
        page_paragraph(page, STYLE_PLAIN, 2, toc_diagnostic_code_help(code));
    }
}

static void summarize(struct page *page, const toc_loader *loader, int files)
{
    unsigned errors = toc_loader_error_count(loader), warnings = toc_loader_warning_count(loader);
    unsigned left_out = errors + warnings - toc_loader_diagnostic_count(loader);
    if (left_out)
        fprintf(page->stream, "%u more %s not shown; see --max\n", left_out, left_out == 1 ? "is" : "are");
    fprintf(page->stream, "%u error%s, %u warning%s in %d file%s\n", errors, errors == 1 ? "" : "s", warnings,
            warnings == 1 ? "" : "s", files, files == 1 ? "" : "s");
}

static int validate(struct session *session, toc_loader *loader, int count, char **files)
{
    struct page *page = &session->page;
    toc_loader_set_max_diagnostics(loader, asked.most);
    for (int i = 0; i < count; i++)
        toc_loader_add_file(loader, files[i]);
    int result = toc_loader_finish(loader, &session->dataset);
    for (uint32_t i = 0; i < toc_loader_diagnostic_count(loader); i++)
        print_diagnostic(page->stream, page->color, NULL, toc_loader_diagnostic_at(loader, i));
    if (asked.explain || isatty(STDOUT_FILENO))
        explain(page, loader);
    if (toc_loader_diagnostic_count(loader) && (asked.explain || isatty(STDOUT_FILENO)))
        page_blank(page);
    summarize(page, loader, count);
    if (result != TOC_OK && !toc_loader_error_count(loader))
        return session_refuse(session, "%s", toc_result_message(result));
    return result == TOC_OK ? EXIT_FOUND : EXIT_REFUSED;
}

static int run(struct session *session, int count, char **words)
{
    toc_loader *loader;
    if (toc_loader_new(&loader) != TOC_OK)
        fail_for_memory();
    int code = validate(session, loader, count, words);
    toc_loader_free(loader);
    return code;
}

const struct command cmd_validate = {
    .name = "validate",
    .words = "FILE...",
    .summary = "Check XML files, which together make one dataset",
    .help = "Problems are printed as file:line:column: severity: message [code]. Exit 0 when there are no errors, 2 "
            "when there are.\n\n"
            "Example:\n"
            "  toc-data validate --explain *.xml",
    .least = 1,
    .most = INT_MAX,
    .options = options,
    .option = option,
    .run = run,
};
