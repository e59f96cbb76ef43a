/* SPDX-License-Identifier: MIT */
/* What is measured, and how: a program is a table of cases and this main function.
 *
 *   PROGRAM CASE FILE              prepares, runs once unmeasured, once measured; prints CASE OPERATIONS
 *   PROGRAM CASE,CASE FILE ROUNDS  runs the cases in turn, so often; prints CASE OPERATIONS NANOSECONDS each time
 *
 * The measured run is a call of the function measured: valgrind counts its instructions alone. */
#ifndef BENCH_H
#define BENCH_H

#include <stdint.h>

/* Stays a function of its own, for valgrind to see. */
#if defined(__GNUC__)
#define BENCH_FUNCTION __attribute__((noinline))
#else
#define BENCH_FUNCTION
#endif

struct bench_case {
    const char *name;
    void (*prepare)(const char *file); /* may be NULL */
    uint64_t (*run)(const char *file); /* how many operations it did */
    int cold; /* the first run is the one to measure: it is long, and what it warms up matters */
};

extern const struct bench_case bench_cases[]; /* name NULL at the end */

/* Ends the program when something that must work does not. */
void bench_expect(int holds, const char *what);

#endif
