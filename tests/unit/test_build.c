/* SPDX-License-Identifier: MIT */
/* Tables in the making: strings, names, rows, edges, and what happens where there is no more room. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/base.h>

#include "build/build.h"

Suite *build_suite(void);

static struct tocp_diagnostics diagnostics;
static struct tocp_build build;

static void make_build(void)
{
    diagnostics = (struct tocp_diagnostics){.limit = 10};
    tocp_build_init(&build, &diagnostics);
}

static void clear_build(void)
{
    tocp_build_clear(&build);
    tocp_diagnostics_clear(&diagnostics);
}

START_TEST(strings)
{
    ck_assert_str_eq(tocp_build_text(&build, TOCP_NO_STRING), "");
    ck_assert_str_eq(tocp_build_text(&build, TOCP_EMPTY_STRING), "");
    ck_assert_uint_eq(tocp_build_string(&build, "", 0), TOCP_EMPTY_STRING);
    uint32_t first = tocp_build_string(&build, "one and more", 3), second = tocp_build_string(&build, "two", 3);
    ck_assert_uint_eq(first, 2);
    ck_assert_uint_eq(second, first + 4);
    char text[40];
    for (int i = 0; i < 10000; i++) /* the pool moves as it grows; offsets stay */
        tocp_build_string(&build, text, (size_t)snprintf(text, sizeof text, "string number %d", i));
    ck_assert_str_eq(tocp_build_text(&build, first), "one");
    ck_assert_str_eq(tocp_build_text(&build, second), "two");
}
END_TEST

START_TEST(names_are_made_once)
{
    char text[20];
    for (int round = 0; round < 2; round++)
        for (uint32_t i = 0; i < 5000; i++) {
            size_t length = (size_t)snprintf(text, sizeof text, "name-%u", (unsigned)i);
            ck_assert_uint_eq(tocp_build_find_name(&build, text, length), round ? i : TOCP_NO_ROW);
            ck_assert_uint_eq(tocp_build_name(&build, text, length), i);
        }
    ck_assert_uint_eq(build.names.count, 5000);
    ck_assert_str_eq(tocp_build_text(&build, tocp_build_name_at(&build, 77)->string), "name-77");
    ck_assert_uint_eq(tocp_build_name_at(&build, 77)->ref, 0);
    /* The beginning of another is a name of its own. */
    ck_assert_uint_eq(tocp_build_find_name(&build, "name-7777", 6), 7);
    ck_assert_uint_eq(tocp_build_find_name(&build, "name", 4), TOCP_NO_ROW);
    ck_assert_uint_eq(tocp_build_name(&build, "", 0), 5000);
    ck_assert_uint_eq(tocp_build_find_name(&build, "", 0), 5000);
}
END_TEST

START_TEST(rows_begin_as_zeros_and_know_their_place)
{
    ck_assert_uint_eq(tocp_build_part(&build, "a/b/f.xml"), 0);
    ck_assert_str_eq(tocp_build_file(&build, 0), "a/b/f.xml");
    for (uint32_t i = 0; i < 1000; i++) {
        struct tocp_place place = {0, i, i + 1};
        ck_assert_uint_eq(tocp_build_row(&build, TOCP_KIND_ACTION, &place), i);
        uint32_t *words = tocp_build_words(&build, TOCP_KIND_ACTION, i);
        for (uint32_t w = 0; w < TOCP_ACTION_ALL_WORDS; w++) {
            ck_assert_uint_eq(words[w], 0);
            words[w] = i ^ w;
        }
    }
    for (uint32_t i = 0; i < 1000; i++) {
        ck_assert_uint_eq(tocp_build_words(&build, TOCP_KIND_ACTION, i)[TOCP_ACTION_ALL_WORDS - 1],
                          i ^ (TOCP_ACTION_ALL_WORDS - 1));
        ck_assert_uint_eq(tocp_build_place(&build, TOCP_KIND_ACTION, i)->line, i);
        ck_assert_uint_eq(tocp_build_place(&build, TOCP_KIND_ACTION, i)->column, i + 1);
    }
    tocp_build_edge(&build, TOCP_REF(TOCP_KIND_ACTION, 5), TOCP_ACTION_SOURCES, 9);
    const struct tocp_edge *edge = build.edges.items;
    ck_assert_uint_eq(build.edges.count, 1);
    ck_assert(edge->owner == TOCP_REF(TOCP_KIND_ACTION, 5) && edge->word == TOCP_ACTION_SOURCES && edge->item == 9);
}
END_TEST

/* Texts as they are read, and the edges that they make. */
START_TEST(texts_of_a_list_in_turn_are_one_edge)
{
    enum { A = TOCP_REF(TOCP_KIND_TOPIC, 1), B = TOCP_REF(TOCP_KIND_TOPIC, 2), NAME = TOCP_TOPIC_NAME };
    static const struct tocp_edge texts[] = {{A, NAME, 0, 1},     {A, NAME, 1, 1}, {A, NAME, 2, 1}, {B, NAME, 3, 1},
                                             {B, NAME + 1, 4, 1}, {A, NAME, 5, 1}, {A, NAME, 7, 1}, {A, NAME, 8, 1}};
    static const struct tocp_edge edges[] = {
        {A, NAME, 0, 3}, {B, NAME, 3, 1}, {B, NAME + 1, 4, 1}, {A, NAME, 5, 1}, {A, NAME, 7, 2}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        tocp_build_text_edge(&build, texts[i].owner, texts[i].word, texts[i].item);
    ck_assert_uint_eq(build.texts.count, sizeof edges / sizeof *edges);
    ck_assert_mem_eq(build.texts.items, edges, sizeof edges);
}
END_TEST

/* From small blocks to those in large pages, and there to larger ones. */
START_TEST(arrays_keep_what_they_hold_as_they_grow)
{
    enum { ITEMS = 3000000 };
    struct tocp_array array = {NULL, 0, 0};
    for (uint32_t *item; array.count < ITEMS && (item = tocp_build_push(&build, &array, sizeof *item));)
        *item = array.count * 7;
    const uint32_t *items = array.items;
    uint32_t kept = 0;
    while (kept < array.count && items[kept] == (kept + 1) * 7)
        kept++;
    free(array.items);
    ck_assert_uint_eq(kept, ITEMS);
}
END_TEST

START_TEST(a_file_name_that_is_no_utf_8_is_mended)
{
    static const struct {
        const char *file, *name;
    } files[] = {{"\xff/f.xml", "f.xml"}, {"f/\xff.xml", "?.xml"}, {"\xc3\xa9\xc3", "\xc3\xa9?"}, {"\xc3\xe4\xb8", "???"}};
    for (uint32_t i = 0; i < sizeof files / sizeof *files; i++) {
        ck_assert_uint_eq(tocp_build_part(&build, files[i].file), i);
        ck_assert_str_eq(tocp_build_file(&build, i), files[i].file);
        ck_assert_str_eq(tocp_build_text(&build, tocp_build_words(&build, TOCP_KIND_PART, i)[TOCP_PART_NAME]),
                         files[i].name);
    }
}
END_TEST

START_TEST(the_first_failure_stops_all)
{
    ck_assert_uint_eq(tocp_build_string(&build, "before", 6), 2);
    ck_assert_ptr_null(tocp_build_reserve(&build, SIZE_MAX));
    ck_assert_int_eq(build.result, TOC_E_LIMIT);
    struct tocp_place place = {0, 1, 1};
    ck_assert_uint_eq(tocp_build_string(&build, "after", 5), TOCP_NO_STRING);
    ck_assert_uint_eq(tocp_build_name(&build, "after", 5), TOCP_NO_ROW);
    ck_assert_uint_eq(tocp_build_row(&build, TOCP_KIND_TOPIC, &place), TOCP_NO_ROW);
    ck_assert_uint_eq(tocp_build_part(&build, "f.xml"), TOCP_NO_ROW);
    tocp_build_edge(&build, 0, 0, 0);
    ck_assert_uint_eq(build.edges.count, 0);
    ck_assert_int_eq(build.result, TOC_E_LIMIT);
    ck_assert_str_eq(tocp_build_text(&build, 2), "before");
}
END_TEST

START_TEST(a_report_names_row_and_place)
{
    tocp_build_part(&build, "f.xml");
    struct tocp_place place = {0, 12, 34};
    uint32_t topic = tocp_build_row(&build, TOCP_KIND_TOPIC, &place), ref = TOCP_REF(TOCP_KIND_TOPIC, topic);
    tocp_build_words(&build, TOCP_KIND_TOPIC, topic)[TOCP_TOPIC_ID] = tocp_build_string(&build, "topic-x", 7);
    tocp_build_report(&build, TOCP_DIAGNOSTIC_CYCLE, ref, NULL, "%s %d", "number", 5);
    ck_assert_str_eq(diagnostics.items[0]->message, "number 5");
    ck_assert_str_eq(diagnostics.items[0]->path, "/dataset/topic[topic-x]");
    ck_assert_str_eq(diagnostics.items[0]->file, "f.xml");
    ck_assert_uint_eq(diagnostics.items[0]->line, 12);
    ck_assert_uint_eq(diagnostics.items[0]->column, 34);
}
END_TEST

Suite *build_suite(void)
{
    Suite *suite = suite_create("build");
    TCase *tests = tcase_create("build");
    tcase_add_checked_fixture(tests, make_build, clear_build);
    tcase_add_test(tests, strings);
    tcase_add_test(tests, names_are_made_once);
    tcase_add_test(tests, rows_begin_as_zeros_and_know_their_place);
    tcase_add_test(tests, texts_of_a_list_in_turn_are_one_edge);
    tcase_add_test(tests, arrays_keep_what_they_hold_as_they_grow);
    tcase_add_test(tests, a_file_name_that_is_no_utf_8_is_mended);
    tcase_add_test(tests, the_first_failure_stops_all);
    tcase_add_test(tests, a_report_names_row_and_place);
    suite_add_tcase(suite, tests);
    return suite;
}
