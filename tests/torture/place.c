/* SPDX-License-Identifier: MIT */
#include "place.h"

#include <check.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NOBODY = 65534, MOST_FILES = 64 };

static char folder[40];

void place_make(void)
{
    strcpy(folder, "/tmp/libtoc-torture-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    ck_assert_int_eq(chmod(folder, 0755), 0);
    ck_assert_int_eq(chdir(folder), 0);
}

/* Each file or folder but the dot ones. */
static int each(void (*use)(const char *))
{
    int count = 0;
    DIR *listed = opendir(folder);
    ck_assert_ptr_nonnull(listed);
    for (struct dirent *entry; (entry = readdir(listed));)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
            count++;
            if (use)
                use(entry->d_name);
        }
    closedir(listed);
    return count;
}

static void remove_one(const char *name)
{
    ck_assert_int_eq(remove(name), 0);
}

void place_remove(void)
{
    if (geteuid() != getuid())
        ck_assert_int_eq(seteuid(getuid()), 0);
    each(remove_one);
    ck_assert_int_eq(chdir("/"), 0);
    ck_assert_int_eq(rmdir(folder), 0);
}

void place_write(const char *name, const void *bytes, size_t size)
{
    FILE *file = fopen(name, "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(bytes, 1, size, file), size);
    ck_assert_int_eq(fclose(file), 0);
}

int place_holds(const char *name, const void *bytes, size_t size)
{
    FILE *file = fopen(name, "rb");
    char *found = malloc(size + 1);
    ck_assert(file && found);
    int same = fread(found, 1, size + 1, file) == size && memcmp(found, bytes, size) == 0;
    free(found);
    fclose(file);
    return same;
}

int place_count(void)
{
    return each(NULL);
}

int place_open_files(void)
{
    int count = 0;
    for (int file = 0; file < MOST_FILES; file++)
        count += fcntl(file, F_GETFD) != -1;
    return count;
}

int place_become_nobody(void)
{
    return geteuid() != 0 || seteuid(NOBODY) == 0;
}
