/* SPDX-License-Identifier: MIT */
/* What loading makes for lookups beside the rows: the search index and the wordings of citations, written out. */
#include <check.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <toc/toc.h>

#include "core/dataset.h"
#include "core/postings.h"

Suite *index_suite(void);

static char written[20000];

#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
static void put(const char *format, ...)
{
    size_t used = strlen(written);
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(written + used, sizeof written - used, format, arguments);
    va_end(arguments);
    ck_assert_int_lt(length, (int)(sizeof written - used));
}

/* What stands in an element 'dataset'; NULL when there is no search. */
static const toc_dataset *load(const char *elements, int with_search)
{
    static char xml[20000];
    toc_loader *loader;
    const toc_dataset *dataset;
    int length = snprintf(xml, sizeof xml, "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'>"
                          "<source id='s' kind='web' href='x'/>%s</dataset>", elements);
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    if (with_search && toc_loader_set_search(loader, 1) != TOC_OK) {
        toc_loader_free(loader);
        return NULL;
    }
    ck_assert_int_eq(toc_loader_add_memory(loader, xml, (size_t)length, "f.xml"), TOC_OK);
    int result = toc_loader_finish(loader, &dataset);
    ck_assert_msg(result == TOC_OK, "%s", toc_diagnostic_message(toc_loader_diagnostic_at(loader, 0)));
    toc_loader_free(loader);
    written[0] = '\0';
    return dataset;
}

/* --- search --- */

/* By passage: what it says where, its words, and what one occurrence in it is worth. */
static void put_passages(const char *image)
{
    const struct tocp_passage *passage;
    for (uint32_t i = 0; (passage = tocp_passage_at(image, i)) != NULL; i++) {
        const struct tocp_field *field = tocp_field_of(TOCP_PASSAGE_KIND(passage->field), TOCP_PASSAGE_WORD(passage->field));
        const char *language = tocp_language_at(image, TOCP_PASSAGE_LANGUAGE(passage->field));
        put("%u %s %s %s: %s (%u, %u)\n", (unsigned)i, tocp_id_of(image, tocp_entity_at(image, passage->entity)), field->name,
            language ? language : "-", tocp_string_at(image, passage->string), (unsigned)passage->words, (unsigned)passage->boost);
    }
}

/* By form: its positions in each passage, and the form that follows in the ring of a stem. */
static void put_forms(const char *image)
{
    const char *text;
    for (uint32_t form = 0; *(text = tocp_form_at(image, form)); form++) {
        struct tocp_postings postings;
        uint32_t count;
        const uint32_t *links = tocp_form_links(image, form, &count);
        put("%s:", text);
        tocp_postings_of(image, form, &postings);
        while (tocp_postings_next(&postings)) {
            const uint8_t *at = postings.positions;
            put(" %u@", (unsigned)postings.passage);
            for (uint32_t i = 0, position = 0; i < postings.frequency; i++) {
                position += tocp_postings_number(&at, postings.end);
                put("%s%u", i ? "," : "", (unsigned)position);
            }
        }
        for (uint32_t i = 0; i < count; i++)
            put(" ~%s:%s", tocp_language_at(image, TOCP_STEM_LANGUAGE(links[i])), tocp_form_at(image, TOCP_STEM_FORM(links[i])));
        put("\n");
    }
}

static const struct {
    const char *elements, *index;
} indexes[] = {
    {"<topic id='t'/>", ""},
    /* words, longer texts, several languages; rows without an id stand for their owner */
    {"<topic id='t'><name xml:lang='en'>Bees, bee-keeping and the bee</name><name xml:lang='fr'>L\u2019abeille et les abeilles</name>"
     "<name xml:lang='zh-Hans'>\u871c\u8702</name></topic>"
     "<instrument id='i' kind='convention' adopted='2000' src='s'><title xml:lang='en'>Convention on Bees</title>"
     "<short-title xml:lang='en'>Bee</short-title><alias xml:lang='en'>CB</alias><summary xml:lang='en'>It keeps bees.</summary>"
     "<note xml:lang='en'>The keeper keeps them, and kept them before, and will keep them.</note>"
     "<rule kind='entry-into-force' count='1' days='90'><summary xml:lang='en'>One keeper</summary></rule></instrument>"
     "<body id='b' kind='committee' symbol='CB/1' src='s'><name xml:lang='en'>Keepers of bees and of bees</name></body>",
     "0 t name en: Bees, bee-keeping and the bee (6, 7272)\n"
     "1 t name fr: L\u2019abeille et les abeilles (5, 10000)\n"
     "2 t name zh-Hans: 蜜蜂 (2, 10000)\n"
     "3 i title en: Convention on Bees (3, 12307)\n"
     "4 i short-title en: Bee (1, 22857)\n"
     "5 i alias en: CB (1, 8000)\n"
     "6 i summary en: It keeps bees. (3, 1200)\n"
     "7 i note en: The keeper keeps them, and kept them before, and will keep them. (12, 455)\n"
     "8 i summary en: One keeper (2, 1507)\n"
     "9 b symbol -: CB/1 (2, 10000)\n"
     "10 b name en: Keepers of bees and of bees (6, 7272)\n"
     "1: 9@1\n"
     "abeille: 1@1 ~fr:abeilles\n"
     "abeilles: 1@4 ~fr:abeille\n"
     "and: 0@3 7@4,8 10@3\n"
     "bee: 0@1,5 4@0 ~en:bees\n"
     "bees: 0@0 3@2 6@2 10@2,5 ~en:bee\n"
     "before: 7@7\n"
     "cb: 5@0 9@0\n"
     "convention: 3@0\n"
     "et: 1@2\n"
     "it: 6@0\n"
     "keep: 7@10 ~en:keeping\n"
     "keeper: 7@1 8@1 ~en:keepers\n"
     "keepers: 10@0 ~en:keeper\n"
     "keeping: 0@2 ~en:keeps\n"
     "keeps: 6@1 7@2 ~en:keep\n"
     "kept: 7@5\n"
     "l: 1@0\n"
     "les: 1@3\n"
     "of: 10@1,4\n"
     "on: 3@1\n"
     "one: 8@0\n"
     "the: 0@4 7@0\n"
     "them: 7@3,6,11\n"
     "will: 7@9\n"
     "蜂: 2@1\n"
     "蜜蜂: 2@0\n"},
    /* no word; no language that has stems; the accents that stems need; many in one passage */
    {"<topic id='a'><name xml:lang='en'>...</name></topic>"
     "<topic id='b'><name xml:lang='de'>Biene, Bienen</name><name xml:lang='frm'>abeille abeilles</name></topic>"
     "<topic id='c'><name xml:lang='fr'>\u00e9t\u00e9 \u00e9t\u00e9s</name></topic>"
     "<topic id='d'><name xml:lang='ru'>\u043f\u0447\u0451\u043b\u044b \u043f\u0447\u0435\u043b\u0430</name></topic>"
     "<topic id='e'><name xml:lang='fr-CA'>nation nations</name></topic>",
     "0 a name en: ... (0, 0)\n"
     "1 b name de: Biene, Bienen (2, 10000)\n"
     "2 b name frm: abeille abeilles (2, 10000)\n"
     "3 c name fr: été étés (2, 10000)\n"
     "4 d name ru: пчёлы пчела (2, 10000)\n"
     "5 e name fr-CA: nation nations (2, 10000)\n"
     "abeille: 2@0\n"
     "abeilles: 2@1\n"
     "biene: 1@0\n"
     "bienen: 1@1\n"
     "ete: 3@0 ~fr:etes\n"
     "etes: 3@1 ~fr:ete\n"
     "nation: 5@0 ~fr-CA:nations\n"
     "nations: 5@1 ~fr-CA:nation\n"
     "пчела: 4@1 ~ru:пчелы\n"
     "пчелы: 4@0 ~ru:пчела\n"},
    /* a form has its stems in each language in which it stands, and one link for each */
    {"<topic id='a'><name xml:lang='en'>nation nation</name><name xml:lang='fr'>nation nations</name></topic>"
     "<topic id='b'><name xml:lang='en'>nation nations</name></topic>",
     "0 a name en: nation nation (2, 10000)\n"
     "1 a name fr: nation nations (2, 10000)\n"
     "2 b name en: nation nations (2, 10000)\n"
     "nation: 0@0,1 1@0 2@0 ~en:nations ~fr:nations\n"
     "nations: 1@1 2@1 ~en:nation ~fr:nation\n"},
};

START_TEST(search_indexes)
{
    const toc_dataset *dataset = load(indexes[_i].elements, 1);
    if (!dataset)
        return;
    put_passages(tocp_dataset_image(dataset));
    put_forms(tocp_dataset_image(dataset));
    ck_assert_str_eq(written, indexes[_i].index);
    toc_dataset_unref(dataset);
}
END_TEST

/* --- wordings --- */

static void put_wordings(const char *image)
{
    const uint32_t *row;
    for (uint32_t i = 0; (row = tocp_row_at(image, TOCP_KIND_WORDING, TOCP_WORDING_WORDS, i)) != NULL; i++) {
        uint32_t owner = row[TOCP_WORDING_PHRASE] ? row[TOCP_WORDING_PHRASE] : row[TOCP_WORDING_INSTRUMENT];
        put("%s (%s) %s: %s %u %u%s%s\n", tocp_string_at(image, row[TOCP_WORDING_KEY]), tocp_string_at(image, row[TOCP_WORDING_FIRST]),
            tocp_string_at(image, row[TOCP_WORDING_LANGUAGE]), tocp_id_of(image, owner), (unsigned)row[TOCP_WORDING_ROLE],
            (unsigned)row[TOCP_WORDING_VALUE], row[TOCP_WORDING_CAPITALS] ? " in capitals" : "",
            row[TOCP_WORDING_STOPPED] ? " with a full stop" : "");
    }
}

/* A word in the first and the last of many passages, and at the ends of a long one. */
START_TEST(numbers_of_more_than_seven_bits)
{
    enum { TOPICS = 150, WORDS = 130 };
    static char elements[15000];
    char *to = elements;
    for (int i = 0; i < TOPICS; i++) {
        to += sprintf(to, "<topic id='t%d'><name xml:lang='de'>%s", i, i == 0 || i == TOPICS - 1 ? "rar" : "o");
        for (int k = 0; i == 0 && k < WORDS; k++)
            to += sprintf(to, " o");
        to += sprintf(to, i ? "</name></topic>" : " rar</name></topic>");
    }
    const toc_dataset *dataset = load(elements, 1);
    if (!dataset)
        return;
    put_forms(tocp_dataset_image(dataset));
    ck_assert_ptr_nonnull(strstr(written, "\nrar: 0@0,131 149@0\n"));
    toc_dataset_unref(dataset);
}
END_TEST

/* Languages beyond what there is room for are found as none. */
START_TEST(many_languages)
{
    enum { LANGUAGES = 70 };
    char elements[8000] = "<topic id='t'>";
    for (int i = 0; i < LANGUAGES; i++)
        sprintf(elements + strlen(elements), "<name xml:lang='%c%c'>word</name>", 'a' + i / 26, 'a' + i % 26);
    strcat(elements, "</topic>");
    const toc_dataset *dataset = load(elements, 1);
    if (!dataset)
        return;
    const char *image = tocp_dataset_image(dataset);
    const struct tocp_passage *passage;
    uint32_t with = 0, without = 0;
    for (uint32_t i = 0; (passage = tocp_passage_at(image, i)) != NULL; i++) {
        const char *language = tocp_language_at(image, TOCP_PASSAGE_LANGUAGE(passage->field));
        ++*(language ? &with : &without);
    }
    ck_assert_uint_eq(with, TOCP_MAX_LANGUAGES - 1);
    ck_assert_uint_eq(without, LANGUAGES - (TOCP_MAX_LANGUAGES - 1));
    ck_assert_int_eq(toc_dataset_verify(dataset), TOC_OK);
    toc_dataset_unref(dataset);
}
END_TEST

static const struct {
    const char *elements, *wordings;
} phrases[] = {
    {"<instrument id='i' kind='convention' adopted='2000' src='s'><title xml:lang='en'>Convention on Bees</title>"
     "<short-title xml:lang='en'>Bees Convention</short-title><alias xml:lang='en'>CB</alias><alias xml:lang='en'>Cb</alias>"
     "<alias xml:lang='fr'>CB</alias><alias xml:lang='en'>ABCDEF</alias><alias xml:lang='en'>ABCDE</alias><alias xml:lang='en'>...</alias>"
     "<note xml:lang='en'>CB</note></instrument>"
     "<instrument id='cb' kind='protocol' supplements='i' adopted='2000' src='s'><alias xml:lang='en'>CB</alias></instrument>"
     "<phrase id='p1' role='article' value='1' src='s'><form xml:lang='en'>article</form><form xml:lang='en'>Art.</form>"
     "<form xml:lang='en'>art</form><form xml:lang='fr'>article</form></phrase>"
     "<phrase id='p2' role='of' value='2' src='s'><form xml:lang='en'>article of</form><form xml:lang='en'>article</form></phrase>",
     "abcde (abcde) en: i 63 0 in capitals\n"
     "abcdef (abcdef) en: i 63 0\n"
     "art (art) en: p1 1 1 with a full stop\n"
     "article of (article) en: p2 15 2\n"
     "article (article) en: p1 1 1\n"
     "article (article) en: p2 15 2\n"
     "article (article) fr: p1 1 1\n"
     "bees convention (bees) en: i 63 0\n"
     "cb (cb) : cb 63 0 in capitals\n"
     "cb (cb) en: i 63 0\n"
     "cb (cb) en: cb 63 0 in capitals\n"
     "cb (cb) fr: i 63 0 in capitals\n"
     "convention on bees (convention) en: i 63 0\n"
     "i (i) : i 63 0 in capitals\n"},
};

START_TEST(wordings_of_citations)
{
    const toc_dataset *dataset = load(phrases[_i].elements, 0);
    put_wordings(tocp_dataset_image(dataset));
    ck_assert_str_eq(written, phrases[_i].wordings);
    toc_dataset_unref(dataset);
}
END_TEST

#define COUNT(array) (int)(sizeof(array) / sizeof *(array))

Suite *index_suite(void)
{
    Suite *suite = suite_create("index");
    TCase *tests = tcase_create("index");
    tcase_add_loop_test(tests, search_indexes, 0, COUNT(indexes));
    tcase_add_test(tests, numbers_of_more_than_seven_bits);
    tcase_add_test(tests, many_languages);
    tcase_add_loop_test(tests, wordings_of_citations, 0, COUNT(phrases));
    suite_add_tcase(suite, tests);
    return suite;
}
