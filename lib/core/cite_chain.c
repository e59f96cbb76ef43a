/* SPDX-License-Identifier: MIT */
/*
 * Chains and groups. Segments that lead downwards ("article 32, paragraphs 3 (d) and 4") or upwards ("paragraph 5 of
 * article 32") make a chain, and chains with one name behind them ("article 5, paragraph 1, and article 6 of the
 * Convention") a group.
 */
#include "cite.h"

#include <string.h>

enum { MAX_SEGMENTS = 6 };

/* --- chains --- */

static int stands_in_instrument(uint32_t level)
{
    return level == TOC_PHRASE_ARTICLE || level == TOC_PHRASE_SECTION || level == TOC_PHRASE_PREAMBLE;
}

/* Words for levels differ from language to language and from author to author; labels tell more. */
static uint32_t rank(const struct tocp_scan *scan, const struct tocp_segment *segment)
{
    const struct tocp_path *path = &scan->pending[segment->first].path;
    const struct tocp_label *label = &path->labels[0];
    if (stands_in_instrument(segment->level))
        return 1;
    if (segment->level == TOC_PHRASE_TAIL)
        return 9;
    if (label->type == TOCP_LABEL_NUMBER && segment->level <= TOC_PHRASE_POINT && scan->narrow != TOCP_CHINESE)
        return 2;
    if (label->type == TOCP_LABEL_LETTERS && segment->level <= TOC_PHRASE_POINT)
        return label->letters[1] ? 4 : 3;
    return segment->level;
}

void tocp_cite_join(struct tocp_path *path, const struct tocp_path *before)
{
    uint32_t count = before->count;
    if (count + path->count > TOCP_MAX_LABELS) {
        *path = (struct tocp_path){.count = 1, .labels = {before->labels[0]}};
        path->labels[0].type = TOCP_LABEL_STRANGE;
        return;
    }
    memmove(path->labels + count, path->labels, path->count * sizeof *path->labels);
    memcpy(path->labels, before->labels, count * sizeof *before->labels);
    path->count += count;
}

/* The items of the deeper segment stand in the last one before. */
static int descend(struct tocp_scan *scan, const struct tocp_segment *deeper)
{
    struct tocp_pending base = scan->pending[deeper->first - 1];
    if (base.until.type)
        return 0;
    for (uint32_t i = deeper->first; i < scan->pending_count; i++) {
        tocp_cite_join(&scan->pending[i].path, &base.path);
        scan->pending[i].inherits |= base.inherits;
    }
    scan->pending[deeper->first].start = base.start;
    memmove(&scan->pending[deeper->first - 1], &scan->pending[deeper->first],
            (scan->pending_count - deeper->first) * sizeof *scan->pending);
    scan->pending_count--;
    return 1;
}

/* Every item so far stands in every item of the higher segment. */
static void ascend(struct tocp_scan *scan, struct tocp_chain *chain, const struct tocp_segment *higher)
{
    struct tocp_path lower[TOCP_MAX_PREFIXES] = {{.count = 0}};
    uint32_t lower_count = chain->prefix_count ? chain->prefix_count : 1;
    memcpy(lower, chain->prefixes, chain->prefix_count * sizeof *lower);
    chain->prefix_count = 0;
    for (uint32_t h = higher->first; h < scan->pending_count; h++) {
        struct tocp_pending *item = &scan->pending[h];
        uint32_t number = item->path.labels[item->path.count - 1].number;
        uint32_t until = item->until.type == TOCP_LABEL_NUMBER ? item->until.number : number;
        do {
            for (uint32_t l = 0; l < lower_count && chain->prefix_count < TOCP_MAX_PREFIXES; l++) {
                struct tocp_path *prefix = &chain->prefixes[chain->prefix_count++];
                *prefix = lower[l];
                tocp_cite_join(prefix, &item->path);
            }
            item->path.labels[item->path.count - 1].number = (uint16_t)++number;
        } while (number <= until && chain->prefix_count < TOCP_MAX_PREFIXES);
    }
    scan->pending_count = higher->first;
    scan->pending[scan->pending_count - 1].end = higher->end;
}

/* "of this article", "du présent paragraphe", "hereof"; what is pointed to becomes the place the chain begins at. */
static size_t pointed_level(struct tocp_scan *scan, size_t at, struct tocp_chain *chain)
{
    struct tocp_match match;
    uint32_t here = 0;
    for (int i = 0; i < 4; i++) {
        if (!tocp_cite_match_at(scan, at,
                                TOCP_ROLE(TOC_PHRASE_THIS) | TOCP_ROLE(TOC_PHRASE_SAME) | TOCP_ROLE(TOC_PHRASE_THE),
                                &match))
            break;
        if (match.role != TOC_PHRASE_THE || !here)
            here = match.role == TOC_PHRASE_THIS ? TOC_PHRASE_THIS : TOC_PHRASE_SAME;
        at = match.end;
    }
    struct tocp_label label;
    if (!here || !tocp_cite_match_at(scan, at, TOCP_LEVELS, &match))
        return 0;
    /* "of the article 5" has a label of its own; in Chinese, labels stand before. */
    size_t behind = tocp_skip_stop(scan, &match);
    struct tocp_token next = tocp_scan_token(scan, behind);
    if (scan->narrow != TOCP_CHINESE && tocp_cite_label(scan, behind, TOC_PHRASE_ARTICLE, &label) &&
        !(here == TOC_PHRASE_THIS && next.lined) && !tocp_begins_paragraph(scan, &next))
        return 0;
    chain->here = here;
    chain->level = match.role;
    return match.end;
}

/* "art. 6 (para. 3)": behind the closing bracket, or 0. */
static size_t bracket_end(const struct tocp_scan *scan, size_t at)
{
    struct tocp_token token = tocp_scan_token(scan, at);
    return tocp_is_mark(&token, ')') ? token.end : 0;
}

/* One segment more, in either direction: its end, or 0. */
static size_t extend(struct tocp_scan *scan, struct tocp_chain *chain, size_t end, uint32_t *top, uint32_t *bottom)
{
    struct tocp_segment next;
    int of, the;
    struct tocp_token token = tocp_scan_token(scan, end);
    int open = tocp_is_mark(&token, '(') && scan->narrow != TOCP_CHINESE;
    size_t at = open || tocp_is_mark(&token, ',') ? token.end : end;
    uint32_t before = scan->pending_count;
    struct tocp_token head = tocp_scan_token(scan, at);
    chain->here = chain->level = 0;
    of = 0;
    /* "al." is "al" in Spanish: what can be a segment is one. */
    if (!tocp_cite_segment(scan, &head, &next)) {
        at = tocp_cite_skip(scan, at, TOC_PHRASE_OF, 3, &of);
        size_t pointed = token.broken || chain->has_article ? 0 : pointed_level(scan, at, chain);
        if (pointed)
            return scan->pending[scan->pending_count - 1].end = pointed;
        at = tocp_cite_skip(scan, at, TOC_PHRASE_THE, 1, &the);
        head = tocp_scan_token(scan, at);
        if (!tocp_cite_segment(scan, &head, &next))
            return 0;
    }
    if (open && !(next.end = bracket_end(scan, next.end))) {
        scan->pending_count = before;
        return 0;
    }
    uint32_t place = rank(scan, &next);
    int deeper = place > *bottom && (!of || scan->narrow == TOCP_CHINESE);
    if (deeper && chain->prefix_count == 0 && descend(scan, &next)) {
        *bottom = place;
        return next.end;
    }
    /* "subparagraph (i) of subparagraph (a)": points stand in points. */
    int within = place < *top || (place == *top && place > 2 && (of || scan->narrow == TOCP_RUSSIAN));
    if (within) {
        *top = place;
        ascend(scan, chain, &next);
        chain->has_article |= stands_in_instrument(next.level);
        return next.end;
    }
    scan->pending_count = before;
    return 0;
}

static size_t chain_at(struct tocp_scan *scan, const struct tocp_token *token)
{
    struct tocp_segment first;
    struct tocp_chain *chain = &scan->chains[scan->chain_count];
    uint32_t index = scan->pending_count;
    chain->prefix_count = chain->here = chain->level = 0;
    chain->cut = 0;
    size_t pointed = token->kind == TOCP_TOKEN_HAN ? pointed_level(scan, token->start, chain) : 0;
    struct tocp_token head = pointed ? tocp_scan_token(scan, pointed) : *token;
    if (!tocp_cite_segment(scan, &head, &first))
        return 0;
    if (pointed)
        scan->pending[index].start = token->start;
    chain->has_article = stands_in_instrument(first.level);
    size_t end = first.end;
    uint32_t top = rank(scan, &first), bottom = top;
    for (int i = 0; i < MAX_SEGMENTS && tocp_has_room(scan) && (!chain->here || pointed); i++) {
        uint32_t here = chain->here, level = chain->level;
        size_t further = extend(scan, chain, end, &top, &bottom);
        if (pointed) {
            chain->here = here;
            chain->level = level;
        }
        if (!further)
            break;
        end = further;
    }
    struct tocp_match match;
    if (tocp_cite_match_at(scan, end, TOCP_ROLE(TOC_PHRASE_ABOVE), &match)) {
        chain->here = TOC_PHRASE_ABOVE;
        end = scan->pending[scan->pending_count - 1].end = match.end;
    }
    scan->chain_count++;
    return end;
}

/* --- groups --- */

/* "articles 5, paragraph 1, and 6, paragraph 2": a number that paragraphs follow is an article again. */
static size_t bare_article(struct tocp_scan *scan, const struct tocp_token *token)
{
    struct tocp_path path;
    struct tocp_chain *chain = &scan->chains[scan->chain_count];
    uint32_t top = 1, bottom = 1, before = scan->pending_count;
    size_t end = token->kind == TOCP_TOKEN_NUMBER && scan->chains[scan->chain_count - 1].has_article
                     ? tocp_cite_item(scan, token->start, TOC_PHRASE_ARTICLE, &path)
                     : 0;
    if (!end || path.count > 1 ||
        !(tocp_level_follows(scan, end, TOC_PHRASE_PARAGRAPH) || tocp_level_follows(scan, end, TOC_PHRASE_POINT)))
        return 0;
    tocp_cite_push(scan, token->start, end)->path = path;
    memset(chain, 0, sizeof *chain);
    chain->has_article = 1;
    end = extend(scan, chain, end, &top, &bottom);
    if (end)
        scan->chain_count++;
    else
        scan->pending_count = before;
    return end;
}

static size_t next_chain(struct tocp_scan *scan, size_t end)
{
    size_t next;
    int of, the;
    struct tocp_match match;
    enum tocp_separator kind = tocp_cite_separator(scan, end, &next);
    struct tocp_token token = tocp_scan_token(scan, next);
    if (kind == TOCP_SEPARATOR_RANGE ||
        (kind == TOCP_SEPARATOR_NONE && !(tocp_cite_match(scan, &token, TOCP_LEVELS, &match) && match.glued)))
        return 0;
    next = tocp_cite_skip(scan, next, TOC_PHRASE_OF, 2, &of);
    next = tocp_cite_skip(scan, next, TOC_PHRASE_THE, 1, &the);
    token = tocp_scan_token(scan, next);
    uint32_t before = scan->pending_count, chains = scan->chain_count;
    size_t further = token.broken ? 0 : chain_at(scan, &token);
    if (!further && !token.broken)
        further = bare_article(scan, &token);
    if (!further) {
        scan->pending_count = before;
        scan->chain_count = chains;
    }
    return further;
}

/* "article 18 (Mutual legal assistance) of ...": what the brackets hold is passed over. */
static size_t skip_heading(const struct tocp_scan *scan, size_t at)
{
    enum { MAX_WORDS = 14 };
    struct tocp_token token = tocp_scan_token(scan, at);
    if (!tocp_is_mark(&token, '('))
        return 0;
    for (int i = 0; i < MAX_WORDS && !token.broken && token.kind != TOCP_TOKEN_END; i++) {
        token = tocp_scan_token(scan, token.end);
        if (tocp_is_mark(&token, ')'))
            return token.end;
        if (token.kind == TOCP_TOKEN_NUMBER)
            return 0;
    }
    return 0;
}

/* "article 13 of the Protocol, second paragraph": a name may stand before the deeper parts. */
static size_t descend_behind_name(struct tocp_scan *scan, size_t end)
{
    struct tocp_segment deeper;
    int of, the;
    const struct tocp_pending *last = &scan->pending[scan->pending_count - 1];
    struct tocp_token token = tocp_scan_token(scan, end);
    if (!tocp_is_mark(&token, ',') || last->path.count != 1 || last->path.labels[0].level != TOC_PHRASE_ARTICLE)
        return 0;
    size_t at = tocp_cite_skip(scan, token.end, TOC_PHRASE_OF, 2, &of);
    at = tocp_cite_skip(scan, at, TOC_PHRASE_THE, 1, &the);
    token = tocp_scan_token(scan, at);
    uint32_t before = scan->pending_count;
    scan->chain_count--; /* what follows belongs to the same chain */
    size_t deeper_end = tocp_cite_segment(scan, &token, &deeper);
    scan->chain_count++;
    if (deeper_end && rank(scan, &deeper) > 1 &&
        !tocp_level_follows(scan, tocp_cite_skip(scan, deeper_end, TOC_PHRASE_OF, 2, &of), 0) &&
        descend(scan, &deeper))
        return deeper_end;
    scan->pending_count = before;
    return 0;
}

size_t tocp_cite_group(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match)
{
    struct tocp_name_seen name;
    scan->pending_count = scan->chain_count = 0;
    scan->narrow = match->languages & scan->languages;
    size_t end = chain_at(scan, token);
    if (!end)
        return 0;
    while (scan->chain_count < TOCP_MAX_CHAINS && tocp_has_room(scan)) {
        size_t further = next_chain(scan, end);
        if (!further)
            break;
        end = further;
    }
    size_t name_end = tocp_cite_name_after(scan, end, &name),
           heading = name_end || name.cut ? 0 : skip_heading(scan, end);
    if (heading)
        name_end = tocp_cite_name_after(scan, heading, &name);
    if (name_end) {
        size_t deeper = descend_behind_name(scan, name_end);
        end = scan->pending[scan->pending_count - 1].end = deeper ? deeper : name_end;
    }
    scan->chains[scan->chain_count - 1].cut = name.cut;
    tocp_cite_resolve(scan, &name);
    return end;
}
