/* SPDX-License-Identifier: MIT */
/* The state of a search: scored and cut to the best by search.c, told where from by contribution.c. */
#ifndef TOCP_RANKING_H
#define TOCP_RANKING_H

#include "search.h"

/* In a passage, a term contributes rarity * weight / (K + weight); the passages beside the best one together add
 * at most one of OTHERS parts of it. In thousandths. */
enum { TOCP_RANKING_K = 2000, TOCP_RANKING_OTHERS = 16, TOCP_MOST_WEIGHT = 1 << 30 };

struct tocp_ranking {
    const toc_query *query;
    const struct tocp_passage *passages;
    uint32_t passage_count, entity_count;
    uint64_t *terms;   /* by entity: which terms it has, as a mask */
    uint32_t *scores;  /* by passage; of an entity, see totals */
    uint32_t *found;   /* by passage: how many terms it has */
    uint32_t *weights; /* by passage, of the term at hand */
    uint32_t *touched; /* passages that have the term at hand */
    uint32_t *matched; /* entities that have any term */
    uint32_t *best;    /* of them the best: as a heap, then in order */
    uint32_t *totals;  /* scores by entity */
    uint32_t touched_count, matched_count, best_count;
    uint32_t rarity[TOCP_MAX_TERMS];
};

static inline uint32_t tocp_add_weight(uint32_t weight, uint64_t more)
{
    return weight + more < TOCP_MOST_WEIGHT ? (uint32_t)(weight + more) : TOCP_MOST_WEIGHT;
}

static inline uint32_t tocp_weight_of(const struct tocp_ranking *ranking, const struct tocp_occurrence *occurrence)
{
    uint32_t boost = ranking->passages[occurrence->passage].boost;
    uint64_t each = boost < TOCP_MAX_BOOST ? boost : TOCP_MAX_BOOST;
    return tocp_add_weight(1, occurrence->frequency * each * occurrence->share / 4);
}

static inline uint32_t tocp_contribution(uint32_t rarity, uint32_t weight)
{
    return (uint32_t)((uint64_t)rarity * weight / (TOCP_RANKING_K + (uint64_t)weight));
}

/* A passage that says what was asked for and nothing else counts double. */
static inline uint32_t tocp_passage_score(const struct tocp_ranking *ranking, uint32_t passage, uint32_t terms,
                                          uint32_t score)
{
    int is_all = ranking->passages[passage].words == ranking->query->wanted_words;
    return is_all && terms == ranking->query->wanted_terms ? 2 * score : score;
}

static inline uint32_t tocp_share_of_others(uint32_t best, uint64_t others)
{
    return (others < best ? (uint32_t)others : best) / TOCP_RANKING_OTHERS;
}

/* Makes hits of the best entities, each with its contributions and its snippet: TOC_OK or TOC_E_NOMEM. */
int tocp_write_hits(const struct tocp_ranking *ranking, toc_hit_list *list);

#endif
