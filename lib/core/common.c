/* SPDX-License-Identifier: MIT */
#include <toc/common.h>
#include <toc/date.h>
#include <toc/instrument.h>
#include <toc/participant.h>
#include <toc/provision.h>
#include <toc/status.h>
#include <toc/term.h>

#include "access.h"

static int32_t is_party(const toc_participant *participant, const toc_instrument *instrument, int32_t date)
{
    return toc_participation_answer(toc_participant_participation(participant, instrument), TOC_CRITERION_PARTY,
                                    date);
}

/* NO when it binds one of them for certain not, YES when it binds both. */
static int32_t binds_both(const toc_participant *a, const toc_participant *b, const toc_instrument *instrument,
                          int32_t date)
{
    int32_t first = is_party(a, instrument, date), second = is_party(b, instrument, date);
    if (first == TOC_ANSWER_NO || second == TOC_ANSWER_NO)
        return TOC_ANSWER_NO;
    return first == TOC_ANSWER_YES && second == TOC_ANSWER_YES ? TOC_ANSWER_YES : TOC_ANSWER_UNKNOWN;
}

static int are_of_one(const toc_participant *a, const toc_participant *b)
{
    return a && b && toc_participant_dataset(a) == toc_participant_dataset(b);
}

static void append(struct tocp_owned_list *list, uint32_t index)
{
    list->items[list->words[TOCP_LIST_COUNT]++] = index;
}

int toc_common_instruments(const toc_participant *a, const toc_participant *b, int32_t date, uint32_t *unknown,
                           toc_instrument_list **out)
{
    uint32_t undecided = 0;
    if (unknown)
        *unknown = 0;
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!are_of_one(a, b) || !toc_date_is_valid(date))
        return TOC_E_ARGUMENT;
    const toc_instrument_list *all = toc_dataset_instruments(toc_participant_dataset(a));
    struct tocp_owned_list *found = tocp_list_new(tocp_row_image(TOCP_ROW(a)), toc_instrument_list_count(all));
    if (!found)
        return TOC_E_NOMEM;
    for (uint32_t i = 0; i < toc_instrument_list_count(all); i++) {
        int32_t answer = binds_both(a, b, toc_instrument_list_at(all, i), date);
        undecided += answer == TOC_ANSWER_UNKNOWN;
        if (answer == TOC_ANSWER_YES)
            append(found, i);
    }
    if (unknown)
        *unknown = undecided;
    *out = (toc_instrument_list *)(void *)found->words;
    return TOC_OK;
}

int toc_common_provisions(const toc_participant *a, const toc_participant *b, const toc_topic *topic, int32_t date,
                          toc_provision_list **out)
{
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!are_of_one(a, b) || toc_topic_dataset(topic) != toc_participant_dataset(a) ||
        !toc_date_is_valid(date))
        return TOC_E_ARGUMENT;
    const toc_provision_list *all = toc_topic_provisions(topic);
    struct tocp_owned_list *found = tocp_list_new(tocp_row_image(TOCP_ROW(a)), toc_provision_list_count(all));
    if (!found)
        return TOC_E_NOMEM;
    for (uint32_t i = 0; i < toc_provision_list_count(all); i++) {
        const toc_provision *provision = toc_provision_list_at(all, i);
        if (binds_both(a, b, toc_provision_instrument(provision), date) == TOC_ANSWER_YES)
            append(found, toc_provision_index(provision));
    }
    *out = (toc_provision_list *)(void *)found->words;
    return TOC_OK;
}

int toc_participant_duties(const toc_participant *participant, int32_t kind, int32_t date, toc_duty_list **out)
{
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!participant || !toc_date_is_valid(date))
        return TOC_E_ARGUMENT;
    const toc_duty_list *all = toc_dataset_duties(toc_participant_dataset(participant));
    struct tocp_owned_list *found =
        tocp_list_new(tocp_row_image(TOCP_ROW(participant)), toc_duty_list_count(all));
    if (!found)
        return TOC_E_NOMEM;
    for (uint32_t i = 0; i < toc_duty_list_count(all); i++) {
        const toc_duty *duty = toc_duty_list_at(all, i);
        if ((!kind || toc_duty_kind(duty) == kind) &&
            is_party(participant, toc_provision_instrument(toc_duty_provision(duty)), date) == TOC_ANSWER_YES)
            append(found, i);
    }
    *out = (toc_duty_list *)(void *)found->words;
    return TOC_OK;
}
