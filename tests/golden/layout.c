/* SPDX-License-Identifier: MIT */
/* How texts are read that publishers might have printed: what each provision gets, and what is left over.
 *
 *   layout DATASET FILE     FILE has one text behind each line "=== INSTRUMENT LANGUAGE: what it shows"
 */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A file with a NUL behind it; NULL when it cannot be read. */
static char *read_file(const char *path)
{
    enum { MOST = 1 << 20 };
    FILE *file = fopen(path, "rb");
    char *bytes = calloc(1, MOST);
    if (file && bytes && fread(bytes, 1, MOST - 1, file) < MOST - 1 && fclose(file) == 0)
        return bytes;
    free(bytes);
    return NULL;
}

/* The overlays of canonical XML: "LOCATOR = TEXT". */
static void print_overlays(const char *xml)
{
    while ((xml = strstr(xml, "<overlay of=\"")) != NULL) {
        const char *locator = xml + strlen("<overlay of=\"");
        const char *text = strchr(strstr(locator, "<text"), '>') + 1;
        xml = strstr(text, "</text>");
        printf("%.*s = %.*s\n", (int)strcspn(locator, "\""), locator, (int)(xml - text), text);
    }
}

static void print_leftover(const toc_import *import, uint32_t position)
{
    static const char *const reasons[] = {"", "outside", "inside", "note"};
    printf("line %u, %s: ", (unsigned)toc_import_leftover_line(import, position),
           reasons[toc_import_leftover_reason(import, position)]);
    for (const char *at = toc_import_leftover_text(import, position); *at; at++)
        putchar(*at == '\n' ? '|' : *at);
    putchar('\n');
}

static int print_import(const toc_dataset *dataset, const char *instrument, const char *language, const char *text,
                        size_t size)
{
    toc_import *import;
    if (toc_import_text(dataset, instrument, language, text, size, &import) != TOC_OK)
        return 0;
    print_overlays(toc_import_xml(import));
    for (uint32_t i = 0; i < toc_import_leftover_count(import); i++)
        print_leftover(import, i);
    for (uint32_t i = 0; i < toc_import_diagnostic_count(import); i++)
        printf("line %u: %s\n", (unsigned)toc_diagnostic_line(toc_import_diagnostic_at(import, i)),
               toc_diagnostic_message(toc_import_diagnostic_at(import, i)));
    printf("%u of %u placed\n\n", (unsigned)toc_import_placed(import), (unsigned)toc_import_expected(import));
    toc_import_free(import);
    return 1;
}

int main(int argc, char **argv)
{
    const toc_dataset *dataset = argc == 3 ? load(argv[1], 0) : NULL;
    char *texts = dataset ? read_file(argv[2]) : NULL, instrument[100], language[100];
    int result = texts == NULL;
    for (char *at = texts; at && !result; at = strstr(at, "=== ")) {
        size_t title = strcspn(at, "\n"), size;
        const char *text = at + title + 1, *next = strstr(text, "=== ");
        size = next ? (size_t)(next - text) : strlen(text);
        printf("%.*s\n", (int)title, at);
        result = sscanf(at, "=== %99s %99[^:]:", instrument, language) != 2 ||
                 !print_import(dataset, instrument, language, text, size);
        at += title;
    }
    free(texts);
    toc_dataset_unref(dataset);
    return result;
}
