/* SPDX-License-Identifier: MIT */
/* Labels of provisions, as they are printed in six languages. */
#include "cite.h"

#include "../format/words.h"

#include <string.h>

enum { MAX_NUMBER = 999 };

/* Labels (a), (b), (c) ... in other alphabets, by their place in the list. Russian texts also print Latin letters
 * with the keys that look alike. */
static const struct {
    uint16_t point;
    char letter;
} letters[] = {
    {0x627, 'a'}, {0x628, 'b'}, {0x62c, 'c'}, {0x62f, 'd'}, {0x647, 'e'}, {0x648, 'f'}, {0x632, 'g'}, {0x62d, 'h'},
    {0x637, 'i'}, {0x64a, 'j'}, {0x430, 'a'}, {0x431, 'b'}, {0x432, 'c'}, {0x433, 'd'}, {0x434, 'e'}, {0x436, 'g'},
    {0x437, 'h'}, {0x438, 'i'}, {0x43a, 'j'}, {0x441, 'c'}, {0x435, 'e'}, {0x456, 'i'},
};

uint32_t tocp_cite_roman(const char *roman)
{
    uint32_t sum = 0, last = 0;
    for (size_t i = strlen(roman); i-- > 0;) {
        char small = (char)(roman[i] | 0x20);
        uint32_t value = small == 'i' ? 1 : small == 'v' ? 5 : small == 'x' ? 10 : 0;
        if (value == 0)
            return 0;
        sum = value < last ? sum - value : sum + value;
        last = value > last ? value : last;
    }
    return sum;
}

uint32_t tocp_cite_decimal(const char *label)
{
    uint32_t value = 0;
    for (; (uint32_t)(*label - '0') <= 9 && value < 100000; label++)
        value = value * 10 + (uint32_t)(*label - '0');
    return *label ? 0 : value;
}

/* A word as a label: one letter, or a roman numeral. */
static int word_label(const struct tocp_scan *scan, const struct tocp_token *token, struct tocp_label *label)
{
    char folded[TOCP_FOLDED_SIZE];
    size_t length = tocp_token_fold(scan->text, token, folded);
    if (length == 0 || length >= sizeof label->letters)
        return 0;
    folded[length] = '\0';
    label->type = TOCP_LABEL_LETTERS;
    label->number = 0;
    if (token->script == TOCP_SCRIPT_LATIN) {
        /* Full-width letters take three bytes; a letter with an accent, such as "à", is a word. */
        size_t bytes = (unsigned char)scan->text[token->start] & 0x80 ? 3 * length : length;
        if (token->end - token->start != bytes)
            return 0;
        label->number = (uint16_t)tocp_cite_roman(folded);
        memcpy(label->letters, folded, length + 1);
        return length == 1 || label->number != 0;
    }
    const char *at = folded;
    uint32_t point = tocp_decode(&at, folded + length);
    for (size_t i = 0; *at == '\0' && i < sizeof letters / sizeof *letters; i++)
        if (letters[i].point == point) {
            label->letters[0] = letters[i].letter;
            label->letters[1] = '\0';
            label->number = (uint16_t)tocp_cite_roman(label->letters);
            return 1;
        }
    return 0;
}

static uint32_t han_digit(uint32_t point)
{
    static const uint16_t digits[] = {0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d};
    for (uint32_t i = 0; i < sizeof digits / sizeof *digits; i++)
        if (digits[i] == point)
            return i + 1;
    return 0;
}

/* 1 to 999: 三, 十六, 二十, 三十八, 一百二十, 二百三十四条之一 up to its last digit. */
size_t tocp_cite_numeral(const struct tocp_scan *scan, size_t at, uint32_t *number)
{
    enum { TEN = 0x5341, HUNDRED = 0x767e, ZERO = 0x96f6 };
    uint32_t sum = 0, digit = 0;
    size_t end = 0;
    for (int i = 0; i < 7; i++) {
        struct tocp_token token = tocp_scan_token(scan, at);
        uint32_t value = token.kind == TOCP_TOKEN_HAN ? han_digit(token.value) : 0;
        if (value && digit == 0) {
            digit = value;
        } else if (token.kind == TOCP_TOKEN_HAN && token.value == TEN) {
            sum += digit ? digit * 10 : 10;
            digit = 0;
        } else if (token.kind == TOCP_TOKEN_HAN && token.value == HUNDRED && digit) {
            sum += digit * 100;
            digit = 0;
        } else if (!(token.kind == TOCP_TOKEN_HAN && token.value == ZERO && sum)) {
            break;
        }
        at = end = token.end;
    }
    *number = sum + digit;
    return *number ? end : 0;
}

/* A number, a letter, a numeral: what may stand in brackets. */
static size_t bare_label(struct tocp_scan *scan, const struct tocp_token *token, struct tocp_label *label)
{
    uint32_t number;
    if (token->kind == TOCP_TOKEN_NUMBER && token->value > 0 && token->value <= MAX_NUMBER) {
        label->type = TOCP_LABEL_NUMBER;
        label->number = (uint16_t)token->value;
        return token->end;
    }
    if (token->kind == TOCP_TOKEN_HAN) {
        size_t end = tocp_cite_numeral(scan, token->start, &number);
        label->type = TOCP_LABEL_NUMBER;
        label->number = (uint16_t)number;
        return end;
    }
    if (token->kind == TOCP_TOKEN_WORD && word_label(scan, token, label))
        return token->end;
    /* One character for "(一)", or for "(1)". */
    if (token->kind == TOCP_TOKEN_MARK &&
        ((token->value >= 0x3220 && token->value <= 0x3229) || (token->value >= 0x2460 && token->value <= 0x2487))) {
        label->type = TOCP_LABEL_ORDINAL;
        label->number =
            (uint16_t)(token->value >= 0x3220 ? token->value - 0x3220 + 1 : (token->value - 0x2460) % 20 + 1);
        return token->end;
    }
    return 0;
}

static uint32_t closing(uint32_t opening)
{
    return opening == '(' ? ')' : opening == '[' ? ']' : opening == '"' || opening == '\'' ? opening : 0;
}

static size_t bracketed_label(struct tocp_scan *scan, const struct tocp_token *open, struct tocp_label *label)
{
    uint32_t close = open->kind == TOCP_TOKEN_MARK ? closing(open->value) : 0;
    if (!close)
        return 0;
    struct tocp_token inner = tocp_scan_token(scan, open->end);
    size_t end = bare_label(scan, &inner, label);
    if (!end)
        return 0;
    struct tocp_token mark = tocp_scan_token(scan, end);
    /* "(a)" and "a)" are one thing, and so are «a» and «a)». */
    if (tocp_is_mark(&mark, ')') && close != ')') {
        end = mark.end;
        mark = tocp_scan_token(scan, end);
    }
    return tocp_is_mark(&mark, close) && !mark.broken ? mark.end : 0;
}

/* 1st, 1er, 1º, 2-й: the mark says nothing more. */
static size_t after_mark(struct tocp_scan *scan, size_t end)
{
    struct tocp_match match;
    struct tocp_token token = tocp_scan_token(scan, end);
    if (tocp_is_mark(&token, '-') && !token.spaced)
        token = tocp_scan_token(scan, token.end);
    if (token.kind == TOCP_TOKEN_WORD && !token.spaced &&
        tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_ORDINAL_MARK), &match))
        return match.end;
    return end;
}

/* A letter that stands alone after a blank is a label only where nothing else can begin with it. */
static int stands_alone(struct tocp_scan *scan, size_t end)
{
    struct tocp_match match;
    struct tocp_token token = tocp_scan_token(scan, end);
    if (token.broken)
        return 1;
    if (token.kind != TOCP_TOKEN_WORD && token.kind != TOCP_TOKEN_HAN)
        return token.kind != TOCP_TOKEN_NUMBER && !tocp_is_mark(&token, '\'');
    return tocp_cite_match(scan, &token,
                           TOCP_LEVELS | TOCP_ROLE(TOC_PHRASE_AND) | TOCP_ROLE(TOC_PHRASE_RANGE) |
                               TOCP_ROLE(TOC_PHRASE_OF) | TOCP_ROLE(TOC_PHRASE_THIS) | TOCP_ROLE(TOCP_ROLE_NAME) |
                               TOCP_ROLE(TOC_PHRASE_CONVENTION) | TOCP_ROLE(TOC_PHRASE_PROTOCOL),
                           &match);
}

size_t tocp_cite_label(struct tocp_scan *scan, size_t at, uint32_t level, struct tocp_label *label)
{
    struct tocp_match match;
    struct tocp_token token = tocp_scan_token(scan, at);
    memset(label, 0, sizeof *label);
    label->level = (uint8_t)level;
    size_t end = bracketed_label(scan, &token, label);
    if (end)
        return end;
    if (token.broken || (token.kind == TOCP_TOKEN_WORD && token.end < scan->size && scan->text[token.end] == '/'))
        return 0; /* "A/RES/55/25" */
    if (token.kind == TOCP_TOKEN_WORD && tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_ORDINAL), &match)) {
        label->type = level == TOC_PHRASE_ARTICLE ? TOCP_LABEL_NUMBER : TOCP_LABEL_ORDINAL;
        label->number = (uint16_t)match.value;
        return match.end;
    }
    end = bare_label(scan, &token, label);
    if (!end || token.kind == TOCP_TOKEN_NUMBER)
        return end ? after_mark(scan, end) : 0;
    if (token.kind != TOCP_TOKEN_WORD)
        return end;
    struct tocp_token close = tocp_scan_token(scan, end);
    if (tocp_is_mark(&close, ')') && !close.spaced)
        return level == TOC_PHRASE_ARTICLE ? 0 : close.end;
    if (level == TOC_PHRASE_SECTION)
        return label->number ? end : 0;
    return level != TOC_PHRASE_ARTICLE && stands_alone(scan, end) ? end : 0;
}

/* "24-bis", "16-A": where that ends, or 0. */
static size_t hyphened_suffix(struct tocp_scan *scan, const struct tocp_token *hyphen)
{
    struct tocp_match match;
    struct tocp_token token = tocp_scan_token(scan, hyphen->end);
    if (hyphen->spaced || token.spaced || token.kind != TOCP_TOKEN_WORD)
        return 0;
    if (tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_SUFFIX), &match))
        return match.end;
    return token.capital && token.end - token.start == 1 ? token.end : 0;
}

/* What a further label of the same item looks like: (a), .1, 2a, -bis, and "a)" behind a blank. */
static size_t further_label(struct tocp_scan *scan, size_t at, struct tocp_label *label)
{
    struct tocp_match match;
    struct tocp_token token = tocp_scan_token(scan, at);
    memset(label, 0, sizeof *label);
    if (token.broken)
        return 0;
    if (tocp_is_mark(&token, '-')) {
        label->type = TOCP_LABEL_STRANGE;
        return hyphened_suffix(scan, &token);
    }
    if (token.kind == TOCP_TOKEN_MARK && !tocp_is_mark(&token, '.')) {
        size_t end = tocp_is_mark(&token, '"') ? 0 : bracketed_label(scan, &token, label);
        if (tocp_is_mark(&token, '\''))
            return label->type == TOCP_LABEL_NUMBER ? end : 0; /* items in Arabic: ‘2’ */
        return end ? end : bare_label(scan, &token, label);
    }
    if (tocp_is_mark(&token, '.') && !token.spaced) {
        token = tocp_scan_token(scan, token.end);
        size_t end = token.spaced ? 0 : bare_label(scan, &token, label);
        struct tocp_token close = tocp_scan_token(scan, end ? end : at);
        return end && tocp_is_mark(&close, ')') && token.kind == TOCP_TOKEN_WORD ? close.end : end;
    }
    if (token.kind != TOCP_TOKEN_WORD)
        return 0;
    if (tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_SUFFIX), &match)) {
        label->type = TOCP_LABEL_STRANGE;
        return match.end;
    }
    size_t end = bare_label(scan, &token, label);
    struct tocp_token close = tocp_scan_token(scan, end ? end : at);
    if (end && tocp_is_mark(&close, ')') && !close.spaced)
        return close.end;
    return !token.spaced || (scan->typed && end && stands_alone(scan, end)) ? end : 0;
}

size_t tocp_cite_item(struct tocp_scan *scan, size_t at, uint32_t level, struct tocp_path *path)
{
    size_t end = tocp_cite_label(scan, at, level, &path->labels[0]);
    path->count = end != 0;
    while (end && path->count < TOCP_MAX_LABELS) {
        size_t next = further_label(scan, end, &path->labels[path->count]);
        if (!next)
            break;
        path->count++;
        end = next;
    }
    return end;
}
