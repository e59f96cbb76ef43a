/* SPDX-License-Identifier: MIT */
/* libxml2: its document tree, asked by XPath or through its hash table. */
#include "bench.h"

#include <libxml/hash.h>
#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <stdlib.h>
#include <string.h>

#define X(string) ((const xmlChar *)(string))

enum { FEW = 20 }; /* a query takes a millisecond */

static xmlDocPtr document;
static xmlHashTablePtr ids;
static xmlXPathContextPtr context;
static xmlXPathCompExprPtr by_id, by_symbol, by_citation;
static const struct bench_question *questions;
static uint32_t question_count;

static xmlDocPtr parse(const char *file)
{
    size_t size;
    char *bytes = bench_read(bench_path(file, ".xml"), &size);
    xmlDocPtr parsed = xmlReadMemory(bytes, (int)size, NULL, NULL, XML_PARSE_NOBLANKS | XML_PARSE_COMPACT);
    bench_expect(parsed != NULL, "the file is not well-formed");
    free(bytes);
    return parsed;
}

static void add_ids(xmlHashTablePtr table, xmlNodePtr node)
{
    for (; node; node = node->next) {
        xmlAttrPtr id = node->type == XML_ELEMENT_NODE ? xmlHasProp(node, X("id")) : NULL;
        if (id)
            xmlHashAddEntry(table, id->children->content, node);
        if (node->type == XML_ELEMENT_NODE)
            add_ids(table, node->children);
    }
}

static xmlHashTablePtr index_of(xmlDocPtr tree)
{
    xmlHashTablePtr table = xmlHashCreate(1 << 14);
    bench_expect(table != NULL, "no memory");
    add_ids(table, xmlDocGetRootElement(tree));
    return table;
}

static xmlXPathCompExprPtr compile(const char *expression)
{
    xmlXPathCompExprPtr compiled = xmlXPathCtxtCompile(context, X(expression));
    bench_expect(compiled != NULL, "no such expression");
    return compiled;
}

static void prepare(const char *file)
{
    if (document)
        return;
    document = parse(file);
    ids = index_of(document);
    context = xmlXPathNewContext(document);
    bench_expect(context && xmlXPathRegisterNs(context, X("d"), X("urn:libtoc:dataset:1")) == 0, "no context");
    by_id = compile("/d:dataset/d:document[@id=$key]");
    by_symbol = compile("/d:dataset/d:document[@symbol=$key]");
    by_citation = compile("/d:dataset/d:instrument[@id=$key]/d:article[@n=$article]/d:para[@n='3']");
    questions = bench_questions(file, &question_count);
}

static void set(const char *name, const char *value)
{
    xmlXPathRegisterVariable(context, X(name), xmlXPathNewString(X(value)));
}

static int has(xmlNodePtr node, const char *attribute)
{
    xmlAttrPtr found = node ? xmlHasProp(node, X(attribute)) : NULL;
    return found && bench_said((const char *)found->children->content);
}

static void expect_one(xmlXPathCompExprPtr expression, const char *attribute)
{
    xmlXPathObjectPtr found = xmlXPathCompiledEval(expression, context);
    bench_expect(found && found->nodesetval && found->nodesetval->nodeNr == 1 &&
                     has(found->nodesetval->nodeTab[0], attribute),
                 "a query leads nowhere");
    xmlXPathFreeObject(found);
}

static uint64_t run_find(const char *file)
{
    (void)file;
    for (int i = 0; i < FEW; i++) {
        set("key", questions[i].id);
        expect_one(by_id, "symbol");
    }
    return FEW;
}

static uint64_t run_symbol(const char *file)
{
    (void)file;
    for (int i = 0; i < FEW; i++) {
        set("key", questions[i].symbol);
        expect_one(by_symbol, "id");
    }
    return FEW;
}

static uint64_t run_cite(const char *file)
{
    const struct bench_citation *citations = bench_citations();
    (void)file;
    for (int i = 0; i < FEW; i++) {
        set("key", citations[i].instrument);
        set("article", citations[i].article);
        expect_one(by_citation, "force");
    }
    return FEW;
}

static uint64_t run_hash(const char *file)
{
    uint32_t found = 0;
    (void)file;
    for (uint32_t i = 0; i < question_count; i++)
        found += (uint32_t)has(xmlHashLookup(ids, X(questions[i].id)), "symbol");
    bench_expect(found == question_count, "an id leads nowhere");
    return question_count;
}

static uint64_t summaries(xmlNodePtr node)
{
    uint64_t said = 0;
    for (; node; node = node->next)
        if (node->type == XML_ELEMENT_NODE)
            said += strcmp((const char *)node->name, "summary") == 0
                        ? node->children && bench_said((const char *)node->children->content)
                        : summaries(node->children);
    return said;
}

static uint64_t run_traverse(const char *file)
{
    uint64_t said = 0;
    (void)file;
    for (xmlNodePtr node = xmlDocGetRootElement(document)->children; node; node = node->next)
        if (node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, "instrument") == 0)
            said += summaries(node->children);
    bench_expect(said > 0, "no text says anything");
    return said;
}

static uint64_t run_load(const char *file)
{
    xmlFreeDoc(parse(file));
    return 1;
}

static uint64_t run_load_hash(const char *file)
{
    xmlDocPtr parsed = parse(file);
    xmlHashFree(index_of(parsed), NULL);
    xmlFreeDoc(parsed);
    return 1;
}

static uint64_t memory(const char *file, int indexed)
{
    uint64_t before = bench_resident();
    xmlDocPtr parsed = parse(file);
    xmlHashTablePtr table = indexed ? index_of(parsed) : NULL;
    uint64_t bytes = bench_resident() - before;
    xmlHashFree(table, NULL);
    xmlFreeDoc(parsed);
    return bytes;
}

static uint64_t run_memory(const char *file)
{
    return memory(file, 0);
}

static uint64_t run_memory_hash(const char *file)
{
    return memory(file, 1);
}

const struct bench_case bench_libxml2_cases[] = {
    {"load/libxml2 DOM", NULL, run_load, 1},
    {"load/libxml2 DOM + xmlHash", NULL, run_load_hash, 1},
    {"memory/libxml2 DOM", NULL, run_memory, 1},
    {"memory/libxml2 DOM + xmlHash", NULL, run_memory_hash, 1},
    {"find/libxml2 XPath", prepare, run_find, 0},
    {"find/libxml2 xmlHash", prepare, run_hash, 0},
    {"symbol/libxml2 XPath", prepare, run_symbol, 0},
    {"cite/libxml2 XPath", prepare, run_cite, 0},
    {"traverse/libxml2 DOM", prepare, run_traverse, 0},
    {NULL, NULL, NULL, 0},
};
