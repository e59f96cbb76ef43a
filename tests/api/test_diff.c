/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

Suite *diff_suite(void);

static const char xml[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t' as-of='2010-12-31'>"
    "<source id='s' kind='web' href='x'><title xml:lang='en'>S</title></source>"
    "<source id='s2' kind='web' href='x'><title xml:lang='en'>S</title></source>"
    "<topic id='t'><name xml:lang='en'>T</name></topic>"
    "<participant id='a' kind='state' src='s'><name xml:lang='en'>Aland</name><alias xml:lang='en'>A1</alias>"
    "<alias xml:lang='en'>A2</alias></participant>"
    "<instrument id='con' kind='convention' adopted='2000-11-15' src='s'><title xml:lang='en'>Con</title>"
    "<rule kind='entry-into-force' count='1' days='90' organizations='not-counted'/>"
    "<rule kind='later-entry-into-force' days='30'/>"
    "<article n='1' topics='t' src='s'><heading xml:lang='en'>One</heading>"
    "<para n='1' src='s'><ref type='applies' to='con#art_1'/><duty id='du' kind='deadline' days='5'/></para>"
    "<para n='2' src='s'/></article></instrument>"
    "<action id='x' participant='a' instrument='con' kind='ratification' date='2001-01-01' src='s'/>"
    "<coverage section='participation' instrument='con' level='partial' as-of='2010-01-01' src='s'/>"
    "<coverage section='meetings' level='partial' as-of='2010-01-02' src='s'/>"
    "<coverage section='documents' level='partial' as-of='2010-01-03' src='s'/>"
    "<coverage section='participation' level='partial' as-of='2010-01-04' src='s'/>"
    "</dataset>";

static const toc_dataset *load(const char *text)
{
    const toc_dataset *dataset = NULL;
    toc_loader *loader = NULL;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    int result = toc_loader_add_memory(loader, text, strlen(text), "test.xml");
    if (result == TOC_OK)
        result = toc_loader_finish(loader, &dataset);
    ck_assert_msg(result == TOC_OK, "%s", toc_diagnostic_message(toc_loader_diagnostic_at(loader, 0)));
    toc_loader_free(loader);
    return dataset;
}

/* What to replace, by what, and the differences that it makes: change kind id member language before after. */
static const struct {
    const char *old, *new;
    const char *lines[4];
} cases[] = {
    {"edition='t'", "edition='u'", {"changed - '' edition - 't' 'u'"}},
    {"as-of='2010-12-31'", "as-of='2011-12-31'", {"changed - '' as-of - '2010-12-31' '2011-12-31'"}},
    {"Aland<", "\xc3\x85land<", {"changed participant 'a' name en 'Aland' '\xc3\x85land'"}},
    {"<name xml:lang='en'>Aland", "<name xml:lang='fr'>Aland",
     {"changed participant 'a' name en 'Aland' -", "changed participant 'a' name fr - 'Aland'"}},
    {"<alias xml:lang='en'>A2</alias>", "<alias xml:lang='en' status='unofficial' since='2006-06'>A3</alias>",
     {"changed participant 'a' alias en 'A1\nA2' 'A1\nA3 [unofficial, since 2006-06]'"}},
    {"kind='state' src='s'", "kind='state' alpha-3='ALA' src='s s2'",
     {"changed participant 'a' alpha-3 - - 'ALA'", "changed participant 'a' src - 's' 's s2'"}},
    {"<topic id='t'>", "<topic id='u'><name xml:lang='en'>U</name></topic><topic id='t'>", {"added topic 'u' - - - -"}},
    {"days='30'", "days='31'",
     {"changed instrument 'con' rule - 'kind=later-entry-into-force days=30' 'kind=later-entry-into-force days=31'"}},
    {"<rule kind='later-entry-into-force' days='30'/>", "",
     {"changed instrument 'con' rule - 'kind=later-entry-into-force days=30' -"}},
    {"<ref type='applies' to='con#art_1'/>", "<ref type='applies' to='con#art_1'/><ref type='defines' to='con'/>",
     {"changed provision 'con#art_1__para_1' ref - - 'type=defines to=con'"}},
    {"<para n='2' src='s'/>", "<para n='3' src='s'/>",
     {"removed provision 'con#art_1__para_2' - - - -", "added provision 'con#art_1__para_3' - - - -"}},
    {"topics='t' ", "", {"changed provision 'con#art_1' topics - 't' -"}},
    {"days='5'", "days='6'", {"changed duty 'du' days - '5' '6'"}},
    {"<duty id='du' kind='deadline' days='5'/></para><para n='2' src='s'/>",
     "</para><para n='2' src='s'><duty id='du' kind='deadline' days='5'/></para>",
     {"changed duty 'du' owner - 'con#art_1__para_1' 'con#art_1__para_2'"}},
    {"kind='ratification' date='2001-01-01'", "kind='consent' earliest='2001-01'",
     {"changed action 'x' kind - 'ratification' 'consent'", "changed action 'x' date - '2001-01-01' -",
      "changed action 'x' earliest - - '2001-01'"}},
    {"level='partial'", "level='complete'",
     {"changed coverage 'participation con' level - 'partial' 'complete'"}},
    {"section='participation' instrument='con'", "section='participation'",
     {"removed coverage 'participation con' - - - -", "changed coverage 'participation' as-of - '2010-01-04' '2010-01-01'"}},
    {"as-of='2010-01-02'", "as-of='2010'", {"changed coverage 'meetings' as-of - '2010-01-02' '2010'"}},
    {"as-of='2010-01-03'", "as-of='2011-01-03'", {"changed coverage 'documents' as-of - '2010-01-03' '2011-01-03'"}},
    {"as-of='2010-01-04'", "as-of='2011-01-04'", {"changed coverage 'participation' as-of - '2010-01-04' '2011-01-04'"}},
    {"<coverage section='meetings'",
     "<coverage section='resources' level='none' as-of='2010' src='s'/><coverage section='meetings'",
     {"added coverage 'resources' - - - -"}},
    {"<coverage section='meetings' level='partial' as-of='2010-01-02' src='s'/>", "", {"removed coverage 'meetings' - - - -"}},
    {"format='1.0'", "format='1.1'", {"changed - '' format - '1.0' '1.1'"}},
    {"Aland<", "Aland</name><name xml:lang='fr' until='2004'>Alande</name><name xml:lang='ru' status='unofficial'>Aland<",
     {"changed participant 'a' name fr - 'Alande [until 2004]'", "changed participant 'a' name ru - 'Aland [unofficial]'"}},
    {"Aland<", "Aland</name><name xml:lang='fr' since='2003' until='2004'>Alande<",
     {"changed participant 'a' name fr - 'Alande [since 2003, until 2004]'"}},
    {"<name xml:lang='en'>Aland", "<name xml:lang='ru'>R</name><name xml:lang='fr'>F",
     {"changed participant 'a' name en 'Aland' -", "changed participant 'a' name ru - 'R'",
      "changed participant 'a' name fr - 'F'"}},
    {"<alias xml:lang='en'>A1</alias>", "<alias xml:lang='fr'>A1</alias>",
     {"changed participant 'a' alias en 'A1\nA2' 'A2'", "changed participant 'a' alias fr - 'A1'"}},
    {"<alias xml:lang='en'>A1</alias><alias xml:lang='en'>A2</alias>",
     "<alias xml:lang='en'>A2</alias><alias xml:lang='en'>A1</alias>",
     {"changed participant 'a' alias en 'A1\nA2' 'A2\nA1'"}},
    {"<alias xml:lang='en'>A1</alias><alias xml:lang='en'>A2</alias>", "", {"changed participant 'a' alias en 'A1\nA2' -"}},
    {"days='30'/>", "days='30'><summary xml:lang='en'>Later</summary><summary xml:lang='fr'>Plus tard</summary></rule>",
     {"changed instrument 'con' rule - 'kind=later-entry-into-force days=30' 'kind=later-entry-into-force days=30 "
      "summary=en: Later\nfr: Plus tard'"}},
    {"<rule kind='later-entry-into-force' days='30'/>",
     "<rule kind='later-entry-into-force' days='30'/><rule kind='later-entry-into-force' days='30'/><rule kind='succession'/>",
     {"changed instrument 'con' rule - - 'kind=later-entry-into-force days=30'",
      "changed instrument 'con' rule - - 'kind=succession'"}},
    {"<rule kind='entry-into-force' count='1' days='90' organizations='not-counted'/>"
     "<rule kind='later-entry-into-force' days='30'/>",
     "<rule kind='later-entry-into-force' days='30'/>"
     "<rule kind='entry-into-force' count='1' days='90' organizations='not-counted'/>",
     {NULL}},
    {"src='s'><title xml:lang='en'>Con</title>", "src='s2 s'><title xml:lang='en'>Con</title><opening from='2001' until='2002'/>",
     {"changed instrument 'con' src - 's' 's2 s'", "changed instrument 'con' opening - - 'from=2001 until=2002'"}},
    {"days='30'", "days='30'", {NULL}},
};

static const char *quoted(const char *text, char *buffer, size_t size)
{
    if (!text)
        return "-";
    snprintf(buffer, size, "'%s'", text);
    return buffer;
}

static void line_of(const toc_difference *difference, char *line, size_t size)
{
    char id[60], before[100], after[100];
    const char *kind = toc_kind_name(toc_difference_kind(difference)), *member = toc_difference_member(difference),
               *language = toc_difference_language(difference);
    snprintf(line, size, "%s %s %s %s %s %s %s", toc_change_name(toc_difference_change(difference)), kind ? kind : "-",
             quoted(toc_difference_id(difference), id, sizeof id), member ? member : "-", language ? language : "-",
             quoted(toc_difference_before(difference), before, sizeof before),
             quoted(toc_difference_after(difference), after, sizeof after));
}

START_TEST(tells_each_difference)
{
    const char *at = strstr(xml, cases[_i].old);
    char changed[sizeof xml + 200], line[400];
    ck_assert_ptr_nonnull(at);
    snprintf(changed, sizeof changed, "%.*s%s%s", (int)(at - xml), xml, cases[_i].new, at + strlen(cases[_i].old));
    const toc_dataset *before = load(xml), *after = load(changed);
    toc_difference_list *list = NULL;
    ck_assert_int_eq(toc_diff(before, after, &list), TOC_OK);
    toc_dataset_unref(before);
    toc_dataset_unref(after);
    uint32_t count = 0;
    for (; count < 4 && cases[_i].lines[count]; count++) {
        line_of(toc_difference_list_at(list, count), line, sizeof line);
        ck_assert_str_eq(line, cases[_i].lines[count]);
    }
    ck_assert_uint_eq(toc_difference_list_count(list), count);
    toc_difference_list_free(list);
}
END_TEST

/* There and back: what was added is removed, and each value changes its side. */
START_TEST(is_symmetric)
{
    const toc_dataset *small = load(xml), *builtin = toc_dataset_builtin();
    toc_difference_list *there = NULL, *back = NULL;
    ck_assert_int_eq(toc_diff(small, builtin, &there), TOC_OK);
    ck_assert_int_eq(toc_diff(builtin, small, &back), TOC_OK);
    ck_assert_uint_gt(toc_difference_list_count(there), 2000);
    ck_assert_uint_eq(toc_difference_list_count(there), toc_difference_list_count(back));
    uint32_t added = 0, removed = 0;
    for (uint32_t i = 0; i < toc_difference_list_count(there); i++) {
        added += toc_difference_change(toc_difference_list_at(there, i)) == TOC_CHANGE_ADDED;
        removed += toc_difference_change(toc_difference_list_at(back, i)) == TOC_CHANGE_REMOVED;
    }
    ck_assert_uint_eq(added, removed);
    toc_difference_list_free(there);
    toc_difference_list_free(back);
    toc_dataset_unref(small);
}
END_TEST

START_TEST(nothing_differs_from_itself)
{
    size_t size = 0;
    const toc_dataset *builtin = toc_dataset_builtin(), *copy = NULL;
    const void *image = toc_dataset_image(builtin, &size);
    toc_difference_list *list = NULL;
    ck_assert_int_eq(toc_dataset_open_memory(image, size, &copy), TOC_OK);
    ck_assert_int_eq(toc_diff(builtin, copy, &list), TOC_OK);
    ck_assert_uint_eq(toc_difference_list_count(list), 0);
    ck_assert_ptr_null(toc_difference_list_at(list, 0));
    toc_difference_list_free(list);
    toc_dataset_unref(copy);
}
END_TEST

START_TEST(takes_nothing)
{
    toc_difference_list *list = (toc_difference_list *)&list;
    ck_assert_int_eq(toc_diff(NULL, toc_dataset_builtin(), &list), TOC_E_ARGUMENT);
    ck_assert_ptr_null(list);
    ck_assert_int_eq(toc_diff(toc_dataset_builtin(), NULL, &list), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_diff(toc_dataset_builtin(), toc_dataset_builtin(), NULL), TOC_E_ARGUMENT);
    ck_assert_uint_eq(toc_difference_list_count(NULL), 0);
    ck_assert_ptr_null(toc_difference_list_at(NULL, 0));
    ck_assert_int_eq(toc_difference_kind(NULL) + toc_difference_change(NULL), 0);
    ck_assert_ptr_null(toc_difference_id(NULL));
    ck_assert_ptr_null(toc_difference_member(NULL));
    ck_assert_ptr_null(toc_difference_language(NULL));
    ck_assert_ptr_null(toc_difference_before(NULL));
    ck_assert_ptr_null(toc_difference_after(NULL));
    ck_assert_ptr_null(toc_change_name(0));
    ck_assert_ptr_null(toc_change_name(4));
    toc_difference_list_free(NULL);
}
END_TEST

Suite *diff_suite(void)
{
    Suite *suite = suite_create("diff");
    TCase *all = tcase_create("diff");
    tcase_set_timeout(all, 60);
    tcase_add_loop_test(all, tells_each_difference, 0, (int)(sizeof cases / sizeof *cases));
    tcase_add_test(all, is_symmetric);
    tcase_add_test(all, nothing_differs_from_itself);
    tcase_add_test(all, takes_nothing);
    suite_add_tcase(suite, all);
    return suite;
}
