/* SPDX-License-Identifier: MIT */
/* Tags of languages (BCP 47): "en", "en-GB", "zh-Hans". Their case says nothing (RFC 5646, section 2.1.1). */
#ifndef TOCP_LANGUAGE_H
#define TOCP_LANGUAGE_H

#include <stddef.h>

/* A tag fits with its NUL; what is longer is none. */
enum { TOCP_LANGUAGE_SIZE = 101 };

/* Writes a tag of so many bytes in its usual case: languages small, scripts as "Hans", regions as "GB". 0 when it is no
 * tag. */
int tocp_language_usual(const char *tag, size_t length, char usual[TOCP_LANGUAGE_SIZE]);

/* Whether two characters are the same, or one letter of ASCII in both cases. */
static inline int tocp_language_letter(char a, char b)
{
    return a == b || ((a ^ b) == 0x20 && (a | 0x20) >= 'a' && (a | 0x20) <= 'z');
}

/* Whether two tags are the same. */
static inline int tocp_language_is(const char *a, const char *b)
{
    for (; tocp_language_letter(*a, *b); a++, b++)
        if (!*a)
            return 1;
    return 0;
}

/* Whether a tag is another one or begins with its parts, as "en-GB" does with "en". */
static inline int tocp_language_is_of(const char *tag, const char *range)
{
    for (; *range; tag++, range++)
        if (!tocp_language_letter(*tag, *range))
            return 0;
    return *tag == '\0' || *tag == '-';
}

/* Whether two tags are of one language, whatever its script and region. */
static inline int tocp_language_is_akin(const char *a, const char *b)
{
    for (; *a && *a != '-' && tocp_language_letter(*a, *b); a++, b++)
        ;
    return (*a == '\0' || *a == '-') && (*b == '\0' || *b == '-');
}

#endif
