/* SPDX-License-Identifier: MIT */
/* What an Akoma Ntoso file says in its own words: printed numbers, and what marks a summary as one. */
#ifndef TOCP_AKN_WORDS_H
#define TOCP_AKN_WORDS_H

#include <toc/provision.h>

#include "bytes.h"

/* The number of a provision as texts in this language print it: "Article 5", "1.", "(a)", "iv)"; nothing for
 * what has no number. */
void tocp_akn_number(struct tocp_bytes *out, const toc_provision *provision, const char *language);
/* What stands before a summary. */
const char *tocp_akn_caveat(const char *language);
/* Three letters for a language (ISO 639-2), as FRBRlanguage wants it. */
const char *tocp_akn_language(const char *language);

#endif
