/* SPDX-License-Identifier: MIT */
#include "token.h"

#include "words.h"

#include <string.h>

enum character { OTHER, BLANK, IGNORED, LATIN, CYRILLIC, ARABIC, LETTER, HAN, DIGIT };

static int within(uint32_t point, uint32_t first, uint32_t last)
{
    return point - first <= last - first;
}

static enum character classify_ascii(uint32_t point)
{
    if (within(point | 0x20, 'a', 'z'))
        return LATIN;
    if (within(point, '0', '9'))
        return DIGIT;
    return point <= ' ' ? BLANK : OTHER;
}

static enum character classify_general(uint32_t point)
{
    if (within(point, 0x2000, 0x200b) || point == 0x2028 || point == 0x2029 || point == 0x202f || point == 0x3000 ||
        point == 0xfeff)
        return BLANK;
    /* Direction marks, joiners, variation selectors */
    if (within(point, 0x200c, 0x200f) || within(point, 0x202a, 0x202e) || within(point, 0x2060, 0x2069) ||
        within(point, 0xfe00, 0xfe0f))
        return IGNORED;
    if (within(point, 0x3400, 0x9fff) || within(point, 0xf900, 0xfaff) || point == 0x3007)
        return HAN;
    if (within(point, 0xff10, 0xff19))
        return DIGIT;
    if (within(point, 0xff21, 0xff3a) || within(point, 0xff41, 0xff5a) || within(point, 0x1e00, 0x1eff))
        return LATIN;
    return OTHER;
}

/* Of characters beyond ASCII. */
static enum character classify(uint32_t point)
{
    if (point < 0x250) {
        if (point == 0xa0)
            return BLANK;
        if (point == 0xad)
            return IGNORED;
        if (point == 0xa7 || point == 0xaa || point == 0xb0 || point == 0xba)
            return LETTER; /* section sign; ordinal marks, and the degree sign written for one */
        return point >= 0xc0 && point != 0xd7 && point != 0xf7 ? LATIN : OTHER;
    }
    if (point < 0x370)
        return within(point, 0x300, 0x36f) ? IGNORED : LETTER;
    if (point < 0x530)
        return point < 0x400 ? LETTER : CYRILLIC;
    if (within(point, 0x600, 0x6ff)) {
        if (within(point, 0x660, 0x669) || within(point, 0x6f0, 0x6f9))
            return DIGIT;
        if (within(point, 0x64b, 0x65f) || point == 0x670 || point == 0x640)
            return IGNORED;
        return within(point, 0x620, 0x64a) || within(point, 0x66e, 0x6d3) ? ARABIC : OTHER;
    }
    return classify_general(point);
}

/* Full width and typographic marks mean what their ASCII forms mean. */
static uint32_t plain_mark(uint32_t point)
{
    static const struct {
        uint16_t from, to;
    } pairs[] = {
        {0x2018, '\''}, {0x2019, '\''}, {0x201b, '\''}, {0x2bc, '\''}, {0x201c, '"'}, {0x201d, '"'},    {0x201e, '"'},
        {0xab, '"'},    {0xbb, '"'},    {0x2010, '-'},  {0x2011, '-'}, {0x2012, '-'}, {0x2013, '-'},    {0x2212, '-'},
        {0x60c, ','},   {0x61b, ';'},   {0x3001, ','},  {0x3002, '.'}, {0x301c, '-'}, {0x2015, 0x2014},
    };
    if (point < 0x80)
        return point;
    if (within(point, 0xff01, 0xff5e))
        return point - 0xfee0;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (pairs[i].from == point)
            return pairs[i].to;
    return point;
}

static int is_word(enum character class)
{
    return class >= LATIN && class <= LETTER;
}

/* From U+0100 on, capital and small letters take turns: capitals are even, but for two blocks. */
static int is_capital(uint32_t point)
{
    uint32_t odd = within(point, 0x139, 0x148) || within(point, 0x179, 0x17e);
    return within(point, 'A', 'Z') || within(point, 0xc0, 0xde) || within(point, 0x400, 0x42f) ||
           (within(point, 0x100, 0x17f) && point != 0x138 && point % 2 == odd);
}

/* Most text is ASCII: the letters and digits of a run are passed without decoding. */
static const char *ascii_run_end(const char *at, const char *end, struct tocp_token *token)
{
    if (token->kind == TOCP_TOKEN_NUMBER)
        for (; at < end && within((unsigned char)*at, '0', '9'); at++)
            token->value = token->value < 100000000 ? token->value * 10 + (uint32_t)(*at - '0') : token->value;
    else
        while (at < end && within((unsigned char)*at | 0x20, 'a', 'z'))
            at++;
    return at;
}

/* What follows the first character: the rest of a word, or of a number. */
static size_t run_end(const char *text, size_t size, const char *at, struct tocp_token *token)
{
    const char *end = text + size;
    for (;;) {
        at = ascii_run_end(at, end, token);
        if (at == end || !((unsigned char)*at & 0x80))
            return (size_t)(at - text);
        const char *next = at;
        uint32_t point = tocp_decode(&next, end);
        enum character class = classify(point);
        if (token->kind == TOCP_TOKEN_NUMBER ? class != DIGIT : !is_word(class) && class != IGNORED)
            return (size_t)(at - text);
        if (token->kind == TOCP_TOKEN_NUMBER)
            token->value = token->value < 100000000 ? token->value * 10 + (point & 15) : token->value;
        at = next;
    }
}

static void begin(struct tocp_token *token, uint32_t point, enum character class)
{
    static const uint8_t scripts[] = {[LATIN] = TOCP_SCRIPT_LATIN,
                                      [CYRILLIC] = TOCP_SCRIPT_CYRILLIC,
                                      [ARABIC] = TOCP_SCRIPT_ARABIC,
                                      [LETTER] = TOCP_SCRIPT_OTHER};
    token->value = point;
    if (is_word(class)) {
        token->kind = TOCP_TOKEN_WORD;
        token->script = scripts[class];
        token->capital = (uint8_t)is_capital(point);
    } else if (class == DIGIT) {
        token->kind = TOCP_TOKEN_NUMBER;
        token->value = point & 15; /* every block of digits begins at a multiple of 16 */
    } else if (class == HAN) {
        token->kind = TOCP_TOKEN_HAN;
    } else {
        token->kind = TOCP_TOKEN_MARK;
        token->value = plain_mark(point);
    }
}

void tocp_token_next(const char *text, size_t size, size_t at, struct tocp_token *token)
{
    const char *p = text + at, *end = text + size;
    uint32_t lines = 0;
    *token = (struct tocp_token){.start = size, .end = size, .kind = TOCP_TOKEN_END};
    while (p < end) {
        const char *from = p;
        uint32_t point = (unsigned char)*p;
        enum character class = point < 0x80 ? classify_ascii(point) : OTHER;
        if (point < 0x80)
            p++;
        else
            class = classify(point = tocp_decode(&p, end));
        if (class == BLANK || class == IGNORED) {
            token->spaced |= class == BLANK;
            lines += point == '\n' || point == 0x2029;
            continue;
        }
        token->start = (size_t)(from - text);
        token->end = (size_t)(p - text);
        begin(token, point, class);
        if (token->kind == TOCP_TOKEN_WORD || token->kind == TOCP_TOKEN_NUMBER)
            token->end = run_end(text, size, p, token);
        break;
    }
    token->lined = lines > 0;
    token->broken = lines > 1;
}

size_t tocp_blanks_start(const char *text, size_t at)
{
    size_t start = at;
    for (enum character class = BLANK; at > 0 && (class == BLANK || class == IGNORED);) {
        size_t end = at--;
        while (at > 0 && ((unsigned char)text[at] & 0xc0) == 0x80)
            at--;
        const char *p = text + at;
        uint32_t point = tocp_decode(&p, text + end);
        class = point < 0x80 ? classify_ascii(point) : classify(point);
        start = class == BLANK ? at : start; /* marks in front of them belong to a word */
    }
    return start;
}

size_t tocp_wording_fold(const char *text, size_t size, char *key, size_t room, size_t *first)
{
    struct tocp_token token;
    size_t length = 0;
    *first = 0;
    for (size_t at = 0;; at = token.end) {
        char folded[TOCP_FOLDED_SIZE];
        tocp_token_next(text, size, at, &token);
        if (token.kind == TOCP_TOKEN_END)
            return length;
        size_t bytes = tocp_token_fold(text, &token, folded);
        if (bytes == 0)
            continue;
        if (length + bytes + 1 > room)
            return 0;
        if (length)
            key[length++] = ' ';
        memcpy(key + length, folded, bytes);
        length += bytes;
        if (*first == 0)
            *first = length;
    }
}

int tocp_token_is_soft(const char *text, size_t size, const struct tocp_token *token)
{
    if (token->kind != TOCP_TOKEN_MARK)
        return 0;
    if (token->value == '.') {
        struct tocp_token next;
        tocp_token_next(text, size, token->end, &next);
        return next.kind == TOCP_TOKEN_WORD && !next.spaced;
    }
    return token->value == ',' || token->value == '\'' || token->value == '-';
}
