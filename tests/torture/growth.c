/* SPDX-License-Identifier: MIT */
/* Work on hostile input of one size, and of four times that size. growth.py runs this under callgrind, which counts the
 * instructions of each call of measured(); each pair of calls has a line with its name and the bytes of both. */
#include "hostile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

enum { LARGE = 50000, LARGE_TEXT = 6000, FACTOR = 4 };

/* Texts with citations, or with provisions, that a careless reader would go through again and again. */
static const char *const pieces[] = {
    "article 1, ", "art. 1(a)(b)(c) ", "articles 1-", "(", "((a) ", "(a)(b", "A/55/", "A/55/383/Add.1 ", "1", "1.1.", "1, ",
    "para. 1 of ", "of the Convention ", "and ", "Protocol, ", "thereof ", "\"", "#", "untoc#art_", "paragraphs 1 to ",
    "\n1. ", "\n(a) ", "\nArticle 1\n", "\n# ", "\nArticle 5\n1. Each\n(a) x\n(i) y\n", "\n> ", "\n[^1]: ", "<", "&amp;", "\xe7\xac\xac",
};

typedef void (*work)(const char *bytes, size_t size);

static void load(const char *bytes, size_t size)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    if (toc_loader_new(&loader) != TOC_OK)
        abort();
    toc_loader_add_memory(loader, bytes, size, "hostile.xml");
    toc_loader_finish(loader, &dataset);
    toc_dataset_unref(dataset);
    toc_loader_free(loader);
}

static void cite(const char *bytes, size_t size)
{
    toc_citation_list *list;
    if (toc_cite_scan(toc_dataset_builtin(), bytes, size, NULL, NULL, &list) != TOC_OK)
        abort();
    toc_citation_list_free(list);
}

static void import(const char *bytes, size_t size)
{
    toc_import *imported;
    if (toc_import_text(toc_dataset_builtin(), "som", "en", bytes, size, &imported) != TOC_OK)
        abort();
    toc_import_free(imported);
}

/* Called through a pointer that the compiler cannot see through, so that there is such a function. */
__attribute__((noinline)) void measured(work function, const char *bytes, size_t size);
void measured(work function, const char *bytes, size_t size)
{
    function(bytes, size);
}

static void measure(const char *kind, work function, const struct hostile *made, size_t large)
{
    size_t sizes[2], length = strlen(made->piece), most = large / (length ? length : 1);
    if (most > made->times)
        most = made->times;
    for (int i = 0; i < 2; i++) {
        char *bytes = hostile_make(made, i ? most : most / FACTOR, &sizes[i]);
        measured(function, bytes, sizes[i]);
        free(bytes);
    }
    printf("%zu %zu %s: ", sizes[0], sizes[1], kind);
    for (const char *c = made->name; *c; c++)
        putchar(*c == '\n' ? '|' : *c);
    putchar('\n');
}

int main(void)
{
    for (size_t i = 0; i < hostile_count; i++)
        if (hostile[i].times > LARGE / 1000)
            measure("load", load, &hostile[i], LARGE);
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct hostile text = {.name = pieces[i], .before = "", .piece = pieces[i], .after = "", .times = LARGE};
        measure("cite", cite, &text, LARGE_TEXT);
        measure("import", import, &text, LARGE_TEXT);
    }
    return EXIT_SUCCESS;
}
