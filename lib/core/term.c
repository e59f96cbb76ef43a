/* SPDX-License-Identifier: MIT */
#include <toc/term.h>

#include "access.h"

TOCP_KIND(topic, TOPIC, topics)
TOCP_FIND(topic, TOPIC)
TOCP_STRING(topic, TOPIC, id, ID)
TOCP_TEXT(topic, TOPIC, name, names, NAME)
TOCP_LIST(topic, TOPIC, provisions, PROVISIONS, provision)

TOCP_KIND(term, TERM, terms)
TOCP_FIND(term, TERM)
TOCP_STRING(term, TERM, id, ID)
TOCP_LINK(term, TERM, instrument, INSTRUMENT, instrument, INSTRUMENT)
TOCP_LINK(term, TERM, defined_by, DEFINED_BY, provision, PROVISION)
TOCP_LIST(term, TERM, see, SEE, term)
TOCP_LIST(term, TERM, used_in, USED_IN, provision)
TOCP_LIST(term, TERM, sources, SOURCES, source)
TOCP_TEXT(term, TERM, label, labels, LABEL)
TOCP_TEXT(term, TERM, gloss, glosses, GLOSS)
TOCP_LIST(term, TERM, seen_from, SEEN_FROM, term)
