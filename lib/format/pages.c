/* SPDX-License-Identifier: MIT */
#include "pages.h"

#include <errno.h>
#include <stdint.h>
#include <sys/mman.h>

/* For a new page the system clears memory and enters it in its tables, which costs more than filling it does. */
void tocp_pages_large(void *block, size_t size)
{
#ifdef MADV_HUGEPAGE
    enum { LARGE = 2 << 20 };
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
