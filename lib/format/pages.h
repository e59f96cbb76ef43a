/* SPDX-License-Identifier: MIT */
#ifndef TOCP_PAGES_H
#define TOCP_PAGES_H

#include <stddef.h>

/* A large new block that will be written from end to end: it is faster in large pages, where the system has them. */
void tocp_pages_large(void *block, size_t size);

/* A block as malloc makes it, but one that is large begins where a large page does. */
void *tocp_pages_new(size_t size);

/* A block of so many bytes, or NULL, becomes a larger one. NULL when memory runs out: then it stays. */
void *tocp_pages_grow(void *block, size_t old, size_t size);

#endif
