/* SPDX-License-Identifier: MIT */
/* Segments: a word for a level and the labels of its items, "articles 5 and 6", "the second paragraph", "第3和14款".
 */
#include "cite.h"

#include <string.h>

/* --- items --- */

struct tocp_pending *tocp_cite_push(struct tocp_scan *scan, size_t start, size_t end)
{
    struct tocp_pending *item = &scan->pending[scan->pending_count++];
    item->start = start;
    item->end = end;
    item->until.type = 0;
    item->inherits = item->loose = 0;
    item->chain = (uint8_t)scan->chain_count;
    return item;
}

int tocp_has_room(const struct tocp_scan *scan)
{
    return scan->pending_count < TOCP_MAX_PENDING;
}

static int same_class(const struct tocp_path *path, uint32_t k, const struct tocp_label *label)
{
    const struct tocp_label *old = &path->labels[k];
    if (old->type != TOCP_LABEL_LETTERS || label->type != TOCP_LABEL_LETTERS)
        return old->type == label->type;
    /* After (a) (i), a (b) stands beside (a) and an (ii) beside (i). */
    return !(old->number && !label->number && k > 0 && path->labels[k - 1].type == TOCP_LABEL_LETTERS);
}

/* "3 (d) and (e)": what the second takes from the first. */
static void inherit(const struct tocp_path *before, struct tocp_pending *item)
{
    for (uint32_t k = before->count; k-- > 0;) {
        if (!same_class(before, k, &item->path.labels[0]))
            continue;
        if (k == 0 || k + item->path.count > TOCP_MAX_LABELS)
            return;
        memmove(item->path.labels + k, item->path.labels, item->path.count * sizeof *item->path.labels);
        memcpy(item->path.labels, before->labels, k * sizeof *before->labels);
        item->path.count += k;
        item->inherits = 1;
        return;
    }
}

enum tocp_separator tocp_cite_separator(struct tocp_scan *scan, size_t at, size_t *end)
{
    struct tocp_match match;
    struct tocp_token token = tocp_scan_token(scan, at);
    enum tocp_separator kind = TOCP_SEPARATOR_NONE;
    *end = at;
    if (token.broken)
        return TOCP_SEPARATOR_NONE;
    if (tocp_is_mark(&token, '-') || tocp_is_mark(&token, '~')) {
        *end = token.end;
        return TOCP_SEPARATOR_RANGE;
    }
    if (tocp_is_mark(&token, ',') || tocp_is_mark(&token, ';')) {
        kind = TOCP_SEPARATOR_COMMA;
        *end = token.end;
        token = tocp_scan_token(scan, token.end);
    }
    if (tocp_is_mark(&token, '&')) {
        *end = token.end;
        return TOCP_SEPARATOR_AND;
    }
    /* A glued conjunction stands in the word that it adds: it is read again as that. */
    if (tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_ORDINAL), &match) && match.glued) {
        *end = token.start;
        return TOCP_SEPARATOR_AND;
    }
    if (tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_AND), &match)) {
        *end = match.end;
        return TOCP_SEPARATOR_AND;
    }
    if (kind == TOCP_SEPARATOR_NONE && tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_RANGE), &match)) {
        *end = match.end;
        return TOCP_SEPARATOR_RANGE;
    }
    return kind;
}

/* A number behind a mere comma goes on with the list only if no noun follows that it counts: "article 5, 12 States".
 */
static int counts_something(struct tocp_scan *scan, size_t end)
{
    struct tocp_match match;
    struct tocp_token token = tocp_scan_token(scan, end);
    return token.kind == TOCP_TOKEN_WORD && token.spaced && !token.broken &&
           !tocp_cite_match(scan, &token,
                            TOCP_LEVELS | TOCP_ROLE(TOC_PHRASE_AND) | TOCP_ROLE(TOC_PHRASE_RANGE) |
                                TOCP_ROLE(TOC_PHRASE_OF) | TOCP_ROLE(TOC_PHRASE_THIS) | TOCP_ROLE(TOC_PHRASE_ABOVE) |
                                TOCP_ROLE(TOCP_ROLE_NAME) | TOCP_ROLE(TOC_PHRASE_FOREIGN) |
                                TOCP_ROLE(TOC_PHRASE_CONVENTION) | TOCP_ROLE(TOC_PHRASE_PROTOCOL) |
                                TOCP_ROLE(TOC_PHRASE_SUFFIX),
                            &match);
}

/* Whether a word for a level follows, directly or behind a comma: of this level, or of any when it is 0. */
int tocp_level_follows(struct tocp_scan *scan, size_t end, uint32_t level)
{
    struct tocp_match match;
    struct tocp_token token = tocp_scan_token(scan, end);
    if (level && tocp_is_mark(&token, ','))
        token = tocp_scan_token(scan, token.end);
    return tocp_cite_match(scan, &token, TOCP_LEVELS, &match) && (!level || match.role == level);
}

/* Whether what reads like one item more is none: "article 5, second paragraph", "article 5, 12 States",
 * "articles 5, paragraph 1, and 6, paragraph 2". */
static int is_other(struct tocp_scan *scan, const struct tocp_token *token, enum tocp_separator kind, size_t end,
                    uint32_t level)
{
    if (token->broken || (kind == TOCP_SEPARATOR_COMMA && counts_something(scan, end)))
        return 1;
    if (token->kind == TOCP_TOKEN_WORD && token->end - token->start > 2 && tocp_level_follows(scan, end, 0))
        return 1;
    return level != TOC_PHRASE_ARTICLE && token->kind == TOCP_TOKEN_NUMBER && tocp_level_follows(scan, end, level);
}

/* A range that begins with a number does not end with a word: "article 5 to first place". */
static size_t range_end(struct tocp_scan *scan, size_t at, uint32_t level, const struct tocp_token *from,
                        struct tocp_pending *item)
{
    struct tocp_path path;
    if (from->kind == TOCP_TOKEN_NUMBER && tocp_scan_token(scan, at).kind == TOCP_TOKEN_WORD)
        return 0;
    size_t end = tocp_cite_item(scan, at, level, &path);
    if (!end || path.labels[path.count - 1].type != item->path.labels[item->path.count - 1].type)
        return 0;
    item->until = path.labels[path.count - 1];
    return item->end = end;
}

int tocp_begins_paragraph(const struct tocp_scan *scan, const struct tocp_token *token)
{
    struct tocp_token after = tocp_scan_token(scan, token->end);
    return token->lined && token->kind == TOCP_TOKEN_NUMBER && tocp_is_mark(&after, '.');
}

/* Items behind a word for a level. */
static size_t list(struct tocp_scan *scan, size_t start, size_t at, uint32_t level)
{
    struct tocp_path path;
    struct tocp_token token = tocp_scan_token(scan, at);
    size_t end = tocp_cite_item(scan, at, level, &path), next;
    if (!end)
        return 0;
    tocp_cite_push(scan, start, end)->path = path;
    while (tocp_has_room(scan)) {
        struct tocp_pending *last = &scan->pending[scan->pending_count - 1];
        enum tocp_separator kind = tocp_cite_separator(scan, end, &next);
        if (kind == TOCP_SEPARATOR_NONE)
            break;
        if (kind == TOCP_SEPARATOR_RANGE) {
            size_t until = last->until.type ? 0 : range_end(scan, next, level, &token, last);
            if (!until)
                break;
            end = until;
            continue;
        }
        token = tocp_scan_token(scan, next);
        size_t item_end = tocp_cite_item(scan, next, level, &path);
        if (!item_end && last->path.labels[last->path.count - 1].type == TOCP_LABEL_LETTERS)
            item_end = tocp_cite_item(scan, next, TOC_PHRASE_POINT, &path); /* "article 3 a) et b)" */
        if (!item_end || is_other(scan, &token, kind, item_end, level))
            break;
        struct tocp_path before = last->path;
        struct tocp_pending *item = tocp_cite_push(scan, token.start, item_end);
        item->path = path;
        if (token.kind != TOCP_TOKEN_NUMBER)
            inherit(&before, item);
        else
            item->loose = path.count == 1;
        end = item_end;
    }
    return end;
}

/* --- segments --- */

/* The full stop of an abbreviation. */
size_t tocp_skip_stop(const struct tocp_scan *scan, const struct tocp_match *match)
{
    struct tocp_token token = tocp_scan_token(scan, match->end);
    return match->stopped && tocp_is_mark(&token, '.') && !token.spaced ? token.end : match->end;
}

size_t tocp_cite_skip(struct tocp_scan *scan, size_t at, uint32_t role, int limit, int *seen)
{
    struct tocp_match match;
    *seen = 0;
    while (limit-- > 0 && tocp_cite_match_at(scan, at, TOCP_ROLE(role), &match)) {
        at = match.end;
        *seen = 1;
    }
    return at;
}

static struct tocp_label unlabelled(uint32_t level)
{
    return (struct tocp_label){.level = (uint8_t)level, .type = TOCP_LABEL_NONE};
}

/* "the first, second and third paragraphs", "2e alinéa": ordinals, then the word they count. */
static size_t ordinal_segment(struct tocp_scan *scan, const struct tocp_token *token, struct tocp_segment *segment)
{
    struct tocp_match match;
    size_t at = token->start, end = 0, next;
    segment->first = scan->pending_count;
    for (int i = 0; i < 4 && tocp_has_room(scan); i++) {
        struct tocp_label label;
        struct tocp_token word = tocp_scan_token(scan, at);
        if (word.kind == TOCP_TOKEN_HAN || word.kind == TOCP_TOKEN_MARK)
            break;
        end = tocp_cite_label(scan, at, TOC_PHRASE_PARAGRAPH, &label);
        if (!end || (label.type != TOCP_LABEL_ORDINAL && (label.type != TOCP_LABEL_NUMBER || end == word.end)))
            break;
        struct tocp_pending *item = tocp_cite_push(scan, word.start, end);
        label.type = TOCP_LABEL_ORDINAL;
        item->path.count = 1;
        item->path.labels[0] = label;
        if (tocp_cite_match_at(scan, end, TOCP_LEVELS, &match)) {
            segment->level = match.role;
            for (uint32_t k = segment->first; k < scan->pending_count; k++) {
                scan->pending[k].path.labels[0].level = (uint8_t)match.role;
                if (match.role == TOC_PHRASE_ARTICLE)
                    scan->pending[k].path.labels[0].type = TOCP_LABEL_NUMBER;
            }
            return segment->end = scan->pending[scan->pending_count - 1].end = tocp_skip_stop(scan, &match);
        }
        enum tocp_separator kind = tocp_cite_separator(scan, end, &next);
        if (kind != TOCP_SEPARATOR_AND && kind != TOCP_SEPARATOR_COMMA)
            break;
        at = next;
    }
    scan->pending_count = segment->first;
    return 0;
}

static void end_range(struct tocp_pending *item, const struct tocp_path *path, size_t end)
{
    item->until = path->labels[path->count - 1];
    item->end = end;
}

static void chinese_item(struct tocp_scan *scan, const struct tocp_segment *segment, size_t start, size_t end,
                         const struct tocp_path *path)
{
    struct tocp_pending *item = tocp_cite_push(scan, start, end);
    struct tocp_token first = tocp_scan_token(scan, start);
    item->path = *path;
    if (scan->pending_count - 1 > segment->first && first.kind == TOCP_TOKEN_MARK)
        inherit(&item[-1].path, item);
}

/* 第十六条, 第3和14款, (a)项, 第5条至第8条: the word for the level follows its labels. */
static size_t chinese_segment(struct tocp_scan *scan, const struct tocp_token *token, struct tocp_segment *segment)
{
    struct tocp_match match;
    size_t at = token->start, end = 0, next;
    int range = 0;
    uint32_t unnamed = scan->pending_count;
    segment->first = unnamed;
    segment->level = 0;
    while (tocp_has_room(scan)) {
        struct tocp_path path;
        struct tocp_token word = tocp_scan_token(scan, at);
        size_t start = word.start;
        if (word.kind == TOCP_TOKEN_HAN && word.value == TOCP_CHINESE_ORDINAL)
            at = word.end;
        else if (word.kind == TOCP_TOKEN_HAN && !segment->level && unnamed == scan->pending_count)
            break;
        size_t item = tocp_cite_item(scan, at, 0, &path);
        if (!item)
            break;
        if (range)
            end_range(&scan->pending[scan->pending_count - 1], &path, item);
        else
            chinese_item(scan, segment, start, item, &path);
        if (tocp_cite_match_at(scan, item, TOCP_LEVELS, &match) &&
            (!segment->level || match.role == segment->level)) {
            segment->level = match.role;
            item = match.end;
            for (; unnamed < scan->pending_count; unnamed++)
                scan->pending[unnamed].path.labels[0].level = (uint8_t)match.role;
            scan->pending[scan->pending_count - 1].end = end = item;
        }
        enum tocp_separator kind = tocp_cite_separator(scan, item, &next);
        if (kind == TOCP_SEPARATOR_NONE)
            break;
        range = kind == TOCP_SEPARATOR_RANGE;
        at = next;
    }
    scan->pending_count = segment->level ? unnamed : segment->first;
    return segment->end = segment->level ? end : 0;
}

/* "articles from 5 to 8" */
static size_t list_from(struct tocp_scan *scan, size_t start, size_t at, uint32_t level)
{
    int from;
    uint32_t before = scan->pending_count;
    at = tocp_cite_skip(scan, at, TOC_PHRASE_OF, 1, &from);
    if (!from)
        return 0;
    size_t end = list(scan, start, at, level);
    if (end && scan->pending[before].until.type)
        return end;
    scan->pending_count = before;
    return 0;
}

/* "UNTOC 16(3)": a person need not say that it is an article. */
static size_t typed_article(struct tocp_scan *scan, const struct tocp_token *token, struct tocp_segment *segment)
{
    if (!scan->typed || token->kind != TOCP_TOKEN_NUMBER || scan->pending_count)
        return 0;
    segment->level = TOC_PHRASE_ARTICLE;
    segment->first = 0;
    segment->end = list(scan, token->start, token->start, TOC_PHRASE_ARTICLE);
    if (!segment->end)
        scan->pending_count = 0;
    return segment->end;
}

size_t tocp_cite_segment(struct tocp_scan *scan, const struct tocp_token *token, struct tocp_segment *segment)
{
    struct tocp_match match;
    /* A citation may begin behind an empty line, but it does not go on there. */
    if ((token->broken && scan->pending_count) || !tocp_has_room(scan))
        return 0;
    if (token->kind == TOCP_TOKEN_HAN || (scan->narrow == TOCP_CHINESE && token->kind == TOCP_TOKEN_MARK)) {
        if (!tocp_cite_match(scan, token, TOCP_ROLE(TOC_PHRASE_TAIL) | TOCP_ROLE(TOC_PHRASE_PREAMBLE), &match))
            return chinese_segment(scan, token, segment);
    } else if (!tocp_cite_match(scan, token, TOCP_LEVELS, &match)) {
        size_t end = ordinal_segment(scan, token, segment);
        return end ? end : typed_article(scan, token, segment);
    }
    segment->level = match.role;
    segment->first = scan->pending_count;
    segment->end = tocp_skip_stop(scan, &match);
    if (match.role == TOC_PHRASE_TAIL || match.role == TOC_PHRASE_PREAMBLE) {
        struct tocp_pending *item = tocp_cite_push(scan, token->start, match.end);
        item->path.count = 1;
        item->path.labels[0] = unlabelled(match.role);
        return segment->end = match.end;
    }
    size_t labels = segment->end;
    segment->end = list(scan, token->start, labels, match.role);
    if (!segment->end)
        segment->end = list_from(scan, token->start, labels, match.role);
    if (!segment->end)
        scan->pending_count = segment->first;
    return segment->end;
}
