/* SPDX-License-Identifier: MIT */
/* Status on a day, from the bounds that the build computed for each participation. */
#include <toc/date.h>
#include <toc/instrument.h>
#include <toc/status.h>

#include "access.h"
#include "span.h"

static inline int32_t reached(struct tocp_span span, struct tocp_span day)
{
    if (day.first >= span.last)
        return TOC_ANSWER_YES;
    return day.last < span.first ? TOC_ANSWER_NO : TOC_ANSWER_UNKNOWN;
}

static inline int32_t is_party(const uint32_t *row, struct tocp_span day)
{
    struct tocp_span force = tocp_span_in(row, TOCP_PARTICIPATION_FORCE_FIRST);
    struct tocp_span ended = tocp_span_in(row, TOCP_PARTICIPATION_ENDED_FIRST);
    if (day.first >= force.last && day.last < ended.first)
        return TOC_ANSWER_YES;
    return day.last < force.first || day.first >= ended.last ? TOC_ANSWER_NO : TOC_ANSWER_UNKNOWN;
}

/* On a day that is one. */
static inline int32_t answer(const uint32_t *row, int32_t criterion, struct tocp_span day)
{
    switch (criterion) {
    case TOC_CRITERION_SIGNED: return reached(tocp_span_in(row, TOCP_PARTICIPATION_SIGNED_FIRST), day);
    case TOC_CRITERION_DEPOSITED: return reached(tocp_span_in(row, TOCP_PARTICIPATION_DEPOSITED_FIRST), day);
    case TOC_CRITERION_PARTY: return is_party(row, day);
    default: return TOC_ANSWER_UNKNOWN;
    }
}

static inline int is_criterion(int32_t criterion)
{
    return criterion >= TOC_CRITERION_SIGNED && criterion <= TOC_CRITERION_PARTY;
}

int32_t toc_participation_answer(const toc_participation *participation, int32_t criterion, int32_t date)
{
    struct tocp_span day = tocp_span_of(date);
    if (day.first == 0 || !is_criterion(criterion))
        return TOC_ANSWER_UNKNOWN;
    return participation ? answer(TOCP_ROW(participation), criterion, day) : TOC_ANSWER_NO;
}

/* A stage that was reached is the answer, and a doubt about it makes the answer unknown; else it says nothing. */
static inline int decides(const uint32_t *row, uint32_t word, int32_t status, struct tocp_span day, int32_t *out)
{
    int32_t there = reached(tocp_span_in(row, word), day);
    *out = there == TOC_ANSWER_YES ? status : TOC_STATUS_UNKNOWN;
    return there != TOC_ANSWER_NO;
}

/* From the last stage back to the first. */
static inline int32_t status_on(const uint32_t *row, int32_t date)
{
    struct tocp_span day = tocp_span_of(date);
    int32_t status;
    if (day.first == 0)
        return TOC_STATUS_UNKNOWN;
    if (row && (decides(row, TOCP_PARTICIPATION_ENDED_FIRST, TOC_STATUS_WITHDRAWN, day, &status) ||
                decides(row, TOCP_PARTICIPATION_FORCE_FIRST, TOC_STATUS_PARTY, day, &status) ||
                decides(row, TOCP_PARTICIPATION_DEPOSITED_FIRST, TOC_STATUS_DEPOSITED, day, &status) ||
                decides(row, TOCP_PARTICIPATION_SIGNED_FIRST, TOC_STATUS_SIGNATORY, day, &status)))
        return status;
    return TOC_STATUS_NONE;
}

int32_t toc_participation_status(const toc_participation *participation, int32_t date)
{
    return status_on(TOCP_ROW(participation), date);
}

/* Both are of one image. A list of participations follows the order of instruments, so that of the n-th is the n-th
 * of the list or one before it. */
static inline const uint32_t *participation_of(const char *image, const uint32_t *participant,
                                               const uint32_t *instrument)
{
    const uint32_t *list = tocp_list_of(image, participant[TOCP_PARTICIPANT_PARTICIPATIONS]);
    uint32_t index = tocp_row_index(image, instrument, TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_WORDS);
    uint32_t count = tocp_list_count(list), at = index < count ? index + 1 : count;
    for (uint32_t i = 0; i < count; i++) {
        at = (at ? at : count) - 1;
        const uint32_t *row =
            tocp_row_at(image, TOCP_KIND_PARTICIPATION, TOCP_PARTICIPATION_WORDS, tocp_list_item(list, at));
        if (row && row[TOCP_PARTICIPATION_INSTRUMENT] == TOCP_REF(TOCP_KIND_INSTRUMENT, index))
            return row;
    }
    return NULL;
}

static inline int are_of_one_image(const toc_participant *participant, const toc_instrument *instrument)
{
    return participant && instrument && tocp_row_image(TOCP_ROW(participant)) == tocp_row_image(TOCP_ROW(instrument));
}

const toc_participation *toc_participant_participation(const toc_participant *participant,
                                                       const toc_instrument *instrument)
{
    if (!are_of_one_image(participant, instrument))
        return NULL;
    return (const toc_participation *)(const void *)participation_of(tocp_row_image(TOCP_ROW(participant)),
                                                                     TOCP_ROW(participant), TOCP_ROW(instrument));
}

int32_t toc_status(const toc_participant *participant, const toc_instrument *instrument, int32_t date)
{
    if (!are_of_one_image(participant, instrument))
        return TOC_STATUS_UNKNOWN;
    return status_on(
        participation_of(tocp_row_image(TOCP_ROW(participant)), TOCP_ROW(participant), TOCP_ROW(instrument)), date);
}

const char *toc_status_name(int32_t status)
{
    static const char *const names[] = {"unknown", "none", "signatory", "deposited", "party", "withdrawn"};
    return status < 0 || status >= (int32_t)(sizeof names / sizeof *names) ? names[0] : names[status];
}

int32_t toc_instrument_status(const toc_instrument *instrument, int32_t date)
{
    int32_t adopted = toc_date_compare(date, toc_instrument_adopted(instrument));
    if (adopted == TOC_DATE_EARLIER)
        return TOC_INSTRUMENT_DRAFT;
    if (adopted == TOC_DATE_UNKNOWN)
        return TOC_INSTRUMENT_UNKNOWN;
    struct tocp_span entry = tocp_instrument_entry(instrument);
    if (entry.first == 0)
        return TOC_INSTRUMENT_ADOPTED;
    if (entry.last == 0)
        entry.last = TOCP_DAY_NEVER;
    switch (reached(entry, tocp_span_of(date))) {
    case TOC_ANSWER_NO: return TOC_INSTRUMENT_ADOPTED;
    case TOC_ANSWER_YES: return TOC_INSTRUMENT_IN_FORCE;
    default: return TOC_INSTRUMENT_UNKNOWN;
    }
}

struct count {
    uint32_t certain, unknown;
};

static inline void count_answer(struct count *count, int32_t answer)
{
    count->certain += answer == TOC_ANSWER_YES;
    count->unknown += answer == TOC_ANSWER_UNKNOWN;
}

/* How many of a list give each answer. */
static struct count count_list(const uint32_t *list, int32_t criterion, struct tocp_span day)
{
    const char *image = tocp_list_image(list);
    struct count count = {0, 0};
    for (uint32_t i = 0; i < tocp_list_count(list); i++) {
        const uint32_t *row =
            tocp_row_at(image, TOCP_KIND_PARTICIPATION, TOCP_PARTICIPATION_WORDS, tocp_list_item(list, i));
        count_answer(&count, row ? answer(row, criterion, day) : TOC_ANSWER_NO);
    }
    return count;
}

/* The same of rows that follow each other, in a loop of its own for each criterion. */
TOCP_IN_PLACE struct count count_rows(const uint32_t *row, uint32_t rows, int32_t criterion, struct tocp_span day)
{
    struct count count = {0, 0};
    for (const uint32_t *end = row + (size_t)rows * TOCP_PARTICIPATION_WORDS; row < end; row += TOCP_PARTICIPATION_WORDS)
        count_answer(&count, answer(row, criterion, day));
    return count;
}

/* Participations are in the order of instruments, so that those of one are a run. */
static struct count count_on(const uint32_t *list, int32_t criterion, struct tocp_span day)
{
    const uint32_t *row = tocp_run_rows(list, TOCP_KIND_PARTICIPATION, TOCP_PARTICIPATION_WORDS);
    switch (row ? criterion : 0) {
    case TOC_CRITERION_SIGNED: return count_rows(row, tocp_list_count(list), TOC_CRITERION_SIGNED, day);
    case TOC_CRITERION_DEPOSITED: return count_rows(row, tocp_list_count(list), TOC_CRITERION_DEPOSITED, day);
    case TOC_CRITERION_PARTY: return count_rows(row, tocp_list_count(list), TOC_CRITERION_PARTY, day);
    default: return count_list(list, criterion, day);
    }
}

uint32_t toc_instrument_count_at(const toc_instrument *instrument, int32_t criterion, int32_t date, uint32_t *unknown)
{
    struct tocp_span day = tocp_span_of(date);
    struct count count =
        count_on(TOCP_ROW(toc_instrument_participations(instrument)), day.first == 0 ? 0 : criterion, day);
    if (unknown)
        *unknown = count.unknown;
    return count.certain;
}

int toc_instrument_participations_at(const toc_instrument *instrument, int32_t criterion, int32_t date,
                                     toc_participation_list **out)
{
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    struct tocp_span day = tocp_span_of(date);
    if (!instrument || !is_criterion(criterion) || day.first == 0)
        return TOC_E_ARGUMENT;
    const uint32_t *list = TOCP_ROW(toc_instrument_participations(instrument));
    const char *image = tocp_list_image(list);
    struct tocp_owned_list *found = tocp_list_new(image, tocp_list_count(list));
    if (!found)
        return TOC_E_NOMEM;
    for (uint32_t i = 0; i < tocp_list_count(list); i++) {
        uint32_t index = tocp_list_item(list, i);
        const uint32_t *row = tocp_row_at(image, TOCP_KIND_PARTICIPATION, TOCP_PARTICIPATION_WORDS, index);
        if (row && answer(row, criterion, day) == TOC_ANSWER_YES)
            found->items[found->words[TOCP_LIST_COUNT]++] = index;
    }
    *out = (toc_participation_list *)(void *)found->words;
    return TOC_OK;
}
