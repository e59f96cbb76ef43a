/* SPDX-License-Identifier: MIT */
/* Where a term of a query stands: a word in all its forms, or a phrase. */
#include "search.h"

#include <stdlib.h>
#include <string.h>

/* Quarters that an occurrence counts, by how near its form is to the word asked for. */
enum { SHARE_EXACT = 4, SHARE_RELATED = 3, SHARE_NEAR = 2 };
/* Further letters that a form may have beyond a word that is only near; and how long a ring of stems is walked. */
enum { NEAR_MORE = 3, MOST_RELATED = 1024 };

void *tocp_vector_add(struct tocp_vector *vector, uint32_t more, size_t item_size)
{
    uint64_t wanted = (uint64_t)vector->count + more, room = vector->room ? vector->room : 32;
    while (room < wanted)
        room *= 2;
    if (room > UINT32_MAX || room * item_size > SIZE_MAX / 2)
        return NULL;
    if (room > vector->room) {
        void *items = realloc(vector->items, (size_t)room * item_size);
        if (!items)
            return NULL;
        vector->items = items;
        vector->room = (uint32_t)room;
    }
    void *first = (char *)vector->items + vector->count * item_size;
    vector->count += more;
    return first;
}

struct evaluation {
    const toc_query *query;
    tocp_found *found;
    void *context;
};

static int counts(const toc_query *query, uint32_t passage, uint64_t languages)
{
    const struct tocp_passage *row = tocp_passage_at(query->image, passage);
    if (!row)
        return 0;
    uint32_t language = TOCP_PASSAGE_LANGUAGE(row->field);
    return language < TOCP_MAX_LANGUAGES && (languages & query->languages) >> language & 1;
}

static void tell_form(const struct evaluation *evaluation, uint32_t form, uint64_t languages, uint32_t share,
                      uint32_t width)
{
    struct tocp_postings postings;
    tocp_postings_of(evaluation->query->image, form, &postings);
    while (tocp_postings_next(&postings)) {
        struct tocp_occurrence occurrence = {postings.passage,   postings.frequency, share, width,
                                             postings.positions, postings.end,       NULL};
        if (counts(evaluation->query, postings.passage, languages))
            evaluation->found(evaluation->context, &occurrence);
    }
}

/* The other forms with the same stem, in each language by its own rules. A ring goes up from form to form and once
 * back to the first; what does anything else is none, and not walked on. */
static void tell_related(const struct evaluation *evaluation, uint32_t form)
{
    const char *image = evaluation->query->image;
    uint32_t count;
    const uint32_t *links = tocp_form_links(image, form, &count);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t language = TOCP_STEM_LANGUAGE(links[i]), next = TOCP_STEM_FORM(links[i]);
        uint32_t walked = 0, before = 0;
        while (next != TOCP_NO_FORM && next - form > before && walked++ < MOST_RELATED) {
            tell_form(evaluation, next, UINT64_C(1) << language, SHARE_RELATED, 1);
            before = next - form;
            next = tocp_form_next(image, next, language);
        }
    }
}

static int is_much_longer(const char *form, uint32_t begin)
{
    uint32_t points = 0;
    for (uint32_t i = 0; form[i]; i++)
        points += i >= begin && (form[i] & 0xc0) != 0x80;
    return points > NEAR_MORE;
}

static uint32_t share_of(const struct tocp_query_word *word, uint32_t form)
{
    if (word->match == TOCP_MATCH_NEAR)
        return SHARE_NEAR;
    return word->match == TOCP_MATCH_EXACT || form == word->exact || word->ideograph ? SHARE_EXACT : SHARE_RELATED;
}

static void tell_word(const struct evaluation *evaluation, const struct tocp_query_word *word, int quoted)
{
    const char *image = evaluation->query->image;
    for (uint32_t form = word->first; form < word->last; form++) {
        if (word->match == TOCP_MATCH_NEAR && (quoted || is_much_longer(tocp_form_at(image, form), word->begin)))
            continue;
        tell_form(evaluation, form, UINT64_MAX, share_of(word, form), !word->ideograph);
        if (word->match == TOCP_MATCH_EXACT && !quoted)
            tell_related(evaluation, form);
    }
}

/* Where a word stands, or where a phrase may begin. */
struct place {
    uint32_t passage, position;
};

static int by_place(const void *a, const void *b)
{
    const struct place *left = a, *right = b;
    if (left->passage != right->passage)
        return left->passage < right->passage ? -1 : 1;
    return left->position < right->position ? -1 : left->position > right->position;
}

static int add_places(const toc_query *query, uint32_t form, struct tocp_vector *places)
{
    struct tocp_postings postings;
    tocp_postings_of(query->image, form, &postings);
    while (tocp_postings_next(&postings)) {
        if (!counts(query, postings.passage, UINT64_MAX))
            continue;
        struct place *place = tocp_vector_add(places, postings.frequency, sizeof *place);
        if (!place)
            return 0;
        const uint8_t *at = postings.positions;
        for (uint32_t i = 0, position = 0; i < postings.frequency; i++) {
            position += tocp_postings_number(&at, postings.end);
            place[i] = (struct place){postings.passage, position};
        }
    }
    return 1;
}

/* All places of a word, in order; 0 when memory runs out. */
static int list_places(const toc_query *query, const struct tocp_query_word *word, struct tocp_vector *places)
{
    uint32_t end = word->match == TOCP_MATCH_NEAR ? word->first : word->last;
    places->count = 0;
    for (uint32_t form = word->first; form < end; form++)
        if (!add_places(query, form, places))
            return 0;
    if (places->count && end - word->first > 1)
        qsort(places->items, places->count, sizeof(struct place), by_place);
    return 1;
}

/* Keeps the places that one of the others follows at a distance. */
static void keep_followed(struct tocp_vector *places, const struct tocp_vector *others, uint32_t distance)
{
    struct place *items = places->items;
    const struct place *other = others->items;
    uint32_t kept = 0, next = 0;
    for (uint32_t i = 0; i < places->count; i++) {
        struct place wanted = {items[i].passage, items[i].position + distance};
        while (next < others->count && by_place(&other[next], &wanted) < 0)
            next++;
        if (next < others->count && by_place(&other[next], &wanted) == 0)
            items[kept++] = items[i];
    }
    places->count = kept;
}

static int find_places(const toc_query *query, const struct tocp_term *term, struct tocp_vector *places)
{
    const struct tocp_query_word *words = &query->words[term->first_word];
    struct tocp_vector others = {NULL, 0, 0};
    int going = list_places(query, &words[0], places);
    for (uint32_t w = 1; going && w < term->word_count && places->count; w++) {
        going = list_places(query, &words[w], &others);
        if (going)
            keep_followed(places, &others, words[w].position);
    }
    free(others.items);
    return going ? TOC_OK : TOC_E_NOMEM;
}

static int tell_phrase(const struct evaluation *evaluation, const struct tocp_term *term)
{
    struct tocp_vector places = {NULL, 0, 0}, starts = {NULL, 0, 0};
    int result = find_places(evaluation->query, term, &places);
    uint32_t *start = result == TOC_OK ? tocp_vector_add(&starts, places.count, sizeof *start) : NULL;
    const struct place *place = places.items;
    uint32_t width = evaluation->query->words[term->first_word + term->word_count - 1].position + 1;
    if (!start)
        result = TOC_E_NOMEM;
    for (uint32_t i = 0, end; start && i < places.count; i = end) {
        for (end = i; end < places.count && place[end].passage == place[i].passage; end++)
            start[end] = place[end].position;
        struct tocp_occurrence occurrence = {place[i].passage, end - i, SHARE_EXACT, width, NULL, NULL, start + i};
        evaluation->found(evaluation->context, &occurrence);
    }
    free(places.items);
    free(starts.items);
    return result;
}

int tocp_evaluate(const toc_query *query, const struct tocp_term *term, tocp_found *found, void *context)
{
    struct evaluation evaluation = {query, found, context};
    if (term->word_count > 1)
        return tell_phrase(&evaluation, term);
    tell_word(&evaluation, &query->words[term->first_word], term->quoted);
    return TOC_OK;
}
