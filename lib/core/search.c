/* SPDX-License-Identifier: MIT */
/*
 * Ranking by BM25 in whole numbers, so that it is the same everywhere. In a passage, a term contributes
 * rarity * weight / (K + weight), where each occurrence weighs what its passage gives it. An entity scores what
 * its best passage does, and a little more for what its other passages add; so words that stand together count
 * for more than the same words here and there, and a thing with many names for no more than one with few.
 *
 * A first pass over the postings scores all entities, a second one tells where the scores of the best come from.
 */
#include "ranking.h"

#include <stdlib.h>
#include <string.h>

#define EXCLUDED (UINT64_C(1) << TOCP_MAX_TERMS)

/* A thousand times the natural logarithm of a fraction that is at least 1. */
static uint32_t log_milli(uint64_t above, uint64_t below)
{
    uint64_t mantissa = (above << 24) / below, bits = 0;
    while (mantissa >= UINT64_C(2) << 24) {
        mantissa >>= 1;
        bits += 1 << 16;
    }
    for (uint64_t bit = 1 << 15; bit; bit >>= 1) {
        mantissa = mantissa * mantissa >> 24;
        if (mantissa >= UINT64_C(2) << 24) {
            mantissa >>= 1;
            bits += bit;
        }
    }
    return (uint32_t)(bits * 693147 / (UINT64_C(1000) << 16));
}

static void weigh(void *context, const struct tocp_occurrence *occurrence)
{
    struct tocp_ranking *ranking = context;
    uint32_t *weight = &ranking->weights[occurrence->passage];
    if (*weight == 0)
        ranking->touched[ranking->touched_count++] = occurrence->passage;
    *weight = tocp_add_weight(*weight, tocp_weight_of(ranking, occurrence));
}

static void exclude_touched(struct tocp_ranking *ranking)
{
    for (uint32_t i = 0; i < ranking->touched_count; i++) {
        ranking->terms[ranking->passages[ranking->touched[i]].entity] |= EXCLUDED;
        ranking->weights[ranking->touched[i]] = 0;
    }
}

static void score_touched(struct tocp_ranking *ranking, uint32_t term)
{
    uint32_t entities = 0;
    for (uint32_t i = 0; i < ranking->touched_count; i++) {
        uint32_t entity = ranking->passages[ranking->touched[i]].entity;
        uint64_t *terms = &ranking->terms[entity];
        if ((*terms & ~EXCLUDED) == 0)
            ranking->matched[ranking->matched_count++] = entity;
        entities += !(*terms >> term & 1);
        *terms |= UINT64_C(1) << term;
    }
    ranking->rarity[term] = log_milli(2 * (uint64_t)ranking->entity_count + 2, 2 * (uint64_t)entities + 1);
    for (uint32_t i = 0; i < ranking->touched_count; i++) {
        uint32_t passage = ranking->touched[i];
        ranking->scores[passage] += tocp_contribution(ranking->rarity[term], ranking->weights[passage]);
        ranking->found[passage]++;
        ranking->weights[passage] = 0;
    }
}

static int score_all(struct tocp_ranking *ranking)
{
    const toc_query *query = ranking->query;
    int result = TOC_OK;
    for (uint32_t t = 0; t < query->term_count && result == TOC_OK; t++) {
        ranking->touched_count = 0;
        result = tocp_evaluate(query, &query->terms[t], weigh, ranking);
        if (query->terms[t].excluded)
            exclude_touched(ranking);
        else
            score_touched(ranking, t);
    }
    return result;
}

static uint32_t score_of(const struct tocp_ranking *ranking, uint32_t entity)
{
    uint32_t low = 0, high = ranking->passage_count, best = 0;
    uint64_t others = 0;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (ranking->passages[middle].entity < entity)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < ranking->passage_count && ranking->passages[low].entity == entity; low++) {
        uint32_t score = tocp_passage_score(ranking, low, ranking->found[low], ranking->scores[low]);
        others += score < best ? score : best;
        best = score > best ? score : best;
    }
    return best + tocp_share_of_others(best, others);
}

static int is_worse(const struct tocp_ranking *ranking, uint32_t a, uint32_t b)
{
    return ranking->totals[a] != ranking->totals[b] ? ranking->totals[a] < ranking->totals[b] : a > b;
}

static void swap(uint32_t *a, uint32_t *b)
{
    uint32_t moved = *a;
    *a = *b;
    *b = moved;
}

/* Restores a heap with the worst on top, where only the top may be out of place. */
static void sift_down(struct tocp_ranking *ranking, uint32_t count)
{
    uint32_t *heap = ranking->best;
    for (uint32_t at = 0, child; (child = 2 * at + 1) < count; at = child) {
        if (child + 1 < count && is_worse(ranking, heap[child + 1], heap[child]))
            child++;
        if (!is_worse(ranking, heap[child], heap[at]))
            return;
        swap(&heap[child], &heap[at]);
    }
}

static void sift_up(struct tocp_ranking *ranking, uint32_t at)
{
    uint32_t *heap = ranking->best;
    for (uint32_t above; at && is_worse(ranking, heap[at], heap[above = (at - 1) / 2]); at = above)
        swap(&heap[at], &heap[above]);
}

/* Keeps the best of the entities that have these terms, or with none stated any: how many there are in all. */
static uint32_t select_best(struct tocp_ranking *ranking, uint64_t required)
{
    uint32_t total = 0, *count = &ranking->best_count;
    for (uint32_t i = 0; i < ranking->matched_count; i++) {
        uint32_t entity = ranking->matched[i];
        uint64_t terms = ranking->terms[entity];
        if ((terms & required) != required || terms & EXCLUDED ||
            !tocp_query_admits(ranking->query, tocp_entity_at(ranking->query->image, entity)))
            continue;
        total++;
        ranking->totals[entity] = score_of(ranking, entity);
        if (*count < ranking->query->limit) {
            ranking->best[(*count)++] = entity;
            sift_up(ranking, *count - 1);
        } else if (*count && is_worse(ranking, ranking->best[0], entity)) {
            ranking->best[0] = entity;
            sift_down(ranking, *count);
        }
    }
    return total;
}

static void rank(struct tocp_ranking *ranking, toc_hit_list *list)
{
    uint64_t required = 0;
    for (uint32_t t = 0; t < ranking->query->term_count; t++)
        if (!ranking->query->terms[t].excluded)
            required |= UINT64_C(1) << t;
    list->total = select_best(ranking, required);
    if (list->total == 0) {
        list->total = select_best(ranking, 0);
        list->partial = list->total != 0;
    }
    /* The worst goes to the end, again and again. */
    for (uint32_t left = ranking->best_count; left > 1;) {
        swap(&ranking->best[0], &ranking->best[--left]);
        sift_down(ranking, left);
    }
}

static int search(const toc_query *query, toc_hit_list *list)
{
    struct tocp_ranking ranking = {.query = query};
    ranking.passages = tocp_search_section(query->image, TOCP_SEARCH_PASSAGES, &ranking.passage_count);
    tocp_search_section(query->image, TOCP_SEARCH_ENTITIES, &ranking.entity_count);
    size_t entities = ranking.entity_count, passages = ranking.passage_count;
    size_t size = entities * (sizeof(uint64_t) + 3 * sizeof(uint32_t)) + passages * 4 * sizeof(uint32_t);
    ranking.terms = calloc(1, size + 1);
    if (!ranking.terms)
        return TOC_E_NOMEM;
    ranking.matched = (uint32_t *)(ranking.terms + entities);
    ranking.best = ranking.matched + entities;
    ranking.totals = ranking.best + entities;
    ranking.scores = ranking.totals + entities;
    ranking.weights = ranking.scores + passages;
    ranking.touched = ranking.weights + passages;
    ranking.found = ranking.touched + passages;
    int result = score_all(&ranking);
    if (result == TOC_OK) {
        rank(&ranking, list);
        result = tocp_write_hits(&ranking, list);
    }
    free(ranking.terms);
    return result;
}

int toc_query_run(const toc_query *query, toc_hit_list **out)
{
    if (out)
        *out = NULL;
    if (!query || !out)
        return TOC_E_ARGUMENT;
    toc_hit_list *list = calloc(1, sizeof *list);
    if (!list)
        return TOC_E_NOMEM;
    list->dataset = query->dataset;
    list->image = query->image;
    int result = search(query, list);
    if (result == TOC_OK)
        *out = list;
    else
        toc_hit_list_free(list);
    return result;
}
