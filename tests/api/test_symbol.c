/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include <toc/toc.h>

Suite *symbol_suite(void);

static const struct {
    const char *typed, *normal, *base, *series, *organ;
    int32_t year;
    uint32_t modifiers;
} symbols[] = {
    {"A/55/383/Add.1", "A/55/383/Add.1", "A/55/383", "A", "A", 0, 1},
    {"a/55/383/add. 1", "A/55/383/Add.1", "A/55/383", "A", "A", 0, 1},
    {" A / 55 / 383 / ADD 1 ", "A/55/383/Add.1", "A/55/383", "A", "A", 0, 1},
    {"A/55/383/Rev1", "A/55/383/Rev.1", "A/55/383", "A", "A", 0, 1},
    {"UN Doc. A/55/383.", "A/55/383", "A/55/383", "A", "A", 0, 0},
    {"A/AC.254/4/Add.3/Rev.1", "A/AC.254/4/Add.3/Rev.1", "A/AC.254/4", "A/AC.254", "A", 0, 2},
    {"a/ac.254/4/amend.2/corr.1", "A/AC.254/4/Amend.2/Corr.1", "A/AC.254/4", "A/AC.254", "A", 0, 2},
    {"A/RES/55/25", "A/RES/55/25", "A/RES/55/25", "A/RES", "A", 0, 0},
    {"S/RES/1373 (2001)", "S/RES/1373 (2001)", "S/RES/1373 (2001)", "S/RES", "S", 2001, 0},
    {"s/res/1373(2001)", "S/RES/1373 (2001)", "S/RES/1373 (2001)", "S/RES", "S", 2001, 0},
    {"S/RES/1999 (2011)", "S/RES/1999 (2011)", "S/RES/1999 (2011)", "S/RES", "S", 2011, 0},
    {"A/RES/2200 (xxi)", "A/RES/2200 (XXI)", "A/RES/2200 (XXI)", "A/RES", "A", 0, 0},
    {"CTOC/COP/WG.2/2012/3", "CTOC/COP/WG.2/2012/3", "CTOC/COP/WG.2/2012/3", "CTOC/COP/WG.2", "CTOC", 2012, 0},
    {"CTOC/COP/2018/CRP.3", "CTOC/COP/2018/CRP.3", "CTOC/COP/2018/CRP.3", "CTOC/COP", "CTOC", 2018, 0},
    {"CTOC/COP/2008/INF/1", "CTOC/COP/2008/INF/1", "CTOC/COP/2008/INF/1", "CTOC/COP", "CTOC", 2008, 0},
    {"CTOC/COP/2004/6*", "CTOC/COP/2004/6", "CTOC/COP/2004/6", "CTOC/COP", "CTOC", 2004, 0},
    {"CTOC/COP/2010/12 **", "CTOC/COP/2010/12", "CTOC/COP/2010/12", "CTOC/COP", "CTOC", 2010, 0},
    {"CTOC/COP/2006/7*/Rev.1", "CTOC/COP/2006/7/Rev.1", "CTOC/COP/2006/7", "CTOC/COP", "CTOC", 2006, 1},
    {"A/80/6 (Sect. 16)", "A/80/6 (Sect. 16)", "A/80/6 (Sect. 16)", "A", "A", 0, 0},
    {"a/80/6(sect.16)/corr.1", "A/80/6 (Sect. 16)/Corr.1", "A/80/6 (Sect. 16)", "A", "A", 0, 1},
    {"A/54/6 (vol. ii)", "A/54/6 (Vol. II)", "A/54/6 (Vol. II)", "A", "A", 0, 0},
    {"E/CN.15/2004/5", "E/CN.15/2004/5", "E/CN.15/2004/5", "E/CN.15", "E", 2004, 0},
    {"e/cn.4/sub.2/1999/1", "E/CN.4/Sub.2/1999/1", "E/CN.4/Sub.2/1999/1", "E/CN.4/Sub.2", "E", 1999, 0},
    {"ST/SGB/2003/13", "ST/SGB/2003/13", "ST/SGB/2003/13", "ST/SGB", "ST", 2003, 0},
    {"CRC/C/GC/6", "CRC/C/GC/6", "CRC/C/GC/6", "CRC/C/GC", "CRC", 0, 0},
    {"A/C.3/55/L.5", "A/C.3/55/L.5", "A/C.3/55/L.5", "A/C.3", "A", 0, 0},
    {"A/55/PV.62", "A/55/PV.62", "A/55/PV.62", "A", "A", 0, 0},
    {"CERD/C/NZL/18\xe2\x80\x93" "20", "CERD/C/NZL/18-20", "CERD/C/NZL/18-20", "CERD/C/NZL", "CERD", 0, 0},
    {"ICCD/COP(8)/16/Add.1", "ICCD/COP(8)/16/Add.1", "ICCD/COP(8)/16", "ICCD/COP(8)", "ICCD", 0, 1},
    {"UNEP/EA.4/Res.1", "UNEP/EA.4/Res.1", "UNEP/EA.4/Res.1", "UNEP/EA.4", "UNEP", 0, 0},
    {"S/21529", "S/21529", "S/21529", "S", "S", 0, 0},
    {"A/AC.254", "A/AC.254", "A/AC.254", "A/AC.254", "A", 0, 0},
    {"E/CN.15/1945/5", "E/CN.15/1945/5", "E/CN.15/1945/5", "E/CN.15", "E", 0, 0},
    {"E/CN.15/1946/5", "E/CN.15/1946/5", "E/CN.15/1946/5", "E/CN.15", "E", 1946, 0},
    {"E/CN.15/2099/5", "E/CN.15/2099/5", "E/CN.15/2099/5", "E/CN.15", "E", 2099, 0},
    {"E/CN.15/2100/5", "E/CN.15/2100/5", "E/CN.15/2100/5", "E/CN.15", "E", 0, 0},
    {"XYZ/QQ.7/1987/3/Add.2", "XYZ/QQ.7/1987/3/Add.2", "XYZ/QQ.7/1987/3", "XYZ/QQ.7", "XYZ", 1987, 1},
    {"ABCDEFGHIJKL/55/1", "ABCDEFGHIJKL/55/1", "ABCDEFGHIJKL/55/1", "ABCDEFGHIJKL", "ABCDEFGHIJKL", 0, 0},
    {"A/5", "A/5", "A/5", "A", "A", 0, 0},
    {"a/123", "A/123", "A/123", "A", "A", 0, 0},
    {"A/2000", "A/2000", "A/2000", "A", "A", 0, 0},
    {"A/2000/Add.1", "A/2000/Add.1", "A/2000", "A", "A", 0, 1},
    {"A/1999/2000/5", "A/1999/2000/5", "A/1999/2000/5", "A", "A", 1999, 0},
    {"A/5/2000/5", "A/5/2000/5", "A/5/2000/5", "A", "A", 2000, 0},
    {"A/19999/5", "A/19999/5", "A/19999/5", "A", "A", 0, 0},
    {"A/199/5", "A/199/5", "A/199/5", "A", "A", 0, 0},
    {"A/C.1999/5", "A/C.1999/5", "A/C.1999/5", "A/C.1999", "A", 0, 0},
    {"A/CN.9/199X/5", "A/CN.9/199X/5", "A/CN.9/199X/5", "A/CN.9", "A", 0, 0},
    {"S/1999/1373 (200)", "S/1999/1373 (200)", "S/1999/1373 (200)", "S", "S", 1999, 0},
    {"S/1999/1373 (20011)", "S/1999/1373 (20011)", "S/1999/1373 (20011)", "S", "S", 1999, 0},
    {"A/80/6 ( Sect. 16 )", "A/80/6 (Sect. 16)", "A/80/6 (Sect. 16)", "A", "A", 0, 0},
    {"A/80/6 (SECT. X, y-ii  and iii)", "A/80/6 (Sect. X, Y-II And III)", "A/80/6 (Sect. X, Y-II And III)", "A", "A", 0, 0},
    {"A/80/6(vol.civ)", "A/80/6 (Vol. CIV)", "A/80/6 (Vol. CIV)", "A", "A", 0, 0},
    {"A/80/X(1)/5", "A/80/X(1)/5", "A/80/X(1)/5", "A", "A", 0, 0},
    {"A/55/383 , ; .", "A/55/383", "A/55/383", "A", "A", 0, 0},
    {"A/55/383:", "A/55/383", "A/55/383", "A", "A", 0, 0},
    {"A/55/383 ** /Add . 1*", "A/55/383/Add.1", "A/55/383", "A", "A", 0, 1},
    {"A/55/383/AMEND1", "A/55/383/Amend.1", "A/55/383", "A", "A", 0, 1},
    {"A/55/383/corr 12", "A/55/383/Corr.12", "A/55/383", "A", "A", 0, 1},
    {"A/55/383/corr9", "A/55/383/Corr.9", "A/55/383", "A", "A", 0, 1},
    {"A/55/383/corr0", "A/55/383/Corr.0", "A/55/383", "A", "A", 0, 1},
    {"A/55/383/sub1", "A/55/383/SUB1", "A/55/383/SUB1", "A", "A", 0, 0},
    {"A/55/383/sub.1", "A/55/383/Sub.1", "A/55/383/Sub.1", "A", "A", 0, 0},
    {"A/55/383/addx", "A/55/383/ADDX", "A/55/383/ADDX", "A", "A", 0, 0},
    {"UNEP/EA.4/dec.1", "UNEP/EA.4/Dec.1", "UNEP/EA.4/Dec.1", "UNEP/EA.4", "UNEP", 0, 0},
    {"wfp/zz.9/1", "WFP/ZZ.9/1", "WFP/ZZ.9/1", "WFP/ZZ.9", "WFP", 0, 0},
};

START_TEST(normal_form_and_parts)
{
    char text[TOC_SYMBOL_SIZE];
    const char *typed = symbols[_i].typed;
    ck_assert_uint_eq(toc_symbol_normalize(typed, text, sizeof text), strlen(symbols[_i].normal));
    ck_assert_str_eq(text, symbols[_i].normal);
    ck_assert_int_eq(toc_symbol_is_valid(typed), 1);
    ck_assert_uint_eq(toc_symbol_base(typed, text, sizeof text), strlen(symbols[_i].base));
    ck_assert_str_eq(text, symbols[_i].base);
    toc_symbol_series(typed, text, sizeof text);
    ck_assert_str_eq(text, symbols[_i].series);
    toc_symbol_organ(typed, text, sizeof text);
    ck_assert_str_eq(text, symbols[_i].organ);
    ck_assert_int_eq(toc_symbol_year(typed), symbols[_i].year);
    ck_assert_uint_eq(toc_symbol_modifier_count(typed), symbols[_i].modifiers);
}
END_TEST

static const char *const others[] = {
    "",          "/",          "and/or",    "1/2",          "km/h",         "24/7",       "s/he",       "N/A",
    "A/C",       "TCP/IP4",    "x86/64",    "10/12/2020",   "Jan/12/2020",  "A/55/383/",  "A//55",      "/A/55/383",
    "A/55/3 83", "A/55/383 (", "A/55/()",   "A/55/383 (x",  "http://a.b/1", "usr/lib/x1", "A/55/38\xc3\xa9",
    "A/CONF.195/2 and Corr.1", "A/55/383. See also", "A/55/.1", "\xff/55/1", "(A)/55/1",
    "ABCDEFGHIJKLM/55/1", "A(1)/55/1", "Add.1/A/55", "z/zz.9/1", "a/5", "a/55", "A/C9", "a/c.9", "X/5", "X/C.9", "1A/55/1",
    "A/55/383/sub 1", "A/55/383 (Vol.)", "A/55/383 (1)(2)", "A/55/383 (a/b)", "A/55/383 (a&b)", "A/55/3*83", "A/55/-1", "A/55/1-",
    "A/55/1.-2", "Doc.A/55/383", "A/55/1 2", "A/55/AB (", "a55", "A-55/1", "A/55/Add1x y",
};

START_TEST(no_symbols)
{
    char text[TOC_SYMBOL_SIZE] = "x";
    ck_assert_msg(toc_symbol_normalize(others[_i], text, sizeof text) == 0, "'%s' is '%s'", others[_i], text);
    ck_assert_str_eq(text, "");
    ck_assert_int_eq(toc_symbol_is_valid(others[_i]), 0);
    ck_assert_uint_eq(toc_symbol_base(others[_i], text, sizeof text), 0);
    ck_assert_int_eq(toc_symbol_year(others[_i]), 0);
    ck_assert_uint_eq(toc_symbol_modifier_count(others[_i]), 0);
}
END_TEST

START_TEST(without_a_buffer)
{
    char text[TOC_SYMBOL_SIZE] = "x";
    ck_assert_uint_eq(toc_symbol_normalize("A/55/383", NULL, 5), strlen("A/55/383"));
    ck_assert_uint_eq(toc_symbol_normalize("A/55/383", text, 0), strlen("A/55/383"));
    ck_assert_str_eq(text, "x");
}
END_TEST

/* Words before a symbol, and the spaces and dashes of typeset texts. */
START_TEST(read_as_it_is_printed)
{
    static const char *const introductions[] = {"UN Doc. ", "U.N. Doc. ", "UN document ", "document ", "DOC. ", " \t\r\n"};
    static const char *const spaces[] = {" ", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89", "\t", "\n", "\r", " \t "};
    static const char *const dashes[] = {"-",           "\xe2\x80\x90", "\xe2\x80\x91", "\xe2\x80\x92",
                                         "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x88\x92"};
    char typed[100], text[TOC_SYMBOL_SIZE];
    for (size_t i = 0; i < sizeof introductions / sizeof *introductions; i++) {
        sprintf(typed, "%sA/55/383", introductions[i]);
        toc_symbol_normalize(typed, text, sizeof text);
        ck_assert_str_eq(text, "A/55/383");
    }
    for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++) {
        sprintf(typed, "A/%s55/383%s(b%sc)", spaces[i], spaces[i], spaces[i]);
        toc_symbol_normalize(typed, text, sizeof text);
        ck_assert_str_eq(text, "A/55/383 (B C)");
    }
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
        sprintf(typed, "CERD/C/NZL/18%s20", dashes[i]);
        toc_symbol_normalize(typed, text, sizeof text);
        ck_assert_str_eq(text, "CERD/C/NZL/18-20");
    }
}
END_TEST

/* A kind of document with its number ends the series. */
START_TEST(kinds_end_the_series)
{
    static const char *const kinds[] = {"L", "CRP", "WP", "INF", "NGO", "PV", "SR", "R", "NC", "PET", "Res", "Dec"};
    char typed[100], text[TOC_SYMBOL_SIZE];
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        sprintf(typed, "A/C.3/%s.5", kinds[i]);
        toc_symbol_series(typed, text, sizeof text);
        ck_assert_str_eq(text, "A/C.3");
        sprintf(typed, "A/C.3/%sX.5", kinds[i]);
        toc_symbol_series(typed, text, sizeof text);
        ck_assert_str_ne(text, "A/C.3");
    }
    toc_symbol_series("A/0/1", text, sizeof text);
    ck_assert_str_eq(text, "A");
}
END_TEST

START_TEST(modifiers_in_order)
{
    char text[TOC_SYMBOL_SIZE];
    ck_assert_uint_eq(toc_symbol_modifier("A/AC.254/4/add.3/REV.1", 0, text, sizeof text), 5);
    ck_assert_str_eq(text, "Add.3");
    toc_symbol_modifier("A/AC.254/4/add.3/REV.1", 1, text, sizeof text);
    ck_assert_str_eq(text, "Rev.1");
    ck_assert_uint_eq(toc_symbol_modifier("A/AC.254/4/add.3/REV.1", 2, text, sizeof text), 0);
    ck_assert_str_eq(text, "");
}
END_TEST

START_TEST(cuts_when_there_is_no_room)
{
    char text[5];
    ck_assert_uint_eq(toc_symbol_normalize("a/55/383", text, sizeof text), 8);
    ck_assert_str_eq(text, "A/55");
    ck_assert_uint_eq(toc_symbol_normalize("a/55/383", NULL, 0), 8);
    ck_assert_uint_eq(toc_symbol_base("a/55/383/Add.1", text, 0), 8);
    ck_assert_uint_eq(toc_symbol_base("a/55/383/Add.1", NULL, 0), 8);
    for (size_t size = 1; size < 10; size++) {
        char room[12] = "...........", cut[12] = "";
        memcpy(cut, "A/55/383", size <= 8 ? size - 1 : 8);
        ck_assert_uint_eq(toc_symbol_base("a/55/383", room, size), 8);
        ck_assert_str_eq(room, cut);
        ck_assert_int_eq(room[size], '.');
        memset(room, '.', sizeof room - 1);
        ck_assert_uint_eq(toc_symbol_normalize("a/55/383", room, size), 8);
        ck_assert_str_eq(room, cut);
        ck_assert_int_eq(room[size], '.');
    }
}
END_TEST

/* In natural order. */
static const char *const ordered[] = {
    "A/009/1", "A/9/1", "A/9/7", "A/55/2", "A/55/2/Add.1", "A/55/2/Add.2", "A/55/2/Add.10", "A/55/2/Add.10/Rev.1",
    "A/55/2-1", "A/55/9", "A/55/10", "A/55/383",
    "A/AC.254/4", "A/AC.254/4/Add.3", "A/AC.254/10", "CTOC/COP/2004/6", "CTOC/COP/2010/1", "CTOC/COP/WG.2/2012/3",
    "E/CN.15/2004/5", "no symbol",
};

START_TEST(natural_order)
{
    enum { COUNT = sizeof ordered / sizeof *ordered };
    for (int a = 0; a < COUNT; a++)
        for (int b = 0; b < COUNT; b++)
            ck_assert_msg(toc_symbol_compare(ordered[a], ordered[b]) == (a > b) - (a < b), "%s %s", ordered[a], ordered[b]);
    ck_assert_int_eq(toc_symbol_compare("a/55/383/add.1", "A/55/383/Add. 1"), 0);
    ck_assert_int_eq(toc_symbol_compare(NULL, NULL), 0);
    ck_assert_int_eq(toc_symbol_compare("A/55/1", NULL), -1);
}
END_TEST

static const struct {
    const char *first, *second;
    int32_t relation;
} relations[] = {
    {"A/55/383", "a/55/383", TOC_SYMBOL_SAME},
    {"A/55/383/Add.1", "A/55/383", TOC_SYMBOL_ADDENDUM},
    {"A/AC.254/4/Add.3/Rev.1", "A/AC.254/4", TOC_SYMBOL_ADDENDUM},
    {"A/AC.254/4/Add.3/Rev.1", "A/AC.254/4/Add.3", TOC_SYMBOL_REVISION},
    {"A/55/383/Corr.1", "A/55/383", TOC_SYMBOL_CORRIGENDUM},
    {"A/55/383/Amend.1", "A/55/383", TOC_SYMBOL_AMENDMENT},
    {"A/55/383", "A/55/383/Add.1", TOC_SYMBOL_BASE},
    {"A/55/383/Add.1", "A/55/383/Add.2", TOC_SYMBOL_SIBLINGS},
    {"A/55/383/Add.1", "A/55/383/Add.10", TOC_SYMBOL_SIBLINGS},
    {"A/55/383/Add.1", "A/55/383/Add.1/Corr.2", TOC_SYMBOL_BASE},
    {"A/55/383", "A/55/384", TOC_SYMBOL_SERIES},
    {"A/55/383", "S/55/383", TOC_SYMBOL_UNRELATED},
    {"A/55/383", "A/56/380", TOC_SYMBOL_SERIES},
    {"A/55/38", "A/55/383", TOC_SYMBOL_SERIES},
    {"CTOC/COP/2004/6", "CTOC/COP/WG.2/2012/3", TOC_SYMBOL_UNRELATED},
    {"A/55/383", "A/AC.254/4", TOC_SYMBOL_UNRELATED},
    {"A/55/383", "and/or", TOC_SYMBOL_UNRELATED},
    {"A/55/383", NULL, TOC_SYMBOL_UNRELATED},
};

START_TEST(related)
{
    ck_assert_int_eq(toc_symbol_relation(relations[_i].first, relations[_i].second), relations[_i].relation);
}
END_TEST

START_TEST(relations_have_names)
{
    static const struct {
        int32_t relation;
        const char *name;
    } named[] = {
        {TOC_SYMBOL_UNRELATED, "unrelated"},   {TOC_SYMBOL_SAME, "same"},           {TOC_SYMBOL_ADDENDUM, "addendum"},
        {TOC_SYMBOL_REVISION, "revision"},     {TOC_SYMBOL_CORRIGENDUM, "corrigendum"},
        {TOC_SYMBOL_AMENDMENT, "amendment"},   {TOC_SYMBOL_BASE, "base"},           {TOC_SYMBOL_SIBLINGS, "siblings"},
        {TOC_SYMBOL_SERIES, "series"},         {TOC_SYMBOL_SERIES + 1, "unrelated"}, {-1, "unrelated"},
    };
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        ck_assert_str_eq(toc_symbol_relation_name(named[i].relation), named[i].name);
}
END_TEST

/* Whatever is read is in normal form: reading it again changes nothing. */
static void check_stable(const char *typed)
{
    char once[TOC_SYMBOL_SIZE], twice[TOC_SYMBOL_SIZE];
    if (!toc_symbol_normalize(typed, once, sizeof once))
        return;
    ck_assert_msg(toc_symbol_normalize(once, twice, sizeof twice) != 0, "'%s' gives '%s', which is none", typed, once);
    ck_assert_str_eq(once, twice);
    toc_symbol_base(once, twice, sizeof twice);
    ck_assert_uint_le(strlen(twice), strlen(once));
    toc_symbol_series(once, twice, sizeof twice);
    ck_assert(strncmp(once, twice, strlen(twice)) == 0);
}

START_TEST(normal_form_is_stable)
{
    static const char *const pieces[] = {"A", "a", "S", "ctoc", "/", "/", "/", " ", ".", "-", "(", ")", "*", "55", "2004",
                                         "7", "Add", "rev", "WG", "Sect", "xi", ",", "\xe2\x80\x93", "\xff", "Doc. "};
    uint32_t seed = 1;
    for (int n = 0; n < 200000; n++) {
        char text[120] = "";
        seed = seed * 1664525u + 1013904223u;
        for (uint32_t i = 0, count = 2 + (seed >> 28); i < count; i++) {
            seed = seed * 1664525u + 1013904223u;
            strcat(text, pieces[(seed >> 16) % (sizeof pieces / sizeof *pieces)]);
        }
        check_stable(text);
    }
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++)
        check_stable(symbols[i].typed);
}
END_TEST

START_TEST(long_texts)
{
    char text[5000];
    memset(text, 'A', sizeof text);
    text[sizeof text - 1] = '\0';
    ck_assert_int_eq(toc_symbol_is_valid(text), 0);
    for (size_t i = 1; i + 1 < sizeof text; i += 2)
        text[i] = '/';
    ck_assert_int_eq(toc_symbol_is_valid(text), 0);
    memset(text, ' ', sizeof text - 1);
    ck_assert_int_eq(toc_symbol_is_valid(text), 0);
    strcpy(text + 4000, "A/55/383");
    ck_assert_int_eq(toc_symbol_is_valid(text), 1);
}
END_TEST

START_TEST(symbols_of_the_dataset_are_normal)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    const toc_document_list *documents = toc_dataset_documents(dataset);
    const toc_decision_list *decisions = toc_dataset_decisions(dataset);
    for (uint32_t i = 0; i < toc_document_list_count(documents) + toc_decision_list_count(decisions); i++) {
        const toc_document *document = toc_document_list_at(documents, i);
        const toc_decision *decision = toc_decision_list_at(decisions, i - toc_document_list_count(documents));
        const char *symbol = document ? toc_document_symbol(document) : toc_decision_symbol(decision);
        char normal[TOC_SYMBOL_SIZE];
        if (!symbol)
            continue;
        toc_symbol_normalize(symbol, normal, sizeof normal);
        ck_assert_str_eq(normal, symbol);
        if (document)
            ck_assert_ptr_eq(toc_find_document_by_symbol(dataset, symbol), document);
        else
            ck_assert_ptr_eq(toc_find_decision_by_symbol(dataset, symbol), decision);
    }
}
END_TEST

START_TEST(finds_as_it_is_typed)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    ck_assert_ptr_nonnull(toc_find_decision_by_symbol(dataset, "a/res/55/25 "));
    ck_assert_str_eq(toc_body_id(toc_find_body_by_symbol(dataset, "A/73/1")), "body-ga");
    ck_assert_ptr_null(toc_find_body_by_symbol(dataset, "XYZ/1/2"));
    ck_assert_ptr_null(toc_find_body_by_symbol(dataset, "and/or"));
    ck_assert_ptr_null(toc_find_body_by_symbol(NULL, "A/73/1"));
    ck_assert_ptr_null(toc_find_document_by_symbol(dataset, NULL));
    ck_assert_ptr_null(toc_find_document_by_symbol(NULL, "A/55/383"));
}
END_TEST

Suite *symbol_suite(void)
{
    Suite *suite = suite_create("symbol");
    TCase *all = tcase_create("symbol");
    tcase_set_timeout(all, 60);
    tcase_add_loop_test(all, normal_form_and_parts, 0, (int)(sizeof symbols / sizeof *symbols));
    tcase_add_test(all, without_a_buffer);
    tcase_add_loop_test(all, no_symbols, 0, (int)(sizeof others / sizeof *others));
    tcase_add_test(all, read_as_it_is_printed);
    tcase_add_test(all, kinds_end_the_series);
    tcase_add_test(all, modifiers_in_order);
    tcase_add_test(all, cuts_when_there_is_no_room);
    tcase_add_test(all, natural_order);
    tcase_add_loop_test(all, related, 0, (int)(sizeof relations / sizeof *relations));
    tcase_add_test(all, relations_have_names);
    tcase_add_test(all, normal_form_is_stable);
    tcase_add_test(all, long_texts);
    tcase_add_test(all, symbols_of_the_dataset_are_normal);
    tcase_add_test(all, finds_as_it_is_typed);
    suite_add_tcase(suite, all);
    return suite;
}
