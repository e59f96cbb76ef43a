/* SPDX-License-Identifier: MIT */
/* Tokens of a text for citations, and their folded form. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "format/token.h"
#include "format/words.h"

Suite *token_suite(void);

/* --- characters --- */

enum { BLANK = TOCP_TOKEN_MARK + 1, IGNORED };

struct range {
    uint32_t first, last;
    uint8_t kind, script;
};

/* What each character begins; one that is in no range is a mark. */
static const struct range ranges[] = {
    {0, ' ', BLANK, 0},
    {'0', '9', TOCP_TOKEN_NUMBER, 0},
    {'A', 'Z', TOCP_TOKEN_WORD, TOCP_SCRIPT_LATIN},
    {'a', 'z', TOCP_TOKEN_WORD, TOCP_SCRIPT_LATIN},
    {0xa0, 0xa0, BLANK, 0},
    {0xa7, 0xa7, TOCP_TOKEN_WORD, TOCP_SCRIPT_OTHER},
    {0xaa, 0xaa, TOCP_TOKEN_WORD, TOCP_SCRIPT_OTHER},
    {0xad, 0xad, IGNORED, 0},
    {0xb0, 0xb0, TOCP_TOKEN_WORD, TOCP_SCRIPT_OTHER},
    {0xba, 0xba, TOCP_TOKEN_WORD, TOCP_SCRIPT_OTHER},
    {0xc0, 0xd6, TOCP_TOKEN_WORD, TOCP_SCRIPT_LATIN},
    {0xd8, 0xf6, TOCP_TOKEN_WORD, TOCP_SCRIPT_LATIN},
    {0xf8, 0x24f, TOCP_TOKEN_WORD, TOCP_SCRIPT_LATIN},
    {0x250, 0x2ff, TOCP_TOKEN_WORD, TOCP_SCRIPT_OTHER},
    {0x300, 0x36f, IGNORED, 0},
    {0x370, 0x3ff, TOCP_TOKEN_WORD, TOCP_SCRIPT_OTHER},
    {0x400, 0x52f, TOCP_TOKEN_WORD, TOCP_SCRIPT_CYRILLIC},
    {0x620, 0x63f, TOCP_TOKEN_WORD, TOCP_SCRIPT_ARABIC},
    {0x640, 0x640, IGNORED, 0},
    {0x641, 0x64a, TOCP_TOKEN_WORD, TOCP_SCRIPT_ARABIC},
    {0x64b, 0x65f, IGNORED, 0},
    {0x660, 0x669, TOCP_TOKEN_NUMBER, 0},
    {0x66e, 0x66f, TOCP_TOKEN_WORD, TOCP_SCRIPT_ARABIC},
    {0x670, 0x670, IGNORED, 0},
    {0x671, 0x6d3, TOCP_TOKEN_WORD, TOCP_SCRIPT_ARABIC},
    {0x6f0, 0x6f9, TOCP_TOKEN_NUMBER, 0},
    {0x1e00, 0x1eff, TOCP_TOKEN_WORD, TOCP_SCRIPT_LATIN},
    {0x2000, 0x200b, BLANK, 0},
    {0x200c, 0x200f, IGNORED, 0},
    {0x2028, 0x2029, BLANK, 0},
    {0x202a, 0x202e, IGNORED, 0},
    {0x202f, 0x202f, BLANK, 0},
    {0x2060, 0x2069, IGNORED, 0},
    {0x3000, 0x3000, BLANK, 0},
    {0x3007, 0x3007, TOCP_TOKEN_HAN, 0},
    {0x3400, 0x9fff, TOCP_TOKEN_HAN, 0},
    {0xf900, 0xfaff, TOCP_TOKEN_HAN, 0},
    {0xfe00, 0xfe0f, IGNORED, 0},
    {0xfeff, 0xfeff, BLANK, 0},
    {0xff10, 0xff19, TOCP_TOKEN_NUMBER, 0},
    {0xff21, 0xff3a, TOCP_TOKEN_WORD, TOCP_SCRIPT_LATIN},
    {0xff41, 0xff5a, TOCP_TOKEN_WORD, TOCP_SCRIPT_LATIN},
};

/* The token that a character begins, before a letter "x" that stands apart. */
static struct tocp_token token_of(uint32_t point)
{
    char text[16];
    struct tocp_token token;
    size_t size = tocp_encode(point, text, 8);
    strcpy(text + size, " x");
    tocp_token_next(text, size + 2, 0, &token);
    return token;
}

/* BLANK or IGNORED by whether it divides from "x". */
static uint8_t kind_of(uint32_t point)
{
    char text[16];
    struct tocp_token token;
    size_t size = tocp_encode(point, text, 8);
    strcpy(text + size, "x");
    tocp_token_next(text, size + 1, 0, &token);
    return token.start == 0 ? token.kind : token.spaced ? BLANK : IGNORED;
}

static int is_surrogate(uint32_t point)
{
    return point >= 0xd800 && point < 0xe000;
}

START_TEST(every_character_has_its_kind)
{
    size_t at = 0;
    for (uint32_t point = 1; point <= 0x10ffff; point++) {
        while (at < sizeof ranges / sizeof *ranges && ranges[at].last < point)
            at++;
        int known = at < sizeof ranges / sizeof *ranges && ranges[at].first <= point;
        uint8_t kind = known ? ranges[at].kind : TOCP_TOKEN_MARK;
        if (is_surrogate(point))
            continue;
        if (kind_of(point) != kind || (kind == TOCP_TOKEN_WORD && token_of(point).script != ranges[at].script))
            ck_abort_msg("U+%04X begins a token of kind %u", (unsigned)point, (unsigned)kind_of(point));
    }
}
END_TEST

/* The first and the last of capitals that stand so far apart. */
static const struct {
    uint32_t first, last, step;
} capitals[] = {
    {'A', 'Z', 1},     {0xc0, 0xd6, 1},   {0xd8, 0xde, 1},   {0x100, 0x136, 2},
    {0x139, 0x147, 2}, {0x14a, 0x178, 2}, {0x179, 0x17d, 2}, {0x400, 0x42f, 1},
};

START_TEST(capitals_are_those_of_latin_and_cyrillic)
{
    for (uint32_t point = 1; point <= 0x10ffff; point++) {
        int capital = 0;
        for (size_t i = 0; i < sizeof capitals / sizeof *capitals; i++)
            capital |= point >= capitals[i].first && point <= capitals[i].last &&
                       (point - capitals[i].first) % capitals[i].step == 0;
        struct tocp_token token = token_of(point);
        if (!is_surrogate(point) && token.start == 0 && token.capital != capital)
            ck_abort_msg("U+%04X %s a capital", (unsigned)point, capital ? "is not" : "is");
    }
}
END_TEST

static const struct {
    uint32_t point, plain;
} marks[] = {
    {0x2018, '\''},   {0x2019, '\''},   {0x201a, 0x201a}, {0x201b, '\''},   {0x2bd, 0},    {0x201c, '"'},
    {0x201d, '"'},    {0x201e, '"'},    {0xab, '"'},      {0xbb, '"'},      {0x2010, '-'}, {0x2011, '-'},
    {0x2012, '-'},    {0x2013, '-'},    {0x2014, 0x2014}, {0x2015, 0x2014}, {0x2212, '-'}, {0x60c, ','},
    {0x61b, ';'},     {0x61f, 0x61f},   {0x3001, ','},    {0x3002, '.'},    {0x301c, '-'}, {0xff01, '!'},
    {0xff08, '('},    {0xff5e, '~'},    {0xff5f, 0xff5f}, {0xff00, 0xff00}, {'(', '('},    {0x7f, 0x7f},
    {0x300a, 0x300a}, {0x3220, 0x3220},
};

START_TEST(typographic_marks_are_plain_ones)
{
    struct tocp_token token = token_of(marks[_i].point);
    if (marks[_i].plain)
        ck_assert_uint_eq(token.value, marks[_i].plain);
    ck_assert_uint_eq(token.kind, marks[_i].plain ? TOCP_TOKEN_MARK : TOCP_TOKEN_WORD);
}
END_TEST

/* --- tokens --- */

/* Tokens as they are written one behind the other: the folded form of words, the value of numbers and marks; before
 * it "_" for blanks, "/" for a new line, "//" for an empty one, "^" for a capital. */
static const struct {
    const char *text, *tokens;
} texts[] = {
    {"", ""},
    {" \n ", ""},
    {"Art. 5", "^art . _5"},
    {"a b", "a _b"},
    {"a\nb", "a _/b"},
    {"a\n\nb", "a _//b"},
    {"a \n \n b", "a _//b"},
    {"a\xe2\x80\xa9"
     "b",
     "a _/b"},
    {"a\xe2\x80\xa9\xe2\x80\xa9"
     "b",
     "a _//b"},
    {"a\xe2\x80\xa8"
     "b",
     "a _b"},
    {"\xc2\xad"
     "a",
     "a"},
    {"É", "^e"},
    {"caf\xc3\xa9s", "cafes"},
    {"cafe\xcc\x81s", "cafes"},
    {"a\xe2\x80\x8d"
     "b",
     "ab"},
    {"a\xef\xb8\x8f"
     "b",
     "ab"},
    {"a\xe2\x80\x8b"
     "b",
     "a _b"},
    {"a1b2", "a 1 b 2"},
    {"aжб", "aжб"},
    {"12345", "12345"},
    {"007", "7"},
    {"99999999", "99999999"},
    {"100000000", "100000000"},
    {"1000000009", "100000000"},
    {"٣٤", "34"},
    {"۱۲", "12"},
    {"１２3", "123"},
    {"1٢", "12"},
    {"1é", "1 e"},
    {"٩٩٩٩٩٩٩٩٩٩٩", "999999999"},
    {"第五条", "第 五 条"},
    {"第5條", "第 5 条"},
    {"法a", "法 a"},
    {"a法", "a 法"},
    {"«a»", "\" a \""},
    {"ＡＢ", "ab"},
    {"\xff"
     "a",
     "\xef\xbf\xbd a"},
    {"A", "^a"},
    {"Z", "^z"},
    {"@[", "@ ["},
    {"`{", "` {"},
    {"/:", "/ :"},
    {"\xc3\x97", "\xc3\x97"},
    {"\xc3\x80", "^a"},
    {"\xc5\xbf", "s"},
    {"ƀ", "ƀ"},
    {"˿", "˿"},
    {"Ͱ", "Ͱ"},
    {"ªº°§", "aoo§"},
    {"ЀЏАЯаяѐёџѠ", "^ѐџаяаяѐеџѠ"},
    {"Статьями", "^стать"},
    {"Ёж", "^еж"},
    {"и\xcc\x86од", "йод"},
    {"ба\xcc\x86", "ба"},
    {"a\xcc\x86", "a"},
    {"статей", "стат"},
    {"дела", "дела"},
    {"делам", "дел"},
    {"делами", "дел"},
    {"мая", "мая"},
    {"пункт", "пункт"},
    {"المادة", "ماده"},
    {"للمادة", "ماده"},
    {"الى", "الي"},
    {"الآن", "الان"},
    {"البند", "بند"},
    {"أإآٱ", "اااا"},
    {"ؤئىیةک", "وييي"
               "هك"},
    {"مـَـادّة", "ماده"},
};

static void describe(const char *text, size_t size, char found[400])
{
    struct tocp_token token;
    found[0] = '\0';
    for (size_t at = 0;; at = token.end) {
        char folded[TOCP_FOLDED_SIZE], value[32] = "";
        tocp_token_next(text, size, at, &token);
        if (token.kind == TOCP_TOKEN_END)
            break;
        size_t length = tocp_token_fold(text, &token, folded);
        if (token.kind == TOCP_TOKEN_MARK)
            value[tocp_encode(token.value, value, 8)] = '\0';
        else if (token.kind == TOCP_TOKEN_NUMBER)
            snprintf(value, sizeof value, "%u", (unsigned)token.value);
        sprintf(found + strlen(found), "%s%s%s%s%s%.*s", *found ? " " : "", token.spaced ? "_" : "",
                token.broken  ? "//"
                : token.lined ? "/"
                              : "",
                token.capital ? "^" : "", value, *value ? 0 : (int)length, folded);
    }
}

START_TEST(texts_are_tokens)
{
    char found[400];
    describe(texts[_i].text, strlen(texts[_i].text), found);
    ck_assert_str_eq(found, texts[_i].tokens);
}
END_TEST

START_TEST(a_text_ends_where_it_is_said_to_end)
{
    char found[400];
    describe("art12 b", 4, found);
    ck_assert_str_eq(found, "art 1");
    describe("art\xc3\xa9", 4, found);
    ck_assert_str_eq(found, "art \xef\xbf\xbd");
}
END_TEST

START_TEST(blanks_begin_behind_a_word)
{
    static const struct {
        const char *before, *blanks;
    } ends[] = {
        {"", ""},
        {"", " "},
        {"a", ""},
        {"a", " "},
        {"a", "\r\n\t "},
        {"1.", "\xc2\xa0"},
        {"\xc3\xa9", "\xe2\x80\x89\xe3\x80\x80"},
        {"e\xcc\x81", " "},                /* an accent is of the word */
        {"a", " \xe2\x80\x8f "},           /* a direction mark between blanks is not */
        {"a\xe2\x80\x8f", ""},
        {"\xa0", " "},                     /* no UTF-8 */
        {"\xa0\xa0\xa0\xa0\xa0\xa0", "\n"},
        {"\xe4\xba\x8c", "\xef\xbb\xbf"},
    };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        char text[64];
        snprintf(text, sizeof text, "%s%s", ends[i].before, ends[i].blanks);
        ck_assert_uint_eq(tocp_blanks_start(text, strlen(text)), strlen(ends[i].before));
    }
}
END_TEST

START_TEST(a_number_folds_to_its_digits)
{
    static const struct {
        const char *text, *folded;
    } numbers[] = {{"0", "0"}, {"9", "9"}, {"10", "10"}, {"٠١٢", "12"}, {"99999999", "99999999"}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct tocp_token token;
        char folded[TOCP_FOLDED_SIZE];
        tocp_token_next(numbers[i].text, strlen(numbers[i].text), 0, &token);
        ck_assert_uint_eq(tocp_token_fold(numbers[i].text, &token, folded), strlen(numbers[i].folded));
        ck_assert_int_eq(strncmp(folded, numbers[i].folded, strlen(numbers[i].folded)), 0);
    }
}
END_TEST

/* A word that does not fit has no form. */
START_TEST(words_fold_up_to_a_length)
{
    char text[TOCP_FOLDED_SIZE + 1], folded[TOCP_FOLDED_SIZE];
    struct tocp_token token;
    memset(text, 'a', sizeof text);
    for (size_t size = 1; size <= sizeof text; size++) {
        tocp_token_next(text, size, 0, &token);
        ck_assert_uint_eq(tocp_token_fold(text, &token, folded), size < TOCP_FOLDED_SIZE ? size : 0);
        tocp_token_next(",", 1, 0, &token);
        ck_assert_uint_eq(tocp_token_fold(",", &token, folded), 0);
    }
}
END_TEST

/* --- names of several words --- */

static const struct {
    const char *text;
    size_t room;
    const char *key;
    size_t first;
} wordings[] = {
    {"", 20, "", 0},
    {"...", 20, "", 0},
    {"The U.N. Convention", 20, "the u n convention", 3},
    {"l'ONU", 20, "l onu", 1},
    {", a", 20, "a", 1},
    {"ab cd", 5, "ab cd", 2},
    {"ab cd", 4, "", 2},
    {"abcde", 6, "abcde", 5},
    {"abcde", 5, "", 0},
    {"第五条", 20, "第 五 条", 3},
    {"Конвенция ООН", 40, "конвенц оон", 14},
};

START_TEST(names_fold_to_keys)
{
    char key[64] = "";
    size_t first = 99,
           length = tocp_wording_fold(wordings[_i].text, strlen(wordings[_i].text), key, wordings[_i].room, &first);
    ck_assert_uint_eq(length, strlen(wordings[_i].key));
    ck_assert_int_eq(memcmp(key, wordings[_i].key, length), 0);
    ck_assert_uint_eq(first, wordings[_i].first);
}
END_TEST

static const struct {
    const char *text; /* looked at: its first token */
    int soft;
} softs[] = {{",", 1}, {"'", 1}, {"-", 1},  {".N", 1}, {". N", 0}, {".", 0}, {".5", 0}, {"..", 0},
             {";", 0}, {"a", 0}, {"第", 0}, {"(", 0},  {"’a", 1},  {"–", 1}, {":", 0},  {"5", 0}};

START_TEST(some_marks_stand_inside_names)
{
    struct tocp_token token;
    tocp_token_next(softs[_i].text, strlen(softs[_i].text), 0, &token);
    ck_assert_int_eq(tocp_token_is_soft(softs[_i].text, strlen(softs[_i].text), &token), softs[_i].soft);
}
END_TEST

Suite *token_suite(void)
{
    Suite *suite = suite_create("token");
    TCase *tcase = tcase_create("token");
    tcase_add_test(tcase, every_character_has_its_kind);
    tcase_add_test(tcase, capitals_are_those_of_latin_and_cyrillic);
    tcase_add_loop_test(tcase, typographic_marks_are_plain_ones, 0, sizeof marks / sizeof *marks);
    tcase_add_loop_test(tcase, texts_are_tokens, 0, sizeof texts / sizeof *texts);
    tcase_add_test(tcase, a_text_ends_where_it_is_said_to_end);
    tcase_add_test(tcase, blanks_begin_behind_a_word);
    tcase_add_test(tcase, a_number_folds_to_its_digits);
    tcase_add_test(tcase, words_fold_up_to_a_length);
    tcase_add_loop_test(tcase, names_fold_to_keys, 0, sizeof wordings / sizeof *wordings);
    tcase_add_loop_test(tcase, some_marks_stand_inside_names, 0, sizeof softs / sizeof *softs);
    suite_add_tcase(suite, tcase);
    return suite;
}
