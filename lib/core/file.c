/* SPDX-License-Identifier: MIT */
/* Snapshot files: read or mapped, and written so that a reader never sees half of one. */
#define _GNU_SOURCE /* mkostemp */
#include "dataset.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int open_regular(const char *path, size_t *size)
{
    /* O_NONBLOCK: opening a FIFO must not wait for a writer. */
    int file;
    do
        file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    while (file < 0 && errno == EINTR);
    struct stat status;
    if (file < 0)
        return -1;
    int reason;
    if (fstat(file, &status) != 0) {
        reason = errno;
    } else if (!S_ISREG(status.st_mode)) {
        reason = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
    } else {
        *size = (uint64_t)status.st_size > UINT32_MAX ? (size_t)UINT32_MAX + 1 : (size_t)status.st_size;
        return file;
    }
    close(file);
    errno = reason;
    return -1;
}

static int read_whole(int file, char *bytes, size_t size)
{
    size_t done = 0;
    while (done < size) {
        ssize_t got = read(file, bytes + done, size - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got == 0)
            errno = EIO; /* the file has become shorter */
        if (got <= 0)
            return TOC_E_IO;
        done += (size_t)got;
    }
    return TOC_OK;
}

static int open_copy(int file, size_t size, const toc_dataset **out)
{
    toc_dataset *dataset = tocp_dataset_new(size);
    if (!dataset)
        return TOC_E_NOMEM;
    int result = read_whole(file, (char *)(dataset + 1), size);
    if (result == TOC_OK)
        return tocp_dataset_accept(dataset, size, out);
    free(dataset);
    return result;
}

/* The file's pages between two of our own. At the end of the first stands the dataset, directly before the image; the
 * second is all zeros, so that the last string ends whatever the file says. Nothing is looked at but the header: a page
 * of the file that is touched costs more than all the rest. */
static int open_map(int file, size_t size, const toc_dataset **out)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    if (size > SIZE_MAX - 3 * page)
        return TOC_E_NOMEM;
    size_t reserved = page + (size + page - 1) / page * page + page;
    char *block = mmap(NULL, reserved, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (block == MAP_FAILED)
        return TOC_E_NOMEM;
    if (mmap(block + page, size, PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 0) == MAP_FAILED) {
        munmap(block, reserved);
        return TOC_E_IO;
    }
    madvise(block + page, size, MADV_RANDOM);
    int result = tocp_image_check(block + page, size);
    if (result != TOC_OK) {
        munmap(block, reserved);
        return result;
    }
    toc_dataset *dataset = (toc_dataset *)(void *)(block + page) - 1;
    atomic_init(&dataset->references, 1);
    dataset->storage = TOCP_STORAGE_MAP;
    dataset->reserved = reserved;
    *out = dataset;
    return TOC_OK;
}

void tocp_dataset_unmap(toc_dataset *dataset)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    munmap((char *)(dataset + 1) - page, (size_t)dataset->reserved);
}

int toc_dataset_open_file(const char *path, uint32_t flags, const toc_dataset **out)
{
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!path || flags > TOC_OPEN_MAP)
        return TOC_E_ARGUMENT;
    size_t size = 0;
    int file = open_regular(path, &size);
    if (file < 0)
        return errno == ENOMEM ? TOC_E_NOMEM : TOC_E_IO;
    int result;
    if (size > UINT32_MAX)
        result = TOC_E_LIMIT;
    else if (size < sizeof(struct tocp_header))
        result = TOC_E_FORMAT;
    else
        result = flags == TOC_OPEN_MAP ? open_map(file, size, out) : open_copy(file, size, out);
    int reason = errno;
    close(file);
    errno = reason;
    return result;
}

static int write_whole(int file, const char *bytes, size_t size)
{
    size_t done = 0;
    while (done < size) {
        ssize_t put = write(file, bytes + done, size - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put == 0)
            errno = ENOSPC;
        if (put <= 0)
            return -1;
        done += (size_t)put;
    }
    return 0;
}

static int sync_whole(int file)
{
    int result;
    do
        result = fsync(file);
    while (result != 0 && errno == EINTR);
    return result;
}

/* The rename is on disk only when its directory is; a file system that cannot do that has said so. */
static void sync_directory(char *path)
{
    char *slash = strrchr(path, '/');
    if (slash)
        slash[slash == path] = '\0';
    int directory = open(slash ? path : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        fsync(directory);
        close(directory);
    }
}

static int write_aside(const char *aside, int file, const char *bytes, size_t size, const char *path)
{
    int failed = write_whole(file, bytes, size) || fchmod(file, 0644) || sync_whole(file);
    int reason = errno;
    if (close(file) != 0 && errno != EINTR && !failed) {
        failed = 1;
        reason = errno;
    }
    if (!failed && rename(aside, path) == 0)
        return TOC_OK;
    if (!failed)
        reason = errno;
    unlink(aside);
    errno = reason;
    return TOC_E_IO;
}

/* A rename would put a file where a device, pipe or socket was. */
static int may_replace(const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0 || S_ISREG(status.st_mode))
        return 1; /* what else is wrong with the path, making the temporary file tells */
    errno = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
    return 0;
}

int toc_dataset_save(const toc_dataset *dataset, const char *path)
{
    if (!dataset || !path)
        return TOC_E_ARGUMENT;
    if (!may_replace(path))
        return TOC_E_IO;
    size_t size, length = strlen(path) + sizeof ".XXXXXX";
    const char *bytes = toc_dataset_image(dataset, &size);
    char *aside = malloc(length);
    if (!aside)
        return TOC_E_NOMEM;
    snprintf(aside, length, "%s.XXXXXX", path);
    int file = mkostemp(aside, O_CLOEXEC);
    int result = file < 0 ? TOC_E_IO : write_aside(aside, file, bytes, size, path);
    if (result == TOC_OK)
        sync_directory(aside);
    free(aside);
    return result;
}
