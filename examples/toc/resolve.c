/* SPDX-License-Identifier: MIT */
#include "resolve.h"
#include "memory.h"

#include <stdlib.h>
#include <string.h>

static struct thing thing_or_none(int32_t kind, const void *handle)
{
    return (struct thing){handle ? kind : TOC_KIND_NONE, handle};
}

const toc_meeting *resolve_meeting(const toc_dataset *dataset, const char *text)
{
    const toc_meeting *meeting = toc_dataset_find_meeting(dataset, text);
    size_t number = strlen(text);
    while (number && text[number - 1] >= '0' && text[number - 1] <= '9')
        number--;
    size_t end = number;
    while (end && (text[end - 1] == ' ' || text[end - 1] == '-'))
        end--;
    if (meeting || !end || !text[number])
        return meeting;
    char *body = format("%.*s", (int)end, text);
    unsigned long session = strtoul(text + number, NULL, 10);
    if (session < UINT32_MAX)
        meeting = toc_body_session(toc_find_body(dataset, body), (uint32_t)session);
    free(body);
    return meeting;
}

static struct thing resolve_key(const toc_dataset *dataset, const char *text)
{
    const void *handle;
    if ((handle = toc_find_instrument(dataset, text)))
        return thing_or_none(TOC_KIND_INSTRUMENT, handle);
    if ((handle = toc_find_document_by_symbol(dataset, text)))
        return thing_or_none(TOC_KIND_DOCUMENT, handle);
    if ((handle = toc_find_decision_by_symbol(dataset, text)))
        return thing_or_none(TOC_KIND_DECISION, handle);
    if ((handle = toc_find_participant(dataset, text)))
        return thing_or_none(TOC_KIND_PARTICIPANT, handle);
    if ((handle = toc_find_body(dataset, text)))
        return thing_or_none(TOC_KIND_BODY, handle);
    return thing_or_none(TOC_KIND_MEETING, resolve_meeting(dataset, text));
}

/* Whether a text ends with its citation; an organ or an article may stand before, "the Palermo Convention". */
static int is_whole(const toc_citation *citation, const char *text)
{
    const char *rest = text + toc_citation_end(citation);
    return rest[strspn(rest, " .)")] == '\0' && strcspn(text, "0123456789,;") >= toc_citation_start(citation);
}

/* A text with one citation, of one thing: "COP decision 4/4". */
static struct thing resolve_citation(const toc_dataset *dataset, const char *text)
{
    struct thing thing = {TOC_KIND_NONE, NULL};
    toc_citation_list *list = NULL;
    toc_cite_scan(dataset, text, strlen(text), NULL, NULL, &list);
    const toc_citation *citation = toc_citation_list_at(list, 0);
    if (toc_citation_list_count(list) == 1 && toc_citation_state(citation) == TOC_CITE_EXACT &&
        toc_citation_target_count(citation) == 1 && is_whole(citation, text))
        thing = thing_find(dataset, toc_citation_target_id(citation, 0));
    toc_citation_list_free(list);
    return thing;
}

struct thing resolve(const toc_dataset *dataset, const char *text)
{
    struct thing thing = thing_find(dataset, text);
    if (thing.kind == TOC_KIND_NONE)
        thing = thing_or_none(TOC_KIND_PROVISION, toc_find_provision(dataset, text, NULL));
    if (thing.kind == TOC_KIND_NONE)
        thing = resolve_key(dataset, text);
    if (thing.kind == TOC_KIND_NONE)
        thing = resolve_citation(dataset, text);
    return thing;
}
