/* SPDX-License-Identifier: MIT */
/* The fold table, the words of texts, and search in images that lie. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include <toc/toc.h>

#include "core/dataset.h"
#include "core/postings.h"

Suite *fold_suite(void);

static struct tocp_folds folds;

static void find_folds(void)
{
    folds = tocp_image_folds(tocp_dataset_image(toc_dataset_builtin()));
}

START_TEST(folding_twice_is_folding_once)
{
    for (uint32_t point = 0; folds.units && point <= 0x10ffff; point++) {
        uint32_t once[TOCP_FOLD_MOST], twice[TOCP_FOLD_MOST], count = tocp_fold(&folds, point, once);
        for (uint32_t i = 0; i < count && once[i] != TOCP_FOLD_SEPARATOR; i++)
            if (tocp_fold(&folds, once[i], twice) != 1 || twice[0] != once[i])
                ck_abort_msg("U+%04X folds to U+%04X, and that to U+%04X", (unsigned)point, (unsigned)once[i],
                             (unsigned)twice[0]);
    }
}
END_TEST

static const struct {
    uint32_t point;
    const char *folded; /* "|": a separator */
} folded[] = {
    {'a', "a"},    {'Z', "z"},      {'7', "7"},    {'-', "|"},      {'_', "|"},     {0, "|"},       {'\'', "|"},
    {0x2019, "|"}, {0xe9, "e"},     {0xc7, "c"},   {0x301, ""},     {0xad, ""},     {0x200d, ""},   {0x200b, "|"},
    {0xa0, "|"},   {0x3000, "|"},   {0xdf, "ss"},  {0x1e9e, "ss"},  {0x153, "oe"},  {0xc6, "ae"},   {0xf8, "o"},
    {0x142, "l"},  {0x130, "i"},    {0x131, "i"},  {0xfb03, "ffi"}, {0xff21, "a"},  {0xff15, "5"},  {0x451, "е"},
    {0x401, "е"},  {0x419, "и"},    {0x416, "ж"},  {0x3a3, "σ"},    {0x3c2, "σ"},   {0x622, "ا"},   {0x623, "ا"},
    {0x625, "ا"},  {0x671, "ا"},    {0x624, "و"},  {0x626, "ي"},    {0x621, ""},    {0x629, "ه"},   {0x649, "ي"},
    {0x6cc, "ي"},  {0x640, ""},     {0x64e, ""},   {0x651, ""},     {0x670, ""},    {0xfefb, "لا"}, {0x663, "3"},
    {0x6f3, "3"},  {0x72af, "犯"},  {0xff0c, "|"}, {0x3002, "|"},   {0xac00, "가"}, {0xfffd, "|"},  {0x20ac, "|"},
    {0xe000, "|"}, {0x20000, "𠀀"}, {0xbd, "½"},
};

START_TEST(folds_what_people_type)
{
    uint32_t points[TOCP_FOLD_MOST];
    char text[32] = "";
    if (!folds.units)
        return;
    uint32_t count = tocp_fold(&folds, folded[_i].point, points);
    for (uint32_t i = 0; i < count; i++) {
        size_t at = strlen(text);
        text[at + tocp_encode(points[i] == TOCP_FOLD_SEPARATOR ? '|' : points[i], text + at, 8)] = '\0';
    }
    ck_assert_str_eq(text, folded[_i].folded);
}
END_TEST

START_TEST(what_is_encoded_is_decoded)
{
    char text[8];
    for (uint32_t point = 1; point <= 0x10ffff; point++) {
        size_t size = tocp_encode(point, text, sizeof text);
        const char *at = text;
        uint32_t surrogate = point >= 0xd800 && point < 0xe000;
        if (tocp_decode(&at, text + size) != (surrogate ? 0xfffd : point) || at != text + (surrogate ? 1 : size))
            ck_abort_msg("U+%04X is read as another one", (unsigned)point);
        /* A sequence that is cut gives one byte. */
        at = text;
        if (size > 1 && (tocp_decode(&at, text + size - 1) != 0xfffd || at != text + 1))
            ck_abort_msg("U+%04X is read without its end", (unsigned)point);
        if (tocp_encode(point, text, size - 1) != 0)
            ck_abort_msg("U+%04X is written without room", (unsigned)point);
    }
}
END_TEST

static const char *const malformed[] = {
    "\x80", "\xc0\x80", "\xc1\xbf", "\xe0\x80\x80", "\xf0\x80\x80\x80", "\xf4\x90\x80\x80", "\xf8\x80\x80\x80",
    "\xff", "\xe4z",    "\xe4\xb8z"};

START_TEST(malformed_bytes_are_told)
{
    const char *at = malformed[_i];
    ck_assert_uint_eq(tocp_decode(&at, at + strlen(at)), 0xfffd);
    ck_assert_ptr_eq(at, malformed[_i] + 1);
}
END_TEST

/* Words as form@start-end, with a space between. */
static const struct {
    const char *text, *words;
} read[] = {
    {"", ""},
    {" ... ", ""},
    {"Law, law!", "law@0-3 law@5-8"},
    {"l’État", "l@0-1 etat@4-9"},
    {"e\xcc\x81te\xcc\x81", "ete@0-7"},
    {"A/55/383", "a@0-1 55@2-4 383@5-8"},
    {"犯罪团伙", "犯罪@0-6 罪团@3-9 团伙@6-12 伙@9-12"},
    {"第5条a", "第@0-3 5@3-4 条@4-7 a@7-8"},
    {"\xff"
     "a\xff",
     "a@1-2"},
};

START_TEST(reads_words)
{
    char found[200] = "";
    struct tocp_reader reader;
    struct tocp_word word;
    if (!folds.units)
        return;
    tocp_reader_init(&reader, &folds, read[_i].text, strlen(read[_i].text));
    for (uint32_t count = 0; tocp_reader_next(&reader, &word); count++) {
        ck_assert_uint_eq(word.position, count);
        sprintf(found + strlen(found), "%s%s@%u-%u", count ? " " : "", word.form, word.start, word.end);
    }
    ck_assert_str_eq(found, read[_i].words);
}
END_TEST

/* Ideographs are read by pairs, other letters by words: the first and the last of each block, and their neighbours. */
static const struct {
    uint32_t point;
    int ideographs;
} blocks[] = {{0x3400, 2}, {0x4dbf, 2}, {0x4e00, 2}, {0x9fff, 2}, {0xa000, 0}, {0xac00, 0}, {0xfa0e, 2},
              {0x1f900, 0}, {0x20000, 2}, {0x3ffff, 2}, {0x40000, 0}};

START_TEST(ideographs_are_read_by_pairs)
{
    char text[16];
    struct tocp_reader reader;
    struct tocp_word word;
    size_t size = tocp_encode(blocks[_i].point, text, 8);
    memcpy(text + size, text, size);
    if (!folds.units)
        return;
    tocp_reader_init(&reader, &folds, text, 2 * size);
    ck_assert_int_eq(tocp_reader_next(&reader, &word), 1);
    ck_assert_int_eq((int)word.ideographs, blocks[_i].ideographs);
    ck_assert_uint_eq(word.end, 2 * size);
    ck_assert_int_eq(tocp_reader_next(&reader, &word), blocks[_i].ideographs != 0);
}
END_TEST

/* The size of a table must be that of its pages and expansions. */
START_TEST(tables_have_their_size)
{
    static uint16_t units[TOCP_FOLD_FIRST_PAGE + 257 * 256 + 2 * TOCP_FOLD_MOST];
    static const struct {
        uint16_t pages, expansions;
        int32_t more;
        int valid;
    } tables[] = {{0, 0, 0, 1}, {0, 0, -1, 0}, {0, 0, 1, 0}, {1, 1, 0, 1}, {1, 1, -1, 0}, {1, 2, 0, 1}, {256, 1, 0, 1}, {257, 1, 0, 0}};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        uint32_t count = TOCP_FOLD_FIRST_PAGE + tables[i].pages * 256u + tables[i].expansions * (uint32_t)TOCP_FOLD_MOST;
        units[TOCP_FOLD_PAGES] = tables[i].pages;
        units[TOCP_FOLD_EXPANSIONS] = tables[i].expansions;
        struct tocp_folds found = tocp_folds_in(units, count + (uint32_t)tables[i].more);
        ck_assert_msg((found.units != NULL) == tables[i].valid, "table %zu", i);
        ck_assert_uint_eq(found.pages, tables[i].valid ? tables[i].pages : 0);
        ck_assert_uint_eq(found.expansion_count, tables[i].valid ? tables[i].expansions : 0);
    }
}
END_TEST

START_TEST(long_words_are_cut)
{
    char text[1000];
    struct tocp_reader reader;
    struct tocp_word word;
    if (!folds.units)
        return;
    for (size_t i = 0; i < 999; i += 3)
        memcpy(text + i, "\xe0\xb8\x81", 3);
    tocp_reader_init(&reader, &folds, text, 999);
    ck_assert_int_eq(tocp_reader_next(&reader, &word), 1);
    ck_assert_uint_eq(word.length, TOCP_FORM_SIZE - 1);
    ck_assert_uint_eq(word.end, 999);
    ck_assert_int_eq(tocp_reader_next(&reader, &word), 0);
}
END_TEST

static void search_everything(const toc_dataset *dataset)
{
    static const char *const queries[] = {
        "organized crime", "\"of the\" convention", "a*", "преступность -лица", "犯罪", "trafficing", "مؤتمر",
        "\"of t*\""};
    for (size_t i = 0; i < sizeof queries / sizeof *queries; i++) {
        toc_query *query;
        toc_hit_list *hits;
        if (toc_query_new(dataset, queries[i], &query) != TOC_OK)
            continue;
        toc_query_set_instrument(query, i % 2 ? toc_find_instrument(dataset, "untoc") : NULL);
        ck_assert_int_eq(toc_query_run(query, &hits), TOC_OK);
        for (uint32_t h = 0; h < toc_hit_list_count(hits); h++) {
            const toc_hit *hit = toc_hit_list_at(hits, h);
            ck_assert_ptr_nonnull(toc_hit_snippet(hit));
            toc_hit_id(hit);
            for (uint32_t c = 0; c < toc_hit_contribution_count(hit); c++)
                toc_hit_contribution_field(hit, c);
        }
        toc_hit_list_free(hits);
        toc_query_free(query);
    }
}

/* Changes words of the search sections at random: an unverified image must not lead astray, and verification
 * must see what would. */
START_TEST(images_that_lie_do_no_harm)
{
    size_t size;
    const void *image = toc_dataset_image(toc_dataset_builtin(), &size);
    uint32_t state = 7;
    for (int round = 0; folds.units && round < 60; round++) {
        toc_dataset *copy = tocp_dataset_new(size);
        char *bytes = (char *)(copy + 1);
        memcpy(bytes, image, size);
        const struct tocp_section *sections = tocp_image_header(bytes)->search;
        for (int change = 0; change < 200; change++) {
            const struct tocp_section *section = &sections[(uint32_t)(round + change) % TOCP_SEARCH_END];
            uint32_t unit = tocp_search_item[(uint32_t)(round + change) % TOCP_SEARCH_END];
            state = state * 1103515245u + 12345u;
            uint32_t at = section->offset + (state >> 4) % (section->count * unit);
            state = state * 1103515245u + 12345u;
            bytes[at] = (char)(state >> 16);
        }
        ck_assert(tocp_image_check_header(bytes, size));
        tocp_search_verify(bytes);
        search_everything(copy);
        toc_dataset_unref(copy);
    }
}
END_TEST

/* One change that breaks a promise of a section each: found by verification. */
START_TEST(verification_sees_broken_sections)
{
    size_t size;
    const void *image = toc_dataset_image(toc_dataset_builtin(), &size);
    if (!folds.units)
        return;
    ck_assert(tocp_search_verify(image));
    for (int section = 0; section < TOCP_SEARCH_END; section++) {
        toc_dataset *copy = tocp_dataset_new(size);
        char *bytes = (char *)(copy + 1);
        memcpy(bytes, image, size);
        const struct tocp_section *broken = &tocp_image_header(bytes)->search[section];
        ck_assert_uint_gt(broken->count, 0);
        memset(bytes + broken->offset + (section == TOCP_SEARCH_FOLDS ? 4 : 0), 0xfe, 4);
        ck_assert_msg(!tocp_search_verify(bytes), "section %d", section);
        toc_dataset_unref(copy);
    }
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *fold_suite(void)
{
    Suite *suite = suite_create("fold");
    TCase *tests = tcase_create("fold");
    tcase_set_timeout(tests, 120);
    tcase_add_unchecked_fixture(tests, find_folds, NULL);
    tcase_add_test(tests, folding_twice_is_folding_once);
    tcase_add_loop_test(tests, folds_what_people_type, 0, COUNT(folded));
    tcase_add_test(tests, what_is_encoded_is_decoded);
    tcase_add_loop_test(tests, malformed_bytes_are_told, 0, COUNT(malformed));
    tcase_add_loop_test(tests, reads_words, 0, COUNT(read));
    tcase_add_loop_test(tests, ideographs_are_read_by_pairs, 0, COUNT(blocks));
    tcase_add_test(tests, tables_have_their_size);
    tcase_add_test(tests, long_words_are_cut);
    tcase_add_test(tests, images_that_lie_do_no_harm);
    tcase_add_test(tests, verification_sees_broken_sections);
    suite_add_tcase(suite, tests);
    return suite;
}
