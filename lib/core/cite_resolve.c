/* SPDX-License-Identifier: MIT */
/* From labels to citations with targets. Where more than one answer is possible, all are given. */
#include "cite.h"

#include <toc/instrument.h>
#include <toc/provision.h>

#include <string.h>

enum { MAX_RANGE = 64 };

static const uint32_t *row_of(const struct tocp_scan *scan, uint32_t ref, uint32_t kind)
{
    return tocp_row_ref(scan->image, ref, kind, tocp_row_types[kind].words);
}

static const uint32_t *provision_at(const struct tocp_scan *scan, uint32_t index)
{
    return tocp_row_at(scan->image, TOCP_KIND_PROVISION, TOCP_PROVISION_WORDS, index);
}

/* --- one citation --- */

static uint32_t index_of(const struct tocp_scan *scan, const uint32_t *node)
{
    return TOCP_REF_INDEX(tocp_row_ref_of(scan->image, node, TOCP_KIND_PROVISION));
}

/* From one node to another beside it; articles may stand in several sections. */
static uint32_t add_range(struct tocp_scan *scan, const uint32_t *from, const uint32_t *to, uint32_t instrument)
{
    uint32_t added = 0, last = index_of(scan, to);
    for (uint32_t i = index_of(scan, from); i <= last && added < MAX_RANGE;) {
        const uint32_t *node = provision_at(scan, i);
        if (!node)
            break;
        int wanted = node[TOCP_PROVISION_KIND] == from[TOCP_PROVISION_KIND];
        if (wanted) {
            tocp_cite_target(scan, TOCP_REF(TOCP_KIND_PROVISION, i), instrument);
            added++;
        }
        i = wanted && node[TOCP_PROVISION_SUBTREE_END] > i ? node[TOCP_PROVISION_SUBTREE_END] : i + 1;
    }
    return added;
}

/* With a label, directly in an instrument or below a node. */
static const uint32_t *labelled(const struct tocp_scan *scan, const uint32_t *instrument, const uint32_t *above, int is_direct,
                                const struct tocp_label *label)
{
    return is_direct ? tocp_cite_division(scan, instrument, label) : tocp_cite_walk(scan, above, label, 1);
}

/* What a path leads to in an instrument, or below a node: how many targets. */
static uint32_t add_path(struct tocp_scan *scan, const uint32_t *instrument, const uint32_t *base,
                         const struct tocp_path *path, const struct tocp_label *until)
{
    const struct tocp_label *next = path->labels, *last = path->labels + path->count - 1;
    int is_direct = !base && next == last;
    const uint32_t *above = base || is_direct ? base : tocp_cite_division(scan, instrument, next++);
    above = tocp_cite_walk(scan, above, next, (uint32_t)(last - next));
    const uint32_t *node = labelled(scan, instrument, above, is_direct, last);
    uint32_t ref = tocp_row_ref_of(scan->image, instrument, TOCP_KIND_INSTRUMENT);
    if (!node)
        return 0;
    scan->context.provision = node;
    if (until->type) {
        struct tocp_label end = *until;
        end.level = last->level;
        const uint32_t *to = labelled(scan, instrument, above, is_direct, &end);
        return to ? add_range(scan, node, to, ref) : 0;
    }
    tocp_cite_target(scan, tocp_row_ref_of(scan->image, node, TOCP_KIND_PROVISION), ref);
    return 1;
}

static uint32_t add_item(struct tocp_scan *scan, const uint32_t *instrument, const uint32_t *base,
                         const struct tocp_chain *chain, const struct tocp_pending *item)
{
    uint32_t added = 0;
    if (chain->prefix_count == 0)
        return add_path(scan, instrument, base, &item->path, &item->until);
    for (uint32_t p = 0; p < chain->prefix_count; p++) {
        struct tocp_path path = chain->prefixes[p];
        if (path.count + item->path.count > TOCP_MAX_LABELS)
            continue;
        memcpy(path.labels + path.count, item->path.labels, item->path.count * sizeof *path.labels);
        path.count += item->path.count;
        added += add_path(scan, instrument, base, &path, &item->until);
    }
    return added;
}

static void settle(struct tocp_scan *scan, const struct tocp_candidates *candidates, uint32_t hits, int inherited)
{
    struct toc_citation *citation = &scan->list->citations[scan->list->count - 1];
    if (hits == 0) {
        citation->state = TOC_CITE_NO_SUCH_PROVISION;
        for (uint32_t i = 0; i < candidates->count; i++)
            tocp_cite_target(scan, 0, tocp_row_ref_of(scan->image, candidates->rows[i], TOCP_KIND_INSTRUMENT));
        return;
    }
    if (citation->count > 1)
        scan->context.provision = NULL; /* which one is not known, or it is several */
    citation->state = hits > 1 && !candidates->all ? TOC_CITE_AMBIGUOUS : candidates->state;
    if (inherited && citation->state != TOC_CITE_AMBIGUOUS)
        citation->state = TOC_CITE_INHERITED;
}

static void resolve_in_instruments(struct tocp_scan *scan, const struct tocp_candidates *candidates,
                                   const struct tocp_chain *chain, const struct tocp_pending *item, int inherited)
{
    uint32_t hits = 0;
    if (!tocp_cite_add(scan, item->start, item->end, candidates->state) || candidates->count == 0)
        return;
    for (uint32_t i = 0; i < candidates->count; i++)
        hits += add_item(scan, candidates->rows[i], NULL, chain, item) > 0;
    if (hits == 0 && item->loose && item->path.count > 1 && chain->prefix_count == 0) {
        /* "articles 6, paragraph 1 (b), and 23": there is no paragraph 23, so it is an article. */
        struct tocp_pending article = *item;
        article.path.count = 1;
        article.path.labels[0] = item->path.labels[item->path.count - 1];
        article.path.labels[0].level = TOC_PHRASE_ARTICLE;
        for (uint32_t i = 0; i < candidates->count; i++)
            hits += add_item(scan, candidates->rows[i], NULL, chain, &article) > 0;
    }
    settle(scan, candidates, hits, inherited);
}

/* --- citations without an article --- */

static const uint32_t *parent_of(const struct tocp_scan *scan, const uint32_t *node)
{
    return row_of(scan, node[TOCP_PROVISION_PARENT], TOCP_KIND_PROVISION);
}

static int is_level(const uint32_t *node, uint32_t level)
{
    static const uint8_t kinds[] = {[TOC_PHRASE_ARTICLE] = TOC_PROVISION_ARTICLE,
                                    [TOC_PHRASE_PARAGRAPH] = TOC_PROVISION_PARAGRAPH,
                                    [TOC_PHRASE_POINT] = TOC_PROVISION_POINT,
                                    [TOC_PHRASE_ITEM] = TOC_PROVISION_ITEM,
                                    [TOC_PHRASE_SUBITEM] = TOC_PROVISION_SUBITEM};
    return level < sizeof kinds && node[TOCP_PROVISION_KIND] == kinds[level];
}

/* Where we are, as far as the words of the chain tell: "of this article" means the article above. */
static const uint32_t *place_of(const struct tocp_scan *scan, const struct tocp_chain *chain)
{
    const struct tocp_context *context = &scan->context;
    const uint32_t *home = context->heading ? context->heading : context->home_provision, *last = context->provision;
    const uint32_t *node = chain->here == TOC_PHRASE_THIS    ? home ? home : last
                           : chain->here == TOC_PHRASE_ABOVE ? home
                           : last                            ? last
                                                             : home;
    if (chain->level && node) {
        const uint32_t *up = node;
        while (up && !is_level(up, chain->level))
            up = parent_of(scan, up);
        return up;
    }
    return node;
}

/* "CTOC/COP/2010/5, para. 3": a paragraph of what is cited directly before. */
static int is_of_record(const struct tocp_scan *scan, size_t start)
{
    struct tocp_token token = tocp_scan_token(scan, scan->record_end);
    if (tocp_is_mark(&token, ',') || tocp_is_mark(&token, '('))
        token = tocp_scan_token(scan, token.end);
    return scan->record_end && token.start == start && !token.broken;
}

/* The deepest node at or above a place from which the labels lead somewhere. */
static void resolve_in_place(struct tocp_scan *scan, const struct tocp_chain *chain, const struct tocp_pending *item)
{
    const uint32_t *place = place_of(scan, chain), *kept = scan->context.provision;
    const uint32_t *instrument = place ? row_of(scan, place[TOCP_PROVISION_INSTRUMENT], TOCP_KIND_INSTRUMENT) : NULL;
    if (!place && chain->level && (scan->context.heading || scan->context.home_provision || kept))
        tocp_cite_add(scan, item->start, item->end,
                      0); /* "of this paragraph", but we do not know which one that is */
    if (!instrument || (scan->context.stranger && !chain->here) || chain->cut ||
        (!chain->here && is_of_record(scan, item->start)))
        return;
    if (!tocp_cite_add(scan, item->start, item->end, TOC_CITE_CONTEXT))
        return;
    struct tocp_candidates candidates = {.rows = {instrument}, .count = 1, .state = TOC_CITE_CONTEXT};
    for (const uint32_t *node = place; node; node = parent_of(scan, node)) {
        uint32_t hits = add_item(scan, instrument, node, chain, item);
        if (hits) {
            settle(scan, &candidates, 1, item->inherits);
            return;
        }
        if (node[TOCP_PROVISION_KIND] == TOC_PROVISION_ARTICLE)
            break;
    }
    scan->context.provision = kept;
    if (chain->here)
        settle(scan, &candidates, 0, 0);
    else
        scan->list->count--; /* some other paragraph */
}

/* --- a group --- */

/* The article of a chain: where its last item or its first prefix begins. */
static const struct tocp_label *article_of(const struct tocp_scan *scan, uint32_t index)
{
    if (index >= scan->chain_count || !scan->chains[index].has_article)
        return NULL;
    if (scan->chains[index].prefix_count)
        return &scan->chains[index].prefixes[0].labels[0];
    uint32_t last = scan->pending_count - 1; /* every chain has an item */
    while (scan->pending[last].chain != index)
        last--;
    return &scan->pending[last].path.labels[0];
}

/* "paragraph 1, and paragraph 2 of article 5": a chain without an article takes that of its neighbour. */
static void borrow_article(struct tocp_scan *scan, uint32_t index)
{
    struct tocp_chain *chain = &scan->chains[index];
    const struct tocp_label *article = NULL;
    chain->borrows = 0;
    if (chain->has_article || chain->here)
        return;
    for (uint32_t step = 1; step < TOCP_MAX_CHAINS && !article; step++) {
        article = index >= step ? article_of(scan, index - step) : NULL;
        if (!article)
            article = article_of(scan, index + step);
    }
    if (!article)
        return;
    struct tocp_path path = {.count = 1, .labels = {*article}};
    if (chain->prefix_count == 0)
        chain->prefixes[chain->prefix_count++].count = 0;
    for (uint32_t p = 0; p < chain->prefix_count; p++)
        tocp_cite_join(&chain->prefixes[p], &path);
    chain->borrows = 1;
}

/* Every report has sections and a preamble: they are citations only with a name. */
static int is_heading(const struct tocp_chain *chain, const struct tocp_pending *item)
{
    const struct tocp_path *path = chain->prefix_count ? &chain->prefixes[0] : &item->path;
    return path->labels[0].level == TOC_PHRASE_SECTION || path->labels[0].level == TOC_PHRASE_PREAMBLE;
}

static void remember(struct tocp_scan *scan, const struct tocp_name_seen *name,
                     const struct tocp_candidates *candidates)
{
    if (name->kind == TOCP_NAMED_FOREIGN || name->kind == TOCP_NAMED_DRAFT) {
        tocp_cite_turn_away(scan);
        return;
    }
    if (candidates->count != 1 || name->kind == TOCP_NAMED_NOTHING || candidates->state == TOC_CITE_AMBIGUOUS)
        return;
    tocp_cite_turn_to(scan, candidates->rows[0]);
}

static int is_behind_comma(const struct tocp_scan *scan, size_t at)
{
    size_t end = tocp_blanks_start(scan->text, at);
    return end > 0 && scan->text[end - 1] == ',';
}

/* An article on a line of its own, as in the text of an instrument. */
static int is_title_line(const struct tocp_scan *scan)
{
    const struct tocp_pending *item = &scan->pending[0];
    struct tocp_token next = tocp_scan_token(scan, item->end);
    if (scan->pending_count != 1 || scan->chains[0].prefix_count || item->path.count != 1 || item->until.type ||
        item->path.labels[0].level != TOC_PHRASE_ARTICLE ||
        !(next.lined || next.kind == TOCP_TOKEN_END))
        return 0;
    for (size_t at = item->start; at > 0; at--) {
        char before = scan->text[at - 1];
        if (before == '\n')
            return !is_behind_comma(scan, at);
        if (before != ' ' && before != '#' && before != '*' && before != '\t')
            return 0;
    }
    return next.kind != TOCP_TOKEN_END;
}

/* The items of the chains from the first to the last, last excluded, which share a name. */
static void resolve_chains(struct tocp_scan *scan, uint32_t first, uint32_t last, const struct tocp_name_seen *name,
                           const struct tocp_candidates *candidates)
{
    int elsewhere = candidates->state == TOC_CITE_FOREIGN || candidates->state == TOC_CITE_DRAFT;
    for (uint32_t i = 0; i < scan->pending_count && scan->list->result == TOC_OK; i++) {
        const struct tocp_pending *item = &scan->pending[i];
        const struct tocp_chain *chain = &scan->chains[item->chain];
        if (item->chain < first || item->chain >= last ||
            (name->kind == TOCP_NAMED_NOTHING && is_heading(chain, item)))
            continue;
        if (chain->has_article || chain->borrows)
            resolve_in_instruments(scan, candidates, chain, item, item->inherits || chain->borrows);
        else if (!elsewhere)
            resolve_in_place(scan, chain, item);
        else if (name->kind != TOCP_NAMED_NOTHING)
            tocp_cite_add(scan, item->start, item->end, candidates->state);
    }
    remember(scan, name, candidates);
}

/* Whether a comma or a semicolon stands before a chain: "article 5, and article 6", not "article 5 and article 6". */
static int is_parted(const struct tocp_scan *scan, uint32_t index)
{
    uint32_t first = 1;
    while (scan->pending[first].chain != index)
        first++;
    struct tocp_token mark = tocp_scan_token(scan, scan->pending[first - 1].end);
    return tocp_is_mark(&mark, ',') || tocp_is_mark(&mark, ';');
}

/* The name that leads, "UNTOC, art. 16": no mention, but part of the citation. */
static const struct tocp_name_seen *take_leading_name(struct tocp_scan *scan)
{
    scan->list->count = scan->run.first;
    scan->pending[0].start = scan->run.name.start;
    return &scan->run.name;
}

void tocp_cite_resolve(struct tocp_scan *scan, const struct tocp_name_seen *after)
{
    struct tocp_candidates candidates;
    struct tocp_run *run = &scan->run;
    const struct tocp_name_seen *name = after;
    uint32_t first = 0, last = scan->chain_count;
    int titled = after->kind == TOCP_NAMED_NOTHING && is_title_line(scan);
    int related = run->open && !titled && !run->joined && (!run->apart || run->name.kind == TOCP_NAMED_OWN);
    for (uint32_t c = 0; c < last; c++)
        borrow_article(scan, c);
    if (titled && scan->context.home)
        scan->context.named = NULL;
    if (after->kind == TOCP_NAMED_NOTHING && related) {
        name = take_leading_name(scan);
    } else if (related && !run->apart && last > 1 && is_parted(scan, last - 1)) {
        /* "UNCAC, art. 16, and article 8 of the Palermo Convention": each has its own. */
        first = last - 1;
        tocp_cite_candidates(scan, take_leading_name(scan), &candidates);
        resolve_chains(scan, 0, first, &run->name, &candidates);
    }
    tocp_cite_candidates(scan, name, &candidates);
    if (name == &run->name && run->apart)
        candidates.state = TOC_CITE_CONTEXT;
    resolve_chains(scan, first, last, name, &candidates);
    if (titled && candidates.count == 1)
        scan->context.heading = scan->context.provision;
}
