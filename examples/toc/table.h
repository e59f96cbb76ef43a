/* SPDX-License-Identifier: MIT */
/* Tables and trees in the columns of the terminal: wide columns give way first, and their cells are wrapped. Where
 * words would have to be broken, a table is printed row by row instead, one cell below the other. */
#ifndef TOC_TABLE_H
#define TOC_TABLE_H

#include "page.h"

#include <stdint.h>

struct table;

/* A table with a NULL-terminated row of headings; one that begins with '>' makes a column of numbers. */
struct table *table_new(const char *const *headings);

/* Adds a row of cells, which are copied; NULL: empty. */
void table_row(struct table *table, const char *const *cells);

/* Adds a row that hangs below the last one of the depth above, in a tree in the first column. */
void table_branch(struct table *table, uint32_t depth, const char *const *cells);

/* Prints the table and releases it. */
void table_print(struct table *table, struct page *page);

#endif
