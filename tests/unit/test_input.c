/* SPDX-License-Identifier: MIT */
/* What bytes an XML parser may see. Files that are none are in tests/golden. */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <toc/base.h>

#include "format/utf8.h"
#include "xml/input.h"

Suite *input_suite(void);

/* The code that refuses the bytes, or 0, and where. size 0: as long as the string. */
static const struct {
    const char *bytes;
    size_t size;
    int32_t code;
    uint32_t line, column;
} inputs[] = {
#define GOOD(bytes) {bytes, 0, 0, 0, 0}
    GOOD("<a/>"), GOOD("\xef\xbb\xbf<a/>"), GOOD("<?xml version='1.0'?><a/>"), GOOD("<?xml version='1.0' encoding='UTF-8'?><a/>"),
    GOOD("<?xml version=\"1.0\" encoding=\"utf-8\" standalone='yes'?><a/>"), GOOD("\xef\xbb\xbf<?xml version='1.0' encoding = 'Utf-8'?>"),
    GOOD("<?xmlish encoding='x'?>"), GOOD("caf\xc3\xa9 \xe8\xae\xae \xf0\x9f\x98\x80"), GOOD("\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf"),
    GOOD("\xed\x9f\xbf\xee\x80\x80\xf0\x90\x80\x80\xf4\x8f\xbf\xbf"), GOOD("no XML at all: that is for the parser"),
    GOOD("<"), GOOD("<a b='"), GOOD("<a b='>' c=\"'>\"/>"), GOOD("<!-- '''''''''' -->"),
    {"", 0, TOCP_DIAGNOSTIC_EMPTY_FILE, 1, 1},
    {"a\nb\0c", 5, TOCP_DIAGNOSTIC_NUL_BYTE, 2, 2}, {"\0", 1, TOCP_DIAGNOSTIC_NUL_BYTE, 1, 1},
    {"<a/>\0", 5, TOCP_DIAGNOSTIC_NUL_BYTE, 1, 5}, {"\xc3\xa9\0", 3, TOCP_DIAGNOSTIC_NUL_BYTE, 1, 2},
    {"\xff\xfe<\0", 4, TOCP_DIAGNOSTIC_ENCODING, 1, 1}, {"\xfe\xff\0<", 4, TOCP_DIAGNOSTIC_ENCODING, 1, 1},
    {"<\0a\0", 4, TOCP_DIAGNOSTIC_NUL_BYTE, 1, 2},
#define ENCODING(bytes) {bytes, 0, TOCP_DIAGNOSTIC_ENCODING, 1, 1}
    ENCODING("<?xml version='1.0' encoding='ISO-8859-1'?>"), ENCODING("<?xml version='1.0' encoding='UTF-16'?>"),
    ENCODING("<?xml version='1.0' encoding='utf8'?>"), ENCODING("<?xml version='1.0' encoding=''?>"),
    ENCODING("<?xml version='1.0' encoding=UTF-8?>"), ENCODING("<?xml version='1.0' encoding='UTF-8?>"),
    ENCODING("<?xml version='1.0' encoding?>"), ENCODING("<?xml version='1.0'"), ENCODING("\xef\xbb\xbf<?xml encoding='x'?>"),
    ENCODING("<?xml\tencoding='UTF-7'?>"), ENCODING("<?xml version='1.0' encoding='UTF-8-or-what'?>"),
#define BROKEN(bytes, column) {bytes, 0, TOCP_DIAGNOSTIC_NOT_UTF8, 1, column}
    BROKEN("\x80", 1), BROKEN("a\xbf", 2), BROKEN("\xc0\xaf", 1), BROKEN("\xc1\xbf", 1), BROKEN("\xe0\x80\xaf", 1),
    BROKEN("\xe0\x9f\xbf", 1), BROKEN("\xf0\x80\x80\xaf", 1), BROKEN("\xf0\x8f\xbf\xbf", 1), BROKEN("\xed\xa0\x80", 1),
    BROKEN("\xed\xbf\xbf", 1), BROKEN("\xf4\x90\x80\x80", 1), BROKEN("\xf5\x80\x80\x80", 1), BROKEN("\xf8\x88\x80\x80\x80", 1),
    BROKEN("\xff", 1), BROKEN("\xfe", 1), BROKEN("ab\xc3", 3), BROKEN("ab\xe8\xae", 3), BROKEN("ab\xf0\x9f\x98", 3),
    BROKEN("\xc3(", 1), BROKEN("\xe8\xae(", 1), BROKEN("\xf0\x9f\x98(", 1), BROKEN("\xc3\xa9\xc3\xa9\xe9", 3),
    BROKEN("0123456\xe9 in the first eight bytes", 8), BROKEN("01234567\xe9 behind them", 9),
    {"a\nb\nc\xe9", 0, TOCP_DIAGNOSTIC_NOT_UTF8, 3, 2},
};

/* The bytes exactly, but for the NUL that input has behind them. */
static int scan(const char *bytes, size_t size, struct tocp_diagnostics *diagnostics)
{
    char *copy = malloc(size + 1);
    memcpy(copy, bytes, size);
    copy[size] = '\0';
    struct tocp_input input = {"f.xml", copy, size};
    int result = tocp_input_scan(&input, diagnostics);
    free(copy);
    return result;
}

START_TEST(bytes)
{
    struct tocp_diagnostics diagnostics = {.limit = 10};
    size_t size = inputs[_i].size ? inputs[_i].size : strlen(inputs[_i].bytes);
    int result = scan(inputs[_i].bytes, size, &diagnostics);
    ck_assert_int_eq(result, inputs[_i].code ? TOC_E_DATA : TOC_OK);
    ck_assert_uint_eq(diagnostics.count, inputs[_i].code != 0);
    if (inputs[_i].code) {
        ck_assert_int_eq(diagnostics.items[0]->code, inputs[_i].code);
        ck_assert_uint_eq(diagnostics.items[0]->line, inputs[_i].line);
        ck_assert_uint_eq(diagnostics.items[0]->column, inputs[_i].column);
    }
    tocp_diagnostics_clear(&diagnostics);
}
END_TEST

/* Every sequence of two bytes after every lead, and of three after the critical ones, against a decoder that was
 * written from the definition. */
static int is_utf8(const unsigned char *p, size_t size)
{
    size_t at = 0;
    while (at < size) {
        uint32_t more = p[at] < 0x80 ? 0 : p[at] >> 5 == 6 ? 1 : p[at] >> 4 == 14 ? 2 : p[at] >> 3 == 30 ? 3 : 9;
        static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
        if (more == 9 || at + more >= size)
            return 0;
        uint32_t point = more == 0 ? p[at] : p[at] & (0x3fu >> more);
        for (uint32_t i = 1; i <= more; i++) {
            if (p[at + i] >> 6 != 2)
                return 0;
            point = point << 6 | (p[at + i] & 0x3fu);
        }
        if (point < least[more] || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
            return 0;
        at += more + 1;
    }
    return 1;
}

/* The same among Russian, Chinese and ASCII, which is looked at in blocks; the place varies. */
static int in_long_text(const unsigned char *sequence, size_t size, size_t place)
{
    static const char *const before[] = {"\u0436", "\u0436", "\u4e2d", "a"};
    char text[600];
    size_t end = 0, at = 150 + place % 260;
    for (size_t i = 0; end < at; i++) {
        size_t length = strlen(before[i % 4]);
        memcpy(text + end, before[i % 4], length);
        end += length;
    }
    memcpy(text + end, sequence, size);
    memset(text + end + size, ' ', sizeof text - end - size);
    return tocp_utf8_valid(text, sizeof text) == sizeof text;
}

/* Wherever the end lies in the blocks that are looked at together. */
START_TEST(a_sequence_cut_at_the_end_is_seen)
{
    static const char *const cut[] = {"\xd0", "\xe4", "\xe4\xb8", "\xf0\x9f", "\xf0\x9f\x98"};
    char text[300];
    for (size_t c = 0; c < sizeof cut / sizeof *cut; c++)
        for (size_t pairs = 0; pairs < 140; pairs++) {
            size_t length = strlen(cut[c]);
            for (size_t i = 0; i < pairs; i++)
                memcpy(text + 2 * i, "\u0436", 2);
            memcpy(text + 2 * pairs, cut[c], length);
            ck_assert_uint_eq(tocp_utf8_valid(text, 2 * pairs + length), 2 * pairs);
            text[2 * pairs] = 'a';
            ck_assert_uint_eq(tocp_utf8_valid(text, 2 * pairs + 1), 2 * pairs + 1);
        }
}
END_TEST

START_TEST(all_sequences)
{
    struct tocp_diagnostics diagnostics = {.limit = 0};
    static const unsigned char thirds[] = {0x01, 0x7f, 0x80, 0x8f, 0x90, 0xbf, 0xc0, 0xff};
    for (int first = 1; first < 256; first++)
        for (int second = 1; second < 256; second++)
            for (size_t t = 0; t < sizeof thirds; t++) {
                unsigned char sequence[] = {'a', (unsigned char)first, (unsigned char)second, thirds[t], 0x80};
                for (size_t size = 2; size <= sizeof sequence; size++) {
                    int good = scan((const char *)sequence, size, &diagnostics) == TOC_OK;
                    if (good != is_utf8(sequence, size))
                        ck_abort_msg("%02x %02x %02x, %zu bytes", first, second, thirds[t], size);
                    if (in_long_text(sequence, size, (size_t)(first + 3 * second)) != is_utf8(sequence, size))
                        ck_abort_msg("%02x %02x %02x, %zu bytes in a long text", first, second, thirds[t], size);
                }
            }
}
END_TEST

START_TEST(attributes_are_counted)
{
    static const char *const forms[] = {" a='1'", " a = \"1\"", "a='>'", "\na=\"'\""};
    for (size_t f = 0; f < sizeof forms / sizeof *forms; f++)
        for (int count = TOCP_MAX_ATTRIBUTES - 1; count <= TOCP_MAX_ATTRIBUTES + 1; count++) {
            char text[1000] = "<r/>text 'quoted' \"quoted\"<e";
            struct tocp_diagnostics diagnostics = {.limit = 1};
            for (int i = 0; i < count; i++)
                strcat(text, forms[f]);
            strcat(text, "/><e/>");
            int result = scan(text, strlen(text), &diagnostics);
            ck_assert_int_eq(result, count > TOCP_MAX_ATTRIBUTES ? TOC_E_DATA : TOC_OK);
            if (count > TOCP_MAX_ATTRIBUTES)
                ck_assert_int_eq(diagnostics.items[0]->code, TOCP_DIAGNOSTIC_TOO_MANY_ATTRIBUTES);
            tocp_diagnostics_clear(&diagnostics);
        }
}
END_TEST

Suite *input_suite(void)
{
    Suite *suite = suite_create("input");
    TCase *tests = tcase_create("input");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, bytes, 0, (int)(sizeof inputs / sizeof *inputs));
    tcase_add_test(tests, all_sequences);
    tcase_add_test(tests, a_sequence_cut_at_the_end_is_seen);
    tcase_add_test(tests, attributes_are_counted);
    suite_add_tcase(suite, tests);
    return suite;
}
