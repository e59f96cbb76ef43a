/* SPDX-License-Identifier: MIT */
#include "format.h"

#include <string.h>

static inline uint64_t load8(const unsigned char *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline uint64_t load4(const unsigned char *p)
{
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* The 1 to 7 bytes that are left, as the low bytes of a word; some are read twice, rather than in a loop. */
static inline uint64_t load_rest(const unsigned char *p, size_t n)
{
    if (n >= 4)
        return load4(p) | load4(p + n - 4) << 8 * (n - 4);
    return p[0] | (uint64_t)p[n / 2] << 8 * (n / 2) | (uint64_t)p[n - 1] << 8 * (n - 1);
}

static inline uint64_t mix(uint64_t h, uint64_t v)
{
    h = (h ^ v) * UINT64_C(0x9fb21c651e98df25);
    return h ^ h >> 32;
}

/* Keys are short (ids, symbols, codes): eight bytes a step and one multiplication each is what pays. The last step
 * reads some bytes twice, rather than fewer than eight. */
uint32_t tocp_hash(const char *key, size_t length, uint32_t seed)
{
    const unsigned char *p = (const unsigned char *)key;
    uint64_t h = UINT64_C(0x2d358dccaa6c78a5) ^ seed ^ (uint64_t)length << 32;
    for (; length > 16; p += 8, length -= 8)
        h = mix(h, load8(p));
    if (length >= 8)
        h = mix(mix(h, load8(p)), load8(p + length - 8));
    else if (length)
        h = mix(h, load_rest(p, length));
    h = mix(h, seed); /* the last bytes are the highest of their word, which one multiplication spreads to no other */
    uint32_t folded = (uint32_t)(h ^ h >> 29);
    return folded ? folded : 1;
}

/* Quicker than mix, and enough where nobody looks for values that collide: any one value that changes changes h. */
static inline uint64_t stir(uint64_t h, uint64_t v)
{
    h = (h ^ v) * UINT64_C(0x9fb21c651e98df25);
    return h << 32 | h >> 32;
}

/* Four independent lanes keep the multipliers busy; a change of any single byte changes the sum. */
uint64_t tocp_checksum(const void *bytes, size_t size)
{
    const unsigned char *p = bytes;
    uint64_t a = UINT64_C(0xa0761d6478bd642f), b = UINT64_C(0xe7037ed1a0b428db), c = UINT64_C(0x8ebc6af09c88c6e3),
             d = UINT64_C(0x589965cc75374cc3);
    size_t left = size;
    for (; left >= 64; p += 64, left -= 64) {
        a = stir(stir(a, load8(p)), load8(p + 32));
        b = stir(stir(b, load8(p + 8)), load8(p + 40));
        c = stir(stir(c, load8(p + 16)), load8(p + 48));
        d = stir(stir(d, load8(p + 24)), load8(p + 56));
    }
    for (; left >= 8; p += 8, left -= 8)
        a = stir(a, load8(p));
    if (left)
        b = stir(b, load_rest(p, left));
    return mix(mix(mix(mix(a, b), c), d), size);
}
