/* SPDX-License-Identifier: MIT */
#include "image.h"

#include <string.h>

const struct tocp_owned_list tocp_nothing = {NULL, {0, 0}};

const uint32_t *tocp_text_in(const uint32_t *list, const char *language)
{
    const char *image = tocp_list_image(list);
    for (uint32_t i = 0; i < list[TOCP_LIST_COUNT]; i++) {
        const uint32_t *text = tocp_row_at(image, TOCP_KIND_TEXT, TOCP_TEXT_WORDS, list[TOCP_LIST_ITEMS + i]);
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
            return tocp_string_at(image, row[type->fields[f].word]);
    return NULL;
}

static int is_key(const char *image, uint32_t string, const char *key, size_t length)
{
    const struct tocp_section *strings = &tocp_image_header(image)->strings;
    const char *text = image + strings->offset + string;
    return (uint64_t)string + length < strings->count && memcmp(text, key, length) == 0 && text[length] == '\0';
}

uint32_t tocp_index_find(const char *image, enum tocp_index index, const char *key, size_t length)
{
    const struct tocp_header *header = tocp_image_header(image);
    uint32_t hash = tocp_hash(key, length, header->hash_seed);
    const struct tocp_index_info *info = &header->indexes[index];
    const struct tocp_slot *slots = (const struct tocp_slot *)(const void *)(image + header->slots.offset) + info->first;
    for (uint32_t probe = 0; probe < TOCP_MAX_PROBES; probe++) {
        const struct tocp_slot *slot = &slots[(hash + probe) & info->mask];
        if (slot->hash == 0)
            return 0;
        if (slot->hash == hash && is_key(image, slot->key, key, length))
            return slot->target;
    }
    return 0;
}
