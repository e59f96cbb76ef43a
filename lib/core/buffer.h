/* SPDX-License-Identifier: MIT */
/* Text that grows: what answers in words are written into. Places in it are offsets until it is complete,
 * because it moves while it grows. */
#ifndef TOCP_BUFFER_H
#define TOCP_BUFFER_H

#include <stddef.h>
#include <stdint.h>

struct tocp_buffer {
    char *bytes;
    size_t size, room;
    int failed; /* memory ran out: nothing is added any more */
};

/* Adds a string; NULL adds nothing. */
void tocp_buffer_add(struct tocp_buffer *buffer, const char *string);
void tocp_buffer_bytes(struct tocp_buffer *buffer, const char *bytes, size_t count);
void tocp_buffer_number(struct tocp_buffer *buffer, uint32_t number);
/* A date in ISO 8601; nothing for 0. */
void tocp_buffer_date(struct tocp_buffer *buffer, int32_t date);
/* Ends a string that began at start: adds the NUL, gives start. */
size_t tocp_buffer_end(struct tocp_buffer *buffer, size_t start);

#endif
