/* SPDX-License-Identifier: MIT */
/* What a schema cannot say: that the facts fit together. */
#include "build.h"

#include <toc/action.h>
#include <toc/base.h>
#include <toc/date.h>

#include <stdlib.h>
#include <string.h>

typedef void check(struct tocp_build *build, uint32_t ref, const uint32_t *row);

static const char *text(const struct tocp_build *build, uint32_t string)
{
    return string ? tocp_build_text(build, string) : "";
}

static uint32_t *row_of(const struct tocp_build *build, uint32_t ref)
{
    return tocp_build_words(build, TOCP_REF_KIND(ref), TOCP_REF_INDEX(ref));
}

static const char *iso(int32_t date, char buffer[TOC_DATE_SIZE])
{
    toc_date_format(date, buffer, TOC_DATE_SIZE);
    return buffer;
}

/* --- dates --- */

/* As numbers, dates stand in the order of their first days. */
static int is_later(int32_t date, int32_t other)
{
    return date > other && toc_date_compare(date, other) == TOC_DATE_LATER;
}

static void check_order(struct tocp_build *build, uint32_t ref, int32_t begin, int32_t end, const char *names)
{
    char first[TOC_DATE_SIZE], second[TOC_DATE_SIZE];
    if (is_later(begin, end))
        tocp_build_report(build, TOCP_DIAGNOSTIC_DATES_OUT_OF_ORDER, ref, NULL, "%s: %s is after %s", names,
                          iso(begin, first), iso(end, second));
}

static void check_meeting(struct tocp_build *build, uint32_t ref, const uint32_t *row)
{
    check_order(build, ref, (int32_t)row[TOCP_MEETING_START], (int32_t)row[TOCP_MEETING_END], "start and end");
    check_order(build, ref, (int32_t)row[TOCP_MEETING_SCHEDULED_START], (int32_t)row[TOCP_MEETING_SCHEDULED_END],
                "scheduled-start and scheduled-end");
}

static void check_opening(struct tocp_build *build, uint32_t ref, const uint32_t *row)
{
    check_order(build, ref, (int32_t)row[TOCP_OPENING_FROM], (int32_t)row[TOCP_OPENING_UNTIL], "from and until");
}

static void check_event(struct tocp_build *build, uint32_t ref, const uint32_t *row)
{
    check_order(build, ref, (int32_t)row[TOCP_EVENT_DATE], (int32_t)row[TOCP_EVENT_UNTIL], "date and until");
}

static void check_instrument(struct tocp_build *build, uint32_t ref, const uint32_t *row)
{
    check_order(build, ref, (int32_t)row[TOCP_INSTRUMENT_ADOPTED], (int32_t)row[TOCP_INSTRUMENT_IN_FORCE],
                "adopted and in-force");
}

/* --- actions --- */

/* Openings stand together by instrument, because they are nested in it: first[i] to first[i + 1] - 1. */
static uint32_t *openings_by_instrument(struct tocp_build *build)
{
    uint32_t instruments = build->tables[TOCP_KIND_INSTRUMENT].count;
    uint32_t *first = calloc(instruments + 2, sizeof *first);
    if (!first) {
        build->result = TOC_E_NOMEM;
        return NULL;
    }
    for (uint32_t i = 0; i < build->tables[TOCP_KIND_OPENING].count; i++)
        first[TOCP_REF_INDEX(tocp_build_words(build, TOCP_KIND_OPENING, i)[TOCP_OPENING_OWNER]) + 1]++;
    for (uint32_t i = 0; i < instruments; i++)
        first[i + 1] += first[i];
    return first;
}

/* Done only where the openings are few, as they are: so it is linear for any file. */
static void check_signatures(struct tocp_build *build)
{
    enum { MOST_OPENINGS = 64 };
    uint32_t *first = openings_by_instrument(build);
    for (uint32_t a = 0; first && a < build->tables[TOCP_KIND_ACTION].count; a++) {
        const uint32_t *action = tocp_build_words(build, TOCP_KIND_ACTION, a);
        int32_t date = (int32_t)action[TOCP_ACTION_DATE];
        uint32_t instrument = action[TOCP_ACTION_INSTRUMENT];
        if (action[TOCP_ACTION_KIND] != TOC_ACTION_SIGNATURE || !date || !instrument)
            continue;
        uint32_t begin = first[TOCP_REF_INDEX(instrument)], end = first[TOCP_REF_INDEX(instrument) + 1];
        int inside = begin == end || end - begin > MOST_OPENINGS;
        for (uint32_t i = begin; i < end && !inside; i++) {
            const uint32_t *opening = tocp_build_words(build, TOCP_KIND_OPENING, i);
            if (!is_later((int32_t)opening[TOCP_OPENING_FROM], date) &&
                !is_later(date, (int32_t)opening[TOCP_OPENING_UNTIL]))
                inside = 1;
        }
        char day[TOC_DATE_SIZE];
        if (!inside)
            tocp_build_report(build, TOCP_DIAGNOSTIC_SIGNATURE_OUTSIDE_PERIOD, TOCP_REF(TOCP_KIND_ACTION, a), NULL,
                              "signed on %s, but '%s' was not open for signature then", iso(date, day),
                              tocp_build_id(build, instrument));
    }
    free(first);
}

static void check_action(struct tocp_build *build, uint32_t ref, const uint32_t *row)
{
    uint32_t part = row[TOCP_ACTION_PART];
    int32_t date = (int32_t)row[TOCP_ACTION_DATE];
    int32_t earliest = (int32_t)row[TOCP_ACTION_EARLIEST], latest = (int32_t)row[TOCP_ACTION_LATEST];
    int32_t as_of = (int32_t)tocp_build_words(build, TOCP_KIND_PART, part)[TOCP_PART_AS_OF];
    char day[TOC_DATE_SIZE], limit[TOC_DATE_SIZE];
    check_order(build, ref, earliest, latest, "earliest and latest");
    check_order(build, ref, earliest, date, "earliest and date");
    check_order(build, ref, date, latest, "date and latest");
    if (is_later(date ? date : earliest, as_of))
        tocp_build_report(build, TOCP_DIAGNOSTIC_AFTER_AS_OF, ref, NULL,
                          "dated %s%s, but the file was collected as of %s; if the date is right, raise 'as-of'",
                          iso(date ? date : earliest, day), date ? "" : " or later", iso(as_of, limit));
}

static int is_consent(uint32_t kind)
{
    return kind >= TOC_ACTION_RATIFICATION && kind <= TOC_ACTION_CONSENT;
}

static void check_participation(struct tocp_build *build, uint32_t ref, const uint32_t *row)
{
    (void)ref;
    uint32_t consent = row[TOCP_PARTICIPATION_CONSENT];
    uint32_t convention = row_of(build, row[TOCP_PARTICIPATION_INSTRUMENT])[TOCP_INSTRUMENT_SUPPLEMENTS];
    if (!consent || !convention)
        return;
    const uint32_t *base = tocp_find_participation(build, convention, row[TOCP_PARTICIPATION_PARTICIPANT]);
    const char *who = tocp_build_id(build, row[TOCP_PARTICIPATION_PARTICIPANT]);
    if (!base || !base[TOCP_PARTICIPATION_CONSENT])
        tocp_build_report(build, TOCP_DIAGNOSTIC_PROTOCOL_WITHOUT_CONVENTION, consent, NULL,
                          "'%s' consented to '%s', but the dataset has no consent of it to '%s'", who,
                          tocp_build_id(build, row[TOCP_PARTICIPATION_INSTRUMENT]), tocp_build_id(build, convention));
    else if ((int32_t)base[TOCP_PARTICIPATION_DEPOSITED_FIRST] > (int32_t)row[TOCP_PARTICIPATION_DEPOSITED_LAST])
        tocp_build_report(build, TOCP_DIAGNOSTIC_PROTOCOL_WITHOUT_CONVENTION, consent, NULL,
                          "'%s' consented to '%s' before it consented to '%s'", who,
                          tocp_build_id(build, row[TOCP_PARTICIPATION_INSTRUMENT]), tocp_build_id(build, convention));
    else if ((int32_t)base[TOCP_PARTICIPATION_ENDED_LAST] <= (int32_t)row[TOCP_PARTICIPATION_DEPOSITED_FIRST])
        tocp_build_report(build, TOCP_DIAGNOSTIC_PROTOCOL_WITHOUT_CONVENTION, consent, NULL,
                          "'%s' consented to '%s' when it had left '%s'", who,
                          tocp_build_id(build, row[TOCP_PARTICIPATION_INSTRUMENT]), tocp_build_id(build, convention));
}

/* Terms after a withdrawal would need a participation of their own. */
static void check_consent(struct tocp_build *build, uint32_t ref, const uint32_t *action)
{
    if (!is_consent(action[TOCP_ACTION_KIND]) || !action[TOCP_ACTION_PARTICIPATION])
        return;
    const uint32_t *row = row_of(build, action[TOCP_ACTION_PARTICIPATION]);
    if (row[TOCP_PARTICIPATION_CONSENT] != ref)
        tocp_build_report(build, TOCP_DIAGNOSTIC_SECOND_CONSENT, ref, NULL, "'%s' consented to '%s' already, with '%s'%s",
                          tocp_build_id(build, action[TOCP_ACTION_PARTICIPANT]),
                          tocp_build_id(build, action[TOCP_ACTION_INSTRUMENT]),
                          tocp_build_id(build, row[TOCP_PARTICIPATION_CONSENT]),
                          row[TOCP_PARTICIPATION_WITHDRAWAL] ? "; terms after a withdrawal are not modelled yet"
                                                             : "");
}

/* --- documents --- */

/* The base symbol, and then what only addenda, revisions, corrigenda and the like have. */
static void check_document(struct tocp_build *build, uint32_t ref, const uint32_t *row)
{
    if (!row[TOCP_DOCUMENT_OF])
        return;
    const char *symbol = text(build, row[TOCP_DOCUMENT_SYMBOL]);
    const char *base = text(build, row_of(build, row[TOCP_DOCUMENT_OF])[TOCP_DOCUMENT_SYMBOL]);
    static const char *const endings[] = {"/Add.", "/Rev.", "/Corr.", "/Amend.", "/Summary"};
    size_t length = strlen(base);
    if (length && strncmp(symbol, base, length) == 0)
        for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
            if (strncmp(symbol + length, endings[i], strlen(endings[i])) == 0)
                return;
    tocp_build_report(build, TOCP_DIAGNOSTIC_SYMBOL_FAMILY, ref, NULL,
                      "the symbol '%s' is none of an addendum, revision or corrigendum of '%s'", symbol, base);
}

/* --- claims --- */

static void check_claim(struct tocp_build *build, uint32_t ref, const uint32_t *row)
{
    const struct tocp_row_type *type = &tocp_row_types[TOCP_REF_KIND(row[TOCP_CLAIM_OWNER])];
    const char *of = text(build, row[TOCP_CLAIM_OF]);
    char members[500] = "";
    for (uint32_t f = 0; f < type->field_count; f++) {
        const char *name = type->fields[f].name;
        if (strcmp(name, of) == 0)
            return;
        if (name[0])
            tocp_list_word(members, sizeof members, name);
    }
    tocp_build_report(build, TOCP_DIAGNOSTIC_UNKNOWN_MEMBER, ref, NULL, "'%s' is no member of '%s'; it has: %s", of,
                      tocp_build_id(build, row[TOCP_CLAIM_OWNER]), members);
}

/* --- all rows of a kind, in turn --- */

static void each(struct tocp_build *build, uint32_t kind, check *check_row)
{
    for (uint32_t i = 0; i < build->tables[kind].count; i++)
        check_row(build, TOCP_REF(kind, i), tocp_build_words(build, kind, i));
}

/* Nothing without a source: one mark for each row of the kinds that must have one. */
static void check_sources(struct tocp_build *build)
{
    static const uint8_t source_word[TOCP_KIND_END] = {
        [TOCP_KIND_PARTICIPANT] = TOCP_PARTICIPANT_SOURCES, [TOCP_KIND_INSTRUMENT] = TOCP_INSTRUMENT_SOURCES,
        [TOCP_KIND_TERM] = TOCP_TERM_SOURCES,               [TOCP_KIND_ACTION] = TOCP_ACTION_SOURCES,
        [TOCP_KIND_BODY] = TOCP_BODY_SOURCES,               [TOCP_KIND_MEETING] = TOCP_MEETING_SOURCES,
        [TOCP_KIND_DOCUMENT] = TOCP_DOCUMENT_SOURCES,       [TOCP_KIND_DECISION] = TOCP_DECISION_SOURCES,
        [TOCP_KIND_RESOURCE] = TOCP_RESOURCE_SOURCES,       [TOCP_KIND_EVENT] = TOCP_EVENT_SOURCES,
        [TOCP_KIND_CLAIM] = TOCP_CLAIM_SOURCES,
    };
    size_t first[TOCP_KIND_END], rows = 0;
    for (uint32_t kind = 0; kind < TOCP_KIND_END; kind++) {
        first[kind] = rows;
        rows += source_word[kind] ? build->tables[kind].count : 0;
    }
    uint8_t *has = calloc(rows + 1, 1);
    if (!has) {
        build->result = TOC_E_NOMEM;
        return;
    }
    for (uint32_t i = 0; i < build->pendings.count; i++) {
        const struct tocp_pending *pending = (const struct tocp_pending *)build->pendings.items + i;
        uint32_t kind = TOCP_REF_KIND(pending->owner);
        if (tocp_pending_field(pending)->word == source_word[kind])
            has[first[kind] + TOCP_REF_INDEX(pending->owner)] = 1;
    }
    for (uint32_t kind = 0; kind < TOCP_KIND_END; kind++)
        for (uint32_t i = 0; source_word[kind] && i < build->tables[kind].count; i++)
            if (!has[first[kind] + i])
                tocp_build_report(build, TOCP_DIAGNOSTIC_MISSING_SOURCE, TOCP_REF(kind, i), NULL,
                                  "the element has no src; name the source of the fact");
    free(has);
}

/* A chain of references of one kind must end. Every row is walked over once: what an earlier walk passed
 * is known to end, and what this walk passed is where it goes round. */
static void check_chain(struct tocp_build *build, uint32_t kind, uint32_t word, uint32_t *walk_of)
{
    uint32_t count = build->tables[kind].count;
    memset(walk_of, 0, count * sizeof *walk_of);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = TOCP_REF(kind, i);
        while (at && walk_of[TOCP_REF_INDEX(at)] == 0) {
            walk_of[TOCP_REF_INDEX(at)] = i + 1;
            at = row_of(build, at)[word];
        }
        if (at && walk_of[TOCP_REF_INDEX(at)] == i + 1)
            tocp_build_report(build, TOCP_DIAGNOSTIC_CYCLE, at, NULL, "attribute '%s' leads back to '%s' itself",
                              tocp_field_of(kind, word)->name, tocp_build_id(build, at));
    }
}

static void check_chains(struct tocp_build *build)
{
    static const uint8_t chains[][2] = {{TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_SUPPLEMENTS},
                                        {TOCP_KIND_PARTICIPANT, TOCP_PARTICIPANT_PREDECESSOR},
                                        {TOCP_KIND_BODY, TOCP_BODY_PARENT},
                                        {TOCP_KIND_MEETING, TOCP_MEETING_DURING},
                                        {TOCP_KIND_DOCUMENT, TOCP_DOCUMENT_OF}};
    uint32_t most = 0;
    for (size_t i = 0; i < sizeof chains / sizeof *chains; i++)
        if (build->tables[chains[i][0]].count > most)
            most = build->tables[chains[i][0]].count;
    uint32_t *walk_of = malloc((most + 1) * sizeof *walk_of);
    if (!walk_of) {
        build->result = TOC_E_NOMEM;
        return;
    }
    for (size_t i = 0; i < sizeof chains / sizeof *chains; i++)
        check_chain(build, chains[i][0], chains[i][1], walk_of);
    free(walk_of);
}

void tocp_check(struct tocp_build *build)
{
    each(build, TOCP_KIND_MEETING, check_meeting);
    each(build, TOCP_KIND_OPENING, check_opening);
    each(build, TOCP_KIND_EVENT, check_event);
    each(build, TOCP_KIND_INSTRUMENT, check_instrument);
    each(build, TOCP_KIND_ACTION, check_action);
    each(build, TOCP_KIND_PARTICIPATION, check_participation);
    each(build, TOCP_KIND_DOCUMENT, check_document);
    each(build, TOCP_KIND_CLAIM, check_claim);
    check_signatures(build);
    each(build, TOCP_KIND_ACTION, check_consent);
    check_chains(build);
    tocp_check_keys(build);
    check_sources(build);
}
