/* SPDX-License-Identifier: MIT */
#include "thing.h"
#include "layout.h"
#include "memory.h"

#include <stdlib.h>
#include <string.h>

const toc_text *text_in(const toc_text_list *texts, const char *language)
{
    const toc_text *english = NULL;
    for (uint32_t i = 0; i < toc_text_list_count(texts); i++) {
        const toc_text *text = toc_text_list_at(texts, i);
        if (!strcmp(toc_text_language(text), language))
            return text;
        if (!english && !strcmp(toc_text_language(text), "en"))
            english = text;
    }
    return english ? english : toc_text_list_at(texts, 0);
}

const char *string_in(const toc_text_list *texts, const char *language)
{
    return toc_text_string(text_in(texts, language));
}

/* --- what to call a thing --- */

static char *copy(const char *text)
{
    return JOIN(text);
}

static char *source_title(const void *source, const char *language)
{
    return copy(string_in(toc_source_titles(source), language));
}

static char *topic_title(const void *topic, const char *language)
{
    return copy(string_in(toc_topic_names(topic), language));
}

static char *participant_title(const void *participant, const char *language)
{
    return copy(string_in(toc_participant_names(participant), language));
}

static char *instrument_title(const void *instrument, const char *language)
{
    return copy(instrument_name(instrument, language));
}

static char *whole_provision_title(const void *provision, const char *language)
{
    return provision_title(provision, NULL, language);
}

static char *duty_title(const void *duty, const char *language)
{
    return copy(string_in(toc_duty_summaries(duty), language));
}

static char *term_title(const void *term, const char *language)
{
    return format("%s (%s)", string_in(toc_term_labels(term), language),
                  instrument_name(toc_term_instrument(term), language));
}

static char *action_title(const void *action, const char *language)
{
    char date[TOC_DATE_SIZE];
    const char *kind = toc_action_kind_name(toc_action_kind(action));
    char *instrument = layout_isolate(instrument_name(toc_action_instrument(action), language));
    char *by = layout_isolate(string_in(toc_participant_names(toc_action_participant(action)), language));
    toc_date_format(toc_action_date(action), date, sizeof date);
    char *title = format("%s, %s by %s%s%s", instrument, kind ? kind : "action", by, *date ? ", " : "", date);
    free(by);
    free(instrument);
    return title;
}

static char *body_title(const void *body, const char *language)
{
    return copy(string_in(toc_body_names(body), language));
}

static char *meeting_title(const void *meeting, const char *language)
{
    const char *title = string_in(toc_meeting_titles(meeting), language);
    const char *body = string_in(toc_body_names(toc_meeting_body(meeting)), language);
    uint32_t session = toc_meeting_session(meeting);
    if (title || !session)
        return copy(title ? title : body);
    char *of = layout_isolate(body);
    char *numbered = format("%s, session %u", of, (unsigned)session);
    free(of);
    return numbered;
}

/* What it is known by, such as a symbol, and its title. */
static char *called(const char *known, const char *title)
{
    char *isolated = layout_isolate(title);
    char *both = JOIN(known, *known && title ? ", " : NULL, isolated);
    free(isolated);
    return both;
}

static char *document_title(const void *document, const char *language)
{
    const char *symbol = toc_document_symbol(document);
    return called(symbol ? symbol : "", string_in(toc_document_titles(document), language));
}

static char *decision_title(const void *decision, const char *language)
{
    const char *kind = toc_decision_kind(decision) == TOC_DECISION_RESOLUTION ? "Resolution" : "Decision";
    const char *number = toc_decision_number(decision);
    char *known = JOIN(kind, number ? " " : NULL, number);
    char *title = called(known, string_in(toc_decision_titles(decision), language));
    free(known);
    return title;
}

static char *resource_title(const void *resource, const char *language)
{
    return copy(string_in(toc_resource_titles(resource), language));
}

static char *event_title(const void *event, const char *language)
{
    return copy(string_in(toc_event_titles(event), language));
}

/* --- the kinds --- */

struct kind {
    const char *(*id)(const void *handle);
    char *(*title)(const void *handle, const char *language);
    const void *(*find)(const toc_dataset *dataset, const char *id);
    const void *(*all)(const toc_dataset *dataset);
    uint32_t (*count)(const void *list);
    const void *(*at)(const void *list, uint32_t position);
};

/* A kind of which everything has an id: functions on pointers of its own type, taken as functions on any. */
#define KIND(kind, plural)                                                                                   \
    static const char *kind##_id(const void *handle)                                                         \
    {                                                                                                        \
        return toc_##kind##_id(handle);                                                                      \
    }                                                                                                        \
    static const void *find_##kind(const toc_dataset *dataset, const char *id)                               \
    {                                                                                                        \
        return toc_dataset_find_##kind(dataset, id);                                                         \
    }                                                                                                        \
    static const void *all_##plural(const toc_dataset *dataset)                                              \
    {                                                                                                        \
        return toc_dataset_##plural(dataset);                                                                \
    }                                                                                                        \
    static uint32_t count_of_##plural(const void *list)                                                      \
    {                                                                                                        \
        return toc_##kind##_list_count(list);                                                                \
    }                                                                                                        \
    static const void *kind##_at(const void *list, uint32_t position)                                        \
    {                                                                                                        \
        return toc_##kind##_list_at(list, position);                                                         \
    }

KIND(source, sources)
KIND(topic, topics)
KIND(participant, participants)
KIND(instrument, instruments)
KIND(provision, provisions)
KIND(duty, duties)
KIND(term, terms)
KIND(action, actions)
KIND(body, bodies)
KIND(meeting, meetings)
KIND(document, documents)
KIND(decision, decisions)
KIND(resource, resources)
KIND(event, events)

#define ROW(kind, plural, title) {kind##_id, title, find_##kind, all_##plural, count_of_##plural, kind##_at}

static const struct kind kinds[] = {
    [TOC_KIND_SOURCE] = ROW(source, sources, source_title),
    [TOC_KIND_TOPIC] = ROW(topic, topics, topic_title),
    [TOC_KIND_PARTICIPANT] = ROW(participant, participants, participant_title),
    [TOC_KIND_INSTRUMENT] = ROW(instrument, instruments, instrument_title),
    [TOC_KIND_PROVISION] = ROW(provision, provisions, whole_provision_title),
    [TOC_KIND_DUTY] = ROW(duty, duties, duty_title),
    [TOC_KIND_TERM] = ROW(term, terms, term_title),
    [TOC_KIND_ACTION] = ROW(action, actions, action_title),
    [TOC_KIND_BODY] = ROW(body, bodies, body_title),
    [TOC_KIND_MEETING] = ROW(meeting, meetings, meeting_title),
    [TOC_KIND_DOCUMENT] = ROW(document, documents, document_title),
    [TOC_KIND_DECISION] = ROW(decision, decisions, decision_title),
    [TOC_KIND_RESOURCE] = ROW(resource, resources, resource_title),
    [TOC_KIND_EVENT] = ROW(event, events, event_title),
};

static const struct kind *kind_of(int32_t kind)
{
    int is_there = kind > 0 && (size_t)kind < sizeof kinds / sizeof *kinds && kinds[kind].id;
    return is_there ? &kinds[kind] : NULL;
}

/* All that have ids, but sources, which the index leaves out. */
int kind_is_searched(int32_t kind)
{
    return kind_of(kind) && kind != TOC_KIND_SOURCE;
}

struct thing thing_find(const toc_dataset *dataset, const char *id)
{
    int32_t kind = toc_dataset_find_kind(dataset, id);
    const struct kind *row = kind_of(kind);
    return row ? (struct thing){kind, row->find(dataset, id)} : THING(NONE, NULL);
}

toc_hit_list *thing_search(const toc_dataset *dataset, const char *text, int32_t kind, uint32_t most)
{
    toc_query *query = NULL;
    toc_hit_list *hits = NULL;
    if (toc_query_new(dataset, text, &query) != TOC_OK)
        return NULL;
    toc_query_set_kind(query, kind);
    toc_query_set_limit(query, most);
    toc_query_run(query, &hits);
    toc_query_free(query);
    return hits;
}

const char *thing_id(struct thing thing)
{
    const struct kind *row = kind_of(thing.kind);
    return row ? row->id(thing.handle) : NULL;
}

char *thing_title(struct thing thing, const char *language)
{
    const struct kind *row = kind_of(thing.kind);
    return row ? row->title(thing.handle, language) : copy(NULL);
}

uint32_t things_count(struct things things)
{
    const struct kind *row = kind_of(things.kind);
    return row ? row->count(things.list) : 0;
}

struct thing things_at(struct things things, uint32_t position)
{
    const struct kind *row = kind_of(things.kind);
    return row ? (struct thing){things.kind, row->at(things.list, position)} : THING(NONE, NULL);
}

struct things things_all(const toc_dataset *dataset, int32_t kind)
{
    const struct kind *row = kind_of(kind);
    return (struct things){kind, row ? row->all(dataset) : NULL};
}
