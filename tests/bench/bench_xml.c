/* SPDX-License-Identifier: MIT */
/* From an XML file to something to work with: our loader, and libxml2 alone. */
#include "bench.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

enum { MAX_BYTES = 0x7ffffffe };

static const toc_dataset *load(const char *file)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    bench_expect(toc_loader_new(&loader) == TOC_OK, "no loader");
    toc_loader_set_max_bytes(loader, MAX_BYTES);
    toc_loader_add_file(loader, file);
    int result = toc_loader_finish(loader, &dataset);
    bench_expect(result == TOC_OK && toc_loader_diagnostic_count(loader) == 0, "the file does not load cleanly");
    toc_loader_free(loader);
    return dataset;
}

static uint64_t run_load(const char *file)
{
    toc_dataset_unref(load(file));
    return 1;
}

static uint64_t run_compile(const char *file)
{
    char path[4096];
    bench_expect(snprintf(path, sizeof path, "%s.compiled", file) < (int)sizeof path, "the path is too long");
    const toc_dataset *dataset = load(file);
    bench_expect(toc_dataset_save(dataset, path) == TOC_OK, "the snapshot cannot be saved");
    toc_dataset_unref(dataset);
    bench_expect(remove(path) == 0, "the snapshot is not there");
    return 1;
}

/* The snapshot FILE.tocb, for the other measurements. */
static uint64_t run_snapshot(const char *file)
{
    char path[4096];
    bench_expect(snprintf(path, sizeof path, "%s.tocb", file) < (int)sizeof path, "the path is too long");
    const toc_dataset *dataset = load(file);
    bench_expect(toc_dataset_save(dataset, path) == TOC_OK, "the snapshot cannot be saved");
    toc_dataset_unref(dataset);
    return 1;
}

static char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    bench_expect(file && fseek(file, 0, SEEK_END) == 0, "no such file");
    long end = ftell(file);
    rewind(file);
    char *bytes = malloc((size_t)end + 1);
    bench_expect(bytes && fread(bytes, 1, (size_t)end, file) == (size_t)end, "the file cannot be read");
    fclose(file);
    bytes[end] = '\0';
    *size = (size_t)end;
    return bytes;
}

static void on_start(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                     const xmlChar **spaces, int count, int defaulted, const xmlChar **attributes)
{
    (void)data, (void)local, (void)prefix, (void)uri, (void)namespaces, (void)spaces, (void)count, (void)defaulted;
    (void)attributes;
}

static void on_end(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri)
{
    (void)data, (void)local, (void)prefix, (void)uri;
}

static void on_characters(void *data, const xmlChar *characters, int length)
{
    (void)data, (void)characters, (void)length;
}

/* In place, as the loader does it: what remains is what libxml2 itself costs. */
static uint64_t run_sax(const char *file)
{
    size_t size;
    char *bytes = read_file(file, &size);
    xmlParserCtxtPtr context = xmlNewParserCtxt();
    bench_expect(context != NULL, "no parser");
    memset(context->sax, 0, sizeof *context->sax);
    context->sax->initialized = XML_SAX2_MAGIC;
    context->sax->startElementNs = on_start;
    context->sax->endElementNs = on_end;
    context->sax->characters = on_characters;
    context->sax->ignorableWhitespace = on_characters;
    bench_expect(inputPush(context, xmlNewStringInputStream(context, (const xmlChar *)bytes)) >= 0, "no input");
    bench_expect(xmlParseDocument(context) == 0, "the file is not well-formed");
    xmlFreeParserCtxt(context);
    free(bytes);
    return 1;
}

static uint64_t run_dom(const char *file)
{
    size_t size;
    char *bytes = read_file(file, &size);
    xmlDocPtr document = xmlReadMemory(bytes, (int)size, NULL, NULL, XML_PARSE_NOBLANKS | XML_PARSE_COMPACT);
    bench_expect(document != NULL, "the file is not well-formed");
    free(bytes);
    xmlFreeDoc(document);
    return 1;
}

const struct bench_case bench_cases[] = {
    {"load", NULL, run_load, 1},         {"compile", NULL, run_compile, 1}, {"snapshot", NULL, run_snapshot, 1},
    {"sax", NULL, run_sax, 1},           {"dom", NULL, run_dom, 1},         {NULL, NULL, NULL, 0},
};
