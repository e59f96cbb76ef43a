/* SPDX-License-Identifier: MIT */
#include "bench.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

uint64_t measured(const struct bench_case *bench, const char *file);

BENCH_FUNCTION uint64_t measured(const struct bench_case *bench, const char *file)
{
    return bench->run(file);
}

static const struct bench_case *find(const char *name, size_t length)
{
    for (const struct bench_case *const *table = bench_tables; *table; table++)
        for (const struct bench_case *bench = *table; bench->name; bench++)
            if (strlen(bench->name) == length && memcmp(bench->name, name, length) == 0)
                return bench;
    bench_expect(0, "no such case");
    return NULL;
}

static void list(void)
{
    for (const struct bench_case *const *table = bench_tables; *table; table++)
        for (const struct bench_case *bench = *table; bench->name; bench++)
            puts(bench->name);
}

static void prepare(const struct bench_case *bench, const char *file)
{
    if (bench->prepare)
        bench->prepare(file);
}

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static void time_once(const struct bench_case *bench, const char *file, int shown)
{
    int64_t begin = now();
    uint64_t operations = measured(bench, file);
    int64_t end = now();
    if (shown)
        printf("%s %" PRIu64 " %" PRId64 "\n", bench->name, operations, end - begin);
}

/* The first round warms up. */
static void time_all(const char *names, const char *file, long rounds)
{
    for (long round = -1; round < rounds; round++)
        for (const char *name = names; *name;) {
            size_t length = strcspn(name, ",");
            const struct bench_case *bench = find(name, length);
            if (round < 0)
                prepare(bench, file);
            time_once(bench, file, round >= 0);
            name += length + (name[length] == ',');
        }
}

int main(int argc, char **argv)
{
    bench_expect(argc == 1 || argc == 3 || argc == 4, "usage: PROGRAM [CASE[,CASE...] FILE [ROUNDS]]");
    if (argc == 1) {
        list();
        return 0;
    }
    if (argc == 4) {
        time_all(argv[1], argv[2], strtol(argv[3], NULL, 10));
        return 0;
    }
    const struct bench_case *bench = find(argv[1], strlen(argv[1]));
    prepare(bench, argv[2]);
    if (!bench->cold)
        bench->run(argv[2]);
    printf("%s %" PRIu64 "\n", bench->name, measured(bench, argv[2]));
    return 0;
}
