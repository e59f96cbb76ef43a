/* SPDX-License-Identifier: MIT */
/* The lists of an image, from the edges. Those of one list are chained: the word of a row that will lead to its list
 * leads to the first of its edges until then, and the owner of an edge, which is known from there on, to the next. */
#include "frozen.h"

#include <toc/base.h>

#include <string.h>

enum { MAX_LISTS = 32, RECENT_BITS = 10 };

/* A word of the rows of a kind that leads to a list. */
struct list_word {
    uint32_t word; /* 0 after the last */
    uint32_t none; /* what stands there for a list without items */
    int repeats;   /* other rows may well say the same */
    const struct tocp_edge *edges;
};

struct making {
    struct tocp_frozen *frozen;
    struct tocp_build *build;
    uint32_t row_words; /* of all rows */
    uint64_t items;     /* of all lists as often as they are met, with one for each */
    uint32_t recent[1 << RECENT_BITS]; /* word of the last list of references with this hash; 0: none */
};

/* From the last edge to the first, so that each chain is in their order. */
static void chain(struct tocp_build *build, const struct tocp_array *edges)
{
    struct tocp_edge *all = edges->items;
    for (uint32_t i = edges->count; i > 0; i--) {
        struct tocp_edge *edge = &all[i - 1];
        uint32_t *word = &tocp_build_words(build, TOCP_REF_KIND(edge->owner), TOCP_REF_INDEX(edge->owner))[edge->word];
        edge->owner = *word;
        *word = i;
    }
}

/* The edge of a number in a chain, or NULL at its end. */
static const struct tocp_edge *edge_at(const struct tocp_edge *edges, uint32_t number)
{
    return number ? &edges[number - 1] : NULL;
}

/* Room for a list of so many words behind its offset; NULL when memory runs out. */
static uint32_t *add_list(struct making *making, uint32_t words)
{
    struct tocp_array *lists = &making->frozen->lists;
    while (lists->room - lists->count < words + 1)
        if (!tocp_build_grow(making->build, lists, sizeof(uint32_t)))
            return NULL;
    uint32_t *list = (uint32_t *)lists->items + lists->count;
    list[TOCP_LIST_SELF] = TOCP_EMPTY_LIST + lists->count * 4;
    lists->count += words + 1;
    return list;
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

static void add_empty(struct making *making)
{
    uint32_t *list = add_list(making, 1);
    if (list)
        list[TOCP_LIST_COUNT] = 0;
}

static void write_items(uint32_t *to, const struct tocp_edge *edges, const struct tocp_edge *edge)
{
    for (; edge; edge = edge_at(edges, edge->owner))
        for (uint32_t i = 0; i < edge->count; i++)
            *to++ = edge->item + i;
}

/* The offset of the last list, or of an earlier one that says the same: then the last is taken back. */
static uint32_t share(struct making *making, const uint32_t *list)
{
    struct tocp_array *lists = &making->frozen->lists;
    uint32_t at = (list[TOCP_LIST_SELF] - TOCP_EMPTY_LIST) / 4, words = lists->count - at, hash = 0;
    for (uint32_t i = TOCP_LIST_COUNT; i < words; i++)
        hash = (hash ^ list[i]) * 0x9e3779b1u;
    uint32_t *recent = &making->recent[hash >> (32 - RECENT_BITS)];
    const uint32_t *other = (const uint32_t *)lists->items + *recent;
    if (*recent && other[TOCP_LIST_COUNT] == list[TOCP_LIST_COUNT] &&
        memcmp(other + TOCP_LIST_ITEMS, list + TOCP_LIST_ITEMS, (words - TOCP_LIST_ITEMS) * sizeof *list) == 0)
        lists->count = at;
    else
        *recent = at;
    return TOCP_EMPTY_LIST + *recent * 4;
}

/* The offset of a list with the items of a chain. It takes fewer words than items only within the bound on sharing. */
static uint32_t make_list(struct making *making, const struct tocp_edge *edges, uint32_t first, int repeats)
{
    const struct tocp_edge *edge = edge_at(edges, first), *next = edge_at(edges, edge->owner);
    uint32_t count = edge->count;
    int is_run = 1;
    for (; next; next = edge_at(edges, next->owner)) {
        is_run &= next->item == edge->item + count;
        count += next->count;
    }
    making->items += (uint64_t)count + 1;
    uint64_t words = (uint64_t)making->row_words + making->frozen->lists.count;
    int is_thrifty = making->items <= words * TOCP_MAX_SHARING;
    is_run &= is_thrifty && count > 1;
    uint32_t *list = add_list(making, is_run ? 2 : 1 + count);
    if (!list)
        return 0;
    list[TOCP_LIST_COUNT] = is_run ? count | TOCP_LIST_RUN : count;
    if (is_run)
        list[TOCP_LIST_ITEMS] = edge->item;
    else
        write_items(list + TOCP_LIST_ITEMS, edges, edge);
    return is_thrifty && repeats ? share(making, list) : list[TOCP_LIST_SELF];
}

/* Those of a kind; behind them one whose word is 0. */
static void find_lists(const struct making *making, uint32_t kind, struct list_word found[MAX_LISTS])
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    const struct tocp_build *build = making->build;
    for (uint32_t f = 0; f < type->field_count; f++) {
        const struct tocp_field *field = &type->fields[f];
        const struct tocp_array *edges = field->shape == TOCP_SHAPE_TEXTS ? &build->texts : &build->edges;
        if (tocp_is_list(field->shape))
            *found++ = (struct list_word){field->word, field->word < type->words ? TOCP_EMPTY_LIST : 0,
                                          field->shape == TOCP_SHAPE_REFS, edges->items};
    }
    found->word = 0;
}

static void make_lists_of(struct making *making, uint32_t kind)
{
    struct list_word words[MAX_LISTS];
    struct tocp_header *header = &making->frozen->header;
    uint32_t count = making->build->tables[kind].count;
    find_lists(making, kind, words);
    for (uint32_t i = 0; words[0].word && i < count; i++) {
        uint32_t *row = tocp_build_words(making->build, kind, i);
        for (const struct list_word *list = words; list->word; list++) {
            uint32_t first = row[list->word];
            row[list->word] = first ? make_list(making, list->edges, first, list->repeats) : list->none;
        }
    }
    making->items += (uint64_t)count + 1;
    header->whole_lists[kind] = count ? add_run(making, 0, count) : TOCP_EMPTY_LIST;
}

void tocp_make_lists(struct tocp_frozen *frozen, uint32_t row_words)
{
    struct making making = {.frozen = frozen, .build = frozen->build, .row_words = row_words};
    chain(frozen->build, &frozen->build->edges);
    chain(frozen->build, &frozen->build->texts);
    add_empty(&making);
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        make_lists_of(&making, kind);
}
