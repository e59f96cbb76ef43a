/* SPDX-License-Identifier: MIT */
#include <toc/phrase.h>

#include "access.h"

TOCP_NAME(phrase_role, PHRASE_ROLE)

TOCP_KIND(phrase, PHRASE, phrases)
TOCP_FIND(phrase, PHRASE)
TOCP_STRING(phrase, PHRASE, id, ID)
TOCP_SCALAR(phrase, PHRASE, int32_t, role, ROLE)
TOCP_SCALAR(phrase, PHRASE, uint32_t, value, VALUE)
TOCP_LIST(phrase, PHRASE, sources, SOURCES, source)
TOCP_TEXT(phrase, PHRASE, form, forms, FORM)
TOCP_LIST(phrase, PHRASE, examples, EXAMPLES, example)
TOCP_LIST(phrase, PHRASE, wordings, WORDINGS, wording)

TOCP_KIND(example, EXAMPLE, examples)
TOCP_LINK(example, EXAMPLE, phrase, OWNER, phrase, PHRASE)
TOCP_SCALAR(example, EXAMPLE, int32_t, state, STATE)
TOCP_OWNER(example, EXAMPLE, context, CONTEXT)
TOCP_LIST(example, EXAMPLE, provisions, PROVISIONS, provision)
TOCP_LIST(example, EXAMPLE, instruments, INSTRUMENTS, instrument)
TOCP_TEXT(example, EXAMPLE, text, texts, TEXT)

TOCP_KIND(wording, WORDING, wordings)
TOCP_STRING(wording, WORDING, key, KEY)
TOCP_STRING(wording, WORDING, first, FIRST)
TOCP_STRING(wording, WORDING, language, LANGUAGE)
TOCP_SCALAR(wording, WORDING, int, capitals, CAPITALS)
TOCP_SCALAR(wording, WORDING, int, stopped, STOPPED)
TOCP_LINK(wording, WORDING, phrase, PHRASE, phrase, PHRASE)
TOCP_LINK(wording, WORDING, instrument, INSTRUMENT, instrument, INSTRUMENT)
