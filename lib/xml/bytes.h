/* SPDX-License-Identifier: MIT */
/* Growing text, and XML written into it. Running out of memory is remembered, so that callers ask once. */
#ifndef TOCP_BYTES_H
#define TOCP_BYTES_H

#include <stddef.h>
#include <stdint.h>

struct tocp_bytes {
    char *bytes; /* ends with NUL; NULL while nothing was put */
    size_t size, room;
    int nomem;
};

void tocp_bytes_put(struct tocp_bytes *text, const char *bytes, size_t length);
void tocp_bytes_print(struct tocp_bytes *text, const char *string);
/* Back to this size. */
void tocp_bytes_cut(struct tocp_bytes *text, size_t size);
void tocp_bytes_free(struct tocp_bytes *text);

/* Character data and attribute values in canonical form. */
void tocp_bytes_content(struct tocp_bytes *text, const char *string);
void tocp_bytes_value(struct tocp_bytes *text, const char *string);
/* Blank, name, equals sign, quoted value. */
void tocp_bytes_attribute(struct tocp_bytes *text, const char *name, const char *value);
/* One blank for each level. */
void tocp_bytes_indent(struct tocp_bytes *text, uint32_t level);

#endif
