/* SPDX-License-Identifier: MIT */
#include <toc/source.h>

#include "access.h"

TOCP_NAME(verified, VERIFIED)
TOCP_NAME(source_kind, SOURCE_KIND)

TOCP_NAME(coverage_section, COVERAGE_SECTION)
TOCP_NAME(coverage_level, COVERAGE_LEVEL)

TOCP_KIND(source, SOURCE, sources)
TOCP_FIND(source, SOURCE)
TOCP_STRING(source, SOURCE, id, ID)
TOCP_SCALAR(source, SOURCE, int32_t, kind, KIND)
TOCP_SCALAR(source, SOURCE, int32_t, date, DATE)
TOCP_STRING(source, SOURCE, href, HREF)
TOCP_SCALAR(source, SOURCE, int32_t, verified, VERIFIED)
TOCP_TEXT(source, SOURCE, title, titles, TITLE)
TOCP_TEXT(source, SOURCE, note, notes, NOTE)

TOCP_KIND(claim, CLAIM, claims)
TOCP_OWNER(claim, CLAIM, owner, OWNER)
TOCP_STRING(claim, CLAIM, of, OF)
TOCP_STRING(claim, CLAIM, value, VALUE)
TOCP_LIST(claim, CLAIM, sources, SOURCES, source)
TOCP_TEXT(claim, CLAIM, why, whys, WHY)

TOCP_KIND(coverage, COVERAGE, coverages)
TOCP_SCALAR(coverage, COVERAGE, int32_t, section, SECTION)
TOCP_LINK(coverage, COVERAGE, instrument, INSTRUMENT, instrument, INSTRUMENT)
TOCP_SCALAR(coverage, COVERAGE, int32_t, level, LEVEL)
TOCP_SCALAR(coverage, COVERAGE, int32_t, as_of, AS_OF)
TOCP_LIST(coverage, COVERAGE, sources, SOURCES, source)
TOCP_TEXT(coverage, COVERAGE, note, notes, NOTE)

TOCP_KIND(part, PART, parts)
TOCP_STRING(part, PART, name, NAME)
TOCP_STRING(part, PART, format, FORMAT)
TOCP_STRING(part, PART, edition, EDITION)
TOCP_SCALAR(part, PART, int32_t, as_of, AS_OF)
