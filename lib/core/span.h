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

/* Whether it is a day that every month of every year has, as most days are. */
static inline int tocp_is_common_day(int32_t date)
{
    uint32_t month = (uint32_t)date / 100 % 100, day = (uint32_t)date % 100;
    return date > 10000 && date < 100000000 && month - 1 < 12 && day - 1 < 28;
}

static inline struct tocp_span tocp_span_of(int32_t date)
{
    if (tocp_is_common_day(date) || toc_date_is_full(date))
        return (struct tocp_span){date, date};
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
 * until its file was collected; a withdrawal since the instrument was in force for its participant. */
struct tocp_span tocp_action_span(const toc_action *action);

/* Whether it expresses consent to be bound, from ratification to succession. */
int tocp_action_is_consent(const toc_action *action);

/* The deposit that sufficed for entry into force, or one of the same day where it is not known which of them did. */
const toc_action *tocp_sufficient_deposit(const toc_instrument *instrument);

/* Whether no other deposit that counts was made on the day of this one, so that it has its place for certain. */
int tocp_deposit_is_alone(const toc_action *deposit);

/* When an instrument entered into force: the day that is stated, or else what its rule and the deposits give. Both 0:
 * not yet, or not known; last 0: no bound. */
struct tocp_span tocp_instrument_entry(const toc_instrument *instrument);

/* The rule of a kind that holds for an instrument: the last one, as for status; NULL when there is none. */
const toc_rule *tocp_rule_of(const toc_instrument *instrument, int32_t kind);

#endif
