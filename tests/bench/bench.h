/* SPDX-License-Identifier: MIT */
/* What is measured, and how: a program is tables of cases and this main function. FILE stands for all files of one
 * size: FILE.xml, its snapshot FILE.tocb, and what peers make of it.
 *
 *   PROGRAM                        prints the names of its cases
 *   PROGRAM CASE FILE              prepares, runs once unmeasured, once measured; prints CASE OPERATIONS
 *   PROGRAM CASE,CASE FILE ROUNDS  runs the cases in turn, so often; prints CASE OPERATIONS NANOSECONDS each time
 *
 * The measured run is a call of the function measured: valgrind counts its instructions alone. */
#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Stays a function of its own, for valgrind to see. */
#if defined(__GNUC__)
#define BENCH_FUNCTION __attribute__((noinline))
#else
#define BENCH_FUNCTION
#endif

struct bench_case {
    const char *name;                  /* of a peer: the same as that of libtoc, and /PEER */
    void (*prepare)(const char *file); /* may be NULL */
    uint64_t (*run)(const char *file); /* how many operations it did; of a case "memory", how many bytes it took */
    int cold; /* the first run is the one to measure: it is long, and what it warms up matters */
};

/* Of the program; name NULL at the end of a table, NULL at the end of them. */
extern const struct bench_case *const bench_tables[];

extern const struct bench_case bench_core_cases[], bench_xml_cases[], bench_libxml2_cases[], bench_pugixml_cases[],
    bench_sqlite_cases[], bench_xmlb_cases[];

/* Ends the program when something that must work does not. */
void bench_expect(int holds, const char *what);

/* Whether there is a value; reads its first character. */
static inline int bench_said(const char *value)
{
    return value && value[0];
}

/* The path of a file with an ending; valid until the next call. */
const char *bench_path(const char *file, const char *ending);

/* All bytes of a file and a NUL, to be freed. */
char *bench_read(const char *path, size_t *size);

/* Memory of this process that is its own, once what was freed is given back. */
uint64_t bench_resident(void);

/* --- what is asked of all --- */

/* Find a document by one of the two, and read the other. */
struct bench_question {
    const char *id, *symbol;
};

/* In an order that no index knows; at least 20,000, so that what another case left in the caches counts little. */
const struct bench_question *bench_questions(const char *file, uint32_t *count);

/* Paragraph 3 of an article: as it is cited, by its id, and where it stands. */
struct bench_citation {
    char text[40], id[40], instrument[20], article[4];
};

enum { BENCH_CITATIONS = 80, BENCH_PASSES = 100 };

const struct bench_citation *bench_citations(void);

#ifdef __cplusplus
}
#endif

#endif
