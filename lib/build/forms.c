/* SPDX-License-Identifier: MIT */
/* The dictionary of the index: folded forms, which of them have a stem in common, and where they stand. */
#include "search.h"

#include <toc/base.h>

#include <stdlib.h>
#include <string.h>

enum { STEM_SIZE = 80 };

/* A form in a language, with its stem. */
struct stemmed {
    uint32_t form;
    uint32_t language;
    char stem[STEM_SIZE];
};

/* A link before it is put behind those of the forms before. */
struct step {
    uint32_t form;
    uint32_t link;
};

struct dictionary {
    struct tocp_build *build;
    const struct tocp_token *tokens;
    uint32_t token_count;
    struct tocp_array forms; /* const char *, sorted */
    uint32_t *form_of;       /* by name */
    uint32_t *first;         /* of each form: where its tokens begin in order */
    uint32_t *order;         /* of the tokens: by form, then as they were */
    struct tocp_array stems; /* struct stemmed */
    struct tocp_array steps; /* struct step */
};

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Numbers the forms by their strings. */
static void number_forms(struct dictionary *dictionary)
{
    struct tocp_build *build = dictionary->build;
    for (uint32_t i = 0; i < build->names.count; i++)
        dictionary->form_of[i] = TOCP_NO_ROW;
    for (uint32_t i = 0; i < dictionary->token_count; i++) {
        uint32_t name = dictionary->tokens[i].name;
        if (dictionary->form_of[name] != TOCP_NO_ROW)
            continue;
        const char **form = tocp_build_push(build, &dictionary->forms, sizeof *form);
        if (!form)
            return;
        *form = tocp_build_text(build, tocp_build_name_at(build, name)->string);
        dictionary->form_of[name] = 0;
    }
    const char **forms = dictionary->forms.items;
    if (dictionary->forms.count)
        qsort(forms, dictionary->forms.count, sizeof *forms, by_text);
    for (uint32_t i = 0; i < dictionary->forms.count; i++)
        dictionary->form_of[tocp_build_find_name(build, forms[i], strlen(forms[i]))] = i;
}

static void order_tokens(struct dictionary *dictionary)
{
    uint32_t forms = dictionary->forms.count, *next = dictionary->first + 1;
    for (uint32_t i = 0; i < dictionary->token_count; i++)
        next[dictionary->form_of[dictionary->tokens[i].name]]++;
    for (uint32_t i = 0; i < forms; i++)
        dictionary->first[i + 1] += dictionary->first[i];
    /* Each place moves on as it is filled, from the start of a form to the start of the next. */
    for (uint32_t i = 0; i < dictionary->token_count; i++)
        dictionary->order[dictionary->first[dictionary->form_of[dictionary->tokens[i].name]]++] = i;
    memmove(dictionary->first + 1, dictionary->first, forms * sizeof *dictionary->first);
    dictionary->first[0] = 0;
}

enum { NUMBER_SIZE = 5 };

/* Seven bits a byte, the lowest first; all but the last have the eighth. */
static uint8_t *put_number(uint8_t *to, uint32_t number)
{
    for (; number >= 0x80; number >>= 7)
        *to++ = (uint8_t)(number | 0x80);
    *to++ = (uint8_t)number;
    return to;
}

/* For each passage: how far from the one before, how many positions, and how far each is from the one before. */
static uint8_t *put_postings(const struct dictionary *dictionary, uint32_t form, uint8_t *to)
{
    const uint32_t *order = dictionary->order;
    uint32_t end = dictionary->first[form + 1], passage = 0;
    for (uint32_t i = dictionary->first[form], next; i < end; i = next) {
        const struct tocp_token *token = &dictionary->tokens[order[i]];
        uint32_t position = 0;
        for (next = i + 1; next < end && dictionary->tokens[order[next]].passage == token->passage;)
            next++;
        to = put_number(to, token->passage - passage);
        to = put_number(to, next - i);
        for (; i < next; i++) {
            to = put_number(to, dictionary->tokens[order[i]].position - position);
            position = dictionary->tokens[order[i]].position;
        }
        passage = token->passage;
    }
    return to;
}

/* Room for the postings of a form, were each of its tokens in a passage of its own; 0 when there is none. */
static int reserve_postings(const struct dictionary *dictionary, uint32_t form)
{
    struct tocp_array *postings = &dictionary->build->search[TOCP_SEARCH_POSTINGS];
    uint64_t most = (uint64_t)3 * NUMBER_SIZE * (dictionary->first[form + 1] - dictionary->first[form]);
    while (postings->room - postings->count < most)
        if (!tocp_build_grow(dictionary->build, postings, 1))
            return 0;
    return 1;
}

static void write_postings(struct dictionary *dictionary)
{
    struct tocp_build *build = dictionary->build;
    struct tocp_array *postings = &build->search[TOCP_SEARCH_POSTINGS];
    struct tocp_form *forms = tocp_search_room(build, TOCP_SEARCH_FORMS, dictionary->forms.count);
    for (uint32_t i = 0; forms && i < dictionary->forms.count && reserve_postings(dictionary, i); i++) {
        const char *text = ((const char **)dictionary->forms.items)[i];
        uint8_t *begin = postings->items, *to = begin + postings->count;
        forms[i] = (struct tocp_form){(uint32_t)(text - build->strings), postings->count, 0};
        postings->count = (uint32_t)(put_postings(dictionary, i, to) - begin);
    }
}

static void stem(struct dictionary *dictionary, struct tocp_stemmers *stemmers, uint32_t form,
                 const struct tocp_token *token, uint32_t language)
{
    struct tocp_build *build = dictionary->build;
    const struct tocp_passage *passage =
        (const struct tocp_passage *)build->search[TOCP_SEARCH_PASSAGES].items + token->passage;
    const uint32_t *languages = build->search[TOCP_SEARCH_LANGUAGES].items;
    struct stemmed stemmed = {form, language, ""};
    int size =
        tocp_stem(stemmers, tocp_build_text(build, languages[language]),
                  tocp_build_text(build, passage->string) + token->start, token->size, stemmed.stem, STEM_SIZE - 1);
    if (size < 0)
        build->result = TOC_E_NOMEM;
    if (size <= 0)
        return;
    struct stemmed *kept = tocp_build_push(build, &dictionary->stems, sizeof *kept);
    if (kept)
        *kept = stemmed;
}

/* Each form once in each language that it has, by the first way in which it is written there. */
static void stem_forms(struct dictionary *dictionary, struct tocp_stemmers *stemmers)
{
    const struct tocp_passage *passages = dictionary->build->search[TOCP_SEARCH_PASSAGES].items;
    for (uint32_t form = 0; form < dictionary->forms.count; form++) {
        uint64_t seen = 1;
        for (uint32_t i = dictionary->first[form]; i < dictionary->first[form + 1]; i++) {
            const struct tocp_token *token = &dictionary->tokens[dictionary->order[i]];
            uint32_t language = TOCP_PASSAGE_LANGUAGE(passages[token->passage].field);
            if (seen >> language & 1)
                continue;
            seen |= UINT64_C(1) << language;
            stem(dictionary, stemmers, form, token, language);
        }
    }
}

static int by_stem(const void *a, const void *b)
{
    const struct stemmed *left = a, *right = b;
    if (left->language != right->language)
        return left->language < right->language ? -1 : 1;
    int order = strcmp(left->stem, right->stem);
    if (order)
        return order;
    return left->form < right->form ? -1 : left->form > right->form;
}

static int by_form(const void *a, const void *b)
{
    const struct step *left = a, *right = b;
    if (left->form != right->form)
        return left->form < right->form ? -1 : 1;
    return left->link < right->link ? -1 : left->link > right->link;
}

/* A ring for every stem that more than one form has. */
static void link_stems(struct dictionary *dictionary)
{
    const struct stemmed *stems = dictionary->stems.items;
    uint32_t count = dictionary->stems.count, end;
    if (count)
        qsort(dictionary->stems.items, count, sizeof *stems, by_stem);
    for (uint32_t i = 0; i < count; i = end) {
        for (end = i + 1;
             end < count && stems[end].language == stems[i].language && strcmp(stems[end].stem, stems[i].stem) == 0;)
            end++;
        for (uint32_t k = i; end - i > 1 && k < end; k++) {
            struct step *step = tocp_build_push(dictionary->build, &dictionary->steps, sizeof *step);
            if (step)
                *step =
                    (struct step){stems[k].form, TOCP_STEM(stems[k].language, stems[k + 1 < end ? k + 1 : i].form)};
        }
    }
}

static void write_links(struct dictionary *dictionary)
{
    const struct step *steps = dictionary->steps.items;
    uint32_t count = dictionary->steps.count;
    struct tocp_form *forms = dictionary->build->search[TOCP_SEARCH_FORMS].items;
    uint32_t *links = tocp_search_room(dictionary->build, TOCP_SEARCH_LINKS, count);
    if (!links)
        return;
    if (count)
        qsort(dictionary->steps.items, count, sizeof *steps, by_form);
    for (uint32_t form = 0, i = 0; form < dictionary->forms.count; form++) {
        forms[form].links = i;
        for (; i < count && steps[i].form == form; i++)
            links[i] = steps[i].link;
    }
}

static void make_links(struct dictionary *dictionary)
{
    struct tocp_build *build = dictionary->build;
    struct tocp_stemmers *stemmers = tocp_stemmers_new();
    if (stemmers)
        stem_forms(dictionary, stemmers);
    else
        build->result = TOC_E_NOMEM;
    tocp_stemmers_free(stemmers);
    if (build->result == TOC_OK)
        link_stems(dictionary);
    if (build->result == TOC_OK)
        write_links(dictionary);
}

void tocp_search_forms(struct tocp_build *build, const struct tocp_array *tokens)
{
    struct dictionary dictionary = {.build = build, .tokens = tokens->items, .token_count = tokens->count};
    dictionary.form_of = malloc(build->names.count * sizeof(uint32_t) + 1);
    dictionary.order = malloc(tokens->count * sizeof(uint32_t) + 1);
    if (dictionary.form_of && dictionary.order)
        number_forms(&dictionary);
    dictionary.first = calloc(dictionary.forms.count + 2u, sizeof(uint32_t));
    if (!dictionary.form_of || !dictionary.order || !dictionary.first)
        build->result = TOC_E_NOMEM;
    if (build->result == TOC_OK)
        order_tokens(&dictionary);
    if (build->result == TOC_OK)
        write_postings(&dictionary);
    if (build->result == TOC_OK && dictionary.forms.count > TOCP_STEM_FORM(UINT32_MAX))
        build->result = TOC_E_LIMIT;
    if (build->result == TOC_OK)
        make_links(&dictionary);
    free(dictionary.form_of);
    free(dictionary.order);
    free(dictionary.first);
    free(dictionary.forms.items);
    free(dictionary.stems.items);
    free(dictionary.steps.items);
}
