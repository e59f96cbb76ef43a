/* SPDX-License-Identifier: MIT */
/* Keys: their hash, and whether two are equal. Both are inline, for a lookup is little else. */
#ifndef TOCP_HASH_H
#define TOCP_HASH_H

#include "format.h"

#include <string.h>

static inline uint64_t tocp_load8(const char *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline uint64_t tocp_load4(const char *p)
{
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* The first and the last bytes of a key, which is mostly all of it. Some are read twice, rather than in a loop. */
struct tocp_ends {
    uint64_t first, last;
};

static inline struct tocp_ends tocp_ends_of(const char *key, size_t length)
{
    if (length >= 8)
        return (struct tocp_ends){tocp_load8(key), tocp_load8(key + length - 8)};
    if (length >= 4)
        return (struct tocp_ends){tocp_load4(key), tocp_load4(key + length - 4)};
    if (length == 0)
        return (struct tocp_ends){0, 0};
    return (struct tocp_ends){(unsigned char)key[0],
                              (uint64_t)(unsigned char)key[length / 2] << 8 | (unsigned char)key[length - 1]};
}

static inline uint64_t tocp_mix(uint64_t h, uint64_t v)
{
    h = (h ^ v) * UINT64_C(0x9fb21c651e98df25);
    return h ^ h >> 32;
}

/* The ends do not wait for each other. Their high bytes reach the high bits alone of what they are multiplied by: that
 * is why one is turned, and the last multiplication is of both. */
static inline uint32_t tocp_hash(const char *key, size_t length, uint32_t seed)
{
    struct tocp_ends ends = tocp_ends_of(key, length);
    uint64_t h = UINT64_C(0x2d358dccaa6c78a5) ^ seed ^ (uint64_t)length << 32, last;
    for (size_t at = 8; at + 8 < length; at += 8)
        h = tocp_mix(h, tocp_load8(key + at));
    last = ends.last * UINT64_C(0xe7037ed1a0b428db);
    h = tocp_mix(h, ends.first) ^ (last << 32 | last >> 32);
    return (uint32_t)(tocp_mix(h, seed) >> 32);
}

/* Whether two keys of one length are the same. */
TOCP_IN_PLACE int tocp_same_key(const char *a, const char *b, size_t length)
{
    struct tocp_ends left = tocp_ends_of(a, length), right = tocp_ends_of(b, length);
    if (((left.first ^ right.first) | (left.last ^ right.last)) != 0)
        return 0;
    for (size_t at = 8; at + 8 < length; at += 8)
        if (tocp_load8(a + at) != tocp_load8(b + at))
            return 0;
    return 1;
}

#endif
