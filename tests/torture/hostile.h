/* SPDX-License-Identifier: MIT */
/* XML that is made to take for ever, to take all memory, or to make the parser touch something else. Most of it is one
 * piece again and again, so that it can be made of any size. */
#ifndef HOSTILE_H
#define HOSTILE_H

#include <stddef.h>

struct hostile {
    const char *name, *before;
    const char *piece; /* printed with its number, from 0, and the next one */
    const char *after;
    size_t times;           /* so often at full size */
    const char *diagnostic; /* the first one; NULL: it is a dataset */
};

extern const struct hostile hostile[];
extern const size_t hostile_count;

/* The bytes, to be freed; the piece as often as times says. */
char *hostile_make(const struct hostile *made, size_t times, size_t *size);

#endif
