/* SPDX-License-Identifier: MIT */
#include <toc/participant.h>

#include "access.h"

TOCP_NAME(participant_kind, PARTICIPANT_KIND)
TOCP_NAME(regional_group, REGIONAL_GROUP)

TOCP_KIND(participant, PARTICIPANT, participants)
TOCP_FIND(participant, PARTICIPANT)
TOCP_STRING(participant, PARTICIPANT, id, ID)
TOCP_SCALAR(participant, PARTICIPANT, int32_t, kind, KIND)
TOCP_STRING(participant, PARTICIPANT, alpha2, ALPHA2)
TOCP_STRING(participant, PARTICIPANT, alpha3, ALPHA3)
TOCP_STRING(participant, PARTICIPANT, m49, M49)
TOCP_SCALAR(participant, PARTICIPANT, int32_t, group, GROUP)
TOCP_LINK(participant, PARTICIPANT, predecessor, PREDECESSOR, participant, PARTICIPANT)
TOCP_LIST(participant, PARTICIPANT, sources, SOURCES, source)
TOCP_TEXT(participant, PARTICIPANT, name, names, NAME)
TOCP_TEXT(participant, PARTICIPANT, formal_name, formal_names, FORMAL_NAME)
TOCP_TEXT(participant, PARTICIPANT, alias, aliases, ALIAS)
TOCP_TEXT(participant, PARTICIPANT, note, notes, NOTE)
TOCP_LIST(participant, PARTICIPANT, claims, CLAIMS, claim)
TOCP_LIST(participant, PARTICIPANT, actions, ACTIONS, action)
TOCP_LIST(participant, PARTICIPANT, participations, PARTICIPATIONS, participation)
TOCP_LIST(participant, PARTICIPANT, successors, SUCCESSORS, participant)
