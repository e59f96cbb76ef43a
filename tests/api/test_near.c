/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

Suite *near_suite(void);

static toc_near_list *near_to(const char *text, int32_t kind, uint32_t most)
{
    toc_near_list *list = NULL;
    ck_assert_int_eq(toc_near(toc_dataset_builtin(), text, kind, most, &list), TOC_OK);
    return list;
}

static const struct {
    const char *typed;
    int32_t kind;
    const char *id;
    uint32_t distance;
} cases[] = {
    {"Switzerland", TOC_KIND_PARTICIPANT, "state-che", 0},
    {"sWITZERLAND", TOC_KIND_PARTICIPANT, "state-che", 0},
    {"Switzerlnd", TOC_KIND_PARTICIPANT, "state-che", 1},     /* left out */
    {"Switzzerland", TOC_KIND_PARTICIPANT, "state-che", 1},   /* inserted */
    {"Svitzerland", TOC_KIND_PARTICIPANT, "state-che", 1},    /* replaced */
    {"Switzelrand", TOC_KIND_PARTICIPANT, "state-che", 1},    /* exchanged */
    {"Switz", TOC_KIND_PARTICIPANT, "state-che", 1},          /* the beginning */
    {"Swtzerlnad", TOC_KIND_PARTICIPANT, "state-che", 2},
    {"Cote d'Ivoire", TOC_KIND_PARTICIPANT, "state-civ", 1},  /* one code point, two bytes */
    {"\xd0\xa4\xd1\x80\xd0\xb0\xd0\xbd\xd1\x86\xd0\xb8\xd0\xb8", TOC_KIND_PARTICIPANT, "state-fra", 1},
    {"untoc#art_99", TOC_KIND_PROVISION, "untoc#art_9", 1},
    {"extradiction", TOC_KIND_TOPIC, "topic-extradition", 1},
    {"Frearms Protocol", TOC_KIND_INSTRUMENT, "firearms", 1},
};

START_TEST(nearest_first)
{
    toc_near_list *list = near_to(cases[_i].typed, cases[_i].kind, 5);
    const toc_near_match *match = toc_near_list_at(list, 0);
    ck_assert_str_eq(toc_near_match_id(match), cases[_i].id);
    ck_assert_uint_eq(toc_near_match_distance(match), cases[_i].distance);
    ck_assert_int_eq(toc_near_match_kind(match), cases[_i].kind);
    ck_assert_ptr_nonnull(toc_near_match_text(match));
    for (uint32_t i = 1; i < toc_near_list_count(list); i++) {
        ck_assert_uint_le(toc_near_match_distance(toc_near_list_at(list, i - 1)),
                          toc_near_match_distance(toc_near_list_at(list, i)));
        ck_assert_str_ne(toc_near_match_id(toc_near_list_at(list, i)), cases[_i].id);
    }
    toc_near_list_free(list);
}
END_TEST

START_TEST(what_is_not_near)
{
    static const char *const texts[] = {"", "qqqqqqqq", "##########", "zzz"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        toc_near_list *list = near_to(texts[i], 0, 10);
        ck_assert_msg(toc_near_list_count(list) == 0, "'%s'", texts[i]);
        toc_near_list_free(list);
    }
}
END_TEST

START_TEST(no_more_than_wanted)
{
    static const uint32_t mosts[] = {0, 1, 7, 100, 101, UINT32_MAX};
    for (size_t i = 0; i < sizeof mosts / sizeof *mosts; i++) {
        toc_near_list *list = near_to("untoc", 0, mosts[i]);
        ck_assert_uint_eq(toc_near_list_count(list), mosts[i] < 100 ? mosts[i] : 100);
        ck_assert_ptr_null(toc_near_list_at(list, toc_near_list_count(list)));
        toc_near_list_free(list);
    }
}
END_TEST

/* --- the distance, by the whole table --- */

static uint32_t whole_table(const char *a, const char *b)
{
    uint32_t table[40][40];
    uint32_t m = (uint32_t)strlen(a), n = (uint32_t)strlen(b);
    for (uint32_t i = 0; i <= m; i++)
        for (uint32_t j = 0; j <= n; j++) {
            uint32_t best = i == 0 ? j : j == 0 ? i : UINT32_MAX;
            if (i && j) {
                best = table[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
                best = table[i - 1][j] + 1 < best ? table[i - 1][j] + 1 : best;
                best = table[i][j - 1] + 1 < best ? table[i][j - 1] + 1 : best;
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && table[i - 2][j - 2] + 1 < best)
                    best = table[i - 2][j - 2] + 1;
            }
            table[i][j] = best;
        }
    return table[m][n];
}

static uint32_t draw(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 16) % below;
}

/* Ids of actions with random edits: the nearest of all by hand is the nearest found. */
START_TEST(nearest_of_all)
{
    const toc_action_list *actions = toc_dataset_actions(toc_dataset_builtin());
    uint32_t seed = 7, count = toc_action_list_count(actions);
    ck_assert_uint_gt(count, 0);
    for (int n = 0; n < 60; n++) {
        char typed[40] = "";
        strncat(typed, toc_action_id(toc_action_list_at(actions, draw(&seed, count))), 36);
        for (uint32_t e = 0, edits = draw(&seed, 5); e < edits; e++) {
            size_t at = draw(&seed, (uint32_t)strlen(typed));
            if (draw(&seed, 2))
                typed[at] = (char)('a' + draw(&seed, 26));
            else if (strlen(typed) > 20)
                memmove(typed + at, typed + at + 1, strlen(typed + at));
        }
        uint32_t best = UINT32_MAX;
        for (uint32_t i = 0; i < count; i++) {
            const char *id = toc_action_id(toc_action_list_at(actions, i));
            uint32_t distance = strlen(id) < 40 ? whole_table(typed, id) : UINT32_MAX;
            if (distance > 1 && strncmp(typed, id, strlen(typed)) == 0)
                distance = 1;
            best = distance < best ? distance : best;
        }
        toc_near_list *list = near_to(typed, TOC_KIND_ACTION, 3);
        ck_assert_uint_gt(toc_near_list_count(list), 0);
        ck_assert_uint_eq(toc_near_match_distance(toc_near_list_at(list, 0)), best);
        toc_near_list_free(list);
    }
}
END_TEST

START_TEST(hostile_texts)
{
    size_t size = 1u << 20;
    char *text = malloc(size);
    for (int fill = 1; fill < 256; fill += 7) {
        memset(text, fill, size - 1);
        text[size - 1] = '\0';
        toc_near_list *list = near_to(text, 0, 100);
        ck_assert_uint_eq(toc_near_list_count(list), 0);
        toc_near_list_free(list);
        text[128] = '\0';
        toc_near_list_free(near_to(text, 0, 100));
    }
    free(text);
}
END_TEST

/* --- a dataset in which every answer can be told by eye --- */

#define TEN "abcdefghij"
#define LONG_126 TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN "abcdef"

static const char xml[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' as-of='2010'><source id='s' kind='web' href='x'/>"
    "<topic id='t-one'><name xml:lang='en'>honey</name></topic><topic id='t-two'><name xml:lang='en'>homey</name></topic>"
    "<topic id='t-three'><name xml:lang='en'>money</name><name xml:lang='fr'>hqney</name></topic>"
    "<topic id='t-long'><name xml:lang='en'>" LONG_126 "yz</name></topic>"
    "<topic id='t-longer'><name xml:lang='en'>" LONG_126 "yzx</name></topic>"
    "<topic id='t-words'><name xml:lang='en'>bees (wild), their hive-tools and wax</name></topic>"
    "<topic id='t-wide'><name xml:lang='en'>\xf0\x9f\x90\x9d\xf0\x9f\x90\x9d\xf0\x9f\x90\x9d</name></topic>"
    "<participant id='p' kind='state' alpha-2='QX' alpha-3='QXY' m49='987' src='s'><name xml:lang='en'>Vvvvv</name>"
    "<formal-name xml:lang='en'>Kkkkkk</formal-name><alias xml:lang='en'>Jjjjjj</alias><note xml:lang='en'>Wwwwww</note>"
    "</participant>"
    "<instrument id='i' kind='convention' mtdsg='ZZ-77' src='s'><title xml:lang='en'>Uuuuuu</title>"
    "<short-title xml:lang='en'>Ffffff</short-title><article n='1'><heading xml:lang='en'>Gggggg</heading></article></instrument>"
    "<body id='b' kind='committee' symbol='R/S' src='s'><short-name xml:lang='en'>Yyyyyy</short-name></body>"
    "<decision id='d' kind='decision' number='6/66' body='b' src='s'/>"
    "<term id='w' instrument='i' defined-by='i#art_1' src='s'><label xml:lang='en'>Llllll</label></term></dataset>";

static const toc_dataset *small;

static void load_small(void)
{
    toc_loader *loader;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    int result = toc_loader_add_memory(loader, xml, sizeof xml - 1, "f.xml");
    if (result == TOC_OK)
        result = toc_loader_finish(loader, &small);
    ck_assert_msg(result == TOC_OK, "%s", toc_diagnostic_message(toc_loader_diagnostic_at(loader, 0)));
    toc_loader_free(loader);
}

static void free_small(void)
{
    toc_dataset_unref(small);
}

/* What is typed, how many are wanted, and all that is found with its distances. */
static const struct {
    const char *typed;
    uint32_t most;
    const char *found;
} answers[] = {
    {"honey", 9, " t-one 0 t-two 1 t-three 1"},
    {"hmney", 9, " t-one 1 t-three 1"}, /* both begin with one letter of it: in the order of the dataset */
    {"honey", 2, " t-one 0 t-two 1"},
    {"hqnez", 1, " t-three 1"},
    {"HONEYX", 9, " t-one 1 t-two 2 t-three 2"},
    {"h", 9, " t-one 1 t-two 1 t-three 1"},
    {"hxxey", 9, ""}, /* a third of five is one */
    {"hxxeyy", 9, ""},
    {"hxneyy", 9, " t-one 2 t-three 2"},
    {"ohney", 9, " t-one 1"},
    {"onhey", 9, ""},
    /* Up to 128 letters. What is longer is found by its beginning alone. */
    {LONG_126 "yz", 9, " t-long 0 t-longer 1"},
    {LONG_126 "yx", 9, " t-long 1"},
    {LONG_126 "yzx", 9, ""},
    {LONG_126 "y", 9, " t-long 1 t-longer 1"},
    {"\xf0\x9f\x90\x9d\xf0\x9f\x90\x9d\xf0\x9f\x90\x9d", 9, " t-wide 0"},
    {"\xf0\x9f\x90\x9d\xf0\x9f\x90\x9d", 9, " t-wide 1"},
    /* Words of a name, as many as were typed. */
    {"their", 9, " t-words 1"}, {"thier", 9, ""}, {"hivetools", 9, ""}, {"tool", 9, " t-words 1"},
    {"ools", 9, ""}, {"wild", 9, " t-words 1"}, {"thier hive", 9, " t-words 2"}, {"hive tools", 9, " t-words 2"},
    {"their hiv", 9, " t-words 1"}, {"ax", 9, ""}, {"wa", 9, ""}, {"wax", 9, " t-words 1"}, {"tools and waks", 9, " t-words 3"},
    /* All that things are called by, and no notes. */
    {"qx", 9, " p 0"}, {"qxy", 9, " p 0"}, {"987", 9, " p 0"}, {"vvvvv", 9, " p 0"}, {"kkkkkk", 9, " p 0"},
    {"jjjjjj", 9, " p 0"}, {"wwwwww", 9, ""}, {"zz-77", 9, " i 0"}, {"uuuuuu", 9, " i 0"}, {"ffffff", 9, " i 0"},
    {"gggggg", 9, " i#art_1 0"}, {"r/s", 9, " b 0"}, {"yyyyyy", 9, " b 0"}, {"6/66", 9, " d 0"}, {"llllll", 9, " w 0"},
};

START_TEST(all_that_is_near)
{
    char found[200] = "";
    toc_near_list *list;
    ck_assert_int_eq(toc_near(small, answers[_i].typed, 0, answers[_i].most, &list), TOC_OK);
    for (uint32_t i = 0; i < toc_near_list_count(list); i++)
        sprintf(found + strlen(found), " %s %u", toc_near_match_id(toc_near_list_at(list, i)),
                (unsigned)toc_near_match_distance(toc_near_list_at(list, i)));
    ck_assert_msg(strcmp(found, answers[_i].found) == 0, "'%s' is near to%s, not%s", answers[_i].typed, found, answers[_i].found);
    toc_near_list_free(list);
}
END_TEST

/* --- words --- */

/* As above, of the words in all texts of the builtin dataset: what stands first. */
static const struct {
    const char *typed, *word;
    uint32_t distance;
} words[] = {
    {"trafiking", "trafficking", 2},
    {"TRAFFICKING", "trafficking", 0},
    {"Recovry", "recovery", 1},
    {"smugling", "smuggling", 1},
    {"corupton", "corruption", 2},
    {"smuggl", "smuggled", 1}, /* the first that begins so */
    {"criminalit\xc3\xa9", "criminalite", 0},
    {"\xd0\xbf\xd1\x80\xd0\xb5\xd1\x81\xd1\x82\xd1\x83\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xb8\xd0\xb5",
     "\xd0\xbf\xd1\x80\xd0\xb5\xd1\x81\xd1\x82\xd1\x83\xd0\xbf\xd0\xbb\xd0\xb5\xd0\xbd\xd0\xb8\xd0\xb5", 1},
};

START_TEST(nearest_words)
{
    toc_near_list *list = NULL;
    ck_assert_int_eq(toc_near_word(toc_dataset_builtin(), words[_i].typed, 3, &list), TOC_OK);
    const toc_near_match *match = toc_near_list_at(list, 0);
    ck_assert_str_eq(toc_near_match_text(match), words[_i].word);
    ck_assert_uint_eq(toc_near_match_distance(match), words[_i].distance);
    ck_assert_int_eq(toc_near_match_kind(match), TOC_KIND_NONE);
    ck_assert_ptr_null(toc_near_match_id(match));
    toc_near_list_free(list);
}
END_TEST

START_TEST(no_word_is_near)
{
    static const char *const texts[] = {"", " ", "qqqqqqq", "trafficking in persons", LONG_126 LONG_126};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        toc_near_list *list = NULL;
        ck_assert_int_eq(toc_near_word(toc_dataset_builtin(), texts[i], 3, &list), TOC_OK);
        ck_assert_msg(toc_near_list_count(list) == 0, "'%s'", texts[i]);
        toc_near_list_free(list);
    }
}
END_TEST

START_TEST(words_need_an_index)
{
    toc_near_list *list = (toc_near_list *)&list;
    ck_assert_int_eq(toc_near_word(small, "money", 3, &list), TOC_E_UNAVAILABLE);
    ck_assert_ptr_null(list);
}
END_TEST

START_TEST(takes_nothing)
{
    toc_near_list *list = (toc_near_list *)&list;
    ck_assert_int_eq(toc_near(NULL, "x", 0, 1, &list), TOC_E_ARGUMENT);
    ck_assert_ptr_null(list);
    ck_assert_int_eq(toc_near(toc_dataset_builtin(), NULL, 0, 1, &list), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_near(toc_dataset_builtin(), "x", 0, 1, NULL), TOC_E_ARGUMENT);
    list = (toc_near_list *)&list;
    ck_assert_int_eq(toc_near_word(NULL, "x", 1, &list), TOC_E_ARGUMENT);
    ck_assert_ptr_null(list);
    ck_assert_int_eq(toc_near_word(toc_dataset_builtin(), NULL, 1, &list), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_near_word(toc_dataset_builtin(), "x", 1, NULL), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_near(toc_dataset_builtin(), "untoc", -1, 1, &list), TOC_OK);
    ck_assert_uint_eq(toc_near_list_count(list), 0);
    toc_near_list_free(list);
    ck_assert_uint_eq(toc_near_list_count(NULL), 0);
    ck_assert_ptr_null(toc_near_list_at(NULL, 0));
    ck_assert_ptr_null(toc_near_match_id(NULL));
    ck_assert_ptr_null(toc_near_match_text(NULL));
    ck_assert_int_eq(toc_near_match_kind(NULL), 0);
    ck_assert_uint_eq(toc_near_match_distance(NULL), 0);
    toc_near_list_free(NULL);
}
END_TEST

Suite *near_suite(void)
{
    Suite *suite = suite_create("near");
    TCase *all = tcase_create("near");
    tcase_set_timeout(all, 60);
    tcase_add_loop_test(all, nearest_first, 0, (int)(sizeof cases / sizeof *cases));
    tcase_add_test(all, what_is_not_near);
    tcase_add_test(all, no_more_than_wanted);
    tcase_add_test(all, nearest_of_all);
    tcase_add_test(all, hostile_texts);
    tcase_add_test(all, takes_nothing);
    tcase_add_loop_test(all, nearest_words, 0, (int)(sizeof words / sizeof *words));
    tcase_add_test(all, no_word_is_near);
    suite_add_tcase(suite, all);
    TCase *few = tcase_create("a small dataset");
    tcase_add_unchecked_fixture(few, load_small, free_small);
    tcase_add_loop_test(few, all_that_is_near, 0, (int)(sizeof answers / sizeof *answers));
    tcase_add_test(few, words_need_an_index);
    suite_add_tcase(suite, few);
    return suite;
}
