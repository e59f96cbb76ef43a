/* SPDX-License-Identifier: MIT */
#include "utf8.h"

/* How many bytes of a text are looked at together, in loops that compilers make vector instructions of. */
enum { BLOCK = 128 };

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
    unsigned char all = 0;
    for (int i = 0; i < BLOCK; i++)
        all |= p[i];
    return all < 0x80;
}

/* Whether the block at p, where a sequence begins, is right for certain as far as it goes: a byte continues exactly
 * when the one before it leads, or the second before leads three. Leads that not every byte may follow, and those of
 * four bytes, are left to sequence(). Two bytes must stand before p. */
static int is_plain(const unsigned char *p)
{
    unsigned char doubt = 0;
    for (int i = 0; i < BLOCK; i++) {
        unsigned char continues = (p[i] & 0xc0) == 0x80, begins = (p[i - 1] < 0xc0) & (p[i - 2] < 0xe0);
        unsigned char rare = ((p[i] & 0xfe) == 0xc0) | (p[i] == 0xe0) | (p[i] == 0xed) | (p[i] > 0xef);
        doubt |= (unsigned char)((continues == begins) | rare);
    }
    return !doubt;
}

size_t tocp_utf8_valid(const char *bytes, size_t size)
{
    const unsigned char *p = (const unsigned char *)bytes;
    size_t at = 0;
    while (at < size) {
        size_t stop = size - at < BLOCK ? size : at + BLOCK;
        if (stop == at + BLOCK && p[at] < 0x80 && is_ascii(p + at)) {
            at = stop;
        } else if (stop == at + BLOCK && at >= 2 && is_plain(p + at)) {
            at = p[stop - 1] >= 0xc0 ? stop - 1 : p[stop - 2] >= 0xe0 ? stop - 2 : stop; /* a cut one once more */
        } else {
            while (at < stop) {
                size_t length = sequence(p + at, size - at);
                if (length == 0)
                    return at;
                at += length;
            }
        }
    }
    return size;
}
