/* SPDX-License-Identifier: MIT */
/* Any bytes end in a dataset or in a diagnostic that names a line: every truncation of a small file, and every byte of
 * it changed. */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

Suite *bytes_suite(void);

static const char small[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<dataset xmlns=\"urn:libtoc:dataset:1\" format=\"1.0\" edition=\"t\" as-of=\"2010\">\n"
    " <source id=\"src-a\" kind=\"web\" date=\"2001-02\" href=\"x\"><title xml:lang=\"en\">A &amp; B</title></source>\n"
    " <topic id=\"topic-x\"><name xml:lang=\"en\">X</name><name xml:lang=\"zh\">\xe8\xae\xae\xe9\xa2\x98</name></topic>\n"
    " <participant id=\"state-aaa\" kind=\"state\" alpha-2=\"AA\" alpha-3=\"AAA\" m49=\"001\" src=\"src-a\">\n"
    "  <name xml:lang=\"en\">Aland</name></participant>\n"
    " <instrument id=\"conv\" kind=\"convention\" adopted=\"2000-11-15\" authentic=\"en fr\" src=\"src-a\">\n"
    "  <opening from=\"2000-11-15\" until=\"2002\" place=\"P\"/>\n"
    "  <rule kind=\"entry-into-force\" count=\"1\" days=\"90\" organizations=\"not-counted\"/>\n"
    "  <article n=\"1\" force=\"obligation\"><heading xml:lang=\"en\">One</heading>\n"
    "   <para n=\"1\" topics=\"topic-x\"><ref type=\"applies\" to=\"conv#art_1\"/><point n=\"a\"/></para>\n"
    "   <tail/></article></instrument>\n"
    " <action id=\"a1\" participant=\"state-aaa\" instrument=\"conv\" kind=\"ratification\" date=\"2001-01-01\" src=\"src-a\">\n"
    "  <claim of=\"date\" value=\"2001-01-02\" src=\"src-a\"><why xml:lang=\"en\">w</why></claim></action>\n"
    " <overlay of=\"conv#art_1\"><text xml:lang=\"es\">t</text></overlay>\n"
    "</dataset>\n";

/* Loads, and requires of a failure that it explains itself. */
static int load(const char *bytes, size_t size)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    toc_loader_add_memory(loader, bytes, size, "f.xml");
    int result = toc_loader_finish(loader, &dataset);
    ck_assert_int_eq(result == TOC_OK, dataset != NULL);
    if (result != TOC_OK) {
        const toc_diagnostic *first = toc_loader_diagnostic_at(loader, 0);
        ck_assert_ptr_nonnull(first);
        ck_assert_uint_ge(toc_diagnostic_line(first), 1);
        ck_assert_uint_lt(strlen(toc_diagnostic_message(first)), 1000);
        ck_assert_uint_gt(strlen(toc_diagnostic_message(first)), 5);
    }
    toc_dataset_unref(dataset);
    toc_loader_free(loader);
    return result;
}

START_TEST(the_small_file_is_right)
{
    ck_assert_int_eq(load(small, sizeof small - 1), TOC_OK);
}
END_TEST

START_TEST(every_truncation_is_refused)
{
    size_t last = sizeof small - 1;
    while (small[last - 1] == '\n')
        last--;
    for (size_t size = 0; size < last; size++)
        ck_assert_msg(load(small, size) != TOC_OK, "the first %d bytes were accepted", (int)size);
}
END_TEST

START_TEST(every_changed_byte_is_survived)
{
    static const char values[] = {'\0', '<', '>', '&', '"', '\'', ' ', 'a', '9', '\x80', '\xff', '\n'};
    char *bytes = malloc(sizeof small);
    ck_assert_ptr_nonnull(bytes);
    memcpy(bytes, small, sizeof small);
    for (size_t at = 0; at < sizeof small - 1; at++) {
        for (size_t v = 0; v < sizeof values; v++) {
            bytes[at] = values[v];
            load(bytes, sizeof small - 1);
        }
        bytes[at] = small[at];
    }
    free(bytes);
}
END_TEST

START_TEST(every_removed_or_doubled_span_is_survived)
{
    char *bytes = malloc(2 * sizeof small);
    ck_assert_ptr_nonnull(bytes);
    size_t size = sizeof small - 1;
    for (size_t at = 0; at < size; at += 3)
        for (size_t length = 1; length <= 64 && at + length <= size; length *= 2) {
            memcpy(bytes, small, at);
            memcpy(bytes + at, small + at + length, size - at - length);
            load(bytes, size - length);
            memcpy(bytes, small, at + length);
            memcpy(bytes + at + length, small + at, size - at);
            load(bytes, size + length);
        }
    free(bytes);
}
END_TEST

Suite *bytes_suite(void)
{
    Suite *suite = suite_create("bytes");
    TCase *tests = tcase_create("bytes");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, the_small_file_is_right);
    tcase_add_test(tests, every_truncation_is_refused);
    tcase_add_test(tests, every_changed_byte_is_survived);
    tcase_add_test(tests, every_removed_or_doubled_span_is_survived);
    suite_add_tcase(suite, tests);
    return suite;
}
