/* SPDX-License-Identifier: MIT */
/* Tags of languages: what is one, in which case it is usually written, and which are the same. */
#include <check.h>
#include <string.h>

#include "format/language.h"

Suite *language_suite(void);

#define LONGEST "abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-a"

/* Its usual case; NULL: it is no tag. */
static const struct {
    const char *tag, *usual;
} tags[] = {
    {"en", "en"}, {"EN", "en"}, {"eN", "en"}, {"zh-hans", "zh-Hans"}, {"ZH-HANS-cn", "zh-Hans-CN"}, {"en-gb", "en-GB"},
    {"es-419", "es-419"}, {"DE-ch-1996", "de-CH-1996"}, {"sl-ROZAJ", "sl-rozaj"}, {"en-ca-X-CA", "en-CA-x-ca"},
    {"az-LATN-x-LATN-1A", "az-Latn-x-latn-1a"}, {"az-1A", "az-1a"}, {"en-X0", "en-x0"}, {"de-1B2C", "de-1b2c"}, {"ABCDEFGH", "abcdefgh"}, {"sgn-be-fr", "sgn-BE-FR"},
    {LONGEST, LONGEST}, {LONGEST "b", NULL}, {"abcdefghi", NULL}, {"x-private", NULL}, {"", NULL}, {"e", NULL}, {"-", NULL},
    {"en-", NULL}, {"-en", NULL}, {"en--US", NULL}, {"e1", NULL}, {"en_US", NULL}, {"en-abcdefghi", NULL}, {"en us", NULL},
    {"en[", NULL}, {"en@", NULL}, {"en-`", NULL}, {"en-{", NULL}, {"en-/", NULL}, {"en-:", NULL}, {"fr-\xc3\xa9", NULL},
};

START_TEST(tags_have_a_usual_case)
{
    char usual[TOCP_LANGUAGE_SIZE];
    const char *tag = tags[_i].tag;
    ck_assert_msg(tocp_language_usual(tag, strlen(tag), usual) == (tags[_i].usual != NULL), "%s", tag);
    if (tags[_i].usual)
        ck_assert_str_eq(usual, tags[_i].usual);
}
END_TEST

/* Whether the first is the second; of the second; and akin to it. */
static const struct {
    const char *a, *b;
    int same, of, akin;
} pairs[] = {
    {"en", "en", 1, 1, 1}, {"en", "EN", 1, 1, 1}, {"zh-Hans", "ZH-hANS", 1, 1, 1}, {"en-GB", "en", 0, 1, 1},
    {"EN-gb", "en", 0, 1, 1}, {"en", "en-GB", 0, 0, 1}, {"en-GB", "EN-us", 0, 0, 1}, {"zh-Hans-CN", "zh-hans", 0, 1, 1},
    {"en", "es", 0, 0, 0}, {"en", "eng", 0, 0, 0}, {"eng", "en", 0, 0, 0}, {"en", "e", 0, 0, 0}, {"en", "", 0, 0, 0},
    {"en", "en ", 0, 0, 0}, {"en", "en\r", 0, 0, 0}, {"en-GB", "en\rGB", 0, 0, 0}, {"en-1", "en-\x11", 0, 0, 1},
    {"", "", 1, 1, 1}, {"zz", "z\x5a", 1, 1, 1}, {"zz", "z:", 0, 0, 0},
};

START_TEST(case_does_not_part_tags)
{
    const char *a = pairs[_i].a, *b = pairs[_i].b;
    ck_assert_msg(tocp_language_is(a, b) == pairs[_i].same && tocp_language_is(b, a) == pairs[_i].same, "%s, %s", a, b);
    ck_assert_msg(tocp_language_is_of(a, b) == pairs[_i].of, "%s of %s", a, b);
    ck_assert_msg(tocp_language_is_akin(a, b) == pairs[_i].akin && tocp_language_is_akin(b, a) == pairs[_i].akin,
                  "%s akin to %s", a, b);
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *language_suite(void)
{
    Suite *suite = suite_create("language");
    TCase *tests = tcase_create("language");
    tcase_add_loop_test(tests, tags_have_a_usual_case, 0, COUNT(tags));
    tcase_add_loop_test(tests, case_does_not_part_tags, 0, COUNT(pairs));
    suite_add_tcase(suite, tests);
    return suite;
}
