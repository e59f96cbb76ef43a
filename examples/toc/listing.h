/* SPDX-License-Identifier: MIT */
/* The answer of a command that lists things of one kind: a table for people, a JSON array for programs. */
#ifndef TOC_LISTING_H
#define TOC_LISTING_H

#include "table.h"
#include "thing.h"
#include "tojson.h"

struct listing {
    const char *const *headings;
    void (*add_row)(struct table *table, const void *handle, const char *language);
    json_t *(*json)(const void *handle, const char *language);
};

/* Returns the exit code. When there is nothing to list, says so: of what, when that is not NULL. */
int print_listing(struct session *session, const struct listing *listing, struct things things, const char *of);

#endif
