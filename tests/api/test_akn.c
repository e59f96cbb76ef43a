/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

Suite *akn_suite(void);

static const char xml[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' as-of='2026-01-02'>"
    "<source id='src-a' kind='editorial'><title xml:lang='en'>Made up</title></source>"
    "<instrument id='bees' kind='convention' mtdsg='XX-1' adopted='2001-02' unts='a &amp; \"b\"' src='src-a'>"
    "<title xml:lang='en'>Bees &lt;and&gt; more</title>"
    "<rule kind='entry-into-force' count='40' days='90' organizations='not-counted'/>"
    "<rule kind='later-entry-into-force' days='30'/>"
    "<preamble><summary xml:lang='en'>Why.</summary>"
    "<rec n='1'><summary xml:lang='en'>Since.</summary></rec></preamble>"
    "<section n='I'><heading xml:lang='en'>All</heading>"
    "<article n='1'><heading xml:lang='en'>Hive</heading><heading xml:lang='fr'>Ruche</heading>"
    "<summary xml:lang='en'>About hives.</summary>"
    "<para n='1'><point n='c'><item n='iv'>"
    "<subitem n='b'><summary xml:lang='en'>Deep.</summary></subitem></item></point>"
    "<tail><summary xml:lang='en'>Behind.</summary><ref type='applies' to='bees#art_1__para_1__point_c__item_iv'/>"
    "<ref type='applies' to='wasps'/></tail></para>"
    "</article><article n='12'><text xml:lang='fr'>Le texte.</text>"
    "<summary xml:lang='fr'>Le sommaire.</summary></article>"
    "</section></instrument>"
    "<instrument id='wasps' kind='protocol' supplements='bees' mtdsg='XX-1-a' src='src-a'>"
    "<title xml:lang='en'>Wasps</title></instrument>"
    "</dataset>";

static const toc_dataset *dataset;

static void open_dataset(void)
{
    toc_loader *loader;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    toc_loader_add_memory(loader, xml, strlen(xml), "test.xml");
    ck_assert_int_eq(toc_loader_finish(loader, &dataset), TOC_OK);
    toc_loader_free(loader);
}

static void close_dataset(void)
{
    toc_dataset_unref(dataset);
}

static char *export(const char *instrument, const char *language)
{
    char *akn = toc_instrument_to_akn(toc_dataset_find_instrument(dataset, instrument), language);
    ck_assert_ptr_nonnull(akn);
    return akn;
}

static void check_holds(const char *akn, const char *piece)
{
    ck_assert_msg(strstr(akn, piece) != NULL, "no %s in\n%s", piece, akn);
}

START_TEST(test_null)
{
    ck_assert_ptr_null(toc_instrument_to_akn(NULL, "en"));
}
END_TEST

START_TEST(languages_are_tags_in_any_case)
{
    static const struct {
        const char *tag, *usual;
    } same[] = {{"FR", "fr"}, {"fR", "fr"}, {"AR", "ar"}, {"De-ch", "de-CH"}};
    static const char *const none[] = {"", "e", "en_GB", "en GB"};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        char *akn = export("bees", same[i].tag), *usual = export("bees", same[i].usual);
        ck_assert_msg(strcmp(akn, usual) == 0, "%s", same[i].tag);
        toc_free(akn);
        toc_free(usual);
    }
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        ck_assert_ptr_null(toc_instrument_to_akn(toc_dataset_find_instrument(dataset, "bees"), none[i]));
}
END_TEST

START_TEST(test_metadata)
{
    char *akn = export("bees", NULL);
    check_holds(akn, "<act name=\"convention\" contains=\"originalVersion\">");
    check_holds(akn, "<FRBRuri value=\"/akn/un/act/convention/2001-02/XX-1\"/>");
    check_holds(akn, "<FRBRthis value=\"/akn/un/act/convention/2001-02/XX-1/eng@2001-02/!main\"/>");
    check_holds(akn, "<FRBRalias value=\"a &amp; &quot;b&quot;\" name=\"unts\"/>");
    check_holds(akn, "<FRBRdate date=\"2001-02-01\" name=\"adoption\"/>");
    check_holds(akn, "<FRBRdate date=\"2026-01-02\" name=\"generation\"/>");
    check_holds(akn, "<FRBRlanguage language=\"eng\"/>");
    check_holds(akn, "<docTitle>Bees &lt;and&gt; more</docTitle>");
    toc_free(akn);
}
END_TEST

START_TEST(test_structure)
{
    char *akn = export("bees", "en");
    check_holds(akn, "<preamble eId=\"preamble\" wId=\"bees#preamble\">");
    check_holds(akn, "<recital eId=\"preamble__rec_1\" wId=\"bees#preamble__rec_1\">");
    check_holds(akn, "<section eId=\"sec_I\" wId=\"bees#sec_I\">");
    check_holds(akn, "<article eId=\"art_1\" wId=\"bees#art_1\">");
    check_holds(akn, "<point eId=\"art_1__para_1__point_c__point_iv__point_b\" "
                     "wId=\"bees#art_1__para_1__point_c__item_iv__subitem_b\">");
    check_holds(akn, "<wrapUp eId=\"art_1__para_1__wrapup_1\" wId=\"bees#art_1__para_1__tail\">");
    check_holds(akn, "<ref href=\"#art_1__para_1__point_c__point_iv\">bees#art_1__para_1__point_c__item_iv</ref>; "
                     "<ref href=\"/akn/un/act/protocol/XX-1-a\">wasps</ref>");
    toc_free(akn);
}
END_TEST

static const struct {
    const char *language, *first, *twelfth, *point, *item, *subitem;
} numbers[] = {
    {"en", "Article 1", "Article 12", "(c)", "(iv)", "b."},
    {"fr", "Article premier", "Article 12", "c)", "iv)", "b."},
    {"es", "Artículo 1", "Artículo 12", "c)", "iv)", "b."},
    {"ru", "Статья 1", "Статья 12", "c)", "iv)", "b."},
    {"ar", "المادة ١", "المادة ١٢", "(ج)", "‘٤’", "ب -"},
    {"zh", "第一条", "第十二条", "(c)", "(四)", "b."},
    {"de", "Article 1", "Article 12", "(c)", "(iv)", "b."},
};

START_TEST(test_numbers)
{
    const char *printed[] = {numbers[_i].first, numbers[_i].twelfth, numbers[_i].point, numbers[_i].item,
                             numbers[_i].subitem};
    char *akn = export("bees", numbers[_i].language), piece[100];
    for (int i = 0; i < 5; i++) {
        snprintf(piece, sizeof piece, "<num>%s</num>", printed[i]);
        check_holds(akn, piece);
    }
    toc_free(akn);
}
END_TEST

/* A summary is never taken for the official text, by no reader. */
START_TEST(test_summaries)
{
    char *akn = export("bees", "fr");
    check_holds(akn, "<heading>Ruche</heading>");
    check_holds(akn, "<heading xml:lang=\"en\">All</heading>");
    check_holds(akn, "<p>Le texte.</p>");
    ck_assert_ptr_null(strstr(akn, "Le sommaire."));
    ck_assert_ptr_null(strstr(akn, "About hives.")); /* there is official text, and this article has parts */
    check_holds(akn, "<remark class=\"summary\" status=\"editorial\" xml:lang=\"en\">"
                     "Résumé, et non le texte officiel : Deep.</remark>");
    toc_import *import;
    ck_assert_int_eq(toc_import_text(dataset, "bees", "fr", akn, strlen(akn), &import), TOC_OK);
    ck_assert_uint_eq(toc_import_placed(import), 1);
    check_holds(toc_import_xml(import), "<overlay of=\"bees#art_12\">\n  <text xml:lang=\"fr\">Le texte.</text>");
    ck_assert_ptr_null(strstr(toc_import_xml(import), "Deep"));
    toc_import_free(import);
    toc_free(akn);
    akn = export("bees", "en");
    check_holds(akn, "Summary, not the official text: About hives.");
    toc_free(akn);
}
END_TEST

/* --- against the schema, where it and xmllint are at hand --- */

static int is_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file)
        fclose(file);
    return file != NULL;
}

/* 0 when it is valid. */
static int validate(const char *schema, const char *akn)
{
    char command[1500];
    snprintf(command, sizeof command, "xmllint --noout --schema '%s' - 2>&1", schema);
    FILE *pipe = popen(command, "w");
    ck_assert_ptr_nonnull(pipe);
    fputs(akn, pipe);
    return pclose(pipe);
}

START_TEST(test_schema)
{
    static const char *const languages[] = {"en", "fr", "es", "ru", "ar", "zh"};
    char schema[1000];
    snprintf(schema, sizeof schema, "%s/../../shared/reference/akn/akomantoso30.xsd", getenv("TOC_TESTS"));
    if (!is_file(schema) || system("xmllint --version >/dev/null 2>&1") != 0) {
        fprintf(stderr, "skipped: there is no schema of Akoma Ntoso beside the source tree, or no xmllint\n");
        return;
    }
    const toc_instrument_list *instruments = toc_dataset_instruments(toc_dataset_builtin());
    ck_assert_uint_eq(toc_instrument_list_count(instruments), 4);
    for (uint32_t i = 0; i < 4; i++) {
        char *akn = toc_instrument_to_akn(toc_instrument_list_at(instruments, i), languages[_i]);
        ck_assert_int_eq(validate(schema, akn), 0);
        toc_free(akn);
    }
    char *small = export("bees", languages[_i]);
    ck_assert_int_eq(validate(schema, small), 0);
    toc_free(small);
}
END_TEST

/* Every provision is there, once, by its locator. */
START_TEST(test_complete)
{
    const toc_instrument_list *instruments = toc_dataset_instruments(toc_dataset_builtin());
    for (uint32_t i = 0; i < toc_instrument_list_count(instruments); i++) {
        const toc_instrument *instrument = toc_instrument_list_at(instruments, i);
        const toc_provision_list *provisions = toc_instrument_provisions(instrument);
        char *akn = toc_instrument_to_akn(instrument, "ru"), piece[500];
        for (uint32_t p = 0; p < toc_provision_list_count(provisions); p++) {
            snprintf(piece, sizeof piece, "wId=\"%s\"", toc_provision_id(toc_provision_list_at(provisions, p)));
            const char *found = strstr(akn, piece);
            ck_assert_msg(found && !strstr(found + 1, piece), "%s", piece);
        }
        toc_free(akn);
    }
}
END_TEST

Suite *akn_suite(void)
{
    Suite *suite = suite_create("akn");
    TCase *small = tcase_create("export");
    tcase_add_checked_fixture(small, open_dataset, close_dataset);
    tcase_add_test(small, test_null);
    tcase_add_test(small, languages_are_tags_in_any_case);
    tcase_add_test(small, test_metadata);
    tcase_add_test(small, test_structure);
    tcase_add_loop_test(small, test_numbers, 0, 7);
    tcase_add_test(small, test_summaries);
    tcase_add_loop_test(small, test_schema, 0, 6);
    tcase_add_test(small, test_complete);
    tcase_set_timeout(small, 60);
    suite_add_tcase(suite, small);
    return suite;
}
