/* SPDX-License-Identifier: MIT */
/* The wordings of citations: each form of a phrase and each name of an instrument, folded and sorted. */
#include "../format/token.h"
#include "build.h"

#include <toc/base.h>

#include <stdlib.h>
#include <string.h>

enum { KEY_SIZE = 600, SHORT_ACRONYM = 5 };

static int holds_wordings(const struct tocp_edge *edge)
{
    if (TOCP_REF_KIND(edge->owner) == TOCP_KIND_PHRASE)
        return edge->word == TOCP_PHRASE_FORM;
    return TOCP_REF_KIND(edge->owner) == TOCP_KIND_INSTRUMENT &&
           (edge->word == TOCP_INSTRUMENT_TITLE || edge->word == TOCP_INSTRUMENT_SHORT_TITLE ||
            edge->word == TOCP_INSTRUMENT_ALIAS);
}

/* "TIP" names a Protocol and "tip" does not. */
static int needs_capitals(const char *text)
{
    size_t length = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return length > 0 && length <= SHORT_ACRONYM && text[length] == '\0';
}

static uint32_t intern(struct tocp_build *build, const char *bytes, size_t length)
{
    uint32_t name = tocp_build_name(build, bytes, length);
    return name == TOCP_NO_ROW ? TOCP_NO_STRING : tocp_build_name_at(build, name)->string;
}

static void add(struct tocp_build *build, uint32_t owner, const char *text, uint32_t language, int capitals)
{
    char key[KEY_SIZE];
    struct tocp_place place = *tocp_build_place(build, TOCP_REF_KIND(owner), TOCP_REF_INDEX(owner));
    size_t first, length = tocp_wording_fold(text, strlen(text), key, sizeof key, &first);
    if (length == 0)
        return; /* too long to be found in a text, or without words */
    uint32_t index = tocp_build_row(build, TOCP_KIND_WORDING, &place);
    uint32_t whole = intern(build, key, length), head = intern(build, key, first);
    if (index == TOCP_NO_ROW || !whole || !head)
        return;
    uint32_t *row = tocp_build_words(build, TOCP_KIND_WORDING, index);
    row[TOCP_WORDING_KEY] = whole;
    row[TOCP_WORDING_FIRST] = head;
    row[TOCP_WORDING_LANGUAGE] = language;
    row[TOCP_WORDING_CAPITALS] = (uint32_t)capitals;
    row[TOCP_WORDING_STOPPED] = text[strlen(text) - 1] == '.';
    if (TOCP_REF_KIND(owner) == TOCP_KIND_PHRASE) {
        const uint32_t *phrase = tocp_build_words(build, TOCP_KIND_PHRASE, TOCP_REF_INDEX(owner));
        row[TOCP_WORDING_ROLE] = phrase[TOCP_PHRASE_ROLE];
        row[TOCP_WORDING_VALUE] = phrase[TOCP_PHRASE_VALUE];
        row[TOCP_WORDING_PHRASE] = owner;
    } else {
        row[TOCP_WORDING_ROLE] = TOCP_ROLE_NAME;
        row[TOCP_WORDING_INSTRUMENT] = owner;
    }
}

struct sortable {
    const char *first, *key, *language;
    uint32_t row[TOCP_WORDING_ALL_WORDS];
};

static int compare(const void *left, const void *right)
{
    const struct sortable *a = left, *b = right;
    int order = strcmp(a->first, b->first);
    size_t length_a = strlen(a->key), length_b = strlen(b->key);
    if (order == 0 && length_a != length_b)
        order = length_a > length_b ? -1 : 1;
    if (order == 0)
        order = strcmp(a->key, b->key);
    if (order == 0)
        order = strcmp(a->language, b->language);
    for (uint32_t w = TOCP_WORDING_PHRASE; order == 0 && w <= TOCP_WORDING_INSTRUMENT; w++)
        order = (a->row[w] > b->row[w]) - (a->row[w] < b->row[w]);
    return order;
}

static void sort(struct tocp_build *build)
{
    uint32_t count = build->tables[TOCP_KIND_WORDING].count;
    struct sortable *items = count ? malloc(count * sizeof *items) : NULL;
    if (!items) {
        build->result = count ? TOC_E_NOMEM : build->result;
        return;
    }
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t *row = tocp_build_words(build, TOCP_KIND_WORDING, i);
        memcpy(items[i].row, row, sizeof items[i].row);
        items[i].first = tocp_build_text(build, row[TOCP_WORDING_FIRST]);
        items[i].key = tocp_build_text(build, row[TOCP_WORDING_KEY]);
        items[i].language = tocp_build_text(build, row[TOCP_WORDING_LANGUAGE]);
    }
    qsort(items, count, sizeof *items, compare);
    for (uint32_t i = 0; i < count; i++)
        memcpy(tocp_build_words(build, TOCP_KIND_WORDING, i), items[i].row, sizeof items[i].row);
    free(items);
}

/* The same form twice, for one owner in one language, says nothing new: names differ in case and marks only. */
static void drop_repeated(struct tocp_build *build)
{
    struct tocp_table *table = &build->tables[TOCP_KIND_WORDING];
    uint32_t kept = 0;
    for (uint32_t i = 0; i < table->count; i++) {
        const uint32_t *row = tocp_build_words(build, TOCP_KIND_WORDING, i);
        uint32_t *last = kept ? tocp_build_words(build, TOCP_KIND_WORDING, kept - 1) : NULL;
        int same = last && last[TOCP_WORDING_KEY] == row[TOCP_WORDING_KEY] &&
                   last[TOCP_WORDING_LANGUAGE] == row[TOCP_WORDING_LANGUAGE] &&
                   last[TOCP_WORDING_PHRASE] == row[TOCP_WORDING_PHRASE] &&
                   last[TOCP_WORDING_INSTRUMENT] == row[TOCP_WORDING_INSTRUMENT];
        if (same) {
            last[TOCP_WORDING_CAPITALS] &= row[TOCP_WORDING_CAPITALS];
            last[TOCP_WORDING_STOPPED] |= row[TOCP_WORDING_STOPPED];
        } else {
            memcpy(tocp_build_words(build, TOCP_KIND_WORDING, kept++), row, TOCP_WORDING_ALL_WORDS * sizeof *row);
        }
    }
    table->count = kept;
}

static void add_text(struct tocp_build *build, uint32_t owner, uint32_t index)
{
    char text[KEY_SIZE];
    const uint32_t *row = tocp_build_words(build, TOCP_KIND_TEXT, index);
    uint32_t language = row[TOCP_TEXT_LANGUAGE];
    const char *string = tocp_build_text(build, row[TOCP_TEXT_STRING]);
    size_t length = strlen(string);
    if (length >= sizeof text)
        return;
    memcpy(text, string, length + 1); /* adding strings moves them */
    add(build, owner, text, language, needs_capitals(text));
}

void tocp_wordings(struct tocp_build *build)
{
    char text[KEY_SIZE];
    uint32_t none = intern(build, "", 0);
    const struct tocp_edge *edges = build->texts.items;
    for (uint32_t i = 0; i < build->texts.count; i++)
        for (uint32_t k = 0; holds_wordings(&edges[i]) && k < edges[i].count && build->result == TOC_OK; k++)
            add_text(build, edges[i].owner, edges[i].item + k);
    for (uint32_t i = 0; i < build->tables[TOCP_KIND_INSTRUMENT].count && build->result == TOC_OK; i++) {
        size_t length = strlen(tocp_build_id(build, TOCP_REF(TOCP_KIND_INSTRUMENT, i)));
        if (length < sizeof text) {
            memcpy(text, tocp_build_id(build, TOCP_REF(TOCP_KIND_INSTRUMENT, i)), length + 1);
            add(build, TOCP_REF(TOCP_KIND_INSTRUMENT, i), text, none, 1);
        }
    }
    if (build->result != TOC_OK)
        return;
    sort(build);
    drop_repeated(build);
    for (uint32_t i = 0; i < build->tables[TOCP_KIND_WORDING].count; i++) {
        const uint32_t *row = tocp_build_words(build, TOCP_KIND_WORDING, i);
        if (row[TOCP_WORDING_PHRASE])
            tocp_build_edge(build, row[TOCP_WORDING_PHRASE], TOCP_PHRASE_WORDINGS, i);
        else
            tocp_build_edge(build, row[TOCP_WORDING_INSTRUMENT], TOCP_INSTRUMENT_WORDINGS, i);
    }
}
