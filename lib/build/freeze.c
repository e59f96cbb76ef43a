/* SPDX-License-Identifier: MIT */
/* From tables to the image: rows, steps, layout. The same tables always give the same bytes. */
#include "freeze.h"

#include "../format/handover.h"
#include "frozen.h"

#include <toc/base.h>

#include <stdlib.h>
#include <string.h>

static uint64_t count_words(const struct tocp_build *build)
{
    uint64_t words = 0;
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        words += (uint64_t)build->tables[kind].count * tocp_row_types[kind].words;
    return words;
}

/* Whether a row states other rare fields than the one before it; or stands in another file, which does no harm. */
static int is_changed(const uint32_t *row, uint32_t stride, uint32_t words, uint32_t all_words)
{
    for (uint32_t w = words; w < all_words; w += 2) /* at most into the place of the row */
        if (memcmp(row + w, row + w - stride, 2 * sizeof *row) != 0)
            return 1;
    return 0;
}

/* The first row of a kind: its number, and in its word 0 that of the next row that is changed. */
static uint32_t chain_changed(const struct tocp_table *table, const struct tocp_row_type *type)
{
    uint32_t next = 0;
    for (uint32_t i = table->count; i > 0 && type->words < type->all_words; i--) {
        uint32_t *row = table->rows + (size_t)(i - 1) * table->stride;
        if (i > 1 && !is_changed(row, table->stride, type->words, type->all_words))
            continue;
        row[0] = next;
        next = i;
    }
    return next;
}

/* Where a rare field changes from one row to the next. */
static void make_steps(struct tocp_frozen *frozen)
{
    struct tocp_build *build = frozen->build;
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++) {
        const struct tocp_row_type *type = &tocp_row_types[kind];
        uint32_t first = chain_changed(&build->tables[kind], type);
        for (uint32_t word = type->words; word < type->all_words; word++) {
            frozen->header.first_step[type->steps + word - type->words] = frozen->steps.count;
            for (uint32_t next, last = 0, i = first; i; i = next) {
                const uint32_t *row = tocp_build_words(build, kind, i - 1);
                struct tocp_step *step = row[word] == last ? NULL : tocp_build_push(build, &frozen->steps, sizeof *step);
                if (step)
                    *step = (struct tocp_step){i - 1, row[word]};
                last = row[word];
                next = row[0];
            }
        }
    }
    frozen->header.first_step[TOCP_STEPS_END] = frozen->header.steps.count = frozen->steps.count;
}

static void place(struct tocp_section *section, uint64_t *end, size_t item_size)
{
    section->offset = (uint32_t)*end;
    *end += (uint64_t)section->count * item_size;
}

/* Sections follow each other; the size of the image, or 0 when it would be too large. */
static size_t lay_out(struct tocp_frozen *frozen)
{
    struct tocp_header *header = &frozen->header;
    uint64_t end = sizeof *header;
    header->lists.count = frozen->lists.count;
    place(&header->lists, &end, 4);
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++) {
        header->rows[kind].count = frozen->build->tables[kind].count;
        place(&header->rows[kind], &end, tocp_row_types[kind].words * 4u);
    }
    place(&header->steps, &end, sizeof(struct tocp_step));
    place(&header->slots, &end, 4);
    for (int i = 0; i < TOCP_SEARCH_END; i++) {
        header->search[i].count = frozen->build->search[i].count;
        place(&header->search[i], &end, tocp_search_item[i]);
    }
    place(&header->marks, &end, 1);
    header->strings.count = frozen->build->strings_size;
    place(&header->strings, &end, 1);
    return end > INT32_MAX ? 0 : (size_t)end;
}

/* The newest state that any file has; edition and format of the first. */
static void describe(struct tocp_frozen *frozen, size_t size)
{
    struct tocp_build *build = frozen->build;
    struct tocp_header *header = &frozen->header;
    memcpy(header->magic, TOCP_MAGIC, sizeof header->magic);
    header->byte_order = TOCP_BYTE_ORDER;
    header->version = TOCP_FORMAT_VERSION;
    header->size = (uint32_t)size;
    header->kinds = TOCP_KIND_END;
    for (uint32_t i = 0; i < build->tables[TOCP_KIND_PART].count; i++) {
        const uint32_t *part = tocp_build_words(build, TOCP_KIND_PART, i);
        if (i == 0) {
            header->edition = part[TOCP_PART_EDITION];
            header->format = part[TOCP_PART_FORMAT];
        }
        if ((int32_t)part[TOCP_PART_AS_OF] > header->as_of)
            header->as_of = (int32_t)part[TOCP_PART_AS_OF];
    }
}

/* Four words at a time: some are of the place, and in the image the next row or the lists are written over them. */
static void write_rows(const struct tocp_frozen *frozen, char *image, uint32_t kind)
{
    const struct tocp_table *table = &frozen->build->tables[kind];
    const uint32_t *words = table->rows, count = tocp_row_types[kind].words;
    uint32_t offset = frozen->header.rows[kind].offset;
    for (uint32_t i = 0; i < table->count; i++, words += table->stride, offset += count * 4) {
        for (uint32_t w = 0; w < count; w += TOCP_PLACE_WORDS + 1)
            memcpy(image + offset + w * 4, words + w, (TOCP_PLACE_WORDS + 1) * sizeof *words);
        memcpy(image + offset, &offset, sizeof offset);
    }
}

static void write_section(char *image, const struct tocp_section *section, const void *items, size_t item_size)
{
    if (section->count)
        memcpy(image + section->offset, items, section->count * item_size);
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

static void write_image(const struct tocp_frozen *frozen, char *image)
{
    const struct tocp_header *header = &frozen->header;
    memcpy(image, header, sizeof *header);
    write_section(image, &header->lists, frozen->lists.items, 4);
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        write_rows(frozen, image, kind);
    write_section(image, &header->steps, frozen->steps.items, sizeof(struct tocp_step));
    write_section(image, &header->slots, frozen->slots, 4);
    for (int i = 0; i < TOCP_SEARCH_END; i++)
        write_section(image, &header->search[i], frozen->build->search[i].items, tocp_search_item[i]);
    write_section(image, &header->marks, frozen->marks, 1);
    seal(image);
}

/* The image is made around the strings, its largest part: they move to its end within their own memory. */
static char *around_strings(struct tocp_build *build, size_t at, size_t size)
{
    char *block = realloc(build->strings, TOCP_BLOCK_HEAD + size);
    if (!block) {
        build->result = TOC_E_NOMEM;
        return NULL;
    }
    memmove(block + TOCP_BLOCK_HEAD + at, block, build->strings_size);
    build->strings = NULL;
    return block;
}

static void *make_image(struct tocp_frozen *frozen, size_t *size)
{
    uint64_t row_words = count_words(frozen->build);
    if (row_words > INT32_MAX / 4)
        frozen->build->result = TOC_E_LIMIT;
    if (frozen->build->result == TOC_OK)
        tocp_make_lists(frozen, (uint32_t)row_words);
    if (frozen->build->result == TOC_OK)
        tocp_make_indexes(frozen);
    make_steps(frozen);
    if (frozen->build->result != TOC_OK)
        return NULL;
    *size = lay_out(frozen);
    if (!*size)
        frozen->build->result = TOC_E_LIMIT;
    char *block = *size ? around_strings(frozen->build, frozen->header.strings.offset, *size) : NULL;
    if (block) {
        describe(frozen, *size);
        write_image(frozen, block + TOCP_BLOCK_HEAD);
    }
    return block;
}

void *tocp_freeze(struct tocp_build *build, size_t *size)
{
    struct tocp_frozen frozen = {.build = build};
    *size = 0;
    void *block = make_image(&frozen, size);
    free(frozen.lists.items);
    free(frozen.steps.items);
    free(frozen.slots);
    free(frozen.keys.items);
    return block;
}
