/* SPDX-License-Identifier: MIT */
/* The second pass of a search: which terms in which passages the scores of the best hits come from. */
#include "ranking.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_MARKS = 256 };

/* A term in a passage of a hit, by one of its forms. */
struct record {
    uint32_t hit, passage, term;
    uint32_t weight, frequency, width;
    uint32_t first_position; /* in positions: so many as frequency */
};

struct recording {
    const struct tocp_ranking *ranking;
    uint32_t *hits; /* by entity: which one it is, from 1 */
    uint32_t term;
    struct tocp_vector records;   /* struct record */
    struct tocp_vector positions; /* uint32_t */
    int nomem;
};

static void record(void *context, const struct tocp_occurrence *occurrence)
{
    struct recording *recording = context;
    const struct tocp_ranking *ranking = recording->ranking;
    uint32_t hit = recording->hits[ranking->passages[occurrence->passage].entity];
    uint32_t first = recording->positions.count, position = 0;
    if (hit == 0 || recording->nomem)
        return;
    struct record *record = tocp_vector_add(&recording->records, 1, sizeof *record);
    uint32_t *positions = tocp_vector_add(&recording->positions, occurrence->frequency, sizeof *positions);
    if (!record || !positions) {
        recording->nomem = 1;
        return;
    }
    *record = (struct record){hit - 1,
                              occurrence->passage,
                              recording->term,
                              tocp_weight_of(ranking, occurrence),
                              occurrence->frequency,
                              occurrence->width,
                              first};
    const uint8_t *at = occurrence->positions;
    for (uint32_t i = 0; i < occurrence->frequency; i++) {
        position += occurrence->starts ? 0 : tocp_postings_number(&at, occurrence->end);
        positions[i] = occurrence->starts ? occurrence->starts[i] : position;
    }
}

/* Positions tell in which order terms were recorded: one after the other. */
static int by_hit(const void *a, const void *b)
{
    const struct record *left = a, *right = b;
    if (left->hit != right->hit)
        return left->hit < right->hit ? -1 : 1;
    if (left->passage != right->passage)
        return left->passage < right->passage ? -1 : 1;
    return (left->first_position > right->first_position) - (left->first_position < right->first_position);
}

static int by_first(const void *a, const void *b)
{
    const struct tocp_mark *left = a, *right = b;
    if (left->first != right->first)
        return left->first < right->first ? -1 : 1;
    return left->term < right->term ? -1 : left->term > right->term;
}

static int cut_snippet(const struct recording *recording, toc_hit_list *list, struct toc_hit *hit,
                       const struct record *records, uint32_t count)
{
    struct tocp_mark marks[MOST_MARKS];
    const uint32_t *positions = recording->positions.items;
    uint32_t marked = 0;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t p = 0; p < records[i].frequency; p++)
            if (records[i].passage == hit->passage && marked < MOST_MARKS)
                marks[marked++] = (struct tocp_mark){positions[records[i].first_position + p], records[i].width,
                                                     records[i].term, 0, 0};
    qsort(marks, marked, sizeof *marks, by_first);
    return tocp_snippet(list, hit, marks, marked);
}

/* One part for each term in each passage, with what it contributes there. */
static int add_parts(const struct tocp_ranking *ranking, toc_hit_list *list, struct toc_hit *hit,
                     const struct record *records, uint32_t count)
{
    uint32_t end;
    for (uint32_t i = 0; i < count; i = end) {
        struct tocp_part *part = tocp_vector_add(&list->parts, 1, sizeof *part);
        uint32_t weight = 0;
        if (!part)
            return TOC_E_NOMEM;
        *part = (struct tocp_part){records[i].term, records[i].passage, 0, 0};
        for (end = i; end < count; end++) {
            if (records[end].passage != part->passage || records[end].term != part->term)
                break;
            weight = tocp_add_weight(weight, records[end].weight);
            part->frequency += records[end].frequency;
        }
        part->score = (int32_t)tocp_contribution(ranking->rarity[part->term], weight);
        hit->part_count++;
    }
    return TOC_OK;
}

/* Finds the best passage, and divides what the others may add among their parts, to the last thousandth. */
static void weigh_parts(const struct tocp_ranking *ranking, const toc_hit_list *list, struct toc_hit *hit)
{
    struct tocp_part *parts = (struct tocp_part *)list->parts.items + hit->first_part;
    uint32_t best = 0, end;
    uint64_t others = 0, before = 0;
    hit->passage = parts[0].passage;
    for (uint32_t i = 0; i < hit->part_count; i = end) {
        uint32_t sum = 0;
        for (end = i; end < hit->part_count && parts[end].passage == parts[i].passage;)
            end++;
        for (uint32_t k = i; k < end; k++) {
            parts[k].score =
                (int32_t)tocp_passage_score(ranking, parts[k].passage, end - i, (uint32_t)parts[k].score);
            sum += (uint32_t)parts[k].score;
        }
        others += sum;
        if (sum > best) {
            best = sum;
            hit->passage = parts[i].passage;
        }
    }
    others -= best;
    uint64_t share = tocp_share_of_others(best, others);
    for (uint32_t i = 0; i < hit->part_count; i++) {
        uint64_t until = before + (uint64_t)parts[i].score;
        if (parts[i].passage == hit->passage)
            continue;
        parts[i].score = others ? (int32_t)(share * until / others - share * before / others) : 0;
        before = until;
    }
}

/* There is at least one record, for the score comes from somewhere. */
static int explain(const struct recording *recording, toc_hit_list *list, struct toc_hit *hit,
                   const struct record *records, uint32_t count)
{
    int result = add_parts(recording->ranking, list, hit, records, count);
    if (result != TOC_OK)
        return result;
    weigh_parts(recording->ranking, list, hit);
    return cut_snippet(recording, list, hit, records, count);
}

static int copy_terms(const toc_query *query, toc_hit_list *list)
{
    for (uint32_t t = 0; t < query->term_count; t++) {
        const struct tocp_term *term = &query->terms[t];
        uint32_t size = term->end - term->start;
        list->terms[t] = list->strings.count;
        char *text = tocp_vector_add(&list->strings, size + 1, 1);
        if (!text)
            return TOC_E_NOMEM;
        memcpy(text, query->text + term->start, size);
        text[size] = '\0';
    }
    return TOC_OK;
}

static int collect_records(struct recording *recording)
{
    const struct tocp_ranking *ranking = recording->ranking;
    const toc_query *query = ranking->query;
    int result = TOC_OK;
    recording->hits = calloc(ranking->entity_count + 1u, sizeof *recording->hits);
    if (!recording->hits)
        return TOC_E_NOMEM;
    for (uint32_t i = 0; i < ranking->best_count; i++)
        recording->hits[ranking->best[i]] = i + 1;
    for (uint32_t t = 0; result == TOC_OK && t < query->term_count; t++) {
        recording->term = t;
        if (!query->terms[t].excluded)
            result = tocp_evaluate(query, &query->terms[t], record, recording);
    }
    if (recording->records.count)
        qsort(recording->records.items, recording->records.count, sizeof(struct record), by_hit);
    return recording->nomem ? TOC_E_NOMEM : result;
}

static int write_hits(const struct recording *recording, toc_hit_list *list)
{
    const struct tocp_ranking *ranking = recording->ranking;
    struct toc_hit *hits = tocp_vector_add(&list->hits, ranking->best_count, sizeof *hits);
    int result = hits ? copy_terms(ranking->query, list) : TOC_E_NOMEM;
    for (uint32_t i = 0, at = 0, end; result == TOC_OK && i < ranking->best_count; i++, at = end) {
        const struct record *records = recording->records.items;
        uint32_t entity = ranking->best[i];
        hits[i] = (struct toc_hit){.list = list,
                                   .ref = tocp_entity_at(ranking->query->image, entity),
                                   .score = (int32_t)ranking->totals[entity],
                                   .first_part = list->parts.count};
        for (end = at; end < recording->records.count && records[end].hit == i;)
            end++;
        result = explain(recording, list, &hits[i], records + at, end - at);
    }
    return result;
}

int tocp_write_hits(const struct tocp_ranking *ranking, toc_hit_list *list)
{
    struct recording recording = {.ranking = ranking};
    int result = collect_records(&recording);
    if (result == TOC_OK)
        result = write_hits(&recording, list);
    free(recording.hits);
    free(recording.records.items);
    free(recording.positions.items);
    return result;
}
