/* SPDX-License-Identifier: MIT */
#include "format.h"

#include <string.h>

static uint64_t load(const unsigned char *p, size_t n)
{
    uint64_t v = 0;
    memcpy(&v, p, n);
    return v;
}

static uint64_t mix(uint64_t h, uint64_t v)
{
    h = (h ^ v) * UINT64_C(0x9fb21c651e98df25);
    return h ^ h >> 32;
}

/* Keys are short (ids, symbols, codes): eight bytes a step and one multiplication each is what pays. */
uint32_t tocp_hash(const char *key, size_t length, uint32_t seed)
{
    const unsigned char *p = (const unsigned char *)key;
    uint64_t h = UINT64_C(0x2d358dccaa6c78a5) ^ seed ^ (uint64_t)length << 32;
    for (; length >= 8; p += 8, length -= 8)
        h = mix(h, load(p, 8));
    if (length)
        h = mix(h, load(p, length));
    h = mix(h, seed);
    uint32_t folded = (uint32_t)(h ^ h >> 29);
    return folded ? folded : 1;
}

/* Four independent lanes keep the multipliers busy; a change of any single byte changes the sum. */
uint64_t tocp_checksum(const void *bytes, size_t size)
{
    const unsigned char *p = bytes;
    uint64_t lane[4] = {UINT64_C(0xa0761d6478bd642f), UINT64_C(0xe7037ed1a0b428db), UINT64_C(0x8ebc6af09c88c6e3),
                        UINT64_C(0x589965cc75374cc3)};
    size_t left = size;
    for (; left >= 32; p += 32, left -= 32)
        for (int i = 0; i < 4; i++)
            lane[i] = mix(lane[i], load(p + 8 * i, 8));
    for (; left >= 8; p += 8, left -= 8)
        lane[0] = mix(lane[0], load(p, 8));
    if (left)
        lane[1] = mix(lane[1], load(p, left));
    return mix(mix(mix(mix(lane[0], lane[1]), lane[2]), lane[3]), size);
}
