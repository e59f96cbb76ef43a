/* SPDX-License-Identifier: MIT */
/* Status on a day, from the bounds that the build computed for each participation. */
#include <toc/date.h>
#include <toc/instrument.h>
#include <toc/status.h>

#include "access.h"

/* A day asked about, from its first to its last possible day; both 0 when it is no date. */
struct span {
    int32_t first, last;
};

static struct span span_of(int32_t date)
{
    if (date % 100 != 0 && toc_date_is_valid(date))
        return (struct span){date, date};
    return (struct span){toc_date_earliest(date), toc_date_latest(date)};
}

static int32_t reached(const uint32_t *row, uint32_t word, struct span day)
{
    if (day.first >= (int32_t)row[word + 1])
        return TOC_ANSWER_YES;
    return day.last < (int32_t)row[word] ? TOC_ANSWER_NO : TOC_ANSWER_UNKNOWN;
}

static int32_t is_party(const uint32_t *row, struct span day)
{
    int32_t begun = reached(row, TOCP_PARTICIPATION_FORCE_FIRST, day);
    int32_t ended = reached(row, TOCP_PARTICIPATION_ENDED_FIRST, day);
    if (begun == TOC_ANSWER_NO || ended == TOC_ANSWER_YES)
        return TOC_ANSWER_NO;
    return begun == TOC_ANSWER_YES && ended == TOC_ANSWER_NO ? TOC_ANSWER_YES : TOC_ANSWER_UNKNOWN;
}

static int32_t answer(const uint32_t *row, int32_t criterion, struct span day)
{
    if (day.first == 0)
        return TOC_ANSWER_UNKNOWN;
    switch (criterion) {
    case TOC_CRITERION_SIGNED:
        return reached(row, TOCP_PARTICIPATION_SIGNED_FIRST, day);
    case TOC_CRITERION_DEPOSITED:
        return reached(row, TOCP_PARTICIPATION_DEPOSITED_FIRST, day);
    case TOC_CRITERION_PARTY:
        return is_party(row, day);
    default:
        return TOC_ANSWER_UNKNOWN;
    }
}

int32_t toc_participation_answer(const toc_participation *participation, int32_t criterion, int32_t date)
{
    struct span day = span_of(date);
    if (participation)
        return answer(TOCP_ROW(participation), criterion, day);
    return day.first == 0 ? TOC_ANSWER_UNKNOWN : TOC_ANSWER_NO;
}

/* From the last stage back to the first: the first that was certainly reached is the answer, and a doubt
 * on the way makes it unknown. */
static int32_t status_on(const uint32_t *row, struct span day)
{
    static const struct {
        uint32_t word;
        int32_t status;
    } stages[] = {
        {TOCP_PARTICIPATION_ENDED_FIRST, TOC_STATUS_WITHDRAWN},
        {TOCP_PARTICIPATION_FORCE_FIRST, TOC_STATUS_PARTY},
        {TOCP_PARTICIPATION_DEPOSITED_FIRST, TOC_STATUS_DEPOSITED},
        {TOCP_PARTICIPATION_SIGNED_FIRST, TOC_STATUS_SIGNATORY},
    };
    if (day.first == 0)
        return TOC_STATUS_UNKNOWN;
    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) {
        int32_t there = reached(row, stages[i].word, day);
        if (there != TOC_ANSWER_NO)
            return there == TOC_ANSWER_YES ? stages[i].status : TOC_STATUS_UNKNOWN;
    }
    return TOC_STATUS_NONE;
}

int32_t toc_participation_status(const toc_participation *participation, int32_t date)
{
    struct span day = span_of(date);
    if (participation)
        return status_on(TOCP_ROW(participation), day);
    return day.first == 0 ? TOC_STATUS_UNKNOWN : TOC_STATUS_NONE;
}

const toc_participation *toc_participant_participation(const toc_participant *participant,
                                                       const toc_instrument *instrument)
{
    if (!participant || !instrument)
        return NULL;
    const uint32_t *one = TOCP_ROW(participant);
    const char *image = tocp_row_image(one);
    if (tocp_row_image(TOCP_ROW(instrument)) != image)
        return NULL;
    uint32_t wanted = TOCP_REF(TOCP_KIND_INSTRUMENT, toc_instrument_index(instrument));
    const uint32_t *list = tocp_list_of(image, one[TOCP_PARTICIPANT_PARTICIPATIONS]);
    for (uint32_t i = 0; i < list[TOCP_LIST_COUNT]; i++) {
        const uint32_t *row =
            tocp_row_at(image, TOCP_KIND_PARTICIPATION, TOCP_PARTICIPATION_WORDS, list[TOCP_LIST_ITEMS + i]);
        if (row && row[TOCP_PARTICIPATION_INSTRUMENT] == wanted)
            return (const toc_participation *)(const void *)row;
    }
    return NULL;
}

int32_t toc_status(const toc_participant *participant, const toc_instrument *instrument, int32_t date)
{
    if (!participant || !instrument ||
        tocp_row_image(TOCP_ROW(participant)) != tocp_row_image(TOCP_ROW(instrument)))
        return TOC_STATUS_UNKNOWN;
    return toc_participation_status(toc_participant_participation(participant, instrument), date);
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
    int32_t in_force = toc_instrument_in_force(instrument);
    if (in_force == 0)
        return TOC_INSTRUMENT_ADOPTED;
    switch (toc_date_compare(date, in_force)) {
    case TOC_DATE_EARLIER:
        return TOC_INSTRUMENT_ADOPTED;
    case TOC_DATE_UNKNOWN:
        return TOC_INSTRUMENT_UNKNOWN;
    default:
        return TOC_INSTRUMENT_IN_FORCE;
    }
}

uint32_t toc_instrument_count_at(const toc_instrument *instrument, int32_t criterion, int32_t date,
                                 uint32_t *unknown)
{
    const uint32_t *list = TOCP_ROW(toc_instrument_participations(instrument));
    const char *image = tocp_list_image(list);
    struct span day = span_of(date);
    uint32_t counts[TOC_ANSWER_YES + 1] = {0, 0, 0};
    for (uint32_t i = 0; i < list[TOCP_LIST_COUNT]; i++) {
        const uint32_t *row =
            tocp_row_at(image, TOCP_KIND_PARTICIPATION, TOCP_PARTICIPATION_WORDS, list[TOCP_LIST_ITEMS + i]);
        if (row)
            counts[answer(row, criterion, day)]++;
    }
    if (unknown)
        *unknown = counts[TOC_ANSWER_UNKNOWN];
    return counts[TOC_ANSWER_YES];
}

int toc_instrument_participations_at(const toc_instrument *instrument, int32_t criterion, int32_t date,
                                     toc_participation_list **out)
{
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!instrument)
        return TOC_E_ARGUMENT;
    const uint32_t *list = TOCP_ROW(toc_instrument_participations(instrument));
    const char *image = tocp_list_image(list);
    struct span day = span_of(date);
    struct tocp_owned_list *found = tocp_list_new(image, list[TOCP_LIST_COUNT]);
    if (!found)
        return TOC_E_NOMEM;
    for (uint32_t i = 0; i < list[TOCP_LIST_COUNT]; i++) {
        uint32_t index = list[TOCP_LIST_ITEMS + i];
        const uint32_t *row = tocp_row_at(image, TOCP_KIND_PARTICIPATION, TOCP_PARTICIPATION_WORDS, index);
        if (row && answer(row, criterion, day) == TOC_ANSWER_YES)
            found->items[found->words[TOCP_LIST_COUNT]++] = index;
    }
    *out = (toc_participation_list *)(void *)found->words;
    return TOC_OK;
}
