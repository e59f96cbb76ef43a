/* SPDX-License-Identifier: MIT */
#include <toc/action.h>

#include "access.h"

TOCP_NAME(action_kind, ACTION_KIND)

TOCP_KIND(action, ACTION, actions)
TOCP_FIND(action, ACTION)
TOCP_STRING(action, ACTION, id, ID)
TOCP_LINK(action, ACTION, participant, PARTICIPANT, participant, PARTICIPANT)
TOCP_LINK(action, ACTION, instrument, INSTRUMENT, instrument, INSTRUMENT)
TOCP_SCALAR(action, ACTION, int32_t, kind, KIND)
TOCP_SCALAR(action, ACTION, int32_t, date, DATE)
TOCP_SCALAR(action, ACTION, int32_t, earliest, EARLIEST)
TOCP_SCALAR(action, ACTION, int32_t, latest, LATEST)
TOCP_SCALAR(action, ACTION, int32_t, effect, EFFECT)
TOCP_LINK(action, ACTION, provision, PROVISION, provision, PROVISION)
TOCP_LINK(action, ACTION, responds, RESPONDS, action, ACTION)
TOCP_LINK(action, ACTION, withdraws, WITHDRAWS, action, ACTION)
TOCP_LIST(action, ACTION, sources, SOURCES, source)
TOCP_TEXT(action, ACTION, text, texts, TEXT)
TOCP_TEXT(action, ACTION, note, notes, NOTE)
TOCP_LIST(action, ACTION, claims, CLAIMS, claim)
TOCP_LINK(action, ACTION, participation, PARTICIPATION, participation, PARTICIPATION)
TOCP_LIST(action, ACTION, responses, RESPONSES, action)
