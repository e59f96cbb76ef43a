/* SPDX-License-Identifier: MIT */
/* Tells where a participant stands on a day, and why: explain [PARTICIPANT [INSTRUMENT [DATE]]] */
#include <stdio.h>
#include <toc/toc.h>

int main(int argc, char **argv)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    const toc_participant *participant = toc_find_participant(dataset, argc > 1 ? argv[1] : "Switzerland");
    const toc_instrument *instrument = toc_find_instrument(dataset, argc > 2 ? argv[2] : "firearms");
    int32_t day = toc_date_parse(argc > 3 ? argv[3] : "2012-12-01");
    toc_explanation *explanation;
    if (!participant || !instrument || !day) {
        fprintf(stderr, "explain: %s\n", !participant  ? "no such participant"
                                         : !instrument ? "no such instrument"
                                                       : "a date is YYYY-MM-DD, YYYY-MM or YYYY");
        return 1;
    }
    if (toc_status_explain(participant, instrument, day, &explanation) != TOC_OK)
        return 2;
    printf("%s\n", toc_status_name(toc_explanation_status(explanation)));
    for (uint32_t i = 0; i < toc_explanation_count(explanation); i++) {
        const toc_reason *reason = toc_explanation_at(explanation, i);
        printf("  %-10s  %s\n", toc_reason_kind_name(toc_reason_kind(reason)), toc_reason_sentence(reason));
    }
    toc_explanation_free(explanation);
    return 0;
}
