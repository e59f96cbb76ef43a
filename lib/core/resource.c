/* SPDX-License-Identifier: MIT */
#include <toc/resource.h>

#include "access.h"

TOCP_NAME(resource_kind, RESOURCE_KIND)

TOCP_KIND(resource, RESOURCE, resources)
TOCP_FIND(resource, RESOURCE)
TOCP_STRING(resource, RESOURCE, id, ID)
TOCP_SCALAR(resource, RESOURCE, int32_t, kind, KIND)
TOCP_SCALAR(resource, RESOURCE, int32_t, date, DATE)
TOCP_STRING(resource, RESOURCE, href, HREF)
TOCP_STRING(resource, RESOURCE, sales_number, SALES_NUMBER)
TOCP_STRING(resource, RESOURCE, isbn, ISBN)
TOCP_STRING(resource, RESOURCE, languages, LANGUAGES)
TOCP_LINK(resource, RESOURCE, body, BODY, body, BODY)
TOCP_LINK(resource, RESOURCE, meeting, MEETING, meeting, MEETING)
TOCP_LIST(resource, RESOURCE, instruments, INSTRUMENTS, instrument)
TOCP_LIST(resource, RESOURCE, terms, TERMS, term)
TOCP_LIST(resource, RESOURCE, sources, SOURCES, source)
TOCP_TEXT(resource, RESOURCE, title, titles, TITLE)
TOCP_TEXT(resource, RESOURCE, author, authors, AUTHOR)
TOCP_TEXT(resource, RESOURCE, note, notes, NOTE)
TOCP_LIST(resource, RESOURCE, editions, EDITIONS, edition)
TOCP_LIST(resource, RESOURCE, claims, CLAIMS, claim)
