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

/* Writes a line of a text. Where other text stands beside it, one with letters that are written from right to left is
 * isolated (U+2068, U+2069, no columns), lest it change places with that. Isolates that begin or end in other lines of
 * the text are made whole. */
void layout_put_line(FILE *stream, const char *line, size_t size, int is_beside);

/* A text as layout_put writes it, and as layout_put_line writes it beside other text; NULL is empty. To be freed. */
char *layout_clean(const char *text);
char *layout_isolate(const char *text);

#endif
