/* SPDX-License-Identifier: MIT */
/* A comparison of two images while it is made. */
#ifndef TOCP_DIFF_H
#define TOCP_DIFF_H

#include <toc/diff.h>

#include "buffer.h"

struct tocp_diff_side {
    const char *image;
    const uint32_t *row; /* NULL: it has no such entity */
    uint32_t index;
};

struct tocp_diff_coverage;

/* The two sides of one entity, and where differences go. */
struct tocp_diff {
    toc_difference_list *list;
    const char *images[2];
    struct tocp_buffer scratch; /* values while they are compared */
    struct tocp_diff_side sides[2];
    struct tocp_diff_coverage *coverages[2];
    uint32_t coverage_counts[2];
    int32_t kind;
    int failed;
};

/* Adds a difference of the entity. */
void tocp_diff_report(struct tocp_diff *diff, int32_t change, const char *member, const char *language,
                      const char *before, const char *after);

/* Adds a difference of a member when the two values are not the same; NULL is no value. */
void tocp_diff_compare(struct tocp_diff *diff, const char *member, const char *language, const char *before,
                       const char *after);

/* Compares what an editor writes of an entity that both sides have. */
void tocp_diff_members(struct tocp_diff *diff);

/* Whether the rows of a kind have an id, and so are compared for themselves. */
int tocp_diff_has_id(uint32_t kind);

#endif
