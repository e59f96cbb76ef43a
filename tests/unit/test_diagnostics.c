/* SPDX-License-Identifier: MIT */
/* The list of diagnostics: bounds, printable messages, and the registry. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include <toc/loader.h>

#include "build/diagnostics.h"

Suite *diagnostics_suite(void);

static const struct {
    const char *name;
    int32_t code;
} registry[] = {
#define DIAGNOSTIC(N, number, name, severity, help) {name, number},
#include "build/diagnostics.def"
#undef DIAGNOSTIC
};

static struct tocp_diagnostics list;
static const struct tocp_location place = {"f.xml", 3, 7, "/dataset"};

static void make_list(void)
{
    list = (struct tocp_diagnostics){.limit = 5};
}

static void clear_list(void)
{
    tocp_diagnostics_clear(&list);
}

START_TEST(keeps_so_many_and_counts_all)
{
    for (int i = 0; i < 9; i++)
        tocp_report(&list, TOCP_DIAGNOSTIC_INVALID_ID, &place, "number %d", i);
    for (int i = 0; i < 4; i++)
        tocp_report(&list, TOCP_DIAGNOSTIC_AFTER_AS_OF, &place, "warning %d", i);
    ck_assert_uint_eq(list.count, 5);
    ck_assert_uint_eq(list.errors, 9);
    ck_assert_uint_eq(list.warnings, 4);
    ck_assert_str_eq(list.items[4]->message, "number 4");
    ck_assert_str_eq(list.items[0]->file, "f.xml");
    ck_assert_uint_eq(list.items[0]->line, 3);
    ck_assert_uint_eq(list.items[0]->column, 7);
    tocp_diagnostics_clear(&list);
    ck_assert_uint_eq(list.count + list.errors + list.warnings, 0);
    tocp_report(&list, TOCP_DIAGNOSTIC_INVALID_ID, &place, "again");
    ck_assert_uint_eq(list.count, 1);
}
END_TEST

static const struct {
    const char *message, *kept;
} messages[] = {
    {"plain", "plain"},
    {"a\033[31mb", "a?[31mb"},       /* what would act on a terminal */
    {"a\nb\tc\rd\x7f", "a?b?c?d?"},
    {"\xc2\x9b" "31m", "??31m"},     /* the same as one C1 control */
    {"caf\xc3\xa9 \xe8\xae\xae", "caf\xc3\xa9 \xe8\xae\xae"},
    {"cut \xe8\xae", "cut "},        /* not within a character */
    {"cut \xf0\x9f\x98", "cut "},
    {"cut \xc3", "cut "},
    {"cut \xe0\xa0", "cut "},
    {"cut \xdf", "cut "},
    {"cut \xf4\x8f\xbf", "cut "},
    {"not cut \xc3\xbf \xe0\xa0\x80", "not cut \xc3\xbf \xe0\xa0\x80"},
    {"not cut \xef\xbf\xbd", "not cut \xef\xbf\xbd"},
    {"not cut \xf0\x90\x80\x80", "not cut \xf0\x90\x80\x80"},
    {"\xc2\x80\xc2\x9f\xc2\xa0\x1f\x20\x7e", "????\xc2\xa0?\x20\x7e"},
    {"", ""},
};

START_TEST(messages_are_printable)
{
    tocp_report(&list, TOCP_DIAGNOSTIC_INVALID_ID, &place, "%s", messages[_i].message);
    ck_assert_str_eq(list.items[0]->message, messages[_i].kept);
}
END_TEST

START_TEST(long_messages_are_cut_between_characters)
{
    char long_text[3001];
    for (size_t i = 0; i < sizeof long_text - 1; i += 3)
        memcpy(long_text + i, "\xe8\xae\xae", 3);
    long_text[sizeof long_text - 1] = '\0';
    for (size_t shift = 0; shift < 3; shift++) {
        tocp_diagnostics_clear(&list);
        tocp_report(&list, TOCP_DIAGNOSTIC_INVALID_ID, &place, "%.*s%s", (int)shift, "xx", long_text);
        size_t length = strlen(list.items[0]->message);
        ck_assert_uint_lt(length, TOCP_MESSAGE_SIZE);
        ck_assert_uint_gt(length, TOCP_MESSAGE_SIZE - 5);
        ck_assert_uint_eq((length - shift) % 3, 0);
    }
}
END_TEST

START_TEST(codes_and_names_are_unique)
{
    for (size_t i = 0; i < sizeof registry / sizeof *registry; i++) {
        for (size_t k = 0; k < i; k++) {
            ck_assert_int_lt(registry[k].code, registry[i].code);
            ck_assert_str_ne(registry[k].name, registry[i].name);
        }
        ck_assert_int_eq(toc_diagnostic_code_at((uint32_t)i), registry[i].code);
        ck_assert_str_eq(toc_diagnostic_code_name(registry[i].code), registry[i].name);
        ck_assert_uint_eq(strspn(registry[i].name, "abcdefghijklmnopqrstuvwxyz0123456789-"), strlen(registry[i].name));
    }
    ck_assert_int_eq(toc_diagnostic_code_at(sizeof registry / sizeof *registry), 0);
}
END_TEST

START_TEST(a_list_of_words_that_is_too_long_is_cut)
{
    static const char *const lists[] = {"one", "one, two", "one, two, thr", "one, two, thr"};
    static const char *const words[] = {"one", "two", "three", "four"};
    char words_so_far[sizeof "one, two, thr"] = "";
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        tocp_list_word(words_so_far, sizeof words_so_far, words[i]);
        ck_assert_str_eq(words_so_far, lists[i]);
    }
}
END_TEST

Suite *diagnostics_suite(void)
{
    Suite *suite = suite_create("diagnostics");
    TCase *tests = tcase_create("diagnostics");
    tcase_add_checked_fixture(tests, make_list, clear_list);
    tcase_add_test(tests, keeps_so_many_and_counts_all);
    tcase_add_loop_test(tests, messages_are_printable, 0, (int)(sizeof messages / sizeof *messages));
    tcase_add_test(tests, long_messages_are_cut_between_characters);
    tcase_add_test(tests, codes_and_names_are_unique);
    tcase_add_test(tests, a_list_of_words_that_is_too_long_is_cut);
    suite_add_tcase(suite, tests);
    return suite;
}
