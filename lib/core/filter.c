/* SPDX-License-Identifier: MIT */
/* Which entities a query asks for: by kind, by instrument, by date. */
#include <toc/date.h>

#include "search.h"

static const uint32_t *row_of(const char *image, uint32_t ref)
{
    uint32_t kind = TOCP_REF_KIND(ref);
    return kind && kind < TOCP_KIND_END ? tocp_row_at(image, kind, tocp_row_types[kind].words, TOCP_REF_INDEX(ref))
                                        : NULL;
}

static int list_has(const char *image, uint32_t offset, uint32_t index)
{
    const uint32_t *list = tocp_list_of(image, offset);
    for (uint32_t i = 0; i < tocp_list_count(list); i++)
        if (tocp_list_item(list, i) == index)
            return 1;
    return 0;
}

/* What a participant did counts for the instrument it was done about. */
static int participates(const char *image, const uint32_t *participant, uint32_t instrument)
{
    const uint32_t *list = tocp_list_of(image, participant[TOCP_PARTICIPANT_PARTICIPATIONS]);
    for (uint32_t i = 0; i < tocp_list_count(list); i++) {
        const uint32_t *row =
            tocp_row_at(image, TOCP_KIND_PARTICIPATION, TOCP_PARTICIPATION_WORDS, tocp_list_item(list, i));
        if (row && row[TOCP_PARTICIPATION_INSTRUMENT] == instrument)
            return 1;
    }
    return 0;
}

/* Whether a row of this kind names the instrument in any of its fields. */
static int names(const char *image, uint32_t kind, const uint32_t *row, uint32_t instrument)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    for (uint32_t f = 0; f < type->field_count; f++) {
        const struct tocp_field *field = &type->fields[f];
        uint32_t word = tocp_field_word(row, field);
        int linked = field->shape == TOCP_SHAPE_REF || field->shape == TOCP_SHAPE_LINK;
        int listed = field->shape == TOCP_SHAPE_REFS || field->shape == TOCP_SHAPE_LINKS;
        if (field->arg != TOCP_KIND_INSTRUMENT || (!linked && !listed))
            continue;
        if (linked ? word == instrument : list_has(image, word, TOCP_REF_INDEX(instrument)))
            return 1;
    }
    return 0;
}

static int is_about(const char *image, uint32_t ref, uint32_t instrument)
{
    const uint32_t *row = row_of(image, ref);
    if (!row)
        return 0;
    switch (TOCP_REF_KIND(ref)) {
    case TOCP_KIND_INSTRUMENT: return ref == instrument;
    case TOCP_KIND_PARTICIPANT: return participates(image, row, instrument);
    case TOCP_KIND_DUTY:
        row = row_of(image, row[TOCP_DUTY_OWNER]);
        return row && names(image, TOCP_KIND_PROVISION, row, instrument);
    case TOCP_KIND_DOCUMENT:
        row = row_of(image, row[TOCP_DOCUMENT_MEETING]);
        return row && names(image, TOCP_KIND_MEETING, row, instrument);
    default: return names(image, TOCP_REF_KIND(ref), row, instrument);
    }
}

/* Where a kind has its date: the first word, or, when it is not stated, the next pair of words. */
static const struct {
    uint8_t kind, from, until;
} dated[] = {
    {TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_ADOPTED, TOCP_INSTRUMENT_ADOPTED},
    {TOCP_KIND_ACTION, TOCP_ACTION_DATE, TOCP_ACTION_DATE},
    {TOCP_KIND_ACTION, TOCP_ACTION_EARLIEST, TOCP_ACTION_LATEST},
    {TOCP_KIND_MEETING, TOCP_MEETING_START, TOCP_MEETING_END},
    {TOCP_KIND_MEETING, TOCP_MEETING_SCHEDULED_START, TOCP_MEETING_SCHEDULED_END},
    {TOCP_KIND_DOCUMENT, TOCP_DOCUMENT_DATE, TOCP_DOCUMENT_DATE},
    {TOCP_KIND_DECISION, TOCP_DECISION_ADOPTED, TOCP_DECISION_ADOPTED},
    {TOCP_KIND_RESOURCE, TOCP_RESOURCE_DATE, TOCP_RESOURCE_DATE},
    {TOCP_KIND_EVENT, TOCP_EVENT_DATE, TOCP_EVENT_UNTIL},
};

static int is_between(const char *image, uint32_t ref, int32_t from, int32_t until)
{
    const uint32_t *row = row_of(image, ref);
    for (size_t i = 0; row && i < sizeof dated / sizeof *dated; i++) {
        if (dated[i].kind != TOCP_REF_KIND(ref))
            continue;
        uint32_t begin = tocp_word(row, dated[i].kind, dated[i].from);
        uint32_t end = tocp_word(row, dated[i].kind, dated[i].until);
        if (!begin)
            continue;
        int32_t first = toc_date_earliest((int32_t)begin), last = toc_date_latest((int32_t)(end ? end : begin));
        return first && (!from || last >= from) && (!until || first <= until);
    }
    return 0;
}

int tocp_query_admits(const toc_query *query, uint32_t ref)
{
    if (query->kind && TOCP_REF_KIND(ref) != (uint32_t)query->kind)
        return 0;
    if (query->instrument) {
        uint32_t index = tocp_row_index(query->image, query->instrument, TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_WORDS);
        if (!is_about(query->image, ref, TOCP_REF(TOCP_KIND_INSTRUMENT, index)))
            return 0;
    }
    return (!query->from && !query->until) || is_between(query->image, ref, query->from, query->until);
}
