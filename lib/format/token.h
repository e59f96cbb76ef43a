/* SPDX-License-Identifier: MIT */
/*
 * Tokens of a text for citations, and the folded form in which wordings are compared: the same when a dataset
 * is compiled and when a text is scanned. Case, accents, vowel signs and the endings of Russian words do not
 * count; an Arabic article at the head of a word does not either.
 */
#ifndef TOCP_TOKEN_H
#define TOCP_TOKEN_H

#include "format.h"

enum tocp_token_kind {
    TOCP_TOKEN_END,
    TOCP_TOKEN_WORD,   /* letters of a script that divides words */
    TOCP_TOKEN_HAN,    /* one ideograph */
    TOCP_TOKEN_NUMBER, /* decimal digits of any script */
    TOCP_TOKEN_MARK    /* anything else, one character */
};

enum tocp_script { TOCP_SCRIPT_OTHER, TOCP_SCRIPT_LATIN, TOCP_SCRIPT_CYRILLIC, TOCP_SCRIPT_ARABIC };

struct tocp_token {
    size_t start, end; /* bytes */
    uint32_t
        value;    /* of a number; of a mark or ideograph: its code point, full width and typographic ones as ASCII */
    uint8_t kind; /* enum tocp_token_kind */
    uint8_t script;  /* of a word */
    uint8_t capital; /* a word that begins with a capital letter */
    uint8_t spaced;  /* blanks stand before it */
    uint8_t lined;   /* a new line begins before it */
    uint8_t broken;  /* an empty line stands before it */
};

/* A folded word fits with its NUL; a longer word has no folded form. */
enum { TOCP_FOLDED_SIZE = 64 };

/* The first token at or after a byte. */
void tocp_token_next(const char *text, size_t size, size_t at, struct tocp_token *token);

/* Where the blanks begin that end at a byte; without any, that byte. */
size_t tocp_blanks_start(const char *text, size_t at);

/* The folded form of a word, an ideograph or a number; its length, or 0 when it has none. */
size_t tocp_token_fold(const char *text, const struct tocp_token *token, char folded[TOCP_FOLDED_SIZE]);
/* The same for the part of a word that begins at a byte: what an Arabic particle is glued to. */
size_t tocp_token_fold_from(const char *text, const struct tocp_token *token, size_t start,
                            char folded[TOCP_FOLDED_SIZE]);

/* Whether a mark may stand inside the words of a name, where it means nothing: U.N., l'ONU, "by Land, Sea and Air".
 */
int tocp_token_is_soft(const char *text, size_t size, const struct tocp_token *token);

/* The folded form of several words, with one blank between them and without marks: its length, 0 when it has none or
 * does not fit; and how much of it is the first word. */
size_t tocp_wording_fold(const char *text, size_t size, char *key, size_t room, size_t *first);

#endif
