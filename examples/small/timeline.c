/* SPDX-License-Identifier: MIT */
/* Lists what happened between two days: timeline [FROM [TO]] */
#include <stdio.h>
#include <toc/toc.h>

/* The id of what a moment is about. */
static const char *subject(const toc_moment *moment)
{
    switch (toc_moment_kind(moment)) {
    case TOC_MOMENT_MEETING_START:
    case TOC_MOMENT_MEETING_END:
        return toc_meeting_id(toc_moment_meeting(moment));
    case TOC_MOMENT_DECISION_ADOPTED:
        return toc_decision_id(toc_moment_decision(moment));
    case TOC_MOMENT_EVENT:
        return toc_event_id(toc_moment_event(moment));
    case TOC_MOMENT_INSTRUMENT_ADOPTED:
    case TOC_MOMENT_INSTRUMENT_IN_FORCE:
        return toc_instrument_id(toc_moment_instrument(moment));
    default:
        return toc_action_id(toc_moment_action(moment));
    }
}

int main(int argc, char **argv)
{
    int32_t from = toc_date_parse(argc > 1 ? argv[1] : "2003-09-29");
    int32_t to = toc_date_parse(argc > 2 ? argv[2] : "2003-10-05");
    toc_moment_list *moments;
    if (toc_timeline(toc_dataset_builtin(), from, to, NULL, NULL, 0, &moments) != TOC_OK)
        return 2;
    for (uint32_t i = 0; i < toc_moment_list_count(moments); i++) {
        const toc_moment *moment = toc_moment_list_at(moments, i);
        char date[TOC_DATE_SIZE];
        toc_date_format(toc_moment_date(moment), date, sizeof date);
        printf("%-10s  %-20s %s%s\n", date, toc_moment_kind_name(toc_moment_kind(moment)), subject(moment),
               toc_moment_is_certain(moment) ? "" : " (perhaps)");
    }
    toc_moment_list_free(moments);
    return 0;
}
