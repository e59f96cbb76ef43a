/* SPDX-License-Identifier: MIT */
/* Names by themselves: what they make of the articles behind them, and of those without a name. */
#include "cite.h"

void tocp_cite_turn_to(struct tocp_scan *scan, const uint32_t *instrument)
{
    struct tocp_context *context = &scan->context;
    context->named = instrument;
    context->stranger = context->other = 0;
    if (instrument[TOCP_INSTRUMENT_SUPPLEMENTS])
        context->protocol = instrument;
    else
        context->convention = instrument;
}

void tocp_cite_turn_away(struct tocp_scan *scan)
{
    struct tocp_context *context = &scan->context;
    context->stranger = context->strangers = context->other = 1;
}

static int same_names(const struct tocp_name_seen *a, const struct tocp_name_seen *b)
{
    return a->kind == b->kind && a->count == 1 && b->count == 1 && a->instruments[0] == b->instruments[0];
}

/* "UNTOC and the Protocols thereto" */
static void add_protocols(struct tocp_scan *scan, struct tocp_name_seen *name, const struct tocp_name_seen *more)
{
    for (uint32_t i = 0; i < more->count; i++)
        tocp_cite_add_instrument(name->instruments, &name->count, more->instruments[i]);
    const uint32_t *row = more->kind == TOCP_NAMED_EVERY ? tocp_cite_instrument(scan, 0) : NULL;
    for (uint32_t i = 1; row; row = tocp_cite_instrument(scan, i++))
        if (row[TOCP_INSTRUMENT_SUPPLEMENTS])
            tocp_cite_add_instrument(name->instruments, &name->count, row);
}

void tocp_cite_mention(struct tocp_scan *scan, const struct tocp_name_seen *name)
{
    struct tocp_context *context = &scan->context;
    struct tocp_run *run = &scan->run;
    if (name->kind == TOCP_NAMED_OWN && name->count == 1) {
        tocp_cite_turn_to(scan, name->instruments[0]);
        context->provision = NULL;
    } else if (name->kind == TOCP_NAMED_FOREIGN || name->kind == TOCP_NAMED_DRAFT) {
        tocp_cite_turn_away(scan);
    }
    if (run->open &&
        (same_names(&run->name, name) || (run->name.kind == TOCP_NAMED_OWN && name->kind == TOCP_NAMED_GENERIC))) {
        run->name.end = name->end;
    } else if (run->open && run->joined && run->name.kind == TOCP_NAMED_OWN &&
               (name->kind == TOCP_NAMED_EVERY || name->kind == TOCP_NAMED_OWN)) {
        add_protocols(scan, &run->name, name);
    } else {
        run->name = *name;
        run->first = scan->list->count;
    }
    run->open = 1;
    run->apart = run->joined = 0;
}
