/* SPDX-License-Identifier: MIT */
/* Members of rows as text, by the schema. */
#ifndef TOCP_PRINT_H
#define TOCP_PRINT_H

#include "buffer.h"
#include "image.h"

/* Whether a field is written in one value (an attribute), and stated in this row. */
int tocp_is_stated(const uint32_t *row, const struct tocp_field *field);

/* The value of a field that is written as an attribute; nothing when it is not stated. */
void tocp_print_value(struct tocp_buffer *buffer, const char *image, const uint32_t *row,
                      const struct tocp_field *field);

/* A text with its standing, without its language. */
void tocp_print_text(struct tocp_buffer *buffer, const uint32_t *text);

/* A row without an id: all its members. */
void tocp_print_row(struct tocp_buffer *buffer, const char *image, uint32_t kind, const uint32_t *row);

#endif
