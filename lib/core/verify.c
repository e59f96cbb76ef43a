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
        if (info->first != first || info->homes == 0)
            return 0;
        first += (uint64_t)info->homes + TOCP_MAX_PROBES;
    }
    return first == header->slots.count && first == header->marks.count;
}

static int steps_fit(const struct tocp_header *header)
{
    for (int i = 0; i < TOCP_STEPS_END; i++)
        if (header->first_step[i] > header->first_step[i + 1])
            return 0;
    return header->first_step[0] == 0 && header->first_step[TOCP_STEPS_END] == header->steps.count;
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
    if (!section_follows(&header->lists, &end, 4, size))
        return 0;
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        if (header->rows[kind].count > TOCP_MAX_ROWS ||
            !section_follows(&header->rows[kind], &end, tocp_row_types[kind].words * 4u, size))
            return 0;
    if (!section_follows(&header->steps, &end, sizeof(struct tocp_step), size) ||
        !section_follows(&header->slots, &end, 4, size) || !search_sections_follow(header, &end, size) ||
        !section_follows(&header->marks, &end, 1, size) || !section_follows(&header->strings, &end, 1, size) ||
        end != size || header->strings.count < 2 || !indexes_fit(header) || !steps_fit(header))
        return 0;
    /* The empty list is where every damaged list leads: it must itself be one. */
    const uint32_t *empty = (const uint32_t *)(const void *)(image + TOCP_EMPTY_LIST);
    return header->lists.count >= TOCP_LIST_ITEMS && empty[TOCP_LIST_SELF] == TOCP_EMPTY_LIST &&
           empty[TOCP_LIST_COUNT] == 0;
}

/* The two strings that every image has, and an end of the last one. All at once: NUL separates strings and is part of
 * no sequence of UTF-8. */
static int strings_are_sound(const char *image)
{
    const struct tocp_section *strings = &tocp_image_header(image)->strings;
    const char *first = image + strings->offset;
    return !first[TOCP_NO_STRING] && !first[TOCP_EMPTY_STRING] && !first[strings->count - 1] &&
           tocp_utf8_valid(first, strings->count) == strings->count;
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
    for (uint32_t i = 0; i < tocp_list_count(list); i++) {
        uint32_t item = tocp_list_item(list, i);
        if (i > 0 && item <= tocp_list_item(list, i - 1))
            return 0;
        const uint32_t *row = tocp_row_at(image, kind, tocp_row_types[kind].words, item);
        if (!row || row[tocp_row_types[kind].fields[0].word] != owner)
            return 0;
    }
    return 1;
}

static int list_is_sound(const char *image, uint32_t offset, uint32_t kind)
{
    const struct tocp_header *header = tocp_image_header(image);
    const uint32_t *list = tocp_list_of(image, offset);
    uint32_t count = tocp_list_count(list), rows = header->rows[kind].count;
    if (list[TOCP_LIST_SELF] != offset)
        return 0;
    if (list[TOCP_LIST_COUNT] & TOCP_LIST_RUN)
        return list[TOCP_LIST_ITEMS] <= rows && count <= rows - list[TOCP_LIST_ITEMS];
    for (uint32_t i = 0; i < count; i++)
        if (list[TOCP_LIST_ITEMS + i] >= rows)
            return 0;
    return 1;
}

static uint64_t list_items(const char *image, uint32_t offset)
{
    return offset == TOCP_EMPTY_LIST ? 0 : 1 + (uint64_t)tocp_list_count(tocp_list_of(image, offset));
}

/* All lists of a kind in its rows: those in words, and those in steps, each for as many rows as it holds for. */
static uint64_t items_of_kind(const char *image, uint32_t kind)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    const struct tocp_header *header = tocp_image_header(image);
    const struct tocp_step *all = (const struct tocp_step *)(const void *)(image + header->steps.offset);
    uint32_t count = header->rows[kind].count;
    uint64_t items = 0;
    for (uint32_t f = 0; f < type->field_count; f++) {
        uint32_t word = type->fields[f].word, steps = type->steps + word - type->words;
        if (!tocp_is_list(type->fields[f].shape))
            continue;
        for (uint32_t i = 0; word < type->words && i < count; i++) {
            const uint32_t *row = tocp_row_at(image, kind, type->words, i);
            items += row ? list_items(image, row[word]) : 0;
        }
        for (uint32_t s = word < type->words ? 0 : header->first_step[steps];
             word >= type->words && s < header->first_step[steps + 1]; s++) {
            uint32_t end = s + 1 < header->first_step[steps + 1] ? all[s + 1].index : count;
            if (all[s].value && end > all[s].index)
                items += list_items(image, all[s].value) * (end - all[s].index);
        }
    }
    return items;
}

/* Lists are shared within bounds, so that a walk over all of them is linear. */
static int lists_are_bounded(const char *image)
{
    const struct tocp_header *header = tocp_image_header(image);
    uint64_t most = (uint64_t)TOCP_MAX_SHARING * (header->size / 4);
    uint64_t items = 0;
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++) {
        items += list_items(image, header->whole_lists[kind]) + items_of_kind(image, kind);
        if (items > most)
            return 0;
    }
    return 1;
}

/* Whether a field of a row may have this value. */
static int value_is_sound(const char *image, uint32_t self, uint32_t word, const struct tocp_field *field)
{
    switch (field->shape) {
    case TOCP_SHAPE_ID:
    case TOCP_SHAPE_STRING:
    case TOCP_SHAPE_KEY:
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
            if (type->fields[f].word < type->words &&
                !value_is_sound(image, TOCP_REF(kind, i), row[type->fields[f].word], &type->fields[f]))
                return 0;
    }
    return 1;
}

/* A value that holds for several rows is as sound for one as for another, but for lists of children: one that is not
 * empty belongs to one row. */
static int steps_are_sound(const char *image, uint32_t kind, const struct tocp_field *field)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    const struct tocp_header *header = tocp_image_header(image);
    const struct tocp_step *all = (const struct tocp_step *)(const void *)(image + header->steps.offset);
    uint32_t steps = type->steps + (uint32_t)field->word - type->words;
    for (uint32_t s = header->first_step[steps], end = header->first_step[steps + 1]; s < end; s++) {
        uint32_t next = s + 1 < end ? all[s + 1].index : header->rows[kind].count;
        if (next <= all[s].index || next > header->rows[kind].count)
            return 0;
        if (all[s].value == 0)
            continue;
        if ((field->shape == TOCP_SHAPE_CHILDREN && next > all[s].index + 1) ||
            !value_is_sound(image, TOCP_REF(kind, all[s].index), all[s].value, field))
            return 0;
    }
    return 1;
}

static int rare_fields_are_sound(const char *image, uint32_t kind)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    for (uint32_t f = 0; f < type->field_count; f++)
        if (type->fields[f].word >= type->words && !steps_are_sound(image, kind, &type->fields[f]))
            return 0;
    return 1;
}

/* Subtrees nested, and parents, which are owners, before children: so every walk ends. */
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

/* A slot leads to a row that such an index may find; that it is the one asked for, its own key tells. */
static int slots_are_sound(const char *image)
{
    const struct tocp_header *header = tocp_image_header(image);
    const uint32_t *slots = (const uint32_t *)(const void *)(image + header->slots.offset);
    const uint8_t *marks = (const uint8_t *)image + header->marks.offset;
    for (int index = 0; index < TOCP_INDEX_END; index++)
        for (uint32_t i = 0, at = header->indexes[index].first; i < header->indexes[index].homes + TOCP_MAX_PROBES; i++, at++)
            if (slots[at] ? marks[at] < TOCP_MARKED || !ref_is_sound(image, slots[at], TOCP_KIND_ANY) ||
                                !tocp_key_words[index][TOCP_REF_KIND(slots[at])]
                          : marks[at] != 0)
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
    if (!checksum_is_right(image) || !strings_are_sound(image))
        return 0;
    if (!tocp_string_is_sound(image, header->edition) || !tocp_string_is_sound(image, header->format))
        return 0;
    if (!lists_are_bounded(image))
        return 0;
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        if (!list_is_sound(image, header->whole_lists[kind], kind) || !rows_are_sound(image, kind) ||
            !rare_fields_are_sound(image, kind))
            return 0;
    return provisions_are_a_tree(image) && slots_are_sound(image) && tocp_search_verify(image);
}
