/* SPDX-License-Identifier: MIT */
/*
 * Reading citations. The files, from words to answers:
 *
 *     cite_words       which phrase or name stands at a place of the text
 *     cite_labels      "3", "(a)", "iv", "first", "十六"
 *     cite_names       what an instrument is called, before or behind an article
 *     cite_segment     a word for a level and its labels: "paragraphs 3 (d) and 4"
 *     cite_chain       segments one in another, and groups of them that share a name
 *     cite_candidates  which instruments that name can mean
 *     cite_tree        from labels to provisions
 *     cite_resolve     from groups to citations
 *     cite_mention     names by themselves, which articles behind them mean
 *     cite_decision    decisions and resolutions, and what their annexes are
 *     cite_others      symbols, volumes of the Treaty Series, notifications, locators
 *     cite             the scan over a text
 *     cite_list        what it returns
 *
 * Everything is read in one pass, with a look ahead of bounded length; only the list of results is allocated.
 */
#ifndef TOCP_CITE_H
#define TOCP_CITE_H

#include <toc/cite.h>
#include <toc/phrase.h>

#include "../format/token.h"
#include "image.h"

enum {
    TOCP_MAX_LABELS = 6,    /* article, paragraph, point, item, subitem, tail */
    TOCP_MAX_PREFIXES = 16, /* "paragraph 1 of articles 5, 6, 8 and 23" */
    TOCP_MAX_CHAINS = 4,
    TOCP_MAX_PENDING = 64,
    TOCP_MAX_INSTRUMENTS = 8,
    TOCP_AHEAD_SIZE = 640,
    TOCP_ASKED = 8,
    TOCP_MOST_FOUND = 1 << 25, /* the bytes of twice as many are below 4 GiB */
    TOCP_CHINESE_ORDINAL = 0x7b2c /* 第, before a number */
};

/* Roles of wordings as a set. */
#define TOCP_ROLE(role) (UINT64_C(1) << (role))
#define TOCP_LEVELS                                                                                                  \
    (TOCP_ROLE(TOC_PHRASE_ARTICLE) | TOCP_ROLE(TOC_PHRASE_PARAGRAPH) | TOCP_ROLE(TOC_PHRASE_POINT) |                 \
     TOCP_ROLE(TOC_PHRASE_ITEM) | TOCP_ROLE(TOC_PHRASE_SUBITEM) | TOCP_ROLE(TOC_PHRASE_TAIL) |                       \
     TOCP_ROLE(TOC_PHRASE_SECTION) | TOCP_ROLE(TOC_PHRASE_PREAMBLE))

/* Languages as a set. */
enum {
    TOCP_ENGLISH = 1,
    TOCP_FRENCH = 2,
    TOCP_SPANISH = 4,
    TOCP_RUSSIAN = 8,
    TOCP_ARABIC = 16,
    TOCP_CHINESE = 32,
    TOCP_OTHER_LANGUAGE = 64,
    TOCP_ANY_LANGUAGE = 127
};

/* A wording that was found in the text. */
struct tocp_match {
    uint32_t role, value;
    uint32_t languages;
    const uint32_t *instrument; /* row, for TOCP_ROLE_NAME */
    size_t start, end;
    int stopped; /* an abbreviation: a full stop may follow */
    int glued;   /* an Arabic conjunction is glued to its head */
};

/* A word for a level with its items, which are pending. */
struct tocp_segment {
    uint32_t level;
    uint32_t first; /* pending */
    size_t end;
};

enum tocp_separator { TOCP_SEPARATOR_NONE, TOCP_SEPARATOR_COMMA, TOCP_SEPARATOR_AND, TOCP_SEPARATOR_RANGE };

enum tocp_label_type {
    TOCP_LABEL_NUMBER = 1,
    TOCP_LABEL_LETTERS,
    TOCP_LABEL_ORDINAL,
    TOCP_LABEL_NONE,
    TOCP_LABEL_STRANGE
};

struct tocp_label {
    uint8_t level;   /* role of the word before it, or 0 */
    uint8_t type;    /* enum tocp_label_type; STRANGE ("416 bis") is no label of ours */
    uint16_t number; /* also of a roman numeral */
    char letters[8];
};

struct tocp_path {
    uint32_t count;
    struct tocp_label labels[TOCP_MAX_LABELS];
};

/* A citation that has been read but not resolved: its instrument may still follow. */
struct tocp_pending {
    size_t start, end;
    struct tocp_path path;
    struct tocp_label until; /* of a range; type 0: none */
    uint8_t chain;
    uint8_t loose;    /* a bare number behind another item: of the level of that one, or of an article */
    uint8_t inherits; /* takes the beginning of its path from its neighbour */
};

/* What the items of a chain have in common. */
struct tocp_chain {
    struct tocp_path prefixes[TOCP_MAX_PREFIXES]; /* each stands for the citation of its own */
    uint32_t prefix_count;
    uint32_t here;   /* TOC_PHRASE_THIS, SAME or ABOVE: relative to where we are; or 0 */
    uint32_t level;  /* "of this article" */
    int has_article; /* or another division that stands directly in an instrument */
    int cut;         /* that of the name behind it */
    int borrows;     /* the article of its neighbour is the first of its prefixes */
};

enum tocp_name_kind {
    TOCP_NAMED_NOTHING,
    TOCP_NAMED_OWN,
    TOCP_NAMED_GENERIC,
    TOCP_NAMED_EVERY,
    TOCP_NAMED_FOREIGN,
    TOCP_NAMED_DRAFT
};

/* What an instrument was called. */
struct tocp_name_seen {
    uint32_t kind; /* enum tocp_name_kind */
    uint32_t count;
    const uint32_t *instruments[TOCP_MAX_INSTRUMENTS];
    uint32_t generic; /* TOC_PHRASE_CONVENTION or PROTOCOL */
    int here;         /* "this Convention" */
    int same;         /* "that Convention" */
    int former;       /* "the former Protocol" */
    uint32_t number;  /* "both Protocols": 2; 0: all, or one */
    int cut;          /* nothing is named, but "of" or the like and something unknown follow */
    int vague;        /* and that has a name: "article 5 of the Terms of Reference" */
    size_t start, end;
};

/* Which instruments can be meant, and how that is known. */
struct tocp_candidates {
    const uint32_t *rows[TOCP_MAX_INSTRUMENTS];
    uint32_t count;
    int all;       /* all of them are meant, not one */
    int32_t state; /* of a citation that resolves to one */
};

/* Where citations go: grown on the heap, or of fixed room. */
struct tocp_found {
    uint32_t ref;        /* TOCP_REF of what is meant, or 0 */
    uint32_t instrument; /* TOCP_REF, or 0 */
    uint32_t text;       /* what it is called, in the list's own strings, + 1; 0: the id of ref */
};

struct toc_citation {
    const struct toc_citation_list *list;
    size_t start, end;
    uint32_t first, count; /* targets */
    int32_t state;
};

struct toc_citation_list {
    const toc_dataset *dataset;
    struct toc_citation *citations;
    uint32_t count, room;
    struct tocp_found *targets;
    uint32_t target_count, target_room;
    char *texts;
    uint32_t text_size, text_room;
    uint32_t most; /* what each of the three may grow to hold; 0: they do not grow */
    int result;
};

/* A place that was asked for wordings: the same is asked again and again. */
struct tocp_asked {
    size_t at;
    size_t head;      /* where the wording begins: after glued particles */
    uint32_t wording; /* row + 1, or 0 */
    int glued;
};

/* What has been named so far: articles without a name mean it. */
struct tocp_context {
    const uint32_t *home;           /* instrument of the context that the caller gave */
    const uint32_t *home_provision; /* and provision */
    int foreign;                    /* the caller gave one that is not in the dataset */
    const uint32_t *named;          /* the last own instrument in the text */
    const uint32_t *convention, *protocol;
    const uint32_t *provision; /* the last one cited */
    const uint32_t
        *heading;  /* the last article that stands on a line of its own: the text is that of the instrument */
    int stranger;  /* a foreign treaty or a draft was named since, in this sentence */
    int strangers; /* and one was named at all */
    int other;     /* what was named last is one */
};

/* The names that stand directly before the place. */
struct tocp_run {
    struct tocp_name_seen name;
    uint32_t first; /* citations from here on are mentions of these names */
    int open;       /* only marks and "and" since, and no empty line */
    int apart;      /* a full stop or a semicolon since */
    int joined;     /* "and" since */
};

struct tocp_scan {
    const char *image, *text;
    size_t size;
    toc_citation_list *list;
    uint32_t languages; /* that the caller allows */
    uint32_t narrow;    /* and that the words of this citation are in */
    int typed;          /* by a person: capitals do not matter */
    struct tocp_asked asked[TOCP_ASKED];
    /* Folded words from a place on. */
    size_t ahead_at;
    char ahead[TOCP_AHEAD_SIZE];
    uint32_t ahead_length, ahead_words, ahead_closed;
    struct {
        uint32_t length;
        size_t end;
    } ahead_ends[64];
    struct tocp_context context;
    struct tocp_run run;
    size_t organ_end;  /* of an organ that was named last; 0: none */
    size_t record_end; /* of a decision or document that was cited last */
    uint32_t pending_count, chain_count;
    struct tocp_chain chains[TOCP_MAX_CHAINS];
    struct tocp_pending pending[TOCP_MAX_PENDING];
};

static inline struct tocp_token tocp_scan_token(const struct tocp_scan *scan, size_t at)
{
    struct tocp_token token;
    tocp_token_next(scan->text, scan->size, at, &token);
    return token;
}

static inline int tocp_is_mark(const struct tocp_token *token, uint32_t mark)
{
    return token->kind == TOCP_TOKEN_MARK && token->value == mark;
}

static inline int tocp_is_between(char c, char first, char last)
{
    return (unsigned char)(c - first) <= (unsigned char)(last - first);
}

/* What words with the role "same" mean besides what was named last. */
enum { TOCP_SAME_PLACE = 1 /* "ibid." */, TOCP_SAME_FIRST = 2 /* "the former" */ };

/* cite_words */
/* Where the wording at a token begins: after what Arabic glues to it. */
size_t tocp_cite_head(struct tocp_scan *scan, const struct tocp_token *token);
uint32_t tocp_cite_language(const char *tag);
/* The longest wording at a token with one of these roles. Small words (no levels, no names) are looked for in the
 * languages of the citation only. */
int tocp_cite_match(struct tocp_scan *scan, const struct tocp_token *token, uint64_t roles, struct tocp_match *match);
/* The same for the token at or after a byte. */
int tocp_cite_match_at(struct tocp_scan *scan, size_t at, uint64_t roles, struct tocp_match *match);

/* cite_labels: each gives the end of what it read, or 0 */
size_t tocp_cite_label(struct tocp_scan *scan, size_t at, uint32_t level, struct tocp_label *label);
size_t tocp_cite_item(struct tocp_scan *scan, size_t at, uint32_t level, struct tocp_path *path);
size_t tocp_cite_numeral(const struct tocp_scan *scan, size_t at, uint32_t *number);
/* The value of a roman numeral in letters of either case, or 0. */
uint32_t tocp_cite_roman(const char *roman);
/* The value of a label that is decimal digits and nothing else, or 0. */
uint32_t tocp_cite_decimal(const char *label);

/* cite_names */
/* What follows a chain: "of the Convention". The end, or 0. */
size_t tocp_cite_name_after(struct tocp_scan *scan, size_t at, struct tocp_name_seen *name);
/* The name that begins at a token with what matches there: the end, or 0. */
size_t tocp_cite_name_at(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match,
                         struct tocp_name_seen *name);

/* cite_segment */
int tocp_has_room(const struct tocp_scan *scan);
struct tocp_pending *tocp_cite_push(struct tocp_scan *scan, size_t start, size_t end);
enum tocp_separator tocp_cite_separator(struct tocp_scan *scan, size_t at, size_t *end);
/* The end of up to so many words with a role; seen: whether there is any. */
size_t tocp_cite_skip(struct tocp_scan *scan, size_t at, uint32_t role, int limit, int *seen);
/* The end of a word, with the full stop of an abbreviation. */
size_t tocp_skip_stop(const struct tocp_scan *scan, const struct tocp_match *match);
/* Whether a number is that of a paragraph of the text itself: "2. Each State" on a line of its own. */
int tocp_begins_paragraph(const struct tocp_scan *scan, const struct tocp_token *token);
/* Whether a word for a level follows, directly or behind a comma: for this level, or for any when it is 0. */
int tocp_level_follows(struct tocp_scan *scan, size_t end, uint32_t level);
/* The segment that begins at a token: its end, or 0. */
size_t tocp_cite_segment(struct tocp_scan *scan, const struct tocp_token *token, struct tocp_segment *segment);

/* cite_chain */
/* A group of citations that begins at a token: its end, or 0 when nothing does. */
size_t tocp_cite_group(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match);

/* Puts one path before another. What is deeper than any provision leads nowhere. */
void tocp_cite_join(struct tocp_path *path, const struct tocp_path *before);

/* cite_candidates */
/* One more of those that are meant, if it is none of them yet and there is room. */
void tocp_cite_add_instrument(const uint32_t *rows[TOCP_MAX_INSTRUMENTS], uint32_t *count, const uint32_t *row);
void tocp_cite_candidates(const struct tocp_scan *scan, const struct tocp_name_seen *name,
                          struct tocp_candidates *candidates);

/* The instrument at a place among all; NULL behind the last. */
static inline const uint32_t *tocp_cite_instrument(const struct tocp_scan *scan, uint32_t index)
{
    return tocp_row_at(scan->image, TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_WORDS, index);
}

/* cite_tree: rows of provisions, or NULL; from no node nothing leads on */
const uint32_t *tocp_cite_division(const struct tocp_scan *scan, const uint32_t *instrument,
                                   const struct tocp_label *label);
const uint32_t *tocp_cite_walk(const struct tocp_scan *scan, const uint32_t *node, const struct tocp_label *labels,
                               uint32_t count);
uint32_t tocp_row_ref_of(const char *image, const uint32_t *row, uint32_t kind);

/* cite_resolve */
void tocp_cite_resolve(struct tocp_scan *scan, const struct tocp_name_seen *after);

/* cite_mention */
/* A name that is no part of a citation yet: articles behind it, or later, mean it. Before the citation is added. */
void tocp_cite_mention(struct tocp_scan *scan, const struct tocp_name_seen *name);
/* An instrument has been named: articles without a name mean it. */
void tocp_cite_turn_to(struct tocp_scan *scan, const uint32_t *instrument);
/* A foreign treaty or a draft has been. */
void tocp_cite_turn_away(struct tocp_scan *scan);

/* cite_decision: the end of what begins at a token, or 0 */
size_t tocp_cite_decision(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match);
size_t tocp_cite_chinese_decision(struct tocp_scan *scan, const struct tocp_token *token);
size_t tocp_cite_annex(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match);
/* The same as the name of what is in the annex: "article 5 of annex II to resolution 55/25". */
size_t tocp_cite_annex_name(struct tocp_scan *scan, const struct tocp_match *match, struct tocp_name_seen *name);
/* A decision that was cited from start on, with an annex at a place. */
size_t tocp_cite_annex_after(struct tocp_scan *scan, size_t start, size_t at, uint32_t decision);

/* cite_others: the end of what begins at a token, or 0 */
size_t tocp_cite_volume(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match);
/* How long what looks like a symbol is, or 0. */
size_t tocp_symbol_length(const struct tocp_scan *scan, const struct tocp_token *token);
/* TOCP_REF of what a symbol names, as it is written or in normal form ("A/55/383/ADD.1"), or 0. */
uint32_t tocp_symbol_ref(const struct tocp_scan *scan, const char *symbol, size_t length);
size_t tocp_cite_symbol(struct tocp_scan *scan, const struct tocp_token *token);
size_t tocp_cite_locator(struct tocp_scan *scan, const struct tocp_token *token);

/* cite_list: what is found is added; 0 when there is no room */
int tocp_cite_add(struct tocp_scan *scan, size_t start, size_t end, int32_t state);
void tocp_cite_target(struct tocp_scan *scan, uint32_t ref, uint32_t instrument);
void tocp_cite_target_text(struct tocp_scan *scan, uint32_t ref, uint32_t instrument, const char *text, size_t size);

#endif
