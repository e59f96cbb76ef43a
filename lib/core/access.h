/* SPDX-License-Identifier: MIT */
/* Definitions of the public accessors, which differ in kind and word alone. Each defines one function
 * that include/toc declares and documents; a handle is a row, and NULL gives NULL, 0 or the empty list. */
#ifndef TOCP_ACCESS_H
#define TOCP_ACCESS_H

#include "image.h"

#include <string.h>

#define TOCP_ROW(handle) ((const uint32_t *)(const void *)(handle))

#define TOCP_STRING(kind, KIND, name, WORD)                                                                  \
    const char *toc_##kind##_##name(const toc_##kind *kind)                                                  \
    {                                                                                                        \
        const uint32_t *row = TOCP_ROW(kind);                                                                \
        return row ? tocp_string_at(tocp_row_image(row), TOCP_WORD(KIND, row, WORD)) : NULL;                  \
    }

#define TOCP_SCALAR(kind, KIND, type, name, WORD)                                                            \
    type toc_##kind##_##name(const toc_##kind *kind)                                                         \
    {                                                                                                        \
        const uint32_t *row = TOCP_ROW(kind);                                                                \
        return row ? (type)TOCP_WORD(KIND, row, WORD) : 0;                                                    \
    }

#define TOCP_LINK(kind, KIND, name, WORD, target, TARGET)                                                    \
    const toc_##target *toc_##kind##_##name(const toc_##kind *kind)                                          \
    {                                                                                                        \
        const uint32_t *row = TOCP_ROW(kind);                                                                \
        return row ? (const toc_##target *)(const void *)tocp_row_ref(                                       \
                         tocp_row_image(row), TOCP_WORD(KIND, row, WORD), TOCP_KIND_##TARGET, TOCP_##TARGET##_WORDS) \
                   : NULL;                                                                                   \
    }

#define TOCP_LIST(kind, KIND, name, WORD, target)                                                            \
    const toc_##target##_list *toc_##kind##_##name(const toc_##kind *kind)                                   \
    {                                                                                                        \
        const uint32_t *row = TOCP_ROW(kind);                                                                \
        return (const toc_##target##_list *)(const void *)(                                                  \
            row ? tocp_list_of(tocp_row_image(row), TOCP_WORD(KIND, row, WORD)) : tocp_nothing.words);        \
    }

/* Two functions for a word that may refer to rows of several kinds: what kind, and the id. */
#define TOCP_OWNER(kind, KIND, name, WORD)                                                                   \
    int32_t toc_##kind##_##name##_kind(const toc_##kind *kind)                                               \
    {                                                                                                        \
        return kind ? (int32_t)TOCP_REF_KIND(TOCP_WORD(KIND, TOCP_ROW(kind), WORD)) : TOC_KIND_NONE;          \
    }                                                                                                        \
    const char *toc_##kind##_##name##_id(const toc_##kind *kind)                                             \
    {                                                                                                        \
        return kind ? tocp_id_of(tocp_row_image(TOCP_ROW(kind)), TOCP_WORD(KIND, TOCP_ROW(kind), WORD)) : NULL; \
    }

/* Two functions: the text in one language, and the list of all of them. */
#define TOCP_TEXT(kind, KIND, name, names, WORD)                                                             \
    TOCP_LIST(kind, KIND, names, WORD, text)                                                                 \
    const char *toc_##kind##_##name(const toc_##kind *kind, const char *language)                            \
    {                                                                                                        \
        const uint32_t *row = TOCP_ROW(kind);                                                                \
        if (!row)                                                                                            \
            return NULL;                                                                                     \
        const char *image = tocp_row_image(row);                                                             \
        const uint32_t *text = tocp_text_in(tocp_list_of(image, TOCP_WORD(KIND, row, WORD)), language);       \
        return text ? tocp_string_at(image, text[TOCP_TEXT_STRING]) : NULL;                                  \
    }

/* What every kind has: its dataset, its index, all rows of the kind, and its list type. */
#define TOCP_KIND(kind, KIND, kinds)                                                                         \
    const toc_dataset *toc_##kind##_dataset(const toc_##kind *kind)                                          \
    {                                                                                                        \
        return kind ? tocp_image_dataset(tocp_row_image(TOCP_ROW(kind))) : NULL;                             \
    }                                                                                                        \
    uint32_t toc_##kind##_index(const toc_##kind *kind)                                                      \
    {                                                                                                        \
        if (!kind)                                                                                           \
            return 0;                                                                                        \
        const uint32_t *row = TOCP_ROW(kind);                                                                \
        return tocp_row_index(tocp_row_image(row), row, TOCP_KIND_##KIND, TOCP_##KIND##_WORDS);              \
    }                                                                                                        \
    const toc_##kind##_list *toc_dataset_##kinds(const toc_dataset *dataset)                                 \
    {                                                                                                        \
        if (!dataset)                                                                                        \
            return (const toc_##kind##_list *)(const void *)tocp_nothing.words;                              \
        const char *image = tocp_dataset_image(dataset);                                                     \
        return (const toc_##kind##_list *)(const void *)tocp_list_of(                                        \
            image, tocp_image_header(image)->whole_lists[TOCP_KIND_##KIND]);                                 \
    }                                                                                                        \
    uint32_t toc_##kind##_list_count(const toc_##kind##_list *list)                                          \
    {                                                                                                        \
        return list ? tocp_list_count(TOCP_ROW(list)) : 0;                                                   \
    }                                                                                                        \
    const toc_##kind *toc_##kind##_list_at(const toc_##kind##_list *list, uint32_t position)                 \
    {                                                                                                        \
        const uint32_t *words = TOCP_ROW(list);                                                              \
        if (!words || position >= tocp_list_count(words))                                                    \
            return NULL;                                                                                     \
        return (const toc_##kind *)(const void *)tocp_row_at(tocp_list_image(words), TOCP_KIND_##KIND,       \
                                                             TOCP_##KIND##_WORDS,                            \
                                                             tocp_list_item(words, position));             \
    }                                                                                                        \
    uint32_t toc_##kind##_list_copy(const toc_##kind##_list *list, uint32_t first, const toc_##kind **out,   \
                                    uint32_t room)                                                           \
    {                                                                                                        \
        return tocp_list_copy(TOCP_ROW(list), TOCP_KIND_##KIND, TOCP_##KIND##_WORDS, first,                  \
                              (const void **)out, room);                                                     \
    }                                                                                                        \
    void toc_##kind##_list_free(toc_##kind##_list *list)                                                     \
    {                                                                                                        \
        tocp_list_free((uint32_t *)(void *)list);                                                            \
    }

#define TOCP_FIND(kind, KIND)                                                                                \
    const toc_##kind *toc_dataset_find_##kind(const toc_dataset *dataset, const char *id)                    \
    {                                                                                                        \
        static const struct tocp_lookup by_id = TOCP_LOOKUP(ID, KIND, ID);                                   \
        return (const toc_##kind *)(const void *)tocp_find(dataset, &by_id, id);                             \
    }

/* The constant name of each word of a vocabulary. */
#define TOCP_NAME(function, VOCABULARY)                                                                      \
    const char *toc_##function##_name(int32_t number)                                                        \
    {                                                                                                        \
        return tocp_word_name(TOCP_VOCABULARY_##VOCABULARY, number);                                         \
    }

#endif
