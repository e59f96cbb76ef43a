/* SPDX-License-Identifier: MIT */
#include "image.h"

#include <string.h>

const struct tocp_owned_list tocp_nothing = {NULL, {0, 0}};

const uint32_t *tocp_text_in(const uint32_t *list, const char *language)
{
    const char *image = tocp_list_image(list);
    for (uint32_t i = 0; i < tocp_list_count(list); i++) {
        const uint32_t *text = tocp_row_at(image, TOCP_KIND_TEXT, TOCP_TEXT_WORDS, tocp_list_item(list, i));
        if (!text)
            continue;
        if (!language)
            return text;
        const char *tag = tocp_string_at(image, text[TOCP_TEXT_LANGUAGE]);
        if (tag && strcmp(tag, language) == 0)
            return text;
    }
    return NULL;
}

const char *tocp_id_of(const char *image, uint32_t ref)
{
    uint32_t kind = TOCP_REF_KIND(ref);
    if (kind == TOCP_KIND_NONE || kind >= TOCP_KIND_END)
        return NULL;
    const struct tocp_row_type *type = &tocp_row_types[kind];
    const uint32_t *row = tocp_row_at(image, kind, type->words, TOCP_REF_INDEX(ref));
    for (uint32_t f = 0; row && f < type->field_count; f++)
        if (type->fields[f].shape == TOCP_SHAPE_ID)
            return tocp_string_at(image, tocp_field_word(row, &type->fields[f]));
    return NULL;
}

/* Most keys have 8 to 16 bytes, and two comparisons are less than a call. */
static inline int are_same(const char *a, const char *b, size_t length)
{
    uint64_t left[2], right[2];
    if (length < sizeof *left || length > sizeof left)
        return memcmp(a, b, length) == 0;
    memcpy(&left[0], a, sizeof *left);
    memcpy(&right[0], b, sizeof *left);
    memcpy(&left[1], a + length - sizeof *left, sizeof *left);
    memcpy(&right[1], b + length - sizeof *left, sizeof *left);
    return ((left[0] ^ right[0]) | (left[1] ^ right[1])) == 0;
}

/* The row of a slot that is of this kind, if it has this key. */
static inline const uint32_t *row_with(const char *image, enum tocp_index index, uint32_t kind, uint32_t ref,
                                       const char *key, size_t length)
{
    const struct tocp_section *strings = &tocp_image_header(image)->strings;
    uint32_t word = kind < TOCP_KIND_END ? tocp_key_words[index][kind] : 0;
    const uint32_t *row = word ? tocp_row_at(image, kind, tocp_row_types[kind].words, TOCP_REF_INDEX(ref)) : NULL;
    if (!row || (uint64_t)row[word] + length >= strings->count)
        return NULL;
    const char *text = image + strings->offset + row[word];
    return are_same(text, key, length) && text[length] == '\0' ? row : NULL;
}

/* Of one kind, or of any. Made for each of the two callers. */
#if defined(__GNUC__)
__attribute__((always_inline))
#endif
static inline const uint32_t *find(const char *image, enum tocp_index index, int any, uint32_t kind, const char *key,
                                   size_t length, uint32_t *ref)
{
    const struct tocp_header *header = tocp_image_header(image);
    const struct tocp_index_info *info = &header->indexes[index];
    const uint32_t *slots = (const uint32_t *)(const void *)(image + header->slots.offset) + info->first, *row;
    const uint8_t *marks = (const uint8_t *)image + header->marks.offset + info->first;
    uint32_t hash = tocp_hash(key, length, header->hash_seed), slot = TOCP_HOME(hash, info->count);
    uint8_t mark = TOCP_MARK(hash);
    for (uint32_t probe = 0; probe < TOCP_MAX_PROBES && marks[slot]; probe++) {
        if (marks[slot] == mark && (any || TOCP_REF_KIND(slots[slot]) == kind) &&
            (row = row_with(image, index, any ? TOCP_REF_KIND(slots[slot]) : kind, slots[slot], key, length))) {
            *ref = slots[slot];
            return row;
        }
        if (++slot == info->count)
            slot = 0;
    }
    return NULL;
}

uint32_t tocp_index_find(const char *image, enum tocp_index index, const char *key, size_t length)
{
    uint32_t ref = 0;
    return find(image, index, 1, TOCP_KIND_NONE, key, length, &ref) ? ref : 0;
}

const uint32_t *tocp_index_row(const char *image, enum tocp_index index, uint32_t kind, const char *key, size_t length)
{
    uint32_t ref;
    return find(image, index, 0, kind, key, length, &ref);
}
