/* SPDX-License-Identifier: MIT */
/* Citations, read and written.
 *
 *   citations TABLE...      each text of the tables of tests/fixtures, and under it the citations that are found:
 * where, what it is, where it leads. Once more without the language of the row, if that differs.
 *   citations --wrapped TABLE...   those texts that lead elsewhere when a line ends at one of their blanks
 *   citations      a provision of each shape, in all styles and languages
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

enum { COLUMNS = 12, LINE = 4096, FOUND = 16384 };

static const char *const languages[] = {"en", "fr", "es", "ru", "ar", "zh"};

/* --- reading --- */

struct columns {
    size_t text, language, context; /* COLUMNS: the table has none */
};

static size_t split(char *line, char *cells[COLUMNS])
{
    size_t count = 0;
    line[strcspn(line, "\n")] = '\0';
    for (char *at = line; at && count < COLUMNS; count++) {
        cells[count] = at;
        at = strchr(at, '\t');
        if (at)
            *at++ = '\0';
    }
    return count;
}

static struct columns columns_of(char *header)
{
    char *cells[COLUMNS];
    struct columns columns = {COLUMNS, COLUMNS, COLUMNS};
    size_t count = split(header, cells);
    for (size_t i = 0; i < count; i++) {
        if (strcmp(cells[i], "citation") == 0 || strcmp(cells[i], "text") == 0)
            columns.text = i;
        else if (strcmp(cells[i], "language") == 0)
            columns.language = i;
        else if (strcmp(cells[i], "context") == 0)
            columns.context = i;
    }
    return columns;
}

static const char *cell(char *const cells[COLUMNS], size_t count, size_t column)
{
    return column < count && cells[column][0] ? cells[column] : NULL;
}

/* In the tables \n stands for the end of a line, and it does so in what is printed. */
static void unescape(char *text)
{
    for (char *mark; (mark = strstr(text, "\\n"));) {
        *mark = '\n';
        memmove(mark + 1, mark + 2, strlen(mark + 2) + 1);
    }
}

static void describe(const char *text, const toc_citation *citation, char *found, size_t *at)
{
    *at += (size_t)snprintf(found + *at, FOUND - *at, "    ");
    for (size_t i = toc_citation_start(citation); i < toc_citation_end(citation); i++)
        *at += (size_t)snprintf(found + *at, FOUND - *at, text[i] == '\n' ? "\\n" : "%c", text[i]);
    const char *state = toc_cite_state_name(toc_citation_state(citation));
    *at += (size_t)snprintf(found + *at, FOUND - *at, ": %s", state ? state : "unknown");
    for (uint32_t t = 0; t < toc_citation_target_count(citation); t++) {
        const char *instrument = toc_instrument_id(toc_citation_instrument(citation, t));
        *at += (size_t)snprintf(found + *at, FOUND - *at, " %s", toc_citation_target_id(citation, t));
        if (toc_citation_target_kind(citation, t) == TOC_KIND_NONE && instrument)
            *at += (size_t)snprintf(found + *at, FOUND - *at, " (%s)", instrument);
    }
    *at += (size_t)snprintf(found + *at, FOUND - *at, "\n");
}

/* Behind the end of the text stands what it could go on with. Shown is another text of the same size, or the same. */
static void scan(const char *text, const char *shown, const char *language, const char *context, char found[FOUND])
{
    toc_citation_list *list;
    char longer[LINE + 8];
    size_t at = 0, size = strlen(text);
    snprintf(longer, sizeof longer, "%s1/a_#", text);
    found[0] = '\0';
    if (toc_cite_scan(toc_dataset_builtin(), longer, size, language, context, &list) != TOC_OK)
        exit(2);
    for (uint32_t i = 0; i < toc_citation_list_count(list); i++)
        describe(shown, toc_citation_list_at(list, i), found, &at);
    toc_citation_list_free(list);
}

static void print_header(const char *text, const char *language, const char *context)
{
    printf("%s%s%s%s", language ? language : "", language && context ? " " : "", context ? context : "",
           language || context ? ": " : "");
    for (; *text; text++)
        printf(*text == '\n' ? "\\n" : "%c", *text);
    printf("\n");
}

static void print_row(char *text, const char *language, const char *context)
{
    static char found[FOUND], again[FOUND];
    unescape(text);
    print_header(text, language, context);
    scan(text, text, language, context, found);
    fputs(found, stdout);
    scan(text, text, NULL, context, again);
    if (strcmp(found, again) != 0)
        printf("  without the language:\n%s", again);
}

/* Between two words, and not where the text has an empty line then. */
static int is_blank(const char *text, size_t at)
{
    return at > 0 && text[at] == ' ' && !strchr(" \n", text[at - 1]) && !strchr(" \n", text[at + 1]);
}

static void print_wrapped(char *text, const char *language, const char *context)
{
    static char found[FOUND], wrapped[FOUND];
    char line[LINE];
    unescape(text);
    for (size_t i = 0; text[i]; i++) {
        if (!is_blank(text, i))
            continue;
        strcpy(line, text);
        line[i] = '\n';
        scan(text, line, language, context, found);
        scan(line, line, language, context, wrapped);
        if (strcmp(found, wrapped) == 0)
            continue;
        print_header(line, language, context);
        fputs(wrapped, stdout);
    }
}

static int print_table(const char *path, void (*print)(char *text, const char *language, const char *context))
{
    char line[LINE], *cells[COLUMNS];
    FILE *file = fopen(path, "r");
    if (!file || !fgets(line, sizeof line, file))
        return 2;
    struct columns columns = columns_of(line);
    while (fgets(line, sizeof line, file)) {
        size_t count = split(line, cells);
        if (columns.text < count)
            print(cells[columns.text], cell(cells, count, columns.language), cell(cells, count, columns.context));
    }
    return fclose(file) == 0 ? 0 : 2;
}

/* --- writing --- */

/* Each kind of provision, below each that it stands in; first, small and large numbers; the Convention and a
 * Protocol. */
static const char *const shapes[] = {
    "untoc#art_1",
    "untoc#art_9",
    "untoc#art_10",
    "untoc#art_20",
    "untoc#art_41",
    "untoc#art_2__point_j",
    "untoc#art_18__para_9",
    "untoc#art_18__para_10",
    "untoc#art_18__para_30",
    "untoc#art_3__para_1__tail",
    "untoc#art_5__para_1__point_b",
    "untoc#art_5__para_1__point_a__item_ii",
    "untoc#art_26__para_1__point_a__item_iii",
    "untoc#art_31__para_2__point_d__item_iv",
    "untoc#art_5__para_1__point_a__item_ii__subitem_a",
    "tip#preamble",
    "tip#preamble__rec_1",
    "tip#sec_I",
    "tip#art_1",
    "tip#art_3__point_a",
    "som#preamble__rec_8",
    "som#sec_II",
    "som#art_19__para_1",
    "firearms#sec_III",
    "firearms#art_3__point_d__item_iii",
    "firearms#art_3__point_d__tail",
};

static void print_provision(const char *id)
{
    char text[LINE];
    const toc_provision *provision = toc_dataset_find_provision(toc_dataset_builtin(), id);
    printf("%s\n", id);
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        toc_provision_label(provision, languages[i], text, sizeof text);
        printf("    %s %s\n", languages[i], text);
        for (int32_t style = TOC_CITE_STYLE_UN; style <= TOC_CITE_STYLE_FOOTNOTE; style++) {
            toc_cite_format(provision, style, languages[i], text, sizeof text);
            printf("       %s\n", text);
        }
    }
}

int main(int argc, char **argv)
{
    int result = 0, wrapped = argc > 1 && strcmp(argv[1], "--wrapped") == 0;
    for (size_t i = 0; argc == 1 && i < sizeof shapes / sizeof *shapes; i++)
        print_provision(shapes[i]);
    for (int i = 1 + wrapped; i < argc && result == 0; i++)
        result = print_table(argv[i], wrapped ? print_wrapped : print_row);
    return result;
}
