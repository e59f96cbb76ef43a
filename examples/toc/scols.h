/* SPDX-License-Identifier: MIT */
/* libsmartcols, loaded when there is a table to draw: it binds all its symbols when it is loaded, which would be half of
 * what a short answer without a table costs. Its functions have their own names, less "scols_". */
#ifndef TOC_SCOLS_H
#define TOC_SCOLS_H

#include <libsmartcols.h>

#define SCOLS_FUNCTIONS(FUNCTION)                                                                            \
    FUNCTION(new_table)                                                                                      \
    FUNCTION(unref_table)                                                                                    \
    FUNCTION(table_set_termforce)                                                                            \
    FUNCTION(table_enable_colors)                                                                            \
    FUNCTION(table_new_column)                                                                               \
    FUNCTION(table_new_line)                                                                                 \
    FUNCTION(column_set_safechars)                                                                           \
    FUNCTION(column_set_wrapfunc)                                                                            \
    FUNCTION(column_get_header)                                                                              \
    FUNCTION(cell_set_color)                                                                                 \
    FUNCTION(line_refer_data)                                                                                \
    FUNCTION(wrapnl_chunksize)                                                                               \
    FUNCTION(wrapnl_nextchunk)                                                                               \
    FUNCTION(print_table_to_string)

struct scols {
#define FUNCTION(name) __typeof__(scols_##name) *name;
    SCOLS_FUNCTIONS(FUNCTION)
#undef FUNCTION
};

/* Loads it, once; says why it cannot and ends the program. */
const struct scols *scols_load(void);

#endif
