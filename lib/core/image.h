/* SPDX-License-Identifier: MIT */
/* Reading an image in place: from a row to its image, and from there to rows, lists and strings, each step
 * checked against the bounds. Nothing here allocates, writes or fails. */
#ifndef TOCP_IMAGE_H
#define TOCP_IMAGE_H

#include <toc/dataset.h>

#include "../format/step.h"

#include <stdatomic.h>

/* The bytes are seldom other than they must be: the check is a branch that the processor foresees, and no value that
 * later reads would wait for. */
#if defined(__has_builtin)
#if __has_builtin(__builtin_expect_with_probability)
#define TOCP_USUAL(condition) __builtin_expect_with_probability(!!(condition), 1, 1.0)
#endif
#endif
#ifndef TOCP_USUAL
#define TOCP_USUAL(condition) (condition)
#endif

/* Stands directly before the image, in memory of the dataset's own, so that the way from a row to its
 * dataset needs no pointer in the image. */
struct toc_dataset {
    atomic_uint references;
    uint32_t storage;
    uint64_t reserved; /* bytes of the block or mapping that begins before this struct */
};

enum tocp_storage { TOCP_STORAGE_STATIC, TOCP_STORAGE_HEAP, TOCP_STORAGE_MAP };

/* A list that a query made: the words of a list in an image, behind a pointer to that image. Its own
 * offset is 0, which no list in an image has. */
struct tocp_owned_list {
    const char *image;
    uint32_t words[2];
    uint32_t items[];
};

static inline const struct tocp_header *tocp_image_header(const char *image)
{
    return (const struct tocp_header *)(const void *)image;
}

static inline const char *tocp_dataset_image(const toc_dataset *dataset)
{
    return (const char *)(dataset + 1);
}

static inline const toc_dataset *tocp_image_dataset(const char *image)
{
    return (const toc_dataset *)(const void *)image - 1;
}

/* The image of a row that was handed out. */
static inline const char *tocp_row_image(const uint32_t *row)
{
    return (const char *)row - row[0];
}

static inline const char *tocp_list_image(const uint32_t *list)
{
    if (TOCP_USUAL(list[TOCP_LIST_SELF]))
        return (const char *)list - list[TOCP_LIST_SELF];
    const struct tocp_owned_list *owned =
        (const struct tocp_owned_list *)(const void *)((const char *)list - offsetof(struct tocp_owned_list, words));
    return owned->image;
}

/* NULL when there is no such row, or when the bytes there do not say that they are it. */
static inline const uint32_t *tocp_row_at(const char *image, uint32_t kind, uint32_t words, uint32_t index)
{
    const struct tocp_section *section = &tocp_image_header(image)->rows[kind];
    if (index >= section->count)
        return NULL;
    uint32_t offset = section->offset + index * words * 4;
    const uint32_t *row = (const uint32_t *)(const void *)(image + offset);
    return TOCP_USUAL(row[0] == offset) ? row : NULL;
}

/* The index of a row that was handed out. */
static inline uint32_t tocp_row_index(const char *image, const uint32_t *row, uint32_t kind, uint32_t words)
{
    return (row[0] - tocp_image_header(image)->rows[kind].offset) / (words * 4);
}

static inline const char *tocp_string_at(const char *image, uint32_t offset)
{
    const struct tocp_section *strings = &tocp_image_header(image)->strings;
    return offset == TOCP_NO_STRING || offset >= strings->count ? NULL : image + strings->offset + offset;
}

/* The empty list when there is none at offset, or when the bytes there are no list. An offset before the section is,
 * as the distance from its begin, larger than any image. No run is longer than there could be rows in the image. */
static inline const uint32_t *tocp_list_of(const char *image, uint32_t offset)
{
    const struct tocp_header *header = tocp_image_header(image);
    uint32_t place = offset - TOCP_EMPTY_LIST, room = header->lists.count - TOCP_LIST_ITEMS;
    if (TOCP_USUAL(place % 4 == 0 && place / 4 <= room)) {
        const uint32_t *list = (const uint32_t *)(const void *)(image + offset);
        uint32_t left = room - place / 4, count = list[TOCP_LIST_COUNT];
        if (TOCP_USUAL(list[TOCP_LIST_SELF] == offset &&
                       (count <= left || (count & TOCP_LIST_RUN && left && tocp_list_count(list) <= header->size / 8))))
            return list;
    }
    return (const uint32_t *)(const void *)(image + TOCP_EMPTY_LIST);
}

/* The first row of a list whose rows follow each other, all of them in the image; else NULL. Their own offsets are not
 * compared: these rows are for reading, and none of them becomes a handle. */
static inline const uint32_t *tocp_run_rows(const uint32_t *list, uint32_t kind, uint32_t words)
{
    if (!(list[TOCP_LIST_COUNT] & TOCP_LIST_RUN))
        return NULL; /* among them the list of nothing, which has no image */
    const char *image = tocp_list_image(list);
    const struct tocp_section *section = &tocp_image_header(image)->rows[kind];
    uint32_t first = list[TOCP_LIST_ITEMS];
    if (first > section->count || tocp_list_count(list) > section->count - first)
        return NULL;
    return (const uint32_t *)(const void *)(image + section->offset + first * words * 4);
}

/* A word of a row that was handed out, be it rare or not. */
static inline uint32_t tocp_word(const uint32_t *row, uint32_t kind, uint32_t word)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    const char *image = tocp_row_image(row);
    if (word < type->words)
        return row[word];
    return tocp_step_value(image, type->steps + word - type->words, tocp_row_index(image, row, kind, type->words));
}

static inline uint32_t tocp_field_word(const uint32_t *row, const struct tocp_field *field)
{
    return tocp_word(row, field->kind, field->word);
}

/* The same for a constant word: nothing but a read where it is not rare. */
#define TOCP_WORD(KIND, row, WORD)                                                                           \
    ((uint32_t)TOCP_##KIND##_##WORD < (uint32_t)TOCP_##KIND##_WORDS                                          \
         ? (row)[TOCP_##KIND##_##WORD]                                                                       \
         : tocp_word(row, TOCP_KIND_##KIND, TOCP_##KIND##_##WORD))

/* A reference that stands in a word: the row, if it is of this kind. */
static inline const uint32_t *tocp_row_ref(const char *image, uint32_t ref, uint32_t kind, uint32_t words)
{
    return TOCP_REF_KIND(ref) == kind ? tocp_row_at(image, kind, words, TOCP_REF_INDEX(ref)) : NULL;
}

/* A list for callers whose handle is NULL. */
extern const struct tocp_owned_list tocp_nothing;

/* An owned list with room for so many items and none in it; NULL when memory runs out. */
struct tocp_owned_list *tocp_list_new(const char *image, uint32_t room);
void tocp_list_free(uint32_t *list);
uint32_t tocp_list_copy(const uint32_t *list, uint32_t kind, uint32_t words, uint32_t first, const void **out,
                        uint32_t room);

/* Whether a string is not stated, or begins where the one before it ends. */
int tocp_string_is_sound(const char *image, uint32_t offset);

/* The id of the row that a reference leads to; NULL when it has none. */
const char *tocp_id_of(const char *image, uint32_t ref);

/* A text of the list in a language; language NULL: the first one. */
const uint32_t *tocp_text_in(const uint32_t *list, const char *language);

/* What is found by a key: the index, the kind of the rows, and of a row how many words it has and which is the key. */
struct tocp_lookup {
    uint8_t index, kind, words, key;
};

#define TOCP_LOOKUP(INDEX, KIND, WORD) {TOCP_INDEX_##INDEX, TOCP_KIND_##KIND, TOCP_##KIND##_WORDS, TOCP_##KIND##_##WORD}

/* NULL when there is none, and without dataset or key. */
const uint32_t *tocp_find(const toc_dataset *dataset, const struct tocp_lookup *by, const char *key);

/* The same for a key of this length. */
const uint32_t *tocp_index_row(const char *image, const struct tocp_lookup *by, const char *key, size_t length);

/* The row of any kind that a key of this length leads to, or 0. */
uint32_t tocp_index_find(const char *image, enum tocp_index index, const char *key, size_t length);

/* Whether header and sections fit the size: what every later access relies on. */
int tocp_image_check_header(const char *image, size_t size);
/* Whether every row, list, slot and string is sound. */
int tocp_image_verify(const char *image);
/* The same of the search sections. */
int tocp_search_verify(const char *image);

#endif
