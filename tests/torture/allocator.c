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
    void *block = fails() ? NULL : __real_malloc(size);
    live += block != NULL;
    return block;
}

void *__wrap_calloc(size_t items, size_t size)
{
    void *block = fails() ? NULL : __real_calloc(items, size);
    live += block != NULL;
    return block;
}

void *__wrap_realloc(void *block, size_t size)
{
    void *made = fails() ? NULL : __real_realloc(block, size);
    live += made != NULL && block == NULL;
    return made;
}

void __wrap_free(void *block)
{
    live -= block != NULL;
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
