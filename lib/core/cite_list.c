/* SPDX-License-Identifier: MIT */
/* The list that a scan makes. */
#include <toc/instrument.h>

#include "cite.h"

#include <stdlib.h>
#include <string.h>

/* Room for one more; 0 when there is none, which the list remembers. */
static int grow(toc_citation_list *list, void **items, uint32_t *room, uint32_t wanted, size_t size)
{
    if (wanted <= *room)
        return 1;
    uint32_t larger = 2 * wanted + 14;
    void *made = wanted <= list->most ? realloc(*items, larger * size) : NULL;
    if (!made) {
        list->result = wanted <= list->most ? TOC_E_NOMEM : TOC_E_LIMIT;
        return 0;
    }
    *items = made;
    *room = larger;
    return 1;
}

int tocp_cite_add(struct tocp_scan *scan, size_t start, size_t end, int32_t state)
{
    toc_citation_list *list = scan->list;
    void *items = list->citations;
    int room = grow(list, &items, &list->room, list->count + 1, sizeof *list->citations);
    list->citations = items;
    if (room)
        list->citations[list->count++] = (struct toc_citation){
            .list = list, .start = start, .end = end, .first = list->target_count, .count = 0, .state = state};
    return room;
}

static void add_target(struct tocp_scan *scan, const struct tocp_found *found)
{
    toc_citation_list *list = scan->list;
    struct toc_citation *citation = &list->citations[list->count - 1];
    /* Citations that were taken back leave their targets: those of the last one stand right behind the others. */
    list->target_count = citation->first + citation->count;
    void *items = list->targets;
    int room = grow(list, &items, &list->target_room, list->target_count + 1, sizeof *list->targets);
    list->targets = items;
    if (room) {
        list->targets[list->target_count++] = *found;
        citation->count++;
    }
}

void tocp_cite_target(struct tocp_scan *scan, uint32_t ref, uint32_t instrument)
{
    struct tocp_found found = {ref ? ref : instrument, instrument, 0};
    add_target(scan, &found);
}

void tocp_cite_target_text(struct tocp_scan *scan, uint32_t ref, uint32_t instrument, const char *text, size_t size)
{
    toc_citation_list *list = scan->list;
    struct tocp_found found = {ref, instrument, 0};
    void *items = list->texts;
    if (!ref && grow(list, &items, &list->text_room, list->text_size + (uint32_t)size + 1, 1)) {
        list->texts = items;
        memcpy(list->texts + list->text_size, text, size);
        list->texts[list->text_size + size] = '\0';
        found.text = list->text_size + 1;
        list->text_size += (uint32_t)size + 1;
    }
    add_target(scan, &found);
}

uint32_t toc_citation_list_count(const toc_citation_list *list)
{
    return list ? list->count : 0;
}

const toc_citation *toc_citation_list_at(const toc_citation_list *list, uint32_t position)
{
    return list && position < list->count ? &list->citations[position] : NULL;
}

void toc_citation_list_free(toc_citation_list *list)
{
    if (!list)
        return;
    free(list->citations);
    free(list->targets);
    free(list->texts);
    free(list);
}

size_t toc_citation_start(const toc_citation *citation)
{
    return citation ? citation->start : 0;
}

size_t toc_citation_end(const toc_citation *citation)
{
    return citation ? citation->end : 0;
}

int32_t toc_citation_state(const toc_citation *citation)
{
    return citation ? citation->state : 0;
}

uint32_t toc_citation_target_count(const toc_citation *citation)
{
    return citation ? citation->count : 0;
}

static const struct tocp_found *target_at(const toc_citation *citation, uint32_t position)
{
    return citation && position < citation->count ? &citation->list->targets[citation->first + position] : NULL;
}

static const char *image_of(const toc_citation *citation)
{
    return tocp_dataset_image(citation->list->dataset);
}

int32_t toc_citation_target_kind(const toc_citation *citation, uint32_t position)
{
    const struct tocp_found *found = target_at(citation, position);
    return found ? (int32_t)TOCP_REF_KIND(found->ref) : TOC_KIND_NONE;
}

const char *toc_citation_target_id(const toc_citation *citation, uint32_t position)
{
    const struct tocp_found *found = target_at(citation, position);
    if (!found)
        return NULL;
    return found->text ? citation->list->texts + found->text - 1 : tocp_id_of(image_of(citation), found->ref);
}

const toc_provision *toc_citation_provision(const toc_citation *citation, uint32_t position)
{
    const struct tocp_found *found = target_at(citation, position);
    return found ? (const toc_provision *)(const void *)tocp_row_ref(image_of(citation), found->ref,
                                                                     TOCP_KIND_PROVISION, TOCP_PROVISION_WORDS)
                 : NULL;
}

const toc_instrument *toc_citation_instrument(const toc_citation *citation, uint32_t position)
{
    const struct tocp_found *found = target_at(citation, position);
    return found ? (const toc_instrument *)(const void *)tocp_row_ref(image_of(citation), found->instrument,
                                                                      TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_WORDS)
                 : NULL;
}
