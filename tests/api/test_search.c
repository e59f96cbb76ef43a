/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

Suite *search_suite(void);

static const toc_dataset *whole; /* the builtin dataset */
static const toc_dataset *small; /* see below */

/* A dataset in which every answer can be told by eye. */
static const char xml[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t' as-of='2010'>"
    "<source id='src-a' kind='web' href='x'><title xml:lang='en'>A</title></source>"
    "<topic id='topic-crime'><name xml:lang='en'>Crime</name><name xml:lang='fr'>Criminalité</name></topic>"
    "<topic id='topic-sea'><name xml:lang='en'>Smuggling by sea</name><name xml:lang='ru'>Всё о море</name></topic>"
    "<topic id='topic-land'><name xml:lang='en'>Smuggling by land</name>"
    "<name xml:lang='ar'>المؤتمر الأوّل</name></topic>"
    "<topic id='topic-air'><name xml:lang='en'>By air, smuggling</name><name "
    "xml:lang='zh'>跨国有组织犯罪公约</name></topic>"
    "<topic id='topic-straat'><name xml:lang='de'>Große Straße</name>"
    "<name xml:lang='fr'>Cœur de la criminalité</name></topic>"
    "<participant id='state-civ' kind='state' alpha-2='CI' alpha-3='CIV' m49='384' src='src-a'>"
    "<name xml:lang='fr'>Côte d’Ivoire</name><name xml:lang='ru'>Кот-д’Ивуар</name>"
    "<name xml:lang='ar'>كوت ديفوار</name>"
    "</participant>"
    "<instrument id='one' kind='convention' adopted='2000-11-15' src='src-a'>"
    "<title xml:lang='en'>Convention on smuggling</title>"
    "<rule kind='entry-into-force' count='1' days='90' organizations='not-counted'/>"
    "<rule kind='later-entry-into-force' days='30'/>"
    "<article n='1'><heading xml:lang='en'>Purpose</heading>"
    "<summary xml:lang='en'>Why States smuggle nothing.</summary>"
    "</article></instrument>"
    "<event id='event-a' kind='news' date='2003-09' src='src-a'>"
    "<title xml:lang='en'>News of smuggling</title></event>"
    "<event id='event-b' kind='news' date='2005-01-10' until='2005-01-20' src='src-a'>"
    "<title xml:lang='en'>More news of smuggling</title></event>"
    "</dataset>";

static const toc_dataset *load(const char *bytes, int search)
{
    toc_loader *loader;
    const toc_dataset *dataset = NULL;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    if (search && toc_loader_set_search(loader, 1) == TOC_E_UNAVAILABLE) {
        toc_loader_free(loader);
        return NULL;
    }
    toc_loader_add_memory(loader, bytes, strlen(bytes), "test.xml");
    int result = toc_loader_finish(loader, &dataset);
    for (uint32_t i = 0; i < toc_loader_diagnostic_count(loader); i++)
        if (result != TOC_OK)
            fprintf(stderr, "%s\n", toc_diagnostic_message(toc_loader_diagnostic_at(loader, i)));
    ck_assert_int_eq(result, TOC_OK);
    toc_loader_free(loader);
    return dataset;
}

static void open_datasets(void)
{
    whole = toc_dataset_builtin();
    small = load(xml, 1);
    ck_assert_ptr_nonnull(whole);
}

static void close_datasets(void)
{
    toc_dataset_unref(small);
}

static toc_query *ask(const toc_dataset *dataset, const char *text)
{
    toc_query *query;
    ck_assert_int_eq(toc_query_new(dataset, text, &query), TOC_OK);
    return query;
}

static toc_hit_list *run(toc_query *query)
{
    toc_hit_list *hits;
    ck_assert_int_eq(toc_query_run(query, &hits), TOC_OK);
    toc_query_free(query);
    return hits;
}

static void fold(const char *text, char *folded, size_t size)
{
    ck_assert_uint_lt(toc_fold(whole, text, folded, size), size);
}

/* The ids of the hits, with a space between, "~" before them when they are partial. */
static void check_found(toc_query *query, const char *expected)
{
    char found[1000] = "";
    toc_hit_list *hits = run(query);
    if (toc_hit_list_is_partial(hits))
        strcat(found, "~");
    for (uint32_t i = 0; i < toc_hit_list_count(hits); i++) {
        if (i)
            strcat(found, " ");
        strcat(found, toc_hit_id(toc_hit_list_at(hits, i)));
    }
    toc_hit_list_free(hits);
    ck_assert_str_eq(found, expected);
}

static const struct {
    const char *query, *found;
} answers[] = {
    /* all words, in any form, however they are written */
    {"crime", "topic-crime"},
    {"CRIMES", "topic-crime"},
    {"criminalite", "topic-crime topic-straat"},
    {"CRIMINALITÉ coeur", "topic-straat"},
    {"c\xc5\x93ur", "topic-straat"},
    {"все", "topic-sea"},
    {"ВСЁ", "topic-sea"},
    {"морем", "topic-sea"},
    {"المؤتمر الاول", "topic-land"},
    {"الموتمر", "topic-land"},
    {"مؤتمر", "topic-land"},
    {"grosse strasse", "topic-straat"},
    {"GROSSE STRASSE", "topic-straat"},
    {"\xef\xbd\x81\xef\xbd\x89\xef\xbd\x92", "topic-air"},
    {"cote d'ivoire", "state-civ"},
    {"co\xcc\x82te", "state-civ"},
    {"smuggle nothing", "one#art_1"},
    /* Chinese */
    {"犯罪", "topic-air"},
    {"跨国犯罪", "~topic-air"},
    {"犯", "topic-air"},
    {"约", "topic-air"},
    {"\"有组织犯罪\"", "topic-air"},
    {"\"跨国犯罪\"", ""},
    {"跨国 公约", "topic-air"},
    /* any of them, when none has all */
    {"sea purpose", "~one#art_1 topic-sea"},
    /* phrases */
    {"\"smuggling by\"", "topic-sea topic-land"},
    {"\"by smuggling\"", ""},
    {"\xe2\x80\x9csmuggling by sea\xe2\x80\x9d", "topic-sea"},
    {"\"smuggling by sea", "topic-sea"},
    {"smuggling-by", "topic-sea topic-land"},
    {"\"smuggle\"", "one#art_1"},
    {"\"smugg* by\"", "topic-sea topic-land"},
    /* beginnings */
    {"crim*", "topic-crime topic-straat"},
    {"purp*", "one#art_1"},
    {"xyz*", ""},
    /* exclusion */
    {"by -sea -air", "topic-land"},
    {"by -\"by sea\" -air", "topic-land"},
    {"-sea by -air", "topic-land"},
    {"-sea", ""},
    /* words the dataset does not have, but others that begin so */
    {"criminaliteux", "topic-crime topic-straat"},
    {"criminaliteuses", ""},
    /* nothing */
    {"", ""},
    {" - \" \" * -", ""},
    {"zebra", ""},
};

START_TEST(finds)
{
    if (!small)
        return;
    check_found(ask(small, answers[_i].query), answers[_i].found);
}
END_TEST

START_TEST(filters)
{
    if (!small)
        return;
    const toc_instrument *one = toc_dataset_find_instrument(small, "one");
    toc_query *query = ask(small, "smuggling");
    ck_assert_int_eq(toc_query_set_kind(query, TOC_KIND_EVENT), TOC_OK);
    check_found(query, "event-a event-b");
    query = ask(small, "smuggling");
    ck_assert_int_eq(toc_query_set_instrument(query, one), TOC_OK);
    check_found(query, "one one#art_1");
    query = ask(small, "smuggling");
    ck_assert_int_eq(toc_query_set_dates(query, 20040000, 0), TOC_OK);
    check_found(query, "event-b");
    query = ask(small, "smuggling");
    ck_assert_int_eq(toc_query_set_dates(query, 20030930, 20050110), TOC_OK);
    check_found(query, "event-a event-b");
    query = ask(small, "smuggling");
    ck_assert_int_eq(toc_query_set_dates(query, 20031001, 20050109), TOC_OK);
    check_found(query, "");
    query = ask(small, "criminalite");
    ck_assert_int_eq(toc_query_set_language(query, "fr"), TOC_OK);
    check_found(query, "topic-crime topic-straat");
    query = ask(small, "criminalite");
    ck_assert_int_eq(toc_query_set_language(query, "FR"), TOC_OK);
    check_found(query, "topic-crime topic-straat");
    query = ask(small, "criminalite");
    ck_assert_int_eq(toc_query_set_language(query, "fr-CA"), TOC_OK);
    check_found(query, "");
    query = ask(small, "smuggling");
    ck_assert_int_eq(toc_query_set_limit(query, 2), TOC_OK);
    toc_hit_list *hits = run(query);
    ck_assert_uint_eq(toc_hit_list_count(hits), 2);
    ck_assert_uint_eq(toc_hit_list_total(hits), 7);
    toc_hit_list_free(hits);
    query = ask(small, "smuggling");
    ck_assert_int_eq(toc_query_set_limit(query, 0), TOC_OK);
    hits = run(query);
    ck_assert_uint_eq(toc_hit_list_count(hits), 0);
    ck_assert_uint_eq(toc_hit_list_total(hits), 7);
    toc_hit_list_free(hits);
}
END_TEST

START_TEST(refuses_wrong_filters)
{
    toc_query *query = NULL;
    if (toc_query_new(whole, "crime", &query) == TOC_E_UNAVAILABLE)
        return;
    ck_assert_int_eq(toc_query_set_dates(query, 20030231, 0), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_query_set_dates(query, 0, -1), TOC_E_ARGUMENT);
    if (small)
        ck_assert_int_eq(toc_query_set_instrument(query, toc_dataset_find_instrument(small, "one")), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_query_set_instrument(query, NULL), TOC_OK);
    ck_assert_int_eq(toc_query_set_language(query, NULL), TOC_OK);
    ck_assert_int_eq(toc_query_set_language(query, ""), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_query_set_language(query, "f"), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_query_set_language(query, "en_GB"), TOC_E_ARGUMENT);
    toc_query_free(query);
    ck_assert_int_eq(toc_query_set_dates(NULL, 0, 0), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_query_set_kind(NULL, 0), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_query_set_limit(NULL, 0), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_query_set_language(NULL, "en"), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_query_set_instrument(NULL, NULL), TOC_E_ARGUMENT);
}
END_TEST

/* Whether all hits before the one with this id, which must be there, have the same text. */
static int leads(const toc_hit_list *hits, const char *id, const char *heading)
{
    char wanted[2000], found[20000];
    fold(heading, wanted, sizeof wanted);
    for (uint32_t i = 0; i < toc_hit_list_count(hits); i++) {
        const toc_hit *hit = toc_hit_list_at(hits, i);
        if (strcmp(toc_hit_id(hit), id) == 0)
            return 1;
        fold(toc_hit_text(hit), found, sizeof found);
        if (strcmp(wanted, found) != 0)
            return 0;
    }
    return 0;
}

START_TEST(every_heading_is_found_by_its_words)
{
    const toc_provision_list *provisions = toc_dataset_provisions(whole);
    uint32_t headings = 0;
    for (uint32_t i = 0; toc_fold(whole, "x", NULL, 0) && i < toc_provision_list_count(provisions); i++) {
        const toc_provision *provision = toc_provision_list_at(provisions, i);
        const toc_text_list *texts = toc_provision_headings(provision);
        for (uint32_t t = 0; t < toc_text_list_count(texts); t++, headings++) {
            const char *heading = toc_text_string(toc_text_list_at(texts, t));
            toc_query *query = ask(whole, heading);
            toc_query_set_kind(query, TOC_KIND_PROVISION);
            toc_hit_list *hits = run(query);
            ck_assert_msg(leads(hits, toc_provision_id(provision), heading), "%s: '%s' does not lead to it",
                          toc_provision_id(provision), heading);
            ck_assert_int_eq(toc_hit_list_is_partial(hits), 0);
            toc_hit_list_free(hits);
        }
    }
    ck_assert_uint_ge(headings, toc_fold(whole, "x", NULL, 0) ? 100 : 0);
}
END_TEST

START_TEST(every_name_is_found_by_its_words)
{
    const toc_participant_list *participants = toc_dataset_participants(whole);
    for (uint32_t i = 0; toc_fold(whole, "x", NULL, 0) && i < toc_participant_list_count(participants); i++) {
        const toc_participant *participant = toc_participant_list_at(participants, i);
        const toc_text_list *names = toc_participant_names(participant);
        for (uint32_t n = 0; n < toc_text_list_count(names); n++) {
            const char *name = toc_text_string(toc_text_list_at(names, n));
            toc_query *query = ask(whole, name);
            toc_query_set_kind(query, TOC_KIND_PARTICIPANT);
            toc_query_set_limit(query, 500);
            toc_hit_list *hits = run(query);
            int found = 0;
            for (uint32_t h = 0; h < toc_hit_list_count(hits); h++)
                found |= toc_hit_index(toc_hit_list_at(hits, h)) == toc_participant_index(participant);
            ck_assert_msg(found, "'%s' does not lead to %s", name, toc_participant_id(participant));
            toc_hit_list_free(hits);
            ck_assert_ptr_eq(toc_find_participant(whole, name), participant);
        }
    }
}
END_TEST

static void check_hit(const toc_hit *hit)
{
    const char *snippet = toc_hit_snippet(hit);
    uint32_t size = (uint32_t)strlen(snippet), before = 0;
    int32_t sum = 0;
    ck_assert_uint_le(size, 160 + 2 * strlen("…"));
    ck_assert_uint_ge(toc_hit_span_count(hit), 1);
    for (uint32_t i = 0; i < toc_hit_span_count(hit); i++) {
        uint32_t start = toc_hit_span_start(hit, i), end = toc_hit_span_end(hit, i);
        ck_assert_uint_ge(start, before);
        ck_assert_uint_gt(end, start);
        ck_assert_uint_le(end, size);
        ck_assert_int_ne(snippet[start] & 0xc0, 0x80);
        ck_assert_int_ne(snippet[end] & 0xc0, 0x80);
        before = end;
    }
    ck_assert_int_ne(snippet[0] & 0xc0, 0x80);
    ck_assert_uint_ge(toc_hit_contribution_count(hit), 1);
    for (uint32_t i = 0; i < toc_hit_contribution_count(hit); i++) {
        sum += toc_hit_contribution_score(hit, i);
        ck_assert_int_ge(toc_hit_contribution_score(hit, i), 0);
        ck_assert_uint_ge(toc_hit_contribution_frequency(hit, i), 1);
        ck_assert_ptr_nonnull(toc_hit_contribution_term(hit, i));
        ck_assert_ptr_nonnull(toc_hit_contribution_field(hit, i));
    }
    ck_assert_int_eq(sum, toc_hit_score(hit));
    ck_assert_ptr_nonnull(toc_hit_field(hit));
    ck_assert_int_eq(toc_dataset_find_kind(whole, toc_hit_id(hit)), toc_hit_kind(hit));
}

static const char *const queries[] = {
    "organized crime",
    "trafficking in persons",
    "\"legal persons\" liability",
    "crimin*",
    "a*",
    "the of and",
    "criminalité organisée",
    "преступность",
    "有组织犯罪",
    "罪",
    "الجريمة المنظمة",
    "\"of the\"",
    "e* d* -the",
    "smuggled migrants women children vessels flag",
    "convention -protocol",
    "2000",
};

START_TEST(hits_are_whole_and_explained)
{
    toc_query *query;
    if (toc_query_new(whole, queries[_i], &query) == TOC_E_UNAVAILABLE)
        return;
    toc_query_set_limit(query, 100000);
    toc_hit_list *hits, *again;
    ck_assert_int_eq(toc_query_run(query, &hits), TOC_OK);
    ck_assert_int_eq(toc_query_run(query, &again), TOC_OK);
    toc_query_free(query);
    ck_assert_uint_ge(toc_hit_list_count(hits), 1);
    ck_assert_uint_eq(toc_hit_list_count(hits), toc_hit_list_total(hits));
    ck_assert_uint_eq(toc_hit_list_count(hits), toc_hit_list_count(again));
    ck_assert_ptr_eq(toc_hit_list_dataset(hits), whole);
    for (uint32_t i = 0; i < toc_hit_list_count(hits); i++) {
        const toc_hit *hit = toc_hit_list_at(hits, i), *before = toc_hit_list_at(hits, i ? i - 1 : 0);
        check_hit(hit);
        ck_assert_str_eq(toc_hit_snippet(hit), toc_hit_snippet(toc_hit_list_at(again, i)));
        ck_assert_int_ge(toc_hit_score(before), toc_hit_score(hit));
        if (i && toc_hit_score(before) == toc_hit_score(hit))
            ck_assert(toc_hit_kind(before) < toc_hit_kind(hit) ||
                      (toc_hit_kind(before) == toc_hit_kind(hit) && toc_hit_index(before) < toc_hit_index(hit)));
    }
    toc_hit_list_free(again);
    /* The best few are the beginning of all. */
    query = ask(whole, queries[_i]);
    toc_query_set_limit(query, 7);
    again = run(query);
    for (uint32_t i = 0; i < toc_hit_list_count(again); i++)
        ck_assert_str_eq(toc_hit_id(toc_hit_list_at(again, i)), toc_hit_id(toc_hit_list_at(hits, i)));
    toc_hit_list_free(again);
    toc_hit_list_free(hits);
}
END_TEST

START_TEST(long_texts_are_cut_between_words)
{
    char *text = malloc(20000), document[30000];
    strcpy(text, "");
    for (int i = 0; i < 1000; i++)
        strcat(text, "слово ");
    strcat(text, "needle ");
    for (int i = 0; i < 100; i++)
        strcat(text, "длинноедлинное");
    snprintf(document, sizeof document,
             "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t' as-of='2010'>"
             "<topic id='topic-a'><name xml:lang='en'>%s</name></topic>"
             "<topic id='topic-b'><name xml:lang='en'>%s</name></topic></dataset>",
             text, strstr(text, "needle") + 7);
    const toc_dataset *dataset = load(document, 1);
    if (!dataset)
        goto done;
    toc_hit_list *hits = run(ask(dataset, "needle"));
    const toc_hit *hit = toc_hit_list_at(hits, 0);
    ck_assert_uint_eq(toc_hit_span_count(hit), 1);
    ck_assert_int_eq(strncmp(toc_hit_snippet(hit) + toc_hit_span_start(hit, 0), "needle", 6), 0);
    ck_assert_int_eq(strncmp(toc_hit_snippet(hit), "…слово", strlen("…слово")), 0);
    toc_hit_list_free(hits);
    hits = run(ask(dataset, "длинноедлин*"));
    ck_assert_uint_eq(toc_hit_list_count(hits), 2);
    ck_assert_uint_le(strlen(toc_hit_snippet(toc_hit_list_at(hits, 1))), 170);
    toc_hit_list_free(hits);
    toc_dataset_unref(dataset);
done:
    free(text);
}
END_TEST

START_TEST(folds_text)
{
    char text[100];
    if (!small)
        return;
    ck_assert_uint_eq(toc_fold(small, "  Côte d’IVOIRE! ", text, sizeof text), strlen("cote d ivoire"));
    ck_assert_str_eq(text, "cote d ivoire");
    ck_assert_uint_eq(toc_fold(small, "Côte d’IVOIRE", text, 7), strlen("cote d ivoire"));
    ck_assert_str_eq(text, "cote d");
    ck_assert_uint_eq(toc_fold(small, "ЖЖЖ", text, 4), 6);
    ck_assert_str_eq(text, "ж");
    ck_assert_uint_eq(toc_fold(small, "…", text, sizeof text), 0);
    ck_assert_str_eq(text, "");
    ck_assert_uint_eq(toc_fold(small, "abc", NULL, 0), 3);
    ck_assert_uint_eq(toc_fold(small, NULL, text, sizeof text), 0);
    ck_assert_uint_eq(toc_fold(NULL, "abc", text, sizeof text), 0);
    ck_assert_str_eq(text, "");
}
END_TEST

START_TEST(names_are_found_folded)
{
    if (!small)
        return;
    const toc_participant *participant = toc_dataset_find_participant(small, "state-civ");
    ck_assert_ptr_eq(toc_find_participant(small, "COTE D'IVOIRE"), participant);
    ck_assert_ptr_eq(toc_find_participant(small, "кот д ивуар"), participant);
    ck_assert_ptr_eq(toc_find_participant(small, "ivoire"), NULL);
    ck_assert_ptr_eq(toc_find_participant(small, ""), NULL);
    ck_assert_ptr_eq(toc_find_participant(small, "?"), NULL);
    ck_assert_ptr_nonnull(toc_find_instrument(small, "CONVENTION ON  SMUGGLING"));
}
END_TEST

START_TEST(a_dataset_without_an_index_says_so)
{
    const toc_dataset *plain = load(xml, 0);
    toc_query *query = (toc_query *)1;
    char text[8];
    ck_assert_int_eq(toc_query_new(plain, "crime", &query), TOC_E_UNAVAILABLE);
    ck_assert_ptr_null(query);
    ck_assert_uint_eq(toc_fold(plain, "x", text, sizeof text), 0);
    ck_assert_ptr_nonnull(toc_find_participant(plain, "CÔTE D’IVOIRE") ? NULL : plain);
    ck_assert_ptr_nonnull(toc_find_instrument(plain, "convention ON smuggling"));
    ck_assert_int_eq(toc_dataset_verify(plain), TOC_OK);
    toc_dataset_unref(plain);
}
END_TEST

START_TEST(null_is_answered)
{
    toc_query *query;
    toc_hit_list *hits = (toc_hit_list *)1;
    ck_assert_int_eq(toc_query_new(NULL, "x", &query), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_query_new(whole, NULL, &query), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_query_new(whole, "x", NULL), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_query_run(NULL, &hits), TOC_E_ARGUMENT);
    ck_assert_ptr_null(hits);
    ck_assert_int_eq(toc_loader_set_search(NULL, 1), TOC_E_ARGUMENT);
    toc_query_free(NULL);
    toc_hit_list_free(NULL);
    ck_assert_ptr_null(toc_hit_list_dataset(NULL));
    ck_assert_uint_eq(toc_hit_list_count(NULL), 0);
    ck_assert_uint_eq(toc_hit_list_total(NULL), 0);
    ck_assert_int_eq(toc_hit_list_is_partial(NULL), 0);
    ck_assert_ptr_null(toc_hit_list_at(NULL, 0));
    ck_assert_int_eq(toc_hit_kind(NULL), TOC_KIND_NONE);
    ck_assert_ptr_null(toc_hit_id(NULL));
    ck_assert_uint_eq(toc_hit_index(NULL), 0);
    ck_assert_int_eq(toc_hit_score(NULL), 0);
    ck_assert_ptr_null(toc_hit_field(NULL));
    ck_assert_ptr_null(toc_hit_language(NULL));
    ck_assert_ptr_null(toc_hit_text(NULL));
    ck_assert_ptr_null(toc_hit_snippet(NULL));
    ck_assert_uint_eq(toc_hit_span_count(NULL), 0);
    ck_assert_uint_eq(toc_hit_span_start(NULL, 0), 0);
    ck_assert_uint_eq(toc_hit_span_end(NULL, 0), 0);
    ck_assert_uint_eq(toc_hit_contribution_count(NULL), 0);
    ck_assert_ptr_null(toc_hit_contribution_term(NULL, 0));
    ck_assert_ptr_null(toc_hit_contribution_field(NULL, 0));
    ck_assert_ptr_null(toc_hit_contribution_language(NULL, 0));
    ck_assert_uint_eq(toc_hit_contribution_frequency(NULL, 0), 0);
    ck_assert_int_eq(toc_hit_contribution_score(NULL, 0), 0);
}
END_TEST

static int try(const char *text)
{
    toc_query *query;
    toc_hit_list *hits;
    int result = toc_query_new(whole, text, &query);
    if (result != TOC_OK) {
        ck_assert_ptr_null(query);
        return result;
    }
    ck_assert_int_eq(toc_query_run(query, &hits), TOC_OK);
    for (uint32_t i = 0; i < toc_hit_list_count(hits); i++)
        check_hit(toc_hit_list_at(hits, i));
    toc_hit_list_free(hits);
    toc_query_free(query);
    return TOC_OK;
}

START_TEST(hostile_queries_are_answered)
{
    enum { SIZE = 1000000 };
    char *text = malloc(SIZE + 1);
    if (!toc_fold(whole, "x", NULL, 0))
        goto done;
    memset(text, 'a', SIZE);
    text[SIZE] = '\0';
    ck_assert_int_eq(try(text), TOC_E_LIMIT);
    text[4097] = '\0';
    ck_assert_int_eq(try(text), TOC_E_LIMIT);
    text[4096] = '\0';
    ck_assert_int_eq(try(text), TOC_OK);
    for (int i = 0; i < 4096; i += 2)
        text[i] = ' ';
    ck_assert_int_eq(try(text), TOC_E_LIMIT);
    text[2 * 63] = '\0';
    ck_assert_int_eq(try(text), TOC_OK);
    text[0] = '"';
    text[2 * 63] = ' ';
    text[2 * 128] = '\0';
    ck_assert_int_eq(try(text), TOC_OK);
    for (int i = 0; i + 3 <= 63 * 3; i += 3)
        memcpy(text + i, "e* ", 4);
    ck_assert_int_eq(try(text), TOC_OK);
    /* Any bytes; the generator is the one of the C standard, with the same numbers everywhere. */
    uint32_t state = 1;
    for (int round = 0; round < 2000; round++) {
        static const char *const pieces[] = {
            "\"",       "-",  "*",  " ",    "crime", "的",     "\xff",         "\xe4\xb8",
            "\xf0\x9f", "罪", "ال", "\xc2", "é",     "of the", "\xed\xa0\x80", "\xf4\x90\x80\x80",
            "CTOC/"};
        text[0] = '\0';
        for (int k = 0; k < 12; k++) {
            state = state * 1103515245u + 12345u;
            strcat(text, pieces[(state >> 16) % (sizeof pieces / sizeof *pieces)]);
        }
        ck_assert_int_eq(try(text), TOC_OK);
    }
done:
    free(text);
}
END_TEST

START_TEST(snapshots_keep_the_index)
{
    size_t size;
    const void *image = toc_dataset_image(small, &size);
    const toc_dataset *copy;
    if (!small)
        return;
    ck_assert_int_eq(toc_dataset_open_memory(image, size, &copy), TOC_OK);
    check_found(ask(copy, "crime"), "topic-crime");
    toc_dataset_unref(copy);
    copy = load(xml, 1);
    size_t again;
    const void *second = toc_dataset_image(copy, &again);
    ck_assert_uint_eq(again, size);
    ck_assert_int_eq(memcmp(image, second, size), 0);
    toc_dataset_unref(copy);
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *search_suite(void)
{
    Suite *suite = suite_create("search");
    TCase *tests = tcase_create("search");
    tcase_set_timeout(tests, 60);
    tcase_add_unchecked_fixture(tests, open_datasets, close_datasets);
    tcase_add_loop_test(tests, finds, 0, COUNT(answers));
    tcase_add_test(tests, filters);
    tcase_add_test(tests, refuses_wrong_filters);
    tcase_add_test(tests, every_heading_is_found_by_its_words);
    tcase_add_test(tests, every_name_is_found_by_its_words);
    tcase_add_loop_test(tests, hits_are_whole_and_explained, 0, COUNT(queries));
    tcase_add_test(tests, long_texts_are_cut_between_words);
    tcase_add_test(tests, folds_text);
    tcase_add_test(tests, names_are_found_folded);
    tcase_add_test(tests, a_dataset_without_an_index_says_so);
    tcase_add_test(tests, null_is_answered);
    tcase_add_test(tests, hostile_queries_are_answered);
    tcase_add_test(tests, snapshots_keep_the_index);
    suite_add_tcase(suite, tests);
    return suite;
}
