/* SPDX-License-Identifier: MIT */
/* How far one spelling is from another. */
#ifndef TOCP_SPELLING_H
#define TOCP_SPELLING_H

#include <stdint.h>

enum { TOCP_LONGEST_SPELLING = 128 };

/* Code points, ASCII letters small. */
struct tocp_spelling {
    uint32_t count; /* TOCP_LONGEST_SPELLING + 1: more than that */
    uint32_t points[TOCP_LONGEST_SPELLING];
};

void tocp_spell(const char *text, struct tocp_spelling *spelling);

/* Optimal string alignment; limit + 1 when it is more than the limit, or when one of them is too long. */
uint32_t tocp_spelling_distance(const struct tocp_spelling *a, const struct tocp_spelling *b, uint32_t limit);

/* How many code points are the same at the beginning. */
uint32_t tocp_spelling_alike(const struct tocp_spelling *a, const struct tocp_spelling *b);

#endif
