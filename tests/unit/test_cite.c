/* SPDX-License-Identifier: MIT */
/* Citations in images that lie, as a mapped one may, which nobody verifies: the lie is passed over, and what does not
 * depend on it is found. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include <toc/toc.h>

#include "core/dataset.h"
#include "core/image.h"

Suite *cite_suite(void);

/* A title that is longer than any locator. */
#define TITLE "On all the birds that nest in reeds, in rushes, on cliffs, in hedges, below roofs, on the bare ground, in " \
              "hollow trees, and on the backs of larger animals, wherever these may be met"
static const char xml[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t' as-of='2010'><source id='s' kind='web'/>"
    "<phrase id='a' role='article' src='s'><form xml:lang='en'>article</form><form xml:lang='en'>articles</form></phrase>"
    "<phrase id='p' role='paragraph' src='s'><form xml:lang='en'>paragraph</form></phrase>"
    "<phrase id='r' role='range' src='s'><form xml:lang='en'>to</form></phrase>"
    "<phrase id='f' role='foreign' src='s'><form xml:lang='en'>1988 Rules</form></phrase>"
    "<instrument id='birds' kind='convention' src='s'><title xml:lang='en'>" TITLE "</title>"
    "<alias xml:lang='en'>1988 Rules</alias><article n='1'><para n='1'/><para n='2'/></article><article n='2'/><article n='3'/>"
    "</instrument><body id='b' kind='conference' src='s'><series prefix='B'/></body></dataset>";

static toc_dataset *dataset; /* to be broken */

static void make_image(void)
{
    toc_loader *loader;
    const toc_dataset *made;
    size_t size;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_memory(loader, xml, sizeof xml - 1, "f.xml"), TOC_OK);
    ck_assert_int_eq(toc_loader_finish(loader, &made), TOC_OK);
    const void *bytes = toc_dataset_image(made, &size);
    dataset = tocp_dataset_new(size);
    memcpy(dataset + 1, bytes, size);
    toc_loader_free(loader);
    toc_dataset_unref(made);
}

static void free_image(void)
{
    toc_dataset_unref(dataset);
}

/* --- places in it --- */

static uint32_t *row(uint32_t kind, uint32_t index)
{
    const char *image = tocp_dataset_image(dataset);
    const uint32_t *found = tocp_row_at(image, kind, tocp_row_types[kind].words, index);
    ck_assert_ptr_nonnull(found);
    return (uint32_t *)(void *)((char *)(dataset + 1) + found[0]);
}

static uint32_t *instrument(void)
{
    return row(TOCP_KIND_INSTRUMENT, 0);
}

static uint32_t *provision(const char *id)
{
    return row(TOCP_KIND_PROVISION, toc_provision_index(toc_dataset_find_provision(dataset, id)));
}

/* The place of the title among the strings. */
static uint32_t title(void)
{
    const char *image = tocp_dataset_image(dataset);
    const char *text = toc_instrument_title(toc_dataset_find_instrument(dataset, "birds"), "en");
    return (uint32_t)(text - image) - tocp_image_header(image)->strings.offset;
}

/* Sets a word of all wordings. */
static void set_wordings(uint32_t word, uint32_t value)
{
    const toc_wording_list *wordings = toc_dataset_wordings(dataset);
    for (uint32_t i = 0; i < toc_wording_list_count(wordings); i++)
        row(TOCP_KIND_WORDING, i)[word] = value;
}

/* --- what is found --- */

/* name, the lie, a text, what is found in it */
#define LIES(L)                                                                                                        \
    L(no_lie, (void)0, "articles 1 to 3", "birds#art_1 birds#art_2 birds#art_3")                                       \
    L(a_row_that_is_not_its_own, provision("birds#art_2")[0]++, "articles 1 to 3", "birds#art_1")                      \
    L(a_subtree_that_ends_before_it, provision("birds#art_2")[TOCP_PROVISION_SUBTREE_END] = 0, "articles 1 to 3",      \
      "birds#art_1 birds#art_2 birds#art_3")                                                                           \
    L(a_child_that_is_none, provision("birds#art_1__para_1")[0]++, "article 1, paragraph 2", "birds#art_1__para_2")    \
    L(a_child_without_a_number, provision("birds#art_1__para_1")[TOCP_PROVISION_NUMBER] = 0, "article 1, paragraph 2", \
      "birds#art_1__para_2")                                                                                           \
    L(no_id, instrument()[TOCP_INSTRUMENT_ID] = 0, "article 1", "(none)")                                              \
    L(an_id_that_is_too_long, instrument()[TOCP_INSTRUMENT_ID] = title(), "article 1", TITLE)                          \
    L(a_name_of_another, (void)0, "the 1988 Rules", "birds")                                                           \
    L(a_name_of_none, set_wordings(TOCP_WORDING_INSTRUMENT, 0), "the 1988 Rules", "")                                  \
    L(a_wording_with_an_unknown_role, set_wordings(TOCP_WORDING_ROLE, 64), "article 1", "")                            \
    L(a_wording_without_words, set_wordings(TOCP_WORDING_KEY, 0), "article 1", "")                                     \
    L(a_series, (void)0, "B/1/2", "B/1/2")                                                                             \
    L(a_series_without_a_prefix, row(TOCP_KIND_SERIES, 0)[TOCP_SERIES_PREFIX] = 0, "B/1/2", "")

static void check_targets(const char *text, const char *expected)
{
    char found[512] = "";
    size_t at = 0;
    toc_citation_list *list;
    ck_assert_int_eq(toc_cite_scan(dataset, text, strlen(text), NULL, NULL, &list), TOC_OK);
    for (uint32_t i = 0; i < toc_citation_list_count(list); i++)
        for (uint32_t t = 0; t < toc_citation_target_count(toc_citation_list_at(list, i)); t++) {
            const char *id = toc_citation_target_id(toc_citation_list_at(list, i), t);
            at += (size_t)snprintf(found + at, sizeof found - at, "%s%s", at ? " " : "", id ? id : "(none)");
        }
    toc_citation_list_free(list);
    ck_assert_str_eq(found, expected);
}

#define DEFINE(name, lie, text, expected)                                                                              \
    START_TEST(name)                                                                                                   \
    {                                                                                                                  \
        lie;                                                                                                           \
        check_targets(text, expected);                                                                                 \
    }                                                                                                                  \
    END_TEST
LIES(DEFINE)

/* --- what is written --- */

START_TEST(written_without_what_is_not_there)
{
    char text[64];
    const toc_provision *article = toc_dataset_find_provision(dataset, "birds#art_1");
    row(TOCP_KIND_INSTRUMENT, 0)[TOCP_INSTRUMENT_ALIAS] = TOCP_EMPTY_LIST;
    toc_cite_format(article, TOC_CITE_STYLE_FOOTNOTE, "en", text, sizeof text);
    ck_assert_str_eq(text, "birds, art. 1");
    instrument()[TOCP_INSTRUMENT_ID] = 0;
    toc_cite_format(article, TOC_CITE_STYLE_FOOTNOTE, "en", text, sizeof text);
    ck_assert_str_eq(text, ", art. 1");
    toc_cite_format(article, TOC_CITE_STYLE_SHORT, "en", text, sizeof text);
    ck_assert_str_eq(text, " art. 1");
    instrument()[TOCP_INSTRUMENT_TITLE] = TOCP_EMPTY_LIST;
    toc_cite_format(article, TOC_CITE_STYLE_UN, "en", text, sizeof text);
    ck_assert_str_eq(text, "article 1 of the ");
    provision("birds#art_1")[TOCP_PROVISION_NUMBER] = 0;
    toc_provision_label(article, "fr", text, sizeof text);
    ck_assert_str_eq(text, "article ");
    provision("birds#art_1")[TOCP_PROVISION_INSTRUMENT] = 0;
    ck_assert_uint_eq(toc_cite_format(article, TOC_CITE_STYLE_SHORT, "en", text, sizeof text), 6);
    ck_assert_str_eq(text, " art. ");
}
END_TEST

START_TEST(a_provision_that_stands_in_itself_is_written_so_often)
{
    char text[128], expected[128] = "1988 Rules";
    uint32_t *paragraph = provision("birds#art_1__para_1");
    const toc_provision *written = (const toc_provision *)(const void *)paragraph;
    paragraph[TOCP_PROVISION_PARENT] = TOCP_REF(TOCP_KIND_PROVISION, toc_provision_index(written));
    for (int i = 0; i < 8; i++)
        strcat(expected, ", para. 1");
    toc_cite_format(written, TOC_CITE_STYLE_FOOTNOTE, "en", text, sizeof text);
    ck_assert_str_eq(text, expected);
}
END_TEST

Suite *cite_suite(void)
{
    Suite *suite = suite_create("cite");
    TCase *tests = tcase_create("cite");
    tcase_add_checked_fixture(tests, make_image, free_image);
#define ADD(name, lie, text, expected) tcase_add_test(tests, name);
    LIES(ADD)
    tcase_add_test(tests, written_without_what_is_not_there);
    tcase_add_test(tests, a_provision_that_stands_in_itself_is_written_so_often);
    suite_add_tcase(suite, tests);
    return suite;
}
