/* SPDX-License-Identifier: MIT */
/*
 * The preamble. Publishers print its recitals on lines of their own or in one run. How many there are the
 * dataset knows; where one may begin, a comma and a word such as "Recalling" tell. Unless both agree, nothing
 * is placed.
 */
#include "import.h"

#include <string.h>

enum { MOST_RECITALS = 64 };

struct cut {
    size_t at;
    int on_line; /* at the beginning of a line */
};

struct preamble {
    struct toc_import *import;
    const char *text;
    struct cut cuts[MOST_RECITALS];
    uint32_t count;
    size_t enacting; /* where "Have agreed" begins, or the end */
};

/* Russian recitals begin in lower case; in other scripts with capitals, a new clause in a run has one. */
static int may_begin(const struct preamble *preamble, const char *at, int on_line)
{
    uint32_t first = tocp_next_point(&at);
    return on_line || first >= 0x400 || tocp_fold_letter(first) != first ||
           strcmp(preamble->import->words->language, "ru") == 0;
}

static int is_comma(uint32_t point)
{
    return point == ',' || point == 0x60c || point == 0xff0c;
}

/* Finds every place behind a comma or at a line at which a recital may begin. */
static void find_cuts(struct preamble *preamble)
{
    const struct tocp_words *words = preamble->import->words;
    const char *text = preamble->text, *at = text;
    int comma = 0;
    preamble->enacting = strlen(text);
    while (*at) {
        uint32_t point = tocp_next_point(&at);
        int line = point == '\n';
        comma = is_comma(point) || (comma && point == ' ');
        if (!line && !comma)
            continue;
        const char *word = at + strspn(at, " ");
        if (!may_begin(preamble, word, line) || *word == '\n')
            continue;
        if (tocp_starts_with(word, words->enacting)) {
            preamble->enacting = (size_t)(word - text);
        } else if (tocp_starts_with(word, words->recital)) {
            size_t place = (size_t)(word - text);
            int known = preamble->count && preamble->cuts[preamble->count - 1].at == place;
            if (!known && preamble->count < MOST_RECITALS)
                preamble->cuts[preamble->count++] = (struct cut){place, line};
        }
    }
    while (preamble->count && preamble->cuts[preamble->count - 1].at > preamble->enacting)
        preamble->count--;
}

static void keep_lines(struct preamble *preamble)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < preamble->count; i++)
        if (preamble->cuts[i].on_line)
            preamble->cuts[kept++] = preamble->cuts[i];
    preamble->count = kept;
}

/* Every line is a recital, but for the first, and for the last if it is the enacting formula; unless one goes on with a
 * small letter, for then the lines are those of the page. */
static void take_lines(struct preamble *preamble, uint32_t wanted)
{
    preamble->count = 0;
    for (const char *at = strchr(preamble->text, '\n'); at; at = strchr(at + 1, '\n')) {
        size_t place = (size_t)(at - preamble->text) + 1;
        if (preamble->text[preamble->enacting] == '\0' && preamble->count == wanted && !strchr(at + 1, '\n'))
            preamble->enacting = place; /* in words that we do not know */
        if (place >= preamble->enacting)
            return;
        if (!may_begin(preamble, at + 1, 0)) {
            preamble->count = 0;
            return;
        }
        if (preamble->count < MOST_RECITALS)
            preamble->cuts[preamble->count++] = (struct cut){place, 1};
    }
}

static void put_piece(struct toc_import *import, uint32_t node, const char *begin, const char *end, uint32_t line)
{
    struct tocp_bytes piece = {NULL, 0, 0, 0};
    while (begin < end) {
        size_t length = strcspn(begin, "\n");
        if (length > (size_t)(end - begin))
            length = (size_t)(end - begin);
        tocp_bytes_cut(&piece, 0);
        tocp_bytes_put(&piece, begin, length);
        while (piece.size && piece.bytes[piece.size - 1] == ' ')
            tocp_bytes_cut(&piece, piece.size - 1);
        if (piece.size)
            tocp_import_place(import, node, piece.bytes, line);
        begin += length + 1;
    }
    import->nomem |= piece.nomem;
    tocp_bytes_free(&piece);
}

int tocp_place_recitals(struct toc_import *import, uint32_t node, const char *text, uint32_t line)
{
    struct preamble preamble = {.import = import, .text = text};
    uint32_t recitals = 0, child = TOCP_NO_NODE;
    while ((child = tocp_import_child(import, node, child)) != TOCP_NO_NODE)
        recitals += import->nodes[child].kind == TOC_PROVISION_RECITAL;
    find_cuts(&preamble);
    if (preamble.count != recitals)
        keep_lines(&preamble);
    if (preamble.count != recitals)
        take_lines(&preamble, recitals);
    if (preamble.count != recitals || recitals == 0)
        return 0;
    put_piece(import, node, text, text + preamble.cuts[0].at, line);
    put_piece(import, node, text + preamble.enacting, text + strlen(text), line);
    import->nodes[node].seen = 1;
    for (uint32_t i = 0; i < recitals; i++) {
        child = tocp_import_child(import, node, child);
        size_t end = i + 1 < recitals ? preamble.cuts[i + 1].at : preamble.enacting;
        put_piece(import, child, text + preamble.cuts[i].at, text + end, line);
    }
    return 1;
}

/* --- on lines --- */

uint32_t tocp_find_preamble(const struct toc_import *import, const struct tocp_lines *lines, uint32_t from,
                            uint32_t end, size_t *rest)
{
    *rest = 0;
    for (uint32_t line = end; line > from; line--) {
        *rest = tocp_starts_with(tocp_line_text(lines, line - 1), import->words->preamble);
        if (*rest)
            return line - 1;
    }
    for (uint32_t line = end; line > from; line--)
        if (tocp_starts_with(tocp_line_text(lines, line - 1), import->words->opening))
            return line - 1;
    return end;
}

static int ends_with_comma(const char *text)
{
    uint32_t last = 0;
    while (*text)
        last = tocp_next_point(&text);
    return is_comma(last);
}

/* Whether a clause of a preamble may begin with a line. */
static int clause_begins(const struct tocp_lines *lines, uint32_t line)
{
    const char *before = tocp_line_text(lines, line - 1);
    return lines->items[line].blank || lines->items[line - 1].heading || ends_with_comma(before) || tocp_stops(before);
}

void tocp_take_preamble(struct toc_import *import, const struct tocp_lines *lines, uint32_t line, size_t rest,
                        uint32_t end)
{
    struct tocp_bytes text = {NULL, 0, 0, 0};
    uint32_t first = lines->items[line].number;
    for (; line < end; line++, rest = 0) {
        const char *piece = tocp_line_text(lines, line) + rest;
        piece += strspn(piece, " .:-");
        if (lines->items[line].note || !*piece)
            continue;
        if (text.size)
            tocp_bytes_print(&text, clause_begins(lines, line) ? "\n" : " ");
        tocp_bytes_print(&text, piece);
    }
    if (text.size && !tocp_place_recitals(import, 0, text.bytes, first))
        tocp_import_leave(import, TOC_LEFTOVER_INSIDE, first, text.bytes);
    import->nomem |= text.nomem;
    tocp_bytes_free(&text);
}
