/* SPDX-License-Identifier: MIT */
#include "pages.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { LARGE = 2 << 20 };

/* For a new page the system clears memory and enters it in its tables, which costs more than filling it does. */
void tocp_pages_large(void *block, size_t size)
{
#ifdef MADV_HUGEPAGE
    uintptr_t begin = ((uintptr_t)block + LARGE - 1) & ~(uintptr_t)(LARGE - 1);
    uintptr_t end = ((uintptr_t)block + size) & ~(uintptr_t)(LARGE - 1);
    int reason = errno;
    if (begin < end)
        madvise((void *)begin, end - begin, MADV_HUGEPAGE); /* advice: it may be refused */
    errno = reason;
#else
    (void)block, (void)size;
#endif
}

/* The last page is a large one if more than half of it is used. */
void *tocp_pages_new(size_t size)
{
    size_t whole = size > SIZE_MAX - LARGE ? size : (size + LARGE / 2) / LARGE * LARGE;
    void *block;
    if (size < LARGE)
        return malloc(size);
    if (whole < size)
        whole = size;
    if (posix_memalign(&block, LARGE, whole) != 0)
        return NULL;
    tocp_pages_large(block, whole);
    return block;
}

/* What reallocation moves keeps its small pages, or no longer begins where a large one does. */
void *tocp_pages_grow(void *block, size_t old, size_t size)
{
    if (size < LARGE)
        return realloc(block, size);
    void *made = tocp_pages_new(size);
    if (!made)
        return NULL;
    if (old)
        memcpy(made, block, old);
    free(block);
    return made;
}
