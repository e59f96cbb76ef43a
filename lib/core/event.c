/* SPDX-License-Identifier: MIT */
#include <toc/event.h>

#include "access.h"

TOCP_NAME(event_kind, EVENT_KIND)

TOCP_KIND(event, EVENT, events)
TOCP_FIND(event, EVENT)
TOCP_STRING(event, EVENT, id, ID)
TOCP_SCALAR(event, EVENT, int32_t, kind, KIND)
TOCP_SCALAR(event, EVENT, int32_t, date, DATE)
TOCP_SCALAR(event, EVENT, int32_t, until, UNTIL)
TOCP_STRING(event, EVENT, place, PLACE)
TOCP_LIST(event, EVENT, instruments, INSTRUMENTS, instrument)
TOCP_LINK(event, EVENT, decision, DECISION, decision, DECISION)
TOCP_LINK(event, EVENT, meeting, MEETING, meeting, MEETING)
TOCP_LIST(event, EVENT, sources, SOURCES, source)
TOCP_TEXT(event, EVENT, title, titles, TITLE)
TOCP_TEXT(event, EVENT, note, notes, NOTE)
