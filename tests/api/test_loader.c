/* SPDX-License-Identifier: MIT */
/* The loader: many files, diagnostics, limits, and use after a finish. The messages are in tests/golden. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

Suite *loader_suite(void);

#define ROOT "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t' as-of='2010'>"
#define TOPIC(id) "<topic id='" id "'><name xml:lang='en'>A topic</name></topic>"
static const char one[] = ROOT TOPIC("topic-one") "</dataset>";
static const char two[] = ROOT TOPIC("topic-two") "<overlay of='topic-one'><name xml:lang='fr'>Un</name></overlay></dataset>";
static const char wrong[] = ROOT "\n<topic/>\n<topic/>\n<topic/></dataset>";
static const char newer[] = "<dataset xmlns='urn:libtoc:dataset:1' format='2.0'/>";

static const char letters[] = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"
                              "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";

static toc_loader *loader;

static void make_loader(void)
{
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
}

static void free_loader(void)
{
    toc_loader_free(loader);
}

static int add(const char *xml, const char *name)
{
    return toc_loader_add_memory(loader, xml, strlen(xml), name);
}

static const toc_dataset *finish(int wanted)
{
    const toc_dataset *dataset = (const void *)one;
    int result = toc_loader_finish(loader, &dataset);
    ck_assert_msg(result == wanted, "%s", toc_result_name(result));
    ck_assert_int_eq(dataset != NULL, wanted == TOC_OK);
    return dataset;
}

START_TEST(files_make_one_dataset)
{
    ck_assert_int_eq(add(two, "two.xml"), TOC_OK); /* before what it adds to */
    ck_assert_int_eq(add(one, NULL), TOC_OK);
    const toc_dataset *dataset = finish(TOC_OK);
    ck_assert_uint_eq(toc_topic_list_count(toc_dataset_topics(dataset)), 2);
    ck_assert_str_eq(toc_topic_name(toc_dataset_find_topic(dataset, "topic-one"), "fr"), "Un");
    ck_assert_uint_eq(toc_part_list_count(toc_dataset_parts(dataset)), 2);
    ck_assert_str_eq(toc_part_name(toc_part_list_at(toc_dataset_parts(dataset), 0)), "two.xml");
    ck_assert_str_eq(toc_part_name(toc_part_list_at(toc_dataset_parts(dataset), 1)), "(memory)");
    ck_assert_str_eq(toc_dataset_edition(dataset), "t");
    ck_assert_int_eq(toc_dataset_as_of(dataset), 20100000);
    ck_assert_uint_eq(toc_dataset_sha256(dataset, NULL, 0), 0);
    toc_dataset_unref(dataset);
}
END_TEST

START_TEST(can_be_used_again)
{
    ck_assert_int_eq(add(wrong, "wrong.xml"), TOC_E_DATA);
    finish(TOC_E_DATA);
    ck_assert_uint_eq(toc_loader_error_count(loader), 3); /* its diagnostics stay */
    ck_assert_int_eq(add(one, "one.xml"), TOC_OK);
    ck_assert_uint_eq(toc_loader_error_count(loader), 0); /* until the next file */
    const toc_dataset *first = finish(TOC_OK);
    ck_assert_int_eq(add(one, "one.xml"), TOC_OK); /* nothing is left of the first: no duplicate id */
    const toc_dataset *second = finish(TOC_OK);
    ck_assert_ptr_ne(first, second);
    toc_loader_free(loader);
    loader = NULL;
    ck_assert_str_eq(toc_topic_name(toc_dataset_find_topic(first, "topic-one"), NULL), "A topic");
    toc_dataset_unref(first);
    toc_dataset_unref(second);
}
END_TEST

START_TEST(one_bad_file_refuses_all)
{
    ck_assert_int_eq(add(wrong, "wrong.xml"), TOC_E_DATA);
    ck_assert_int_eq(add(one, "one.xml"), TOC_OK);
    finish(TOC_E_DATA);
    ck_assert_int_eq(add(newer, "newer.xml"), TOC_E_VERSION);
    ck_assert_int_eq(add(wrong, "wrong.xml"), TOC_E_DATA);
    finish(TOC_E_VERSION);
    ck_assert_int_eq(toc_loader_add_file(loader, "/no/such/file"), TOC_E_IO);
    ck_assert_int_eq(add(one, "one.xml"), TOC_OK);
    finish(TOC_E_DATA);
    finish(TOC_E_DATA); /* nothing is no dataset */
    ck_assert_int_eq(add(two, "two.xml"), TOC_OK);
    finish(TOC_E_DATA); /* an overlay of nothing */
    ck_assert_str_eq(toc_diagnostic_name(toc_loader_diagnostic_at(loader, 0)), "dangling-reference");
}
END_TEST

static const struct {
    const char *xml;
    int result;
} roots[] = {
    {"<dataset xmlns='urn:libtoc:dataset:1' format='1.0'/>", TOC_OK},
    {"<dataset xmlns='urn:libtoc:dataset:1' format='1.9'/>", TOC_OK},
    {"<dataset xmlns='urn:libtoc:dataset:1' format='2.0'/>", TOC_E_VERSION},
    {"<dataset xmlns='urn:libtoc:dataset:2' format='1.0'/>", TOC_E_VERSION},
    {"<records xmlns='urn:libtoc:dataset:2' format='1.0'/>", TOC_E_VERSION},
    {"<records xmlns='urn:libtoc:dataset:1' format='1.0'/>", TOC_E_DATA},
    {"<dataset xmlns='urn:libtoc:records:1' format='1.0'/>", TOC_E_DATA},
    {"<dataset xmlns='urn:libtoc:dataset:1' format='one'/>", TOC_E_DATA},
    {"<dataset xmlns='urn:libtoc:dataset:1'/>", TOC_E_DATA},
    {"<dataset format='1.0'/>", TOC_E_DATA},
};

enum { LIMIT = 1000 };
static const char long_file[LIMIT + 1] = "too large";

static const struct {
    const char *bytes; /* NULL: of a file that is not there */
    size_t size;
    int result;
} unread[] = {
    {NULL, 0, TOC_E_IO},
    {long_file, sizeof long_file, TOC_E_LIMIT},
    {"\xff", 1, TOC_E_DATA},
    {"<dataset", 8, TOC_E_DATA},
    {"<other/>", 8, TOC_E_DATA},
};

/* What is missing may be in it. */
START_TEST(a_file_that_is_not_read_to_its_end_is_not_missed)
{
    ck_assert_int_eq(toc_loader_set_max_bytes(loader, LIMIT), TOC_OK);
    ck_assert_int_eq(add(two, "two.xml"), TOC_OK); /* an overlay of what the other file should have */
    int result = unread[_i].bytes ? toc_loader_add_memory(loader, unread[_i].bytes, unread[_i].size, "unread.xml")
                                  : toc_loader_add_file(loader, "/no/such/file");
    ck_assert_int_eq(result, unread[_i].result);
    finish(TOC_E_DATA);
    ck_assert_uint_eq(toc_loader_error_count(loader), 1);
    ck_assert_str_ne(toc_diagnostic_name(toc_loader_diagnostic_at(loader, 0)), "dangling-reference");
}
END_TEST

START_TEST(a_newer_root_is_told_from_a_wrong_one)
{
    ck_assert_int_eq(add(roots[_i].xml, NULL), roots[_i].result);
    toc_dataset_unref(finish(roots[_i].result));
}
END_TEST

START_TEST(a_diagnostic_says_all)
{
    add(wrong, "wrong.xml");
    ck_assert_uint_eq(toc_loader_diagnostic_count(loader), 3);
    const toc_diagnostic *diagnostic = toc_loader_diagnostic_at(loader, 1);
    ck_assert_str_eq(toc_diagnostic_name(diagnostic), "missing-attribute");
    ck_assert_int_eq(toc_diagnostic_severity(diagnostic), TOC_SEVERITY_ERROR);
    ck_assert_str_eq(toc_diagnostic_file(diagnostic), "wrong.xml");
    ck_assert_uint_eq(toc_diagnostic_line(diagnostic), 3);
    ck_assert_uint_gt(toc_diagnostic_column(diagnostic), 0);
    ck_assert_str_eq(toc_diagnostic_path(diagnostic), "/dataset/topic");
    ck_assert_str_eq(toc_diagnostic_message(diagnostic), "'topic' needs the attribute 'id'");
    ck_assert_str_eq(toc_diagnostic_help(diagnostic), toc_diagnostic_code_help(toc_diagnostic_code(diagnostic)));
    ck_assert_ptr_null(toc_loader_diagnostic_at(loader, 3));
}
END_TEST

START_TEST(a_diagnostic_stays_while_more_are_found)
{
    add(wrong, "first.xml");
    const toc_diagnostic *first = toc_loader_diagnostic_at(loader, 0);
    for (int i = 0; i < 20; i++)
        add(wrong, "more.xml");
    finish(TOC_E_DATA);
    ck_assert_ptr_eq(toc_loader_diagnostic_at(loader, 0), first);
    ck_assert_str_eq(toc_diagnostic_file(first), "first.xml");
}
END_TEST

START_TEST(a_diagnostic_stays_when_nothing_is_finished_again)
{
    add(wrong, "first.xml");
    finish(TOC_E_DATA);
    const toc_diagnostic *first = toc_loader_diagnostic_at(loader, 0);
    finish(TOC_E_DATA);
    ck_assert_ptr_eq(toc_loader_diagnostic_at(loader, 0), first);
    ck_assert_str_eq(toc_diagnostic_file(first), "first.xml");
}
END_TEST

START_TEST(that_no_file_was_added_is_told)
{
    finish(TOC_E_DATA);
    ck_assert_uint_eq(toc_loader_error_count(loader), 1);
    ck_assert_str_eq(toc_diagnostic_name(toc_loader_diagnostic_at(loader, 0)), "no-file");
    add(one, "one.xml");
    toc_dataset_unref(finish(TOC_OK));
    ck_assert_uint_eq(toc_loader_error_count(loader), 0);
}
END_TEST

/* Counted, but not kept. */
START_TEST(diagnostics_are_bounded)
{
    uint32_t limits[] = {0, 1, 2, 3, 4};
    ck_assert_int_eq(toc_loader_set_max_diagnostics(loader, limits[_i]), TOC_OK);
    add(wrong, "wrong.xml");
    finish(TOC_E_DATA);
    ck_assert_uint_eq(toc_loader_diagnostic_count(loader), limits[_i] < 3 ? limits[_i] : 3);
    ck_assert_uint_eq(toc_loader_error_count(loader), 3);
    ck_assert_uint_eq(toc_loader_warning_count(loader), 0);
}
END_TEST

/* Nothing that a file holds makes a message long, or unprintable. */
START_TEST(messages_are_bounded_and_printable)
{
    static char xml[200000];
    for (int c = 1; c < 256; c++) {
        char value[5000];
        memset(value, c == '"' || c == '<' || c == '&' ? 'x' : c, sizeof value);
        value[sizeof value - 1] = '\0';
        snprintf(xml, sizeof xml,
                 "%s<topic id=\"%s\" %c=\"%s\">%s<name xml:lang=\"%s\">n</name></topic><t%s/></dataset>", ROOT, value,
                 c, value, value, value, value);
        add(xml, value);
        add("<x/>", value);
    }
    finish(TOC_E_DATA);
    for (uint32_t i = 0; i < toc_loader_diagnostic_count(loader); i++) {
        const char *message = toc_diagnostic_message(toc_loader_diagnostic_at(loader, i));
        ck_assert_uint_lt(strlen(message), 1000);
        for (const char *at = message; *at; at++)
            ck_assert_msg((unsigned char)*at >= ' ' && *at != 0x7f, "byte %d in '%s'", *at, message);
    }
}
END_TEST

/* Dates of signatures are compared with the openings of an instrument as long as these are few. */
static const struct {
    int openings, result;
} crowds[] = {{0, TOC_OK}, {1, TOC_E_DATA}, {64, TOC_E_DATA}, {65, TOC_OK}};

START_TEST(signatures_are_checked_where_openings_are_few)
{
    char xml[8000], *at = xml;
    int found = 0;
    at += sprintf(at, ROOT "<source id='s' kind='web'/><participant id='p' kind='state' src='s'/>"
                           "<instrument id='i' kind='convention' src='s'>");
    for (int i = 0; i < crowds[_i].openings; i++)
        at += sprintf(at, "<opening from='2000' until='2001'/>");
    sprintf(at, "</instrument><action id='a' participant='p' instrument='i' kind='signature' date='2002' src='s'/></dataset>");
    ck_assert_int_eq(add(xml, "f.xml"), TOC_OK);
    toc_dataset_unref(finish(crowds[_i].result));
    for (uint32_t i = 0; i < toc_loader_diagnostic_count(loader); i++)
        found += strcmp(toc_diagnostic_name(toc_loader_diagnostic_at(loader, i)), "signature-outside-period") == 0;
    ck_assert_int_eq(found, crowds[_i].result == TOC_E_DATA);
}
END_TEST

START_TEST(size_is_bounded)
{
    ck_assert_int_eq(toc_loader_set_max_bytes(loader, 0), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_loader_set_max_bytes(loader, strlen(one)), TOC_OK);
    ck_assert_int_eq(add(one, "one.xml"), TOC_OK);
    ck_assert_int_eq(add(two, "two.xml"), TOC_E_LIMIT);
    ck_assert_str_eq(toc_diagnostic_name(toc_loader_diagnostic_at(loader, 0)), "too-large");
    finish(TOC_E_DATA);
    ck_assert_int_eq(toc_loader_set_max_bytes(loader, SIZE_MAX), TOC_OK);
    ck_assert_int_eq(add(one, "one.xml"), TOC_OK);
    toc_dataset_unref(finish(TOC_OK));
}
END_TEST

START_TEST(a_digest_only_where_it_is_wanted)
{
    char first[65], again[65];
    ck_assert_int_eq(toc_loader_set_digest(loader, 1), TOC_OK);
    add(one, "one.xml");
    const toc_dataset *dataset = finish(TOC_OK);
    ck_assert_uint_eq(toc_dataset_sha256(dataset, first, sizeof first), 64);
    toc_dataset_unref(dataset);
    add(one, "another-name.xml"); /* the name is not part of it */
    dataset = finish(TOC_OK);
    ck_assert_uint_eq(toc_dataset_sha256(dataset, again, sizeof again), 64);
    ck_assert_str_eq(first, again);
    toc_dataset_unref(dataset);
    ck_assert_int_eq(toc_loader_set_digest(loader, 0), TOC_OK);
    add(one, "one.xml");
    dataset = finish(TOC_OK);
    ck_assert_uint_eq(toc_dataset_sha256(dataset, again, sizeof again), 0);
    ck_assert_str_eq(again, "");
    toc_dataset_unref(dataset);
}
END_TEST

START_TEST(memory_needs_no_final_nul)
{
    size_t size = strlen(one);
    char *bytes = malloc(size); /* exactly: a tool that watches memory sees a byte too many */
    memcpy(bytes, one, size);
    ck_assert_int_eq(toc_loader_add_memory(loader, bytes, size, "one.xml"), TOC_OK);
    free(bytes);
    toc_dataset_unref(finish(TOC_OK));
    ck_assert_int_eq(toc_loader_add_memory(loader, NULL, 0, "nothing.xml"), TOC_E_DATA);
    ck_assert_int_eq(toc_loader_add_memory(loader, NULL, 1, "nothing.xml"), TOC_E_ARGUMENT);
}
END_TEST

START_TEST(the_registry_can_be_walked)
{
    int32_t before = 0;
    uint32_t position = 0;
    for (int32_t code; (code = toc_diagnostic_code_at(position)) != 0; position++) {
        ck_assert_int_gt(code, before);
        ck_assert_ptr_nonnull(toc_diagnostic_code_name(code));
        ck_assert_uint_gt(strlen(toc_diagnostic_code_help(code)), 20);
        before = code;
    }
    ck_assert_uint_gt(position, 40);
    ck_assert_int_eq(toc_diagnostic_code_at(UINT32_MAX), 0);
    ck_assert_ptr_null(toc_diagnostic_code_name(1));
    ck_assert_ptr_null(toc_diagnostic_code_help(-1));
}
END_TEST

/* A topic whose name is a character over and over with something in its midst; the size is that of what it needs. */
static char *make_name(const char *character, int before, const char *midst, int after, const char *begin, const char *end)
{
    char *made = malloc(strlen(begin) + strlen(character) * (size_t)(before + after) + strlen(midst) + strlen(end) + 1);
    char *to = stpcpy(made, begin);
    for (int i = 0; i < before; i++)
        to = stpcpy(to, character);
    to = stpcpy(to, midst);
    for (int i = 0; i < after; i++)
        to = stpcpy(to, character);
    stpcpy(to, end);
    return made;
}

#define NAME_OPEN ROOT "<topic id='t'><name xml:lang='ru'>"
#define NAME_CLOSE "</name></topic></dataset>"
static const char *const characters[] = {"e", "\u00e9", "\u4e2d", "\uff0c", "\U0001f600"};
enum { CHARACTERS = sizeof characters / sizeof *characters };

/* Whatever stands in it, and wherever: libxml2 does not see all texts as they are. */
static const struct {
    const char *written, *read;
} midsts[] = {
    {"", ""},          {"x", "x"},           {" x", " x"},       {"&amp;", "&"},          {"&#233;&lt;", "\u00e9<"},
    {"\r", " "},       {"\r\n", " "},       {"\n  ", " "},     {"]", "]"},              {"]] >", "]] >"},
    {"\ufffd", "\ufffd"}, {"<!--\u00e9-->", ""}, {"<?p \u00e9?>", ""}, {"<![CDATA[\u00e9&]]>", "\u00e9&"}, {"\x7f", "\x7f"},
};

START_TEST(a_text_is_read_as_it_is_written)
{
    const char *character = characters[_i];
    for (size_t m = 0; m < sizeof midsts / sizeof *midsts; m++)
        for (int before = 1; before <= 17; before++) {
            char *xml = make_name(character, before, midsts[m].written, 20 - before, NAME_OPEN, NAME_CLOSE);
            char *name = make_name(character, before, midsts[m].read, 20 - before, "", "");
            ck_assert_msg(add(xml, NULL) == TOC_OK, "%s", xml);
            const toc_dataset *dataset = finish(TOC_OK);
            ck_assert_str_eq(toc_topic_name(toc_dataset_find_topic(dataset, "t"), NULL), name);
            toc_dataset_unref(dataset);
            free(xml);
            free(name);
        }
}
END_TEST

/* Every kind of white space, at every place of texts of many lengths, is one space, or nothing at the ends. */
START_TEST(white_space_is_folded)
{
    static const char *const blanks[] = {" ", "  ", "\t", "\n", " \n ", "   \t"};
    static const int lengths[] = {2, 3, 5, 15, 16, 17, 31, 32, 33, 63, 64, 65, 66, 100, 130};
    for (size_t b = 0; b < sizeof blanks / sizeof *blanks; b++)
        for (size_t l = 0; l < sizeof lengths / sizeof *lengths; l++) {
            char xml[60000] = ROOT, id[20], folded[200];
            for (int at = 0; at <= lengths[l]; at++)
                sprintf(xml + strlen(xml), "<topic id='t%d'><name xml:lang='en'>%.*s%s%.*s</name></topic>", at, at, letters,
                        blanks[b], lengths[l] - at, letters + at);
            strcat(xml, "</dataset>");
            ck_assert_int_eq(add(xml, NULL), TOC_OK);
            const toc_dataset *dataset = finish(TOC_OK);
            for (int at = 0; at <= lengths[l]; at++) {
                snprintf(id, sizeof id, "t%d", at);
                snprintf(folded, sizeof folded, "%.*s%s%.*s", at, letters, at > 0 && at < lengths[l] ? " " : "",
                         lengths[l] - at, letters + at);
                ck_assert_str_eq(toc_topic_name(toc_dataset_find_topic(dataset, id), "en"), folded);
            }
            toc_dataset_unref(dataset);
        }
}
END_TEST

/* Mistakes in a text, and behind it in its line. */
static const char *const mistakes[] = {
    "]]>",        "x]]>",       "\uffff",       "\x01", "&x;", "&", "<", "<b>y</b>", "\n<b>y</b>",
    "<!---- -->", "</name><x>", "</name\n><x>",
};

START_TEST(a_column_counts_characters)
{
    static const int sizes[] = {1, 7, 16, 33, 64, 100, 9000};
    for (size_t m = 0; m < sizeof mistakes / sizeof *mistakes; m++)
        for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
            uint32_t place[2][2];
            for (int wide = 0; wide < 2; wide++) {
                char *xml = make_name(characters[wide ? _i : 0], sizes[s], mistakes[m], 3, NAME_OPEN, NAME_CLOSE);
                ck_assert_msg(add(xml, NULL) == TOC_E_DATA, "%s", xml);
                finish(TOC_E_DATA);
                place[wide][0] = toc_diagnostic_line(toc_loader_diagnostic_at(loader, 0));
                place[wide][1] = toc_diagnostic_column(toc_loader_diagnostic_at(loader, 0));
                free(xml);
            }
            ck_assert_msg(place[0][0] == place[1][0] && place[0][1] == place[1][1], "%s after %d of %s: %u:%u, not %u:%u",
                          mistakes[m], sizes[s], characters[_i], (unsigned)place[1][0], (unsigned)place[1][1],
                          (unsigned)place[0][0], (unsigned)place[0][1]);
        }
}
END_TEST

Suite *loader_suite(void)
{
    Suite *suite = suite_create("loader");
    TCase *tests = tcase_create("loader");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, make_loader, free_loader);
    tcase_add_test(tests, files_make_one_dataset);
    tcase_add_test(tests, can_be_used_again);
    tcase_add_test(tests, one_bad_file_refuses_all);
    tcase_add_loop_test(tests, a_newer_root_is_told_from_a_wrong_one, 0, (int)(sizeof roots / sizeof *roots));
    tcase_add_test(tests, a_diagnostic_says_all);
    tcase_add_loop_test(tests, a_file_that_is_not_read_to_its_end_is_not_missed, 0, (int)(sizeof unread / sizeof *unread));
    tcase_add_test(tests, a_diagnostic_stays_while_more_are_found);
    tcase_add_test(tests, a_diagnostic_stays_when_nothing_is_finished_again);
    tcase_add_test(tests, that_no_file_was_added_is_told);
    tcase_add_loop_test(tests, diagnostics_are_bounded, 0, 5);
    tcase_add_test(tests, messages_are_bounded_and_printable);
    tcase_add_loop_test(tests, signatures_are_checked_where_openings_are_few, 0, (int)(sizeof crowds / sizeof *crowds));
    tcase_add_test(tests, size_is_bounded);
    tcase_add_test(tests, a_digest_only_where_it_is_wanted);
    tcase_add_test(tests, memory_needs_no_final_nul);
    tcase_add_test(tests, the_registry_can_be_walked);
    tcase_add_loop_test(tests, a_text_is_read_as_it_is_written, 0, CHARACTERS);
    tcase_add_test(tests, white_space_is_folded);
    tcase_add_loop_test(tests, a_column_counts_characters, 1, CHARACTERS);
    suite_add_tcase(suite, tests);
    return suite;
}
