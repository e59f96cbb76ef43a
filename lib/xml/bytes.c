/* SPDX-License-Identifier: MIT */
#include "bytes.h"

#include <stdlib.h>
#include <string.h>

/* No loader reads a file that is larger; and a small image that says one text over and over must not take all memory. */
enum { MOST = INT32_MAX - 1 };

void tocp_bytes_put(struct tocp_bytes *text, const char *bytes, size_t length)
{
    if (text->nomem)
        return;
    if (length > MOST || text->size + length > MOST) {
        text->nomem = 1;
        return;
    }
    if (text->size + length + 1 > text->room) {
        size_t room = text->room ? text->room : 64;
        while (room < text->size + length + 1)
            room *= 2;
        char *made = realloc(text->bytes, room);
        if (!made) {
            text->nomem = 1;
            return;
        }
        text->bytes = made;
        text->room = room;
    }
    if (length)
        memcpy(text->bytes + text->size, bytes, length);
    text->size += length;
    text->bytes[text->size] = '\0';
}

void tocp_bytes_print(struct tocp_bytes *text, const char *string)
{
    tocp_bytes_put(text, string, strlen(string));
}

void tocp_bytes_cut(struct tocp_bytes *text, size_t size)
{
    if (!text->bytes || size > text->size)
        return;
    text->size = size;
    text->bytes[size] = '\0';
}

void tocp_bytes_free(struct tocp_bytes *text)
{
    free(text->bytes);
    *text = (struct tocp_bytes){NULL, 0, 0, 0};
}

/* Nothing for NULL, which is what a damaged mapped image may give for a string. */
static void put_escaped(struct tocp_bytes *out, const char *text, const char *specials)
{
    while (text && *text) {
        size_t plain = strcspn(text, specials);
        tocp_bytes_put(out, text, plain);
        text += plain;
        switch (*text) {
        case '&': tocp_bytes_print(out, "&amp;"); break;
        case '<': tocp_bytes_print(out, "&lt;"); break;
        case '>': tocp_bytes_print(out, "&gt;"); break;
        case '"': tocp_bytes_print(out, "&quot;"); break;
        case '\t': tocp_bytes_print(out, "&#9;"); break;
        case '\n': tocp_bytes_print(out, "&#10;"); break;
        case '\r': tocp_bytes_print(out, "&#13;"); break;
        default: return;
        }
        text++;
    }
}

void tocp_bytes_content(struct tocp_bytes *text, const char *string)
{
    put_escaped(text, string, "&<>\r");
}

void tocp_bytes_value(struct tocp_bytes *text, const char *string)
{
    put_escaped(text, string, "&<\"\t\n\r");
}

void tocp_bytes_attribute(struct tocp_bytes *text, const char *name, const char *value)
{
    tocp_bytes_print(text, " ");
    tocp_bytes_print(text, name);
    tocp_bytes_print(text, "=\"");
    tocp_bytes_value(text, value);
    tocp_bytes_print(text, "\"");
}

void tocp_bytes_indent(struct tocp_bytes *text, uint32_t level)
{
    while (level--)
        tocp_bytes_put(text, " ", 1);
}
