/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* RTLD_NEXT, mkostemp */
#include "faults.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FEW = 7 };

static char failing[16];
static unsigned fail_at, count;
static int fail_with;

void faults_set(const char *call, unsigned n, int error)
{
    snprintf(failing, sizeof failing, "%s", call ? call : "");
    fail_at = n;
    fail_with = error;
    count = 0;
}

int faults_hit(void)
{
    return failing[0] && count >= fail_at;
}

__attribute__((constructor)) static void read_environment(void)
{
    const char *asked = getenv("TOC_FAULT");
    if (asked && sscanf(asked, "%15s %u %d", failing, &fail_at, &fail_with) != 3)
        abort();
}

/* The function behind ours: with large files, the C library calls it by another name. */
static void find(void *function, const char *name)
{
    char large[24];
    snprintf(large, sizeof large, "%s64", name);
    void *found = sizeof(long) == 8 ? NULL : dlsym(RTLD_NEXT, large);
    if (!found)
        found = dlsym(RTLD_NEXT, name);
    if (!found)
        abort();
    memcpy(function, &found, sizeof found);
}

/* Whether this call fails. How much it may move, where it may move less. */
static int fails(const char *call, size_t *size)
{
    if (strcmp(call, failing) != 0 || ++count < fail_at)
        return 0;
    if (fail_with == FAULT_SHORT && size && *size > FEW)
        *size = FEW;
    if (fail_with == FAULT_NOTHING && size)
        *size = 0;
    if (fail_with > 0 ? count > fail_at : fail_with != FAULT_INTERRUPT || (count - fail_at) % 2)
        return 0;
    errno = fail_with > 0 ? fail_with : EINTR;
    return 1;
}

#define NEXT(type, name, parameters)                                                                          \
    static type(*next) parameters;                                                                            \
    if (!next)                                                                                                \
        find(&next, #name)

int open(const char *path, int flags, ...)
{
    NEXT(int, open, (const char *, int, ...));
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return fails("open", NULL) ? -1 : next(path, flags, mode);
}

int mkostemp(char *path, int flags)
{
    NEXT(int, mkostemp, (char *, int));
    return fails("mkostemp", NULL) ? -1 : next(path, flags);
}

int mkstemp(char *path)
{
    NEXT(int, mkstemp, (char *));
    return fails("mkstemp", NULL) ? -1 : next(path);
}

int fstat(int file, struct stat *status)
{
    NEXT(int, fstat, (int, struct stat *));
    return fails("fstat", NULL) ? -1 : next(file, status);
}

ssize_t read(int file, void *bytes, size_t size)
{
    NEXT(ssize_t, read, (int, void *, size_t));
    return fails("read", &size) ? -1 : next(file, bytes, size);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    NEXT(ssize_t, write, (int, const void *, size_t));
    return fails("write", &size) ? -1 : next(file, bytes, size);
}

int fchmod(int file, mode_t mode)
{
    NEXT(int, fchmod, (int, mode_t));
    return fails("fchmod", NULL) ? -1 : next(file, mode);
}

int fsync(int file)
{
    NEXT(int, fsync, (int));
    return fails("fsync", NULL) ? -1 : next(file);
}

/* The file is closed in any case, as with Linux. */
int close(int file)
{
    NEXT(int, close, (int));
    int failed = fails("close", NULL), reason = errno, result = next(file);
    if (failed)
        errno = reason;
    return failed ? -1 : result;
}

int rename(const char *from, const char *to)
{
    NEXT(int, rename, (const char *, const char *));
    return fails("rename", NULL) ? -1 : next(from, to);
}

int unlink(const char *path)
{
    NEXT(int, unlink, (const char *));
    return fails("unlink", NULL) ? -1 : next(path);
}

void *mmap(void *place, size_t size, int protection, int flags, int file, off_t offset)
{
    NEXT(void *, mmap, (void *, size_t, int, int, int, off_t));
    return fails("mmap", NULL) ? MAP_FAILED : next(place, size, protection, flags, file, offset);
}

int madvise(void *place, size_t size, int advice)
{
    NEXT(int, madvise, (void *, size_t, int));
    return fails("madvise", NULL) ? -1 : next(place, size, advice);
}
