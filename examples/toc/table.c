/* SPDX-License-Identifier: MIT */
#include "table.h"
#include "layout.h"
#include "memory.h"

#include <libsmartcols.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_COLUMNS = 10, NARROWEST = 8, TREE_STEP = 2, MOST_DEPTH = 8 };

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

static void measure(const struct table *table, size_t *widths)
{
    for (size_t i = 0; i < table->columns; i++) {
        widths[i] = width_of(heading_of(table, i));
        for (size_t j = 0; j < table->rows; j++) {
            size_t width = width_of(table->row[j].cells[i]) + (i ? 0 : TREE_STEP * table->row[j].depth);
            if (widths[i] < width)
                widths[i] = width;
        }
    }
}

/* The widest column gives way until the table fits; a date or a code stays whole as long as anything is wider. */
static void fit(const struct table *table, size_t *widths, size_t room)
{
    for (;;) {
        size_t total = table->columns - 1, widest = 0;
        for (size_t i = 0; i < table->columns; i++) {
            total += widths[i];
            if (widths[i] >= widths[widest])
                widest = i;
        }
        if (total <= room || widths[widest] <= NARROWEST)
            return;
        widths[widest]--;
    }
}

/* The text with a line feed where each of its lines ends. */
static char *wrap(const char *text, size_t width)
{
    char *wrapped = NULL;
    size_t size = 0;
    FILE *stream = must(open_memstream(&wrapped, &size));
    do {
        const char *line = text;
        layout_put(stream, line, layout_line(line, width, &text));
        if (*text)
            fputc('\n', stream);
    } while (*text);
    if (fclose(stream))
        fail_for_memory();
    return wrapped;
}

/* --- printing --- */

static void add_columns(const struct table *table, struct libscols_table *grid, int color)
{
    for (size_t i = 0; i < table->columns; i++) {
        int flags = SCOLS_FL_WRAP | (*table->headings[i] == '>' ? SCOLS_FL_RIGHT : 0) |
                    (table->is_tree && i == 0 ? SCOLS_FL_TREE : 0);
        struct libscols_column *column = must(scols_table_new_column(grid, heading_of(table, i), 0, flags));
        scols_column_set_safechars(column, "\n");
        scols_column_set_wrapfunc(column, scols_wrapnl_chunksize, scols_wrapnl_nextchunk, NULL);
        if (color)
            scols_cell_set_color(scols_column_get_header(column), style_start(color, STYLE_BOLD));
    }
}

static void add_rows(const struct table *table, struct libscols_table *grid, const size_t *widths)
{
    struct libscols_line *parents[MOST_DEPTH] = {NULL};
    for (size_t i = 0; i < table->rows; i++) {
        const struct row *row = &table->row[i];
        struct libscols_line *line = must(scols_table_new_line(grid, row->depth ? parents[row->depth - 1] : NULL));
        parents[row->depth] = line;
        for (size_t j = 0; j < table->columns; j++) {
            size_t taken = j ? 0 : TREE_STEP * row->depth;
            scols_line_refer_data(line, j, wrap(row->cells[j], widths[j] > taken ? widths[j] - taken : 1));
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
    char *text = NULL;
    measure(table, widths);
    fit(table, widths, page->columns);
    setlocale(LC_CTYPE, "C.UTF-8"); /* the same output everywhere; libsmartcols takes widths from the locale */
    struct libscols_table *grid = must(scols_new_table());
    scols_table_set_termforce(grid, SCOLS_TERMFORCE_NEVER);
    scols_table_enable_colors(grid, page->color);
    add_columns(table, grid, page->color);
    add_rows(table, grid, widths);
    if (scols_print_table_to_string(grid, &text) != 0)
        fail_for_memory();
    print_trimmed(text, page->stream);
    free(text);
    scols_unref_table(grid);
    release(table);
}
