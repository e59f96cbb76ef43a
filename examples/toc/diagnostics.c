/* SPDX-License-Identifier: MIT */
#include "diagnostics.h"
#include "layout.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void print_diagnostic(FILE *stream, int color, const char *file, const toc_diagnostic *diagnostic)
{
    int is_error = toc_diagnostic_severity(diagnostic) == TOC_SEVERITY_ERROR;
    enum style style = is_error ? STYLE_RED : STYLE_YELLOW;
    char *path = layout_clean(file ? file : toc_diagnostic_file(diagnostic));
    fprintf(stream, "%s:%u:%u: %s%s%s: %s [%s]\n", path,
            (unsigned)toc_diagnostic_line(diagnostic), (unsigned)toc_diagnostic_column(diagnostic),
            style_start(color, style), is_error ? "error" : "warning", style_end(color, style),
            toc_diagnostic_message(diagnostic), toc_diagnostic_name(diagnostic));
    free(path);
}

/* Which file is being read, on one line of a terminal. */
static void show_progress(int position, int count, const char *file)
{
    if (!isatty(STDERR_FILENO))
        return;
    fprintf(stderr, "\r\033[K");
    if (file) {
        fprintf(stderr, "%d/%d ", position, count);
        layout_put(stderr, file, strlen(file));
    }
    fflush(stderr);
}

int load_files(struct session *session, toc_loader *loader, int count, char **files)
{
    for (int i = 0; i < count; i++) {
        show_progress(i + 1, count, files[i]);
        toc_loader_add_file(loader, files[i]);
    }
    int result = toc_loader_finish(loader, &session->dataset);
    show_progress(count, count, NULL);
    for (uint32_t i = 0; i < toc_loader_diagnostic_count(loader); i++)
        print_diagnostic(stderr, color_is_on(session->options.color, stderr), NULL,
                         toc_loader_diagnostic_at(loader, i));
    if (result == TOC_OK)
        return 0;
    return session_refuse(session, "%s; toc-data validate --explain tells more", toc_result_message(result));
}
