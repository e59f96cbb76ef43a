/* SPDX-License-Identifier: MIT */
/* Whether the bytes are an image: the header in constant time, the rest in one pass over all of it. */
#include "image.h"

#include "../format/utf8.h"

#include <string.h>

static int section_follows(const struct tocp_section *section, uint64_t *end, uint64_t unit, uint64_t size)
{
    if (section->offset != *end)
        return 0;
    *end += section->count * unit;
    return *end <= size;
}

static int indexes_fit(const struct tocp_header *header)
{
    uint64_t first = 0;
    for (int i = 0; i < TOCP_INDEX_END; i++) {
        const struct tocp_index_info *info = &header->indexes[i];
        if (info->first != first || (info->mask & (info->mask + 1)) != 0)
            return 0;
        first += (uint64_t)info->mask + 1;
    }
    return first == header->slots.count;
}

/* The fold table is of 16-bit units, but what follows it is of words. */
static int search_sections_follow(const struct tocp_header *header, uint64_t *end, uint64_t size)
{
    for (int i = 0; i < TOCP_SEARCH_END; i++)
        if (!section_follows(&header->search[i], end, tocp_search_item[i], size))
            return 0;
    return header->search[TOCP_SEARCH_FOLDS].count % 2 == 0;
}

int tocp_image_check_header(const char *image, size_t size)
{
    const struct tocp_header *header = tocp_image_header(image);
    uint64_t end = sizeof *header;
    if (header->size != size || header->kinds != TOCP_KIND_END)
        return 0;
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        if (header->rows[kind].count > TOCP_MAX_ROWS ||
            !section_follows(&header->rows[kind], &end, tocp_row_types[kind].words * 4u, size))
            return 0;
    if (!section_follows(&header->lists, &end, 4, size) ||
        !section_follows(&header->slots, &end, sizeof(struct tocp_slot), size) ||
        !search_sections_follow(header, &end, size) || !section_follows(&header->strings, &end, 1, size) || end != size)
        return 0;
    const struct tocp_section *strings = &header->strings, *lists = &header->lists;
    if (strings->count < 2 || image[strings->offset] || image[strings->offset + 1] ||
        image[strings->offset + strings->count - 1] || !indexes_fit(header))
        return 0;
    /* The empty list is where every damaged list leads: it must itself be one. */
    uint32_t place = header->empty_list - lists->offset;
    if (header->empty_list < lists->offset || place % 4 || (uint64_t)place / 4 + TOCP_LIST_ITEMS > lists->count)
        return 0;
    const uint32_t *empty = (const uint32_t *)(const void *)(image + header->empty_list);
    return empty[TOCP_LIST_SELF] == header->empty_list && empty[TOCP_LIST_COUNT] == 0;
}

int tocp_string_is_sound(const char *image, uint32_t offset)
{
    const struct tocp_section *strings = &tocp_image_header(image)->strings;
    return offset <= TOCP_EMPTY_STRING || (offset < strings->count && image[strings->offset + offset - 1] == '\0');
}

static int ref_is_sound(const char *image, uint32_t ref, uint32_t kind)
{
    if (ref == 0)
        return 1;
    uint32_t of = TOCP_REF_KIND(ref);
    if (of == TOCP_KIND_NONE || of >= TOCP_KIND_END || (kind != TOCP_KIND_ANY && of != kind))
        return 0;
    return TOCP_REF_INDEX(ref) < tocp_image_header(image)->rows[of].count;
}

/* An element stands in one that may hold it; provisions after the one they stand in: so every way up ends. */
static int owner_is_sound(const char *image, uint32_t kind, uint32_t index, uint32_t owner)
{
    uint32_t above = TOCP_REF_KIND(owner);
    if (owner == 0 || !ref_is_sound(image, owner, TOCP_KIND_ANY))
        return 0;
    for (uint32_t f = 0; f < tocp_row_types[above].field_count; f++) {
        const struct tocp_field *field = &tocp_row_types[above].fields[f];
        if (field->shape == TOCP_SHAPE_CHILDREN && field->arg == kind)
            return above != kind || TOCP_REF_INDEX(owner) < index;
    }
    return 0;
}

/* The items of a list of children say themselves that they stand there, and come once: so every way down ends. */
static int children_are_sound(const char *image, uint32_t owner, uint32_t offset, uint32_t kind)
{
    const uint32_t *list = tocp_list_of(image, offset);
    for (uint32_t i = 0; i < list[TOCP_LIST_COUNT]; i++) {
        if (i > 0 && list[TOCP_LIST_ITEMS + i] <= list[TOCP_LIST_ITEMS + i - 1])
            return 0;
        const uint32_t *row = tocp_row_at(image, kind, tocp_row_types[kind].words, list[TOCP_LIST_ITEMS + i]);
        if (!row || row[tocp_row_types[kind].fields[0].word] != owner)
            return 0;
    }
    return 1;
}

static int is_list(uint8_t shape)
{
    return shape == TOCP_SHAPE_TEXTS || shape == TOCP_SHAPE_CHILDREN || shape == TOCP_SHAPE_REFS ||
           shape == TOCP_SHAPE_LINKS;
}

static int list_is_sound(const char *image, uint32_t offset, uint32_t kind)
{
    const struct tocp_header *header = tocp_image_header(image);
    const uint32_t *list = tocp_list_of(image, offset);
    if (list[TOCP_LIST_SELF] != offset)
        return 0;
    for (uint32_t i = 0; i < list[TOCP_LIST_COUNT]; i++)
        if (list[TOCP_LIST_ITEMS + i] >= header->rows[kind].count)
            return 0;
    return 1;
}

static uint64_t list_words(const char *image, uint32_t offset)
{
    return offset == tocp_image_header(image)->empty_list
               ? 0
               : TOCP_LIST_ITEMS + (uint64_t)tocp_list_of(image, offset)[TOCP_LIST_COUNT];
}

/* No list is shared, or all of them would be longer than their section: so a walk over all of them is linear. */
static int lists_are_apart(const char *image)
{
    const struct tocp_header *header = tocp_image_header(image);
    uint64_t words = TOCP_LIST_ITEMS;
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++) {
        const struct tocp_row_type *type = &tocp_row_types[kind];
        words += list_words(image, header->whole_lists[kind]);
        for (uint32_t i = 0; i < header->rows[kind].count; i++) {
            const uint32_t *row = tocp_row_at(image, kind, type->words, i);
            for (uint32_t f = 0; row && f < type->field_count; f++)
                if (is_list(type->fields[f].shape))
                    words += list_words(image, row[type->fields[f].word]);
        }
    }
    return words <= header->lists.count;
}

static int word_is_sound(const char *image, uint32_t self, const uint32_t *row, const struct tocp_field *field)
{
    uint32_t word = row[field->word];
    switch (field->shape) {
    case TOCP_SHAPE_ID:
    case TOCP_SHAPE_STRING:
        return tocp_string_is_sound(image, word);
    case TOCP_SHAPE_REF:
    case TOCP_SHAPE_LINK:
        return ref_is_sound(image, word, field->arg);
    case TOCP_SHAPE_OWNER:
        return owner_is_sound(image, TOCP_REF_KIND(self), TOCP_REF_INDEX(self), word);
    case TOCP_SHAPE_TEXTS:
        return list_is_sound(image, word, TOCP_KIND_TEXT);
    case TOCP_SHAPE_CHILDREN:
        return list_is_sound(image, word, field->arg) && children_are_sound(image, self, word, field->arg);
    case TOCP_SHAPE_REFS:
    case TOCP_SHAPE_LINKS:
        return list_is_sound(image, word, field->arg);
    case TOCP_SHAPE_PART:
        return word < tocp_image_header(image)->rows[TOCP_KIND_PART].count;
    default:
        return 1; /* any number is a number */
    }
}

static int rows_are_sound(const char *image, uint32_t kind)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    uint32_t count = tocp_image_header(image)->rows[kind].count;
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t *row = tocp_row_at(image, kind, type->words, i);
        if (!row)
            return 0;
        for (uint32_t f = 0; f < type->field_count; f++)
            if (!word_is_sound(image, TOCP_REF(kind, i), row, &type->fields[f]))
                return 0;
    }
    return 1;
}

/* Parents before children, subtrees nested: so every walk ends. */
static int provisions_are_a_tree(const char *image)
{
    uint32_t count = tocp_image_header(image)->rows[TOCP_KIND_PROVISION].count;
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t *row = tocp_row_at(image, TOCP_KIND_PROVISION, TOCP_PROVISION_WORDS, i);
        uint32_t parent = row[TOCP_PROVISION_PARENT], end = row[TOCP_PROVISION_SUBTREE_END], depth = 0;
        uint32_t owner = row[TOCP_PROVISION_OWNER];
        if (end <= i || end > count || parent != (TOCP_REF_KIND(owner) == TOCP_KIND_PROVISION ? owner : 0) ||
            !tocp_word_name(TOCP_VOCABULARY_PROVISION_KIND, (int32_t)row[TOCP_PROVISION_KIND]))
            return 0;
        if (parent) {
            if (TOCP_REF_INDEX(parent) >= i)
                return 0;
            const uint32_t *above =
                tocp_row_at(image, TOCP_KIND_PROVISION, TOCP_PROVISION_WORDS, TOCP_REF_INDEX(parent));
            if (above[TOCP_PROVISION_SUBTREE_END] < end)
                return 0;
            depth = above[TOCP_PROVISION_DEPTH] + 1;
        }
        if (row[TOCP_PROVISION_DEPTH] != depth || depth >= TOCP_MAX_LEVELS)
            return 0;
    }
    return 1;
}

/* An id leads to its own row, so that a lookup never answers with another. */
static int slots_are_sound(const char *image)
{
    const struct tocp_header *header = tocp_image_header(image);
    const struct tocp_slot *slots = (const struct tocp_slot *)(const void *)(image + header->slots.offset);
    for (uint32_t i = 0; i < header->slots.count; i++)
        if (slots[i].hash != 0 && (slots[i].key <= TOCP_EMPTY_STRING || slots[i].target == 0 ||
                                   !tocp_string_is_sound(image, slots[i].key) ||
                                   !ref_is_sound(image, slots[i].target, TOCP_KIND_ANY)))
            return 0;
    return 1;
}

static int checksum_is_right(const char *image)
{
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
    (void)image;
    return 1; /* as in an image whose author has put it right */
#else
    const struct tocp_header *header = tocp_image_header(image);
    size_t checked_from = offsetof(struct tocp_header, checksum) + sizeof header->checksum;
    return tocp_checksum(image + checked_from, header->size - checked_from) == header->checksum;
#endif
}

int tocp_image_verify(const char *image)
{
    const struct tocp_header *header = tocp_image_header(image);
    if (!checksum_is_right(image))
        return 0;
    /* All at once: NUL separates strings and is part of no sequence. */
    if (tocp_utf8_valid(image + header->strings.offset, header->strings.count) != header->strings.count)
        return 0;
    if (!tocp_string_is_sound(image, header->edition) || !tocp_string_is_sound(image, header->format))
        return 0;
    if (!lists_are_apart(image))
        return 0;
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        if (!list_is_sound(image, header->whole_lists[kind], kind) || !rows_are_sound(image, kind))
            return 0;
    return provisions_are_a_tree(image) && slots_are_sound(image) && tocp_search_verify(image);
}
