/* SPDX-License-Identifier: MIT */
#include <toc/action.h>
#include <toc/decision.h>
#include <toc/event.h>
#include <toc/instrument.h>
#include <toc/meeting.h>
#include <toc/participant.h>
#include <toc/provision.h>
#include <toc/status.h>
#include <toc/timeline.h>

#include "access.h"
#include "span.h"

#include <stdlib.h>

struct toc_moment {
    int32_t kind, date, until;
    struct tocp_span span;
    int certain;
    uint32_t index; /* of its row, for the order */
    const toc_instrument *instrument;
    const toc_participant *participant;
    const toc_action *action;
    const toc_meeting *meeting;
    const toc_decision *decision;
    const toc_event *event;
};

struct toc_moment_list {
    uint32_t count, room;
    struct toc_moment *moments;
};

/* What was asked. */
struct query {
    struct tocp_span period;
    const toc_instrument *instrument;
    const toc_participant *participant;
    uint32_t kinds;
    toc_moment_list *list;
    int result;
};

static void take(struct query *query, struct toc_moment moment)
{
    toc_moment_list *list = query->list;
    if (!(query->kinds >> moment.kind & 1) || query->result != TOC_OK || moment.span.first == 0 ||
        moment.span.first == TOCP_DAY_NEVER || moment.span.last < query->period.first ||
        moment.span.first > query->period.last)
        return;
    if (list->count == list->room) {
        uint32_t room = 2 * list->room + 64;
        struct toc_moment *moved = realloc(list->moments, room * sizeof *moved);
        if (!moved) {
            query->result = TOC_E_NOMEM;
            return;
        }
        list->moments = moved;
        list->room = room;
    }
    moment.certain = moment.span.first >= query->period.first && moment.span.last <= query->period.last;
    list->moments[list->count++] = moment;
}

/* --- what concerns an instrument --- */

static int holds(const toc_instrument_list *list, const toc_instrument *instrument)
{
    for (uint32_t i = 0; i < toc_instrument_list_count(list); i++)
        if (toc_instrument_list_at(list, i) == instrument)
            return 1;
    return 0;
}

static int meeting_concerns(const toc_meeting *meeting, const toc_instrument *instrument)
{
    return toc_provision_instrument(toc_body_provision(toc_meeting_body(meeting))) == instrument ||
           holds(toc_meeting_instruments(meeting), instrument);
}

static int decision_concerns(const toc_decision *decision, const toc_instrument *instrument)
{
    return toc_provision_instrument(toc_body_provision(toc_decision_body(decision))) == instrument ||
           holds(toc_decision_instruments(decision), instrument) ||
           holds(toc_decision_adopts(decision), instrument);
}

/* --- kinds --- */

static int is_asked(const struct query *query, const toc_instrument *instrument, const toc_participant *participant)
{
    return (!query->instrument || query->instrument == instrument) &&
           (!query->participant || query->participant == participant);
}

static void take_actions(struct query *query, const toc_dataset *dataset)
{
    const toc_action_list *all = toc_dataset_actions(dataset);
    for (uint32_t i = 0; i < toc_action_list_count(all); i++) {
        const toc_action *action = toc_action_list_at(all, i);
        const toc_instrument *instrument = toc_action_instrument(action);
        const toc_participant *participant = toc_action_participant(action);
        if (action && is_asked(query, instrument, participant))
            take(query, (struct toc_moment){.kind = TOC_MOMENT_ACTION, .date = toc_action_date(action),
                                            .span = tocp_action_span(action), .index = i, .instrument = instrument,
                                            .participant = participant, .action = action});
    }
}

static void take_participations(struct query *query, const toc_dataset *dataset)
{
    const toc_participation_list *all = toc_dataset_participations(dataset);
    for (uint32_t i = 0; i < toc_participation_list_count(all); i++) {
        const toc_participation *participation = toc_participation_list_at(all, i);
        struct toc_moment moment = {.kind = TOC_MOMENT_IN_FORCE, .index = i,
                                    .instrument = toc_participation_instrument(participation),
                                    .participant = toc_participation_participant(participation),
                                    .action = toc_participation_consent(participation)};
        if (!participation || !is_asked(query, moment.instrument, moment.participant))
            continue;
        moment.span = tocp_span_in(TOCP_ROW(participation), TOCP_PARTICIPATION_FORCE_FIRST);
        moment.date = toc_participation_in_force(participation);
        take(query, moment);
        moment.kind = TOC_MOMENT_ENDED;
        moment.span = tocp_span_in(TOCP_ROW(participation), TOCP_PARTICIPATION_ENDED_FIRST);
        moment.date = toc_participation_ended(participation);
        moment.action = toc_participation_withdrawal(participation);
        take(query, moment);
    }
}

static void take_instruments(struct query *query, const toc_dataset *dataset)
{
    const toc_instrument_list *all = toc_dataset_instruments(dataset);
    for (uint32_t i = 0; i < toc_instrument_list_count(all); i++) {
        const toc_instrument *instrument = toc_instrument_list_at(all, i);
        struct toc_moment moment = {.kind = TOC_MOMENT_INSTRUMENT_ADOPTED, .index = i, .instrument = instrument,
                                    .date = toc_instrument_adopted(instrument)};
        if (!is_asked(query, instrument, NULL))
            continue;
        moment.decision = toc_instrument_adopted_by(instrument);
        moment.span = tocp_span_of(moment.date);
        take(query, moment);
        moment.kind = TOC_MOMENT_INSTRUMENT_IN_FORCE;
        moment.decision = NULL;
        moment.action = toc_instrument_decisive_deposit(instrument);
        moment.span = tocp_instrument_entry(instrument);
        if (!moment.span.last)
            moment.span.last = TOCP_DAY_NEVER;
        moment.date = toc_instrument_in_force(instrument);
        if (!moment.date && tocp_span_is_day(moment.span))
            moment.date = moment.span.first;
        take(query, moment);
    }
}

static void take_meetings(struct query *query, const toc_dataset *dataset)
{
    const toc_meeting_list *all = toc_dataset_meetings(dataset);
    for (uint32_t i = 0; !query->participant && i < toc_meeting_list_count(all); i++) {
        const toc_meeting *meeting = toc_meeting_list_at(all, i);
        struct toc_moment moment = {.kind = TOC_MOMENT_MEETING_START, .index = i, .meeting = meeting,
                                    .date = toc_meeting_start(meeting), .until = toc_meeting_end(meeting)};
        if (query->instrument && !meeting_concerns(meeting, query->instrument))
            continue;
        moment.span = tocp_span_of(moment.date);
        take(query, moment);
        moment.kind = TOC_MOMENT_MEETING_END;
        moment.date = moment.until;
        moment.until = 0;
        moment.span = tocp_span_of(moment.date);
        take(query, moment);
    }
}

static void take_decisions(struct query *query, const toc_dataset *dataset)
{
    const toc_decision_list *all = toc_dataset_decisions(dataset);
    for (uint32_t i = 0; !query->participant && i < toc_decision_list_count(all); i++) {
        const toc_decision *decision = toc_decision_list_at(all, i);
        int32_t date = toc_decision_adopted(decision);
        if (!query->instrument || decision_concerns(decision, query->instrument))
            take(query, (struct toc_moment){.kind = TOC_MOMENT_DECISION_ADOPTED, .index = i, .decision = decision,
                                            .date = date, .span = tocp_span_of(date)});
    }
}

static void take_events(struct query *query, const toc_dataset *dataset)
{
    const toc_event_list *all = toc_dataset_events(dataset);
    for (uint32_t i = 0; !query->participant && i < toc_event_list_count(all); i++) {
        const toc_event *event = toc_event_list_at(all, i);
        int32_t date = toc_event_date(event);
        if (!query->instrument || holds(toc_event_instruments(event), query->instrument))
            take(query, (struct toc_moment){.kind = TOC_MOMENT_EVENT, .index = i, .event = event, .date = date,
                                            .until = toc_event_until(event), .span = tocp_span_of(date)});
    }
}

/* --- the list --- */

static int order_of(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int in_order(const void *a, const void *b)
{
    const struct toc_moment *left = a, *right = b;
    int order = order_of(left->span.first, right->span.first);
    if (!order)
        order = order_of(left->span.last, right->span.last);
    if (!order)
        order = order_of(left->kind, right->kind);
    return order ? order : order_of(left->index, right->index);
}

/* 0: no bound. */
static int period_of(int32_t first, int32_t last, struct tocp_span *period)
{
    if ((first && !toc_date_is_valid(first)) || (last && !toc_date_is_valid(last)))
        return 0;
    *period = (struct tocp_span){toc_date_earliest(first), last ? toc_date_latest(last) : TOCP_DAY_NEVER};
    return 1;
}

int toc_timeline(const toc_dataset *dataset, int32_t first, int32_t last, const toc_instrument *instrument,
                 const toc_participant *participant, uint32_t kinds, toc_moment_list **out)
{
    struct query query = {{0, 0}, instrument, participant, kinds ? kinds : UINT32_MAX, NULL, TOC_OK};
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!dataset || (instrument && toc_instrument_dataset(instrument) != dataset) ||
        (participant && toc_participant_dataset(participant) != dataset) || !period_of(first, last, &query.period))
        return TOC_E_ARGUMENT;
    query.list = calloc(1, sizeof *query.list);
    if (!query.list)
        return TOC_E_NOMEM;
    take_actions(&query, dataset);
    take_participations(&query, dataset);
    take_instruments(&query, dataset);
    take_meetings(&query, dataset);
    take_decisions(&query, dataset);
    take_events(&query, dataset);
    if (query.result != TOC_OK) {
        toc_moment_list_free(query.list);
        return query.result;
    }
    if (query.list->count)
        qsort(query.list->moments, query.list->count, sizeof *query.list->moments, in_order);
    *out = query.list;
    return TOC_OK;
}

uint32_t toc_moment_list_count(const toc_moment_list *list)
{
    return list ? list->count : 0;
}

const toc_moment *toc_moment_list_at(const toc_moment_list *list, uint32_t position)
{
    return list && position < list->count ? &list->moments[position] : NULL;
}

void toc_moment_list_free(toc_moment_list *list)
{
    if (list)
        free(list->moments);
    free(list);
}

/* --- moments --- */

#define MEMBER(type, name, member)                                                                           \
    type toc_moment_##name(const toc_moment *moment)                                                         \
    {                                                                                                        \
        return moment ? moment->member : 0;                                                                  \
    }

MEMBER(int32_t, kind, kind)
MEMBER(int32_t, date, date)
MEMBER(int32_t, until, until)
MEMBER(int32_t, earliest, span.first)
MEMBER(int, is_certain, certain)
MEMBER(const toc_instrument *, instrument, instrument)
MEMBER(const toc_participant *, participant, participant)
MEMBER(const toc_action *, action, action)
MEMBER(const toc_meeting *, meeting, meeting)
MEMBER(const toc_decision *, decision, decision)
MEMBER(const toc_event *, event, event)

int32_t toc_moment_latest(const toc_moment *moment)
{
    return moment && moment->span.last != TOCP_DAY_NEVER ? moment->span.last : 0;
}

const char *toc_moment_kind_name(int32_t kind)
{
    static const char *const names[] = {NULL, "action", "instrument-adopted", "instrument-in-force", "in-force",
                                        "ended", "meeting-start", "meeting-end", "decision-adopted", "event"};
    return kind > 0 && kind < (int32_t)(sizeof names / sizeof *names) ? names[kind] : NULL;
}
