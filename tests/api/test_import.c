/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

Suite *import_suite(void);

static const toc_dataset *bees; /* fixtures/import/base.xml */

/* A file under the folder of an environment variable; NULL when there is none. Ends with NUL. */
static char *read_file(const char *variable, const char *name, size_t *size)
{
    char path[1000];
    snprintf(path, sizeof path, "%s/%s", getenv(variable), name);
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    ck_assert_int_eq(fseek(file, 0, SEEK_END), 0);
    long end = ftell(file);
    char *bytes = malloc((size_t)end + 1);
    rewind(file);
    *size = fread(bytes, 1, (size_t)end, file);
    bytes[*size] = '\0';
    fclose(file);
    return bytes;
}

static char *fixture(const char *name, size_t *size)
{
    char path[200];
    snprintf(path, sizeof path, "fixtures/import/%s", name);
    char *bytes = read_file("TOC_TESTS", path, size);
    ck_assert_msg(bytes != NULL, "no fixture %s", name);
    return bytes;
}

static const toc_dataset *load(const char *base, size_t size, const char *overlay)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_memory(loader, base, size, "base.xml"), TOC_OK);
    if (overlay)
        ck_assert_int_eq(toc_loader_add_memory(loader, overlay, strlen(overlay), "overlay.xml"), TOC_OK);
    ck_assert_int_eq(toc_loader_finish(loader, &dataset), TOC_OK);
    toc_loader_free(loader);
    return dataset;
}

static void open_bees(void)
{
    size_t size;
    char *base = fixture("base.xml", &size);
    bees = load(base, size, NULL);
    free(base);
}

static void close_bees(void)
{
    toc_dataset_unref(bees);
}

static toc_import *import_bytes(const char *instrument, const char *language, const char *bytes, size_t size)
{
    toc_import *import;
    ck_assert_int_eq(toc_import_text(bees, instrument, language, bytes, size, &import), TOC_OK);
    ck_assert_ptr_nonnull(import);
    return import;
}

static toc_import *import_fixture(const char *instrument, const char *language, const char *name)
{
    size_t size;
    char *bytes = fixture(name, &size);
    toc_import *import = import_bytes(instrument, language, bytes, size);
    free(bytes);
    return import;
}

/* --- what is placed --- */

static const struct {
    const char *file, *language, *overlay;
    uint32_t leftovers;
} texts[] = {
    {"en.md", "en", "en.xml", 5},   {"en-wrapped.txt", "en", "en.xml", 2}, {"foreign.akn", "en", "en.xml", 2},
    {"fr.txt", "fr", "fr.xml", 2},  {"es.md", "es", "es.xml", 0},          {"ru.txt", "ru", "ru.xml", 0},
    {"ar.txt", "ar", "ar.xml", 0},  {"zh.txt", "zh", "zh.xml", 0},
};

/* In every layout and language, each provision gets its own text. */
START_TEST(test_texts)
{
    size_t size;
    char *overlay = fixture(texts[_i].overlay, &size);
    toc_import *import = import_fixture("bees", texts[_i].language, texts[_i].file);
    ck_assert_str_eq(toc_import_xml(import), overlay);
    ck_assert_uint_eq(toc_import_expected(import), 29);
    ck_assert_uint_eq(toc_import_placed(import), 29);
    ck_assert_uint_eq(toc_import_unplaced_count(import), 0);
    ck_assert_uint_eq(toc_import_leftover_count(import), texts[_i].leftovers);
    ck_assert_uint_eq(toc_import_diagnostic_count(import), 0);
    toc_import_free(import);
    free(overlay);
}
END_TEST

/* Ends lines at blanks so that none is wider, but those of headings. No line begins with a mark, ends with a hyphen or
 * ends in a link. */
static void wrap(char *text, size_t width)
{
    char *line = text, *blank = NULL;
    int linked = 0;
    for (char *at = text; *at; at++) {
        linked = *at == '[' || (linked && *at != ']');
        if (*at == '\n') {
            line = at + 1;
            blank = NULL;
        } else if (*at == ' ' && at > line && *line != '#' && !linked && !strchr(" :;-\n", at[1]) && at[-1] != '-') {
            if (blank && (size_t)(at - line) > width) {
                *blank = '\n';
                line = blank + 1;
            }
            blank = at;
        }
    }
}

/* The lines of a page do not matter, where no empty ones stand between them either. */
START_TEST(lines_may_end_anywhere)
{
    size_t size;
    char *overlay = fixture(texts[_i].overlay, &size);
    for (size_t width = 20; width < 100 && strstr(texts[_i].file, "akn") == NULL; width++) {
        char *text = fixture(texts[_i].file, &size);
        wrap(text, width);
        toc_import *import = import_bytes("bees", texts[_i].language, text, size);
        ck_assert_msg(strcmp(toc_import_xml(import), overlay) == 0, "%s, %u wide: %s", texts[_i].file, (unsigned)width,
                      toc_import_xml(import));
        ck_assert_uint_eq(toc_import_leftover_count(import), texts[_i].leftovers);
        toc_import_free(import);
        free(text);
    }
    free(overlay);
}
END_TEST

/* A preamble in one run, on the lines of a page: recitals that are not where a line begins, and lines that begin in
 * the midst of one. As many lines as there are recitals do not make them recitals. */
START_TEST(a_wrapped_preamble_is_divided_or_left)
{
    static const struct {
        const char *text;
        int placed;
    } preambles[] = {
        {"Preamble The keepers that are here, Recalling that bees, unlike wasps, make honey, Concerned about the frost, "
         "which comes early, Convinced that a hive is better than none, Have agreed as follows:", 1},
        {"Preamble The keepers that are here, Recalling that bees, unlike wasps,\nmake honey, Concerned about the frost,\n"
         "which comes early, Convinced\nthat a hive is better than none, Have agreed as follows:", 1},
        {"Preamble The keepers that are here, Wanting that bees,\nunlike wasps, make honey, Wanting no frost,\n"
         "which comes early,\nas it does, Have agreed as follows:", 0},
        {"Preamble\nThe keepers that are here,\nWanting that bees make honey,\nWanting no frost,\nWanting a hive,\n"
         "Have agreed as follows:", 1},
        {"Preamble\n\n## The keepers that are here\nRecalling that bees make honey,\nConcerned about the frost,\n"
         "Convinced that a hive is better than none,\nHave agreed as follows:", 1},
        {"Preamble\nThe keepers (those that are here.)\nRecalling that bees make honey,\nConcerned about the frost,\n"
         "Convinced that a hive is better than none,\nHave agreed as follows:", 1},
        {"Preamble\nThe keepers that are here,\nWanting that bees make honey,\nWanting no frost,\nWanting a hive,\n"
         "have agreed as follows:", 1},
    };
    for (size_t i = 0; i < sizeof preambles / sizeof *preambles; i++) {
        char text[1000];
        snprintf(text, sizeof text, "%s\n\nArticle 1\nAim of the hive\nThe aim is honey.\n", preambles[i].text);
        toc_import *import = import_bytes("bees", "en", text, strlen(text));
        ck_assert_msg((strstr(toc_import_xml(import), "bees#preamble__rec_3") != NULL) == preambles[i].placed, "%u: %s",
                      (unsigned)i, toc_import_xml(import));
        toc_import_free(import);
    }
}
END_TEST

/* What is written is written in the usual case. */
START_TEST(languages_are_tags_in_any_case)
{
    size_t size;
    char *bytes = fixture("fr.txt", &size);
    toc_import *usual = import_bytes("bees", "fr", bytes, size), *import = import_bytes("bees", "FR", bytes, size);
    ck_assert_uint_eq(toc_import_placed(import), 29);
    ck_assert_str_eq(toc_import_xml(import), toc_import_xml(usual));
    toc_import_free(usual);
    toc_import_free(import);
    free(bytes);
}
END_TEST

static void check_leftover(const toc_import *import, uint32_t position, uint32_t line, int32_t reason,
                           const char *begins)
{
    const char *text = toc_import_leftover_text(import, position);
    ck_assert_ptr_nonnull(text);
    ck_assert_msg(strncmp(text, begins, strlen(begins)) == 0, "%u: %s", (unsigned)position, text);
    ck_assert_uint_eq(toc_import_leftover_line(import, position), line);
    ck_assert_int_eq(toc_import_leftover_reason(import, position), reason);
}

START_TEST(test_leftovers)
{
    toc_import *import = import_fixture("bees", "en", "en.md");
    check_leftover(import, 0, 2, TOC_LEFTOVER_OUTSIDE, "title: “A law about insects”\nLaw 7\n");
    check_leftover(import, 1, 75, TOC_LEFTOVER_INSIDE, "c) Whistle, which stands nowhere;");
    check_leftover(import, 2, 87, TOC_LEFTOVER_OUTSIDE, "IN WITNESS WHEREOF");
    check_leftover(import, 3, 89, TOC_LEFTOVER_NOTE, "Honey from the north.");
    check_leftover(import, 4, 91, TOC_LEFTOVER_OUTSIDE, "PROTOCOL ON WASPS\nArticle 1\n");
    ck_assert_ptr_null(toc_import_leftover_text(import, 5));
    ck_assert_uint_eq(toc_import_leftover_line(import, 5), 0);
    ck_assert_int_eq(toc_import_leftover_reason(import, 5), 0);
    toc_import_free(import);
}
END_TEST

START_TEST(test_one_of_several)
{
    toc_import *import = import_fixture("wasps", "en", "en.md");
    ck_assert_uint_eq(toc_import_placed(import), 3);
    ck_assert_uint_eq(toc_import_expected(import), 3);
    ck_assert_ptr_nonnull(strstr(toc_import_xml(import), ">Hum.<"));
    ck_assert_ptr_null(strstr(toc_import_xml(import), "honey"));
    toc_import_free(import);
}
END_TEST

static toc_import *import_string(const char *instrument, const char *text)
{
    return import_bytes(instrument, "en", text, strlen(text));
}

START_TEST(test_missing)
{
    toc_import *import = import_string("wasps", "Article 1\nWhat wasps may do\nFly.\n\nArticle 2\n"
                                                "What wasps may not do\n\n2. Hum.\n");
    ck_assert_uint_eq(toc_import_placed(import), 2);
    ck_assert_uint_eq(toc_import_unplaced_count(import), 1);
    ck_assert_str_eq(toc_provision_id(toc_import_unplaced_at(import, 0)), "wasps#art_2__para_1");
    ck_assert_ptr_null(toc_import_unplaced_at(import, 1));
    toc_import_free(import);
}
END_TEST

/* Composed letters, printed quotes, no marks, no invisible characters. */
START_TEST(test_cleaning)
{
    toc_import *import = import_string(
        "wasps",
        "\xef\xbb\xbf# Article&nbsp;1\r\n## *What wasps may do*\r\n"
                 "Cafe\xcc\x81\xc2\xad, <b>it's</b> `` so '' &#x22;good&quot; \\*\xe2\x80\x8b [here](a_b) <!-- no\n"
                 "no --> <sup>2</sup>![x](y) 5 &lt; 6 &unknown; * snake_case__x__\n");
    ck_assert_ptr_nonnull(strstr(toc_import_xml(import),
                                 ">Café, it’s “ so ” “good” * here 5 &lt; 6 &amp;unknown; * snake_casex<"));
    toc_import_free(import);
}
END_TEST

/* A reference at the beginning of a line is no heading, and its "(b)" no label. */
START_TEST(test_references)
{
    toc_import *import = import_string("wasps", "Article 1\nWhat wasps may do\nWhat is in\n"
                                                "Article 2 of this Protocol\napplies, and so does paragraph\n(b) of it.\n\nArticle 2\n"
                                                "What wasps may not do\n1. As in paragraph\n2. of it.\n2. Hum.\n");
    ck_assert_ptr_nonnull(strstr(toc_import_xml(import), ">What is in Article 2 of this Protocol applies, and so "
                                                         "does paragraph (b) of it.<"));
    ck_assert_ptr_nonnull(strstr(toc_import_xml(import), ">As in paragraph 2. of it.<"));
    ck_assert_ptr_nonnull(strstr(toc_import_xml(import), ">Hum.<"));
    toc_import_free(import);
}
END_TEST

/* --- nothing is lost --- */

/* The text with a mark behind every line, and without one of its lines. */
static char *marked(const char *text, uint32_t without)
{
    char *made = malloc(strlen(text) * 4 + 1), *to = made;
    for (uint32_t line = 0; *text; line++) {
        size_t length = strcspn(text, "\n");
        if (line != without)
            to += sprintf(to, length ? "%.*s zq%uq\n" : "\n", (int)length, text, (unsigned)line);
        text += length + (text[length] == '\n');
    }
    *to = '\0';
    return made;
}

static uint32_t count_in(const char *text, const char *word)
{
    uint32_t count = 0;
    while (text && (text = strstr(text, word)) != NULL)
        count++, text += strlen(word);
    return count;
}

/* Whatever line is missing and however headings are spoilt, each line is placed once or reported once. */
START_TEST(test_nothing_is_lost)
{
    size_t size;
    char *text = fixture("en-wrapped.txt", &size);
    for (uint32_t without = 0; without < 100; without++) {
        char *bytes = marked(text, without), mark[20];
        toc_import *import = import_bytes("bees", "en", bytes, strlen(bytes));
        for (uint32_t line = 0; line < 100; line++) {
            snprintf(mark, sizeof mark, "zq%uq", (unsigned)line);
            uint32_t found = count_in(toc_import_xml(import), mark);
            for (uint32_t i = 0; i < toc_import_leftover_count(import); i++)
                found += count_in(toc_import_leftover_text(import, i), mark);
            ck_assert_msg(found == count_in(bytes, mark), "%s without line %u: %u", mark, (unsigned)without, found);
        }
        toc_import_free(import);
        free(bytes);
    }
    free(text);
}
END_TEST

/* --- Akoma Ntoso and back --- */

static void check_round_trip(const char *base, size_t size, const toc_import *import, const char *instrument,
                             const char *language)
{
    const toc_dataset *dataset = load(base, size, toc_import_xml(import));
    char *part = toc_part_to_xml(toc_part_list_at(toc_dataset_parts(dataset), 1));
    ck_assert_str_eq(part, toc_import_xml(import));
    char *akn = toc_instrument_to_akn(toc_dataset_find_instrument(dataset, instrument), language);
    toc_import *again;
    ck_assert_int_eq(toc_import_text(dataset, instrument, language, akn, strlen(akn), &again), TOC_OK);
    ck_assert_str_eq(toc_import_xml(again), toc_import_xml(import));
    ck_assert_uint_eq(toc_import_unplaced_count(again), toc_import_unplaced_count(import));
    toc_import_free(again);
    toc_free(akn);
    toc_free(part);
    toc_dataset_unref(dataset);
}

START_TEST(test_round_trip)
{
    size_t size;
    char *base = fixture("base.xml", &size);
    toc_import *import = import_fixture("bees", texts[_i].language, texts[_i].file);
    check_round_trip(base, size, import, "bees", texts[_i].language);
    toc_import_free(import);
    free(base);
}
END_TEST

/* --- what is refused --- */

START_TEST(test_wrong_instrument)
{
    toc_import *import = import_string("bees", "Article 1\nWhat wasps may do\nFly.\nArticle 2\n"
                                               "What wasps may not do\n1. Sting.\n2. Hum.\n");
    ck_assert_uint_eq(toc_import_placed(import), 0);
    ck_assert_uint_eq(toc_import_leftover_count(import), 1);
    ck_assert_ptr_null(strstr(toc_import_xml(import), "overlay"));
    toc_import_free(import);
    import = import_fixture("wasps", "en", "foreign.akn");
    ck_assert_uint_eq(toc_import_placed(import), 0);
    ck_assert_ptr_null(strstr(toc_import_xml(import), "overlay"));
    toc_import_free(import);
    /* by our own locators */
    char *akn = toc_instrument_to_akn(toc_dataset_find_instrument(bees, "bees"), "en");
    import = import_bytes("wasps", "en", akn, strlen(akn));
    ck_assert_uint_eq(toc_import_placed(import), 0);
    toc_import_free(import);
    toc_free(akn);
}
END_TEST

START_TEST(test_arguments)
{
    toc_import *import = NULL;
    ck_assert_int_eq(toc_import_text(NULL, "bees", "en", "x", 1, &import), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_import_text(bees, "ants", "en", "x", 1, &import), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_import_text(bees, NULL, "en", "x", 1, &import), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_import_text(bees, "bees", "no language", "x", 1, &import), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_import_text(bees, "bees", NULL, "x", 1, &import), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_import_text(bees, "bees", "en", NULL, 1, &import), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_import_text(bees, "bees", "en", "x", 1, NULL), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_import_text(bees, "bees", "en", "x", SIZE_MAX / 2, &import), TOC_E_LIMIT);
    ck_assert_ptr_null(import);
    ck_assert_ptr_null(toc_import_xml(NULL));
    ck_assert_uint_eq(toc_import_leftover_count(NULL), 0);
    toc_import_free(NULL);
}
END_TEST

/* The import keeps its dataset. */
START_TEST(test_lifetime)
{
    size_t size;
    char *base = fixture("base.xml", &size);
    const toc_dataset *dataset = load(base, size, NULL);
    toc_import *import;
    ck_assert_int_eq(toc_import_text(dataset, "wasps", "en", "", 0, &import), TOC_OK);
    toc_dataset_unref(dataset);
    ck_assert_str_eq(toc_provision_id(toc_import_unplaced_at(import, 0)), "wasps#art_1");
    toc_import_free(import);
    free(base);
}
END_TEST

static const struct {
    const char *bytes, *code;
    size_t size;
} refused[] = {
    {"", "empty-file", 0},
    {"\x7f""ELF\0\1\2", "nul-byte", 7},
    {"caf\xe9", "not-utf8", 4},
    {"\xff\xfe""A\0", "encoding", 4},
    {"<?xml version='1.0'?><a><b>", "not-akoma-ntoso", 27},
    {"<?xml version='1.0'?><akomaNtoso xmlns='urn:x'/>", "not-akoma-ntoso", 48},
    {"<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><act>", "xml-syntax", 74},
    {"<?xml version='1.0'?><!DOCTYPE akomaNtoso [<!ENTITY a 'b'>]><akomaNtoso/>", "doctype", 73},
};

START_TEST(test_refused)
{
    toc_import *import = import_bytes("bees", "en", refused[_i].bytes, refused[_i].size);
    ck_assert_uint_eq(toc_import_diagnostic_count(import), 1);
    ck_assert_str_eq(toc_diagnostic_name(toc_import_diagnostic_at(import, 0)), refused[_i].code);
    ck_assert_ptr_nonnull(toc_diagnostic_message(toc_import_diagnostic_at(import, 0)));
    ck_assert_uint_eq(toc_import_placed(import), 0);
    ck_assert_uint_eq(toc_import_leftover_count(import), 0);
    toc_import_free(import);
}
END_TEST

static const char *const repeated[] = {"Article 1\n", "Article 1 ", "(a)\n", "1. ", "[", "[a](", "<", "<!--", "&", "*",
                                       "`", "'", "\"", "\n\n", "a\xcc\x81", "Preamble, Recalling ", "I\n",
                                       "I. General matters\n", "Article 1\nAim of the hive\nArticle 2\nWords\n(a) x;\n\n"};

/* A million bytes of it end soon, and are all reported. */
START_TEST(test_repeated)
{
    enum { SIZE = 1000000 };
    char *bytes = malloc(SIZE);
    size_t length = strlen(repeated[_i]);
    for (size_t at = 0; at < SIZE; at++)
        bytes[at] = repeated[_i][at % length];
    toc_import *import = import_bytes("bees", "en", bytes, SIZE - SIZE % length);
    ck_assert_uint_le(toc_import_placed(import), toc_import_expected(import));
    toc_import_free(import);
    free(bytes);
}
END_TEST

START_TEST(test_deep)
{
    static const char root[] = "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'>";
    char *bytes = malloc(sizeof root + 300000), *to = bytes;
    to += sprintf(to, "%s", root);
    for (int i = 0; i < 100000; i++)
        to += sprintf(to, "<a>");
    toc_import *import = import_bytes("bees", "en", bytes, (size_t)(to - bytes));
    ck_assert_str_eq(toc_diagnostic_name(toc_import_diagnostic_at(import, 0)), "too-deep");
    toc_import_free(import);
    free(bytes);
}
END_TEST

/* Every text, cut off anywhere. */
START_TEST(test_unterminated)
{
    size_t size;
    char *bytes = fixture(texts[_i].file, &size);
    for (size_t cut = 0; cut < size; cut += 7) {
        toc_import *import;
        ck_assert_int_eq(toc_import_text(bees, "bees", texts[_i].language, bytes, cut, &import), TOC_OK);
        ck_assert_uint_eq(toc_import_placed(import) + toc_import_unplaced_count(import), toc_import_expected(import));
        toc_import_free(import);
    }
    free(bytes);
}
END_TEST

/* --- official texts, where they are at hand --- */

static const struct {
    const char *instrument, *language, *file;
} official[] = {
    {"untoc", "en", "en_nl-bwb_untoc.md"}, {"tip", "en", "en_nl-bwb_tip.md"},
    {"som", "en", "en_nl-bwb_som.md"},     {"firearms", "en", "en_nl-bwb_firearms.md"},
    {"untoc", "es", "es_ar_LEY-25632.md"}, {"tip", "es", "es_ar_LEY-25632.md"},
    {"som", "es", "es_ar_LEY-25632.md"},   {"firearms", "es", "es_ar_LEY-26138.md"},
};

START_TEST(test_official)
{
    char name[200];
    size_t size;
    snprintf(name, sizeof name, "../../shared/reference/text/%s", official[_i].file);
    char *bytes = read_file("TOC_TESTS", name, &size);
    if (!bytes) {
        fprintf(stderr, "skipped: there is no %s beside the source tree\n", official[_i].file);
        return;
    }
    const toc_dataset *dataset = toc_dataset_builtin();
    char *base = toc_dataset_to_xml(dataset);
    toc_import *import;
    ck_assert_int_eq(toc_import_text(dataset, official[_i].instrument, official[_i].language, bytes, size, &import),
                     TOC_OK);
    for (uint32_t i = 0; i < toc_import_unplaced_count(import); i++)
        fprintf(stderr, "no text: %s\n", toc_provision_id(toc_import_unplaced_at(import, i)));
    ck_assert_uint_eq(toc_import_placed(import), toc_import_expected(import));
    for (uint32_t i = 0; i < toc_import_leftover_count(import); i++)
        ck_assert_int_eq(toc_import_leftover_reason(import, i), TOC_LEFTOVER_OUTSIDE);
    check_round_trip(base, strlen(base), import, official[_i].instrument, official[_i].language);
    toc_import_free(import);
    toc_free(base);
    free(bytes);
}
END_TEST

static int is_official(const char *instrument, const char *language, const char *file)
{
    for (size_t i = 0; i < sizeof official / sizeof *official; i++)
        if (!strcmp(official[i].instrument, instrument) && !strcmp(official[i].language, language) &&
            !strcmp(official[i].file, file))
            return 1;
    return 0;
}

START_TEST(test_official_text_is_of_no_other_instrument_or_language)
{
    static const char *const languages[] = {"en", "fr", "es", "ru", "zh", "ar"};
    char name[200];
    size_t size;
    snprintf(name, sizeof name, "../../shared/reference/text/%s", official[_i].file);
    char *bytes = read_file("TOC_TESTS", name, &size);
    const toc_instrument_list *instruments = toc_dataset_instruments(toc_dataset_builtin());
    for (uint32_t i = 0; bytes && i < toc_instrument_list_count(instruments); i++)
        for (size_t l = 0; l < sizeof languages / sizeof *languages; l++) {
            const char *instrument = toc_instrument_id(toc_instrument_list_at(instruments, i));
            toc_import *import;
            if (is_official(instrument, languages[l], official[_i].file))
                continue;
            ck_assert_int_eq(toc_import_text(toc_dataset_builtin(), instrument, languages[l], bytes, size, &import), TOC_OK);
            ck_assert_msg(toc_import_placed(import) == 0, "%s as %s in %s", official[_i].file, instrument, languages[l]);
            toc_import_free(import);
        }
    free(bytes);
}
END_TEST

#define COUNT(array) (int)(sizeof(array) / sizeof *(array))

static void add_placing(Suite *suite)
{
    TCase *placing = tcase_create("placing");
    tcase_add_checked_fixture(placing, open_bees, close_bees);
    tcase_add_loop_test(placing, test_texts, 0, COUNT(texts));
    tcase_add_loop_test(placing, lines_may_end_anywhere, 0, COUNT(texts));
    tcase_add_test(placing, a_wrapped_preamble_is_divided_or_left);
    tcase_add_test(placing, languages_are_tags_in_any_case);
    tcase_add_test(placing, test_leftovers);
    tcase_add_test(placing, test_one_of_several);
    tcase_add_test(placing, test_missing);
    tcase_add_test(placing, test_cleaning);
    tcase_add_test(placing, test_references);
    tcase_add_test(placing, test_nothing_is_lost);
    tcase_add_loop_test(placing, test_round_trip, 0, COUNT(texts));
    tcase_add_loop_test(placing, test_official, 0, COUNT(official));
    tcase_add_loop_test(placing, test_official_text_is_of_no_other_instrument_or_language, 0, COUNT(official));
    tcase_set_timeout(placing, 60);
    suite_add_tcase(suite, placing);
}

Suite *import_suite(void)
{
    Suite *suite = suite_create("import");
    add_placing(suite);
    TCase *hostile = tcase_create("hostile");
    tcase_add_checked_fixture(hostile, open_bees, close_bees);
    tcase_add_test(hostile, test_wrong_instrument);
    tcase_add_test(hostile, test_arguments);
    tcase_add_test(hostile, test_lifetime);
    tcase_add_loop_test(hostile, test_refused, 0, COUNT(refused));
    tcase_add_loop_test(hostile, test_repeated, 0, COUNT(repeated));
    tcase_add_test(hostile, test_deep);
    tcase_add_loop_test(hostile, test_unterminated, 0, COUNT(texts));
    tcase_set_timeout(hostile, 60);
    suite_add_tcase(suite, hostile);
    return suite;
}
