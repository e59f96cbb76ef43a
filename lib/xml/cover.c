/* SPDX-License-Identifier: MIT */
/*
 * Texts that libxml2 need not decode.
 *
 * libxml2 decodes and encodes each character beyond ASCII, which costs ten times what others cost. But that a file is
 * UTF-8 is known before it is parsed. So a text of characters alone is taken from the file when its element begins, and
 * covered there: each of its bytes beyond ASCII becomes DEL, which any text may hold. libxml2 then passes over as many
 * bytes as before, in place, and finds whatever else may be wrong with them.
 */
#include "parser.h"

#include "../format/vector.h"

#include <string.h>
#include <toc/base.h>

enum { BLOCK = 16, DEL = 0x7f };

/* What a text holds, in any of sixteen places. */
struct look {
    tocp_bytes16 bytes; /* all of them: the highest bit is that of a byte beyond ASCII */
    tocp_bytes16 odd;   /* white space that may have to be folded, and what may be special */
};

static inline void look_at(struct look *look, const char *p)
{
    tocp_bytes16 now = tocp_load16(p), next = tocp_load16(p + 1);
    tocp_bytes16 twice = (tocp_bytes16)(now == next) & ((tocp_bytes16)(now == ' ') | (tocp_bytes16)(now == ']'));
    look->bytes |= now;
    look->odd |= twice | (tocp_bytes16)(now < ' ') | (tocp_bytes16)(now == '&') |
                 ((tocp_bytes16)(now == 0xef) & (tocp_bytes16)(next == 0xbf));
}

/* At a text with something behind it. What is left of it at last is looked at with nothing else beside it. */
static struct look look_through(const char *text, size_t size)
{
    struct look look = {0};
    char rest[BLOCK + 1];
    size_t at = 0;
    for (; size - at >= BLOCK; at += BLOCK)
        look_at(&look, text + at);
    memset(rest, DEL, sizeof rest);
    memcpy(rest, text + at, size - at);
    look_at(&look, rest);
    return look;
}

/* What libxml2 must see as it is: references, line ends that become others, "]]>", which no text may hold, and U+FFFE and
 * U+FFFF, which are no characters. */
static int has_specials(const char *text, size_t size)
{
    for (const char *end = text + size; text < end; text++)
        if (*text == '&' || *text == '\r' || (text[0] == ']' && text[1] == ']') || (text[0] == '\xef' && text[1] == '\xbf'))
            return 1;
    return 0;
}

static inline tocp_bytes16 is_wide(tocp_bytes16 bytes)
{
    return (tocp_bytes16)((tocp_chars16)bytes < 0);
}

static inline void cover_block(char *p)
{
    tocp_bytes16 bytes = tocp_load16(p), covered = (bytes | is_wide(bytes)) & DEL;
    memcpy(p, &covered, sizeof covered);
}

static void cover(char *text, size_t size)
{
    size_t at = 0;
    for (; size - at >= BLOCK; at += BLOCK)
        cover_block(text + at);
    for (; at < size; at++)
        if ((signed char)text[at] < 0)
            text[at] = DEL;
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

void tocp_parser_take_text(struct tocp_parser *parser)
{
    const struct tocp_input *input = parser->input;
    const char *now = (const char *)parser->context->input->cur;
    size_t at = (size_t)((uintptr_t)now - (uintptr_t)input->bytes);
    if (at >= input->size || *now != '>')
        return; /* there is no text, or libxml2 does not read in place */
    char *text = input->bytes + at + 1;
    const char *end = memchr(text, '<', input->size - at - 1);
    size_t size = end ? (size_t)(end - text) : 0;
    if (size == 0 || size > TOCP_MAX_TEXT)
        return;
    struct look look = look_through(text, size);
    int is_odd = tocp_any16(look.odd) != 0;
    if (is_odd && has_specials(text, size))
        return;
    tocp_parser_append_text(parser, text, size);
    if (parser->build->result != TOC_OK)
        return;
    parser->taken = text;
    parser->taken_size = size;
    parser->is_covered = tocp_any16(is_wide(look.bytes)) != 0;
    if (parser->is_covered)
        cover(text, size);
    if (!is_odd && text[0] != ' ' && text[size - 1] != ' ')
        parser->tidy_size = size;
}

/* libxml2 counts columns in characters, and took each byte for one: in as much of its line as the piece has. */
static void count_characters(xmlParserInput *input, const char *end, size_t size)
{
    size_t line = (size_t)input->col - 1;
    if (line > size)
        line = size;
    input->col -= (int)count_continuing(end - line, line);
}

int tocp_parser_has_taken(struct tocp_parser *parser, const char *bytes, size_t size)
{
    size_t at = (size_t)((uintptr_t)bytes - (uintptr_t)parser->taken);
    if (at >= parser->taken_size)
        return 0;
    if (parser->is_covered)
        count_characters(parser->context->input, parser->build->strings + parser->text_start + at + size, size);
    return 1;
}
