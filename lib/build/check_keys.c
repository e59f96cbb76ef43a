/* SPDX-License-Identifier: MIT */
/* What must differ: codes, symbols, numbers and sessions, and the languages of the texts of one member. */
#include "build.h"

#include <toc/base.h>

#include <stdlib.h>
#include <string.h>

static const char *text(const struct tocp_build *build, uint32_t string)
{
    return string ? tocp_build_text(build, string) : "";
}

/* Such keys are names: equal ones are one string. */
struct keyed {
    uint64_t scope;
    uint32_t key;
    uint32_t ref;
};

static int by_key(const void *a, const void *b)
{
    const struct keyed *left = a, *right = b;
    if (left->scope != right->scope)
        return left->scope < right->scope ? -1 : 1;
    if (left->key != right->key)
        return left->key < right->key ? -1 : 1;
    return (left->ref > right->ref) - (left->ref < right->ref);
}

/* They are where all keys of a file differ, because a name that is new stands after all others. */
static int are_ascending(const struct keyed *items, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++)
        if (by_key(&items[i - 1], &items[i]) > 0)
            return 0;
    return 1;
}

static void report_duplicates(struct tocp_build *build, struct keyed *items, uint32_t count, int32_t code,
                              const char *what)
{
    if (!are_ascending(items, count))
        qsort(items, count, sizeof *items, by_key);
    for (uint32_t i = 1; i < count; i++)
        if (items[i].scope == items[i - 1].scope && items[i].key == items[i - 1].key) {
            const struct tocp_place *place =
                tocp_build_place(build, TOCP_REF_KIND(items[i - 1].ref), TOCP_REF_INDEX(items[i - 1].ref));
            tocp_build_report(build, code, items[i].ref, NULL, "%s '%s' is also that of '%s' (line %u)", what,
                              text(build, items[i].key), tocp_build_id(build, items[i - 1].ref), (unsigned)place->line);
        }
}

static void check_keys(struct tocp_build *build)
{
    static const struct {
        uint8_t kind, word, scope_word, scope_word_2;
    } keys[] = {
        {TOCP_KIND_PARTICIPANT, TOCP_PARTICIPANT_ALPHA2, 0, 0},
        {TOCP_KIND_PARTICIPANT, TOCP_PARTICIPANT_ALPHA3, 0, 0},
        {TOCP_KIND_PARTICIPANT, TOCP_PARTICIPANT_M49, 0, 0},
        {TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_MTDSG, 0, 0},
        {TOCP_KIND_DOCUMENT, TOCP_DOCUMENT_SYMBOL, 0, 0},
        {TOCP_KIND_DECISION, TOCP_DECISION_SYMBOL, 0, 0},
        {TOCP_KIND_DECISION, TOCP_DECISION_NUMBER, TOCP_DECISION_KIND, TOCP_DECISION_BODY},
    };
    uint32_t most = 0;
    for (size_t k = 0; k < sizeof keys / sizeof *keys; k++)
        if (build->tables[keys[k].kind].count > most)
            most = build->tables[keys[k].kind].count;
    struct keyed *items = malloc(((size_t)most + 1) * sizeof *items);
    if (!items) {
        build->result = TOC_E_NOMEM;
        return;
    }
    for (size_t k = 0; k < sizeof keys / sizeof *keys; k++) {
        uint32_t kind = keys[k].kind, count = 0;
        for (uint32_t i = 0; i < build->tables[kind].count; i++) {
            const uint32_t *row = tocp_build_words(build, kind, i);
            if (row[keys[k].word] > TOCP_EMPTY_STRING)
                items[count++] = (struct keyed){keys[k].scope_word ? (uint64_t)row[keys[k].scope_word] << 32 |
                                                                         row[keys[k].scope_word_2]
                                                                   : 0,
                                                row[keys[k].word], TOCP_REF(kind, i)};
        }
        report_duplicates(build, items, count, TOCP_DIAGNOSTIC_DUPLICATE_KEY, tocp_field_of(kind, keys[k].word)->name);
    }
    free(items);
}

static void check_sessions(struct tocp_build *build)
{
    uint32_t all = build->tables[TOCP_KIND_MEETING].count, count = 0;
    struct keyed *items = malloc((all + 1) * sizeof *items);
    if (!items) {
        build->result = TOC_E_NOMEM;
        return;
    }
    for (uint32_t i = 0; i < all; i++) {
        const uint32_t *row = tocp_build_words(build, TOCP_KIND_MEETING, i);
        if (row[TOCP_MEETING_SESSION] && row[TOCP_MEETING_BODY])
            items[count++] =
                (struct keyed){row[TOCP_MEETING_BODY], row[TOCP_MEETING_SESSION], TOCP_REF(TOCP_KIND_MEETING, i)};
    }
    qsort(items, count, sizeof *items, by_key);
    for (uint32_t i = 1; i < count; i++)
        if (items[i].scope == items[i - 1].scope && items[i].key == items[i - 1].key)
            tocp_build_report(build, TOCP_DIAGNOSTIC_DUPLICATE_SESSION, items[i].ref, NULL,
                              "session %u of '%s' is already '%s'", (unsigned)items[i].key,
                              tocp_build_id(build, (uint32_t)items[i].scope), tocp_build_id(build, items[i - 1].ref));
    free(items);
}

/* Lists of names and aliases may hold several texts in one language. */
static int may_repeat(const struct tocp_field *field)
{
    return strcmp(field->name, "alias") == 0 || strcmp(field->name, "form") == 0 || strcmp(field->name, "note") == 0 ||
           strcmp(field->name, "officer") == 0;
}

enum { MAX_WORDS = 64, MARKS = 32, SLOT_BITS = 6, SLOTS = 1 << SLOT_BITS };

/* Which words of which kinds lead to texts that must differ in language. */
static void find_single(uint8_t single[TOCP_KIND_END][MAX_WORDS])
{
    memset(single, 0, TOCP_KIND_END * sizeof *single);
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        for (uint32_t f = 0; f < tocp_row_types[kind].field_count; f++) {
            const struct tocp_field *field = &tocp_row_types[kind].fields[f];
            single[kind][field->word] = field->shape == TOCP_SHAPE_TEXTS && !may_repeat(field);
        }
}

/* A mark for each of the first languages that are met, by their strings. */
struct languages {
    uint32_t key[SLOTS]; /* string + 1, or 0 */
    uint32_t mark[SLOTS];
    uint32_t count;
};

/* 0 for a language beyond those that have a mark. */
static uint32_t mark_of(struct languages *languages, uint32_t string)
{
    uint32_t key = string + 1, slot = key * 0x9e3779b1u >> (32 - SLOT_BITS);
    while (languages->key[slot] && languages->key[slot] != key)
        slot = (slot + 1) % SLOTS;
    if (!languages->key[slot] && languages->count < MARKS) {
        languages->key[slot] = key;
        languages->mark[slot] = UINT32_C(1) << languages->count++;
    }
    return languages->mark[slot];
}

static void report_text(struct tocp_build *build, uint32_t owner, uint32_t word, uint32_t index)
{
    const uint32_t *row = tocp_build_words(build, TOCP_KIND_TEXT, index);
    tocp_build_report(build, TOCP_DIAGNOSTIC_DUPLICATE_TEXT, owner, tocp_build_place(build, TOCP_KIND_TEXT, index),
                      "'%s' in language '%s' is given twice", tocp_field_of(TOCP_REF_KIND(owner), word)->name,
                      text(build, row[TOCP_TEXT_LANGUAGE]));
}

static void check_rare_languages(struct tocp_build *build, struct tocp_array *rare)
{
    struct keyed *items = rare->items;
    if (rare->count)
        qsort(items, rare->count, sizeof *items, by_key);
    for (uint32_t i = 1; i < rare->count; i++)
        if (items[i].scope == items[i - 1].scope && items[i].key == items[i - 1].key)
            report_text(build, (uint32_t)(items[i].scope >> 32), (uint32_t)items[i].scope, items[i].ref);
    free(items);
}

static uint32_t *marks_of(const struct tocp_build *build, const struct tocp_edge *edge)
{
    return &tocp_build_words(build, TOCP_REF_KIND(edge->owner), TOCP_REF_INDEX(edge->owner))[edge->word];
}

static void check_languages(struct tocp_build *build, const struct tocp_edge *edge, struct languages *languages,
                            struct tocp_array *rare)
{
    uint32_t *marks = marks_of(build, edge);
    for (uint32_t item = edge->item; item < edge->item + edge->count; item++) {
        uint32_t language = tocp_build_words(build, TOCP_KIND_TEXT, item)[TOCP_TEXT_LANGUAGE];
        uint32_t mark = mark_of(languages, language);
        struct keyed *unmarked = mark ? NULL : tocp_build_push(build, rare, sizeof *unmarked);
        if (unmarked)
            *unmarked = (struct keyed){(uint64_t)edge->owner << 32 | edge->word, language, item};
        if (*marks & mark)
            report_text(build, edge->owner, edge->word, item);
        *marks |= mark;
    }
}

/* One text per member and language. The word that will lead to the list is free until the image is made: it holds the
 * marks of the languages that the list has. Texts in languages without a mark are sorted. */
static void check_texts(struct tocp_build *build)
{
    uint8_t single[TOCP_KIND_END][MAX_WORDS];
    struct languages languages = {.count = 0};
    struct tocp_array rare = {NULL, 0, 0};
    const struct tocp_edge *edges = build->texts.items;
    find_single(single);
    for (uint32_t i = 0; i < build->texts.count; i++)
        if (single[TOCP_REF_KIND(edges[i].owner)][edges[i].word])
            check_languages(build, &edges[i], &languages, &rare);
    for (uint32_t i = 0; i < build->texts.count; i++)
        *marks_of(build, &edges[i]) = 0;
    check_rare_languages(build, &rare);
}

void tocp_check_keys(struct tocp_build *build)
{
    check_keys(build);
    check_sessions(build);
    check_texts(build);
}
