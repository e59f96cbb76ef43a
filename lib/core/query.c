/* SPDX-License-Identifier: MIT */
/* Queries: their words and their filters. */
#include <toc/date.h>
#include <toc/instrument.h>

#include "../format/language.h"
#include "search.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_LIMIT = 20, NEAR_BEGIN = 4, NEAR_REST = 3 };

static const char *const quotes[] = {"\"", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb", "\uff02"};
static const char *const spaces[] = {"\u00a0", "\u3000"};

static size_t length_of_any(const char *at, const char *const *strings, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strncmp(at, strings[i], strlen(strings[i])) == 0)
            return strlen(strings[i]);
    return 0;
}

static size_t quote_length(const char *at)
{
    return length_of_any(at, quotes, sizeof quotes / sizeof *quotes);
}

static size_t space_length(const char *at)
{
    return *at && (unsigned char)*at <= ' ' ? 1 : length_of_any(at, spaces, sizeof spaces / sizeof *spaces);
}

static uint32_t count_points(const char *bytes, size_t length)
{
    uint32_t count = 0;
    for (size_t i = 0; i < length; i++)
        count += (bytes[i] & 0xc0) != 0x80;
    return count;
}

static size_t common_length(const char *a, const char *b)
{
    size_t length = 0;
    while (a[length] && a[length] == b[length])
        length++;
    while (length && (a[length] & 0xc0) == 0x80)
        length--;
    return length;
}

static uint32_t find_form(const char *image, const char *form, size_t length)
{
    uint32_t at = tocp_form_bound(image, form, length, 0);
    return strcmp(tocp_form_at(image, at), form) == 0 && length ? at : TOCP_NO_FORM;
}

/* Arabic writes the article as one word with its noun. */
static uint32_t find_with_article(const char *image, const struct tocp_word *word)
{
    char form[TOCP_FORM_SIZE + 4] = "\u0627\u0644";
    unsigned char first = (unsigned char)word->form[0];
    if (first < 0xd8 || first > 0xdb)
        return TOCP_NO_FORM;
    strcat(form, word->form);
    return find_form(image, form, strlen(form));
}

/* A word that the dataset does not have, such as another ending of one that it has. */
static void resolve_near(const char *image, const struct tocp_word *word, struct tocp_query_word *out)
{
    uint32_t at = tocp_form_bound(image, word->form, word->length, 0);
    size_t before = at ? common_length(word->form, tocp_form_at(image, at - 1)) : 0;
    size_t behind = common_length(word->form, tocp_form_at(image, at));
    size_t begin = before > behind ? before : behind;
    if (strpbrk(word->form, "0123456789") || count_points(word->form, begin) < NEAR_BEGIN ||
        count_points(word->form + begin, word->length - begin) > NEAR_REST)
        return;
    out->match = TOCP_MATCH_NEAR;
    out->begin = (uint32_t)begin;
    out->first = tocp_form_bound(image, word->form, begin, 0);
    out->last = tocp_form_bound(image, word->form, begin, 1);
}

static void resolve(const toc_query *query, const struct tocp_word *word, int begins, struct tocp_query_word *out)
{
    const char *image = query->image;
    uint32_t exact = find_form(image, word->form, word->length);
    *out = (struct tocp_query_word){
        .exact = exact, .begin = word->length, .match = TOCP_MATCH_EXACT, .ideograph = word->ideographs == 1};
    /* A single ideograph is found in the pairs that begin with it, and at the end of a run. */
    if (begins || out->ideograph) {
        out->match = TOCP_MATCH_BEGIN;
        out->first = tocp_form_bound(image, word->form, word->length, 0);
        out->last = tocp_form_bound(image, word->form, word->length, 1);
        return;
    }
    if (exact == TOCP_NO_FORM)
        exact = find_with_article(image, word);
    if (exact == TOCP_NO_FORM) {
        if (!word->ideographs)
            resolve_near(image, word, out);
        return;
    }
    out->first = exact;
    out->last = exact + 1;
}

/* The words of a stretch of the query. Ideographs outside of quotes are terms by pairs; other words that only
 * signs part, such as those of a symbol, are a phrase. */
static int add_terms(toc_query *query, size_t start, size_t end, int excluded, int quoted)
{
    struct tocp_folds folds = tocp_image_folds(query->image);
    struct tocp_reader reader;
    struct tocp_word word, previous = {.length = 0};
    struct tocp_term *term = NULL;
    uint32_t position = 0;
    tocp_reader_init(&reader, &folds, query->text + start, end - start);
    for (; tocp_reader_next(&reader, &word); previous = word) {
        query->wanted_words += !excluded;
        if (word.ideographs == 1 && previous.ideographs == 2 && word.end == previous.end)
            continue; /* the pair before has it already */
        if (query->word_count == TOCP_MAX_QUERY_WORDS)
            return TOC_E_LIMIT;
        if (!term || (!quoted && (word.ideographs || previous.ideographs))) {
            if (query->term_count == TOCP_MAX_TERMS)
                return TOC_E_LIMIT;
            term = &query->terms[query->term_count++];
            query->wanted_terms += !excluded;
            *term = (struct tocp_term){query->word_count, 0, (uint32_t)start + word.start, 0, excluded, quoted};
            position = word.position;
        }
        struct tocp_query_word *made = &query->words[query->word_count++];
        resolve(query, &word, query->text[start + word.end] == '*', made);
        made->position = word.position - position;
        term->word_count++;
        term->end = (uint32_t)start + word.end;
    }
    return TOC_OK;
}

int tocp_query_parse(toc_query *query)
{
    int result = TOC_OK;
    for (size_t at = 0; result == TOC_OK && query->text[at];) {
        const char *text = query->text;
        size_t skipped = space_length(text + at);
        at += skipped;
        if (skipped || !text[at])
            continue;
        int excluded = text[at] == '-' && text[at + 1] && !space_length(text + at + 1);
        at += (size_t)excluded;
        size_t quote = quote_length(text + at), end = at += quote;
        while (text[end] && !quote_length(text + end) && (quote || !space_length(text + end)))
            end++;
        result = add_terms(query, at, end, excluded, quote != 0);
        at = end + (quote ? quote_length(text + end) : 0);
    }
    return result;
}

int toc_query_new(const toc_dataset *dataset, const char *text, toc_query **out)
{
    if (out)
        *out = NULL;
    if (!dataset || !text || !out)
        return TOC_E_ARGUMENT;
    const char *image = tocp_dataset_image(dataset);
    if (!tocp_image_folds(image).units)
        return TOC_E_UNAVAILABLE;
    size_t size = strnlen(text, TOCP_MAX_QUERY_BYTES + 1);
    if (size > TOCP_MAX_QUERY_BYTES)
        return TOC_E_LIMIT;
    toc_query *query = calloc(1, sizeof *query + size + 1);
    if (!query)
        return TOC_E_NOMEM;
    memcpy(query->text, text, size);
    query->dataset = dataset;
    query->image = image;
    query->languages = UINT64_MAX;
    query->limit = FIRST_LIMIT;
    int result = tocp_query_parse(query);
    if (result == TOC_OK)
        *out = query;
    else
        free(query);
    return result;
}

void toc_query_free(toc_query *query)
{
    free(query);
}

int toc_query_set_language(toc_query *query, const char *language)
{
    char usual[TOCP_LANGUAGE_SIZE];
    if (!query || (language && !tocp_language_usual(language, strlen(language), usual)))
        return TOC_E_ARGUMENT;
    query->languages = language ? 1 : UINT64_MAX;
    for (uint32_t i = 1; language && i < TOCP_MAX_LANGUAGES; i++) {
        const char *tag = tocp_language_at(query->image, i);
        if (tag && tocp_language_is_of(tag, language))
            query->languages |= UINT64_C(1) << i;
    }
    return TOC_OK;
}

int toc_query_set_kind(toc_query *query, int32_t kind)
{
    if (!query)
        return TOC_E_ARGUMENT;
    query->kind = kind;
    return TOC_OK;
}

int toc_query_set_instrument(toc_query *query, const toc_instrument *instrument)
{
    if (!query || (instrument && toc_instrument_dataset(instrument) != query->dataset))
        return TOC_E_ARGUMENT;
    query->instrument = (const uint32_t *)(const void *)instrument;
    return TOC_OK;
}

int toc_query_set_dates(toc_query *query, int32_t first, int32_t last)
{
    if (!query || (first && !toc_date_is_valid(first)) || (last && !toc_date_is_valid(last)))
        return TOC_E_ARGUMENT;
    query->from = first ? toc_date_earliest(first) : 0;
    query->until = last ? toc_date_latest(last) : 0;
    return TOC_OK;
}

int toc_query_set_limit(toc_query *query, uint32_t most)
{
    if (!query)
        return TOC_E_ARGUMENT;
    query->limit = most;
    return TOC_OK;
}
