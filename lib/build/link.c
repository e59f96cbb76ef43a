/* SPDX-License-Identifier: MIT */
/* From ids to rows: references, their inverses, overlays, and the shape of the provision trees. */
#include "build.h"

#include "../format/spelling.h"

#include <toc/base.h>

#include <stdio.h>
#include <string.h>

/* A reference in one direction, and the list that leads back. */
static const struct inverse {
    uint8_t kind, word, back_kind, back_word;
} inverses[] = {
#define INVERSE(K, W, BK, BW) {TOCP_KIND_##K, TOCP_##K##_##W, TOCP_KIND_##BK, TOCP_##BK##_##BW}
    INVERSE(PROVISION, TOPICS, TOPIC, PROVISIONS),
    INVERSE(REFERENCE, TARGET, PROVISION, CITED_BY),
    INVERSE(REFERENCE, TARGET, INSTRUMENT, CITED_BY),
    INVERSE(REFERENCE, TARGET, DOCUMENT, CITED_BY),
    INVERSE(REFERENCE, TARGET, DECISION, CITED_BY),
    INVERSE(PARTICIPANT, PREDECESSOR, PARTICIPANT, SUCCESSORS),
    INVERSE(INSTRUMENT, SUPPLEMENTS, INSTRUMENT, PROTOCOLS),
    INVERSE(INSTRUMENT, FINALIZED_AT, MEETING, INSTRUMENTS),
    INVERSE(INSTRUMENT, ADOPTED_BY, DECISION, ADOPTS),
    INVERSE(ACTION, PARTICIPANT, PARTICIPANT, ACTIONS),
    INVERSE(ACTION, INSTRUMENT, INSTRUMENT, ACTIONS),
    INVERSE(ACTION, RESPONDS, ACTION, RESPONSES),
    INVERSE(TERM, INSTRUMENT, INSTRUMENT, TERMS),
    INVERSE(TERM, DEFINED_BY, PROVISION, DEFINES),
    INVERSE(TERM, USED_IN, PROVISION, USES),
    INVERSE(TERM, SEE, TERM, SEEN_FROM),
    INVERSE(BODY, PARENT, BODY, CHILDREN),
    INVERSE(BODY, ESTABLISHED_BY, DECISION, ESTABLISHES),
    INVERSE(MEETING, BODY, BODY, MEETINGS),
    INVERSE(MEETING, JOINT, BODY, MEETINGS),
    INVERSE(MEETING, REPORT, DOCUMENT, REPORTS_ON),
    INVERSE(DOCUMENT, OF, DOCUMENT, FAMILY),
    INVERSE(DOCUMENT, BODY, BODY, DOCUMENTS),
    INVERSE(DOCUMENT, MEETING, MEETING, DOCUMENTS),
    INVERSE(DECISION, BODY, BODY, DECISIONS),
    INVERSE(DECISION, MEETING, MEETING, DECISIONS),
    INVERSE(DECISION, INSTRUMENTS, INSTRUMENT, DECISIONS),
    INVERSE(DECISION, PROVISIONS, PROVISION, DECISIONS),
    INVERSE(DECISION, BODIES, BODY, CONCERNED_BY),
    INVERSE(RESOURCE, INSTRUMENTS, INSTRUMENT, RESOURCES),
    INVERSE(COVERAGE, INSTRUMENT, INSTRUMENT, COVERAGE),
#undef INVERSE
};

#define INVERSES (sizeof inverses / sizeof *inverses)

enum { MAX_WORDS = 64, MAX_GUESSES = 20 };

/* By kind and word: the number of the first inverse, or 0; the others stand behind it. */
struct linking {
    struct tocp_build *build;
    uint8_t first[TOCP_KIND_END][MAX_WORDS];
    uint32_t guesses; /* of what was meant by an id that nothing has: each looks at all names */
};

static void find_inverses(struct linking *linking)
{
    for (size_t i = INVERSES; i > 0; i--)
        linking->first[inverses[i - 1].kind][inverses[i - 1].word] = (uint8_t)i;
}

static void add_inverse(const struct linking *linking, uint32_t owner, uint32_t word, uint32_t target)
{
    uint32_t kind = TOCP_REF_KIND(owner), number = linking->first[kind][word];
    for (; number && number <= INVERSES; number++) {
        const struct inverse *inverse = &inverses[number - 1];
        if (inverse->kind != kind || inverse->word != word)
            return;
        if (inverse->back_kind == TOCP_REF_KIND(target)) {
            tocp_build_edge(linking->build, target, inverse->back_word, TOCP_REF_INDEX(owner));
            return;
        }
    }
}

/* "a participant", "an action" */
static const char *one(uint32_t kind, char *buffer, size_t size)
{
    const char *name = kind == TOCP_KIND_PROVISION ? "provision" : tocp_row_types[kind].element;
    snprintf(buffer, size, "%s %s", strchr("aeiou", name[0]) ? "an" : "a", name);
    return buffer;
}

/* What to do about an id that nothing has. One of the expected kind that is spelt much like it may be what was meant. */
static const char *guess(struct linking *linking, uint32_t kind, const char *id, char *advice, size_t size)
{
    const struct tocp_build *build = linking->build;
    const char *nearest = NULL;
    struct tocp_spelling given, other;
    tocp_spell(id, &given);
    uint32_t limit = given.count < 8 ? given.count / 4 : 2;
    if (linking->guesses++ < MAX_GUESSES)
        for (uint32_t i = 0; i < build->names.count && limit; i++) {
            const struct tocp_name *name = tocp_build_name_at(build, i);
            if (!name->ref || (kind != TOCP_KIND_ANY && TOCP_REF_KIND(name->ref) != kind))
                continue;
            tocp_spell(tocp_build_text(build, name->string), &other);
            uint32_t distance = tocp_spelling_distance(&given, &other, limit);
            if (distance <= limit) {
                nearest = tocp_build_text(build, name->string);
                limit = distance ? distance - 1 : 0;
            }
        }
    if (nearest)
        snprintf(advice, size, "did you mean '%s'? Or load the file that defines it", nearest);
    else
        snprintf(advice, size, "it is misspelt, or the file that defines it is not loaded");
    return advice;
}

static void resolve(struct linking *linking, const struct tocp_pending *pending)
{
    struct tocp_build *build = linking->build;
    const struct tocp_name *name = tocp_build_name_at(build, pending->name);
    const char *id = tocp_build_text(build, name->string);
    const struct tocp_field *field = tocp_pending_field(pending);
    uint32_t target = name->ref;
    char expected[40], found[40], advice[TOCP_MESSAGE_SIZE / 2];
    if (!target) {
        tocp_build_report(build, TOCP_DIAGNOSTIC_DANGLING_REFERENCE, pending->owner, NULL,
                          "attribute '%s': nothing has the id '%s'; %s", field->name, id,
                          guess(linking, field->arg, id, advice, sizeof advice));
    } else if (field->arg != TOCP_KIND_ANY && TOCP_REF_KIND(target) != field->arg) {
        tocp_build_report(build, TOCP_DIAGNOSTIC_WRONG_KIND, pending->owner, NULL,
                          "attribute '%s': '%s' is %s, but %s is expected here", field->name, id,
                          one(TOCP_REF_KIND(target), found, sizeof found), one(field->arg, expected, sizeof expected));
    } else {
        if (field->shape == TOCP_SHAPE_REFS)
            tocp_build_edge(build, pending->owner, field->word, TOCP_REF_INDEX(target));
        else
            tocp_build_words(build, TOCP_REF_KIND(pending->owner), TOCP_REF_INDEX(pending->owner))[field->word] =
                target;
        add_inverse(linking, pending->owner, field->word, target);
    }
}

static void attach(struct linking *linking, const struct tocp_overlay *overlay)
{
    struct tocp_build *build = linking->build;
    const struct tocp_name *name = tocp_build_name_at(build, overlay->name);
    const char *element = tocp_build_text(build, overlay->element);
    const char *id = tocp_build_text(build, name->string);
    const struct tocp_place *place = tocp_build_place(build, TOCP_KIND_TEXT, overlay->text);
    uint32_t text = TOCP_REF(TOCP_KIND_TEXT, overlay->text);
    if (!name->ref) {
        char advice[TOCP_MESSAGE_SIZE / 2];
        tocp_build_report(build, TOCP_DIAGNOSTIC_DANGLING_REFERENCE, text, place, "overlay: nothing has the id '%s'; %s", id,
                          guess(linking, TOCP_KIND_ANY, id, advice, sizeof advice));
        return;
    }
    const struct tocp_row_type *type = &tocp_row_types[TOCP_REF_KIND(name->ref)];
    for (uint32_t f = 0; f < type->field_count; f++)
        if (type->fields[f].shape == TOCP_SHAPE_TEXTS && strcmp(type->fields[f].name, element) == 0) {
            tocp_build_text_edge(build, name->ref, type->fields[f].word, overlay->text);
            return;
        }
    tocp_build_report(build, TOCP_DIAGNOSTIC_UNKNOWN_ELEMENT, text, place, "overlay: '%s' has no text '%s'", id, element);
}

/* Rows stand in depth-first order already, because they were read so; the rest follows from the owners. */
static void shape_provisions(struct tocp_build *build)
{
    uint32_t count = build->tables[TOCP_KIND_PROVISION].count;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t *row = tocp_build_words(build, TOCP_KIND_PROVISION, i);
        uint32_t owner = row[TOCP_PROVISION_OWNER];
        row[TOCP_PROVISION_SUBTREE_END] = i + 1;
        if (TOCP_REF_KIND(owner) == TOCP_KIND_PROVISION) {
            const uint32_t *parent = tocp_build_words(build, TOCP_KIND_PROVISION, TOCP_REF_INDEX(owner));
            row[TOCP_PROVISION_PARENT] = owner;
            row[TOCP_PROVISION_DEPTH] = parent[TOCP_PROVISION_DEPTH] + 1;
            row[TOCP_PROVISION_INSTRUMENT] = parent[TOCP_PROVISION_INSTRUMENT];
        } else {
            row[TOCP_PROVISION_INSTRUMENT] = owner;
        }
        tocp_build_edge(build, row[TOCP_PROVISION_INSTRUMENT], TOCP_INSTRUMENT_PROVISIONS, i);
    }
    for (uint32_t i = count; i-- > 0;) {
        const uint32_t *row = tocp_build_words(build, TOCP_KIND_PROVISION, i);
        if (row[TOCP_PROVISION_PARENT]) {
            uint32_t *parent =
                tocp_build_words(build, TOCP_KIND_PROVISION, TOCP_REF_INDEX(row[TOCP_PROVISION_PARENT]));
            if (parent[TOCP_PROVISION_SUBTREE_END] < row[TOCP_PROVISION_SUBTREE_END])
                parent[TOCP_PROVISION_SUBTREE_END] = row[TOCP_PROVISION_SUBTREE_END];
        }
    }
}

void tocp_link(struct tocp_build *build)
{
    struct linking linking = {.build = build};
    find_inverses(&linking);
    for (uint32_t i = 0; i < build->pendings.count; i++)
        resolve(&linking, (const struct tocp_pending *)build->pendings.items + i);
    for (uint32_t i = 0; i < build->overlays.count; i++)
        attach(&linking, (const struct tocp_overlay *)build->overlays.items + i);
    if (build->result == TOC_OK)
        shape_provisions(build);
}
