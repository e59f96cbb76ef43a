/* SPDX-License-Identifier: MIT */
/*
 * Inside of the text import. A text is cleaned to lines (import_clean.c); the articles are found and the right
 * run of them is chosen (import_runs.c); labels are read (import_label.c) and matched with the tree of the
 * instrument (import_match.c), the preamble by its recitals (import_recitals.c). Akoma Ntoso says itself where
 * each piece belongs (import_akn.c, import_ids.c). What every language has of its own is in import_words.c.
 */
#ifndef TOCP_IMPORT_H
#define TOCP_IMPORT_H

#include <toc/import.h>
#include <toc/provision.h>

#include "../build/diagnostics.h"
#include "../format/language.h"
#include "bytes.h"
#include "import_words.h"
#include "input.h"

#define TOCP_NO_NODE UINT32_MAX

/* One provision and its text so far. */
struct tocp_node {
    const toc_provision *provision;
    const char *number; /* printed label; "" when it has none */
    const char *heading; /* in the language; "" when it has none */
    int32_t kind;
    uint32_t parent;     /* TOCP_NO_NODE at the top */
    uint32_t end;        /* behind its last descendant */
    uint8_t seen;        /* its label or element was there */
    uint8_t vague;       /* the heading is not official: a text may have another one */
    struct tocp_bytes text;
};

/* A line of the text, cleaned, never empty. */
struct tocp_line {
    size_t text;     /* offset */
    uint32_t number; /* in the source, from 1 */
    uint8_t heading; /* marked as one in Markdown */
    uint8_t blank;   /* a blank line stands before it */
    uint8_t note;    /* a footnote */
};

struct tocp_lines {
    struct tocp_line *items;
    uint32_t count, room;
    struct tocp_bytes text;
};

struct tocp_leftover {
    size_t text; /* offset */
    uint32_t line, last; /* first and last line of the source */
    int32_t reason;
};

struct toc_import {
    const toc_dataset *dataset;
    char language[TOCP_LANGUAGE_SIZE];
    const struct tocp_words *words;
    struct tocp_node *nodes; /* depth first, which is the order of their indexes */
    uint32_t node_count;
    uint32_t first; /* index of the first provision */
    struct tocp_leftover *leftovers;
    uint32_t leftover_count, leftover_room;
    int apart; /* something was placed behind the last leftover */
    struct tocp_bytes leftover_text;
    const toc_provision **unplaced;
    uint32_t unplaced_count, expected;
    struct tocp_bytes xml;
    struct tocp_diagnostics diagnostics;
    int nomem;
};

/* --- import.c: the tree and what is put into it --- */

/* Adds a piece to the text of a node, or reports it when the node is full. */
void tocp_import_place(struct toc_import *import, uint32_t node, const char *text, uint32_t line);
/* Reports a piece; one that follows the last piece directly goes on with it. */
void tocp_import_leave(struct toc_import *import, int32_t reason, uint32_t line, const char *text);
/* The article with this number, or TOCP_NO_NODE. */
uint32_t tocp_import_article(const struct toc_import *import, uint32_t number);
/* Whether a node can have text of its own: not when it holds numbered paragraphs or articles. */
int tocp_import_takes_text(const struct toc_import *import, uint32_t node);
/* The next child after one, or the first: child TOCP_NO_NODE. TOCP_NO_NODE at the end. */
uint32_t tocp_import_child(const struct toc_import *import, uint32_t node, uint32_t child);

/* --- import_clean.c --- */

/* Lines without markup, entities and stray white space. 0 when memory runs out. */
int tocp_clean_lines(const char *bytes, size_t size, struct tocp_lines *lines);
void tocp_lines_free(struct tocp_lines *lines);
const char *tocp_line_text(const struct tocp_lines *lines, uint32_t line);

/* --- import_runs.c --- */

/* A heading such as "Article 5": where it stands. */
struct tocp_heading {
    uint32_t line;
    uint32_t number;
    size_t rest; /* what follows it on its line: an offset in the text of the line */
};

/* Articles that follow each other with rising numbers; one file may hold several such runs. */
struct tocp_run {
    struct tocp_heading *headings; /* owned, with those of all runs: this one is a part of them */
    uint32_t first, count;
    uint32_t before; /* the line behind the last heading of the run before */
    uint32_t behind; /* the line of the first heading of the run after it, or the count of lines */
};

/* The run that is this instrument, of count 0 when none is. 0 when memory runs out. */
int tocp_find_run(const struct toc_import *import, const struct tocp_lines *lines, struct tocp_run *run);
/* The number behind the word for an article: where the text goes on, or NULL. */
const char *tocp_read_article(const struct tocp_words *words, const char *text, uint32_t *number);
/* Whether a line begins anew: behind a blank line, or behind the end of a sentence or of a part of it. */
int tocp_line_begins(const struct tocp_lines *lines, uint32_t line);
/* How a text ends that does not break off: by '.', ';' or ':', or by ';' or ',' and one word like "and"; or 0. */
uint32_t tocp_ends(const char *text);
/* Whether a text ends with a stop itself: "..., Taking" does not, for the line of a page may end there. */
int tocp_stops(const char *text);

/* Reads a known heading, which may be broken over lines, from a place in a line. Where the text goes on is
 * written to line and rest, and 1 returned; 0 when the heading does not stand there. */
int tocp_read_heading(const struct tocp_lines *lines, const char *heading, uint32_t *line, size_t *rest);
/* Whether a line before end looks like a heading: no label, no full stop, and something that begins anew behind it. */
int tocp_looks_like_heading(const struct tocp_lines *lines, uint32_t line, size_t rest, uint32_t end);

/* --- import_label.c --- */

enum tocp_alphabet {
    TOCP_DIGITS = 1,
    TOCP_LATIN = 2,
    TOCP_ROMAN = 4,
    TOCP_CYRILLIC = 8,
    TOCP_ABJAD = 16,
    TOCP_CHINESE = 32
};

struct tocp_label {
    struct {
        uint8_t alphabet;
        uint32_t ordinal;
    } readings[3];
    uint32_t count;
    uint8_t form; /* how it is bracketed; equal forms are equal */
    uint8_t weak; /* a number without anything behind it */
    uint8_t sure; /* brackets, or a number and a full stop: hardly anything but a label */
};

/* Reads a label: its length with the white space behind it, or 0. */
size_t tocp_label_read(const char *text, struct tocp_label *label);
/* Which alphabets labels of a kind may be printed in. */
int tocp_label_alphabets(int32_t kind);
/* Reads a number in digits of any script or in Chinese: its length, or 0. */
size_t tocp_number_read(const char *text, uint32_t *number);
/* The ordinal of a printed label such as "3", "c" or "iv"; 0 when it is none. */
uint32_t tocp_label_ordinal(int32_t kind, const char *number);

/* --- import_match.c, import_recitals.c, import_akn.c --- */

void tocp_match(struct toc_import *import, const struct tocp_lines *lines, const struct tocp_run *run);

/* The line on which the preamble begins, and where behind its heading; end when there is none. */
uint32_t tocp_find_preamble(const struct toc_import *import, const struct tocp_lines *lines, uint32_t from,
                            uint32_t end, size_t *rest);
void tocp_take_preamble(struct toc_import *import, const struct tocp_lines *lines, uint32_t line, size_t rest,
                        uint32_t end);
/* Divides a preamble into recitals; lines in it are separated by LF. 0 when it cannot be told where. */
int tocp_place_recitals(struct toc_import *import, uint32_t node, const char *text, uint32_t line);

/* --- import_ids.c; each gives TOCP_NO_NODE when there is none --- */

uint32_t tocp_node_by_locator(const struct toc_import *import, const char *locator);
uint32_t tocp_node_by_eid(const struct toc_import *import, const char *eid);
/* By the printed number of an article, or of a part of the parent; marks it as seen. */
uint32_t tocp_node_by_number(struct toc_import *import, uint32_t parent, const char *printed);
uint32_t tocp_node_of_kind(const struct toc_import *import, int32_t kind, const char *number, size_t length);
uint32_t tocp_node_tail(const struct toc_import *import, uint32_t node);
/* Whether a name is one of the words, which blanks separate. */
int tocp_is_one_of(const char *name, size_t length, const char *words);

void tocp_import_akn(struct toc_import *import, const struct tocp_input *input);

#endif
