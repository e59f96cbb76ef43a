/* SPDX-License-Identifier: MIT */
#include "buffer.h"

#include <toc/date.h>

#include <stdlib.h>
#include <string.h>

void tocp_buffer_bytes(struct tocp_buffer *buffer, const char *bytes, size_t count)
{
    if (buffer->failed || count == 0)
        return;
    if (count > buffer->room - buffer->size) {
        /* What is said over and over in an image that is small must not take all memory there is. */
        enum { MOST = INT32_MAX / 4 };
        size_t room = 2 * buffer->room + count + 256;
        char *moved = buffer->size + count <= MOST ? realloc(buffer->bytes, room) : NULL;
        if (!moved) {
            buffer->failed = 1;
            return;
        }
        buffer->bytes = moved;
        buffer->room = room;
    }
    memcpy(buffer->bytes + buffer->size, bytes, count);
    buffer->size += count;
}

void tocp_buffer_add(struct tocp_buffer *buffer, const char *string)
{
    if (string)
        tocp_buffer_bytes(buffer, string, strlen(string));
}

void tocp_buffer_number(struct tocp_buffer *buffer, uint32_t number)
{
    char digits[10];
    size_t at = sizeof digits;
    do
        digits[--at] = (char)('0' + number % 10);
    while (number /= 10);
    tocp_buffer_bytes(buffer, digits + at, sizeof digits - at);
}

void tocp_buffer_date(struct tocp_buffer *buffer, int32_t date)
{
    char text[TOC_DATE_SIZE];
    tocp_buffer_bytes(buffer, text, toc_date_format(date, text, sizeof text));
}

size_t tocp_buffer_end(struct tocp_buffer *buffer, size_t start)
{
    tocp_buffer_bytes(buffer, "", 1);
    return start;
}
