/* SPDX-License-Identifier: MIT */
/* An allocator that fails on command, for the library (by -Wl,--wrap) and for libxml2 (by xmlMemSetup, which a
 * test program may call and a library may not). */
#ifndef ALLOCATOR_H
#define ALLOCATOR_H

#include <stdint.h>

/* From now on the n-th allocation fails (1 is the next one; 0: none does), and with forever all after it. */
void allocator_fail(uint64_t n, int forever);
/* How many allocations there were since allocator_fail, and how many blocks are in use. */
uint64_t allocator_count(void);
int64_t allocator_live(void);
/* Before anything else: libxml2 takes its memory here too. */
void allocator_install(void);

#endif
