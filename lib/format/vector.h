/* SPDX-License-Identifier: MIT */
/* Sixteen bytes at once, in the vector extension that gcc and clang share: they make it the instructions that the
 * machine has. A comparison gives 0xff for each byte of which it holds. */
#ifndef TOCP_VECTOR_H
#define TOCP_VECTOR_H

#include <stdint.h>
#include <string.h>

typedef uint8_t tocp_bytes16 __attribute__((vector_size(16)));
typedef int8_t tocp_chars16 __attribute__((vector_size(16)));
typedef uint64_t tocp_halves __attribute__((vector_size(16)));

static inline tocp_bytes16 tocp_load16(const void *p)
{
    tocp_bytes16 bytes;
    memcpy(&bytes, p, sizeof bytes);
    return bytes;
}

/* The bits that stand in either half; 0 when there are none. */
static inline uint64_t tocp_any16(tocp_bytes16 bytes)
{
    tocp_halves halves = (tocp_halves)bytes;
    return halves[0] | halves[1];
}

#endif
