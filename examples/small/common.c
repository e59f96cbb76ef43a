/* SPDX-License-Identifier: MIT */
/* Lists the instruments that bind two participants on a day: common [PARTICIPANT PARTICIPANT [DATE]] */
#include <stdio.h>
#include <toc/toc.h>

int main(int argc, char **argv)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    const toc_participant *a = toc_find_participant(dataset, argc > 2 ? argv[1] : "ALB");
    const toc_participant *b = toc_find_participant(dataset, argc > 2 ? argv[2] : "CHE");
    int32_t day = toc_date_parse(argc > 3 ? argv[3] : "2012-12-01");
    toc_instrument_list *instruments;
    uint32_t unknown;
    if (!a || !b || !day) {
        fprintf(stderr, "common: %s\n", a && b ? "a date is YYYY-MM-DD" : "no such participant");
        return 1;
    }
    if (toc_common_instruments(a, b, day, &unknown, &instruments) != TOC_OK)
        return 2;
    for (uint32_t i = 0; i < toc_instrument_list_count(instruments); i++)
        printf("%s\n", toc_instrument_title(toc_instrument_list_at(instruments, i), "en"));
    if (unknown)
        printf("%u of which the data cannot say\n", (unsigned)unknown);
    toc_instrument_list_free(instruments);
    return 0;
}
