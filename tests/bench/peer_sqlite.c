/* SPDX-License-Identifier: MIT */
/* SQLite: things and texts in two tables with indexes, filled from libxml2's tree, asked by prepared statements. */
#include "bench.h"

#include <libxml/parser.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static sqlite3 *database;
static sqlite3_stmt *by_id, *by_symbol, *by_locator, *all_summaries;
static const struct bench_question *questions;
static uint32_t question_count;

static void execute(sqlite3 *opened, const char *statement)
{
    bench_expect(sqlite3_exec(opened, statement, NULL, NULL, NULL) == SQLITE_OK, "SQLite refuses a statement");
}

static sqlite3_stmt *statement_of(sqlite3 *opened, const char *text)
{
    sqlite3_stmt *statement;
    bench_expect(sqlite3_prepare_v2(opened, text, -1, &statement, NULL) == SQLITE_OK, "SQLite refuses a statement");
    return statement;
}

static void bind(sqlite3_stmt *statement, int column, const void *text)
{
    sqlite3_bind_text(statement, column, text, -1, SQLITE_STATIC);
}

static void insert(sqlite3_stmt *statement)
{
    bench_expect(sqlite3_step(statement) == SQLITE_DONE, "SQLite does not insert");
    sqlite3_reset(statement);
}

/* --- filling --- */

static sqlite3_stmt *insert_thing, *insert_text;

static const char *attribute(xmlNodePtr node, const char *name)
{
    xmlAttrPtr found = xmlHasProp(node, (const xmlChar *)name);
    return found && found->children ? (const char *)found->children->content : NULL;
}

/* Its id, or for a provision its locator. */
static void write_id(xmlNodePtr node, const char *above, char *id, size_t size)
{
    const char *given = attribute(node, "id"), *number = attribute(node, "n"), *name = (const char *)node->name;
    if (given)
        snprintf(id, size, "%s", given);
    else if (number && strcmp(name, "article") == 0)
        snprintf(id, size, "%s#art_%s", above, number);
    else
        snprintf(id, size, "%s__%s_%s", above, name, number ? number : "");
}

static void fill(xmlNodePtr node, const char *above, sqlite3_int64 owner)
{
    for (; node; node = node->next) {
        const char *language = node->type == XML_ELEMENT_NODE ? attribute(node, "lang") : NULL;
        if (node->type != XML_ELEMENT_NODE)
            continue;
        if (language) {
            sqlite3_bind_int64(insert_text, 1, owner);
            bind(insert_text, 2, node->name);
            bind(insert_text, 3, language);
            bind(insert_text, 4, node->children ? node->children->content : (const xmlChar *)"");
            insert(insert_text);
            continue;
        }
        static const char *const columns[] = {"symbol",  "kind",        "date",       "body",
                                              "meeting", "participant", "instrument", "src"};
        char id[200];
        write_id(node, above, id, sizeof id);
        bind(insert_thing, 1, id);
        bind(insert_thing, 2, node->name);
        for (int i = 0; i < (int)(sizeof columns / sizeof *columns); i++)
            bind(insert_thing, 3 + i, attribute(node, columns[i]));
        insert(insert_thing);
        fill(node->children, id, sqlite3_last_insert_rowid(sqlite3_db_handle(insert_thing)));
    }
}

static void create(const char *file, sqlite3 *opened)
{
    size_t size;
    char *bytes = bench_read(bench_path(file, ".xml"), &size);
    xmlDocPtr document = xmlReadMemory(bytes, (int)size, NULL, NULL, XML_PARSE_NOBLANKS | XML_PARSE_COMPACT);
    bench_expect(document != NULL, "the file is not well-formed");
    free(bytes);
    execute(opened,
            "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF; BEGIN;"
            "CREATE TABLE thing(number INTEGER PRIMARY KEY, id TEXT, element TEXT, symbol TEXT, kind TEXT, date TEXT,"
            " body TEXT, meeting TEXT, participant TEXT, instrument TEXT, src TEXT);"
            "CREATE TABLE text(owner INTEGER, element TEXT, language TEXT, string TEXT);");
    insert_thing = statement_of(opened, "INSERT INTO thing VALUES(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert_text = statement_of(opened, "INSERT INTO text VALUES(?, ?, ?, ?)");
    fill(xmlDocGetRootElement(document)->children, "", 0);
    sqlite3_finalize(insert_thing);
    sqlite3_finalize(insert_text);
    execute(opened, "CREATE INDEX by_id ON thing(id); CREATE INDEX by_symbol ON thing(symbol);"
                    "CREATE INDEX by_owner ON text(owner); COMMIT;");
    xmlFreeDoc(document);
}

/* --- asking --- */

static sqlite3 *open_file(const char *path)
{
    sqlite3 *opened;
    bench_expect(sqlite3_open(path, &opened) == SQLITE_OK, "SQLite does not open");
    return opened;
}

static void prepare_file(const char *file)
{
    remove(bench_path(file, ".sqlite"));
    sqlite3 *opened = open_file(bench_path(file, ".sqlite"));
    create(file, opened);
    sqlite3_close(opened);
}

static void prepare(const char *file)
{
    if (database)
        return;
    prepare_file(file);
    database = open_file(bench_path(file, ".sqlite"));
    execute(database, "PRAGMA mmap_size = 1000000000");
    by_id = statement_of(database, "SELECT symbol FROM thing WHERE id = ?");
    by_symbol = statement_of(database, "SELECT id FROM thing WHERE symbol = ?");
    by_locator = statement_of(database, "SELECT element FROM thing WHERE id = ?");
    all_summaries = statement_of(database, "SELECT string FROM text JOIN thing ON owner = number "
                                           "WHERE text.element = 'summary' AND thing.element <> 'decision'");
    questions = bench_questions(file, &question_count);
}

static void expect_one(sqlite3_stmt *statement, const char *key)
{
    bind(statement, 1, key);
    bench_expect(sqlite3_step(statement) == SQLITE_ROW && bench_said((const char *)sqlite3_column_text(statement, 0)),
                 "a key leads nowhere");
    sqlite3_reset(statement);
}

static uint64_t run_find(const char *file)
{
    (void)file;
    for (uint32_t i = 0; i < question_count; i++)
        expect_one(by_id, questions[i].id);
    return question_count;
}

static uint64_t run_symbol(const char *file)
{
    (void)file;
    for (uint32_t i = 0; i < question_count; i++)
        expect_one(by_symbol, questions[i].symbol);
    return question_count;
}

static uint64_t run_cite(const char *file)
{
    const struct bench_citation *citations = bench_citations();
    (void)file;
    for (int i = 0; i < BENCH_CITATIONS * BENCH_PASSES; i++)
        expect_one(by_locator, citations[i % BENCH_CITATIONS].id);
    return BENCH_CITATIONS * BENCH_PASSES;
}

static uint64_t run_traverse(const char *file)
{
    uint64_t said = 0;
    (void)file;
    while (sqlite3_step(all_summaries) == SQLITE_ROW)
        said += (uint64_t)bench_said((const char *)sqlite3_column_text(all_summaries, 0));
    sqlite3_reset(all_summaries);
    bench_expect(said > 0, "no text says anything");
    return said;
}

static uint64_t run_open(const char *file)
{
    sqlite3 *opened = open_file(bench_path(file, ".sqlite"));
    sqlite3_finalize(statement_of(opened, "SELECT number FROM thing WHERE id = ?"));
    sqlite3_close(opened);
    return 1;
}

static uint64_t run_load(const char *file)
{
    sqlite3 *opened = open_file(":memory:");
    create(file, opened);
    sqlite3_close(opened);
    return 1;
}

static uint64_t run_memory(const char *file)
{
    uint64_t before = bench_resident();
    sqlite3 *opened = open_file(":memory:");
    create(file, opened);
    uint64_t bytes = bench_resident() - before;
    sqlite3_close(opened);
    return bytes;
}

const struct bench_case bench_sqlite_cases[] = {
    {"load/SQLite", NULL, run_load, 1},
    {"memory/SQLite", NULL, run_memory, 1},
    {"open/SQLite", prepare_file, run_open, 0},
    {"find/SQLite", prepare, run_find, 0},
    {"symbol/SQLite", prepare, run_symbol, 0},
    {"cite/SQLite", prepare, run_cite, 0},
    {"traverse/SQLite", prepare, run_traverse, 0},
    {NULL, NULL, NULL, 0},
};
