/* SPDX-License-Identifier: MIT */
#include "language.h"

static int is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The first part is of two letters or more. */
static int is_part(const char *part, size_t length, int is_first)
{
    if (length < (is_first ? 2 : 1) || length > 8)
        return 0;
    for (size_t i = 0; i < length; i++)
        if (!is_letter(part[i]) && (is_first || !is_digit(part[i])))
            return 0;
    return 1;
}

/* Regions have two letters, and scripts four. */
static size_t count_capitals(const char *part, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (!is_letter(part[i]))
            return 0;
    return length == 2 ? 2 : length == 4;
}

static void spell(const char *part, size_t length, size_t capitals, char *usual)
{
    for (size_t i = 0; i < length; i++)
        usual[i] = (char)(!is_letter(part[i]) ? part[i] : i < capitals ? part[i] & ~0x20 : part[i] | 0x20);
}

/* The first part has no capitals, and those behind a part of one character have none. */
int tocp_language_usual(const char *tag, size_t length, char usual[TOCP_LANGUAGE_SIZE])
{
    int extended = 0;
    if (length >= TOCP_LANGUAGE_SIZE)
        return 0;
    for (size_t begin = 0, at = 0; at <= length; at++) {
        size_t part = at - begin;
        if (at < length && tag[at] != '-')
            continue;
        if (!is_part(tag + begin, part, begin == 0))
            return 0;
        extended |= part == 1;
        spell(tag + begin, part, begin == 0 || extended ? 0 : count_capitals(tag + begin, part), usual + begin);
        usual[at] = at < length ? '-' : '\0';
        begin = at + 1;
    }
    return 1;
}
