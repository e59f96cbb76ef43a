/* SPDX-License-Identifier: MIT */
#include "bench.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void bench_expect(int holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "bench: %s\n", what);
    exit(1);
}

const char *bench_path(const char *file, const char *ending)
{
    static char path[4096];
    bench_expect(snprintf(path, sizeof path, "%s%s", file, ending) < (int)sizeof path, "the path is too long");
    return path;
}

char *bench_read(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    bench_expect(file && fseek(file, 0, SEEK_END) == 0, "no such file");
    long end = ftell(file);
    rewind(file);
    char *bytes = malloc((size_t)end + 1);
    bench_expect(bytes && fread(bytes, 1, (size_t)end, file) == (size_t)end, "the file cannot be read");
    fclose(file);
    bytes[end] = '\0';
    *size = (size_t)end;
    return bytes;
}

uint64_t bench_resident(void)
{
    char line[200];
    unsigned long kilobytes = 0;
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
    FILE *file = fopen("/proc/self/smaps_rollup", "r");
    bench_expect(file != NULL, "no /proc/self/smaps_rollup");
    while (fgets(line, sizeof line, file))
        if (strncmp(line, "Anonymous:", 10) == 0)
            kilobytes = strtoul(line + 10, NULL, 10);
    fclose(file);
    return (uint64_t)kilobytes * 1024;
}
