/* SPDX-License-Identifier: MIT */
/*
 * Folding and words, the same when an index is made and when it is asked.
 *
 * The fold table maps every code point of the Basic Multilingual Plane to what search compares: compatibility
 * decomposition, case folding, no marks, and a few equalities of its own (lib/build/fold.c). In units:
 *
 *     pages | expansions | page number of each 256 code points | pages of 256 units | expansions of 4 units
 *
 * A unit of a page is the folded code point, or TOCP_FOLD_NOTHING (marks), or TOCP_FOLD_SEPARATOR (all that is
 * no letter or digit), or a surrogate: the number of an expansion, whose units end at the first 0.
 */
#ifndef TOCP_WORDS_H
#define TOCP_WORDS_H

#include "format.h"

enum {
    TOCP_FOLD_NOTHING = 0,
    TOCP_FOLD_SEPARATOR = 1,
    TOCP_FOLD_SAME = 0xffff,  /* in place of a page number: all 256 points stay as they are */
    TOCP_FOLD_PAGES = 0,      /* unit with the count of pages */
    TOCP_FOLD_EXPANSIONS = 1, /* unit with the count of expansions */
    TOCP_FOLD_NUMBERS = 2,
    TOCP_FOLD_FIRST_PAGE = TOCP_FOLD_NUMBERS + 256,
    TOCP_FOLD_MOST = 4,
    TOCP_MAX_EXPANSIONS = 0x800
};

struct tocp_folds {
    const uint16_t *units; /* NULL: no table */
    const uint16_t *expansions;
    uint32_t pages, expansion_count;
};

/* A table of so many units; one without units when the counts in it do not add up. */
struct tocp_folds tocp_folds_in(const uint16_t *units, uint32_t count);

/* What a code point folds to: a count of up to TOCP_FOLD_MOST; TOCP_FOLD_SEPARATOR stands alone. */
uint32_t tocp_fold(const struct tocp_folds *folds, uint32_t point, uint32_t folded[TOCP_FOLD_MOST]);

/* The next code point before end; U+FFFD for one byte that is no UTF-8. */
uint32_t tocp_decode(const char **at, const char *end);
/* Writes a code point as up to 4 bytes, unless they would go past room: how many. */
size_t tocp_encode(uint32_t point, char *to, size_t room);

enum { TOCP_FORM_SIZE = 64 };

/* A word of a text. Chinese is not divided into words: each ideograph with the next one is taken as one, and
 * the last of a run alone. */
struct tocp_word {
    uint32_t start, end;       /* bytes of the text */
    uint32_t position;         /* counted from 0 */
    uint32_t length;           /* bytes of the form */
    int ideographs;            /* how many; 0 for other words */
    char form[TOCP_FORM_SIZE]; /* folded; a longer word is cut */
};

struct tocp_reader {
    struct tocp_folds folds;
    const uint16_t *ascii; /* the page of units that begins with it, or NULL */
    const char *text, *at, *end;
    uint32_t position;
};

void tocp_reader_init(struct tocp_reader *reader, const struct tocp_folds *folds, const char *text, size_t size);
/* 0 at the end. */
int tocp_reader_next(struct tocp_reader *reader, struct tocp_word *word);

#endif
