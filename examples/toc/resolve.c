/* SPDX-License-Identifier: MIT */
#include "resolve.h"

static struct thing thing_or_none(int32_t kind, const void *handle)
{
    return (struct thing){handle ? kind : TOC_KIND_NONE, handle};
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
    return thing_or_none(TOC_KIND_BODY, toc_find_body(dataset, text));
}

struct thing resolve(const toc_dataset *dataset, const char *text)
{
    struct thing thing = thing_find(dataset, text);
    if (thing.kind == TOC_KIND_NONE)
        thing = thing_or_none(TOC_KIND_PROVISION, toc_find_provision(dataset, text, NULL));
    if (thing.kind == TOC_KIND_NONE)
        thing = resolve_key(dataset, text);
    return thing;
}
