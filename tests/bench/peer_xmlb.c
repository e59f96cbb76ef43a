/* SPDX-License-Identifier: MIT */
/* libxmlb: its silo, asked by its own kind of XPath. */
#include "bench.h"

#include <stdlib.h>
#include <string.h>
#include <xmlb.h>

enum { FEW = 20 }; /* a query takes a millisecond */

static XbSilo *silo;
static XbQuery *by_id, *by_symbol, *by_citation;

static XbSilo *compile(const char *file)
{
    size_t size;
    char *bytes = bench_read(bench_path(file, ".xml"), &size);
    XbBuilder *builder = xb_builder_new();
    XbBuilderSource *source = xb_builder_source_new();
    bench_expect(xb_builder_source_load_xml(source, bytes, XB_BUILDER_SOURCE_FLAG_NONE, NULL),
                 "libxmlb does not load");
    xb_builder_import_source(builder, source);
    XbSilo *compiled = xb_builder_compile(builder, XB_BUILDER_COMPILE_FLAG_NONE, NULL, NULL);
    bench_expect(compiled != NULL, "libxmlb does not compile");
    g_object_unref(source);
    g_object_unref(builder);
    free(bytes);
    return compiled;
}

static XbSilo *open_file(const char *file)
{
    GFile *path = g_file_new_for_path(bench_path(file, ".xmlb"));
    XbSilo *opened = xb_silo_new();
    bench_expect(xb_silo_load_from_file(opened, path, XB_SILO_LOAD_FLAG_NONE, NULL, NULL), "libxmlb does not open");
    g_object_unref(path);
    return opened;
}

static void prepare_file(const char *file)
{
    XbSilo *compiled = compile(file);
    GFile *path = g_file_new_for_path(bench_path(file, ".xmlb"));
    bench_expect(xb_silo_save_to_file(compiled, path, NULL, NULL), "libxmlb does not save");
    g_object_unref(path);
    g_object_unref(compiled);
}

static XbQuery *query_of(const char *xpath)
{
    XbQuery *query = xb_query_new_full(silo, xpath, XB_QUERY_FLAG_OPTIMIZE, NULL);
    bench_expect(query != NULL, "libxmlb refuses a query");
    return query;
}

static void prepare(const char *file)
{
    if (silo)
        return;
    prepare_file(file);
    silo = open_file(file);
    by_id = query_of("dataset/document[@id=?]");
    by_symbol = query_of("dataset/document[@symbol=?]");
    by_citation = query_of("dataset/instrument[@id=?]/article[@n=?]/para[@n='3']");
}

static void expect_one(XbQuery *query, const char *attribute, const char *first, const char *second)
{
    g_auto(XbQueryContext) context = XB_QUERY_CONTEXT_INIT();
    XbValueBindings *bindings = xb_query_context_get_bindings(&context);
    xb_value_bindings_bind_str(bindings, 0, first, NULL);
    if (second)
        xb_value_bindings_bind_str(bindings, 1, second, NULL);
    XbNode *node = xb_silo_query_first_with_context(silo, query, &context, NULL);
    bench_expect(node && bench_said(xb_node_get_attr(node, attribute)), "a query leads nowhere");
    g_object_unref(node);
}

static uint64_t run_find(const char *file)
{
    uint32_t count;
    const struct bench_question *questions = bench_questions(file, &count);
    for (int i = 0; i < FEW; i++)
        expect_one(by_id, "symbol", questions[i].id, NULL);
    return FEW;
}

static uint64_t run_symbol(const char *file)
{
    uint32_t count;
    const struct bench_question *questions = bench_questions(file, &count);
    for (int i = 0; i < FEW; i++)
        expect_one(by_symbol, "id", questions[i].symbol, NULL);
    return FEW;
}

static uint64_t run_cite(const char *file)
{
    const struct bench_citation *citations = bench_citations();
    (void)file;
    for (int i = 0; i < FEW; i++)
        expect_one(by_citation, "force", citations[i].instrument, citations[i].article);
    return FEW;
}

static uint64_t summaries(XbNode *node)
{
    uint64_t said = 0;
    XbNodeChildIter iterator;
    XbNode *child = NULL;
    xb_node_child_iter_init(&iterator, node);
    while (xb_node_child_iter_next(&iterator, &child)) {
        said += strcmp(xb_node_get_element(child), "summary") == 0 ? (uint64_t)bench_said(xb_node_get_text(child))
                                                                   : summaries(child);
        g_object_unref(child);
    }
    return said;
}

static uint64_t run_traverse(const char *file)
{
    uint64_t said = 0;
    (void)file;
    XbNode *root = xb_silo_get_root(silo);
    XbNodeChildIter iterator;
    XbNode *child = NULL;
    xb_node_child_iter_init(&iterator, root);
    while (xb_node_child_iter_next(&iterator, &child)) {
        if (strcmp(xb_node_get_element(child), "instrument") == 0)
            said += summaries(child);
        g_object_unref(child);
    }
    g_object_unref(root);
    bench_expect(said > 0, "no text says anything");
    return said;
}

static uint64_t run_open(const char *file)
{
    g_object_unref(open_file(file));
    return 1;
}

static uint64_t run_load(const char *file)
{
    g_object_unref(compile(file));
    return 1;
}

static uint64_t run_memory(const char *file)
{
    uint64_t before = bench_resident();
    XbSilo *compiled = compile(file);
    uint64_t bytes = bench_resident() - before;
    g_object_unref(compiled);
    return bytes;
}

const struct bench_case bench_xmlb_cases[] = {
    {"load/libxmlb", NULL, run_load, 1},
    {"memory/libxmlb", NULL, run_memory, 1},
    {"open/libxmlb", prepare_file, run_open, 0},
    {"find/libxmlb", prepare, run_find, 0},
    {"symbol/libxmlb", prepare, run_symbol, 0},
    {"cite/libxmlb", prepare, run_cite, 0},
    {"traverse/libxmlb", prepare, run_traverse, 0},
    {NULL, NULL, NULL, 0},
};
