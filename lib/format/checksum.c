/* SPDX-License-Identifier: MIT */
#include "format.h"
#include "hash.h"

/* Quicker than tocp_mix, and enough where nobody looks for values that collide: any one value that changes changes h. */
static inline uint64_t stir(uint64_t h, uint64_t v)
{
    h = (h ^ v) * UINT64_C(0x9fb21c651e98df25);
    return h << 32 | h >> 32;
}

/* Four independent lanes keep the multipliers busy; a change of any single byte changes the sum. */
uint64_t tocp_checksum(const void *bytes, size_t size)
{
    const char *p = bytes;
    uint64_t a = UINT64_C(0xa0761d6478bd642f), b = UINT64_C(0xe7037ed1a0b428db), c = UINT64_C(0x8ebc6af09c88c6e3),
             d = UINT64_C(0x589965cc75374cc3);
    size_t left = size;
    for (; left >= 64; p += 64, left -= 64) {
        a = stir(stir(a, tocp_load8(p)), tocp_load8(p + 32));
        b = stir(stir(b, tocp_load8(p + 8)), tocp_load8(p + 40));
        c = stir(stir(c, tocp_load8(p + 16)), tocp_load8(p + 48));
        d = stir(stir(d, tocp_load8(p + 24)), tocp_load8(p + 56));
    }
    for (; left >= 8; p += 8, left -= 8)
        a = stir(a, tocp_load8(p));
    struct tocp_ends rest = tocp_ends_of(p, left);
    b = stir(stir(b, rest.first), rest.last);
    return tocp_mix(tocp_mix(tocp_mix(tocp_mix(a, b), c), d), size);
}
