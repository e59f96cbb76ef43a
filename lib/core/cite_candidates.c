/* SPDX-License-Identifier: MIT */
/* Which instruments a citation can mean, by what they were called and by the context. */
#include "cite.h"

#include <toc/instrument.h>

#include <string.h>

static const uint32_t *row_of(const struct tocp_scan *scan, uint32_t ref, uint32_t kind)
{
    return tocp_row_ref(scan->image, ref, kind, tocp_row_types[kind].words);
}

void tocp_cite_add_instrument(const uint32_t *rows[TOCP_MAX_INSTRUMENTS], uint32_t *count, const uint32_t *row)
{
    for (uint32_t i = 0; i < *count; i++)
        if (rows[i] == row)
            return;
    if (*count < TOCP_MAX_INSTRUMENTS)
        rows[(*count)++] = row;
}

static void add_candidate(struct tocp_candidates *candidates, const uint32_t *row)
{
    tocp_cite_add_instrument(candidates->rows, &candidates->count, row);
}

/* All instruments of a kind, or that supplement one. */
static void add_all(const struct tocp_scan *scan, struct tocp_candidates *candidates, uint32_t kind,
                    const uint32_t *supplemented)
{
    const uint32_t *row;
    for (uint32_t i = 0; (row = tocp_cite_instrument(scan, i)); i++)
        if ((!kind || row[TOCP_INSTRUMENT_KIND] == kind) &&
            (!supplemented || row_of(scan, row[TOCP_INSTRUMENT_SUPPLEMENTS], TOCP_KIND_INSTRUMENT) == supplemented))
            add_candidate(candidates, row);
}

/* The convention that an instrument is or supplements. */
static const uint32_t *convention_of(const struct tocp_scan *scan, const uint32_t *instrument)
{
    const uint32_t *base =
        instrument ? row_of(scan, instrument[TOCP_INSTRUMENT_SUPPLEMENTS], TOCP_KIND_INSTRUMENT) : NULL;
    return base ? base : instrument;
}

static const uint32_t *current(const struct tocp_scan *scan)
{
    return scan->context.named ? scan->context.named : scan->context.home;
}

static void find_convention(const struct tocp_scan *scan, const struct tocp_name_seen *name,
                            struct tocp_candidates *candidates)
{
    const struct tocp_context *context = &scan->context;
    const uint32_t *from = name->here && context->home ? context->home
                           : context->convention       ? context->convention
                                                       : current(scan);
    if (from)
        add_candidate(candidates, convention_of(scan, from));
    else if (!context->strangers)
        add_all(scan, candidates, TOC_INSTRUMENT_CONVENTION, NULL);
}

static void find_protocol(const struct tocp_scan *scan, const struct tocp_name_seen *name,
                          struct tocp_candidates *candidates)
{
    const struct tocp_context *context = &scan->context;
    const uint32_t *home = context->home && context->home[TOCP_INSTRUMENT_SUPPLEMENTS] ? context->home : NULL;
    const uint32_t *from = name->former         ? NULL
                           : name->here && home ? home
                           : context->protocol  ? context->protocol
                                                : home;
    if (from)
        add_candidate(candidates, from);
    else if (!context->strangers || current(scan))
        add_all(scan, candidates, TOC_INSTRUMENT_PROTOCOL, convention_of(scan, current(scan)));
}

static void find_unnamed(const struct tocp_scan *scan, const struct tocp_name_seen *name,
                         struct tocp_candidates *candidates)
{
    const uint32_t *from = current(scan);
    candidates->state = TOC_CITE_CONTEXT;
    if (from) {
        add_candidate(candidates, from);
        if (scan->context.stranger || name->vague) /* a foreign treaty, or what we do not know, is named nearer by */
            candidates->state = TOC_CITE_AMBIGUOUS;
    } else if (scan->context.foreign || scan->context.strangers) {
        candidates->state = TOC_CITE_FOREIGN;
    } else {
        candidates->state = TOC_CITE_AMBIGUOUS;
        add_all(scan, candidates, 0, NULL);
    }
}

/* "The former Protocol"; "article 16 of UNCAC and article 17 of that Convention"; and where nobody said what the text is
 * about, "the Convention" in a sentence that names a foreign one. */
static int is_doubtful(const struct tocp_scan *scan, const struct tocp_name_seen *name)
{
    const struct tocp_context *context = &scan->context;
    return name->former || (!name->here && ((name->same && context->other) || (context->stranger && !context->home)));
}

void tocp_cite_candidates(const struct tocp_scan *scan, const struct tocp_name_seen *name,
                          struct tocp_candidates *candidates)
{
    memset(candidates, 0, sizeof *candidates);
    candidates->state = TOC_CITE_EXACT;
    switch (name->kind) {
    case TOCP_NAMED_OWN:
        for (uint32_t i = 0; i < name->count; i++)
            add_candidate(candidates, name->instruments[i]);
        return;
    case TOCP_NAMED_EVERY:
        add_all(scan, candidates, TOC_INSTRUMENT_PROTOCOL, convention_of(scan, current(scan)));
        candidates->all = !name->number || name->number == candidates->count;
        if (!candidates->all)
            candidates->state = TOC_CITE_AMBIGUOUS;
        return;
    case TOCP_NAMED_GENERIC:
        candidates->state = TOC_CITE_CONTEXT;
        if (!scan->context.foreign || scan->context.named)
            (name->generic == TOC_PHRASE_CONVENTION ? find_convention : find_protocol)(scan, name, candidates);
        if (candidates->count == 0)
            candidates->state = TOC_CITE_FOREIGN;
        else if (!current(scan) || is_doubtful(scan, name))
            candidates->state = TOC_CITE_AMBIGUOUS;
        return;
    case TOCP_NAMED_FOREIGN: candidates->state = TOC_CITE_FOREIGN; return;
    case TOCP_NAMED_DRAFT: candidates->state = TOC_CITE_DRAFT; return;
    default: find_unnamed(scan, name, candidates);
    }
}
