/* SPDX-License-Identifier: MIT */
/* What attribute values are taken, shape by shape. */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <toc/instrument.h>
#include <toc/provision.h>
#include <toc/text.h>

#include "xml/value.h"

Suite *value_suite(void);

/* The attribute, a value, and the diagnostic that refuses it, or 0; then the word of the row. */
static const struct {
    uint32_t kind, word;
    const char *value;
    int32_t code;
    uint32_t result;
} values[] = {
#define ID(value, code) {TOCP_KIND_TOPIC, TOCP_TOPIC_ID, value, code, 0}
    ID("topic-x", 0), ID("T", 0), ID("a.b_c-9", 0), ID("", TOCP_DIAGNOSTIC_INVALID_ID), ID("1a", TOCP_DIAGNOSTIC_INVALID_ID),
    ID("-a", TOCP_DIAGNOSTIC_INVALID_ID), ID("_a", TOCP_DIAGNOSTIC_INVALID_ID), ID("a b", TOCP_DIAGNOSTIC_INVALID_ID),
    ID("a#b", TOCP_DIAGNOSTIC_INVALID_ID), ID("caf\xc3\xa9", TOCP_DIAGNOSTIC_INVALID_ID), ID("a/b", TOCP_DIAGNOSTIC_INVALID_ID),
    ID("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 0),
    ID("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
       TOCP_DIAGNOSTIC_INVALID_ID),
#define DATE(value, date) {TOCP_KIND_EVENT, TOCP_EVENT_DATE, value, date ? 0 : TOCP_DIAGNOSTIC_INVALID_DATE, date}
    DATE("2003-09-29", 20030929), DATE("2003-09", 20030900), DATE("2003", 20030000), DATE("", 0), DATE("2003-02-29", 0),
    DATE("2003-09-29 ", 0), DATE("20030929", 0), DATE("29.9.2003", 0), DATE("2003-09-29T00:00:00Z", 0), DATE("-2003", 0),
#define NUMBER(value, code, number) {TOCP_KIND_MEETING, TOCP_MEETING_SESSION, value, code, number}
    NUMBER("0", 0, 0), NUMBER("1", 0, 1), NUMBER("0012", 0, 12), NUMBER("2147483647", 0, 2147483647),
    NUMBER("2147483648", TOCP_DIAGNOSTIC_INVALID_NUMBER, 0), NUMBER("9999999999", TOCP_DIAGNOSTIC_INVALID_NUMBER, 0),
    NUMBER("18446744073709551617", TOCP_DIAGNOSTIC_INVALID_NUMBER, 0), NUMBER("", TOCP_DIAGNOSTIC_INVALID_NUMBER, 0),
    NUMBER("-1", TOCP_DIAGNOSTIC_INVALID_NUMBER, 0), NUMBER("+1", TOCP_DIAGNOSTIC_INVALID_NUMBER, 0),
    NUMBER("1 ", TOCP_DIAGNOSTIC_INVALID_NUMBER, 0), NUMBER("0x1", TOCP_DIAGNOSTIC_INVALID_NUMBER, 0),
    NUMBER("\xd9\xa1", TOCP_DIAGNOSTIC_INVALID_NUMBER, 0),
#define WORD(value, number) {TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_KIND, value, number ? 0 : TOCP_DIAGNOSTIC_INVALID_WORD, number}
    WORD("convention", TOC_INSTRUMENT_CONVENTION), WORD("protocol", TOC_INSTRUMENT_PROTOCOL), WORD("Convention", 0),
    WORD("conventions", 0), WORD("convent", 0), WORD("", 0), WORD("convention ", 0),
    WORD("a word that is longer than any word of any list there is", 0),
#define CODE(word, value, good) {TOCP_KIND_PARTICIPANT, TOCP_PARTICIPANT_##word, value, good ? 0 : TOCP_DIAGNOSTIC_INVALID_CODE, 0}
    CODE(ALPHA2, "BR", 1), CODE(ALPHA2, "br", 0), CODE(ALPHA2, "BRA", 0), CODE(ALPHA2, "B", 0), CODE(ALPHA2, "B1", 0),
    CODE(ALPHA2, "", 0), CODE(ALPHA3, "BRA", 1), CODE(ALPHA3, "BR", 0), CODE(ALPHA3, "BRAZ", 0), CODE(ALPHA3, "BR1", 0),
    CODE(M49, "076", 1), CODE(M49, "76", 0), CODE(M49, "0076", 0), CODE(M49, "07a", 0),
#define LABEL(value, good) {TOCP_KIND_PROVISION, TOCP_PROVISION_NUMBER, value, good ? 0 : TOCP_DIAGNOSTIC_INVALID_LABEL, 0}
    LABEL("1", 1), LABEL("iv", 1), LABEL("16bis", 1), LABEL("(a)", 0), LABEL("", 0), LABEL("a.", 0), LABEL("1-2", 0),
    LABEL("\xd0\xb0", 0), LABEL("aaaaaaaaaaaaaaaaaaaa", 1), LABEL("aaaaaaaaaaaaaaaaaaaaa", 0),
#define LANGUAGE(kind, word, value, good) {kind, word, value, good ? 0 : TOCP_DIAGNOSTIC_INVALID_LANGUAGE, 0}
    LANGUAGE(TOCP_KIND_EDITION, TOCP_EDITION_LANGUAGE, "en", 1), LANGUAGE(TOCP_KIND_EDITION, TOCP_EDITION_LANGUAGE, "en fr", 0),
    LANGUAGE(TOCP_KIND_CORRECTION, TOCP_CORRECTION_LANGUAGE, "zh-Hans-CN", 1),
    LANGUAGE(TOCP_KIND_CORRECTION, TOCP_CORRECTION_LANGUAGE, "e", 0), LANGUAGE(TOCP_KIND_EDITION, TOCP_EDITION_LANGUAGE, "EN", 0),
    LANGUAGE(TOCP_KIND_CORRECTION, TOCP_CORRECTION_LANGUAGE, "zh-hans", 0),
    LANGUAGE(TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_AUTHENTIC, "ar Zh en", 0),
    LANGUAGE(TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_AUTHENTIC, "ar zh en fr ru es", 1),
    LANGUAGE(TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_AUTHENTIC, "ar  zh", 0),
    LANGUAGE(TOCP_KIND_DOCUMENT, TOCP_DOCUMENT_LANGUAGES, "en ", 0), LANGUAGE(TOCP_KIND_RESOURCE, TOCP_RESOURCE_LANGUAGES, "", 0),
#define SYMBOL(value, good) {TOCP_KIND_DOCUMENT, TOCP_DOCUMENT_SYMBOL, value, good ? 0 : TOCP_DIAGNOSTIC_INVALID_SYMBOL, 0}
    SYMBOL("A/55/383/Add.1", 1), SYMBOL("A/AC.254/4/Add.3/Rev.1", 1), SYMBOL("A/55/49 (Vol. I)", 1), SYMBOL("A/C.3/55/L.1 & Corr.1", 1),
    SYMBOL("/A/55", 0), SYMBOL("A/55/", 0), SYMBOL("", 0), SYMBOL("A/55?", 0), SYMBOL("A/55\t1", 0),
    {TOCP_KIND_DECISION, TOCP_DECISION_SYMBOL, "A/RES/55/25", 0, 0},
    {TOCP_KIND_DECISION, TOCP_DECISION_SYMBOL, "A,55", TOCP_DIAGNOSTIC_INVALID_SYMBOL, 0},
    {TOCP_KIND_MEETING, TOCP_MEETING_PLACE, "", 0, 0}, {TOCP_KIND_MEETING, TOCP_MEETING_PLACE, "\x01\x02", 0, 0},
    {TOCP_KIND_MEETING, TOCP_MEETING_BODY, "any id at all", 0, 0},
};

START_TEST(takes_or_refuses)
{
    /* Not ended by NUL, and exactly as long as it is: a tool that watches memory sees a byte too many. */
    size_t length = strlen(values[_i].value);
    char *value = malloc(length ? length : 1), expected[TOCP_EXPECTED_SIZE] = "";
    memcpy(value, values[_i].value, length);
    uint32_t word = 0;
    int32_t code = tocp_value_check(values[_i].kind, tocp_field_of(values[_i].kind, values[_i].word), value, length, &word,
                                    expected);
    free(value);
    ck_assert_msg(code == values[_i].code, "'%s': %d", values[_i].value, (int)code);
    if (code)
        ck_assert_uint_gt(strlen(expected), 5);
    else
        ck_assert_uint_eq(word, values[_i].result);
}
END_TEST

/* Every word of every vocabulary is read as its own number, and fits into what is said to be expected. */
START_TEST(every_word_is_taken)
{
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        for (uint32_t f = 0; f < tocp_row_types[kind].field_count; f++) {
            const struct tocp_field *field = &tocp_row_types[kind].fields[f];
            char expected[TOCP_EXPECTED_SIZE];
            const char *name;
            uint32_t word;
            if (field->shape != TOCP_SHAPE_CODE)
                continue;
            ck_assert_int_eq(tocp_value_check(kind, field, "?", 1, &word, expected), TOCP_DIAGNOSTIC_INVALID_WORD);
            for (uint32_t i = 0; (name = tocp_word_at(field->arg, i)); i++) {
                ck_assert_msg(strstr(expected, name) != NULL, "'%s' is not in '%s'", name, expected);
                ck_assert_int_eq(tocp_value_check(kind, field, name, strlen(name), &word, expected), 0);
                ck_assert_str_eq(tocp_word_name(field->arg, (int32_t)word), name);
                tocp_value_check(kind, field, "?", 1, &word, expected);
            }
        }
}
END_TEST

START_TEST(attributes_of_texts)
{
    uint32_t text[TOCP_TEXT_ALL_WORDS] = {0};
    ck_assert_int_eq(tocp_value_text_attribute("status", "official", 8, text), 1);
    ck_assert_uint_eq(text[TOCP_TEXT_STATUS], TOC_TEXT_OFFICIAL);
    ck_assert_int_eq(tocp_value_text_attribute("since", "2003-09", 7, text), 1);
    ck_assert_uint_eq(text[TOCP_TEXT_SINCE], 20030900);
    ck_assert_int_eq(tocp_value_text_attribute("until", "2004", 4, text), 1);
    ck_assert_uint_eq(text[TOCP_TEXT_UNTIL], 20040000);
    ck_assert_int_eq(tocp_value_text_attribute("since", "today", 5, text), 0);
    ck_assert_int_eq(tocp_value_text_attribute("status", "good", 4, text), 0);
    ck_assert_int_eq(tocp_value_text_attribute("colour", "red", 3, text), 0);
}
END_TEST

static const struct {
    const char *format;
    int age;
} formats[] = {
    {"1.0", TOCP_FORMAT_OURS}, {"1.1", TOCP_FORMAT_MINOR}, {"1.10", TOCP_FORMAT_MINOR}, {"2.0", TOCP_FORMAT_NEWER},
    {"10.0", TOCP_FORMAT_NEWER}, {"0.9", TOCP_FORMAT_NONE}, {"", TOCP_FORMAT_NONE}, {"1", TOCP_FORMAT_NONE},
    {"1.", TOCP_FORMAT_NONE}, {".0", TOCP_FORMAT_NONE}, {"1.0.0", TOCP_FORMAT_NONE}, {"v1.0", TOCP_FORMAT_NONE},
    {"1.0 ", TOCP_FORMAT_NONE}, {"99999999999999999999.0", TOCP_FORMAT_NEWER},
};

START_TEST(ages_of_formats)
{
    ck_assert_msg((int)tocp_format_age(formats[_i].format) == formats[_i].age, "%s", formats[_i].format);
}
END_TEST

/* All pairs; the ones that may stand are written out: parent, then children. */
START_TEST(where_provisions_may_stand)
{
    static const char *const allowed[TOC_PROVISION_TAIL + 1] = {"134", "2", "", "4", "569", "69", "79", "89", "", ""};
    for (int parent = 0; parent <= TOC_PROVISION_TAIL; parent++)
        for (int child = 0; child <= TOC_PROVISION_TAIL + 1; child++)
            ck_assert_msg(tocp_provision_may_stand(child, parent) ==
                              (child >= 1 && child <= 9 && strchr(allowed[parent], '0' + child) != NULL),
                          "%d in %d", child, parent);
    for (int kind = 1; kind <= TOC_PROVISION_TAIL; kind++)
        ck_assert_int_eq(tocp_provision_has_label(kind), kind != TOC_PROVISION_PREAMBLE && kind != TOC_PROVISION_TAIL);
}
END_TEST

START_TEST(what_is_required_is_there)
{
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        for (const uint8_t *word = tocp_required_words(kind); *word; word++) {
            const struct tocp_field *field = tocp_field_of(kind, *word);
            ck_assert_msg(field && field->name[0] && field->shape != TOCP_SHAPE_TEXTS, "kind %u, word %u", kind, *word);
        }
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *value_suite(void)
{
    Suite *suite = suite_create("value");
    TCase *tests = tcase_create("value");
    tcase_add_loop_test(tests, takes_or_refuses, 0, COUNT(values));
    tcase_add_test(tests, every_word_is_taken);
    tcase_add_test(tests, attributes_of_texts);
    tcase_add_loop_test(tests, ages_of_formats, 0, COUNT(formats));
    tcase_add_test(tests, where_provisions_may_stand);
    tcase_add_test(tests, what_is_required_is_there);
    suite_add_tcase(suite, tests);
    return suite;
}
