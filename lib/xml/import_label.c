/* SPDX-License-Identifier: MIT */
/* Labels: "1.", "(a)", "iv)", "а)", "(أ)", "'1'", "一、", "（二）", "㈢". What one means, its place decides. */
#include "import.h"

#include <string.h>

enum { NO_BRACKET, ROUND, QUOTE, STOP, COMMA, DASH, ENCLOSED };

static uint32_t opening(uint32_t point)
{
    switch (point) {
    case '(': case 0xff08: return ROUND;
    case '\'': case 0x2018: case 0x2019: case 0x201c: return QUOTE;
    default: return NO_BRACKET;
    }
}

static uint32_t closing(uint32_t point)
{
    switch (point) {
    case ')': case 0xff09: return ROUND;
    case '\'': case 0x2018: case 0x2019: case 0x201d: return QUOTE;
    case '.': case 0xff0e: return STOP;
    case 0x3001: return COMMA;
    case '-': case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: return DASH;
    default: return NO_BRACKET;
    }
}

static void add_reading(struct tocp_label *label, enum tocp_alphabet alphabet, uint32_t ordinal)
{
    if (ordinal == 0 || label->count == sizeof label->readings / sizeof *label->readings)
        return;
    label->readings[label->count].alphabet = (uint8_t)alphabet;
    label->readings[label->count++].ordinal = ordinal;
}

/* --- one reader for each script: the bytes of the token, or 0 --- */

static size_t read_digits(const char *text, struct tocp_label *label)
{
    const char *at = text, *behind = text;
    uint32_t number = 0, digit, count = 0;
    while ((digit = tocp_fold_letter(tocp_next_point(&at))) >= '0' && digit <= '9' && count < 4) {
        number = number * 10 + digit - '0';
        count++;
        behind = at;
    }
    add_reading(label, TOCP_DIGITS, number);
    return label->count ? (size_t)(behind - text) : 0;
}

static uint32_t roman(const char *digits, size_t length)
{
    static const char *const tens[] = {"", "x", "xx", "xxx"};
    static const char *const ones[] = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    for (uint32_t n = 1; n < 40; n++) {
        size_t ten = strlen(tens[n / 10]);
        if (ten + strlen(ones[n % 10]) == length && strncmp(digits, tens[n / 10], ten) == 0 &&
            strncmp(digits + ten, ones[n % 10], length - ten) == 0)
            return n;
    }
    return 0;
}

static size_t read_latin(const char *text, struct tocp_label *label)
{
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz");
    if (length == 1)
        add_reading(label, TOCP_LATIN, (uint32_t)(*text - 'a' + 1));
    add_reading(label, TOCP_ROMAN, roman(text, length));
    return label->count ? length : 0;
}

/* The position of a letter in an alphabet, from 1. */
static uint32_t position(uint32_t point, const char *alphabet)
{
    for (uint32_t n = 1; *alphabet; n++)
        if (tocp_next_point(&alphabet) == point)
            return n;
    return 0;
}

/* Russian texts letter their lists by either alphabet, and take letters that look alike from the other one. */
static size_t read_cyrillic(const char *text, struct tocp_label *label)
{
    const char *at = text;
    uint32_t point = tocp_next_point(&at);
    add_reading(label, TOCP_CYRILLIC, position(point, "абвгдежзиклмнопрст"));
    static const char twins[] = "аaсcеeіiјjоoрpхx";
    for (const char *twin = twins; *twin;) {
        uint32_t cyrillic = tocp_next_point(&twin), latin = tocp_next_point(&twin);
        if (cyrillic == point)
            add_reading(label, TOCP_LATIN, latin - 'a' + 1);
    }
    return label->count ? (size_t)(at - text) : 0;
}

static size_t read_abjad(const char *text, struct tocp_label *label)
{
    const char *at = text, *behind;
    add_reading(label, TOCP_ABJAD, position(tocp_fold_letter(tocp_next_point(&at)), "ابجدهوزحطيكلمنسعفصقر"));
    do
        behind = at; /* a letter may be drawn out */
    while (tocp_next_point(&at) == 0x640);
    return label->count ? (size_t)(behind - text) : 0;
}

static size_t read_chinese(const char *text, struct tocp_label *label)
{
    static const char digits[] = "一二三四五六七八九";
    const char *at = text, *behind = text;
    uint32_t number = 0, point;
    while ((point = tocp_next_point(&at)) != 0 && (size_t)(at - text) <= 12) {
        uint32_t digit = position(point, digits);
        if (point == 0x5341) /* ten */
            number = number ? number * 10 : 10;
        else if (digit)
            number += digit;
        else
            break;
        behind = at;
    }
    add_reading(label, TOCP_CHINESE, number);
    return label->count ? (size_t)(behind - text) : 0;
}

/* A number that brings its circle or brackets with it. */
static size_t read_enclosed(const char *text, struct tocp_label *label)
{
    const char *at = text;
    uint32_t point = tocp_next_point(&at);
    if (point >= 0x3220 && point <= 0x3229)
        add_reading(label, TOCP_CHINESE, point - 0x3220 + 1);
    else if (point >= 0x2460 && point <= 0x2473)
        add_reading(label, TOCP_DIGITS, point - 0x2460 + 1);
    else if (point >= 0x2474 && point <= 0x2487)
        add_reading(label, TOCP_DIGITS, point - 0x2474 + 1);
    return label->count ? (size_t)(at - text) : 0;
}

static size_t read_token(const char *text, struct tocp_label *label)
{
    static size_t (*const readers[])(const char *, struct tocp_label *) = {read_digits, read_latin, read_cyrillic,
                                                                           read_abjad, read_chinese};
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
        size_t length = readers[i](text, label);
        if (length)
            return length;
    }
    return 0;
}

/* --- the label --- */

static const char *skip_blanks(const char *at)
{
    return at + strspn(at, " ");
}

/* What may stand behind a label that ends with this: after a full stop or dash, no letter at once. */
static int may_follow(uint32_t close, const char *at)
{
    uint32_t next = tocp_next_point(&at);
    return close == ROUND || close == QUOTE || close == COMMA || next == 0 || next == ' ' || next == '(' ||
           (next >= 0x80 && (close == STOP || tocp_is_cjk(next)));
}

static const char *read_close(const char *at, uint32_t open, uint32_t alphabet, uint32_t *close)
{
    const char *behind = skip_blanks(at), *space = at;
    *close = closing(tocp_next_point(&behind));
    if (*close == DASH && open == NO_BRACKET && alphabet != TOCP_LATIN && alphabet != TOCP_ROMAN)
        return behind;
    if (*close != NO_BRACKET && *close != DASH && (open == NO_BRACKET ? *close != QUOTE : *close == open) &&
        may_follow(*close, behind))
        return behind;
    /* "1 The ..." with its full stop lost, or a number alone */
    *close = NO_BRACKET;
    return open == NO_BRACKET && alphabet == TOCP_DIGITS && tocp_next_point(&space) == ' ' ? space : NULL;
}

size_t tocp_label_read(const char *text, struct tocp_label *label)
{
    const char *at = text;
    *label = (struct tocp_label){.count = 0};
    size_t length = read_enclosed(text, label);
    if (length) {
        label->form = ENCLOSED;
        label->sure = 1;
        return (size_t)(skip_blanks(text + length) - text);
    }
    uint32_t open = opening(tocp_next_point(&at)), close;
    if (open == NO_BRACKET)
        at = text;
    at = skip_blanks(at);
    length = read_token(at, label);
    const char *behind = length ? read_close(at + length, open, label->readings[0].alphabet, &close) : NULL;
    if (!behind)
        return 0;
    label->form = (uint8_t)(open << 4 | close);
    label->weak = close == NO_BRACKET;
    label->sure = close == ROUND || close == QUOTE || (close == STOP && label->readings[0].alphabet == TOCP_DIGITS);
    return (size_t)(skip_blanks(behind) - text);
}

int tocp_label_alphabets(int32_t kind)
{
    switch (kind) {
    case TOC_PROVISION_PARAGRAPH: return TOCP_DIGITS | TOCP_CHINESE;
    case TOC_PROVISION_POINT: return TOCP_LATIN | TOCP_CYRILLIC | TOCP_ABJAD | TOCP_CHINESE;
    case TOC_PROVISION_ITEM: return TOCP_ROMAN | TOCP_DIGITS | TOCP_CHINESE;
    case TOC_PROVISION_SUBITEM: return TOCP_LATIN | TOCP_CYRILLIC | TOCP_ABJAD | TOCP_DIGITS | TOCP_CHINESE;
    default: return 0;
    }
}

uint32_t tocp_label_ordinal(int32_t kind, const char *number)
{
    size_t length = strlen(number);
    if (strspn(number, "0123456789") == length && length > 0 && length < 5) {
        uint32_t ordinal = 0;
        while (*number)
            ordinal = ordinal * 10 + (uint32_t)(*number++ - '0');
        return ordinal;
    }
    if (kind == TOC_PROVISION_ITEM)
        return roman(number, length);
    return length == 1 && *number >= 'a' && *number <= 'z' ? (uint32_t)(*number - 'a' + 1) : 0;
}

size_t tocp_number_read(const char *text, uint32_t *number)
{
    struct tocp_label label = {.count = 0};
    size_t length = read_digits(text, &label);
    if (length == 0)
        length = read_chinese(text, &label);
    *number = label.count ? label.readings[0].ordinal : 0;
    return length;
}
