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
    toc_dataset_unref(load(bench_path(file, ".xml")));
    return 1;
}

static void compile(const char *file, const char *ending)
{
    const toc_dataset *dataset = load(bench_path(file, ".xml"));
    bench_expect(toc_dataset_save(dataset, bench_path(file, ending)) == TOC_OK, "the snapshot cannot be saved");
    toc_dataset_unref(dataset);
}

static uint64_t run_compile(const char *file)
{
    compile(file, ".compiled");
    return 1;
}

/* For the other cases. */
static uint64_t run_snapshot(const char *file)
{
    compile(file, ".tocb");
    return 1;
}

static uint64_t run_memory(const char *file)
{
    uint64_t before = bench_resident();
    const toc_dataset *dataset = load(bench_path(file, ".xml"));
    uint64_t bytes = bench_resident() - before;
    toc_dataset_unref(dataset);
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
    char *bytes = bench_read(bench_path(file, ".xml"), &size);
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

const struct bench_case bench_xml_cases[] = {
    {"load", NULL, run_load, 1},     {"compile", NULL, run_compile, 1}, {"snapshot", NULL, run_snapshot, 1},
    {"memory", NULL, run_memory, 1}, {"sax", NULL, run_sax, 1},         {NULL, NULL, NULL, 0},
};
