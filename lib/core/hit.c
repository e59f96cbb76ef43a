/* SPDX-License-Identifier: MIT */
/* Reading the hits of a query. */
#include "search.h"

#include <stdlib.h>

void toc_hit_list_free(toc_hit_list *list)
{
    if (!list)
        return;
    free(list->hits.items);
    free(list->parts.items);
    free(list->spans.items);
    free(list->strings.items);
    free(list);
}

const toc_dataset *toc_hit_list_dataset(const toc_hit_list *list)
{
    return list ? list->dataset : NULL;
}

uint32_t toc_hit_list_count(const toc_hit_list *list)
{
    return list ? list->hits.count : 0;
}

uint32_t toc_hit_list_total(const toc_hit_list *list)
{
    return list ? list->total : 0;
}

int toc_hit_list_is_partial(const toc_hit_list *list)
{
    return list ? list->partial : 0;
}

const toc_hit *toc_hit_list_at(const toc_hit_list *list, uint32_t position)
{
    return list && position < list->hits.count ? (const struct toc_hit *)list->hits.items + position : NULL;
}

int32_t toc_hit_kind(const toc_hit *hit)
{
    return hit ? (int32_t)TOCP_REF_KIND(hit->ref) : TOC_KIND_NONE;
}

const char *toc_hit_id(const toc_hit *hit)
{
    return hit ? tocp_id_of(hit->list->image, hit->ref) : NULL;
}

uint32_t toc_hit_index(const toc_hit *hit)
{
    return hit ? TOCP_REF_INDEX(hit->ref) : 0;
}

int32_t toc_hit_score(const toc_hit *hit)
{
    return hit ? hit->score : 0;
}

static const char *field_of(const toc_hit_list *list, uint32_t passage)
{
    const struct tocp_passage *row = tocp_passage_at(list->image, passage);
    const struct tocp_field *field =
        row ? tocp_field_of(TOCP_PASSAGE_KIND(row->field), TOCP_PASSAGE_WORD(row->field)) : NULL;
    return field ? field->name : NULL;
}

static const char *language_of(const toc_hit_list *list, uint32_t passage)
{
    const struct tocp_passage *row = tocp_passage_at(list->image, passage);
    return row ? tocp_language_at(list->image, TOCP_PASSAGE_LANGUAGE(row->field)) : NULL;
}

const char *toc_hit_field(const toc_hit *hit)
{
    return hit ? field_of(hit->list, hit->passage) : NULL;
}

const char *toc_hit_language(const toc_hit *hit)
{
    return hit ? language_of(hit->list, hit->passage) : NULL;
}

const char *toc_hit_text(const toc_hit *hit)
{
    const struct tocp_passage *row = hit ? tocp_passage_at(hit->list->image, hit->passage) : NULL;
    return row ? tocp_string_at(hit->list->image, row->string) : NULL;
}

const char *toc_hit_snippet(const toc_hit *hit)
{
    return hit ? (const char *)hit->list->strings.items + hit->snippet : NULL;
}

uint32_t toc_hit_span_count(const toc_hit *hit)
{
    return hit ? hit->span_count : 0;
}

static struct tocp_extent span_at(const toc_hit *hit, uint32_t position)
{
    static const struct tocp_extent none = {0, 0};
    return hit && position < hit->span_count
               ? ((const struct tocp_extent *)hit->list->spans.items)[hit->first_span + position]
               : none;
}

uint32_t toc_hit_span_start(const toc_hit *hit, uint32_t position)
{
    return span_at(hit, position).start;
}

uint32_t toc_hit_span_end(const toc_hit *hit, uint32_t position)
{
    return span_at(hit, position).end;
}

uint32_t toc_hit_contribution_count(const toc_hit *hit)
{
    return hit ? hit->part_count : 0;
}

static const struct tocp_part *part_at(const toc_hit *hit, uint32_t position)
{
    return hit && position < hit->part_count
               ? (const struct tocp_part *)hit->list->parts.items + hit->first_part + position
               : NULL;
}

const char *toc_hit_contribution_term(const toc_hit *hit, uint32_t position)
{
    const struct tocp_part *part = part_at(hit, position);
    return part ? (const char *)hit->list->strings.items + hit->list->terms[part->term] : NULL;
}

const char *toc_hit_contribution_field(const toc_hit *hit, uint32_t position)
{
    const struct tocp_part *part = part_at(hit, position);
    return part ? field_of(hit->list, part->passage) : NULL;
}

const char *toc_hit_contribution_language(const toc_hit *hit, uint32_t position)
{
    const struct tocp_part *part = part_at(hit, position);
    return part ? language_of(hit->list, part->passage) : NULL;
}

uint32_t toc_hit_contribution_frequency(const toc_hit *hit, uint32_t position)
{
    const struct tocp_part *part = part_at(hit, position);
    return part ? part->frequency : 0;
}

int32_t toc_hit_contribution_score(const toc_hit *hit, uint32_t position)
{
    const struct tocp_part *part = part_at(hit, position);
    return part ? part->score : 0;
}
