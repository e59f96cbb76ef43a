/* SPDX-License-Identifier: MIT */
/* The index for full-text search: made of the linked tables, put into build->search for the freeze. */
#ifndef TOCP_BUILD_SEARCH_H
#define TOCP_BUILD_SEARCH_H

#include "../format/words.h"
#include "build.h"

/* TOC_OK, or TOC_E_UNAVAILABLE when libtoc was built without what it takes. */
int tocp_search_available(void);

/* Makes the index; what goes wrong is build->result. */
void tocp_search(struct tocp_build *build);

/* A word of a passage. */
struct tocp_token {
    uint32_t name; /* of the form, in the build */
    uint32_t passage;
    uint32_t position;
    uint32_t start, size; /* as it is written in the string */
};

/* Puts forms, links and postings into build->search, from tokens in the order of passages and positions. */
void tocp_search_forms(struct tocp_build *build, const struct tocp_array *tokens);

/* Room for so many items in a search section, all of them counted; NULL when memory runs out. */
void *tocp_search_room(struct tocp_build *build, enum tocp_search section, uint64_t count);

/* Puts the fold table into build->search. */
void tocp_search_folds(struct tocp_build *build);

/* Stemming of the languages that Snowball knows among those of the United Nations. */
struct tocp_stemmers;
/* NULL when memory runs out. */
struct tocp_stemmers *tocp_stemmers_new(void);
void tocp_stemmers_free(struct tocp_stemmers *stemmers);
/* The stem of a word as it is written: how many bytes; 0 when the language has no stemmer, or the word is too
 * long; negative when memory runs out. */
int tocp_stem(struct tocp_stemmers *stemmers, const char *language, const char *word, size_t size, char *stem,
              size_t room);

#endif
