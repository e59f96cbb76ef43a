/* SPDX-License-Identifier: MIT */
/* What loading files as one dataset gives: what is wrong with them, or else their canonical XML.
 *
 *   print FILE...
 *   print --import FILE     what is wrong with a text to import, or else how much of it was placed
 *   print --akn FILE LANGUAGE...    its instruments as Akoma Ntoso, in these languages
 *   print --codes           the names of all diagnostics
 */
#include <stdio.h>
#include <string.h>
#include <toc/toc.h>

static void print_codes(void)
{
    for (uint32_t i = 0; toc_diagnostic_code_at(i); i++)
        puts(toc_diagnostic_code_name(toc_diagnostic_code_at(i)));
}

static void print_diagnostic(const toc_diagnostic *diagnostic)
{
    const char *path = toc_diagnostic_path(diagnostic);
    printf("%s:%u:%u: %s%s%s: %s [%s]\n", toc_diagnostic_file(diagnostic), (unsigned)toc_diagnostic_line(diagnostic),
           (unsigned)toc_diagnostic_column(diagnostic), path, path[0] ? ": " : "",
           toc_diagnostic_severity(diagnostic) == TOC_SEVERITY_ERROR ? "error" : "warning",
           toc_diagnostic_message(diagnostic), toc_diagnostic_name(diagnostic));
}

static int print_import(const char *path)
{
    static char bytes[1 << 16];
    FILE *file = fopen(path, "rb");
    size_t size = file ? fread(bytes, 1, sizeof bytes, file) : 0;
    toc_import *import;
    if (!file || fclose(file) != 0 ||
        toc_import_text(toc_dataset_builtin(), "untoc", "en", bytes, size, &import) != TOC_OK)
        return 2;
    for (uint32_t i = 0; i < toc_import_diagnostic_count(import); i++)
        print_diagnostic(toc_import_diagnostic_at(import, i));
    if (toc_import_diagnostic_count(import) == 0)
        printf("%u of %u placed\n", (unsigned)toc_import_placed(import), (unsigned)toc_import_expected(import));
    toc_import_free(import);
    return 0;
}

static void print_text(char *text)
{
    fputs(text ? text : "no memory\n", stdout);
    toc_free(text);
}

static int print_akn(const char *path, char *const *languages, int count)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    if (toc_loader_new(&loader) != TOC_OK)
        return 2;
    toc_loader_add_file(loader, path);
    int result = toc_loader_finish(loader, &dataset);
    toc_loader_free(loader);
    const toc_instrument_list *instruments = toc_dataset_instruments(dataset);
    for (uint32_t i = 0; i < toc_instrument_list_count(instruments); i++)
        for (int l = 0; l < count; l++) {
            printf("--- %s\n", languages[l]);
            print_text(toc_instrument_to_akn(toc_instrument_list_at(instruments, i), languages[l]));
        }
    toc_dataset_unref(dataset);
    return result == TOC_OK ? 0 : 2;
}

/* As a whole; and, where it came from several files, what is written of each. */
static void print_dataset(const toc_dataset *dataset)
{
    const toc_part_list *parts = toc_dataset_parts(dataset);
    uint32_t count = toc_part_list_count(parts);
    print_text(toc_dataset_to_xml(dataset));
    for (uint32_t i = 0; count > 1 && i < count; i++) {
        printf("--- %s\n", toc_part_name(toc_part_list_at(parts, i)));
        print_text(toc_part_to_xml(toc_part_list_at(parts, i)));
    }
}

int main(int argc, char **argv)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    if (argc == 2 && strcmp(argv[1], "--codes") == 0) {
        print_codes();
        return 0;
    }
    if (argc == 3 && strcmp(argv[1], "--import") == 0)
        return print_import(argv[2]);
    if (argc > 3 && strcmp(argv[1], "--akn") == 0)
        return print_akn(argv[2], argv + 3, argc - 3);
    if (toc_loader_new(&loader) != TOC_OK)
        return 2;
    for (int i = 1; i < argc; i++)
        toc_loader_add_file(loader, argv[i]);
    int result = toc_loader_finish(loader, &dataset);
    for (uint32_t i = 0; i < toc_loader_diagnostic_count(loader); i++)
        print_diagnostic(toc_loader_diagnostic_at(loader, i));
    if (toc_loader_diagnostic_count(loader) == 0 && dataset)
        print_dataset(dataset);
    if (result == TOC_OK && toc_loader_error_count(loader))
        puts("a dataset was made in spite of errors");
    if (result != TOC_OK && toc_loader_error_count(loader) == 0)
        puts("no dataset was made, and nothing says why");
    toc_loader_free(loader);
    toc_dataset_unref(dataset);
    return 0;
}
