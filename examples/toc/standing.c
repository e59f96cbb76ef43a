/* SPDX-License-Identifier: MIT */
#include "standing.h"
#include "layout.h"
#include "memory.h"
#include "thing.h"

#include <stdlib.h>

int32_t day_of(const toc_participation *participation, int32_t criterion)
{
    int32_t day;
    switch (criterion) {
    case TOC_CRITERION_SIGNED:
        day = toc_participation_signed(participation);
        return day ? day : toc_action_date(toc_participation_signature(participation));
    case TOC_CRITERION_DEPOSITED:
        day = toc_participation_deposited(participation);
        return day ? day : toc_action_date(toc_participation_consent(participation));
    default: return toc_participation_in_force(participation);
    }
}

int32_t known_until(const toc_instrument *instrument)
{
    const toc_coverage_list *list = toc_instrument_coverage(instrument);
    for (uint32_t i = 0; i < toc_coverage_list_count(list); i++)
        if (toc_coverage_section(toc_coverage_list_at(list, i)) == TOC_SECTION_PARTICIPATION)
            return toc_coverage_as_of(toc_coverage_list_at(list, i));
    return toc_dataset_as_of(toc_instrument_dataset(instrument));
}

int32_t all_known_until(const toc_dataset *dataset)
{
    const toc_instrument_list *all = toc_dataset_instruments(dataset);
    int32_t first = 0;
    for (uint32_t i = 0; i < toc_instrument_list_count(all); i++) {
        int32_t until = known_until(toc_instrument_list_at(all, i));
        if (until && (!first || toc_date_latest(until) < toc_date_latest(first)))
            first = until;
    }
    return first;
}

static int is_known(const toc_instrument *instrument, int32_t day)
{
    int32_t until = known_until(instrument);
    return !until || toc_date_latest(day) <= toc_date_latest(until);
}

static void note_one(struct session *session, const toc_instrument *instrument)
{
    char date[TOC_DATE_SIZE];
    int32_t until = known_until(instrument);
    toc_date_format(until, date, sizeof date);
    char *name = layout_isolate(instrument_name(instrument, session_language(session)));
    char *note = format("Data as of %s: %s.", date, name);
    page_paragraph(&session->page, STYLE_FAINT, 0, note);
    free(note);
    free(name);
}

void note_coverage(struct session *session, const toc_instrument *instrument, int32_t day)
{
    const toc_instrument_list *all = toc_dataset_instruments(session->dataset);
    int is_begun = 0;
    for (uint32_t i = 0; i < toc_instrument_list_count(all); i++) {
        const toc_instrument *one = toc_instrument_list_at(all, i);
        if ((instrument && instrument != one) || is_known(one, day))
            continue;
        if (!is_begun)
            page_blank(&session->page);
        is_begun = 1;
        note_one(session, one);
    }
}
