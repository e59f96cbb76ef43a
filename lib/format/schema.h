/* SPDX-License-Identifier: MIT */
/* The schema as tables, for code that treats all kinds alike. */
#ifndef TOCP_SCHEMA_H
#define TOCP_SCHEMA_H

#include "format.h"

enum tocp_shape {
    TOCP_SHAPE_ID,
    TOCP_SHAPE_STRING,
    TOCP_SHAPE_DATE,
    TOCP_SHAPE_UINT,
    TOCP_SHAPE_CODE,
    TOCP_SHAPE_REF,
    TOCP_SHAPE_REFS,
    TOCP_SHAPE_TEXTS,
    TOCP_SHAPE_CHILDREN,
    TOCP_SHAPE_OWNER,
    TOCP_SHAPE_PART,
    TOCP_SHAPE_LINK,
    TOCP_SHAPE_LINKS,
    TOCP_SHAPE_DAY,
    TOCP_SHAPE_NUMBER,
    TOCP_SHAPE_KEY
};

/* Whether a word of this shape leads to a list. */
static inline int tocp_is_list(uint8_t shape)
{
    return shape == TOCP_SHAPE_TEXTS || shape == TOCP_SHAPE_CHILDREN || shape == TOCP_SHAPE_REFS ||
           shape == TOCP_SHAPE_LINKS;
}

enum tocp_vocabulary {
#define VOCABULARY(V, function) TOCP_VOCABULARY_##V,
#define WORD(V, constant, number, word)
#define END(V)
#include "vocabulary.def"
#undef VOCABULARY
#undef WORD
#undef END
    TOCP_VOCABULARY_END
};

struct tocp_field {
    uint8_t word;
    uint8_t shape;
    uint8_t arg;         /* kind or vocabulary */
    uint8_t kind;        /* of the rows that have it */
    const char name[20]; /* "" when not written in XML */
};

struct tocp_row_type {
    const char element[16]; /* "" when it has several names, or none */
    const struct tocp_field *fields;
    uint8_t field_count;
    uint8_t words;     /* of a row of an image */
    uint8_t all_words; /* with the rare ones, as a row is built */
    uint16_t steps;    /* those of its first rare word */
};

/* Indexed by enum tocp_kind. */
extern const struct tocp_row_type tocp_row_types[TOCP_KIND_END];

/* The field of a word; NULL when there is no such kind or word. */
const struct tocp_field *tocp_field_of(uint32_t kind, uint32_t word);

/* The word of the rows of a kind by which an index finds them, or 0. */
extern const uint8_t tocp_key_words[TOCP_INDEX_END][TOCP_KIND_END];

/* The word of a number, or NULL. */
const char *tocp_word_name(enum tocp_vocabulary vocabulary, int32_t number);
/* The number of a word of a vocabulary, of so many bytes; or 0. */
int32_t tocp_word_number(enum tocp_vocabulary vocabulary, const char *word, size_t length);
/* The words of a vocabulary in order: NULL at the end. */
const char *tocp_word_at(enum tocp_vocabulary vocabulary, uint32_t position);

#endif
