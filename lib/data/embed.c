/* SPDX-License-Identifier: MIT */
/* Compiles the canonical dataset into C for lib/core/builtin.c, and into a snapshot:
 * embed SIZE.h BYTES.inc SNAPSHOT.tocb FILE.xml... */
#include <stdio.h>
#include <toc/toc.h>

static int fail(const char *what, const char *name)
{
    fprintf(stderr, "embed: %s: %s\n", name, what);
    return 1;
}

static const toc_dataset *load(char **names)
{
    toc_loader *loader;
    const toc_dataset *dataset = NULL;
    if (toc_loader_new(&loader) != TOC_OK)
        return NULL;
    toc_loader_set_digest(loader, 1);
    /* Where this cannot be had the library is made without it. */
    toc_loader_set_search(loader, 1);
    for (char **name = names; *name; name++)
        toc_loader_add_file(loader, *name);
    toc_loader_finish(loader, &dataset);
    for (uint32_t i = 0; i < toc_loader_diagnostic_count(loader); i++) {
        const toc_diagnostic *d = toc_loader_diagnostic_at(loader, i);
        fprintf(stderr, "%s:%u:%u: %s: %s [%s]\n", toc_diagnostic_file(d), (unsigned)toc_diagnostic_line(d),
                (unsigned)toc_diagnostic_column(d),
                toc_diagnostic_severity(d) == TOC_SEVERITY_ERROR ? "error" : "warning", toc_diagnostic_message(d),
                toc_diagnostic_name(d));
    }
    toc_loader_free(loader);
    return dataset;
}

/* As string literals: a compiler reads those ten times as fast as an array of numbers. */
static void write_literal(FILE *file, const unsigned char *bytes, size_t size)
{
    enum { PER_LINE = 64 };
    for (size_t i = 0; i < size; i++) {
        if (i % PER_LINE == 0)
            fputs("\"", file);
        if (bytes[i] >= ' ' && bytes[i] < 0x7f && bytes[i] != '"' && bytes[i] != '\\' && bytes[i] != '?')
            fputc(bytes[i], file);
        else
            fprintf(file, "\\%03o", bytes[i]);
        if (i % PER_LINE == PER_LINE - 1 || i + 1 == size)
            fputs("\"\n", file);
    }
}

int main(int argc, char **argv)
{
    if (argc < 5)
        return fail("usage: embed SIZE.h BYTES.inc SNAPSHOT.tocb FILE.xml...", "arguments");
    const toc_dataset *dataset = load(argv + 4);
    if (!dataset)
        return fail("the dataset was refused", argv[4]);
    size_t size;
    const void *image = toc_dataset_image(dataset, &size);
    FILE *size_file = fopen(argv[1], "w"), *bytes_file = fopen(argv[2], "w");
    if (!size_file || !bytes_file)
        return fail("cannot write", size_file ? argv[2] : argv[1]);
    fprintf(size_file, "#define TOCP_BUILTIN_SIZE %zu\n", size);
    write_literal(bytes_file, image, size);
    int saved = toc_dataset_save(dataset, argv[3]);
    toc_dataset_unref(dataset);
    if (saved != TOC_OK)
        return fail(toc_result_message(saved), argv[3]);
    if (fclose(size_file) != 0)
        return fail("cannot write", argv[1]);
    return fclose(bytes_file) != 0 ? fail("cannot write", argv[2]) : 0;
}
