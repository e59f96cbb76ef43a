/* SPDX-License-Identifier: MIT */
/* Defined terms, by what they are called in any language. */
#include "memory.h"
#include "show.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_FOLDED = 512, MOST_FOUND = 10 };

/* Whether the term has this label; folded when the dataset can, else as it is. */
static int is_called(const toc_term *term, const char *word)
{
    const toc_text_list *labels = toc_term_labels(term);
    const toc_dataset *dataset = toc_term_dataset(term);
    char wanted[MOST_FOLDED], label[MOST_FOLDED];
    int folds = toc_fold(dataset, word, wanted, sizeof wanted) != 0;
    for (uint32_t i = 0; i < toc_text_list_count(labels); i++) {
        const char *text = toc_text_string(toc_text_list_at(labels, i));
        toc_fold(dataset, text, label, sizeof label);
        if (folds ? !strcmp(label, wanted) : !strcmp(text, word))
            return 1;
    }
    return 0;
}

struct found {
    const toc_term *terms[MOST_FOUND];
    uint32_t count;
};

static void find_by_label(const toc_dataset *dataset, const char *word, struct found *found)
{
    const toc_term_list *all = toc_dataset_terms(dataset);
    for (uint32_t i = 0; i < toc_term_list_count(all) && found->count < MOST_FOUND; i++)
        if (is_called(toc_term_list_at(all, i), word))
            found->terms[found->count++] = toc_term_list_at(all, i);
}

/* The terms whose labels have all the words, best first; none in a dataset without an index. A gloss with the words is
 * that of another term. */
static void find_by_words(const toc_dataset *dataset, const char *word, struct found *found)
{
    toc_hit_list *hits = thing_search(dataset, word, TOC_KIND_TERM, MOST_FOUND);
    for (uint32_t i = 0; i < toc_hit_list_count(hits) && !toc_hit_list_is_partial(hits); i++) {
        const toc_hit *hit = toc_hit_list_at(hits, i);
        if (!strcmp(toc_hit_field(hit), "label"))
            found->terms[found->count++] = toc_dataset_find_term(dataset, toc_hit_id(hit));
    }
    toc_hit_list_free(hits);
}

static void print(struct session *session, const struct found *found)
{
    json_t *array = session->options.json ? must(json_array()) : NULL;
    for (uint32_t i = 0; i < found->count; i++) {
        struct view view = {.session = session, .page = &session->page, .language = session_language(session)};
        if (array)
            append_json(array,
                        view.object = object_json("{s:s, s:s}", "id", toc_term_id(found->terms[i]), "kind", "term"));
        else if (i)
            page_blank(view.page);
        if (!array)
            view_line(&view, "Id", toc_term_id(found->terms[i]));
        show_term(&view, found->terms[i]);
    }
    if (array)
        print_json(session, array);
}

static int run(struct session *session, int count, char **words)
{
    struct found found = {.count = 0};
    (void)count;
    int refused = session_open(session);
    if (refused)
        return refused;
    const toc_term *named = toc_dataset_find_term(session->dataset, words[0]);
    if (named)
        found.terms[found.count++] = named;
    else
        find_by_label(session->dataset, words[0], &found);
    if (found.count == 0)
        find_by_words(session->dataset, words[0], &found);
    if (found.count == 0)
        return session_not_found(session, TOC_KIND_TERM, "term", words[0]);
    print(session, &found);
    return EXIT_FOUND;
}

const struct command cmd_term = {
    .name = "term",
    .words = "WORD",
    .summary = "Tell what a defined term means, and where it is used",
    .help =
        "The term is an id, a label in any language, or words of a label.\n\n"
        "  toc term 'organized criminal group'\n"
        "  toc term преступление",
    .least = 1,
    .most = 1,
    .run = run,
};
