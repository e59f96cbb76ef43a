/* SPDX-License-Identifier: MIT */
/* What languages have of their own, and letters without their accidents, for comparing headings. */
#ifndef TOCP_IMPORT_WORDS_H
#define TOCP_IMPORT_WORDS_H

#include <stddef.h>
#include <stdint.h>

/* Lists of words, separated by '|'. A text is compared with them folded. */
struct tocp_words {
    const char *language;
    const char *article;  /* before the number of an article; "" in Chinese, see import_runs.c */
    const char *first;    /* the number 1 as a word */
    const char *preamble; /* its heading */
    const char *opening;  /* how the preamble begins */
    const char *recital;  /* how a recital begins */
    const char *enacting; /* how the words behind the last recital begin */
    const char *closing;  /* how the formula behind the last article begins */
};

/* The words of a language (of its first subtag), or ones that are never found. */
const struct tocp_words *tocp_words_of(const char *language);

/* A letter or digit in lower case without marks; 0 for all else. */
uint32_t tocp_fold_letter(uint32_t point);
int tocp_is_cjk(uint32_t point);
int tocp_is_space(uint32_t point);
/* The code point at a place of a string, which is not moved past its end; 0 there. */
uint32_t tocp_next_point(const char **at);

/* Bytes of the text that one of the words covers at its beginning, or 0. The text may go on in the same word. */
size_t tocp_starts_with(const char *text, const char *words);

#endif
