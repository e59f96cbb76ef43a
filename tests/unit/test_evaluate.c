/* SPDX-License-Identifier: MIT */
/* Searching where numbers are at their ends: rings of stems that somebody made longer, words that all things have,
 * arrays that can grow no more. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include <toc/toc.h>

#include "core/dataset.h"
#include "core/search.h"

Suite *evaluate_suite(void);

enum { TOPICS = 520 };

/* A dataset to be changed, of topics with these names, in which "#" is two letters that tell topics apart; NULL when there
 * is no search. */
static toc_dataset *load(const char *names)
{
    static char xml[80000];
    toc_loader *loader;
    const toc_dataset *made;
    size_t size;
    char *to = xml + sprintf(xml, "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'>");
    for (int i = 0; i < TOPICS; i++) {
        to += sprintf(to, "<topic id='t%d'>", i);
        for (const char *at = names; *at; at++)
            to += *at == '#' ? sprintf(to, "%c%c", 'a' + i / 20, 'a' + i % 20) : sprintf(to, "%c", *at);
        to += sprintf(to, "</topic>");
    }
    to += sprintf(to, "</dataset>");
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    int searched = toc_loader_set_search(loader, 1);
    ck_assert_int_eq(toc_loader_add_memory(loader, xml, (size_t)(to - xml), "f.xml"), TOC_OK);
    ck_assert_int_eq(toc_loader_finish(loader, &made), TOC_OK);
    toc_loader_free(loader);
    const void *bytes = toc_dataset_image(made, &size);
    toc_dataset *dataset = searched == TOC_OK ? tocp_dataset_new(size) : NULL;
    if (dataset)
        memcpy(dataset + 1, bytes, size);
    toc_dataset_unref(made);
    return dataset;
}

static toc_hit_list *search(const toc_dataset *dataset, const char *text)
{
    toc_query *query;
    toc_hit_list *list;
    ck_assert_int_eq(toc_query_new(dataset, text, &query), TOC_OK);
    ck_assert_int_eq(toc_query_run(query, &list), TOC_OK);
    toc_query_free(query);
    return list;
}

/* All words in one ring, in order: of those behind the first, 1,024 are found, two in each topic. */
START_TEST(a_ring_is_walked_for_1024_forms)
{
    toc_dataset *dataset = load("<name xml:lang='en'>ka#ok ka#oks</name>");
    if (!dataset)
        return;
    char *image = (char *)(dataset + 1);
    uint32_t count = tocp_image_header(image)->search[TOCP_SEARCH_LINKS].count;
    uint32_t *links = (uint32_t *)(void *)(image + tocp_image_header(image)->search[TOCP_SEARCH_LINKS].offset);
    ck_assert_uint_eq(count, 2 * TOPICS);
    for (uint32_t i = 0; i < count; i++)
        links[i] = TOCP_STEM(TOCP_STEM_LANGUAGE(links[i]), (i + 1) % count);
    static const char *const firsts[] = {"kaaaok", "kaaaoks"};
    for (size_t i = 0; i < 2; i++) {
        toc_hit_list *list = search(dataset, firsts[i]);
        ck_assert_uint_eq(toc_hit_list_total(list), 1024 / 2 + 1);
        toc_hit_list_free(list);
    }
    toc_dataset_unref(dataset);
}
END_TEST

/* It tells nothing apart, so it is worth nothing; what has it is found all the same, in its first name. */
START_TEST(a_word_that_all_things_have_is_worth_nothing)
{
    toc_dataset *dataset = load("<name xml:lang='en'>bee #</name><name xml:lang='fr'>bee #</name>");
    if (!dataset)
        return;
    toc_hit_list *list = search(dataset, "bee");
    const toc_hit *hit = toc_hit_list_at(list, 0);
    ck_assert_uint_eq(toc_hit_list_total(list), TOPICS);
    ck_assert_str_eq(toc_hit_id(hit), "t0");
    ck_assert_int_eq(toc_hit_score(hit), 0);
    ck_assert_str_eq(toc_hit_language(hit), "en");
    ck_assert_uint_eq(toc_hit_contribution_count(hit), 2);
    for (uint32_t i = 0; i < 2; i++)
        ck_assert_int_eq(toc_hit_contribution_score(hit, i), 0);
    toc_hit_list_free(list);
    toc_dataset_unref(dataset);
}
END_TEST

/* Within what a count can tell, and a size. */
START_TEST(arrays_are_bounded)
{
    struct tocp_vector full = {NULL, UINT32_MAX, UINT32_MAX}, large = {NULL, 0, 0}, one = {NULL, 0, 0};
    ck_assert_ptr_null(tocp_vector_add(&full, 1, 1));
    ck_assert_ptr_null(tocp_vector_add(&large, 1, SIZE_MAX / 32));
    ck_assert_uint_eq(full.count, UINT32_MAX);
    ck_assert_uint_eq(large.count, 0);
    char *first = tocp_vector_add(&one, 1, 1);
    ck_assert_ptr_nonnull(first);
    ck_assert_uint_eq(one.count, 1);
    toc_free(first);
}
END_TEST

Suite *evaluate_suite(void)
{
    Suite *suite = suite_create("evaluate");
    TCase *tests = tcase_create("evaluate");
    tcase_add_test(tests, a_ring_is_walked_for_1024_forms);
    tcase_add_test(tests, a_word_that_all_things_have_is_worth_nothing);
    tcase_add_test(tests, arrays_are_bounded);
    suite_add_tcase(suite, tests);
    return suite;
}
