/* SPDX-License-Identifier: MIT */
/* status FILE: of each participant in the dataset, each day on which its status or an answer changes, and why; then
 * the numbers of Parties, deposits and dates, the timeline, and what pairs of participants have in common. */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST = 20001101, LAST = 20121231 };

static const char *day(int32_t date)
{
    static char texts[8][TOC_DATE_SIZE];
    static unsigned n;
    char *text = texts[n++ % 8];
    toc_date_format(date, text, sizeof texts[0]);
    return text;
}

static void print_reasons(const toc_participant *participant, const toc_instrument *instrument, int32_t date)
{
    toc_explanation *explanation;
    if (toc_status_explain(participant, instrument, date, &explanation) != TOC_OK)
        exit(2);
    for (uint32_t i = 0; i < toc_explanation_count(explanation); i++) {
        const toc_reason *reason = toc_explanation_at(explanation, i);
        const char *action = toc_action_id(toc_reason_action(reason));
        const char *provision = toc_provision_id(toc_reason_provision(reason));
        const char *note = toc_action_note(toc_reason_action(reason), "en");
        printf("        %s %s [%s, %s] %s %s\n            %s%s%s\n", toc_reason_kind_name(toc_reason_kind(reason)),
               day(toc_reason_date(reason)), day(toc_reason_earliest(reason)), day(toc_reason_latest(reason)),
               action ? action : "-", provision ? provision : "-", toc_reason_sentence(reason),
               note ? " Note: " : "", note ? note : "");
    }
    toc_explanation_free(explanation);
}

/* The status on a day, and whether it has signed, deposited and is a Party. */
static void describe(const toc_participant *participant, const toc_instrument *instrument, int32_t date,
                     char text[40])
{
    const toc_participation *participation = toc_participant_participation(participant, instrument);
    char answers[4] = "";
    for (int32_t criterion = TOC_CRITERION_SIGNED; criterion <= TOC_CRITERION_PARTY; criterion++)
        answers[criterion - 1] = "?-+"[toc_participation_answer(participation, criterion, date)];
    sprintf(text, "%s %s", toc_status_name(toc_status(participant, instrument, date)), answers);
}

static void print_status(const toc_participant *participant, const toc_instrument *instrument)
{
    static const int32_t parts[] = {20000000, 20010000, 20010500, 20030000, 20040200, 20060000, 20080200, 20090000};
    char before[40] = "", now[40];
    printf("%s %s\n", toc_participant_id(participant), toc_instrument_id(instrument));
    for (int32_t date = FIRST; date <= LAST; date = toc_date_add_days(date, 1)) {
        describe(participant, instrument, date, now);
        if (strcmp(now, before) != 0) {
            printf("    %s %s\n", day(date), now);
            print_reasons(participant, instrument, date);
        }
        strcpy(before, now);
    }
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        describe(participant, instrument, parts[i], now);
        printf("    %s %s\n", day(parts[i]), now);
    }
}

static void print_counts(const toc_instrument *instrument)
{
    uint32_t counts[4][2] = {{0, 0}};
    printf("%s\n", toc_instrument_id(instrument));
    for (int32_t date = FIRST, before = -1; date <= LAST; date = toc_date_add_days(date, 1)) {
        int32_t status = toc_instrument_status(instrument, date);
        int changed = status != before;
        before = status;
        for (int32_t criterion = TOC_CRITERION_SIGNED; criterion <= TOC_CRITERION_PARTY; criterion++) {
            uint32_t unknown, count = toc_instrument_count_at(instrument, criterion, date, &unknown);
            changed |= count != counts[criterion][0] || unknown != counts[criterion][1];
            counts[criterion][0] = count;
            counts[criterion][1] = unknown;
        }
        if (changed)
            printf("    %s stage %d: signed %u and perhaps %u, deposited %u and %u, Parties %u and %u\n", day(date),
                   (int)status, counts[1][0], counts[1][1], counts[2][0], counts[2][1], counts[3][0], counts[3][1]);
    }
}

/* Which deposit was the first, the second and so on, as far as that is certain; and who stands where. */
static void print_deposits(const toc_instrument *instrument, int32_t date)
{
    const char *decisive = toc_action_id(toc_instrument_decisive_deposit(instrument));
    printf("%s, deposits:", toc_instrument_id(instrument));
    for (uint32_t n = 0; n <= 5; n++) {
        const char *id = toc_action_id(toc_instrument_deposit(instrument, n));
        printf(" %s", id ? id : "-");
    }
    printf("; decisive: %s; on %s", decisive ? decisive : "-", day(date));
    for (int32_t status = TOC_STATUS_UNKNOWN; status <= TOC_STATUS_WITHDRAWN; status++) {
        toc_participation_list *list;
        if (status == TOC_STATUS_NONE)
            continue;
        if (toc_instrument_participations_with(instrument, status, date, &list) != TOC_OK)
            exit(2);
        printf(" %s:", toc_status_name(status));
        for (uint32_t i = 0; i < toc_participation_list_count(list); i++)
            printf(" %s", toc_participant_id(toc_participation_participant(toc_participation_list_at(list, i))));
        toc_participation_list_free(list);
    }
    puts("");
}

static void print_bounds(const toc_participation *of)
{
    printf("%s %s: signed %s [%s, %s], deposited %s [%s, %s], ",
           toc_participant_id(toc_participation_participant(of)), toc_instrument_id(toc_participation_instrument(of)),
           day(toc_participation_signed(of)), day(toc_participation_signed_earliest(of)),
           day(toc_participation_signed_latest(of)), day(toc_participation_deposited(of)),
           day(toc_participation_deposited_earliest(of)), day(toc_participation_deposited_latest(of)));
    printf("in force %s [%s, %s], ended %s [%s, %s]\n", day(toc_participation_in_force(of)),
           day(toc_participation_in_force_earliest(of)), day(toc_participation_in_force_latest(of)),
           day(toc_participation_ended(of)), day(toc_participation_ended_earliest(of)),
           day(toc_participation_ended_latest(of)));
}

static void print_timeline(const toc_dataset *dataset, int32_t first, int32_t last)
{
    toc_moment_list *list;
    if (toc_timeline(dataset, first, last, NULL, NULL, 0, &list) != TOC_OK)
        exit(2);
    printf("from %s to %s\n", day(first), day(last));
    for (uint32_t i = 0; i < toc_moment_list_count(list); i++) {
        const toc_moment *moment = toc_moment_list_at(list, i);
        const char *ids[] = {toc_action_id(toc_moment_action(moment)),
                             toc_instrument_id(toc_moment_instrument(moment)),
                             toc_participant_id(toc_moment_participant(moment))};
        printf("    %s [%s, %s]%s %s", day(toc_moment_date(moment)), day(toc_moment_earliest(moment)),
               day(toc_moment_latest(moment)), toc_moment_is_certain(moment) ? "" : " perhaps",
               toc_moment_kind_name(toc_moment_kind(moment)));
        for (size_t k = 0; k < sizeof ids / sizeof *ids; k++)
            printf(" %s", ids[k] ? ids[k] : "-");
        puts("");
    }
    toc_moment_list_free(list);
}

static void print_common(const toc_participant *first, const toc_participant *second, int32_t date)
{
    toc_instrument_list *list;
    uint32_t unknown;
    if (toc_common_instruments(first, second, date, &unknown, &list) != TOC_OK)
        exit(2);
    printf("%s %s %s: perhaps %u, and", day(date), toc_participant_id(first), toc_participant_id(second),
           (unsigned)unknown);
    for (uint32_t i = 0; i < toc_instrument_list_count(list); i++)
        printf(" %s", toc_instrument_id(toc_instrument_list_at(list, i)));
    puts("");
    toc_instrument_list_free(list);
}

static void print_all(const toc_dataset *dataset)
{
    const toc_participant_list *participants = toc_dataset_participants(dataset);
    const toc_instrument_list *instruments = toc_dataset_instruments(dataset);
    for (uint32_t p = 0; p < toc_participant_list_count(participants); p++)
        for (uint32_t i = 0; i < toc_instrument_list_count(instruments); i++) {
            const toc_participant *participant = toc_participant_list_at(participants, p);
            const toc_instrument *instrument = toc_instrument_list_at(instruments, i);
            if (i == 0 || toc_participant_participation(participant, instrument))
                print_status(participant, instrument);
        }
    for (uint32_t i = 0; i < toc_instrument_list_count(instruments); i++)
        print_counts(toc_instrument_list_at(instruments, i));
    for (uint32_t i = 0; i < toc_instrument_list_count(instruments); i++)
        print_deposits(toc_instrument_list_at(instruments, i), 20050201);
    const toc_participation_list *all = toc_dataset_participations(dataset);
    for (uint32_t i = 0; i < toc_participation_list_count(all); i++)
        print_bounds(toc_participation_list_at(all, i));
    for (int32_t kind = -1; kind <= TOC_MOMENT_EVENT + 1; kind++)
        printf("moment %d: %s\n", (int)kind, toc_moment_kind_name(kind) ? toc_moment_kind_name(kind) : "-");
    print_timeline(dataset, 0, 0);
    print_timeline(dataset, 20010100, 20010530);
    print_timeline(dataset, 20021231, 20030102);
    print_timeline(dataset, 20080200, 20090000);
    for (uint32_t p = 1; p < toc_participant_list_count(participants); p++) {
        print_common(toc_participant_list_at(participants, p - 1), toc_participant_list_at(participants, p),
                     20040401);
        print_common(toc_participant_list_at(participants, 1), toc_participant_list_at(participants, p), 20070000);
    }
}

int main(int argc, char **argv)
{
    const toc_dataset *dataset = argc == 2 ? load(argv[1], 0) : NULL;
    if (!dataset)
        return 2;
    print_all(dataset);
    toc_dataset_unref(dataset);
    return 0;
}
