/* SPDX-License-Identifier: MIT */
/* The days that something can have been: the first and the last of them. */
#ifndef TOCP_SPAN_H
#define TOCP_SPAN_H

#include <toc/date.h>
#include <toc/types.h>

#include "image.h"

struct tocp_span {
    int32_t first, last; /* both 0: no date; TOCP_DAY_NEVER: no bound */
};

static inline struct tocp_span tocp_span_of(int32_t date)
{
    return (struct tocp_span){toc_date_earliest(date), toc_date_latest(date)};
}

/* Two words of a row that bound one date. */
static inline struct tocp_span tocp_span_in(const uint32_t *row, uint32_t word)
{
    return (struct tocp_span){(int32_t)row[word], (int32_t)row[word + 1]};
}

static inline int tocp_span_is_day(struct tocp_span span)
{
    return span.first == span.last;
}

/* When an action can have been: its date, the bounds that it states, or else since the instrument was adopted
 * until its file was collected. */
struct tocp_span tocp_action_span(const toc_action *action);

/* Whether it expresses consent to be bound, from ratification to succession. */
int tocp_action_is_consent(const toc_action *action);

/* When an instrument entered into force: the day that is stated, or else what its rule and the deposits give. Both 0:
 * not yet, or not known; last 0: no bound. */
struct tocp_span tocp_instrument_entry(const toc_instrument *instrument);

/* The rule of a kind that holds for an instrument: the last one, as for status; NULL when there is none. */
const toc_rule *tocp_rule_of(const toc_instrument *instrument, int32_t kind);

#endif
