/* SPDX-License-Identifier: MIT */
/* UTF-8 text on a terminal: how wide it is, and where a line of it may end. */
#ifndef TOC_LAYOUT_H
#define TOC_LAYOUT_H

#include <stddef.h>
#include <stdio.h>

/* Columns that the first so many bytes take: ideographs two, combining marks none. */
size_t layout_width(const char *text, size_t size);

/* In how many columns the text can be wrapped without breaking a word. */
size_t layout_narrowest(const char *text);

/* How many bytes of the text make its first line in that many columns, at least one word; next is where the second
 * line begins. Lines end at spaces and between ideographs; a longer word, such as an address, stays whole. */
size_t layout_line(const char *text, size_t columns, const char **next);

/* Writes bytes of a text. What could steer a terminal (control characters) becomes U+FFFD. */
void layout_put(FILE *stream, const char *text, size_t size);

/* A text as layout_put writes it, to be freed. */
char *layout_clean(const char *text);

#endif
