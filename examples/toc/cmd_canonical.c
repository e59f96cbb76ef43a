/* SPDX-License-Identifier: MIT */
#include "diagnostics.h"
#include "file.h"
#include "layout.h"
#include "memory.h"
#include "replace.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

static struct {
    int in_place, check;
} asked;

static const struct argp_option options[] = {
    {"in-place", 'i', NULL, 0, "Rewrite each file", 0},
    {"check", 'c', NULL, 0, "Write nothing; name the first line of each file that is not canonical, and exit 1", 0},
    {0}};

static error_t option(int key, char *argument, struct argp_state *state)
{
    (void)argument;
    switch (key) {
    case 'i': asked.in_place = 1; return 0;
    case 'c': asked.check = 1; return 0;
    case ARGP_KEY_SUCCESS:
        if (asked.in_place && asked.check)
            refuse_argument(state, "expected either --in-place or --check");
        return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* --- one file --- */

static void print_line(struct page *page, const char *what, const char *line)
{
    char *text = format("  %s %.*s", what, (int)strcspn(line, "\n"), line);
    layout_put(page->stream, text, strlen(text));
    page_blank(page);
    free(text);
}

/* The first line in which two texts differ. */
static void print_difference(struct page *page, const char *path, const char *found, const char *expected)
{
    unsigned line = 1;
    for (;;) {
        size_t length = strcspn(found, "\n");
        if (strncmp(found, expected, length + 1) != 0)
            break;
        found += length + 1;
        expected += length + 1;
        line++;
    }
    layout_put(page->stream, path, strlen(path));
    fprintf(page->stream, ":%u: not canonical\n", line);
    print_line(page, "found   ", found);
    print_line(page, "expected", expected);
}

static int check_file(struct session *session, const char *path, const char *found, const char *expected)
{
    if (!strcmp(found, expected))
        return EXIT_FOUND;
    print_difference(&session->page, path, found, expected);
    return EXIT_NOT_FOUND;
}

/* The first comment in well-formed XML, or NULL. */
static const char *find_comment(const char *xml)
{
    while ((xml = strstr(xml, "<!")) != NULL && strncmp(xml, "<!--", 4) != 0)
        xml = strstr(xml, "]]>"); /* of a section of characters, in which nothing is a comment */
    return xml;
}

static unsigned line_of(const char *text, const char *place)
{
    unsigned line = 1;
    for (; text < place; text++)
        line += *text == '\n';
    return line;
}

/* Canonical form has no comments: whoever wrote one shall not lose it. */
static int rewrite_file(struct session *session, const char *path, const char *found, const char *canonical)
{
    const char *comment = find_comment(found);
    if (comment)
        return session_refuse(session, "%s:%u: a comment, which canonical form does not have, would be lost; expected what it "
                              "says in a <note>, or nothing", path, line_of(found, comment));
    if (!strcmp(found, canonical) || replace_file(path, canonical) == 0)
        return EXIT_FOUND;
    return session_refuse(session, "%s: %s; expected a file that can be replaced", path, strerror(errno));
}

static int treat_file(struct session *session, const char *path, const toc_part *part)
{
    size_t size;
    char *bytes = file_read(session, path, &size);
    if (!bytes)
        return EXIT_REFUSED;
    char *found = format("%.*s", (int)size, bytes);
    char *canonical = toc_part_to_xml(part);
    if (!canonical)
        fail_for_memory();
    int code = asked.check ? check_file(session, path, found, canonical)
                           : rewrite_file(session, path, found, canonical);
    toc_free(canonical);
    free(found);
    free(bytes);
    return code;
}

/* --- all files --- */

static int treat_files(struct session *session, int count, char **files)
{
    const toc_part_list *parts = toc_dataset_parts(session->dataset);
    int code = EXIT_FOUND;
    for (int i = 0; i < count && code != EXIT_REFUSED; i++) {
        int one = treat_file(session, files[i], toc_part_list_at(parts, (uint32_t)i));
        code = one > code ? one : code;
    }
    return code;
}

static int print_files(struct session *session, int count)
{
    char *xml = count == 1 ? toc_part_to_xml(toc_part_list_at(toc_dataset_parts(session->dataset), 0))
                           : toc_dataset_to_xml(session->dataset);
    if (!xml)
        fail_for_memory();
    fputs(xml, session->page.stream);
    toc_free(xml);
    return EXIT_FOUND;
}

static int run(struct session *session, int count, char **words)
{
    toc_loader *loader;
    if (toc_loader_new(&loader) != TOC_OK)
        fail_for_memory();
    int refused = load_files(session, loader, count, words);
    toc_loader_free(loader);
    if (refused)
        return refused;
    return asked.in_place || asked.check ? treat_files(session, count, words) : print_files(session, count);
}

const struct command cmd_canonical = {
    .name = "canonical",
    .words = "FILE...",
    .summary = "Print XML files in canonical form, rewrite or check them",
    .help = "The files together make one dataset, which is printed as one file; a single one is printed as it is "
            "alone.\n\n"
            "Examples:\n"
            "  toc-data canonical --check *.xml\n"
            "  toc-data canonical --in-place *.xml",
    .least = 1,
    .most = INT_MAX,
    .options = options,
    .option = option,
    .run = run,
};
