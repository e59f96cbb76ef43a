/* SPDX-License-Identifier: MIT */
/* Output for people: composed in memory, then printed, through a pager where that helps. */
#ifndef TOC_PAGE_H
#define TOC_PAGE_H

#include <stddef.h>
#include <stdio.h>

enum style { STYLE_PLAIN, STYLE_BOLD, STYLE_FAINT, STYLE_GREEN, STYLE_YELLOW, STYLE_RED };

enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

struct page {
    FILE *stream; /* into text */
    char *text;
    size_t size;
    size_t columns; /* of the terminal, for tables */
    size_t measure; /* of prose, which is hard to read in longer lines */
    int color;      /* truth */
};

/* Whether to colour what goes to a stream. */
int color_is_on(enum color color, FILE *stream);

/* The escape sequence for a style; "" without colour. */
const char *style_start(int color, enum style style);
const char *style_end(int color, enum style style);

void page_open(struct page *page, enum color color);

/* Prints and closes; with a pager when it is longer than the terminal. Returns 0, or -1 with errno. */
int page_close(struct page *page, int with_pager);

void page_blank(struct page *page);

/* Prose, wrapped to the measure. */
void page_paragraph(struct page *page, enum style style, size_t indent, const char *text);

/* A heading after a blank line. */
void page_section(struct page *page, const char *caption);

/* A label, and beside it, from column indent + gap on, a text; where the page is too narrow for that, below it. */
void page_item(struct page *page, enum style style, size_t indent, size_t gap, const char *label, const char *text);

#endif
