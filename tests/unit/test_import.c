/* SPDX-License-Identifier: MIT */
/* How official texts are read: what is cleaned away, what a label is, where a heading or a sentence ends. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/words.h"
#include "xml/import.h"

Suite *import_suite(void);

#define COUNT(array) (int)(sizeof(array) / sizeof *(array))

static struct tocp_lines lines_of(const char *text)
{
    struct tocp_lines lines = {NULL, 0, 0, {NULL, 0, 0, 0}};
    ck_assert_int_eq(tocp_clean_lines(text, strlen(text), &lines), 1);
    return lines;
}

/* --- cleaning --- */

/* What stands in a file, and what is left of it; lines are joined by '|'. */
static const struct {
    const char *written, *cleaned;
} cleaned[] = {
    /* entities */
    {"a &amp; b &lt; c &gt; d", "a & b < c > d"},
    {"caf&eacute;&nbsp;&ntilde;&shy;&Ccedil;", "café ñÇ"},
    {"&#233; &#xe9; &#XE9; &#x1F41D; &#0000065;", "é é é 🐝 A"},
    {"a &#; &#x; &; &", "a &#; &#x; &; &"},
    {"a &#12a; &#xfg; &#@; &#x@; &#x`;", "a &#12a; &#xfg; &#@; &#x@; &#x‘;"},
    {"&#000000065; &#0000000065;", "A &#0000000065;"},
    {"a&#48;&#57;&#x30;&#x39;&#x41;&#x46;&#x61;", "a0909AFa"},
    {"a &#x110000; &#xd800; &#xdfff; &#x10ffff; &#xd7ff;", "a &#x110000; &#xd800; &#xdfff; \U0010ffff \ud7ff"},
    {"a &#0; b", "a &#0; b"},
    {"a &hellip; &Hellip; &ampx; &am; &amp", "a … &Hellip; &ampx; &am; &amp"},
    {"a & b; c", "a & b; c"},
    /* tags */
    {"<b>a</b>c <i class='x'>d</i>", "a c d"},
    {"a<br>b<br/>c</p>d<p>e", "a b c de"},
    {"<?x y?>a<!x>b", "ab"},
    {"a < b > c, 5 <é> 6 <", "a < b > c, 5 <é> 6 <"},
    {"a <b", "a <b"},
    {"a<z>b<Z>c<A>d<0>e<9>f<@>g<[>h<`>i<{>j</>k<:>l", "abcdef<@>g<[>h<‘>i<{>j k<:>l"},
    {"a <!-- b --> c <!-- d\ne\nf --> g", "a c|g"},
    {"a <!-- b > c --> d", "a d"},
    {"a<!-- b -->c<!--d-->", "ac"},
    {"a<!---->b<!-- c\n-->d", "ab|d"},
    {"a <!-- b --> c --> d", "a c --> d"},
    {"a <!--", "a"},
    /* notes that are raised are no text, other raised words are */
    {"a<sup>1</sup> b<sup>[2]*</sup> c<sup>th</sup> d<sup>3", "a b cth d3"},
    {"a<sup>1</sup>", "a"},
    {"a<sup></sup>b", "ab"},
    /* links */
    {"a [b](c) d ![e](f) g[^1] h", "a b d g h"},
    {"a [b] (c) [d] e", "a [b] (c) [d] e"},
    {"a [b](c", "a [b](c"},
    {"a [b", "a [b"},
    {"a [", "a ["},
    {"a ]", "a ]"},
    {"a b](c", "a b](c"},
    {"a! b!", "a! b!"},
    {"a ![b] c", "a ![b] c"},
    {"a ![b](c", "a ![b](c"},
    {"a ![b", "a ![b"},
    {"a !b](c)", "a !b"},
    {"a [b][^2](c)", "a [b](c)"},
    {"a [^", "a [^"},
    {"a[^12]", "a"},
    /* emphasis */
    {"*a* **b** _c_ __d__ e", "a b c d e"},
    {"a * b, 2*3, a_b, a _ b", "a * b, 2*3, a_b, a _ b"},
    {"a *", "a *"},
    {"a*", "a"},
    {"a_", "a"},
    {"a _", "a _"},
    {"* a", "a"},
    {"a (_b_)", "a (b)"},
    /* a backslash */
    {"\\*a\\* \\[b\\](c) \\a \\\\ \\", "*a* [b](c) \\a \\ \\"},
    /* accents are composed */
    {"e\u0301 E\u0301 n\u0303 u\u0308 c\u0327 a\u030a и\u0306 ا\u0653", "é É ñ ü ç å й آ"},
    {"x\u0301 e\u0301\u0301", "x\u0301 é\u0301"},
    /* what is never in a text */
    {"a\u00ad\u200b\u200f\u202a\u202e\u2060\u206f\ufeff\ufffe\uffffz", "az"},
    {"a\u200a\u2010\u2029\u202f\u205f\u2070z", "a \u2010 \u2070z"},
    /* white space */
    {"  a \t b\x01"
     "c\x1f"
     "d\x7f"
     "e\xc2\x80"
     "f\xc2\x9fg\u00a0h\u3000",
     "a b c d e f g h"},
    {"\u2003a", "a"},
    /* quotes */
    {"\"a\" (\"b\") [\"c\"] «\"d\"»", "“a” (“b”) [“c”] «“d”»"},
    {"–\"a\" —\"b\" （\"c\" “\"d\" ‘\"e\"", "–“a” —“b” （“c” ““d” ‘“e”"},
    {"``a'' `b' c's 'd' ''", "“a” ‘b’ c’s ‘d’ ”"},
    {"'1' 5' 6'", "'1' 5' 6'"},
    {"90'a a'9 b' 'c", "90’a a’9 b’ ‘c"},
    {"z'0 0'z 9'9", "z’0 0’z 9'9"},
    {"'", ""},
    /* lines */
    {"a\r\nb\n\nc\n", "a|b|c"},
    {"a\n---\n***\n. . .\nb", "a|b"},
    {"\r\n \n", ""},
};

START_TEST(marks_are_cleaned_away)
{
    struct tocp_lines lines = lines_of(cleaned[_i].written);
    char text[400] = "";
    for (uint32_t i = 0; i < lines.count; i++) {
        strcat(text, i ? "|" : "");
        strcat(text, tocp_line_text(&lines, i));
    }
    ck_assert_str_eq(text, cleaned[_i].cleaned);
    tocp_lines_free(&lines);
}
END_TEST

/* The number of each line in the file, what it is - '#' a heading, '^' a note, ' ' behind a blank line - and its
 * text. */
static const struct {
    const char *written, *read;
} marked[] = {
    {"a\nb\n\nc", "1 a|2b|4 c"},
    {"---\na\n***\nb", "2 a|4 b"},
    {"# a\n### b\n#c #d", "1# a|2#b|3#c #d"},
    {"> a\n\t> # b", "1 a|2#b"},
    {"- a\n* b\n+ c\n-d\n-", "1 a|2b|3c|4-d"},
    {"a\n[^1]: b\n[^2] c\n[^x\n[^3]\n[4]: d", "1 a|2^b|3c|4[^x|6 [4]: d"},
    {"[^1]:", ""},
    {"-", ""},
    {"#", ""},
};

START_TEST(lines_say_what_they_were)
{
    struct tocp_lines lines = lines_of(marked[_i].written);
    char text[400] = "";
    for (uint32_t i = 0; i < lines.count; i++) {
        const struct tocp_line *line = &lines.items[i];
        sprintf(text + strlen(text), "%s%u%s%s%s%s", i ? "|" : "", (unsigned)line->number, line->heading ? "#" : "",
                line->note ? "^" : "", line->blank ? " " : "", tocp_line_text(&lines, i));
    }
    ck_assert_str_eq(text, marked[_i].read);
    tocp_lines_free(&lines);
}
END_TEST

/* More lines, and longer ones, than there is room for at first. */
START_TEST(lines_are_many_and_long)
{
    enum { LINES = 1000, LENGTH = 500 };
    char *text = malloc(LINES * (LENGTH + 1) + 1), *to = text;
    for (int i = 0; i < LINES; i++, to += LENGTH + 1) {
        memset(to, 'a' + i % 26, LENGTH);
        to[LENGTH] = '\n';
    }
    *to = '\0';
    struct tocp_lines lines = lines_of(text);
    ck_assert_uint_eq(lines.count, LINES);
    for (uint32_t i = 0; i < LINES; i++) {
        ck_assert_uint_eq(strlen(tocp_line_text(&lines, i)), LENGTH);
        ck_assert_int_eq(*tocp_line_text(&lines, i), (int)('a' + i % 26));
    }
    tocp_lines_free(&lines);
    free(text);
}
END_TEST

/* --- letters --- */

/* Each letter, and what it is compared as; '.' for what is none. */
static const struct {
    const char *written, *folded;
} letters[] = {
    {"azAZ09", "azaz09"},
    {"@[`{/:\x01 ", "........"},
    {"ÀÅÆÇÈËÌÏÑÖØÜÝßàåæçèëìïñöøüýÿ", "aaaceeiinoouysaaaceeiinoouyy"},
    {"×÷¿\u0180", "...."},
    {"ĀŁŒŠŽſ", "aloszs"},
    {"АЯаяЀЁЏѐёҀҁ\u0482Ѡ", "аяаяѐеџѐеҀҁ.Ѡ"},
    {"آأإٱاؤئىیيةهء", "اااااوييييههء"},
    {"ـًٰ", "..."},
    {"٠٩۰۹", "0909"},
    {"\u061f\u0620ي\u064bٱۓ۔", ".\u0620ي.اۓ."},
    {"０９Ａｚ（＠［", "09az..."},
    {"一鿿㐀豈〇𠀀αω、。", "一鿿㐀豈〇𠀀αω.."},
    {"\u036fͰϿ\u33ff\ua000\uf8ff\ufb00", ".ͰϿ...."},
};

START_TEST(letters_fold)
{
    char text[200] = "";
    for (const char *at = letters[_i].written; *at;) {
        size_t size = strlen(text);
        uint32_t folded = tocp_fold_letter(tocp_next_point(&at));
        text[size + tocp_encode(folded ? folded : '.', text + size, 4)] = '\0';
    }
    ck_assert_str_eq(text, letters[_i].folded);
}
END_TEST

static uint32_t count_points(int (*is)(uint32_t), uint32_t from, uint32_t to)
{
    uint32_t count = 0;
    for (uint32_t point = from; point <= to; point++)
        count += is(point) != 0;
    return count;
}

/* As many as Unicode has, each in its place. */
START_TEST(spaces_and_ideographs)
{
    ck_assert_uint_eq(count_points(tocp_is_space, 0, 0x10ffff), 25);
    ck_assert_uint_eq(count_points(tocp_is_space, '\t', '\r'), 5);
    ck_assert_uint_eq(count_points(tocp_is_space, 0x2000, 0x200a), 11);
    static const uint32_t spaces[] = {' ', 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000};
    for (int i = 0; i < COUNT(spaces); i++)
        ck_assert_msg(tocp_is_space(spaces[i]), "%x", (unsigned)spaces[i]);
    static const uint32_t blocks[][2] = {{0x2e80, 0x9fff}, {0xf900, 0xfaff}, {0xff00, 0xffef}, {0x20000, 0x3ffff}};
    uint32_t points = 0;
    for (int i = 0; i < COUNT(blocks); i++) {
        points += blocks[i][1] - blocks[i][0] + 1;
        ck_assert(tocp_is_cjk(blocks[i][0]) && tocp_is_cjk(blocks[i][1]));
    }
    ck_assert_uint_eq(count_points(tocp_is_cjk, 0, 0x10ffff), points);
}
END_TEST

static const struct {
    const char *text, *words;
    size_t covered;
} beginnings[] = {
    {"Article 1", "article|art", 7},
    {"ART. 1", "article|art", 3},
    {"Ar", "article|art", 0},
    {"", "a", 0},
    {"a", "", 0},
    {"A r-t", "art", 5},
    {"États parties", "etats parties", 14},
    {"states", "the states", 0},
    {"b", "a|b|c", 1},
    {"the statesparties", "the states|the", 10},
    {"...", "a", 0},
};

START_TEST(words_at_the_beginning)
{
    ck_assert_uint_eq(tocp_starts_with(beginnings[_i].text, beginnings[_i].words), beginnings[_i].covered);
}
END_TEST

static const struct {
    const char *tag, *language;
} tags[] = {{"en", "en"}, {"en-GB", "en"}, {"zh-Hans", "zh"}, {"ar", "ar"},
            {"de", ""},   {"eng", ""},     {"e", ""},         {"", ""}};

START_TEST(words_of_languages)
{
    ck_assert_str_eq(tocp_words_of(tags[_i].tag)->language, tags[_i].language);
}
END_TEST

START_TEST(names_among_words)
{
    static const struct {
        const char *name, *words;
        int found;
    } names[] = {{"p", "list p wrap", 1},
                 {"wrap", "list p wrap", 1},
                 {"li", "list p", 0},
                 {"list", "list", 1},
                 {"lists", "list p", 0},
                 {"", "list", 0},
                 {"p", "", 0},
                 {"t p", "list p", 0}};
    for (int i = 0; i < COUNT(names); i++)
        ck_assert_msg(tocp_is_one_of(names[i].name, strlen(names[i].name), names[i].words) == names[i].found, "%s",
                      names[i].name);
}
END_TEST

/* --- labels --- */

/* What is read as a label, as which letters of which alphabets, and the text behind it. '!': hardly anything but a
 * label; '?': a number without anything behind it. */
static const struct {
    const char *text, *readings, *rest;
} labels[] = {
    {"1. Bees", "digit 1 !", "Bees"},
    {"12) Bees", "digit 12 !", "Bees"},
    {"(3)Bees", "digit 3 !", "Bees"},
    {"1 - Bees", "digit 1", "Bees"},
    {"1\u2013Bees", "digit 1", "Bees"},
    {"7 Bees", "digit 7 ?", "Bees"},
    {"9999. Bees", "digit 9999 !", "Bees"},
    {"12345. Bees", NULL, NULL},
    {"0. Bees", NULL, NULL},
    {"7Bees", NULL, NULL},
    {"7", NULL, NULL},
    {"1.5 kg", NULL, NULL},
    {"1.", "digit 1 !", ""},
    {"1.(a) Bees", "digit 1 !", "(a) Bees"},
    {"1.É", "digit 1 !", "É"},
    {"٣- نحل", "digit 3", "نحل"},
    {"３．Bees", NULL, NULL},
    {"３．蜂", "digit 3 !", "蜂"},
    {"(a) Bees", "latin 1 !", "Bees"},
    {"a) Bees", "latin 1 !", "Bees"},
    {"z) Bees", "latin 26 !", "Bees"},
    {"b. Bees", "latin 2", "Bees"},
    {"( c ) Bees", "latin 3 !", "Bees"},
    {"a - Bees", NULL, NULL},
    {"i - Bees", NULL, NULL},
    {"a Bees", NULL, NULL},
    {"A) Bees", NULL, NULL},
    {"(i) Bees", "latin 9 roman 1 !", "Bees"},
    {"(iv) Bees", "roman 4 !", "Bees"},
    {"(ix) Bees", "roman 9 !", "Bees"},
    {"(xxxix) Bees", "roman 39 !", "Bees"},
    {"(xl) Bees", NULL, NULL},
    {"(xx) Bees", "roman 20 !", "Bees"},
    {"(iiii) Bees", NULL, NULL},
    {"(xxxviii) Bees", "roman 38 !", "Bees"},
    {"(xxxviiii) Bees", NULL, NULL},
    {"(x) Bees", "latin 24 roman 10 !", "Bees"},
    {"(xviii) Bees", "roman 18 !", "Bees"},
    {"а) пчела", "cyrillic 1 latin 1 !", "пчела"},
    {"т) пчела", "cyrillic 18 !", "пчела"},
    {"х) пчела", "latin 24 !", "пчела"},
    {"б) пчела", "cyrillic 2 !", "пчела"},
    {"у) пчела", NULL, NULL},
    {"(أ) نحل", "abjad 1 !", "نحل"},
    {"هـ) نحل", "abjad 5 !", "نحل"},
    {"هــ) نحل", "abjad 5 !", "نحل"},
    {"(ر) نحل", "abjad 20 !", "نحل"},
    {"(ت) نحل", NULL, NULL},
    {"一、蜂", "chinese 1", "蜂"},
    {"（二）蜂", "chinese 2 !", "蜂"},
    {"十、蜂", "chinese 10", "蜂"},
    {"十二、蜂", "chinese 12", "蜂"},
    {"二十、蜂", "chinese 20", "蜂"},
    {"二十一、蜂", "chinese 21", "蜂"},
    {"二十一二三、蜂", NULL, NULL},
    {"九、蜂", "chinese 9", "蜂"},
    {"㈠蜂", "chinese 1 !", "蜂"},
    {"㈩ 蜂", "chinese 10 !", "蜂"},
    {"㈪蜂", NULL, NULL},
    {"①蜂", "digit 1 !", "蜂"},
    {"⑳ 蜂", "digit 20 !", "蜂"},
    {"⑴蜂", "digit 1 !", "蜂"},
    {"⒇蜂", "digit 20 !", "蜂"},
    {"⒈蜂", NULL, NULL},
    {"'1' نحل", "digit 1 !", "نحل"},
    {"‘2’ نحل", "digit 2 !", "نحل"},
    {"“3” نحل", "digit 3 !", "نحل"},
    {"'1) نحل", NULL, NULL},
    {"(1' Bees", NULL, NULL},
    {"1' Bees", NULL, NULL},
    {"(1. Bees", NULL, NULL},
    {"(1 Bees", NULL, NULL},
    {"(1 - Bees", NULL, NULL},
    {"(", NULL, NULL},
    {"", NULL, NULL},
    {"Bees", NULL, NULL},
};

START_TEST(labels_are_read)
{
    static const struct {
        uint8_t alphabet;
        const char *name;
    } alphabets[] = {{TOCP_DIGITS, "digit"},      {TOCP_LATIN, "latin"}, {TOCP_ROMAN, "roman"},
                     {TOCP_CYRILLIC, "cyrillic"}, {TOCP_ABJAD, "abjad"}, {TOCP_CHINESE, "chinese"}};
    struct tocp_label label;
    char text[100] = "";
    size_t length = tocp_label_read(labels[_i].text, &label);
    if (!labels[_i].rest) {
        ck_assert_msg(length == 0, "%s", labels[_i].text);
        return;
    }
    for (uint32_t i = 0; i < label.count; i++)
        for (int a = 0; a < COUNT(alphabets); a++)
            if (alphabets[a].alphabet == label.readings[i].alphabet)
                sprintf(text + strlen(text), "%s%s %u", i ? " " : "", alphabets[a].name,
                        (unsigned)label.readings[i].ordinal);
    ck_assert_msg(length > 0, "%s", labels[_i].text);
    strcat(text, label.sure ? " !" : label.weak ? " ?" : "");
    ck_assert_str_eq(text, labels[_i].readings);
    ck_assert_str_eq(labels[_i].text + length, labels[_i].rest);
}
END_TEST

/* Labels of one list are bracketed alike, and those of another one differ. */
START_TEST(forms_of_labels)
{
    static const char *const alike[][2] = {{"(a) x", "（b）x"}, {"1. x", "2．蜂"},  {"a) x", "b) x"},
                                           {"'1' x", "‘2’ x"},  {"1 - x", "2 – x"}, {"㈠x", "①x"}};
    struct tocp_label first, second;
    for (int i = 0; i < COUNT(alike); i++)
        for (int j = 0; j < COUNT(alike); j++) {
            ck_assert(tocp_label_read(alike[i][0], &first) && tocp_label_read(alike[j][1], &second));
            ck_assert_msg((first.form == second.form) == (i == j), "%s, %s", alike[i][0], alike[j][1]);
        }
}
END_TEST

static const struct {
    int32_t kind;
    const char *number;
    uint32_t ordinal;
} ordinals[] = {
    {TOC_PROVISION_ARTICLE, "1", 1},     {TOC_PROVISION_ARTICLE, "41", 41}, {TOC_PROVISION_ARTICLE, "9999", 9999},
    {TOC_PROVISION_ARTICLE, "12345", 0}, {TOC_PROVISION_ARTICLE, "1a", 0},  {TOC_PROVISION_ARTICLE, "", 0},
    {TOC_PROVISION_POINT, "a", 1},       {TOC_PROVISION_POINT, "z", 26},    {TOC_PROVISION_POINT, "i", 9},
    {TOC_PROVISION_POINT, "aa", 0},      {TOC_PROVISION_POINT, "A", 0},     {TOC_PROVISION_POINT, "{", 0},
    {TOC_PROVISION_ITEM, "i", 1},        {TOC_PROVISION_ITEM, "xxxix", 39}, {TOC_PROVISION_ITEM, "a", 0},
    {TOC_PROVISION_ITEM, "", 0},         {TOC_PROVISION_ITEM, "3", 3},      {TOC_PROVISION_SUBITEM, "b", 2},
};

START_TEST(ordinals_of_printed_labels)
{
    ck_assert_uint_eq(tocp_label_ordinal(ordinals[_i].kind, ordinals[_i].number), ordinals[_i].ordinal);
}
END_TEST

/* --- headings and sentences --- */

static const struct {
    const char *text;
    uint32_t end;
} ends[] = {
    {"It ends.", '.'},      {"It goes on;", ';'},   {"As follows:", ':'},
    {"It goes on", 0},      {"It goes on,", 0},     {"", 0},
    {"the roof; and", ';'}, {"the roof, or", ','},  {"the roof; and the", 0},
    {"The end. And", 0},    {"the roof;and", 0},    {"he said “no.”", '.'},
    {"(no.)", '.'},         {"« no. »", '.'},       {"نعم؛", 0x61b},
    {"نعم، و", 0x60c},      {"完。", 0x3002},       {"完；", 0xff1b},
    {"完：", 0xff1a},       {"one. two; and", ';'}, {"one; two. and", 0},
    {"a b, c d", 0},        {"a, (b)", 0},          {"(a); and", ';'},
};

START_TEST(ends_of_sentences)
{
    ck_assert_uint_eq(tocp_ends(ends[_i].text), ends[_i].end);
}
END_TEST

static const struct {
    const char *language, *text;
    uint32_t number; /* 0: no article */
    const char *rest;
} articles[] = {
    {"en", "Article 5", 5, ""},
    {"en", "ARTICLE 12. Aim", 12, ". Aim"},
    {"en", "Art. 3 Aim", 3, " Aim"},
    {"en", "Article one", 1, ""},
    {"en", "article 5", 0, ""},
    {"en", "Article", 0, ""},
    {"en", "Article five", 0, ""},
    {"en", "Article5", 0, ""},
    {"en", "Article 5a", 0, ""},
    {"en", "Articles 5", 0, ""},
    {"en", "The Article 5", 0, ""},
    {"en", "Article 1er Aim", 1, " Aim"},
    {"fr", "Article premier", 1, ""},
    {"fr", "Article 1er", 1, ""},
    {"es", "Artículo 5º", 5, ""},
    {"es", "Artículo 5°", 5, ""},
    {"es", "Artículo 5ª", 5, ""},
    {"es", "Artículo 5a", 0, ""},
    {"ru", "Статья 5", 5, ""},
    {"ru", "статья 5", 0, ""},
    {"ar", "المادة ٥", 5, ""},
    {"ar", "المادة الأولى", 1, ""},
    {"zh", "第五条", 5, ""},
    {"zh", "第 十二 條 目的", 12, " 目的"},
    {"zh", "第五", 0, ""},
    {"zh", "第条", 0, ""},
    {"zh", "五条", 0, ""},
    {"zh", "第五章", 0, ""},
    {"de", "Article 5", 0, ""},
};

START_TEST(headings_of_articles)
{
    uint32_t number = 0;
    const char *behind = tocp_read_article(tocp_words_of(articles[_i].language), articles[_i].text, &number);
    ck_assert_msg((behind != NULL) == (articles[_i].number != 0), "%s", articles[_i].text);
    if (!behind)
        return;
    ck_assert_uint_eq(number, articles[_i].number);
    ck_assert_str_eq(behind, articles[_i].rest);
}
END_TEST

/* A heading in a text, and the text that follows it; NULL: it is not this heading. */
static const struct {
    const char *text, *heading, *rest;
} headings[] = {
    {"Aim of the hive\nBees.", "Aim of the hive", "Bees."},
    {"AIM OF\nTHE\nHIVE. Bees.", "Aim of the hive", "Bees."},
    {"Aim: (of) it", "Aim", "(of) it"},
    {"Aim – “of” it", "Aim", "“of” it"},
    {"Aim – «of» it", "Aim", "«of» it"},
    {"Aim [of] it", "Aim", "[of] it"},
    {"Aim （of） it", "Aim", "（of） it"},
    {"Aims of it", "Aim", NULL},
    {"Aim of it", "Aim", NULL},
    {"Aim Of it", "Aim", "Of it"},
    {"Aim a) of it", "Aim", "a) of it"},
    {"Aim 5 bees", "Aim", "5 bees"},
    {"Aim, of it", "Aim", NULL},
    {"Aim", "Aim", ""},
    {"Ai", "Aim", NULL},
    {"Other", "Aim", NULL},
    {"Aim", "", NULL},
    {"", "Aim", NULL},
    {"a\nb\nc\nd\ne\nf\ng", "a b c d e f", "g"},
    {"a\nb\nc\nd\ne\nf\ng", "a b c d e f g", NULL},
    {"目的蜂", "目的", NULL},
    {"目的\n蜂", "目的", "蜂"},
    {"Цель улья", "Цель", NULL},
    {"Цель Улья", "Цель", "Улья"},
};

START_TEST(headings_that_are_known)
{
    struct tocp_lines lines = lines_of(headings[_i].text);
    uint32_t line = 0;
    size_t rest = 0;
    int found = tocp_read_heading(&lines, headings[_i].heading, &line, &rest);
    ck_assert_int_eq(found, headings[_i].rest != NULL);
    if (found && *headings[_i].rest)
        ck_assert_str_eq(tocp_line_text(&lines, line) + rest, headings[_i].rest);
    else if (found)
        ck_assert(line == lines.count && rest == 0);
    else
        ck_assert(line == 0 && rest == 0);
    tocp_lines_free(&lines);
}
END_TEST

START_TEST(lines_that_begin_anew)
{
    struct tocp_lines lines = lines_of("a\nb.\nc\n\nd\n# e\nf\ng");
    static const int begins[] = {1, 0, 1, 1, 0, 1, 0};
    ck_assert_uint_eq(lines.count, 7);
    for (uint32_t i = 0; i < lines.count; i++)
        ck_assert_msg(tocp_line_begins(&lines, i) == begins[i], "%s", tocp_line_text(&lines, i));
    tocp_lines_free(&lines);
}
END_TEST

Suite *import_suite(void)
{
    Suite *suite = suite_create("import");
    TCase *tests = tcase_create("import");
    tcase_add_loop_test(tests, marks_are_cleaned_away, 0, COUNT(cleaned));
    tcase_add_loop_test(tests, lines_say_what_they_were, 0, COUNT(marked));
    tcase_add_test(tests, lines_are_many_and_long);
    tcase_add_loop_test(tests, letters_fold, 0, COUNT(letters));
    tcase_add_test(tests, spaces_and_ideographs);
    tcase_add_loop_test(tests, words_at_the_beginning, 0, COUNT(beginnings));
    tcase_add_loop_test(tests, words_of_languages, 0, COUNT(tags));
    tcase_add_test(tests, names_among_words);
    tcase_add_loop_test(tests, labels_are_read, 0, COUNT(labels));
    tcase_add_test(tests, forms_of_labels);
    tcase_add_loop_test(tests, ordinals_of_printed_labels, 0, COUNT(ordinals));
    tcase_add_loop_test(tests, ends_of_sentences, 0, COUNT(ends));
    tcase_add_loop_test(tests, headings_of_articles, 0, COUNT(articles));
    tcase_add_loop_test(tests, headings_that_are_known, 0, COUNT(headings));
    tcase_add_test(tests, lines_that_begin_anew);
    suite_add_tcase(suite, tests);
    return suite;
}
