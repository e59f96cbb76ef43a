/* SPDX-License-Identifier: MIT */
/* Lists who was bound by an instrument on a day, and since when: parties [INSTRUMENT [DATE]] */
#include <stdio.h>
#include <toc/toc.h>

static void print(const toc_participation *participation)
{
    char since[TOC_DATE_SIZE] = "";
    const toc_participant *participant = toc_participation_participant(participation);
    toc_date_format(toc_participation_in_force(participation), since, sizeof since);
    printf("%-10s  %s\n", since[0] ? since : "unknown", toc_participant_name(participant, "en"));
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "untoc";
    int32_t day = toc_date_parse(argc > 2 ? argv[2] : "2004-02-27");
    const toc_instrument *instrument = toc_find_instrument(toc_dataset_builtin(), name);
    toc_participation_list *parties;
    uint32_t unknown;
    if (!instrument || !day) {
        fprintf(stderr, "parties: %s\n", instrument ? "a date is YYYY-MM-DD" : "no such instrument");
        return 1;
    }
    if (toc_instrument_participations_at(instrument, TOC_CRITERION_PARTY, day, &parties) != TOC_OK)
        return 2;
    for (uint32_t i = 0; i < toc_participation_list_count(parties); i++)
        print(toc_participation_list_at(parties, i));
    toc_instrument_count_at(instrument, TOC_CRITERION_PARTY, day, &unknown);
    printf("%u parties, and %u of which the data cannot say\n", (unsigned)toc_participation_list_count(parties),
           (unsigned)unknown);
    toc_participation_list_free(parties);
    return 0;
}
