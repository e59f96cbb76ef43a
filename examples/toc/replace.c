/* SPDX-License-Identifier: MIT */
#include "replace.h"
#include "memory.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int write_all(int file, const char *text)
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
    return 0;
}

/* Whole and on the disk before it takes its place. */
static int replace_at(const char *path, const char *text, mode_t mode)
{
    char *temporary = format("%s.XXXXXX", path);
    int file = mkstemp(temporary);
    int result = file < 0 ? -1 : write_all(file, text);
    if (result == 0)
        result = fchmod(file, mode) == 0 && fsync(file) == 0 ? 0 : -1;
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

/* What is no file, such as a pipe or a terminal, has no old content to keep. */
static int write_through(const char *path, const char *text)
{
    int file = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC);
    int result = file < 0 ? -1 : write_all(file, text);
    if (file >= 0 && close(file) != 0)
        result = -1;
    return result;
}

static mode_t mode_of_new_files(void)
{
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

int replace_file(const char *path, const char *text)
{
    struct stat status;
    char *real = realpath(path, NULL); /* what a link leads to is replaced, not the link */
    if (!real)
        return errno == ENOENT ? replace_at(path, text, mode_of_new_files()) : -1;
    int result = stat(real, &status);
    if (result == 0)
        result = S_ISREG(status.st_mode) ? replace_at(real, text, status.st_mode & 07777) : write_through(real, text);
    int reason = errno;
    free(real);
    errno = reason;
    return result;
}
