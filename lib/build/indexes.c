/* SPDX-License-Identifier: MIT */
/* From keys to rows. */
#include "frozen.h"

#include "../format/hash.h"

#include <toc/base.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add_key(struct tocp_frozen *frozen, uint32_t string, uint32_t target, uint32_t hash)
{
    struct tocp_key *key = tocp_build_push(frozen->build, &frozen->keys, sizeof *key);
    if (key)
        *key = (struct tocp_key){hash, string, target};
}

static uint32_t hash_of(const struct tocp_build *build, uint32_t string, uint32_t seed)
{
    const char *text = tocp_build_text(build, string);
    return tocp_hash(text, strlen(text), seed);
}

/* "resolution 5/2": numbers of decisions and of resolutions are counted apart. */
static void name_decisions(struct tocp_build *build)
{
    for (uint32_t i = 0; i < build->tables[TOCP_KIND_DECISION].count; i++) {
        uint32_t *row = tocp_build_words(build, TOCP_KIND_DECISION, i);
        const char *kind = tocp_word_name(TOCP_VOCABULARY_DECISION_KIND, (int32_t)row[TOCP_DECISION_KIND]);
        char text[64];
        if (!kind || row[TOCP_DECISION_NUMBER] <= TOCP_EMPTY_STRING)
            continue;
        int length = snprintf(text, sizeof text, "%s %s", kind, tocp_build_text(build, row[TOCP_DECISION_NUMBER]));
        if (length < (int)sizeof text)
            row[TOCP_DECISION_KEY] = tocp_build_string(build, text, (size_t)length);
    }
}

/* Of the wordings with one first word, the first: the others follow it. */
static int is_found(const struct tocp_build *build, uint32_t kind, uint32_t index)
{
    return kind != TOCP_KIND_WORDING || index == 0 ||
           tocp_build_words(build, kind, index)[TOCP_WORDING_FIRST] !=
               tocp_build_words(build, kind, index - 1)[TOCP_WORDING_FIRST];
}

static void collect_keys(struct tocp_frozen *frozen, enum tocp_index index)
{
    struct tocp_build *build = frozen->build;
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++) {
        uint32_t word = tocp_key_words[index][kind];
        for (uint32_t i = 0; word && i < build->tables[kind].count; i++) {
            uint32_t string = tocp_build_words(build, kind, i)[word];
            if (string > TOCP_EMPTY_STRING && is_found(build, kind, i))
                add_key(frozen, string, TOCP_REF(kind, i), hash_of(build, string, build->hash_seed));
        }
    }
}

/* Ids are names, whose hash is known. */
static void collect_ids(struct tocp_frozen *frozen)
{
    for (uint32_t i = 0; i < frozen->build->names.count; i++) {
        const struct tocp_name *name = tocp_build_name_at(frozen->build, i);
        if (name->ref && name->string > TOCP_EMPTY_STRING)
            add_key(frozen, name->string, name->ref, name->hash);
    }
}

/* 0 when a key would lie too far from its home: another seed is needed. */
static int place_key(const struct tocp_frozen *frozen, enum tocp_index index, const struct tocp_key *key)
{
    const struct tocp_index_info *info = &frozen->header.indexes[index];
    uint32_t *slots = frozen->slots + info->first, home = TOCP_HOME(key->hash, info->homes);
    uint8_t *marks = frozen->marks + info->first, mark = TOCP_MARK(key->hash);
    for (uint32_t slot = home; slot < home + TOCP_MAX_PROBES; slot++) {
        if (!marks[slot]) {
            marks[slot] = mark;
            slots[slot] = key->target;
            return 1;
        }
        uint32_t kind = TOCP_REF_KIND(slots[slot]);
        const char *other = tocp_build_text(
            frozen->build,
            tocp_build_words(frozen->build, kind, TOCP_REF_INDEX(slots[slot]))[tocp_key_words[index][kind]]);
        if (marks[slot] == mark && strcmp(other, tocp_build_text(frozen->build, key->string)) == 0)
            return 1; /* the first of two equal keys wins; the checks tell where that is wrong */
    }
    return 0;
}

static int place_keys(struct tocp_frozen *frozen)
{
    memset(frozen->marks, 0, frozen->header.slots.count);
    memset(frozen->slots, 0, frozen->header.slots.count * sizeof *frozen->slots);
    for (int index = 0; index < TOCP_INDEX_END; index++)
        for (uint32_t i = frozen->first_key[index]; i < frozen->first_key[index + 1]; i++)
            if (!place_key(frozen, (enum tocp_index)index, (const struct tocp_key *)frozen->keys.items + i))
                return 0;
    return 1;
}

static void hash_again(struct tocp_frozen *frozen, uint32_t seed)
{
    frozen->header.hash_seed = seed;
    for (uint32_t i = 0; i < frozen->keys.count; i++) {
        struct tocp_key *key = (struct tocp_key *)frozen->keys.items + i;
        key->hash = hash_of(frozen->build, key->string, seed);
    }
}

void tocp_make_indexes(struct tocp_frozen *frozen)
{
    struct tocp_header *header = &frozen->header;
    name_decisions(frozen->build);
    for (int index = 0; index < TOCP_INDEX_END; index++) {
        if (index == TOCP_INDEX_ID)
            collect_ids(frozen);
        else
            collect_keys(frozen, (enum tocp_index)index);
        uint32_t keys = frozen->keys.count - frozen->first_key[index], homes = keys * 2 + 1;
        frozen->first_key[index + 1] = frozen->keys.count;
        header->indexes[index] = (struct tocp_index_info){header->slots.count, homes};
        header->slots.count += homes + TOCP_MAX_PROBES;
    }
    header->marks.count = header->slots.count;
    frozen->slots = malloc(header->slots.count * (sizeof *frozen->slots + 1));
    if (!frozen->slots) {
        frozen->build->result = TOC_E_NOMEM;
        return;
    }
    frozen->marks = (uint8_t *)(frozen->slots + header->slots.count);
    header->hash_seed = frozen->build->hash_seed;
    for (uint32_t tries = 1; !place_keys(frozen); tries++) {
        if (tries == TOCP_MAX_SEEDS) {
            frozen->build->result = TOC_E_LIMIT;
            return;
        }
        hash_again(frozen, tries * 0x9e3779b1u);
    }
}
