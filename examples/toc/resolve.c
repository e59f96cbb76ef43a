/* SPDX-License-Identifier: MIT */
#include "resolve.h"
#include "memory.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static struct thing thing_or_none(int32_t kind, const void *handle)
{
    return (struct thing){handle ? kind : TOC_KIND_NONE, handle};
}

/* --- citations such as "UNTOC art. 18, para. 3 (a)" --- */

static const char *find_article(const char *text)
{
    for (const char *at = text; *at; at++)
        if ((at == text || isspace((unsigned char)at[-1])) && !strncasecmp(at, "art", 3))
            return at;
    return NULL;
}

/* The next label: what is a number or stands alone, but not a word such as "para". */
static char *next_label(const char **at)
{
    while (**at) {
        while (**at && !isalnum((unsigned char)**at))
            (*at)++;
        const char *start = *at;
        while (isalnum((unsigned char)**at))
            (*at)++;
        size_t length = (size_t)(*at - start);
        if (length && (isdigit((unsigned char)*start) || length == 1 || start[strspn(start, "ivxIVX")] == ')'))
            return format("%.*s", (int)length, start);
    }
    return NULL;
}

static const toc_provision *child_numbered(const toc_provision_list *list, const char *number)
{
    for (uint32_t i = 0; i < toc_provision_list_count(list); i++) {
        const toc_provision *child = toc_provision_list_at(list, i);
        const char *printed = toc_provision_number(child);
        if (printed && !strcasecmp(printed, number))
            return child;
    }
    return NULL;
}

static const toc_provision *find_numbered_article(const toc_instrument *instrument, const char *number)
{
    const toc_provision_list *all = toc_instrument_provisions(instrument);
    for (uint32_t i = 0; i < toc_provision_list_count(all); i++) {
        const toc_provision *provision = toc_provision_list_at(all, i);
        if (toc_provision_kind(provision) == TOC_PROVISION_ARTICLE &&
            !strcasecmp(toc_provision_number(provision), number))
            return provision;
    }
    return NULL;
}

static struct thing resolve_citation(const toc_dataset *dataset, const char *text)
{
    const char *at = find_article(text);
    if (!at)
        return thing_or_none(TOC_KIND_NONE, NULL);
    size_t length = (size_t)(at - text);
    while (length && (isspace((unsigned char)text[length - 1]) || text[length - 1] == ','))
        length--;
    char *name = format("%.*s", (int)length, text);
    const toc_instrument *instrument = toc_find_instrument(dataset, name);
    free(name);
    char *label = next_label(&at);
    const toc_provision *provision = label ? find_numbered_article(instrument, label) : NULL;
    for (free(label); provision && (label = next_label(&at)); free(label))
        provision = child_numbered(toc_provision_children(provision), label);
    return thing_or_none(TOC_KIND_PROVISION, provision);
}

/* --- all there is --- */

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
    return thing_or_none(TOC_KIND_BODY, toc_find_body(dataset, text));
}

struct thing resolve(const toc_dataset *dataset, const char *text)
{
    struct thing thing = thing_find(dataset, text);
    if (thing.kind == TOC_KIND_NONE)
        thing = resolve_citation(dataset, text);
    if (thing.kind == TOC_KIND_NONE)
        thing = resolve_key(dataset, text);
    return thing;
}
