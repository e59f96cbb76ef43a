/* SPDX-License-Identifier: MIT */
/* The parts of an image in the making, each made by a file of its own. */
#ifndef TOCP_FROZEN_H
#define TOCP_FROZEN_H

#include "build.h"

/* A key of an index, and the row that has it. */
struct tocp_key {
    uint32_t hash;
    uint32_t string;
    uint32_t target;
};

struct tocp_frozen {
    struct tocp_build *build;
    struct tocp_header header;
    struct tocp_array lists; /* words */
    struct tocp_array steps; /* struct tocp_step */
    struct tocp_array keys; /* struct tocp_key: those of each index, in turn */
    uint32_t first_key[TOCP_INDEX_END + 1];
    uint32_t *slots;
    uint8_t *marks;
};

/* --- lists.c --- */

/* Makes all lists, the empty one first; the word of a row that leads to one becomes its offset in the image. Where a row
 * has none, that is the empty list, or 0 if the word is rare. All rows together have so many words. */
void tocp_make_lists(struct tocp_frozen *frozen, uint32_t row_words);

/* --- indexes.c --- */

/* Makes slots and marks; the header says where each index is. */
void tocp_make_indexes(struct tocp_frozen *frozen);

#endif
