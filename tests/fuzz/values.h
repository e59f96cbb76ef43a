/* SPDX-License-Identifier: MIT */
/* A walk through the API, and the arguments it takes on the way: always the same for the same input. walk.py makes
 * walk.h from this file, with what depends on the headers of the library. */
#ifndef WALK_H
#define WALK_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

enum { MOST_STRINGS = 24, MOST_ROWS = 300, ROOM = 96, POSITIONS = 5, TURN_COUNT = 8, EVERY_TURN = TURN_COUNT };

static const uint32_t positions[POSITIONS] = {0, 1, 2, 7, UINT32_MAX};

/* What takes long is shared out, so that a run is short: by these bytes of its input a run has one of the turns, a part of
 * the walk or of what must hold. A run has every turn where TOC_FUZZ_ALL is in the environment: so corpora are replayed. */
static inline unsigned turn_of(const uint8_t *data, size_t size)
{
    uint32_t hash = 2166136261u; /* FNV-1a */
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ data[i]) * 16777619u;
    return getenv("TOC_FUZZ_ALL") ? EVERY_TURN : (hash >> 16) % TURN_COUNT;
}

static inline int has_turn(unsigned turn, unsigned number)
{
    return turn == EVERY_TURN || turn == number % TURN_COUNT;
}

struct walk {
    unsigned turn;
    const toc_dataset *dataset; /* to which all rows must belong; NULL: they may be of any */
    const toc_dataset *some_toc_dataset;
    const uint8_t *data; /* for functions that take bytes */
    size_t size;
    char *strings[MOST_STRINGS];
    uint32_t own_count, string_count; /* those of the input come first */
    uint32_t string_turn, number_turn;
    uint32_t left; /* rows that may still be visited */
    uint64_t sum;  /* keeps the calls from being optimized away */
/* MEMBERS */
};

#define REQUIRE(condition)                                                                                   \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                          \
            abort();                                                                                         \
        }                                                                                                    \
    } while (0)

/* A string in a block of its own, so that reading beyond its end is seen. */
static inline void walk_add_string(struct walk *walk, const void *bytes, size_t size)
{
    char *copy = walk->string_count < MOST_STRINGS ? malloc(size + 1) : NULL;
    if (!copy)
        return;
    if (size)
        memcpy(copy, bytes, size);
    copy[size] = '\0';
    walk->strings[walk->string_count++] = copy;
}

/* The strings are the lines of the input, and some that everybody would try. */
static inline void walk_begin(struct walk *walk, const toc_dataset *dataset, const uint8_t *data, size_t size)
{
    static const char *const usual[] = {"en", "conv", "conv#art_1", "state-aaa", "AAA", "Aland", "Convention", "XVIII-12",
                                        "A/55/383/Add.1", "CTOC/COP/2008/1", "4/4", "body", "2001-02-03", "\"shall do\" a* -b"};
    enum { USUAL = sizeof usual / sizeof *usual };
    *walk = (struct walk){.dataset = dataset, .some_toc_dataset = dataset, .data = data, .size = size, .left = MOST_ROWS,
                          .turn = EVERY_TURN};
    while (size && walk->string_count < MOST_STRINGS - USUAL) {
        const uint8_t *end = memchr(data, '\n', size);
        size_t length = end ? (size_t)(end - data) : size;
        walk_add_string(walk, data, length);
        data += length + (end != NULL);
        size -= length + (end != NULL);
    }
    walk->own_count = walk->string_count;
    for (size_t i = 0; i < USUAL; i++)
        walk_add_string(walk, usual[i], strlen(usual[i]));
}

static inline void walk_end(struct walk *walk)
{
    for (uint32_t i = 0; i < walk->string_count; i++)
        free(walk->strings[i]);
}

static inline const char *value_string(struct walk *walk)
{
    return walk->strings[walk->string_turn++ % walk->string_count];
}

/* Constants, dates, and bounds of numbers; as many as no repetition in walk.py divides. */
static inline int64_t value_number(struct walk *walk)
{
    static const int64_t numbers[] = {1, 20010203, 3, 0, 2, 20100000, 4, 19990101, 5, 20050300, 7,
                                      99991231, INT32_MAX, 9, INT32_MIN, 20500101, -1, 30, 20030929};
    return numbers[walk->number_turn++ % (sizeof numbers / sizeof *numbers)];
}

static inline size_t value_size(struct walk *walk)
{
    static const size_t sizes[] = {ROOM, 1, 11, 0, 3};
    return sizes[walk->number_turn++ % (sizeof sizes / sizeof *sizes)];
}

static inline int may_visit(struct walk *walk)
{
    return walk->left && walk->left--;
}

static inline void read_string(struct walk *walk, const char *string)
{
    if (string)
        walk->sum += strlen(string);
}

static inline void read_owned(struct walk *walk, char *string)
{
    read_string(walk, string);
    toc_free(string);
}

/* PROTOTYPES */
void ask_toc_dataset(struct walk *walk, const toc_dataset *object);
void visit_nothing(struct walk *walk);

#endif
