/* SPDX-License-Identifier: MIT */
#include "allocator.h"

#include <libxml/xmlmemory.h>
#include <stdlib.h>
#include <string.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void __real_free(void *block);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);
void __wrap_free(void *block);

static uint64_t fail_at, count;
static int fail_forever;
static int64_t live;

/* The blocks in use, because a library below may give us one of its own to free. */
enum { MOST_BLOCKS = 1 << 16 };
static void *blocks[MOST_BLOCKS];

static uint32_t home_of(const void *block)
{
    return (uint32_t)((uintptr_t)block >> 4) * 0x9e3779b1u >> 16;
}

static void *add(void *block)
{
    uint32_t at = home_of(block);
    if (!block)
        return NULL;
    while (blocks[at])
        at = (at + 1) % MOST_BLOCKS;
    blocks[at] = block;
    live++;
    return block;
}

/* The run behind the gap moves up, so that a search may end at the first empty place. */
static void drop(const void *block)
{
    uint32_t at = home_of(block);
    while (blocks[at] && blocks[at] != block)
        at = (at + 1) % MOST_BLOCKS;
    if (!block || !blocks[at])
        return;
    live--;
    blocks[at] = NULL;
    for (at = (at + 1) % MOST_BLOCKS; blocks[at]; at = (at + 1) % MOST_BLOCKS) {
        void *moved = blocks[at];
        blocks[at] = NULL;
        live--;
        add(moved);
    }
}

void allocator_fail(uint64_t n, int forever)
{
    fail_at = n;
    fail_forever = forever;
    count = 0;
}

uint64_t allocator_count(void)
{
    return count;
}

int64_t allocator_live(void)
{
    return live;
}

static int fails(void)
{
    count++;
    return fail_at && (count == fail_at || (fail_forever && count > fail_at));
}

void *__wrap_malloc(size_t size)
{
    return fails() ? NULL : add(__real_malloc(size));
}

void *__wrap_calloc(size_t items, size_t size)
{
    return fails() ? NULL : add(__real_calloc(items, size));
}

void *__wrap_realloc(void *block, size_t size)
{
    if (fails())
        return NULL;
    drop(block);
    return add(__real_realloc(block, size));
}

void __wrap_free(void *block)
{
    drop(block);
    __real_free(block);
}

static char *copy(const char *text)
{
    char *made = __wrap_malloc(strlen(text) + 1);
    return made ? strcpy(made, text) : NULL;
}

void allocator_install(void)
{
    xmlMemSetup(__wrap_free, __wrap_malloc, __wrap_realloc, copy);
}
