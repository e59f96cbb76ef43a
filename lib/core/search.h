/* SPDX-License-Identifier: MIT */
/* A query, what it finds, and the steps between: parse, evaluate each term, rank, tell why. */
#ifndef TOCP_SEARCH_H
#define TOCP_SEARCH_H

#include <toc/search.h>

#include "postings.h"

/* One bit each in a mask of 64; the last bit is for what must not be there. */
enum { TOCP_MAX_TERMS = 63, TOCP_MAX_QUERY_WORDS = 128, TOCP_MAX_QUERY_BYTES = 4096 };

/* How a word of a query stands for forms. */
enum tocp_match {
    TOCP_MATCH_EXACT, /* itself, and outside of a phrase those with the same stem */
    TOCP_MATCH_BEGIN, /* those that begin so */
    TOCP_MATCH_NEAR   /* not in the dataset: those that begin so and are not much longer */
};

struct tocp_query_word {
    uint32_t first, last; /* forms, last excluded */
    uint32_t exact;       /* the form that is the word itself; TOCP_NO_FORM for none */
    uint32_t position;    /* in the phrase */
    uint32_t begin;       /* bytes that the forms have in common */
    enum tocp_match match;
    int ideograph; /* a single one: the first of pairs */
};

/* A word, or a phrase of several. */
struct tocp_term {
    uint32_t first_word, word_count;
    uint32_t start, end; /* bytes of the query */
    int excluded, quoted;
};

struct toc_query {
    const toc_dataset *dataset;
    const char *image;
    uint64_t languages; /* bit of each that counts; bit 0, no language, always */
    int32_t kind;
    const uint32_t *instrument;
    int32_t from, until;
    uint32_t limit;
    uint32_t term_count, word_count;
    uint32_t wanted_terms, wanted_words; /* those that are not excluded */
    struct tocp_term terms[TOCP_MAX_TERMS];
    struct tocp_query_word words[TOCP_MAX_QUERY_WORDS];
    char text[];
};

/* Terms and words of query->text: TOC_OK or TOC_E_LIMIT. */
int tocp_query_parse(toc_query *query);
/* Whether the filters let an entity pass. */
int tocp_query_admits(const toc_query *query, uint32_t ref);

/* A term in a passage. */
struct tocp_occurrence {
    uint32_t passage;
    uint32_t frequency;
    uint32_t share;           /* quarters: what it is worth, by how it was matched */
    uint32_t width;           /* words; 0: the first letter of one */
    const uint8_t *positions; /* numbers as in postings; or, for a phrase, */
    const uint8_t *end;
    const uint32_t *starts; /* so many positions as frequency */
};

typedef void tocp_found(void *context, const struct tocp_occurrence *occurrence);

/* Tells all occurrences of a term in the languages of the query: TOC_OK or TOC_E_NOMEM. One passage may be told
 * of more than once, for different forms. */
int tocp_evaluate(const toc_query *query, const struct tocp_term *term, tocp_found *found, void *context);

/* An array that grows. */
struct tocp_vector {
    void *items;
    uint32_t count, room;
};
/* Room for so many more items; NULL when memory runs out. */
void *tocp_vector_add(struct tocp_vector *vector, uint32_t more, size_t item_size);

/* Part of the reasons for a hit: a term in a passage. */
struct tocp_part {
    uint32_t term;
    uint32_t passage;
    uint32_t frequency;
    int32_t score;
};

struct tocp_extent {
    uint32_t start, end;
};

struct toc_hit {
    const toc_hit_list *list;
    uint32_t ref;
    int32_t score;
    uint32_t passage; /* the best one */
    uint32_t first_part, part_count;
    uint32_t first_span, span_count;
    uint32_t snippet; /* offset into list->strings */
};

struct toc_hit_list {
    const toc_dataset *dataset;
    const char *image;
    uint32_t total;
    int partial;
    uint32_t term_count;
    uint32_t terms[TOCP_MAX_TERMS]; /* offsets into list->strings */
    struct tocp_vector hits;        /* struct toc_hit */
    struct tocp_vector parts;       /* struct tocp_part */
    struct tocp_vector spans;       /* struct tocp_extent */
    struct tocp_vector strings;     /* char */
};

/* A term where it stands in the best passage of a hit. */
struct tocp_mark {
    uint32_t first, width; /* position and words, as of an occurrence */
    uint32_t term;
    uint32_t start, end; /* bytes, found by the snippet */
};

/* Cuts the snippet of a hit around its marks, which are sorted: TOC_OK or TOC_E_NOMEM. */
int tocp_snippet(toc_hit_list *list, struct toc_hit *hit, struct tocp_mark *marks, uint32_t count);

#endif
