/* SPDX-License-Identifier: MIT */
#include "image.h"

#include "../format/hash.h"
#include "../format/language.h"

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
        if (tag && tocp_language_is(tag, language))
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

/* The row that a slot leads to, if the word of it that is its key is this key. */
TOCP_IN_PLACE const uint32_t *row_with(const char *image, uint32_t ref, uint32_t words, uint32_t word, const char *key,
                                       size_t length)
{
    const struct tocp_section *strings = &tocp_image_header(image)->strings;
    const uint32_t *row = tocp_row_at(image, TOCP_REF_KIND(ref), words, TOCP_REF_INDEX(ref));
    if (!row || (uint64_t)row[word] + length >= strings->count)
        return NULL;
    const char *text = image + strings->offset + row[word];
    return tocp_same_key(text, key, length) && text[length] == '\0' ? row : NULL;
}

/* The same if it is of the kind that is asked for. */
TOCP_IN_PLACE const uint32_t *row_by(const char *image, const struct tocp_lookup *by, uint32_t ref, const char *key,
                                     size_t length)
{
    return TOCP_REF_KIND(ref) == by->kind ? row_with(image, ref, by->words, by->key, key, length) : NULL;
}

/* The same of whatever kind it is. */
static inline const uint32_t *any_row(const char *image, const struct tocp_lookup *by, uint32_t ref, const char *key,
                                      size_t length)
{
    uint32_t kind = TOCP_REF_KIND(ref), word = kind < TOCP_KIND_END ? tocp_key_words[by->index][kind] : 0;
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

/* The slots from the home of a hash on, and their marks. */
struct home {
    const uint32_t *slots;
    const char *marks;
};

static inline struct home home_of(const char *image, enum tocp_index index, uint32_t hash)
{
    const struct tocp_header *header = tocp_image_header(image);
    const struct tocp_index_info *info = &header->indexes[index];
    uint32_t home = info->first + TOCP_HOME(hash, info->homes);
    return (struct home){(const uint32_t *)(const void *)(image + header->slots.offset) + home,
                         image + header->marks.offset + home};
}

/* Every slot with the mark, up to one that is empty. */
static const uint32_t *probe(const char *image, const struct tocp_lookup *by, const char *key, size_t length,
                             uint32_t hash, uint32_t *ref)
{
    struct home home = home_of(image, by->index, hash);
    for (uint32_t i = 0; i < TOCP_MAX_PROBES; i += sizeof(uint64_t)) {
        uint64_t group = tocp_load8(home.marks + i);
        for (uint64_t found = equal_marks(group, TOCP_MARK(hash)); found; found &= found - 1) {
            *ref = home.slots[i + first_byte(found)];
            const uint32_t *row = by->kind == TOCP_KIND_ANY ? any_row(image, by, *ref, key, length)
                                                            : row_by(image, by, *ref, key, length);
            if (row)
                return row;
        }
        if (~group & TOCP_MARKED * EACH_BYTE)
            return NULL; /* one of them is empty: the key would be no further */
    }
    return NULL;
}

uint32_t tocp_index_find(const char *image, enum tocp_index index, const char *key, size_t length)
{
    const struct tocp_lookup any = {(uint8_t)index, TOCP_KIND_ANY, 0, 0};
    uint32_t ref, hash = tocp_hash(key, length, tocp_image_header(image)->hash_seed);
    return probe(image, &any, key, length, hash, &ref) ? ref : 0;
}

const uint32_t *tocp_index_row(const char *image, const struct tocp_lookup *by, const char *key, size_t length)
{
    uint32_t ref;
    return probe(image, by, key, length, tocp_hash(key, length, tocp_image_header(image)->hash_seed), &ref);
}

/* Most keys have 8 to 16 bytes, and nearly always the first slot with the mark is the one. */
const uint32_t *tocp_find(const toc_dataset *dataset, const struct tocp_lookup *by, const char *key)
{
    if (!dataset || !key)
        return NULL;
    const char *image = tocp_dataset_image(dataset);
    size_t length = strlen(key);
    uint32_t hash = tocp_hash(key, length, tocp_image_header(image)->hash_seed), ref;
    if (TOCP_USUAL(length >= 8 && length <= 16)) {
        struct home home = home_of(image, by->index, hash);
        uint64_t found = equal_marks(tocp_load8(home.marks), TOCP_MARK(hash));
        const uint32_t *row = found ? row_by(image, by, home.slots[first_byte(found)], key, length) : NULL;
        if (TOCP_USUAL(row))
            return row;
    }
    return probe(image, by, key, length, hash, &ref);
}
