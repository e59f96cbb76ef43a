/* SPDX-License-Identifier: MIT */
#include "utf8.h"

#include "vector.h"

/* How many bytes of a text are looked at together. */
enum { BLOCK = 64 };

/* The length of the UTF-8 sequence at p, or 0 when it is none (overlong forms and surrogates included). */
static size_t sequence(const unsigned char *p, size_t left)
{
    if (p[0] < 0x80)
        return 1;
    if (p[0] >= 0xc2 && p[0] <= 0xdf)
        return left >= 2 && (p[1] & 0xc0) == 0x80 ? 2 : 0;
    if (p[0] >= 0xe0 && p[0] <= 0xef) {
        if (left < 3 || (p[1] & 0xc0) != 0x80 || (p[2] & 0xc0) != 0x80 || (p[0] == 0xe0 && p[1] < 0xa0) ||
            (p[0] == 0xed && p[1] > 0x9f))
            return 0;
        return 3;
    }
    if (p[0] >= 0xf0 && p[0] <= 0xf4) {
        if (left < 4 || (p[1] & 0xc0) != 0x80 || (p[2] & 0xc0) != 0x80 || (p[3] & 0xc0) != 0x80 ||
            (p[0] == 0xf0 && p[1] < 0x90) || (p[0] == 0xf4 && p[1] > 0x8f))
            return 0;
        return 4;
    }
    return 0;
}

static int is_ascii(const unsigned char *p)
{
    return !(tocp_any16(tocp_load16(p) | tocp_load16(p + 16) | tocp_load16(p + 32) | tocp_load16(p + 48)) &
             UINT64_C(0x8080808080808080));
}

/* Where a byte continues exactly when the one before it leads, or the second before leads three. */
static inline tocp_bytes16 is_right(const unsigned char *p)
{
    tocp_bytes16 now = tocp_load16(p), before = tocp_load16(p - 1), second = tocp_load16(p - 2);
    tocp_bytes16 continues = (tocp_bytes16)((tocp_chars16)now < (int8_t)-64);
    tocp_bytes16 begins = (tocp_bytes16)(before < 0xc0) & (tocp_bytes16)(second < 0xe0);
    return (continues ^ begins) & (tocp_bytes16)(now < 0xf0);
}

/* Leads that not every byte may follow, 0xc0, 0xc1, 0xe0 and 0xed; and 0xe1, which costs less than to tell it apart. */
static inline tocp_bytes16 is_rare(const unsigned char *p)
{
    tocp_bytes16 now = tocp_load16(p);
    return (tocp_bytes16)((now & 0xde) == 0xc0) | (tocp_bytes16)(now == 0xed);
}

/* Whether no byte of the block at p stands wrong after the two before it. What is rare, and sequences of four bytes,
 * are left to sequence(). */
static int is_plain(const unsigned char *p)
{
    tocp_bytes16 right = is_right(p) & is_right(p + 16) & is_right(p + 32) & is_right(p + 48);
    tocp_bytes16 rare = is_rare(p) | is_rare(p + 16) | is_rare(p + 32) | is_rare(p + 48);
    return !tocp_any16(~right | rare);
}

/* From where a sequence begins to the first place from stop on where one ends; or to what is wrong before that. */
static size_t pass_sequences(const unsigned char *p, size_t at, size_t stop, size_t size, int *wrong)
{
    while (at < stop && !*wrong) {
        size_t length = sequence(p + at, size - at);
        *wrong = length == 0;
        at += length;
    }
    return at;
}

/* The last three bytes before a place may begin a sequence that goes on there: where that one begins. */
static size_t back_to_lead(const unsigned char *p, size_t at)
{
    for (size_t back = 1; back <= 3 && back <= at; back++)
        if (p[at - back] >= 0xc0)
            return at - back;
    return at;
}

size_t tocp_utf8_valid(const char *bytes, size_t size)
{
    const unsigned char *p = (const unsigned char *)bytes;
    int wrong = 0;
    size_t at = pass_sequences(p, 0, size < 2 ? size : 2, size, &wrong);
    while (!wrong && at + BLOCK <= size) {
        if ((p[at - 1] < 0x80 && is_ascii(p + at)) || is_plain(p + at))
            at += BLOCK;
        else
            at = pass_sequences(p, back_to_lead(p, at), at + BLOCK, size, &wrong);
    }
    return wrong ? at : pass_sequences(p, back_to_lead(p, at), size, size, &wrong);
}
