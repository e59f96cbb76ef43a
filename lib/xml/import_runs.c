/* SPDX-License-Identifier: MIT */
/*
 * Which articles of a text are those of the instrument. A file may hold several instruments, the law that
 * approves them, and a table of contents: each is a run of articles with rising numbers. The right run has the
 * headings that the dataset knows; of several such runs, it is the one with most text.
 */
#include "import.h"

#include <stdlib.h>
#include <string.h>

/* --- sentences --- */

static int is_stop(uint32_t point)
{
    return point == '.' || point == ';' || point == ':' || point == 0x61b /* ؛ */ || point == 0x3002 ||
           point == 0xff1a || point == 0xff1b;
}

/* The stop at the end of a text, or 0; and the mark before a single word at its end, "; and", but not "(a), (b)". */
static uint32_t read_end(const char *text, uint32_t *before_word)
{
    uint32_t last = 0, mark = 0, words_behind = 0, point = 0;
    for (const char *at = text; *at;) {
        point = tocp_next_point(&at);
        if (is_stop(point) || point == ',' || point == 0x60c) {
            mark = point;
            words_behind = 0;
        } else if (point == ' ') {
            words_behind++;
        }
        if (point != ' ' && point != 0x201d && point != 0xbb && point != ')')
            last = point;
    }
    *before_word = mark != '.' && words_behind == 1 && point != ')' ? mark : 0;
    return is_stop(last) ? last : 0;
}

int tocp_stops(const char *text)
{
    uint32_t before_word;
    return read_end(text, &before_word) != 0;
}

uint32_t tocp_ends(const char *text)
{
    uint32_t before_word, stop = read_end(text, &before_word);
    return stop ? stop : before_word;
}

int tocp_line_begins(const struct tocp_lines *lines, uint32_t line)
{
    return line == 0 || lines->items[line].blank || lines->items[line - 1].heading ||
           tocp_ends(tocp_line_text(lines, line - 1)) != 0;
}

/* --- headings known to the dataset --- */

static int opens_text(uint32_t point)
{
    return point == '(' || point == '[' || point == 0x201c || point == 0xab || point == 0xff08;
}

static const char *skip_punctuation(const char *at)
{
    for (const char *next = at; *at; at = next) {
        uint32_t point = tocp_next_point(&next);
        if (tocp_fold_letter(point) || opens_text(point))
            break;
    }
    return at;
}

static int is_small(uint32_t point)
{
    return point < 0x530 && tocp_fold_letter(point) == point && point > '9';
}

/* Whether a heading may end here: neither its last word goes on, nor the sentence. */
static int heading_ends(const char *at)
{
    const char *next = at;
    if (tocp_fold_letter(tocp_next_point(&next)))
        return 0;
    next = skip_punctuation(at);
    uint32_t first = tocp_next_point(&next);
    return !is_small(first) || tocp_label_read(skip_punctuation(at), &(struct tocp_label){.count = 0}) != 0;
}

int tocp_read_heading(const struct tocp_lines *lines, const char *heading, uint32_t *line, size_t *rest)
{
    enum { MOST_LINES = 6 };
    uint32_t at_line = *line, last = *line + MOST_LINES;
    if (at_line >= lines->count || !*heading)
        return 0;
    const char *at = tocp_line_text(lines, at_line) + *rest;
    while (*heading) {
        uint32_t wanted = tocp_fold_letter(tocp_next_point(&heading)), found = 0;
        while (wanted && !found) {
            while (!*at) {
                if (++at_line >= lines->count || at_line == last)
                    return 0;
                at = tocp_line_text(lines, at_line);
            }
            found = tocp_fold_letter(tocp_next_point(&at));
        }
        if (found != wanted)
            return 0;
    }
    if (!heading_ends(at))
        return 0;
    at = skip_punctuation(at);
    *line = *at ? at_line : at_line + 1;
    *rest = *at ? (size_t)(at - tocp_line_text(lines, at_line)) : 0;
    return 1;
}

/* --- headings that are not known --- */

static int is_capital(uint32_t point)
{
    uint32_t letter = tocp_fold_letter(point);
    return point < 0x530 && letter && letter != point;
}

static int has_label_or_end(const char *text)
{
    return tocp_label_read(text, &(struct tocp_label){.count = 0}) || tocp_ends(text);
}

int tocp_looks_like_heading(const struct tocp_lines *lines, uint32_t line, size_t rest, uint32_t end)
{
    if (lines->items[line].heading)
        return 1;
    if (line + 1 >= end || has_label_or_end(tocp_line_text(lines, line) + rest))
        return 0;
    return lines->items[line + 1].blank ||
           tocp_label_read(tocp_line_text(lines, line + 1), &(struct tocp_label){.count = 0}) != 0;
}

/* Also a line in front of a sentence, without a blank line between: so stands much else, but not in most articles. */
static int may_be_heading(const struct tocp_lines *lines, uint32_t line, size_t rest, uint32_t end)
{
    if (line >= end)
        return 0;
    if (tocp_looks_like_heading(lines, line, rest, end))
        return 1;
    if (line + 1 >= end || has_label_or_end(tocp_line_text(lines, line) + rest))
        return 0;
    const char *behind = tocp_line_text(lines, line + 1);
    return is_capital(tocp_next_point(&behind));
}

/* --- headings of articles --- */

/* "第五条" */
static const char *read_chinese_article(const char *at, uint32_t *number)
{
    if (tocp_next_point(&at) != 0x7b2c)
        return NULL;
    at += strspn(at, " ");
    size_t length = tocp_number_read(at, number);
    at += length;
    at += strspn(at, " ");
    uint32_t word = tocp_next_point(&at);
    return length && (word == 0x6761 || word == 0x689d) ? at : NULL;
}

const char *tocp_read_article(const struct tocp_words *words, const char *text, uint32_t *number)
{
    const char *at = text, *first = text;
    if (strcmp(words->language, "zh") == 0)
        return read_chinese_article(text, number);
    size_t word = tocp_starts_with(text, words->article);
    if (!word || is_small(tocp_next_point(&first)))
        return NULL;
    at += word;
    at += strspn(at, ". ");
    size_t length = tocp_number_read(at, number);
    if (!length && (length = tocp_starts_with(at, words->first)) != 0)
        *number = 1;
    if (!length || at == text + word)
        return NULL;
    at += length;
    /* "1er", "1º" */
    if (strncmp(at, "er", 2) == 0 || strncmp(at, "º", 2) == 0 || strncmp(at, "°", 2) == 0 || strncmp(at, "ª", 2) == 0)
        at += 2;
    const char *next = at;
    return tocp_fold_letter(tocp_next_point(&next)) ? NULL : at;
}

static const char *known_heading(const struct toc_import *import, uint32_t number)
{
    uint32_t article = tocp_import_article(import, number);
    return article == TOCP_NO_NODE ? "" : import->nodes[article].heading;
}

/* A reference at the beginning of a line is no heading: what follows on the line must be a heading, or nothing. */
static int read_article_heading(const struct toc_import *import, const struct tocp_lines *lines, uint32_t line,
                                struct tocp_heading *heading)
{
    const char *text = tocp_line_text(lines, line);
    const char *behind = tocp_read_article(import->words, text, &heading->number);
    if (!behind)
        return 0;
    const char *rest = skip_punctuation(behind);
    uint32_t to_line = line;
    size_t to_rest = (size_t)(rest - text);
    heading->line = line;
    heading->rest = to_rest;
    if (!*rest || lines->items[line].heading)
        return 1;
    if (tocp_read_heading(lines, known_heading(import, heading->number), &to_line, &to_rest))
        return 1;
    int separated = behind[strspn(behind, " ")] != '\0' && rest != behind + strspn(behind, " ");
    int uncased = (unsigned char)*rest >= 0xd6 && !tocp_ends(text); /* Arabic and Chinese have no capitals to go by */
    return lines->items[line].blank && behind[strspn(behind, " ")] != ',' && (separated || uncased);
}

static int find_headings(const struct toc_import *import, const struct tocp_lines *lines, struct tocp_run *run)
{
    uint32_t room = 0;
    for (uint32_t line = 0; line < lines->count; line++) {
        struct tocp_heading heading;
        if (lines->items[line].note || !read_article_heading(import, lines, line, &heading))
            continue;
        if (run->count == room) {
            room = room ? room * 2 : 64;
            struct tocp_heading *made = realloc(run->headings, room * sizeof *made);
            if (!made)
                return 0;
            run->headings = made;
        }
        run->headings[run->count++] = heading;
    }
    return 1;
}

/* --- the right run --- */

struct score {
    uint32_t known, right; /* headings that the dataset has, and those that stand here */
    uint32_t other;        /* articles that have another heading than the dataset */
    size_t size;           /* bytes of text */
};

static struct score score_run(const struct toc_import *import, const struct tocp_lines *lines,
                              const struct tocp_heading *headings, uint32_t count, uint32_t behind)
{
    struct score score = {0, 0, 0, 0};
    for (uint32_t i = 0; i < count; i++) {
        uint32_t article = tocp_import_article(import, headings[i].number), line = headings[i].line;
        uint32_t next = i + 1 < count ? headings[i + 1].line : behind;
        size_t rest = headings[i].rest;
        if (!*(tocp_line_text(lines, line) + rest))
            line++, rest = 0;
        int right = article != TOCP_NO_NODE && tocp_read_heading(lines, import->nodes[article].heading, &line, &rest);
        int vague = article != TOCP_NO_NODE && (import->nodes[article].vague || !*import->nodes[article].heading);
        score.right += (uint32_t)right;
        score.other += (uint32_t)(!vague && !right && may_be_heading(lines, line, rest, next));
        score.known += (uint32_t)(!vague || right);
    }
    size_t end = behind < lines->count ? lines->items[behind].text : lines->text.size;
    score.size = end - lines->items[headings[0].line].text;
    return score;
}

/* Most headings must be right. A text without headings must have exactly the articles of the instrument. */
static int is_acceptable(const struct toc_import *import, const struct score *score,
                         const struct tocp_heading *headings, uint32_t count)
{
    uint32_t articles = 0;
    for (uint32_t i = 0; i < import->node_count; i++)
        articles += import->nodes[i].kind == TOC_PROVISION_ARTICLE;
    if (score->right)
        return score->right * 2 >= score->known;
    return score->other * 2 < count && count == articles && headings[0].number == 1 && headings[count - 1].number == articles;
}

int tocp_find_run(const struct toc_import *import, const struct tocp_lines *lines, struct tocp_run *run)
{
    *run = (struct tocp_run){NULL, 0, 0, 0, lines->count};
    if (!find_headings(import, lines, run))
        return 0;
    struct tocp_run best = {run->headings, 0, 0, 0, lines->count};
    struct score best_score = {0, 0, 0, 0};
    for (uint32_t first = 0, count; first < run->count; first += count) {
        const struct tocp_heading *headings = run->headings + first;
        for (count = 1; first + count < run->count && headings[count].number > headings[count - 1].number;)
            count++;
        uint32_t behind = first + count < run->count ? headings[count].line : lines->count;
        struct score score = score_run(import, lines, headings, count, behind);
        if (!is_acceptable(import, &score, headings, count) || score.right < best_score.right ||
            (score.right == best_score.right && score.size <= best_score.size))
            continue;
        best_score = score;
        best = (struct tocp_run){run->headings, first, count, first ? headings[-1].line + 1 : 0, behind};
    }
    *run = best;
    return 1;
}
