/* SPDX-License-Identifier: MIT */
#include "hash.h"
#include "format.h"

/* Four independent lanes keep the multipliers busy; a change of any single byte changes the sum. */
uint64_t tocp_checksum(const void *bytes, size_t size)
{
    const unsigned char *p = bytes;
    uint64_t a = UINT64_C(0xa0761d6478bd642f), b = UINT64_C(0xe7037ed1a0b428db), c = UINT64_C(0x8ebc6af09c88c6e3),
             d = UINT64_C(0x589965cc75374cc3);
    size_t left = size;
    for (; left >= 32; p += 32, left -= 32) {
        a = tocp_mix(a, tocp_load8(p));
        b = tocp_mix(b, tocp_load8(p + 8));
        c = tocp_mix(c, tocp_load8(p + 16));
        d = tocp_mix(d, tocp_load8(p + 24));
    }
    for (; left >= 8; p += 8, left -= 8)
        a = tocp_mix(a, tocp_load8(p));
    if (left)
        b = tocp_mix(b, tocp_load_rest(p, left));
    return tocp_mix(tocp_mix(tocp_mix(tocp_mix(a, b), c), d), size);
}
