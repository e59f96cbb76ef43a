/* SPDX-License-Identifier: MIT */
/* Deposits of consent in the order in which they were made. */
#include <toc/action.h>
#include <toc/instrument.h>
#include <toc/participant.h>
#include <toc/status.h>
#include <toc/timeline.h>

#include "access.h"
#include "span.h"

/* Only a Party can withdraw (UNTOC art. 40, para. 1). */
static struct tocp_span since_party(const toc_action *withdrawal, struct tocp_span span)
{
    const uint32_t *row = TOCP_ROW(toc_action_participation(withdrawal));
    int32_t force = row ? (int32_t)row[TOCP_PARTICIPATION_FORCE_FIRST] : TOCP_DAY_NEVER;
    if (force != TOCP_DAY_NEVER && force > span.first)
        span.first = force;
    return span;
}

struct tocp_span tocp_action_span(const toc_action *action)
{
    const uint32_t *row = TOCP_ROW(action);
    int32_t date = (int32_t)row[TOCP_ACTION_DATE];
    if (toc_date_is_full(date) && !toc_action_earliest(action) && !toc_action_latest(action))
        return (struct tocp_span){date, date};
    const uint32_t *part =
        tocp_row_at(tocp_row_image(row), TOCP_KIND_PART, TOCP_PART_WORDS, TOCP_WORD(ACTION, row, PART));
    struct tocp_span span = tocp_span_of(date);
    int32_t earliest = toc_date_earliest(toc_action_earliest(action));
    int32_t latest = toc_date_latest(toc_action_latest(action));
    if (!span.first)
        span.first = toc_date_earliest(toc_instrument_adopted(toc_action_instrument(action)));
    if (!span.last)
        span.last = part ? toc_date_latest((int32_t)part[TOCP_PART_AS_OF]) : 0;
    if (earliest > span.first)
        span.first = earliest;
    if (latest && (!span.last || latest < span.last))
        span.last = latest;
    span = (struct tocp_span){span.first ? span.first : TOCP_DAY_FIRST, span.last ? span.last : TOCP_DAY_NEVER};
    return toc_action_kind(action) == TOC_ACTION_WITHDRAWAL ? since_party(action, span) : span;
}

const toc_rule *tocp_rule_of(const toc_instrument *instrument, int32_t kind)
{
    const toc_rule_list *rules = toc_instrument_rules(instrument);
    const toc_rule *found = NULL;
    for (uint32_t i = 0; i < toc_rule_list_count(rules); i++)
        if (toc_rule_kind(toc_rule_list_at(rules, i)) == kind)
            found = toc_rule_list_at(rules, i);
    return found;
}

int tocp_action_is_consent(const toc_action *action)
{
    int32_t kind = toc_action_kind(action);
    return kind >= TOC_ACTION_RATIFICATION && kind <= TOC_ACTION_CONSENT;
}

static int is_counted(const toc_action *action, int32_t organizations)
{
    const toc_participant *participant = tocp_action_is_consent(action) ? toc_action_participant(action) : NULL;
    return participant &&
           (organizations != TOC_ORGANIZATIONS_NOT_COUNTED ||
            toc_participant_kind(participant) != TOC_PARTICIPANT_ORGANIZATION);
}

/* Whether at least wanted of the first (or last) days of the counted deposits are not after a day. */
static int are_reached(const toc_action_list *actions, int32_t organizations, uint32_t wanted, int32_t day, int last)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < toc_action_list_count(actions); i++) {
        const toc_action *action = toc_action_list_at(actions, i);
        if (!is_counted(action, organizations))
            continue;
        struct tocp_span span = tocp_action_span(action);
        count += (last ? span.last : span.first) <= day;
    }
    return count >= wanted;
}

/* The first day on which so many are reached, by halving: it needs no memory. 0 when that never happens. */
static int32_t day_of(const toc_action_list *actions, int32_t organizations, uint32_t wanted, int last)
{
    int32_t low = 0, high = 99991231;
    if (!are_reached(actions, organizations, wanted, high, last))
        return 0;
    while (low + 1 < high) {
        int32_t middle = low + (high - low) / 2;
        if (are_reached(actions, organizations, wanted, middle, last))
            high = middle;
        else
            low = middle;
    }
    return high;
}

/* How long the chain of instruments that wait for one another may be. */
enum { LONGEST_CHAIN = 8 };

static struct tocp_span entry_of(const toc_instrument *instrument, int chain)
{
    const toc_rule *rule = tocp_rule_of(instrument, TOC_RULE_ENTRY_INTO_FORCE);
    const toc_instrument *not_before = toc_rule_not_before(rule);
    int32_t stated = toc_instrument_in_force(instrument);
    uint32_t count = toc_rule_count(rule);
    if (stated || !count)
        return tocp_span_of(stated);
    const toc_action_list *actions = toc_instrument_actions(instrument);
    int32_t organizations = toc_rule_organizations(rule), days = (int32_t)toc_rule_days(rule);
    struct tocp_span entry = {toc_date_add_days(day_of(actions, organizations, count, 0), days),
                              toc_date_add_days(day_of(actions, organizations, count, 1), days)};
    if (!not_before || !entry.first)
        return entry;
    struct tocp_span base = chain < LONGEST_CHAIN ? entry_of(not_before, chain + 1) : (struct tocp_span){0, 0};
    if (!base.first)
        return base;
    return (struct tocp_span){base.first > entry.first ? base.first : entry.first,
                              !base.last || !entry.last   ? 0
                              : base.last > entry.last ? base.last
                                                       : entry.last};
}

struct tocp_span tocp_instrument_entry(const toc_instrument *instrument)
{
    return entry_of(instrument, 0);
}

/* The n-th is certain when no deposit may have been made before or after the first day that so many can be reached on:
 * then so many are certainly made by then, and the n-th is one of that day. */
const toc_action *toc_instrument_deposit(const toc_instrument *instrument, uint32_t n)
{
    const toc_action_list *actions = toc_instrument_actions(instrument);
    int32_t organizations = toc_rule_organizations(tocp_rule_of(instrument, TOC_RULE_ENTRY_INTO_FORCE));
    uint32_t before = 0;
    int32_t day = n ? day_of(actions, organizations, n, 0) : 0;
    if (!day)
        return NULL;
    for (uint32_t i = 0; i < toc_action_list_count(actions); i++) {
        const toc_action *action = toc_action_list_at(actions, i);
        if (!is_counted(action, organizations))
            continue;
        struct tocp_span span = tocp_action_span(action);
        before += span.last < day;
        if (span.first <= day && span.last >= day && !tocp_span_is_day(span))
            return NULL;
    }
    for (uint32_t i = 0; i < toc_action_list_count(actions); i++) {
        const toc_action *action = toc_action_list_at(actions, i);
        if (is_counted(action, organizations) && tocp_action_span(action).first == day && ++before == n)
            return action;
    }
    return NULL;
}

const toc_action *tocp_sufficient_deposit(const toc_instrument *instrument)
{
    return toc_instrument_deposit(instrument, toc_rule_count(tocp_rule_of(instrument, TOC_RULE_ENTRY_INTO_FORCE)));
}

int tocp_deposit_is_alone(const toc_action *deposit)
{
    const toc_instrument *instrument = toc_action_instrument(deposit);
    const toc_action_list *actions = toc_instrument_actions(instrument);
    int32_t organizations = toc_rule_organizations(tocp_rule_of(instrument, TOC_RULE_ENTRY_INTO_FORCE));
    for (uint32_t i = 0; i < toc_action_list_count(actions); i++) {
        const toc_action *action = toc_action_list_at(actions, i);
        if (action != deposit && is_counted(action, organizations) &&
            tocp_action_span(action).first == tocp_action_span(deposit).first)
            return 0;
    }
    return 1;
}

const toc_action *toc_instrument_decisive_deposit(const toc_instrument *instrument)
{
    const toc_action *deposit = tocp_sufficient_deposit(instrument);
    return deposit && tocp_deposit_is_alone(deposit) ? deposit : NULL;
}

/* Not TOC_STATUS_NONE: most who did nothing have no participation that could be listed. */
static int is_listed(int32_t status)
{
    return status == TOC_STATUS_UNKNOWN || (status >= TOC_STATUS_SIGNATORY && status <= TOC_STATUS_WITHDRAWN);
}

int toc_instrument_participations_with(const toc_instrument *instrument, int32_t status, int32_t date,
                                       toc_participation_list **out)
{
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!instrument || !is_listed(status) || !toc_date_is_valid(date))
        return TOC_E_ARGUMENT;
    const toc_participation_list *all = toc_instrument_participations(instrument);
    struct tocp_owned_list *found =
        tocp_list_new(tocp_row_image(TOCP_ROW(instrument)), toc_participation_list_count(all));
    if (!found)
        return TOC_E_NOMEM;
    for (uint32_t i = 0; i < toc_participation_list_count(all); i++) {
        const toc_participation *participation = toc_participation_list_at(all, i);
        if (participation && toc_participation_status(participation, date) == status)
            found->items[found->words[TOCP_LIST_COUNT]++] = toc_participation_index(participation);
    }
    *out = (toc_participation_list *)(void *)found->words;
    return TOC_OK;
}
