/* SPDX-License-Identifier: MIT */
#include <toc/document.h>

#include "access.h"

TOCP_NAME(document_kind, DOCUMENT_KIND)

TOCP_KIND(document, DOCUMENT, documents)
TOCP_FIND(document, DOCUMENT)
TOCP_STRING(document, DOCUMENT, id, ID)
TOCP_STRING(document, DOCUMENT, symbol, SYMBOL)
TOCP_SCALAR(document, DOCUMENT, int32_t, kind, KIND)
TOCP_LINK(document, DOCUMENT, of, OF, document, DOCUMENT)
TOCP_SCALAR(document, DOCUMENT, int32_t, date, DATE)
TOCP_LINK(document, DOCUMENT, body, BODY, body, BODY)
TOCP_LINK(document, DOCUMENT, meeting, MEETING, meeting, MEETING)
TOCP_STRING(document, DOCUMENT, job, JOB)
TOCP_STRING(document, DOCUMENT, agenda, AGENDA)
TOCP_STRING(document, DOCUMENT, languages, LANGUAGES)
TOCP_LIST(document, DOCUMENT, sources, SOURCES, source)
TOCP_TEXT(document, DOCUMENT, title, titles, TITLE)
TOCP_TEXT(document, DOCUMENT, note, notes, NOTE)
TOCP_LIST(document, DOCUMENT, references, REFERENCES, reference)
TOCP_LIST(document, DOCUMENT, editions, EDITIONS, edition)
TOCP_LIST(document, DOCUMENT, claims, CLAIMS, claim)
TOCP_LIST(document, DOCUMENT, family, FAMILY, document)
TOCP_LIST(document, DOCUMENT, reports_on, REPORTS_ON, meeting)
TOCP_LIST(document, DOCUMENT, cited_by, CITED_BY, reference)
