/* SPDX-License-Identifier: MIT */
/* Gives provisions the official text that you have: import untoc en text.md lib/data/... .xml */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

static char *read_file(const char *path, size_t *size)
{
    enum { ROOM = 16 << 20 };
    FILE *file = fopen(path, "rb");
    char *bytes = file ? malloc(ROOM) : NULL;
    *size = bytes ? fread(bytes, 1, ROOM, file) : 0;
    if (file)
        fclose(file);
    return bytes;
}

/* A dataset of XML files, and of an overlay behind them unless it is NULL. */
static const toc_dataset *load(int count, char **files, const char *overlay)
{
    toc_loader *loader;
    const toc_dataset *dataset = NULL;
    if (toc_loader_new(&loader) != TOC_OK)
        return NULL;
    for (int i = 0; i < count; i++)
        toc_loader_add_file(loader, files[i]);
    if (overlay)
        toc_loader_add_memory(loader, overlay, strlen(overlay), "overlay");
    if (toc_loader_finish(loader, &dataset) != TOC_OK)
        fprintf(stderr, "%s\n", toc_diagnostic_message(toc_loader_diagnostic_at(loader, 0)));
    toc_loader_free(loader);
    return dataset;
}

static void print_text(const toc_dataset *dataset, const char *locator, const char *language)
{
    const char *text = toc_provision_text(toc_dataset_find_provision(dataset, locator), language);
    printf("%s: %s\n", locator, text ? text : "(no text)");
}

int main(int argc, char **argv)
{
    size_t size;
    toc_import *import = NULL;
    if (argc < 5) {
        fprintf(stderr, "import: expected INSTRUMENT LANGUAGE TEXT and the XML files of a dataset\n");
        return 2;
    }
    char *bytes = read_file(argv[3], &size);
    const toc_dataset *base = load(argc - 4, argv + 4, NULL);
    int result = bytes ? toc_import_text(base, argv[1], argv[2], bytes, size, &import) : TOC_E_IO;
    free(bytes);
    toc_dataset_unref(base); /* the import keeps it */
    if (result != TOC_OK) {
        fprintf(stderr, "import: %s\n", toc_result_message(result));
        return 2;
    }
    printf("%u of %u provisions got their text\n", (unsigned)toc_import_placed(import),
           (unsigned)toc_import_expected(import));
    for (uint32_t i = 0; i < toc_import_unplaced_count(import); i++)
        printf("no text: %s\n", toc_provision_id(toc_import_unplaced_at(import, i)));
    char locator[100];
    const toc_dataset *whole = load(argc - 4, argv + 4, toc_import_xml(import));
    snprintf(locator, sizeof locator, "%s#art_1", argv[1]);
    print_text(whole, locator, argv[2]);
    toc_dataset_unref(whole);
    toc_import_free(import);
    return 0;
}
