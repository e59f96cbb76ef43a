/* SPDX-License-Identifier: MIT */
#include "suggest.h"
#include "layout.h"
#include "memory.h"
#include "thing.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_THINGS = 5, MOST_WORDS = 3, MOST_HITS = 100 };

static void put(const char *text)
{
    layout_put(stderr, text, strlen(text));
}

static void put_thing(uint32_t position, const char *id, const char *text)
{
    fputs(position ? "  " : "Did you mean:\n  ", stderr);
    put(id);
    if (strcmp(id, text) != 0) {
        fputs("  ", stderr);
        put(text);
    }
    fputc('\n', stderr);
}

static uint32_t suggest_near(const toc_dataset *dataset, int32_t kind, const char *text)
{
    toc_near_list *near = NULL;
    toc_near(dataset, text, kind, MOST_THINGS, &near);
    uint32_t count = toc_near_list_count(near);
    for (uint32_t i = 0; i < count; i++)
        put_thing(i, toc_near_match_id(toc_near_list_at(near, i)), toc_near_match_text(toc_near_list_at(near, i)));
    toc_near_list_free(near);
    return count;
}

static void put_titled(const struct session *session, uint32_t position, const char *id)
{
    char *title = thing_title(thing_find(session->dataset, id), session_language(session));
    put_thing(position, id, title);
    free(title);
}

/* What a text cites in more than one place, or not certainly. */
static uint32_t suggest_cited(const struct session *session, int32_t kind, const char *text)
{
    toc_citation_list *list = NULL;
    uint32_t count = 0, foreign = 0;
    toc_cite_scan(session->dataset, text, strlen(text), session->options.language, NULL, &list);
    for (uint32_t i = 0; i < toc_citation_list_count(list); i++) {
        const toc_citation *citation = toc_citation_list_at(list, i);
        foreign += toc_citation_state(citation) == TOC_CITE_FOREIGN;
        for (uint32_t t = 0; t < toc_citation_target_count(citation) && count < MOST_THINGS; t++) {
            int32_t cited = toc_citation_target_kind(citation, t);
            if (cited != TOC_KIND_NONE && (kind == TOC_KIND_NONE || kind == cited))
                put_titled(session, count++, toc_citation_target_id(citation, t));
        }
    }
    toc_citation_list_free(list);
    if (!count && foreign)
        fputs("It cites what is not in the dataset.\n", stderr);
    return count + foreign;
}

/* A word in a note or a summary does not make a thing one that is called so. */
static int is_name(const char *field)
{
    static const char *const names[] = {"name",        "short-name", "formal-name", "alias",
                                        "short-title", "title",      "label",       "heading"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(field, names[i]))
            return 1;
    return 0;
}

static void suggest_called(const struct session *session, int32_t kind, const char *text)
{
    toc_hit_list *hits = thing_search(session->dataset, text, kind, MOST_HITS);
    uint32_t count = 0;
    for (uint32_t i = 0; i < toc_hit_list_count(hits) && count < MOST_THINGS; i++) {
        const toc_hit *hit = toc_hit_list_at(hits, i);
        if (is_name(toc_hit_field(hit)))
            put_titled(session, count++, toc_hit_id(hit));
    }
    toc_hit_list_free(hits);
}

void suggest_things(const struct session *session, int32_t kind, const char *text)
{
    if (!suggest_cited(session, kind, text) && !suggest_near(session->dataset, kind, text))
        suggest_called(session, kind, text);
}

static void suggest_word(const struct session *session, const char *word)
{
    toc_near_list *near = NULL;
    toc_hit_list *hits = thing_search(session->dataset, word, TOC_KIND_NONE, 0);
    if (hits && toc_hit_list_total(hits) == 0)
        toc_near_word(session->dataset, word, MOST_WORDS, &near);
    for (uint32_t i = 0; i < toc_near_list_count(near); i++) {
        if (i == 0) {
            fprintf(stderr, "%s: nothing has '", session->name);
            put(word);
        }
        fputs(i ? "' or '" : "'; did you mean '", stderr);
        put(toc_near_match_text(toc_near_list_at(near, i)));
    }
    if (toc_near_list_count(near))
        fputs("'?\n", stderr);
    toc_near_list_free(near);
    toc_hit_list_free(hits);
}

void suggest_words(const struct session *session, const char *query)
{
    char *words = format("%s", query), *rest = words, *word;
    while ((word = strsep(&rest, " \t\r\n\"")))
        if (*word && *word != '-')
            suggest_word(session, word);
    free(words);
}
