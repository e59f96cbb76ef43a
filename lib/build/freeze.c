/* SPDX-License-Identifier: MIT */
/* From tables to the image: lists, indexes, layout. The same tables always give the same bytes. */
#include "freeze.h"

#include "../format/handover.h"

#include <toc/base.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct key {
    uint32_t string;
    uint32_t target;
};

enum { MAX_LISTS = 32 };

struct frozen {
    struct tocp_build *build;
    uint8_t lists[TOCP_KIND_END][MAX_LISTS]; /* the words of each kind that lead to lists; 0 at the end */
    char *image;
    struct tocp_header *header;
    struct tocp_array keys[TOCP_INDEX_END]; /* struct key */
    uint32_t list_words;
    uint32_t *list_end; /* where the next list begins */
};

static int is_list(const struct tocp_field *field)
{
    return field->shape == TOCP_SHAPE_REFS || field->shape == TOCP_SHAPE_TEXTS || field->shape == TOCP_SHAPE_CHILDREN ||
           field->shape == TOCP_SHAPE_LINKS;
}

static void find_lists(struct frozen *frozen)
{
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++) {
        uint8_t *next = frozen->lists[kind];
        for (uint32_t f = 0; f < tocp_row_types[kind].field_count; f++)
            if (is_list(&tocp_row_types[kind].fields[f]))
                *next++ = tocp_row_types[kind].fields[f].word;
    }
}

static void add_key(struct frozen *frozen, enum tocp_index index, uint32_t string, uint32_t target)
{
    if (string <= TOCP_EMPTY_STRING)
        return;
    struct key *key = tocp_build_push(frozen->build, &frozen->keys[index], sizeof *key);
    if (key)
        *key = (struct key){string, target};
}

static void add_number(struct frozen *frozen, const uint32_t *decision, uint32_t target)
{
    struct tocp_build *build = frozen->build;
    const char *kind = tocp_word_name(TOCP_VOCABULARY_DECISION_KIND, (int32_t)decision[TOCP_DECISION_KIND]);
    char text[64];
    if (!kind || decision[TOCP_DECISION_NUMBER] <= TOCP_EMPTY_STRING)
        return;
    int length = snprintf(text, sizeof text, "%s %s", kind, tocp_build_text(build, decision[TOCP_DECISION_NUMBER]));
    if (length < (int)sizeof text)
        add_key(frozen, TOCP_INDEX_NUMBER, tocp_build_string(build, text, (size_t)length), target);
}

static void collect_keys(struct frozen *frozen)
{
    static const struct {
        uint8_t index, kind, word;
    } keyed[] = {
        {TOCP_INDEX_SYMBOL, TOCP_KIND_DOCUMENT, TOCP_DOCUMENT_SYMBOL},
        {TOCP_INDEX_SYMBOL, TOCP_KIND_DECISION, TOCP_DECISION_SYMBOL},
        {TOCP_INDEX_CODE, TOCP_KIND_PARTICIPANT, TOCP_PARTICIPANT_ALPHA2},
        {TOCP_INDEX_CODE, TOCP_KIND_PARTICIPANT, TOCP_PARTICIPANT_ALPHA3},
        {TOCP_INDEX_CODE, TOCP_KIND_PARTICIPANT, TOCP_PARTICIPANT_M49},
        {TOCP_INDEX_MTDSG, TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_MTDSG},
    };
    struct tocp_build *build = frozen->build;
    for (uint32_t i = 0; i < build->names.count; i++) {
        const struct tocp_name *name = tocp_build_name_at(build, i);
        if (name->ref)
            add_key(frozen, TOCP_INDEX_ID, name->string, name->ref);
    }
    for (size_t k = 0; k < sizeof keyed / sizeof *keyed; k++)
        for (uint32_t i = 0; i < build->tables[keyed[k].kind].count; i++)
            add_key(frozen, keyed[k].index, tocp_build_words(build, keyed[k].kind, i)[keyed[k].word],
                    TOCP_REF(keyed[k].kind, i));
    /* The first wording with a first word: the others with the same follow it. */
    for (uint32_t i = build->tables[TOCP_KIND_WORDING].count; i-- > 0;) {
        uint32_t first = tocp_build_words(build, TOCP_KIND_WORDING, i)[TOCP_WORDING_FIRST];
        if (i == 0 || tocp_build_words(build, TOCP_KIND_WORDING, i - 1)[TOCP_WORDING_FIRST] != first)
            add_key(frozen, TOCP_INDEX_WORDING, first, TOCP_REF(TOCP_KIND_WORDING, i));
    }
    for (uint32_t i = 0; i < build->tables[TOCP_KIND_DECISION].count; i++)
        add_number(frozen, tocp_build_words(build, TOCP_KIND_DECISION, i), TOCP_REF(TOCP_KIND_DECISION, i));
}

/* Counts the items of every list in the word that will lead to it; then how many words all lists take. */
static void measure_lists(struct frozen *frozen)
{
    struct tocp_build *build = frozen->build;
    for (uint32_t i = 0; i < build->edges.count; i++) {
        const struct tocp_edge *edge = (const struct tocp_edge *)build->edges.items + i;
        tocp_build_words(build, TOCP_REF_KIND(edge->owner), TOCP_REF_INDEX(edge->owner))[edge->word]++;
    }
    uint64_t words = TOCP_LIST_ITEMS; /* the empty list */
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++) {
        words += TOCP_LIST_ITEMS + build->tables[kind].count;
        for (const uint8_t *word = frozen->lists[kind]; *word; word++)
            for (uint32_t i = 0; i < build->tables[kind].count; i++) {
                uint32_t count = tocp_build_words(build, kind, i)[*word];
                words += count ? TOCP_LIST_ITEMS + count : 0;
            }
    }
    if (words > UINT32_MAX / 4)
        build->result = TOC_E_LIMIT;
    frozen->list_words = (uint32_t)words;
}

static uint32_t slots_for(uint32_t keys)
{
    uint32_t slots = 1;
    while (slots < keys * 2)
        slots *= 2;
    return slots;
}

/* Sections follow each other; the size of the image, or 0 when it would be too large. */
static size_t lay_out(struct frozen *frozen, struct tocp_header *header)
{
    struct tocp_build *build = frozen->build;
    uint64_t end = sizeof *header;
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++) {
        header->rows[kind] = (struct tocp_section){(uint32_t)end, build->tables[kind].count};
        end += (uint64_t)build->tables[kind].count * tocp_row_types[kind].words * 4;
    }
    header->lists = (struct tocp_section){(uint32_t)end, frozen->list_words};
    end += (uint64_t)frozen->list_words * 4;
    header->slots.offset = (uint32_t)end;
    for (int i = 0; i < TOCP_INDEX_END; i++) {
        uint32_t slots = slots_for(frozen->keys[i].count);
        header->indexes[i] = (struct tocp_index_info){header->slots.count, slots - 1};
        header->slots.count += slots;
    }
    end += (uint64_t)header->slots.count * sizeof(struct tocp_slot);
    for (int i = 0; i < TOCP_SEARCH_END; i++) {
        header->search[i] = (struct tocp_section){(uint32_t)end, build->search[i].count};
        end += (uint64_t)build->search[i].count * tocp_search_item[i];
    }
    header->strings = (struct tocp_section){(uint32_t)end, build->strings_size};
    end += build->strings_size;
    return end > INT32_MAX ? 0 : (size_t)end;
}

/* A list of so many items still to be filled in: its offset. */
static uint32_t begin_list(struct frozen *frozen, uint32_t count)
{
    uint32_t *list = frozen->list_end;
    list[TOCP_LIST_SELF] = (uint32_t)((char *)list - frozen->image);
    list[TOCP_LIST_COUNT] = 0;
    frozen->list_end += TOCP_LIST_ITEMS + count;
    return list[TOCP_LIST_SELF];
}

static uint32_t *list_at(const struct frozen *frozen, uint32_t offset)
{
    return (uint32_t *)(void *)(frozen->image + offset);
}

static void write_rows(struct frozen *frozen, uint32_t kind)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    const struct tocp_section *section = &frozen->header->rows[kind];
    for (uint32_t i = 0; i < section->count; i++) {
        uint32_t offset = section->offset + i * type->words * 4;
        uint32_t *row = (uint32_t *)(void *)(frozen->image + offset);
        memcpy(row, tocp_build_words(frozen->build, kind, i), type->words * 4u);
        row[0] = offset;
        for (const uint8_t *word = frozen->lists[kind]; *word; word++)
            row[*word] = row[*word] ? begin_list(frozen, row[*word]) : frozen->header->empty_list;
    }
    uint32_t whole = frozen->header->whole_lists[kind] = begin_list(frozen, section->count);
    for (uint32_t i = 0; i < section->count; i++)
        list_at(frozen, whole)[TOCP_LIST_ITEMS + i] = i;
    list_at(frozen, whole)[TOCP_LIST_COUNT] = section->count;
}

static void fill_lists(struct frozen *frozen)
{
    const struct tocp_array *edges = &frozen->build->edges;
    for (uint32_t i = 0; i < edges->count; i++) {
        const struct tocp_edge *edge = (const struct tocp_edge *)edges->items + i;
        uint32_t kind = TOCP_REF_KIND(edge->owner);
        const uint32_t *row = (const uint32_t *)(const void *)(frozen->image + frozen->header->rows[kind].offset) +
                              (size_t)TOCP_REF_INDEX(edge->owner) * tocp_row_types[kind].words;
        uint32_t *list = list_at(frozen, row[edge->word]);
        list[TOCP_LIST_ITEMS + list[TOCP_LIST_COUNT]++] = edge->item;
    }
}

/* 0 when a key would lie too far from its home slot: another seed is needed. */
static int place_key(const struct frozen *frozen, enum tocp_index index, const struct key *key)
{
    const struct tocp_index_info *info = &frozen->header->indexes[index];
    struct tocp_slot *slots = (struct tocp_slot *)(void *)(frozen->image + frozen->header->slots.offset) + info->first;
    const char *text = tocp_build_text(frozen->build, key->string);
    uint32_t hash = tocp_hash(text, strlen(text), frozen->header->hash_seed);
    for (uint32_t probe = 0; probe < TOCP_MAX_PROBES; probe++) {
        struct tocp_slot *slot = &slots[(hash + probe) & info->mask];
        if (slot->hash == 0) {
            *slot = (struct tocp_slot){hash, key->target, key->string};
            return 1;
        }
        if (slot->hash == hash && strcmp(tocp_build_text(frozen->build, slot->key), text) == 0)
            return 1; /* the first of two equal keys wins; the checks tell where that is wrong */
    }
    return 0;
}

static int place_keys(struct frozen *frozen)
{
    for (int index = 0; index < TOCP_INDEX_END; index++)
        for (uint32_t i = 0; i < frozen->keys[index].count; i++)
            if (!place_key(frozen, (enum tocp_index)index, (const struct key *)frozen->keys[index].items + i))
                return 0;
    return 1;
}

static void write_indexes(struct frozen *frozen)
{
    struct tocp_header *header = frozen->header;
    for (uint32_t seed = 1; seed <= TOCP_MAX_SEEDS; seed++) {
        header->hash_seed = seed * 0x9e3779b1u;
        memset(frozen->image + header->slots.offset, 0, header->slots.count * sizeof(struct tocp_slot));
        if (place_keys(frozen))
            return;
    }
    frozen->build->result = TOC_E_LIMIT;
}

/* The newest state that any file has; edition and format of the first. */
static void describe(struct frozen *frozen)
{
    struct tocp_build *build = frozen->build;
    for (uint32_t i = 0; i < build->tables[TOCP_KIND_PART].count; i++) {
        const uint32_t *part = tocp_build_words(build, TOCP_KIND_PART, i);
        if (i == 0) {
            frozen->header->edition = part[TOCP_PART_EDITION];
            frozen->header->format = part[TOCP_PART_FORMAT];
        }
        if ((int32_t)part[TOCP_PART_AS_OF] > frozen->header->as_of)
            frozen->header->as_of = (int32_t)part[TOCP_PART_AS_OF];
    }
}

static void seal(char *image)
{
    struct tocp_header *header = (struct tocp_header *)(void *)image;
    size_t from = offsetof(struct tocp_header, checksum) + sizeof header->checksum;
    header->checksum = tocp_checksum(image + from, header->size - from);
}

void tocp_freeze_digest(char *image, const uint8_t digest[32])
{
    memcpy(((struct tocp_header *)(void *)image)->digest, digest, 32);
    seal(image);
}

static void write_image(struct frozen *frozen, const struct tocp_header *planned, size_t size)
{
    struct tocp_header *header = frozen->header = (struct tocp_header *)(void *)frozen->image;
    *header = *planned;
    memcpy(header->magic, TOCP_MAGIC, sizeof header->magic);
    header->byte_order = TOCP_BYTE_ORDER;
    header->version = TOCP_FORMAT_VERSION;
    header->size = (uint32_t)size;
    header->kinds = TOCP_KIND_END;
    for (int i = 0; i < TOCP_SEARCH_END; i++)
        if (header->search[i].count)
            memcpy(frozen->image + header->search[i].offset, frozen->build->search[i].items,
                   (size_t)header->search[i].count * tocp_search_item[i]);
    frozen->list_end = list_at(frozen, header->lists.offset);
    header->empty_list = begin_list(frozen, 0);
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        write_rows(frozen, kind);
    fill_lists(frozen);
    write_indexes(frozen);
    describe(frozen);
    seal(frozen->image);
}

/* The image is made around the strings, its largest part: they move to its end within their own memory. */
static char *around_strings(struct tocp_build *build, const struct tocp_header *planned, size_t size)
{
    char *block = realloc(build->strings, TOCP_BLOCK_HEAD + size);
    if (!block)
        return NULL;
    char *image = block + TOCP_BLOCK_HEAD;
    build->strings = memmove(image + planned->strings.offset, block, build->strings_size);
    return image;
}

void *tocp_freeze(struct tocp_build *build, size_t *size)
{
    struct frozen frozen = {.build = build};
    struct tocp_header planned = {.size = 0};
    *size = 0;
    find_lists(&frozen);
    collect_keys(&frozen);
    measure_lists(&frozen);
    if (build->result == TOC_OK) {
        *size = lay_out(&frozen, &planned);
        frozen.image = *size ? around_strings(build, &planned, *size) : NULL;
        if (frozen.image)
            write_image(&frozen, &planned, *size);
        else
            build->result = *size ? TOC_E_NOMEM : TOC_E_LIMIT;
    }
    for (int i = 0; i < TOCP_INDEX_END; i++)
        free(frozen.keys[i].items);
    if (frozen.image)
        build->strings = NULL;
    void *block = frozen.image ? frozen.image - TOCP_BLOCK_HEAD : NULL;
    if (build->result != TOC_OK) {
        free(block);
        return NULL;
    }
    return block;
}
