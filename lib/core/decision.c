/* SPDX-License-Identifier: MIT */
#include <toc/decision.h>

#include "access.h"

TOCP_NAME(decision_kind, DECISION_KIND)

TOCP_KIND(decision, DECISION, decisions)
TOCP_FIND(decision, DECISION)
TOCP_STRING(decision, DECISION, id, ID)
TOCP_SCALAR(decision, DECISION, int32_t, kind, KIND)
TOCP_STRING(decision, DECISION, number, NUMBER)
TOCP_STRING(decision, DECISION, symbol, SYMBOL)
TOCP_LINK(decision, DECISION, body, BODY, body, BODY)
TOCP_LINK(decision, DECISION, meeting, MEETING, meeting, MEETING)
TOCP_SCALAR(decision, DECISION, int32_t, adopted, ADOPTED)
TOCP_LIST(decision, DECISION, topics, TOPICS, topic)
TOCP_LIST(decision, DECISION, instruments, INSTRUMENTS, instrument)
TOCP_LIST(decision, DECISION, provisions, PROVISIONS, provision)
TOCP_LIST(decision, DECISION, bodies, BODIES, body)
TOCP_LIST(decision, DECISION, sources, SOURCES, source)
TOCP_TEXT(decision, DECISION, title, titles, TITLE)
TOCP_TEXT(decision, DECISION, summary, summaries, SUMMARY)
TOCP_TEXT(decision, DECISION, note, notes, NOTE)
TOCP_LIST(decision, DECISION, references, REFERENCES, reference)
TOCP_LIST(decision, DECISION, editions, EDITIONS, edition)
TOCP_LIST(decision, DECISION, claims, CLAIMS, claim)
TOCP_LIST(decision, DECISION, adopts, ADOPTS, instrument)
TOCP_LIST(decision, DECISION, establishes, ESTABLISHES, body)
TOCP_LIST(decision, DECISION, cited_by, CITED_BY, reference)
