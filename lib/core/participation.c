/* SPDX-License-Identifier: MIT */
#include <toc/status.h>

#include "access.h"

TOCP_KIND(participation, PARTICIPATION, participations)
TOCP_LINK(participation, PARTICIPATION, instrument, INSTRUMENT, instrument, INSTRUMENT)
TOCP_LINK(participation, PARTICIPATION, participant, PARTICIPANT, participant, PARTICIPANT)
TOCP_LINK(participation, PARTICIPATION, signature, SIGNATURE, action, ACTION)
TOCP_LINK(participation, PARTICIPATION, consent, CONSENT, action, ACTION)
TOCP_LINK(participation, PARTICIPATION, withdrawal, WITHDRAWAL, action, ACTION)
TOCP_LIST(participation, PARTICIPATION, actions, ACTIONS, action)

static int32_t bound(const toc_participation *participation, uint32_t word)
{
    if (!participation)
        return 0;
    int32_t day = (int32_t)TOCP_ROW(participation)[word];
    return day == TOCP_DAY_NEVER ? 0 : day;
}

/* Three functions for one date: the day when it is certain, and its two bounds. */
#define DATE(name, WORD)                                                                                     \
    int32_t toc_participation_##name##_earliest(const toc_participation *participation)                      \
    {                                                                                                        \
        return bound(participation, TOCP_PARTICIPATION_##WORD##_FIRST);                                      \
    }                                                                                                        \
    int32_t toc_participation_##name##_latest(const toc_participation *participation)                        \
    {                                                                                                        \
        return bound(participation, TOCP_PARTICIPATION_##WORD##_LAST);                                       \
    }                                                                                                        \
    int32_t toc_participation_##name(const toc_participation *participation)                                 \
    {                                                                                                        \
        int32_t first = toc_participation_##name##_earliest(participation);                                  \
        return first == toc_participation_##name##_latest(participation) ? first : 0;                        \
    }

DATE(signed, SIGNED)
DATE(deposited, DEPOSITED)
DATE(in_force, FORCE)
DATE(ended, ENDED)
