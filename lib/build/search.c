/* SPDX-License-Identifier: MIT */
/* What can be found, in which texts, and what a word in each of them is worth. */
#include "search.h"

#include <toc/base.h>

#include <stdlib.h>
#include <string.h>

/* Standing of a field: a word counts for more in a name than in a note. */
enum standing { NAME, ALIAS, SUMMARY, TEXT, STANDINGS };

static const uint32_t weights[STANDINGS] = {10000, 8000, 1200, 700};

static const struct searched {
    uint8_t kind, word, standing;
} searched[] = {
    {TOCP_KIND_TOPIC, TOCP_TOPIC_NAME, NAME},
    {TOCP_KIND_PARTICIPANT, TOCP_PARTICIPANT_NAME, NAME},
    {TOCP_KIND_PARTICIPANT, TOCP_PARTICIPANT_FORMAL_NAME, ALIAS},
    {TOCP_KIND_PARTICIPANT, TOCP_PARTICIPANT_ALIAS, ALIAS},
    {TOCP_KIND_PARTICIPANT, TOCP_PARTICIPANT_NOTE, TEXT},
    {TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_TITLE, NAME},
    {TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_SHORT_TITLE, NAME},
    {TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_ALIAS, ALIAS},
    {TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_SUMMARY, SUMMARY},
    {TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_NOTE, TEXT},
    {TOCP_KIND_RULE, TOCP_RULE_SUMMARY, TEXT},
    {TOCP_KIND_PROVISION, TOCP_PROVISION_HEADING, NAME},
    {TOCP_KIND_PROVISION, TOCP_PROVISION_SUMMARY, SUMMARY},
    {TOCP_KIND_PROVISION, TOCP_PROVISION_TEXT, TEXT},
    {TOCP_KIND_DUTY, TOCP_DUTY_SUMMARY, SUMMARY},
    {TOCP_KIND_TERM, TOCP_TERM_LABEL, NAME},
    {TOCP_KIND_TERM, TOCP_TERM_GLOSS, SUMMARY},
    {TOCP_KIND_ACTION, TOCP_ACTION_TEXT, TEXT},
    {TOCP_KIND_ACTION, TOCP_ACTION_NOTE, TEXT},
    {TOCP_KIND_BODY, TOCP_BODY_SYMBOL, NAME},
    {TOCP_KIND_BODY, TOCP_BODY_NAME, NAME},
    {TOCP_KIND_BODY, TOCP_BODY_SHORT_NAME, NAME},
    {TOCP_KIND_BODY, TOCP_BODY_ALIAS, ALIAS},
    {TOCP_KIND_BODY, TOCP_BODY_NOTE, TEXT},
    {TOCP_KIND_MEETING, TOCP_MEETING_PLACE, SUMMARY},
    {TOCP_KIND_MEETING, TOCP_MEETING_TITLE, NAME},
    {TOCP_KIND_MEETING, TOCP_MEETING_OFFICER, TEXT},
    {TOCP_KIND_MEETING, TOCP_MEETING_OUTCOME, SUMMARY},
    {TOCP_KIND_MEETING, TOCP_MEETING_NOTE, TEXT},
    {TOCP_KIND_AGENDA_ITEM, TOCP_AGENDA_ITEM_TITLE, SUMMARY},
    {TOCP_KIND_DOCUMENT, TOCP_DOCUMENT_SYMBOL, NAME},
    {TOCP_KIND_DOCUMENT, TOCP_DOCUMENT_TITLE, NAME},
    {TOCP_KIND_DOCUMENT, TOCP_DOCUMENT_NOTE, TEXT},
    {TOCP_KIND_DECISION, TOCP_DECISION_NUMBER, NAME},
    {TOCP_KIND_DECISION, TOCP_DECISION_SYMBOL, NAME},
    {TOCP_KIND_DECISION, TOCP_DECISION_TITLE, NAME},
    {TOCP_KIND_DECISION, TOCP_DECISION_SUMMARY, SUMMARY},
    {TOCP_KIND_DECISION, TOCP_DECISION_NOTE, TEXT},
    {TOCP_KIND_RESOURCE, TOCP_RESOURCE_TITLE, NAME},
    {TOCP_KIND_RESOURCE, TOCP_RESOURCE_AUTHOR, SUMMARY},
    {TOCP_KIND_RESOURCE, TOCP_RESOURCE_NOTE, TEXT},
    {TOCP_KIND_EVENT, TOCP_EVENT_PLACE, SUMMARY},
    {TOCP_KIND_EVENT, TOCP_EVENT_TITLE, NAME},
    {TOCP_KIND_EVENT, TOCP_EVENT_NOTE, TEXT},
};

/* A passage before the entities are numbered. */
struct found {
    uint32_t entity; /* TOCP_REF */
    uint32_t order;
    uint32_t string;
    uint32_t field;
    uint32_t standing;
    uint32_t length; /* words */
};

struct making {
    struct tocp_build *build;
    struct tocp_array found;
    struct tocp_array tokens;
    uint32_t languages[TOCP_MAX_LANGUAGES]; /* strings; 0 is no language */
    uint32_t language_count;
    uint64_t words[STANDINGS][TOCP_MAX_LANGUAGES]; /* in all passages of a standing and language */
    uint64_t passages[STANDINGS][TOCP_MAX_LANGUAGES];
};

void *tocp_search_room(struct tocp_build *build, enum tocp_search section, uint64_t count)
{
    struct tocp_array *array = &build->search[section];
    if (count > INT32_MAX / tocp_search_item[section]) {
        build->result = TOC_E_LIMIT;
        return NULL;
    }
    array->items = malloc(count ? (size_t)count * tocp_search_item[section] : 1);
    if (!array->items)
        build->result = TOC_E_NOMEM;
    else
        array->count = array->room = (uint32_t)count;
    return array->items;
}

static const struct searched *find_searched(uint32_t kind, uint32_t word)
{
    for (size_t i = 0; i < sizeof searched / sizeof *searched; i++)
        if (searched[i].kind == kind && searched[i].word == word)
            return &searched[i];
    return NULL;
}

/* Rows without an id of their own stand for the entity they stand in. */
static uint32_t entity_of(const struct tocp_build *build, uint32_t ref)
{
    uint32_t kind = TOCP_REF_KIND(ref);
    return kind == TOCP_KIND_RULE || kind == TOCP_KIND_AGENDA_ITEM
               ? tocp_build_words(build, kind, TOCP_REF_INDEX(ref))[tocp_row_types[kind].fields[0].word]
               : ref;
}

/* A language beyond what there is room for is none: its words are found, but not by language. */
static uint32_t number_language(struct making *making, uint32_t string)
{
    for (uint32_t i = 1; i < making->language_count; i++)
        if (making->languages[i] == string)
            return i;
    if (string <= TOCP_EMPTY_STRING || making->language_count == TOCP_MAX_LANGUAGES)
        return 0;
    making->languages[making->language_count] = string;
    return making->language_count++;
}

static void add(struct making *making, const struct searched *field, uint32_t ref, uint32_t string, uint32_t language)
{
    if (string <= TOCP_EMPTY_STRING)
        return;
    uint32_t order = making->found.count;
    struct found *found = tocp_build_push(making->build, &making->found, sizeof *found);
    if (found)
        *found = (struct found){entity_of(making->build, ref),
                                order,
                                string,
                                TOCP_PASSAGE(field->kind, field->word, number_language(making, language)),
                                field->standing,
                                0};
}

static void collect(struct making *making)
{
    const struct tocp_build *build = making->build;
    making->language_count = 1;
    for (size_t f = 0; f < sizeof searched / sizeof *searched; f++) {
        const struct searched *field = &searched[f];
        if (tocp_field_of(field->kind, field->word)->shape == TOCP_SHAPE_STRING)
            for (uint32_t i = 0; i < build->tables[field->kind].count; i++)
                add(making, field, TOCP_REF(field->kind, i), tocp_build_words(build, field->kind, i)[field->word], 0);
    }
    for (uint32_t i = 0; i < build->texts.count; i++) {
        const struct tocp_edge *edge = (const struct tocp_edge *)build->texts.items + i;
        const struct searched *field = find_searched(TOCP_REF_KIND(edge->owner), edge->word);
        if (!field)
            continue;
        for (uint32_t item = edge->item; item < edge->item + edge->count; item++) {
            const uint32_t *text = tocp_build_words(build, TOCP_KIND_TEXT, item);
            add(making, field, edge->owner, text[TOCP_TEXT_STRING], text[TOCP_TEXT_LANGUAGE]);
        }
    }
}

static int by_entity(const void *a, const void *b)
{
    const struct found *left = a, *right = b;
    if (left->entity != right->entity)
        return left->entity < right->entity ? -1 : 1;
    return left->order < right->order ? -1 : left->order > right->order;
}

/* The words of a passage; forms get names here, which may move the strings under the reader. */
static void read_words(struct making *making, const struct tocp_folds *folds, uint32_t passage)
{
    struct tocp_build *build = making->build;
    struct found *found = (struct found *)making->found.items + passage;
    size_t size = strlen(tocp_build_text(build, found->string));
    struct tocp_reader reader;
    struct tocp_word word;
    tocp_reader_init(&reader, folds, tocp_build_text(build, found->string), size);
    while (build->result == TOC_OK && tocp_reader_next(&reader, &word)) {
        size_t read = (size_t)(reader.at - reader.text);
        uint32_t name = tocp_build_name(build, word.form, word.length);
        struct tocp_token *token = tocp_build_push(build, &making->tokens, sizeof *token);
        if (token)
            *token = (struct tocp_token){name, passage, word.position, word.start, word.end - word.start};
        reader.text = tocp_build_text(build, found->string);
        reader.at = reader.text + read;
        reader.end = reader.text + size;
    }
    found->length = reader.position ? reader.position - 1 : 0;
    making->words[found->standing][TOCP_PASSAGE_LANGUAGE(found->field)] += found->length;
    making->passages[found->standing][TOCP_PASSAGE_LANGUAGE(found->field)]++;
}

/* BM25 divides a frequency by 1 - b + b * length / average; with b = 3/4 that is a fraction. */
static uint32_t boost_of(const struct making *making, const struct found *found)
{
    uint32_t language = TOCP_PASSAGE_LANGUAGE(found->field);
    uint64_t words = making->words[found->standing][language], passages = making->passages[found->standing][language];
    return words ? (uint32_t)(4 * weights[found->standing] * words / (words + 3 * found->length * passages)) : 0;
}

static void write_passages(struct making *making)
{
    uint32_t count = making->found.count, entities = 0;
    const struct found *found = making->found.items;
    for (uint32_t i = 0; i < count; i++)
        entities += i == 0 || found[i].entity != found[i - 1].entity;
    uint32_t *languages = tocp_search_room(making->build, TOCP_SEARCH_LANGUAGES, making->language_count);
    uint32_t *entity = tocp_search_room(making->build, TOCP_SEARCH_ENTITIES, entities);
    struct tocp_passage *passage = tocp_search_room(making->build, TOCP_SEARCH_PASSAGES, count);
    if (!languages || !entity || !passage)
        return;
    memcpy(languages, making->languages, making->language_count * sizeof *languages);
    for (uint32_t i = 0, number = 0; i < count; i++) {
        if (i > 0 && found[i].entity != found[i - 1].entity)
            number++;
        entity[number] = found[i].entity;
        passage[i] = (struct tocp_passage){number, found[i].string, found[i].field, boost_of(making, &found[i]),
                                           found[i].length};
    }
}

int tocp_search_available(void)
{
    return TOC_OK;
}

void tocp_search(struct tocp_build *build)
{
    struct making *making = calloc(1, sizeof *making);
    if (!making) {
        build->result = TOC_E_NOMEM;
        return;
    }
    making->build = build;
    tocp_search_folds(build);
    if (build->result == TOC_OK)
        collect(making);
    if (build->result == TOC_OK && making->found.count) {
        struct tocp_folds folds =
            tocp_folds_in(build->search[TOCP_SEARCH_FOLDS].items, build->search[TOCP_SEARCH_FOLDS].count);
        qsort(making->found.items, making->found.count, sizeof(struct found), by_entity);
        for (uint32_t i = 0; i < making->found.count; i++)
            read_words(making, &folds, i);
    }
    if (build->result == TOC_OK)
        write_passages(making);
    if (build->result == TOC_OK)
        tocp_search_forms(build, &making->tokens);
    free(making->found.items);
    free(making->tokens.items);
    free(making);
}
