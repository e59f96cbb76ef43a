/* SPDX-License-Identifier: MIT */
/* Citations: recall and precision on real ones, every example of the dataset, every provision written and read back.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

Suite *cite_suite(void);

static const char *const languages[] = {"en", "fr", "es", "ru", "ar", "zh"};
enum { LANGUAGES = 6, MAX_TARGETS = 64, ID_SIZE = 160, ROOM = 8192 };

static toc_citation_list *scan_of(const toc_dataset *dataset, const char *text, const char *language, const char *context)
{
    toc_citation_list *list;
    ck_assert_int_eq(toc_cite_scan(dataset, text, strlen(text), language, context, &list), TOC_OK);
    return list;
}

static toc_citation_list *scan_in(const char *text, const char *language, const char *context)
{
    return scan_of(toc_dataset_builtin(), text, language, context);
}

static FILE *open_fixture(const char *name, char path[1024])
{
    snprintf(path, 1024, "%s/fixtures/%s", getenv("TOC_TESTS"), name);
    FILE *file = fopen(path, "r");
    ck_assert_msg(file != NULL, "%s: cannot be read; set TOC_TESTS to the folder with the tests", path);
    return file;
}

/* --- fixtures: one citation a line, with the ids that it should lead to --- */

struct row {
    char *cells[12];
    size_t count;
};

enum { ID, CITATION, LANGUAGE, INSTRUMENT, CONTEXT, EXPECTED };

static void split(char *line, struct row *row)
{
    row->count = 0;
    while (row->count < 12) {
        row->cells[row->count++] = line;
        line = strchr(line, '\t');
        if (!line)
            break;
        *line++ = '\0';
    }
}

/* "fp art_3__point_a" as an id of the dataset: "firearms#art_3__point_a"; "" for what should not be found. */
static void to_id(const char *locator, char id[ID_SIZE])
{
    const char *path = strchr(locator, ' ');
    size_t length = path ? (size_t)(path - locator) : strlen(locator);
    id[0] = '\0';
    if (strcmp(locator, "-") == 0 || strncmp(locator, "unclos", 6) == 0 || strstr(locator, "-draft"))
        return;
    if (strncmp(locator, "doc ", 4) == 0) {
        snprintf(id, ID_SIZE, "%s", path + 1);
        id[strcspn(id, " ")] = '\0';
        return;
    }
    if (strncmp(locator, "cop dec/", 8) == 0) {
        snprintf(id, ID_SIZE, "dec-%s", locator + 8);
        *strchr(id, '/') = '-';
        return;
    }
    snprintf(id, ID_SIZE, "%.*s%s%s", (int)length, locator, path ? "#" : "", path ? path + 1 : "");
    if (strncmp(locator, "fp", 2) == 0)
        snprintf(id, ID_SIZE, "firearms%s%s", path ? "#" : "", path ? path + 1 : "");
    char *point = strstr(id, "__point_"), *second = point ? strstr(point + 8, "__point_") : NULL;
    if (second) {
        memmove(second + 7, second + 8, strlen(second + 8) + 1);
        memcpy(second, "__item_", 7);
    }
}

struct expected {
    char ids[MAX_TARGETS][ID_SIZE];
    size_t count;
};

static void parse_expected(char *cell, struct expected *expected)
{
    expected->count = 0;
    for (char *at = strtok(cell, ";"); at; at = strtok(NULL, ";")) {
        to_id(at + strspn(at, " "), expected->ids[expected->count]);
        expected->count += expected->ids[expected->count][0] != '\0';
    }
}

/* Whether a target is one that is expected; each counts once. A document is named by its symbol. */
static int take(struct expected *expected, const char *id)
{
    const toc_document *document = toc_dataset_find_document(toc_dataset_builtin(), id);
    for (size_t i = 0; i < expected->count; i++)
        if (strcmp(expected->ids[i], id) == 0 ||
            (document && strcmp(expected->ids[i], toc_document_symbol(document)) == 0)) {
            expected->ids[i][0] = '\0';
            return 1;
        }
    return 0;
}

struct score {
    unsigned expected, found, reported;
};

static int leads_somewhere(int32_t state)
{
    return state != TOC_CITE_FOREIGN && state != TOC_CITE_DRAFT && state != TOC_CITE_NO_SUCH_PROVISION;
}

static void count_citation(const toc_citation *citation, struct expected *expected, struct score *score)
{
    int hit = 0, ambiguous = toc_citation_state(citation) == TOC_CITE_AMBIGUOUS;
    for (uint32_t t = 0; t < toc_citation_target_count(citation); t++) {
        int known = !(ambiguous && hit) && take(expected, toc_citation_target_id(citation, t));
        score->found += (unsigned)known;
        score->reported += !ambiguous;
        hit |= known;
    }
    score->reported += (unsigned)ambiguous; /* one of the candidates is right, or none */
}

static void count_row(struct row *row, struct score *score)
{
    char context[ID_SIZE];
    struct expected expected;
    struct score before = *score;
    snprintf(context, sizeof context, "%s", row->cells[CONTEXT]);
    if (context[0])
        to_id(row->cells[CONTEXT], context);
    if (!context[0] && row->cells[CONTEXT][0])
        snprintf(context, sizeof context, "%s", row->cells[CONTEXT]); /* an id that is not in the dataset */
    parse_expected(row->cells[EXPECTED], &expected);
    score->expected += (unsigned)expected.count;
    toc_citation_list *list = scan_in(row->cells[CITATION], row->cells[LANGUAGE], context[0] ? context : NULL);
    for (uint32_t i = 0; i < toc_citation_list_count(list); i++)
        if (leads_somewhere(toc_citation_state(toc_citation_list_at(list, i))))
            count_citation(toc_citation_list_at(list, i), &expected, score);
    toc_citation_list_free(list);
    unsigned found = score->found - before.found, reported = score->reported - before.reported;
    if (found != score->expected - before.expected || found != reported)
        printf("  %s: \"%s\": %u of %u found, %u reported\n", row->cells[ID], row->cells[CITATION], found,
               score->expected - before.expected, reported);
}

static void measure(const char *name)
{
    char path[1024], line[4096];
    struct score scores[LANGUAGES + 1] = {{0, 0, 0}};
    FILE *file = open_fixture(name, path);
    ck_assert_ptr_nonnull(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file)) {
        struct row row;
        int language = 0;
        line[strcspn(line, "\n")] = '\0';
        split(line, &row);
        ck_assert_msg(row.count > EXPECTED, "%s: %s has too few columns", name, line);
        while (language < LANGUAGES && strcmp(languages[language], row.cells[LANGUAGE]) != 0)
            language++;
        count_row(&row, &scores[language]);
    }
    fclose(file);
    for (int i = 0; i < LANGUAGES; i++) {
        printf("%s %s: recall %u/%u, precision %u/%u\n", name, languages[i], scores[i].found, scores[i].expected,
               scores[i].found, scores[i].reported);
        scores[LANGUAGES].found += scores[i].found;
        scores[LANGUAGES].expected += scores[i].expected;
        scores[LANGUAGES].reported += scores[i].reported;
    }
    fflush(stdout);
    const struct score *all = &scores[LANGUAGES];
    ck_assert_msg(all->found >= 0.95 * all->expected, "%s: recall %u/%u is below 0.95", name, all->found,
                  all->expected);
    ck_assert_msg(all->found >= 0.98 * all->reported, "%s: precision %u/%u is below 0.98", name, all->found,
                  all->reported);
}

START_TEST(real_citations)
{
    measure("citations.tsv");
}
END_TEST

START_TEST(more_citations)
{
    measure("citations-more.tsv");
}
END_TEST

/* --- the dataset --- */

static int example_has(const toc_example *example, const char *id)
{
    for (uint32_t i = 0; i < toc_provision_list_count(toc_example_provisions(example)); i++)
        if (strcmp(toc_provision_id(toc_provision_list_at(toc_example_provisions(example), i)), id) == 0)
            return 1;
    for (uint32_t i = 0; i < toc_instrument_list_count(toc_example_instruments(example)); i++)
        if (strcmp(toc_instrument_id(toc_instrument_list_at(toc_example_instruments(example), i)), id) == 0)
            return 1;
    return 0;
}

static void check_example(const toc_example *example)
{
    const toc_text *text = toc_text_list_at(toc_example_texts(example), 0);
    const char *string = toc_text_string(text);
    uint32_t expected = toc_provision_list_count(toc_example_provisions(example)) +
                        toc_instrument_list_count(toc_example_instruments(example));
    uint32_t targets = 0;
    toc_citation_list *list = scan_in(string, toc_text_language(text), toc_example_context_id(example));
    ck_assert_msg(toc_citation_list_count(list) > 0, "no citation in \"%s\"", string);
    for (uint32_t i = 0; i < toc_citation_list_count(list); i++) {
        const toc_citation *citation = toc_citation_list_at(list, i);
        ck_assert_msg(toc_citation_state(citation) == toc_example_state(example), "\"%s\" is %s, not %s", string,
                      toc_cite_state_name(toc_citation_state(citation)),
                      toc_cite_state_name(toc_example_state(example)));
        for (uint32_t t = 0; t < toc_citation_target_count(citation); t++, targets++)
            ck_assert_msg(example_has(example, toc_citation_target_id(citation, t)), "\"%s\" leads to %s", string,
                          toc_citation_target_id(citation, t));
    }
    ck_assert_msg(targets == expected, "\"%s\" leads to %u targets, not %u", string, targets, expected);
    toc_citation_list_free(list);
}

START_TEST(examples_hold)
{
    const toc_example_list *examples = toc_dataset_examples(toc_dataset_builtin());
    ck_assert_uint_gt(toc_example_list_count(examples), 50);
    for (uint32_t i = 0; i < toc_example_list_count(examples); i++)
        check_example(toc_example_list_at(examples, i));
}
END_TEST

/* Every phrase is reached from its wordings, and every wording belongs to a phrase or an instrument. */
START_TEST(wordings_are_related)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    const toc_wording_list *wordings = toc_dataset_wordings(dataset);
    uint32_t owned = 0;
    for (uint32_t i = 0; i < toc_phrase_list_count(toc_dataset_phrases(dataset)); i++) {
        const toc_phrase *phrase = toc_phrase_list_at(toc_dataset_phrases(dataset), i);
        uint32_t count = toc_wording_list_count(toc_phrase_wordings(phrase));
        ck_assert_msg(count > 0, "%s has no wording", toc_phrase_id(phrase));
        for (uint32_t w = 0; w < count; w++)
            ck_assert_ptr_eq(toc_wording_phrase(toc_wording_list_at(toc_phrase_wordings(phrase), w)), phrase);
        owned += count;
    }
    for (uint32_t i = 0; i < toc_instrument_list_count(toc_dataset_instruments(dataset)); i++)
        owned += toc_wording_list_count(
            toc_instrument_wordings(toc_instrument_list_at(toc_dataset_instruments(dataset), i)));
    ck_assert_uint_eq(owned, toc_wording_list_count(wordings));
    for (uint32_t i = 0; i < owned; i++) {
        const toc_wording *wording = toc_wording_list_at(wordings, i);
        const char *first = toc_wording_first(wording);
        ck_assert_int_eq(strncmp(toc_wording_key(wording), first, strlen(first)), 0);
        ck_assert((toc_wording_phrase(wording) == NULL) != (toc_wording_instrument(wording) == NULL));
    }
}
END_TEST

static void check_round_trip(const toc_provision *provision, const char *language, int32_t style)
{
    char text[1024], cut[1024];
    size_t length = toc_cite_format(provision, style, language, text, sizeof text);
    ck_assert_uint_eq(length, strlen(text));
    toc_citation_list *list = scan_in(text, language, NULL);
    const toc_citation *citation = toc_citation_list_at(list, 0);
    ck_assert_msg(toc_citation_list_count(list) == 1 && toc_citation_target_count(citation) == 1 &&
                      toc_citation_provision(citation, 0) == provision &&
                      toc_citation_state(citation) == TOC_CITE_EXACT && toc_citation_start(citation) == 0 &&
                      toc_citation_end(citation) == length,
                  "%s in %s: \"%s\" is not read back", toc_provision_id(provision), language, text);
    toc_citation_list_free(list);
    ck_assert_ptr_eq(toc_find_provision(toc_dataset_builtin(), text, NULL), provision);
    ck_assert_uint_eq(toc_cite_format(provision, style, language, NULL, 0), length);
    ck_assert_uint_eq(toc_cite_format(provision, style, language, cut, length / 2), length);
    ck_assert_int_eq(strncmp(cut, text, strlen(cut)), 0);
    ck_assert_msg(((unsigned char)text[strlen(cut)] & 0xc0) != 0x80, "\"%s\" is cut inside a character", cut);
}

START_TEST(every_provision_is_read_back)
{
    const toc_provision_list *all = toc_dataset_provisions(toc_dataset_builtin());
    for (uint32_t i = 0; i < toc_provision_list_count(all); i++)
        for (int language = 0; language < LANGUAGES; language++)
            for (int32_t style = TOC_CITE_STYLE_UN; style <= TOC_CITE_STYLE_FOOTNOTE; style++)
                check_round_trip(toc_provision_list_at(all, i), languages[language], style);
}
END_TEST

/* --- single forms --- */

static const struct label {
    const char *id, *language, *label;
} labels[] = {
    {"untoc#art_16", "en", "article 16"},
    {"untoc#art_16", "es-MX", "artículo 16"},
    {"untoc#art_1", "fr", "article premier"},
    {"untoc#art_16", "ru", "статья 16"},
    {"untoc#art_16", "ar", "المادة 16"},
    {"untoc#art_16", "zh", "第十六条"},
    {"untoc#art_18__para_30", "zh", "第三十款"},
    {"untoc#art_2__point_a", "zh-Hans", "(a)项"},
    {"untoc#art_2__point_a", "fr", "a)"},
    {"untoc#art_2__point_a", "ar", "(أ)"},
    {"untoc#art_5__para_1__point_a__item_ii", "ar", "‘2’"},
    {"untoc#art_16", "xx", "article 16"},
    {"tip#sec_II", "zh", "第二节"},
    {"untoc#art_3__para_1__tail", "en", "in fine"},
};

START_TEST(labels_are_those_of_the_language)
{
    char text[64];
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        const toc_provision *provision = toc_dataset_find_provision(toc_dataset_builtin(), labels[i].id);
        toc_provision_label(provision, labels[i].language, text, sizeof text);
        ck_assert_str_eq(text, labels[i].label);
    }
    ck_assert_uint_eq(toc_provision_label(NULL, "en", text, sizeof text), 0);
    ck_assert_str_eq(text, "");
}
END_TEST

static const struct {
    int32_t style;
    const char *language, *text;
} written[] = {
    {TOC_CITE_STYLE_UN, "en",
     "article 16, paragraph 5 (a), of the United Nations Convention against Transnational Organized Crime"},
    {TOC_CITE_STYLE_SHORT, "en", "UNTOC art. 16(5)(a)"},
    {TOC_CITE_STYLE_FOOTNOTE, "en", "UNTOC, art. 16, para. 5 (a)"},
    {TOC_CITE_STYLE_FOOTNOTE, "fr", "Convention de Palerme, art. 16, par. 5 a)"},
    {TOC_CITE_STYLE_UN, "zh", "《联合国打击跨国有组织犯罪公约》第十六条第五款第(a)项"},
    {0, NULL, "article 16, paragraph 5 (a), of the United Nations Convention against Transnational Organized Crime"},
};

START_TEST(styles_are_those_of_the_language)
{
    char text[256];
    const toc_provision *provision =
        toc_dataset_find_provision(toc_dataset_builtin(), "untoc#art_16__para_5__point_a");
    for (size_t i = 0; i < sizeof written / sizeof *written; i++) {
        toc_cite_format(provision, written[i].style, written[i].language, text, sizeof text);
        ck_assert_str_eq(text, written[i].text);
    }
}
END_TEST

static const struct {
    const char *text, *context, *id;
} typed[] = {
    {"UNTOC art. 18", NULL, "untoc#art_18"},
    {"untoc 16(3)", NULL, "untoc#art_16__para_3"},
    {"16(3) UNTOC", NULL, "untoc#art_16__para_3"},
    {"art 3(a) TIP", NULL, "tip#art_3__point_a"},
    {"tip 3 a", NULL, "tip#art_3__point_a"},
    {"som#art_6", NULL, "som#art_6"},
    {"see som#art_6.", NULL, "som#art_6"},
    {"Палермская конвенция, ст. 16, п. 3", NULL, "untoc#art_16__para_3"},
    {"art. 5", "firearms", "firearms#art_5"},
    {"paragraph 3", "untoc#art_32", "untoc#art_32__para_3"},
    {"art. 5", NULL, NULL},
    {"UNTOC", NULL, NULL},
    {"UNTOC art. 5 and 6", NULL, NULL},
    {"UNTOC art. 99", NULL, NULL},
    {"UNTOC art. 5, 6, 7, 8 and 9", NULL, NULL}, /* more than a person types; and with each thing as the fifth */
    {"UNTOC; TIP; SOM; UNTOC; resolution 55/25", NULL, NULL},
    {"UNTOC; TIP; SOM; UNTOC; Treaty Series, vol. 2225", NULL, NULL},
    {"UNTOC; TIP; SOM; UNTOC; CTOC/COP/2004/6", NULL, NULL},
    {"UNTOC; TIP; SOM; UNTOC; see untoc#art_5", NULL, NULL},
    {"UNTOC; TIP; SOM; UNTOC art. 16. Paragraph 3 of that article", NULL, NULL},
    {"article 5 of the Criminal Code", "untoc", NULL},
    {"", NULL, NULL},
};

START_TEST(typed_citations_are_found)
{
    for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) {
        const toc_provision *found = toc_find_provision(toc_dataset_builtin(), typed[i].text, typed[i].context);
        const char *id = toc_provision_id(found);
        ck_assert_msg(typed[i].id ? id && strcmp(id, typed[i].id) == 0 : !id, "\"%s\" leads to %s", typed[i].text,
                      id ? id : "nothing");
    }
    ck_assert_ptr_null(toc_find_provision(NULL, "UNTOC art. 18", NULL));
    ck_assert_ptr_null(toc_find_provision(toc_dataset_builtin(), NULL, NULL));
}
END_TEST

/* What each citation of a text is: "state text", in the order of the text. */
static void check_scan(const char *text, const char *context, const char *const expected[])
{
    toc_citation_list *list = scan_in(text, NULL, context);
    uint32_t count = 0;
    while (expected[count]) {
        char found[512] = "";
        const toc_citation *citation = toc_citation_list_at(list, count);
        const char *state = toc_cite_state_name(toc_citation_state(citation));
        if (citation)
            snprintf(found, sizeof found, "%s %.*s", state ? state : "unknown",
                     (int)(toc_citation_end(citation) - toc_citation_start(citation)),
                     text + toc_citation_start(citation));
        ck_assert_str_eq(found, expected[count]);
        count++;
    }
    ck_assert_uint_eq(toc_citation_list_count(list), count);
    toc_citation_list_free(list);
}

START_TEST(places_and_states)
{
    check_scan("see articles 5, 6 and 8 of the Palermo Convention.", NULL,
               (const char *[]){"exact articles 5", "exact 6", "exact 8 of the Palermo Convention", NULL});
    check_scan("paragraphs 3 (d) and (e) of this article", "untoc#art_32",
               (const char *[]){"context paragraphs 3 (d)", "inherited (e) of this article", NULL});
    check_scan("article 41 of the Trafficking Protocol", NULL,
               (const char *[]){"no-such-provision article 41 of the Trafficking Protocol", NULL});
    check_scan("article 5", NULL, (const char *[]){"ambiguous article 5", NULL});
    check_scan("article 5 of the draft convention", "untoc",
               (const char *[]){"draft article 5 of the draft convention", NULL});
    check_scan("article 5", "no-such-id", (const char *[]){"foreign article 5", NULL});
    check_scan("article 5 of the Convention", "cop-01",
               (const char *[]){"context article 5 of the Convention", NULL});
}
END_TEST

/* The state of each citation of a text, and all ids that it leads to. */
static void check_citations(const toc_dataset *dataset, const char *context, const char *text, const char *expected)
{
    char found[4096] = "";
    size_t at = 0;
    toc_citation_list *list = scan_of(dataset, text, NULL, context);
    for (uint32_t i = 0; i < toc_citation_list_count(list); i++) {
        const toc_citation *citation = toc_citation_list_at(list, i);
        const char *state = toc_cite_state_name(toc_citation_state(citation));
        at += (size_t)snprintf(found + at, sizeof found - at, "%s%s", i ? "; " : "", state ? state : "unknown");
        for (uint32_t t = 0; t < toc_citation_target_count(citation); t++)
            at += (size_t)snprintf(found + at, sizeof found - at, " %s", toc_citation_target_id(citation, t));
    }
    ck_assert_msg(strcmp(found, expected) == 0, "\"%s\": %s, not %s", text, found, expected);
    toc_citation_list_free(list);
}

/* A text with something else for each of its blanks, or of its line ends. */
static void replace(const char *text, char what, const char *into, char replaced[ROOM])
{
    size_t at = 0;
    for (; *text; text++)
        at += (size_t)snprintf(replaced + at, ROOM - at, *text == what ? "%s" : "%.1s", *text == what ? into : text);
}

/* Line by line: context, text, what is found. The text may be typeset with other blanks. */
static void check_table(const toc_dataset *dataset, const char *name, char what, const char *into)
{
    char path[1024], line[4096], typeset[ROOM];
    FILE *file = open_fixture(name, path);
    ck_assert_ptr_nonnull(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file)) {
        struct row row;
        line[strcspn(line, "\n")] = '\0';
        split(line, &row);
        ck_assert_uint_eq(row.count, 3);
        for (char *mark; (mark = strstr(row.cells[1], "\\n"));) {
            *mark = '\n';
            memmove(mark + 1, mark + 2, strlen(mark + 2) + 1);
        }
        replace(row.cells[1], what, into, typeset);
        check_citations(dataset, row.cells[0][0] ? row.cells[0] : NULL, typeset, row.cells[2]);
    }
    fclose(file);
}

START_TEST(forms_lead_where_they_say)
{
    check_table(toc_dataset_builtin(), "citations-forms.tsv", ' ', " ");
}
END_TEST

START_TEST(blanks_may_be_of_any_kind)
{
    static const char *const blanks[] = {
        "  ", "\t", "\xc2\xa0" /* no-break */, "\xe2\x80\xaf" /* narrow */, "\xe3\x80\x80" /* ideographic */,
    };
    for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++)
        check_table(toc_dataset_builtin(), "citations-forms.tsv", ' ', blanks[i]);
    check_table(toc_dataset_builtin(), "citations-forms.tsv", '\n', "\r\n");
}
END_TEST

/* --- instruments and labels that the builtin dataset does not have --- */

static const toc_dataset *load(const char *file, const char *xml)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(file ? toc_loader_add_file(loader, file) : toc_loader_add_memory(loader, xml, strlen(xml), "f.xml"), TOC_OK);
    ck_assert_int_eq(toc_loader_finish(loader, &dataset), TOC_OK);
    toc_loader_free(loader);
    return dataset;
}

static const struct label other_labels[] = {
    {"birds#art_1__para_1bis", "zh", "第1bis款"},
    {"birds#art_1__para_1234567", "zh", "第1234567款"},
    {"birds#art_100", "zh", "第100条"},
    {"birds#sec_A", "zh", "第A节"},
    {"birds#sec_A", "ar", "القسم A"},
    {"birds#art_1__para_2__point_a", "ar", "(أ)"},
    {"birds#art_1__para_2__point_k", "ar", "(k)"},
    {"birds#art_1__para_2__point_aa", "ar", "(aa)"},
    {"birds#art_1__para_2__point_1", "ar", "(1)"},
    {"birds#art_1__para_2__point_a__item_ii", "ar", "‘2’"},
    {"birds#art_1__para_2__point_a__item_a", "ar", "(أ)"},
};

START_TEST(other_datasets_have_other_citations)
{
    char path[1024], text[64];
    fclose(open_fixture("citations-others.xml", path));
    const toc_dataset *dataset = load(path, NULL);
    check_table(dataset, "citations-others.tsv", ' ', " ");
    for (size_t i = 0; i < sizeof other_labels / sizeof *other_labels; i++) {
        const toc_provision *provision = toc_dataset_find_provision(dataset, other_labels[i].id);
        toc_provision_label(provision, other_labels[i].language, text, sizeof text);
        ck_assert_str_eq(text, other_labels[i].label);
    }
    toc_dataset_unref(dataset);
}
END_TEST

/* --- what is looked at has its bounds, see doc/citations.md --- */

enum { LARGE = 100000 };

/* An instrument with 70 articles, the first of them with 300 paragraphs, and with many names. */
static void write_large(char *xml, const char *long_name)
{
    char *at = xml;
    at += sprintf(at, "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t' as-of='2010'><source id='s' kind='web'/>"
                      "<phrase id='a' role='article' src='s'><form xml:lang='en'>article</form><form xml:lang='en'>articles</form>"
                      "</phrase><phrase id='p' role='paragraph' src='s'><form xml:lang='en'>paragraph</form></phrase>"
                      "<phrase id='r' role='range' src='s'><form xml:lang='en'>to</form></phrase>"
                      "<instrument id='large' kind='convention' src='s'>");
    for (int i = 0; i < 600; i++) /* of the same length, so that they are in this order */
        at += sprintf(at, "<alias xml:lang='en'>Name %d</alias>", 1000 + i);
    for (int words = 64; words <= 65; words++) {
        at += sprintf(at, "<alias xml:lang='en'>");
        for (int i = 0; i < words; i++)
            at += sprintf(at, "%c%c ", words == 64 ? 'x' : 'y', 'a' + i % 26);
        at += sprintf(at, "</alias>");
    }
    at += sprintf(at, "<alias xml:lang='en'>%s end</alias><article n='1'>", long_name);
    for (int i = 1; i <= 300; i++)
        at += sprintf(at, "<para n='%d'/>", i);
    at += sprintf(at, "</article>");
    for (int i = 2; i <= 70; i++)
        at += sprintf(at, "<article n='%d'/>", i);
    at += sprintf(at, "</instrument></dataset>");
    ck_assert_int_lt(at - xml, LARGE);
}

START_TEST(bounds_hold)
{
    static char xml[LARGE];
    char words[2][4 * 65], long_name[10 * 59], text[1024] = "", expected[4096] = "context";
    for (int n = 0; n < 2; n++)
        for (int i = 0; i < 64 + n; i++)
            sprintf(words[n] + 3 * i, "%c%c ", n ? 'y' : 'x', 'a' + i % 26);
    memset(long_name, 'l', sizeof long_name);
    for (int i = 1; i <= 10; i++)
        long_name[59 * i - 1] = i < 10 ? ' ' : '\0';
    write_large(xml, long_name);
    const toc_dataset *dataset = load(NULL, xml);
    check_citations(dataset, NULL, words[0], "exact large");
    check_citations(dataset, NULL, words[1], ""); /* of 64 words */
    check_citations(dataset, NULL, "Name 1511", "exact large");
    check_citations(dataset, NULL, "Name 1512", ""); /* the first 512 names that begin alike */
    snprintf(text, sizeof text, "%s end", long_name);
    check_citations(dataset, NULL, text, "exact large");
    memset(text + strlen(text), 'd', 60);
    check_citations(dataset, NULL, text, ""); /* another name, too long to be compared */
    check_citations(dataset, "large", "article 1, paragraph 256", "context large#art_1__para_256");
    check_citations(dataset, "large", "article 1, paragraph 257", "no-such-provision large");
    for (int i = 1; i <= 64; i++)
        sprintf(expected + strlen(expected), " large#art_%d", i);
    check_citations(dataset, "large", "articles 1 to 70", expected);
    toc_dataset_unref(dataset);
}
END_TEST

START_TEST(foreign_treaties_do_not_steal_the_context)
{
    check_scan("UNTOC art. 18 differs from UNCAC art. 46. Article 16 is on extradition.", NULL,
               (const char *[]){"exact UNTOC art. 18", "foreign UNCAC art. 46", "context Article 16", NULL});
    check_scan("Unlike article 43 of UNCAC, article 13 is narrower.", "untoc",
               (const char *[]){"foreign article 43 of UNCAC", "ambiguous article 13", NULL});
}
END_TEST

START_TEST(arguments_are_checked)
{
    toc_citation_list *list = (toc_citation_list *)(uintptr_t)1;
    ck_assert_int_eq(toc_cite_scan(NULL, "", 0, NULL, NULL, &list), TOC_E_ARGUMENT);
    ck_assert_ptr_null(list);
    ck_assert_int_eq(toc_cite_scan(toc_dataset_builtin(), NULL, 1, NULL, NULL, &list), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_cite_scan(toc_dataset_builtin(), "", 0, NULL, NULL, NULL), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_cite_scan(toc_dataset_builtin(), NULL, 0, NULL, NULL, &list), TOC_OK);
    ck_assert_uint_eq(toc_citation_list_count(list), 0);
    ck_assert_ptr_null(toc_citation_list_at(list, 0));
    toc_citation_list_free(list);
    toc_citation_list_free(NULL);
    ck_assert_uint_eq(toc_citation_start(NULL) + toc_citation_end(NULL), 0);
    ck_assert_int_eq(toc_citation_state(NULL), 0);
    ck_assert_ptr_null(toc_citation_target_id(NULL, 0));
    ck_assert_ptr_null(toc_cite_state_name(99));
}
END_TEST

/* --- hostile texts --- */

static const char *const units[] = {
    "art. 1, ",
    "(",
    "((a)",
    "第",
    "第1条第",
    "Convention on ",
    "United Nations Convention against ",
    "المادة ",
    "وال",
    "paragraph 1 of ",
    "article 5 (",
    "1, ",
    "UNTOC and ",
    "A/1/",
    "C.N.1.",
    "annex I ",
    "l'",
    "Treaty Series ",
    "supra note ",
    "\xff",
    "\xe7\xac",
    "resolution 1/",
    "untoc#",
    "the Protocol (",
    "articles 1 to 9, ",
};

START_TEST(hostile_texts_end)
{
    enum { SIZE = 400000 };
    char *text = malloc(SIZE);
    ck_assert_ptr_nonnull(text);
    for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
        toc_citation_list *list;
        size_t unit = strlen(units[u]), last = 0;
        for (size_t i = 0; i < SIZE; i++)
            text[i] = units[u][i % unit];
        ck_assert_int_eq(toc_cite_scan(toc_dataset_builtin(), text, SIZE, NULL, u % 2 ? "untoc" : NULL, &list),
                         TOC_OK);
        for (uint32_t i = 0; i < toc_citation_list_count(list); i++) {
            const toc_citation *citation = toc_citation_list_at(list, i);
            ck_assert_uint_ge(toc_citation_start(citation), last);
            ck_assert_uint_gt(toc_citation_end(citation), toc_citation_start(citation));
            ck_assert_uint_le(toc_citation_end(citation), SIZE);
            last = toc_citation_start(citation);
        }
        toc_citation_list_free(list);
    }
    free(text);
}
END_TEST

Suite *cite_suite(void)
{
    Suite *suite = suite_create("cite");
    TCase *tcase = tcase_create("cite");
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, real_citations);
    tcase_add_test(tcase, more_citations);
    tcase_add_test(tcase, examples_hold);
    tcase_add_test(tcase, wordings_are_related);
    tcase_add_test(tcase, every_provision_is_read_back);
    tcase_add_test(tcase, labels_are_those_of_the_language);
    tcase_add_test(tcase, styles_are_those_of_the_language);
    tcase_add_test(tcase, typed_citations_are_found);
    tcase_add_test(tcase, places_and_states);
    tcase_add_test(tcase, forms_lead_where_they_say);
    tcase_add_test(tcase, blanks_may_be_of_any_kind);
    tcase_add_test(tcase, other_datasets_have_other_citations);
    tcase_add_test(tcase, bounds_hold);
    tcase_add_test(tcase, foreign_treaties_do_not_steal_the_context);
    tcase_add_test(tcase, arguments_are_checked);
    tcase_add_test(tcase, hostile_texts_end);
    suite_add_tcase(suite, tcase);
    return suite;
}
