/* SPDX-License-Identifier: MIT */
/* The lists of an image, from the edges. Items are sorted by list by counting: the word of a row that will lead to its
 * list holds first how many items it has, then where they begin, and where they end. */
#include "frozen.h"

#include <toc/base.h>

#include <stdlib.h>
#include <string.h>

enum { MAX_LISTS = 32, RECENT_BITS = 10 };

struct making {
    struct tocp_frozen *frozen;
    struct tocp_build *build;
    uint32_t begin;     /* offset of the lists in the image */
    uint32_t row_words; /* of all rows */
    uint64_t items;     /* of all lists as often as they are met, with one for each */
    uint32_t recent[1 << RECENT_BITS]; /* word of the last list of references with this hash; 0: none */
};

/* The words of a kind that lead to lists; 0 at the end. */
static void find_lists(uint32_t kind, uint8_t words[MAX_LISTS])
{
    for (uint32_t f = 0; f < tocp_row_types[kind].field_count; f++)
        if (tocp_is_list(tocp_row_types[kind].fields[f].shape))
            *words++ = tocp_row_types[kind].fields[f].word;
    *words = 0;
}

static uint32_t *word_of(const struct tocp_build *build, const struct tocp_edge *edge)
{
    return &tocp_build_words(build, TOCP_REF_KIND(edge->owner), TOCP_REF_INDEX(edge->owner))[edge->word];
}

static void count_items(struct tocp_build *build, const struct tocp_array *edges)
{
    const struct tocp_edge *edge = edges->items;
    for (uint32_t i = 0; i < edges->count; i++, edge++)
        ++*word_of(build, edge);
}

static void place_items(struct tocp_build *build, const struct tocp_array *edges, uint32_t *items)
{
    const struct tocp_edge *edge = edges->items;
    for (uint32_t i = 0; i < edges->count; i++, edge++)
        items[(*word_of(build, edge))++] = edge->item;
}

/* The items of all lists, in the order of kinds, rows and words; NULL when memory runs out. */
static uint32_t *sort_items(struct tocp_build *build)
{
    uint32_t begin = 0, *items = malloc(((size_t)build->edges.count + build->texts.count + 1) * sizeof *items);
    if (!items)
        return NULL;
    count_items(build, &build->edges);
    count_items(build, &build->texts);
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++) {
        uint8_t words[MAX_LISTS];
        find_lists(kind, words);
        for (uint32_t i = 0; words[0] && i < build->tables[kind].count; i++) {
            uint32_t *row = tocp_build_words(build, kind, i);
            for (const uint8_t *word = words; *word; word++) {
                uint32_t count = row[*word];
                row[*word] = begin;
                begin += count;
            }
        }
    }
    place_items(build, &build->edges, items);
    place_items(build, &build->texts, items);
    return items;
}

/* Room for a list of so many words behind its offset; NULL when memory runs out. */
static uint32_t *add_list(struct making *making, uint32_t words)
{
    struct tocp_array *lists = &making->frozen->lists;
    while (lists->room - lists->count < words + 1)
        if (!tocp_build_grow(making->build, lists, sizeof(uint32_t)))
            return NULL;
    uint32_t *list = (uint32_t *)lists->items + lists->count;
    list[TOCP_LIST_SELF] = making->begin + lists->count * 4;
    lists->count += words + 1;
    return list;
}

static int is_run(const uint32_t *items, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++)
        if (items[i] != items[i - 1] + 1)
            return 0;
    return 1;
}

static uint32_t add_run(struct making *making, uint32_t first, uint32_t count)
{
    uint32_t *list = add_list(making, 2);
    if (!list)
        return 0;
    list[TOCP_LIST_COUNT] = count | TOCP_LIST_RUN;
    list[TOCP_LIST_ITEMS] = first;
    return list[TOCP_LIST_SELF];
}

static uint32_t add_items(struct making *making, const uint32_t *items, uint32_t count)
{
    uint32_t *list = add_list(making, 1 + count);
    if (!list)
        return 0;
    list[TOCP_LIST_COUNT] = count;
    if (count)
        memcpy(list + TOCP_LIST_ITEMS, items, count * sizeof *items);
    return list[TOCP_LIST_SELF];
}

/* The place of the last list with the same hash. */
static uint32_t *find_recent(struct making *making, const uint32_t *items, uint32_t count)
{
    uint32_t hash = count;
    for (uint32_t i = 0; i < count; i++)
        hash = (hash ^ items[i]) * 0x9e3779b1u;
    return &making->recent[hash >> (32 - RECENT_BITS)];
}

static int says(const struct making *making, uint32_t place, const uint32_t *items, uint32_t count)
{
    const uint32_t *list = (const uint32_t *)making->frozen->lists.items + place;
    if (list[TOCP_LIST_COUNT] & TOCP_LIST_RUN)
        return list[TOCP_LIST_COUNT] == (count | TOCP_LIST_RUN) && list[TOCP_LIST_ITEMS] == items[0] &&
               is_run(items, count);
    return list[TOCP_LIST_COUNT] == count && memcmp(list + TOCP_LIST_ITEMS, items, count * sizeof *items) == 0;
}

/* The offset of a list with these items. It takes fewer words than items only within the bound on sharing. */
static uint32_t make_list(struct making *making, const uint32_t *items, uint32_t count, int repeats)
{
    making->items += (uint64_t)count + 1;
    uint64_t words = (uint64_t)making->row_words + making->frozen->lists.count;
    if (making->items > words * TOCP_MAX_SHARING)
        return add_items(making, items, count);
    uint32_t *recent = repeats ? find_recent(making, items, count) : NULL;
    if (recent && *recent && says(making, *recent, items, count))
        return making->begin + *recent * 4;
    if (recent)
        *recent = making->frozen->lists.count;
    return count > 1 && is_run(items, count) ? add_run(making, items[0], count) : add_items(making, items, count);
}

static void make_lists_of(struct making *making, uint32_t kind, const uint32_t *items, uint32_t *end)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    struct tocp_header *header = &making->frozen->header;
    uint8_t words[MAX_LISTS], repeats[MAX_LISTS];
    find_lists(kind, words);
    for (uint32_t w = 0; words[w]; w++)
        repeats[w] = tocp_field_of(kind, words[w])->shape == TOCP_SHAPE_REFS;
    for (uint32_t i = 0; words[0] && i < making->build->tables[kind].count; i++) {
        uint32_t *row = tocp_build_words(making->build, kind, i);
        for (uint32_t w = 0; words[w]; w++) {
            uint32_t begin = *end;
            *end = row[words[w]];
            if (begin != *end)
                row[words[w]] = make_list(making, items + begin, *end - begin, repeats[w]);
            else
                row[words[w]] = words[w] < type->words ? header->empty_list : 0;
        }
    }
    uint32_t count = making->build->tables[kind].count;
    making->items += (uint64_t)count + 1;
    header->whole_lists[kind] = count ? add_run(making, 0, count) : header->empty_list;
}

void tocp_make_lists(struct tocp_frozen *frozen, uint32_t begin, uint32_t row_words)
{
    struct making making = {.frozen = frozen, .build = frozen->build, .begin = begin, .row_words = row_words};
    uint32_t *items = sort_items(frozen->build), end = 0;
    frozen->header.empty_list = add_items(&making, NULL, 0);
    for (uint32_t kind = 1; items && kind < TOCP_KIND_END; kind++)
        make_lists_of(&making, kind, items, &end);
    if (!items && frozen->build->result == TOC_OK)
        frozen->build->result = TOC_E_NOMEM;
    free(items);
}
