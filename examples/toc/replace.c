/* SPDX-License-Identifier: MIT */
#include "replace.h"
#include "memory.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Writes it all, with the permissions of the old file, down to the disk. */
static int write_new(int file, const char *text, mode_t mode)
{
    size_t left = strlen(text);
    while (left) {
        ssize_t written = write(file, text, left);
        if (written == 0)
            errno = ENOSPC;
        if (written == 0 || (written < 0 && errno != EINTR))
            return -1;
        if (written > 0) {
            text += written;
            left -= (size_t)written;
        }
    }
    return fchmod(file, mode) == 0 && fsync(file) == 0 ? 0 : -1;
}

static int replace_at(const char *path, const char *text, mode_t mode)
{
    char *temporary = format("%s.XXXXXX", path);
    int file = mkstemp(temporary);
    int result = file < 0 ? -1 : write_new(file, text, mode);
    if (file >= 0 && close(file) != 0)
        result = -1;
    if (result == 0)
        result = rename(temporary, path);
    int reason = errno;
    if (file >= 0 && result != 0)
        unlink(temporary);
    free(temporary);
    errno = reason;
    return result;
}

int replace_file(const char *path, const char *text)
{
    struct stat status;
    char *real = realpath(path, NULL); /* what a link leads to is replaced, not the link */
    int result = real && stat(real, &status) == 0 ? replace_at(real, text, status.st_mode & 07777) : -1;
    int reason = errno;
    free(real);
    errno = reason;
    return result;
}
