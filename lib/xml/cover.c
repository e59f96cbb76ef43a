/* SPDX-License-Identifier: MIT */
/*
 * Texts that libxml2 need not decode.
 *
 * libxml2 decodes and encodes each character beyond ASCII, which costs ten times what others cost. But that a file is
 * UTF-8 is known before it is parsed. So a text of characters alone is taken when its element begins, and covered where
 * it stands: each of its bytes beyond ASCII becomes DEL, which any text may hold. libxml2 then passes over as many bytes
 * as before, and finds whatever else may be wrong with them.
 */
#include "parser.h"

#include "../format/vector.h"

#include <string.h>
#include <toc/base.h>

enum { BLOCK = 16, DEL = 0x7f };

static inline tocp_bytes16 is_wide(const char *p)
{
    return (tocp_bytes16)((tocp_chars16)tocp_load16(p) < 0);
}

static int is_ascii(const char *text, size_t size)
{
    size_t at = 0;
    for (; at + BLOCK <= size; at += BLOCK)
        if (tocp_any16(is_wide(text + at)))
            return 0;
    for (; at < size; at++)
        if ((signed char)text[at] < 0)
            return 0;
    return 1;
}

/* What libxml2 must see as it is: references, line ends that become others, "]]>", which no text may hold, and U+FFFE and
 * U+FFFF, which are no characters. */
static inline tocp_bytes16 is_special(const char *p)
{
    tocp_bytes16 now = tocp_load16(p), next = tocp_load16(p + 1);
    return (tocp_bytes16)(now == '&') | (tocp_bytes16)(now == '\r') |
           ((tocp_bytes16)(now == ']') & (tocp_bytes16)(next == ']')) |
           ((tocp_bytes16)(now == 0xef) & (tocp_bytes16)(next == 0xbf));
}

/* Of a text with something behind it. The last blocks overlap, here and below. */
static int has_specials(const char *text, size_t size)
{
    if (size < BLOCK) {
        for (size_t i = 0; i < size; i++)
            if (text[i] == '&' || text[i] == '\r' || text[i] == ']' || text[i] == '\xef')
                return 1;
        return 0;
    }
    tocp_bytes16 found = is_special(text + size - BLOCK);
    for (size_t at = 0; at + BLOCK <= size; at += BLOCK)
        found |= is_special(text + at);
    return tocp_any16(found) != 0;
}

static inline void cover_block(char *p)
{
    tocp_bytes16 covered = (tocp_load16(p) | is_wide(p)) & DEL;
    memcpy(p, &covered, sizeof covered);
}

static void cover(char *text, size_t size)
{
    if (size < BLOCK) {
        for (size_t i = 0; i < size; i++)
            if ((signed char)text[i] < 0)
                text[i] = DEL;
        return;
    }
    for (size_t at = 0; at + BLOCK <= size; at += BLOCK)
        cover_block(text + at);
    cover_block(text + size - BLOCK);
}

/* The sum of sixteen bytes. */
static size_t sum(tocp_bytes16 bytes)
{
    const uint64_t every_other = UINT64_C(0x00ff00ff00ff00ff);
    tocp_halves halves = (tocp_halves)bytes;
    halves = (halves & every_other) + (halves >> 8 & every_other);
    return (size_t)((halves[0] + halves[1]) * UINT64_C(0x0001000100010001) >> 48);
}

/* How many bytes continue a character: counted in each of sixteen places, and together before a place is full. */
static size_t count_continuing(const char *text, size_t size)
{
    enum { MOST = UINT8_MAX * BLOCK };
    size_t count = 0, at = 0;
    while (size - at >= BLOCK) {
        size_t stop = at + (size - at < MOST ? (size - at) / BLOCK * BLOCK : MOST);
        tocp_bytes16 counts = {0};
        for (; at < stop; at += BLOCK)
            counts -= (tocp_bytes16)((tocp_chars16)tocp_load16(text + at) < (int8_t)-64);
        count += sum(counts);
    }
    for (; at < size; at++)
        count += ((unsigned char)text[at] & 0xc0) == 0x80;
    return count;
}

void tocp_parser_cover(struct tocp_parser *parser)
{
    const struct tocp_input *input = parser->input;
    const char *now = (const char *)parser->context->input->cur;
    size_t at = (size_t)((uintptr_t)now - (uintptr_t)input->bytes);
    if (at >= input->size || *now != '>')
        return; /* there is no text, or libxml2 does not read in place */
    char *text = input->bytes + at + 1;
    const char *end = memchr(text, '<', input->size - at - 1);
    size_t size = end ? (size_t)(end - text) : 0;
    if (size > TOCP_MAX_TEXT || is_ascii(text, size) || has_specials(text, size))
        return;
    tocp_parser_append_text(parser, text, size);
    if (parser->build->result != TOC_OK)
        return;
    cover(text, size);
    parser->covered = text;
    parser->covered_size = size;
}

int tocp_parser_is_covered(struct tocp_parser *parser, const char *bytes, size_t size)
{
    size_t at = (size_t)((uintptr_t)bytes - (uintptr_t)parser->covered);
    if (at >= parser->covered_size)
        return 0;
    /* libxml2 counts columns in characters, and took each byte for one: in as much of its line as stands here. */
    xmlParserInput *input = parser->context->input;
    size_t line = (size_t)input->col - 1;
    if (line > size)
        line = size;
    const char *end = parser->build->strings + parser->text_start + at + size;
    input->col -= (int)count_continuing(end - line, line);
    return 1;
}
