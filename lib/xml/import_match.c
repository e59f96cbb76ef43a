/* SPDX-License-Identifier: MIT */
/*
 * Lines and the tree of the instrument. The reader stands at a node; a label leads to the first node, from its
 * own parts outwards, that may be printed so. That is why "(i)" behind "(h)" is a letter, and behind "(a)" with
 * items a roman number: only one of them is there.
 */
#include "import.h"

#include <string.h>

enum { KINDS = TOC_PROVISION_TAIL + 1 };

struct matcher {
    struct toc_import *import;
    const struct tocp_lines *lines;
    uint32_t styles[KINDS]; /* how labels of a kind are printed here; 0: not seen yet */
    uint32_t at;            /* the node to which text belongs */
    uint32_t end;           /* the line behind the article */
    uint8_t headed;         /* the heading of the article was the dataset's */
    uint8_t lost;           /* behind a label that is nowhere in the tree */
    uint8_t last;           /* in the last article of the run */
    uint8_t ended;          /* behind the end of the instrument */
};

static const struct tocp_node *node_at(const struct matcher *matcher, uint32_t node)
{
    return &matcher->import->nodes[node];
}

static void leave(struct matcher *matcher, int32_t reason, uint32_t line, const char *text)
{
    tocp_import_leave(matcher->import, reason, matcher->lines->items[line].number, text);
}

static void leave_lines(struct matcher *matcher, int32_t reason, uint32_t line, uint32_t end)
{
    for (; line < end; line++)
        if (!matcher->lines->items[line].note)
            leave(matcher, reason, line, tocp_line_text(matcher->lines, line));
}

/* --- labels --- */

/* The style in which the label fits the node, or 0. A loose fit need not be in the style of its kind. */
static uint32_t fits(const struct matcher *matcher, uint32_t node, const struct tocp_label *label, int loose)
{
    int32_t kind = node_at(matcher, node)->kind;
    uint32_t ordinal = tocp_label_ordinal(kind, node_at(matcher, node)->number);
    int alphabets = tocp_label_alphabets(kind);
    for (uint32_t i = 0; i < label->count; i++) {
        /* Russian texts mix the two alphabets in one list. */
        uint32_t letters = label->readings[i].alphabet & TOCP_CYRILLIC ? TOCP_LATIN : label->readings[i].alphabet;
        uint32_t style = letters << 8 | label->form;
        if ((alphabets & label->readings[i].alphabet) && ordinal == label->readings[i].ordinal && ordinal &&
            (loose || !matcher->styles[kind] || matcher->styles[kind] == style))
            return style;
    }
    return 0;
}

/* The next node, or a later one when some are missing, from the inside out. */
static uint32_t find_from(const struct matcher *matcher, const struct tocp_label *label, int loose, int later)
{
    uint32_t node = matcher->at, child = TOCP_NO_NODE;
    for (;;) {
        uint32_t next = child;
        while ((next = tocp_import_child(matcher->import, node, next)) != TOCP_NO_NODE) {
            if (fits(matcher, next, label, loose))
                return next;
            if (!later)
                break;
        }
        if (node_at(matcher, node)->kind == TOC_PROVISION_ARTICLE)
            return TOCP_NO_NODE;
        child = node;
        node = node_at(matcher, node)->parent;
    }
}

static uint32_t find_label(const struct matcher *matcher, const struct tocp_label *label, const char *behind)
{
    uint32_t first = tocp_next_point(&behind);
    if (label->weak)
        return first < 0x530 && tocp_fold_letter(first) == first ? TOCP_NO_NODE : find_from(matcher, label, 1, 0);
    uint32_t found = TOCP_NO_NODE;
    for (int pass = 0; pass < 4 && found == TOCP_NO_NODE; pass++)
        found = find_from(matcher, label, pass >> 1, pass & 1);
    return found;
}

static void go_to(struct matcher *matcher, uint32_t node, const struct tocp_label *label)
{
    int32_t kind = node_at(matcher, node)->kind;
    if (!matcher->styles[kind] && !label->weak)
        matcher->styles[kind] = fits(matcher, node, label, 1);
    matcher->import->nodes[node].seen = 1;
    matcher->at = node;
    matcher->lost = 0;
}

/* Reads the labels at the beginning of a line, "1. (a) (i)" included: where the text begins. */
static const char *read_labels(struct matcher *matcher, const char *text, int *unknown)
{
    struct tocp_label label;
    size_t length = tocp_label_read(text, &label);
    uint32_t node = length ? find_label(matcher, &label, text + length) : TOCP_NO_NODE;
    *unknown = length && node == TOCP_NO_NODE && label.sure;
    while (node != TOCP_NO_NODE) {
        go_to(matcher, node, &label);
        text += length;
        length = tocp_label_read(text, &label);
        node = length && !label.weak ? tocp_import_child(matcher->import, matcher->at, TOCP_NO_NODE) : TOCP_NO_NODE;
        if (node != TOCP_NO_NODE && !fits(matcher, node, &label, 1))
            node = TOCP_NO_NODE;
    }
    return text;
}

/* --- text --- */

/* The text that follows a list in which the reader stands, if it is still to come. */
static uint32_t find_tail(const struct matcher *matcher)
{
    uint32_t node = matcher->at;
    while (node_at(matcher, node)->kind != TOC_PROVISION_ARTICLE) {
        uint32_t parent = node_at(matcher, node)->parent, next = tocp_import_child(matcher->import, parent, node);
        if (next != TOCP_NO_NODE && node_at(matcher, next)->kind == TOC_PROVISION_TAIL &&
            node_at(matcher, next)->text.size == 0)
            return next;
        node = parent;
    }
    return TOCP_NO_NODE;
}

/* Behind the last article: its last part is complete, and a new line begins. */
static int is_end(const struct matcher *matcher, const char *text, int blank)
{
    const struct tocp_node *node = node_at(matcher, matcher->at);
    uint32_t article = matcher->at;
    while (node_at(matcher, article)->kind != TOC_PROVISION_ARTICLE)
        article = node_at(matcher, article)->parent;
    if (!matcher->last || node->end != node_at(matcher, article)->end || node->text.size == 0)
        return 0;
    return tocp_starts_with(text, matcher->import->words->closing) || (blank && tocp_ends(node->text.bytes));
}

/* The first paragraph, when its number was lost in print: text begins behind the heading, and the first number to
 * come is not 1. */
static uint32_t find_unnumbered(const struct matcher *matcher, uint32_t line)
{
    uint32_t article = matcher->at;
    if (node_at(matcher, article)->kind != TOC_PROVISION_ARTICLE || !matcher->headed)
        return TOCP_NO_NODE;
    uint32_t first = tocp_import_child(matcher->import, article, TOCP_NO_NODE);
    for (line++; line < matcher->end; line++) {
        struct tocp_label label;
        uint32_t child = TOCP_NO_NODE;
        if (!tocp_label_read(tocp_line_text(matcher->lines, line), &label) || !label.sure)
            continue;
        while ((child = tocp_import_child(matcher->import, article, child)) != TOCP_NO_NODE)
            if (fits(matcher, child, &label, 0))
                return child == first ? TOCP_NO_NODE : first;
    }
    return TOCP_NO_NODE;
}

/* A paragraph without a label in the midst of a list, behind a semicolon, is none of its parts: a page heading. */
static int is_stray(const struct matcher *matcher, int blank)
{
    const struct tocp_bytes *text = &node_at(matcher, matcher->at)->text;
    uint32_t end = blank && text->size ? tocp_ends(text->bytes) : 0;
    return end == ';' || end == ',' || end == 0x61b || end == 0xff1b;
}

static void take_text(struct matcher *matcher, uint32_t line, const char *text)
{
    if (!matcher->lost && !tocp_import_takes_text(matcher->import, matcher->at)) {
        uint32_t first = find_unnumbered(matcher, line);
        matcher->at = first == TOCP_NO_NODE ? matcher->at : first;
    }
    const struct tocp_line *source = &matcher->lines->items[line];
    uint32_t tail = source->blank && node_at(matcher, matcher->at)->text.size ? find_tail(matcher) : TOCP_NO_NODE;
    if (!matcher->lost && tail == TOCP_NO_NODE && is_end(matcher, text, source->blank)) {
        matcher->ended = 1;
        leave(matcher, TOC_LEFTOVER_OUTSIDE, line, text);
    } else if (matcher->lost || source->heading || (tail == TOCP_NO_NODE && is_stray(matcher, source->blank)) ||
               !tocp_import_takes_text(matcher->import, matcher->at)) {
        leave(matcher, TOC_LEFTOVER_INSIDE, line, text);
    } else {
        matcher->at = tail == TOCP_NO_NODE ? matcher->at : tail;
        matcher->import->nodes[matcher->at].seen = 1;
        tocp_import_place(matcher->import, matcher->at, text, source->number);
    }
}

/* Numbers between dashes; "1899;" goes on with a sentence. */
static int is_page_number(const char *text)
{
    struct tocp_label label;
    if (tocp_label_read(text, &label) && label.sure)
        return 0;
    while (*text) {
        uint32_t point = tocp_next_point(&text), letter = tocp_fold_letter(point);
        if ((letter && !(letter >= '0' && letter <= '9')) || point == ';' || point == ',')
            return 0;
    }
    return 1;
}

/* begins: the line, or what is left of it, does not go on with what stands before it. */
static void take_line(struct matcher *matcher, uint32_t line, size_t rest, int begins)
{
    const char *text = tocp_line_text(matcher->lines, line) + rest;
    int unknown = 0;
    if (matcher->ended) {
        leave(matcher, TOC_LEFTOVER_OUTSIDE, line, text);
        return;
    }
    if (is_page_number(text)) {
        leave(matcher, TOC_LEFTOVER_INSIDE, line, text);
        return;
    }
    if (begins)
        text = read_labels(matcher, text, &unknown);
    matcher->lost |= (uint8_t)unknown;
    if (*text)
        take_text(matcher, line, text);
}

/* --- articles --- */

/* Goes behind the heading of an article. One that is not the dataset's is reported. */
static void pass_heading(struct matcher *matcher, uint32_t article, uint32_t *line, size_t *rest, uint32_t end)
{
    if (!tocp_line_text(matcher->lines, *line)[*rest])
        *line += 1, *rest = 0;
    matcher->headed = (uint8_t)tocp_read_heading(matcher->lines, node_at(matcher, article)->heading, line, rest);
    if (matcher->headed)
        return;
    for (int i = 0; i < 4 && *line < end && tocp_looks_like_heading(matcher->lines, *line, *rest, end); i++) {
        leave(matcher, TOC_LEFTOVER_INSIDE, *line, tocp_line_text(matcher->lines, *line) + *rest);
        *line += 1, *rest = 0;
    }
}

static void take_article(struct matcher *matcher, const struct tocp_heading *heading, uint32_t end)
{
    uint32_t article = tocp_import_article(matcher->import, heading->number), line = heading->line;
    size_t rest = heading->rest;
    if (article == TOCP_NO_NODE) {
        leave_lines(matcher, TOC_LEFTOVER_INSIDE, line, end);
        return;
    }
    matcher->at = article;
    matcher->end = end;
    matcher->lost = 0;
    matcher->import->nodes[article].seen = 1;
    pass_heading(matcher, article, &line, &rest, end);
    for (int first = 1; line < end; line++, rest = 0, first = 0)
        if (!matcher->lines->items[line].note)
            take_line(matcher, line, rest, first || tocp_line_begins(matcher->lines, line));
}

/* --- sections --- */

/* Whether the heading of a section stands on these lines up to an article: alone, or behind a number and up to
 * three words, such as "Section I." */
static int is_section(const struct matcher *matcher, const char *heading, uint32_t line, uint32_t article)
{
    enum { MOST_WORDS = 4 };
    struct tocp_label label;
    const char *text = tocp_line_text(matcher->lines, line), *word = text;
    size_t starts[MOST_WORDS + 1] = {tocp_label_read(text, &label)};
    uint32_t count = 1;
    for (; count <= MOST_WORDS && *word; count++) {
        starts[count] = (size_t)(word - text);
        word += strcspn(word, " ");
        word += strspn(word, " ");
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t end = line;
        size_t rest = starts[i];
        if (tocp_read_heading(matcher->lines, heading, &end, &rest) && end == article && rest == 0)
            return 1;
    }
    return 0;
}

/* The line on which the heading of a section begins that ends before an article, or the line of the article. */
static uint32_t find_section(const struct matcher *matcher, const char *heading, uint32_t from, uint32_t article)
{
    enum { MOST_LINES = 5 };
    for (uint32_t line = article; line > from && line + MOST_LINES > article; line--)
        if (is_section(matcher, heading, line - 1, article))
            return line - 1;
    return article;
}

/* Whether a line ends with the number of a section, such as "SECTION II." */
static int is_section_number(const char *text, const struct tocp_node *section)
{
    size_t length = strlen(text), number = strlen(section->number);
    length -= length && text[length - 1] == '.';
    return number && length >= number && strncmp(text + length - number, section->number, number) == 0;
}

/* Whether a line may belong to the heading of a section below it: as its number, if the heading is the dataset's, or as
 * a part of it, which ends without a full stop. */
static int is_of_heading(const char *text, const struct tocp_node *section, int known)
{
    enum { LONGEST_NUMBER = 15 };
    if (known && strlen(text) > LONGEST_NUMBER)
        return 0;
    return !tocp_ends(text) || (known && is_section_number(text, section));
}

/* Where the lines before an article end that belong to what precedes it: in front of the heading of a section. */
static uint32_t before_article(struct matcher *matcher, const struct tocp_heading *heading, uint32_t from)
{
    const struct tocp_lines *lines = matcher->lines;
    uint32_t article = tocp_import_article(matcher->import, heading->number);
    uint32_t parent = article == TOCP_NO_NODE ? TOCP_NO_NODE : node_at(matcher, article)->parent;
    if (parent == TOCP_NO_NODE || article != parent + 1)
        return heading->line;
    const struct tocp_node *section = node_at(matcher, parent);
    uint32_t found = find_section(matcher, section->heading, from, heading->line), line = found;
    int known = found < heading->line;
    matcher->import->nodes[parent].seen |= (uint8_t)known;
    while (line > from && line + 4 > heading->line && is_of_heading(tocp_line_text(lines, line - 1), section, known))
        line--;
    for (uint32_t at = line; at < found; at++)
        if (!known || !is_section_number(tocp_line_text(lines, at), section))
            leave_lines(matcher, TOC_LEFTOVER_INSIDE, at, at + 1);
    return line;
}

/* --- tails --- */

/* A publisher may print the text behind a list without a new line: "; where the offence ...". */
static void divide_tail(struct toc_import *import, uint32_t tail)
{
    uint32_t last = tail - 1, parent = import->nodes[tail].parent;
    while (last > parent && import->nodes[last].text.size == 0)
        last--;
    struct tocp_bytes *text = &import->nodes[last].text;
    const char *cut = NULL;
    if (last == parent || text->size == 0)
        return;
    for (const char *at = text->bytes; *at;) {
        uint32_t point = tocp_next_point(&at);
        if ((point == ';' || point == 0x61b || point == 0xff1b) && *at)
            cut = at;
    }
    if (!cut)
        return;
    const char *rest = cut + strspn(cut, " ");
    tocp_import_place(import, tail, rest, 0);
    import->nodes[tail].seen = 1;
    tocp_bytes_cut(text, (size_t)(cut - text->bytes));
}

void tocp_match(struct toc_import *import, const struct tocp_lines *lines, const struct tocp_run *run)
{
    struct matcher matcher = {.import = import, .lines = lines};
    for (uint32_t line = 0; line < lines->count; line++)
        if (lines->items[line].note)
            leave(&matcher, TOC_LEFTOVER_NOTE, line, tocp_line_text(lines, line));
    if (run->count == 0) {
        leave_lines(&matcher, TOC_LEFTOVER_OUTSIDE, 0, lines->count);
        return;
    }
    const struct tocp_heading *headings = run->headings + run->first;
    uint32_t end = before_article(&matcher, headings, run->before), start = end;
    size_t rest = 0;
    if (import->nodes[0].kind == TOC_PROVISION_PREAMBLE)
        start = tocp_find_preamble(import, lines, run->before, end, &rest);
    leave_lines(&matcher, TOC_LEFTOVER_OUTSIDE, 0, start);
    if (start < end)
        tocp_take_preamble(import, lines, start, rest, end);
    for (uint32_t i = 0; i < run->count; i++) {
        matcher.last = i + 1 == run->count;
        end = matcher.last ? run->behind : before_article(&matcher, headings + i + 1, headings[i].line + 1);
        take_article(&matcher, &headings[i], end);
    }
    leave_lines(&matcher, TOC_LEFTOVER_OUTSIDE, run->behind, lines->count);
    for (uint32_t node = 0; node < import->node_count; node++)
        if (import->nodes[node].kind == TOC_PROVISION_TAIL && import->nodes[node].text.size == 0)
            divide_tail(import, node);
}
