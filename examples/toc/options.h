/* SPDX-License-Identifier: MIT */
/* Options that all commands of a program share. */
#ifndef TOC_OPTIONS_H
#define TOC_OPTIONS_H

#include "page.h"

#include <argp.h>
#include <stdint.h>

struct options {
    const char *data;     /* a snapshot; NULL: the builtin dataset */
    const char *language; /* a BCP 47 tag; NULL: not asked for */
    int json, no_pager;   /* truths */
    enum color color;
};

/* Of toc, and of toc-data, which has only those on printing. */
extern const struct argp query_options, data_options;

/* Ends the program with a usage error. */
__attribute__((format(printf, 2, 3))) void refuse_argument(const struct argp_state *state, const char *form, ...);

/* The day of an argument; ends the program with a usage error when it is none. */
int32_t parse_day(const char *argument, struct argp_state *state);

/* Today in UTC. */
int32_t today(void);

#endif
