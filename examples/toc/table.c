/* SPDX-License-Identifier: MIT */
#include "table.h"
#include "layout.h"
#include "memory.h"
#include "scols.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_COLUMNS = 10, TREE_STEP = 2, MOST_DEPTH = 8, LABEL_COLUMNS = 12 };

struct row {
    uint32_t depth;
    char *cells[MOST_COLUMNS];
};

struct table {
    const char *const *headings;
    size_t columns, rows;
    int is_tree;
    struct row *row;
};

struct table *table_new(const char *const *headings)
{
    struct table *table = grow(NULL, 1, sizeof *table);
    *table = (struct table){.headings = headings};
    while (headings[table->columns])
        table->columns++;
    return table;
}

void table_branch(struct table *table, uint32_t depth, const char *const *cells)
{
    table->row = grow(table->row, table->rows + 1, sizeof *table->row);
    struct row *row = &table->row[table->rows++];
    row->depth = depth < MOST_DEPTH ? depth : MOST_DEPTH - 1;
    table->is_tree |= depth > 0;
    for (size_t i = 0; i < table->columns; i++)
        row->cells[i] = must(strdup(cells[i] ? cells[i] : ""));
}

void table_row(struct table *table, const char *const *cells)
{
    table_branch(table, 0, cells);
}

/* --- widths --- */

static size_t width_of(const char *text)
{
    return layout_width(text, strlen(text));
}

static const char *heading_of(const struct table *table, size_t column)
{
    const char *heading = table->headings[column];
    return heading + (*heading == '>');
}

static size_t larger(size_t a, size_t b)
{
    return a > b ? a : b;
}

/* The width that a column wants, and the one below which it would break words. */
struct width {
    size_t wanted, least;
};

static struct width measure(const struct table *table, size_t column)
{
    size_t heading = width_of(heading_of(table, column));
    struct width width = {heading, heading};
    for (size_t i = 0; i < table->rows; i++) {
        size_t taken = column ? 0 : TREE_STEP * table->row[i].depth;
        width.wanted = larger(width.wanted, width_of(table->row[i].cells[column]) + taken);
        width.least = larger(width.least, layout_narrowest(table->row[i].cells[column]) + taken);
    }
    return width;
}

/* The widest column that can do so gives way until the table fits. Returns whether it does. */
static int fit(const struct table *table, size_t *widths, size_t room)
{
    struct width measured[MOST_COLUMNS];
    size_t total = table->columns - 1;
    for (size_t i = 0; i < table->columns; i++) {
        measured[i] = measure(table, i);
        widths[i] = measured[i].wanted;
        total += widths[i];
    }
    for (; total > room; total--) {
        size_t *widest = NULL;
        for (size_t i = 0; i < table->columns; i++)
            if (widths[i] > measured[i].least && (!widest || widths[i] >= *widest))
                widest = &widths[i];
        if (!widest)
            return 0;
        --*widest;
    }
    return 1;
}

/* The text with a line feed where each of its lines ends. */
static char *wrap(const char *text, size_t width)
{
    char *wrapped = NULL;
    size_t size = 0;
    FILE *stream = must(open_memstream(&wrapped, &size));
    do {
        const char *line = text;
        layout_put_line(stream, line, layout_line(line, width, &text), 1);
        if (*text)
            fputc('\n', stream);
    } while (*text);
    if (fclose(stream))
        fail_for_memory();
    return wrapped;
}

/* --- printing --- */

static void add_columns(const struct scols *scols, const struct table *table, struct libscols_table *grid, int color)
{
    for (size_t i = 0; i < table->columns; i++) {
        int flags = SCOLS_FL_WRAP | (*table->headings[i] == '>' ? SCOLS_FL_RIGHT : 0) |
                    (table->is_tree && i == 0 ? SCOLS_FL_TREE : 0);
        struct libscols_column *column = must(scols->table_new_column(grid, heading_of(table, i), 0, flags));
        scols->column_set_safechars(column, "\n");
        scols->column_set_wrapfunc(column, scols->wrapnl_chunksize, scols->wrapnl_nextchunk, NULL);
        if (color)
            scols->cell_set_color(scols->column_get_header(column), style_start(color, STYLE_BOLD));
    }
}

static void add_rows(const struct scols *scols, const struct table *table, struct libscols_table *grid,
                     const size_t *widths)
{
    struct libscols_line *parents[MOST_DEPTH] = {NULL};
    for (size_t i = 0; i < table->rows; i++) {
        const struct row *row = &table->row[i];
        struct libscols_line *line = must(scols->table_new_line(grid, row->depth ? parents[row->depth - 1] : NULL));
        parents[row->depth] = line;
        for (size_t j = 0; j < table->columns; j++) {
            size_t taken = j ? 0 : TREE_STEP * row->depth;
            scols->line_refer_data(line, j, wrap(row->cells[j], widths[j] > taken ? widths[j] - taken : 1));
        }
    }
}

/* libsmartcols fills cells up to the end of the line. */
static void print_trimmed(const char *text, FILE *stream)
{
    while (*text) {
        size_t length = strcspn(text, "\n"), kept = length;
        while (kept && text[kept - 1] == ' ')
            kept--;
        fwrite(text, 1, kept, stream);
        fputc('\n', stream);
        text += length + (text[length] == '\n');
    }
}

static void print_grid(const struct table *table, const size_t *widths, struct page *page)
{
    const struct scols *scols = scols_load();
    char *text = NULL;
    setlocale(LC_CTYPE, "C.UTF-8"); /* the same output everywhere; libsmartcols takes widths from the locale */
    struct libscols_table *grid = must(scols->new_table());
    scols->table_set_termforce(grid, SCOLS_TERMFORCE_NEVER);
    scols->table_enable_colors(grid, page->color);
    add_columns(scols, table, grid, page->color);
    add_rows(scols, table, grid, widths);
    if (scols->print_table_to_string(grid, &text) != 0)
        fail_for_memory();
    print_trimmed(text, page->stream);
    free(text);
    scols->unref_table(grid);
}

static void print_rows(const struct table *table, struct page *page)
{
    for (size_t i = 0; i < table->rows; i++) {
        if (i)
            page_blank(page);
        for (size_t j = 0; j < table->columns; j++)
            if (*table->row[i].cells[j])
                page_item(page, STYLE_FAINT, 0, LABEL_COLUMNS, heading_of(table, j), table->row[i].cells[j]);
    }
}

static void release(struct table *table)
{
    for (size_t i = 0; i < table->rows; i++)
        for (size_t j = 0; j < table->columns; j++)
            free(table->row[i].cells[j]);
    free(table->row);
    free(table);
}

void table_print(struct table *table, struct page *page)
{
    size_t widths[MOST_COLUMNS];
    if (fit(table, widths, page->columns) || table->is_tree)
        print_grid(table, widths, page);
    else
        print_rows(table, page);
    release(table);
}
