/* SPDX-License-Identifier: MIT */
/* From treaty actions and the rules of the final clauses to who is bound since when. Every date is a pair of
 * bounds, so that what is not known stays so. */
#include "build.h"

#include <toc/action.h>
#include <toc/base.h>
#include <toc/date.h>
#include <toc/instrument.h>
#include <toc/participant.h>

#include <stdlib.h>
#include <string.h>

struct bounds {
    int32_t first, last;
};

static const struct bounds never = {TOCP_DAY_NEVER, TOCP_DAY_NEVER};

/* What the actions of one instrument need: its rules, and its entry into force. */
struct regime {
    const uint32_t *entry, *later, *withdrawal; /* rows of rules, or NULL */
    struct bounds in_force;
    uint32_t first_action, end_action; /* in the order of work.order */
    uint32_t visited;                  /* by which walk along the chain; 0: not yet */
    uint32_t next_in_chain;            /* from the last of a walk back to its first */
};

struct work {
    struct tocp_build *build;
    uint32_t *order; /* actions by instrument, participant, row */
    int32_t *aside;  /* two numbers for each action, for one step at a time */
    struct regime *regimes;
};

static uint32_t *row_of(const struct tocp_build *build, uint32_t ref)
{
    return tocp_build_words(build, TOCP_REF_KIND(ref), TOCP_REF_INDEX(ref));
}

static int32_t later_of(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

static int32_t add_days(int32_t day, uint32_t days)
{
    return day == TOCP_DAY_NEVER ? day : toc_date_add_days(day, (int32_t)days);
}

/* So many days after a deposit, but not before another day. */
static struct bounds days_after(struct bounds deposit, uint32_t days, struct bounds not_before)
{
    int32_t first = add_days(deposit.first, days);
    int32_t last = deposit.last == deposit.first ? first : add_days(deposit.last, days);
    return (struct bounds){later_of(first, not_before.first), later_of(last, not_before.last)};
}

static int32_t add_time(int32_t day, const uint32_t *rule)
{
    if (day == TOCP_DAY_NEVER || !rule)
        return TOCP_DAY_NEVER;
    int32_t months = (int32_t)(rule[TOCP_RULE_MONTHS] + 12 * rule[TOCP_RULE_YEARS]);
    return toc_date_add_days(toc_date_add_months(day, months), (int32_t)rule[TOCP_RULE_DAYS]);
}

static int is_consent(uint32_t kind)
{
    return kind >= TOC_ACTION_RATIFICATION && kind <= TOC_ACTION_CONSENT;
}

/* As far as a day is left between both: what is stated otherwise is reported (check.c). 0: not bounded. */
static struct bounds within(struct bounds bounds, int32_t first, int32_t last)
{
    if (first > bounds.first && first <= bounds.last)
        bounds.first = first;
    if (last && last < bounds.last && last >= bounds.first)
        bounds.last = last;
    return bounds;
}

/* When an action can have been: its date, the bounds it states, or else since the instrument was adopted
 * until the data was collected. */
static struct bounds bounds_of(const struct tocp_build *build, const uint32_t *action)
{
    int32_t date = (int32_t)action[TOCP_ACTION_DATE];
    int32_t earliest = (int32_t)action[TOCP_ACTION_EARLIEST], latest = (int32_t)action[TOCP_ACTION_LATEST];
    struct bounds bounds = {TOCP_DAY_FIRST, TOCP_DAY_NEVER};
    if (date)
        bounds = (struct bounds){toc_date_earliest(date), toc_date_latest(date)};
    if (earliest || latest)
        bounds = within(bounds, toc_date_earliest(earliest), toc_date_latest(latest));
    if (!date) {
        const uint32_t *instrument = row_of(build, action[TOCP_ACTION_INSTRUMENT]);
        const uint32_t *part = tocp_build_words(build, TOCP_KIND_PART, action[TOCP_ACTION_PART]);
        bounds = within(bounds, toc_date_earliest((int32_t)instrument[TOCP_INSTRUMENT_ADOPTED]),
                        toc_date_latest((int32_t)part[TOCP_PART_AS_OF]));
    }
    return bounds;
}

static void find_rules(struct work *work)
{
    struct tocp_build *build = work->build;
    for (uint32_t i = 0; i < build->tables[TOCP_KIND_RULE].count; i++) {
        const uint32_t *rule = tocp_build_words(build, TOCP_KIND_RULE, i);
        struct regime *regime = &work->regimes[TOCP_REF_INDEX(rule[TOCP_RULE_OWNER])];
        if (rule[TOCP_RULE_KIND] == TOC_RULE_ENTRY_INTO_FORCE)
            regime->entry = rule;
        else if (rule[TOCP_RULE_KIND] == TOC_RULE_LATER_ENTRY_INTO_FORCE)
            regime->later = rule;
        else if (rule[TOCP_RULE_KIND] == TOC_RULE_WITHDRAWAL)
            regime->withdrawal = rule;
    }
}

static const uint32_t *action_at(const struct work *work, uint32_t position)
{
    return tocp_build_words(work->build, TOCP_KIND_ACTION, work->order[position]);
}

/* By counting, twice: the order of the dataset remains where instrument and participant are the same. */
static int sort_actions(struct work *work)
{
    struct tocp_build *build = work->build;
    uint32_t actions = build->tables[TOCP_KIND_ACTION].count;
    uint32_t *aside = (uint32_t *)work->aside;
    static const struct {
        uint8_t word, kind;
    } keys[] = {{TOCP_ACTION_PARTICIPANT, TOCP_KIND_PARTICIPANT}, {TOCP_ACTION_INSTRUMENT, TOCP_KIND_INSTRUMENT}};
    for (uint32_t i = 0; i < actions; i++)
        work->order[i] = i;
    for (size_t k = 0; k < 2; k++) {
        uint32_t range = build->tables[keys[k].kind].count + 1;
        uint32_t *starts = calloc(range + 1, sizeof *starts);
        if (!starts)
            return 0;
        for (uint32_t i = 0; i < actions; i++)
            starts[TOCP_REF_INDEX(action_at(work, i)[keys[k].word]) + 1]++;
        for (uint32_t i = 0; i < range; i++)
            starts[i + 1] += starts[i];
        for (uint32_t i = 0; i < actions; i++)
            aside[starts[TOCP_REF_INDEX(action_at(work, i)[keys[k].word])]++] = work->order[i];
        memcpy(work->order, aside, actions * sizeof *aside);
        free(starts);
    }
    for (uint32_t i = 0; i < actions; i++) {
        struct regime *regime = &work->regimes[TOCP_REF_INDEX(action_at(work, i)[TOCP_ACTION_INSTRUMENT])];
        if (regime->end_action == 0)
            regime->first_action = i;
        regime->end_action = i + 1;
    }
    return 1;
}

/* The first day up to which there are n of them, found by halving the time in which it must be. */
static int32_t nth_day(const int32_t *days, uint32_t count, uint32_t n)
{
    int32_t low = TOCP_DAY_NEVER, high = 0;
    for (uint32_t i = 0; i < count; i++) {
        low = days[i] < low ? days[i] : low;
        high = later_of(days[i], high);
    }
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        uint32_t until = 0;
        for (uint32_t i = 0; i < count; i++)
            until += days[i] <= middle;
        if (until < n)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The day of the count-th deposit among those of an instrument, not earlier than first, not later than last. */
static struct bounds nth_deposit(struct work *work, const struct regime *regime)
{
    struct tocp_build *build = work->build;
    const uint32_t *rule = regime->entry;
    uint32_t count = 0, wanted = rule[TOCP_RULE_COUNT];
    int32_t *firsts = work->aside, *lasts = work->aside + (regime->end_action - regime->first_action);
    for (uint32_t i = regime->first_action; i < regime->end_action; i++) {
        const uint32_t *action = action_at(work, i);
        if (!is_consent(action[TOCP_ACTION_KIND]) || !action[TOCP_ACTION_INSTRUMENT] ||
            !action[TOCP_ACTION_PARTICIPANT])
            continue;
        const uint32_t *participant = row_of(build, action[TOCP_ACTION_PARTICIPANT]);
        if (participant[TOCP_PARTICIPANT_KIND] == TOC_PARTICIPANT_ORGANIZATION &&
            rule[TOCP_RULE_ORGANIZATIONS] == TOC_ORGANIZATIONS_NOT_COUNTED)
            continue;
        struct bounds day = bounds_of(build, action);
        firsts[count] = day.first;
        lasts[count++] = day.last;
    }
    if (!wanted || count < wanted)
        return never;
    return (struct bounds){nth_day(firsts, count, wanted), nth_day(lasts, count, wanted)};
}

static void report_entry(struct tocp_build *build, uint32_t ref, int32_t stated, struct bounds computed)
{
    char day[TOC_DATE_SIZE] = "", first[TOC_DATE_SIZE] = "never", last[TOC_DATE_SIZE] = "";
    toc_date_format(stated, day, sizeof day);
    if (computed.first != TOCP_DAY_NEVER)
        toc_date_format(computed.first, first, sizeof first);
    if (computed.last != TOCP_DAY_NEVER)
        toc_date_format(computed.last, last, sizeof last);
    int is_range = computed.last != computed.first;
    tocp_build_report(build, TOCP_DIAGNOSTIC_ENTRY_INTO_FORCE_DIFFERS, ref, NULL,
                      "in-force is %s, but the rule and the deposits in the dataset give %s%s%s", day, first,
                      !is_range ? "" : *last ? " to " : " or later", is_range ? last : "");
}

/* What the rule gives; a day that the depositary states is more precise, but must be one of these. */
static void compute_entry(struct work *work, uint32_t index, struct bounds not_before)
{
    struct tocp_build *build = work->build;
    struct regime *regime = &work->regimes[index];
    const uint32_t *row = tocp_build_words(build, TOCP_KIND_INSTRUMENT, index);
    uint32_t ref = TOCP_REF(TOCP_KIND_INSTRUMENT, index);
    int32_t stated = (int32_t)row[TOCP_INSTRUMENT_IN_FORCE];
    regime->in_force = never;
    if (regime->entry) {
        regime->in_force = days_after(nth_deposit(work, regime), regime->entry[TOCP_RULE_DAYS], not_before);
        if (stated &&
            (toc_date_latest(stated) < regime->in_force.first || toc_date_earliest(stated) > regime->in_force.last))
            report_entry(build, ref, stated, regime->in_force);
    } else if (build->tables[TOCP_KIND_ACTION].count) {
        tocp_build_report(build, TOCP_DIAGNOSTIC_MISSING_CONSENT_RULE, ref, NULL,
                          "instrument '%s' has no rule of kind 'entry-into-force'", tocp_build_id(build, ref));
    }
    if (stated)
        regime->in_force = (struct bounds){toc_date_earliest(stated), toc_date_latest(stated)};
}

static void report_round(struct tocp_build *build, uint32_t index)
{
    uint32_t ref = TOCP_REF(TOCP_KIND_INSTRUMENT, index);
    tocp_build_report(build, TOCP_DIAGNOSTIC_CYCLE, ref, NULL,
                      "rule 'entry-into-force': attribute 'not-before' leads back to '%s' itself",
                      tocp_build_id(build, ref));
}

/* The instrument that must be in force first, or 0. */
static uint32_t not_before(const struct regime *regime)
{
    return regime->entry ? regime->entry[TOCP_RULE_NOT_BEFORE] : 0;
}

/* The convention before its protocols: down the chain of those that must be in force first, then back up.
 * A chain that goes round is broken where it closes. */
static void compute_entries(struct work *work)
{
    for (uint32_t i = 0; i < work->build->tables[TOCP_KIND_INSTRUMENT].count; i++) {
        uint32_t last = TOCP_NO_ROW, at = i, before = 1;
        for (; before && !work->regimes[at].visited; at = TOCP_REF_INDEX(before)) {
            struct regime *regime = &work->regimes[at];
            regime->visited = i + 1;
            regime->next_in_chain = last;
            last = at;
            before = not_before(regime);
        }
        if (last != TOCP_NO_ROW && before && work->regimes[at].visited == i + 1)
            report_round(work->build, at);
        for (; last != TOCP_NO_ROW; last = work->regimes[last].next_in_chain) {
            before = not_before(&work->regimes[last]);
            compute_entry(work, last,
                          before ? work->regimes[TOCP_REF_INDEX(before)].in_force : (struct bounds){0, 0});
        }
    }
}

static void set(uint32_t *row, uint32_t word, struct bounds bounds)
{
    row[word] = (uint32_t)bounds.first;
    row[word + 1] = (uint32_t)bounds.last;
}

/* The day on which the depositary states that an action took effect. */
static struct bounds effect_of(const uint32_t *action)
{
    int32_t effect = (int32_t)action[TOCP_ACTION_EFFECT];
    return (struct bounds){toc_date_earliest(effect), toc_date_latest(effect)};
}

/* Nobody is bound before the instrument itself is in force, if anything is known of that. */
static struct bounds force_of(const struct regime *regime, const uint32_t *consent, struct bounds deposit)
{
    int is_known = regime->entry || regime->in_force.first != TOCP_DAY_NEVER;
    if (consent[TOCP_ACTION_EFFECT])
        return days_after(effect_of(consent), 0, is_known ? regime->in_force : (struct bounds){0, 0});
    if (consent[TOCP_ACTION_KIND] == TOC_ACTION_SUCCESSION) /* some day since it was in force for the predecessor */
        return (struct bounds){regime->in_force.first, later_of(deposit.last, regime->in_force.last)};
    return days_after(deposit, regime->later ? regime->later[TOCP_RULE_DAYS] : 0, regime->in_force);
}

static void take_action(struct work *work, uint32_t *row, uint32_t action_index)
{
    struct tocp_build *build = work->build;
    const uint32_t *action = tocp_build_words(build, TOCP_KIND_ACTION, action_index);
    const struct regime *regime = &work->regimes[TOCP_REF_INDEX(row[TOCP_PARTICIPATION_INSTRUMENT])];
    uint32_t ref = TOCP_REF(TOCP_KIND_ACTION, action_index), kind = action[TOCP_ACTION_KIND];
    if (kind == TOC_ACTION_SIGNATURE && !row[TOCP_PARTICIPATION_SIGNATURE]) {
        row[TOCP_PARTICIPATION_SIGNATURE] = ref;
        set(row, TOCP_PARTICIPATION_SIGNED_FIRST, bounds_of(build, action));
    } else if (is_consent(kind) && !row[TOCP_PARTICIPATION_CONSENT]) {
        struct bounds deposit = bounds_of(build, action);
        row[TOCP_PARTICIPATION_CONSENT] = ref;
        set(row, TOCP_PARTICIPATION_DEPOSITED_FIRST, deposit);
        set(row, TOCP_PARTICIPATION_FORCE_FIRST, force_of(regime, action, deposit));
    } else if (kind == TOC_ACTION_WITHDRAWAL && !row[TOCP_PARTICIPATION_WITHDRAWAL]) {
        row[TOCP_PARTICIPATION_WITHDRAWAL] = ref;
    }
}

static void make_participations(struct work *work)
{
    struct tocp_build *build = work->build;
    uint32_t current = TOCP_NO_ROW;
    for (uint32_t i = 0; i < build->tables[TOCP_KIND_ACTION].count; i++) {
        uint32_t *action = tocp_build_words(build, TOCP_KIND_ACTION, work->order[i]);
        uint32_t *row = current == TOCP_NO_ROW ? NULL : tocp_build_words(build, TOCP_KIND_PARTICIPATION, current);
        if (!action[TOCP_ACTION_INSTRUMENT] || !action[TOCP_ACTION_PARTICIPANT])
            continue;
        if (!row || row[TOCP_PARTICIPATION_INSTRUMENT] != action[TOCP_ACTION_INSTRUMENT] ||
            row[TOCP_PARTICIPATION_PARTICIPANT] != action[TOCP_ACTION_PARTICIPANT]) {
            current = tocp_build_row(build, TOCP_KIND_PARTICIPATION,
                                     tocp_build_place(build, TOCP_KIND_ACTION, work->order[i]));
            if (current == TOCP_NO_ROW)
                return;
            row = tocp_build_words(build, TOCP_KIND_PARTICIPATION, current);
            row[TOCP_PARTICIPATION_INSTRUMENT] = action[TOCP_ACTION_INSTRUMENT];
            row[TOCP_PARTICIPATION_PARTICIPANT] = action[TOCP_ACTION_PARTICIPANT];
            set(row, TOCP_PARTICIPATION_SIGNED_FIRST, never);
            set(row, TOCP_PARTICIPATION_DEPOSITED_FIRST, never);
            set(row, TOCP_PARTICIPATION_FORCE_FIRST, never);
            set(row, TOCP_PARTICIPATION_ENDED_FIRST, never);
            tocp_build_edge(build, action[TOCP_ACTION_INSTRUMENT], TOCP_INSTRUMENT_PARTICIPATIONS, current);
            tocp_build_edge(build, action[TOCP_ACTION_PARTICIPANT], TOCP_PARTICIPANT_PARTICIPATIONS, current);
        }
        uint32_t ref = TOCP_REF(TOCP_KIND_PARTICIPATION, current);
        action[TOCP_ACTION_PARTICIPATION] = ref;
        tocp_build_edge(build, ref, TOCP_PARTICIPATION_ACTIONS, work->order[i]);
        take_action(work, row, work->order[i]);
    }
}

const uint32_t *tocp_find_participation(const struct tocp_build *build, uint32_t instrument, uint32_t participant)
{
    uint32_t low = 0, high = build->tables[TOCP_KIND_PARTICIPATION].count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const uint32_t *row = tocp_build_words(build, TOCP_KIND_PARTICIPATION, middle);
        uint32_t i = row[TOCP_PARTICIPATION_INSTRUMENT], p = row[TOCP_PARTICIPATION_PARTICIPANT];
        if (i == instrument && p == participant)
            return row;
        if (i < instrument || (i == instrument && p < participant))
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* Only a Party can withdraw (UNTOC art. 40, para. 1), so not before the entry into force for it. Where nothing says
 * when that was, it may have been one. */
static void take_withdrawal(struct work *work, uint32_t *row)
{
    struct tocp_build *build = work->build;
    const uint32_t *action = row_of(build, row[TOCP_PARTICIPATION_WITHDRAWAL]);
    const struct regime *regime = &work->regimes[TOCP_REF_INDEX(row[TOCP_PARTICIPATION_INSTRUMENT])];
    int32_t force = (int32_t)row[TOCP_PARTICIPATION_FORCE_FIRST];
    int is_known = force != TOCP_DAY_NEVER || regime->entry;
    struct bounds receipt = bounds_of(build, action), end = effect_of(action);
    const char *who = tocp_build_id(build, row[TOCP_PARTICIPATION_PARTICIPANT]);
    const char *what = tocp_build_id(build, row[TOCP_PARTICIPATION_INSTRUMENT]);
    if (force != TOCP_DAY_NEVER)
        receipt.first = later_of(receipt.first, force);
    if (!action[TOCP_ACTION_EFFECT])
        end = (struct bounds){add_time(receipt.first, regime->withdrawal), add_time(receipt.last, regime->withdrawal)};
    set(row, TOCP_PARTICIPATION_ENDED_FIRST, end);
    if (!row[TOCP_PARTICIPATION_CONSENT])
        tocp_build_report(build, TOCP_DIAGNOSTIC_NOT_A_PARTY, row[TOCP_PARTICIPATION_WITHDRAWAL], NULL,
                          "'%s' withdrew from '%s', but the dataset has no consent of it", who, what);
    else if (is_known && (receipt.last < force || end.last < force))
        tocp_build_report(build, TOCP_DIAGNOSTIC_NOT_A_PARTY, row[TOCP_PARTICIPATION_WITHDRAWAL], NULL,
                          "'%s' withdrew from '%s', but by the dataset that was not in force for it then", who, what);
}

static void take_withdrawals(struct work *work)
{
    for (uint32_t p = 0; p < work->build->tables[TOCP_KIND_PARTICIPATION].count; p++) {
        uint32_t *row = tocp_build_words(work->build, TOCP_KIND_PARTICIPATION, p);
        if (row[TOCP_PARTICIPATION_WITHDRAWAL])
            take_withdrawal(work, row);
    }
}

/* Who leaves the convention leaves its protocols with it (UNTOC art. 40, para. 3). */
static void end_protocols(struct work *work)
{
    struct tocp_build *build = work->build;
    for (uint32_t p = 0; p < build->tables[TOCP_KIND_PARTICIPATION].count; p++) {
        uint32_t *protocol = tocp_build_words(build, TOCP_KIND_PARTICIPATION, p);
        uint32_t convention = row_of(build, protocol[TOCP_PARTICIPATION_INSTRUMENT])[TOCP_INSTRUMENT_SUPPLEMENTS];
        if (!convention || !protocol[TOCP_PARTICIPATION_CONSENT])
            continue;
        const uint32_t *rule = work->regimes[TOCP_REF_INDEX(convention)].withdrawal;
        const uint32_t *left = tocp_find_participation(build, convention, protocol[TOCP_PARTICIPATION_PARTICIPANT]);
        if (!rule || rule[TOCP_RULE_ENTAILS] != TOC_ENTAILS_PROTOCOLS || !left ||
            !left[TOCP_PARTICIPATION_WITHDRAWAL])
            continue;
        for (uint32_t word = TOCP_PARTICIPATION_ENDED_FIRST; word <= TOCP_PARTICIPATION_ENDED_LAST; word++)
            if ((int32_t)left[word] < (int32_t)protocol[word])
                protocol[word] = left[word];
        if (!protocol[TOCP_PARTICIPATION_WITHDRAWAL])
            protocol[TOCP_PARTICIPATION_WITHDRAWAL] = left[TOCP_PARTICIPATION_WITHDRAWAL];
    }
}

void tocp_participations(struct tocp_build *build)
{
    uint32_t actions = build->tables[TOCP_KIND_ACTION].count;
    struct work work = {build, malloc((actions + 1) * sizeof *work.order),
                        malloc((size_t)(actions + 1) * 2 * sizeof *work.aside),
                        calloc(build->tables[TOCP_KIND_INSTRUMENT].count + 1, sizeof *work.regimes)};
    if (work.order && work.aside && work.regimes && sort_actions(&work)) {
        find_rules(&work);
        compute_entries(&work);
        make_participations(&work);
        if (build->result == TOC_OK) {
            take_withdrawals(&work);
            end_protocols(&work);
        }
    } else if (build->result == TOC_OK) {
        build->result = TOC_E_NOMEM;
    }
    free(work.order);
    free(work.aside);
    free(work.regimes);
}
