/* SPDX-License-Identifier: MIT */
/* Every text by which a thing can be called is compared, as a whole and word for word, within a band as wide as the
 * limit: bounded by the number of texts, whatever is typed. */
#include <toc/near.h>
#include <toc/search.h>

#include "../format/spelling.h"
#include "postings.h"

#include <stdlib.h>
#include <string.h>

enum { MOST = 100 };

struct toc_near_match {
    int32_t kind;
    uint32_t distance;
    uint32_t alike; /* code points at the beginning */
    const char *id, *text;
};

struct toc_near_list {
    uint32_t count, most;
    struct toc_near_match matches[];
};

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* --- the list --- */

static int is_nearer(const struct toc_near_match *a, const struct toc_near_match *b)
{
    return a->distance < b->distance || (a->distance == b->distance && a->alike > b->alike);
}

static void keep(toc_near_list *list, const struct toc_near_match *match)
{
    uint32_t at = list->count;
    while (at > 0 && is_nearer(match, &list->matches[at - 1]))
        at--;
    if (at == list->most)
        return;
    if (list->count < list->most)
        list->count++;
    memmove(&list->matches[at + 1], &list->matches[at], (list->count - at - 1) * sizeof *match);
    list->matches[at] = *match;
}

/* What is worse than the last of a full list need not be measured. */
static uint32_t limit_of(const toc_near_list *list, uint32_t limit)
{
    return list->count == list->most ? least(limit, list->matches[list->most - 1].distance) : limit;
}

/* --- what can be near --- */

static const char *const called[] = {"alpha-2", "alpha-3", "m49", "number", "symbol", "mtdsg", "name", "short-name",
                                     "formal-name", "title", "short-title", "alias", "label", "heading"};

static int is_name(const struct tocp_field *field)
{
    if (field->shape == TOCP_SHAPE_ID)
        return 1;
    for (size_t i = 0; i < sizeof called / sizeof *called; i++)
        if (strcmp(called[i], field->name) == 0)
            return field->shape == TOCP_SHAPE_STRING || field->shape == TOCP_SHAPE_TEXTS;
    return 0;
}

/* Truth: what ends one word of a name and begins the next. */
static int is_gap(uint32_t point)
{
    return point == ' ' || point == '-' || point == '(';
}

static uint32_t count_gaps(const struct tocp_spelling *name)
{
    uint32_t gaps = 0;
    for (uint32_t i = 0; i < name->count; i++)
        gaps += (uint32_t)is_gap(name->points[i]);
    return gaps;
}

/* The distance to the nearest stretch of so many words as were typed; limit + 1 when none is within the limit. */
static uint32_t distance_of_words(const struct tocp_spelling *typed, const struct tocp_spelling *name, uint32_t limit)
{
    uint32_t nearest = limit + 1, gaps = count_gaps(typed);
    if (name->count > TOCP_LONGEST_SPELLING)
        return nearest;
    for (uint32_t start = 0; start < name->count && nearest > 0; start++) {
        struct tocp_spelling words = {.count = 0};
        if (start > 0 && !is_gap(name->points[start - 1]))
            continue;
        for (uint32_t at = start, left = gaps; at < name->count; at++) {
            if (is_gap(name->points[at]) && left-- == 0)
                break;
            words.points[words.count++] = name->points[at];
        }
        nearest = tocp_spelling_alike(typed, &words) == typed->count
                      ? 0
                      : least(nearest, tocp_spelling_distance(typed, &words, nearest - 1));
    }
    return nearest;
}

static void measure(const struct tocp_spelling *typed, const char *text, uint32_t limit, int has_words,
                    struct toc_near_match *nearest)
{
    struct tocp_spelling name;
    if (!text)
        return;
    tocp_spell(text, &name);
    struct toc_near_match match = {nearest->kind, 0, tocp_spelling_alike(typed, &name), nearest->id, text};
    if (match.alike == typed->count)
        match.distance = name.count != typed->count;
    else {
        match.distance = tocp_spelling_distance(typed, &name, limit);
        if (has_words && match.distance > 1 && limit > 0)
            match.distance = least(match.distance, 1 + distance_of_words(typed, &name, limit - 1));
        if (match.distance > limit)
            return;
    }
    if (!nearest->text || is_nearer(&match, nearest))
        *nearest = match;
}

/* The fields of a kind that are names: the id, and at most one that is called so. */
struct names {
    const struct tocp_field *fields[1 + sizeof called / sizeof *called];
    uint32_t count;
};

static struct names names_of(const struct tocp_row_type *type)
{
    struct names names = {{NULL}, 0};
    for (uint32_t f = 0; f < type->field_count; f++)
        if (is_name(&type->fields[f]))
            names.fields[names.count++] = &type->fields[f];
    return names;
}

static void measure_row(const char *image, const uint32_t *row, const struct names *names, const struct tocp_spelling *typed,
                        uint32_t limit, struct toc_near_match *nearest)
{
    for (uint32_t f = 0; f < names->count; f++) {
        const struct tocp_field *field = names->fields[f];
        if (field->shape != TOCP_SHAPE_TEXTS) {
            measure(typed, tocp_string_at(image, tocp_field_word(row, field)), limit, 0, nearest);
            continue;
        }
        const uint32_t *list = tocp_list_of(image, tocp_field_word(row, field));
        for (uint32_t i = 0; i < tocp_list_count(list); i++) {
            const uint32_t *text = tocp_row_at(image, TOCP_KIND_TEXT, TOCP_TEXT_WORDS, tocp_list_item(list, i));
            if (text)
                measure(typed, tocp_string_at(image, text[TOCP_TEXT_STRING]), limit, 1, nearest);
        }
    }
}

static void measure_kind(const char *image, uint32_t kind, const struct tocp_spelling *typed, toc_near_list *list)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    const struct names names = names_of(type);
    uint32_t limit = typed->count / 3;
    for (uint32_t i = 0; i < tocp_image_header(image)->rows[kind].count; i++) {
        const uint32_t *row = tocp_row_at(image, kind, type->words, i);
        struct toc_near_match nearest = {(int32_t)kind, 0, 0, tocp_id_of(image, TOCP_REF(kind, i)), NULL};
        if (!row || !nearest.id)
            return;
        measure_row(image, row, &names, typed, limit_of(list, limit), &nearest);
        if (nearest.text)
            keep(list, &nearest);
    }
}

/* --- what is asked --- */

static toc_near_list *new_list(uint32_t most)
{
    most = least(most, MOST);
    toc_near_list *list = malloc(sizeof *list + (most + 1) * sizeof *list->matches);
    if (list)
        *list = (toc_near_list){.most = most};
    return list;
}

static int can_be_near(const struct tocp_spelling *typed, const toc_near_list *list)
{
    return list->most && typed->count && typed->count <= TOCP_LONGEST_SPELLING;
}

int toc_near(const toc_dataset *dataset, const char *text, int32_t kind, uint32_t most, toc_near_list **out)
{
    struct tocp_spelling typed;
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!dataset || !text)
        return TOC_E_ARGUMENT;
    toc_near_list *list = new_list(most);
    if (!list)
        return TOC_E_NOMEM;
    tocp_spell(text, &typed);
    for (uint32_t k = 1; k < TOCP_KIND_END && can_be_near(&typed, list); k++)
        if (kind == 0 || kind == (int32_t)k)
            measure_kind(tocp_dataset_image(dataset), k, &typed, list);
    *out = list;
    return TOC_OK;
}

/* Forms stand in the index as search folds them. */
static void measure_forms(const char *image, const struct tocp_spelling *typed, toc_near_list *list)
{
    uint32_t count, limit = typed->count / 3;
    tocp_search_section(image, TOCP_SEARCH_FORMS, &count);
    for (uint32_t i = 0; i < count; i++) {
        struct toc_near_match nearest = {0, 0, 0, NULL, NULL};
        measure(typed, tocp_form_at(image, i), limit_of(list, limit), 0, &nearest);
        if (nearest.text)
            keep(list, &nearest);
    }
}

int toc_near_word(const toc_dataset *dataset, const char *word, uint32_t most, toc_near_list **out)
{
    char folded[4 * TOCP_LONGEST_SPELLING + 1];
    struct tocp_spelling typed;
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!dataset || !word)
        return TOC_E_ARGUMENT;
    const char *image = tocp_dataset_image(dataset);
    if (!tocp_image_folds(image).units)
        return TOC_E_UNAVAILABLE;
    toc_near_list *list = new_list(most);
    if (!list)
        return TOC_E_NOMEM;
    int is_whole = toc_fold(dataset, word, folded, sizeof folded) < sizeof folded;
    tocp_spell(folded, &typed);
    if (is_whole && can_be_near(&typed, list))
        measure_forms(image, &typed, list);
    *out = list;
    return TOC_OK;
}

uint32_t toc_near_list_count(const toc_near_list *list)
{
    return list ? list->count : 0;
}

const toc_near_match *toc_near_list_at(const toc_near_list *list, uint32_t position)
{
    return list && position < list->count ? &list->matches[position] : NULL;
}

void toc_near_list_free(toc_near_list *list)
{
    free(list);
}

int32_t toc_near_match_kind(const toc_near_match *found)
{
    return found ? found->kind : 0;
}

const char *toc_near_match_id(const toc_near_match *found)
{
    return found ? found->id : NULL;
}

const char *toc_near_match_text(const toc_near_match *found)
{
    return found ? found->text : NULL;
}

uint32_t toc_near_match_distance(const toc_near_match *found)
{
    return found ? found->distance : 0;
}
