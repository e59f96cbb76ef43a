/* SPDX-License-Identifier: MIT */
#include "image.h"

#include "../format/hash.h"

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

/* The row of a slot that is of this kind, if the word of it that is its key is this key. */
static inline const uint32_t *row_with(const char *image, uint32_t ref, uint32_t words, uint32_t word, const char *key,
                                       size_t length)
{
    const struct tocp_section *strings = &tocp_image_header(image)->strings;
    const uint32_t *row = tocp_row_at(image, TOCP_REF_KIND(ref), words, TOCP_REF_INDEX(ref));
    if (!row || (uint64_t)row[word] + length >= strings->count)
        return NULL;
    const char *text = image + strings->offset + row[word];
    return tocp_same_key(text, key, length) && text[length] == '\0' ? row : NULL;
}

/* The same for a slot of any kind. */
static inline const uint32_t *any_row_with(const char *image, enum tocp_index index, uint32_t ref, const char *key,
                                           size_t length)
{
    uint32_t kind = TOCP_REF_KIND(ref), word = kind < TOCP_KIND_END ? tocp_key_words[index][kind] : 0;
    return word ? row_with(image, ref, tocp_row_types[kind].words, word, key, length) : NULL;
}

#define EACH_BYTE UINT64_C(0x0101010101010101)

/* Of eight marks that which is asked for, as the highest bit of its byte. Behind the first there may be one too many;
 * the key tells. */
static inline uint64_t equal_marks(uint64_t marks, uint8_t mark)
{
    uint64_t unlike = marks ^ mark * EACH_BYTE;
    return (unlike - EACH_BYTE) & ~unlike & TOCP_MARKED * EACH_BYTE;
}

/* How many bytes come before the first that has its highest bit set. */
static inline uint32_t first_byte(uint64_t bits)
{
#if defined(__GNUC__)
    return (uint32_t)__builtin_ctzll(bits) / 8;
#else
    return (uint32_t)(((bits - 1) & ~bits & EACH_BYTE) * EACH_BYTE >> 56) - 1;
#endif
}

#if defined(__GNUC__)
#define MADE_FOR_EACH_CALL __attribute__((always_inline)) static inline
#else
#define MADE_FOR_EACH_CALL static inline
#endif

/* For rows of one kind, or of any when by is NULL. */
MADE_FOR_EACH_CALL const uint32_t *probe(const char *image, enum tocp_index index, const struct tocp_lookup *by,
                                         const char *key, size_t length, uint32_t *ref)
{
    const struct tocp_header *header = tocp_image_header(image);
    const struct tocp_index_info *info = &header->indexes[index];
    uint32_t hash = tocp_hash(key, length, header->hash_seed), home = info->first + TOCP_HOME(hash, info->homes);
    const uint32_t *slots = (const uint32_t *)(const void *)(image + header->slots.offset) + home, *row;
    const char *marks = image + header->marks.offset + home;
    for (uint32_t i = 0; i < TOCP_MAX_PROBES; i += sizeof(uint64_t)) {
        uint64_t group = tocp_load8(marks + i);
        for (uint64_t found = equal_marks(group, TOCP_MARK(hash)); found; found &= found - 1) {
            *ref = slots[i + first_byte(found)];
            row = !by                               ? any_row_with(image, index, *ref, key, length)
                  : TOCP_REF_KIND(*ref) == by->kind ? row_with(image, *ref, by->words, by->key, key, length)
                                                    : NULL;
            if (row)
                return row;
        }
        if (~group & TOCP_MARKED * EACH_BYTE)
            return NULL; /* one of them is empty: the key would be no further */
    }
    return NULL;
}

/* Most keys have 8 to 16 bytes: then all that depends on the length is decided before. */
MADE_FOR_EACH_CALL const uint32_t *find(const char *image, enum tocp_index index, const struct tocp_lookup *by,
                                        const char *key, size_t length, uint32_t *ref)
{
    return length >= 8 && length <= 16 ? probe(image, index, by, key, length, ref)
                                       : probe(image, index, by, key, length, ref);
}

uint32_t tocp_index_find(const char *image, enum tocp_index index, const char *key, size_t length)
{
    uint32_t ref;
    return find(image, index, NULL, key, length, &ref) ? ref : 0;
}

const uint32_t *tocp_find(const toc_dataset *dataset, const struct tocp_lookup *by, const char *key)
{
    uint32_t ref;
    return dataset && key ? find(tocp_dataset_image(dataset), by->index, by, key, strlen(key), &ref) : NULL;
}
