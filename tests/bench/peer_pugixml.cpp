/* SPDX-License-Identifier: MIT */
/* pugixml: its document tree, asked by XPath or through a hash table of ids. */
#include "bench.h"

#include <cstring>
#include <memory>
#include <pugixml.hpp>
#include <string_view>
#include <unordered_map>

namespace
{

constexpr int few = 20; /* a query takes a tenth of a millisecond */

using index_type = std::unordered_map<std::string_view, pugi::xml_node>;

std::unique_ptr<pugi::xml_document> parse(const char *file)
{
    auto parsed = std::make_unique<pugi::xml_document>();
    bench_expect(parsed->load_file(bench_path(file, ".xml")), "the file is not well-formed");
    return parsed;
}

void add_ids(index_type &table, pugi::xml_node node)
{
    for (pugi::xml_node child : node.children()) {
        if (pugi::xml_attribute id = child.attribute("id"))
            table.emplace(id.value(), child);
        add_ids(table, child);
    }
}

struct model {
    std::unique_ptr<pugi::xml_document> document;
    index_type ids;
    pugi::xpath_variable_set variables;
    std::unique_ptr<pugi::xpath_query> by_id, by_symbol, by_citation;
};

std::unique_ptr<model> prepared;

std::unique_ptr<pugi::xpath_query> compile(const char *expression)
{
    return std::make_unique<pugi::xpath_query>(expression, &prepared->variables);
}

void prepare(const char *file)
{
    if (prepared)
        return;
    prepared = std::make_unique<model>();
    prepared->document = parse(file);
    add_ids(prepared->ids, *prepared->document);
    prepared->variables.add("key", pugi::xpath_type_string);
    prepared->variables.add("article", pugi::xpath_type_string);
    prepared->by_id = compile("/dataset/document[@id=$key]");
    prepared->by_symbol = compile("/dataset/document[@symbol=$key]");
    prepared->by_citation = compile("/dataset/instrument[@id=$key]/article[@n=$article]/para[@n='3']");
}

bool has(pugi::xml_node node, const char *attribute)
{
    return bench_said(node.attribute(attribute).value());
}

void expect_one(const pugi::xpath_query &query, const char *attribute)
{
    pugi::xpath_node_set found = query.evaluate_node_set(*prepared->document);
    bench_expect(found.size() == 1 && has(found[0].node(), attribute), "a query leads nowhere");
}

uint64_t run_find(const char *file)
{
    uint32_t count;
    const bench_question *questions = bench_questions(file, &count);
    for (int i = 0; i < few; i++) {
        prepared->variables.set("key", questions[i].id);
        expect_one(*prepared->by_id, "symbol");
    }
    return few;
}

uint64_t run_symbol(const char *file)
{
    uint32_t count;
    const bench_question *questions = bench_questions(file, &count);
    for (int i = 0; i < few; i++) {
        prepared->variables.set("key", questions[i].symbol);
        expect_one(*prepared->by_symbol, "id");
    }
    return few;
}

uint64_t run_cite(const char *)
{
    const bench_citation *citations = bench_citations();
    for (int i = 0; i < few; i++) {
        prepared->variables.set("key", citations[i].instrument);
        prepared->variables.set("article", citations[i].article);
        expect_one(*prepared->by_citation, "force");
    }
    return few;
}

uint64_t run_hash(const char *file)
{
    uint32_t count, found = 0;
    const bench_question *questions = bench_questions(file, &count);
    for (uint32_t i = 0; i < count; i++) {
        auto entry = prepared->ids.find(questions[i].id);
        found += entry != prepared->ids.end() && has(entry->second, "symbol");
    }
    bench_expect(found == count, "an id leads nowhere");
    return count;
}

uint64_t summaries(pugi::xml_node node)
{
    uint64_t said = 0;
    for (pugi::xml_node child : node.children())
        said += std::strcmp(child.name(), "summary") == 0 ? bench_said(child.child_value()) : summaries(child);
    return said;
}

uint64_t run_traverse(const char *)
{
    uint64_t said = 0;
    for (pugi::xml_node child : prepared->document->document_element().children("instrument"))
        said += summaries(child);
    bench_expect(said > 0, "no text says anything");
    return said;
}

uint64_t run_load(const char *file)
{
    parse(file);
    return 1;
}

uint64_t run_memory(const char *file)
{
    uint64_t before = bench_resident();
    auto parsed = parse(file);
    return bench_resident() - before;
}

} // namespace

const bench_case bench_pugixml_cases[] = {
    {"load/pugixml", nullptr, run_load, 1},           {"memory/pugixml", nullptr, run_memory, 1},
    {"find/pugixml XPath", prepare, run_find, 0},     {"find/pugixml + unordered_map", prepare, run_hash, 0},
    {"symbol/pugixml XPath", prepare, run_symbol, 0}, {"cite/pugixml XPath", prepare, run_cite, 0},
    {"traverse/pugixml", prepare, run_traverse, 0},   {nullptr, nullptr, nullptr, 0},
};
