/* SPDX-License-Identifier: MIT */
/* Inside of the export: an Akoma Ntoso file that is being written (akn.c), its metadata and names (akn_meta.c), and
 * what it says in words of its own (akn_words.c). */
#ifndef TOCP_AKN_H
#define TOCP_AKN_H

#include <toc/instrument.h>
#include <toc/provision.h>
#include <toc/text.h>

#include "../format/language.h"
#include "bytes.h"

struct akn {
    struct tocp_bytes out;
    const toc_instrument *instrument;
    char language[TOCP_LANGUAGE_SIZE];
    int official; /* there is official text in the language */
};

/* The address of an instrument: its kind, the day of its adoption, and its MTDSG number. */
void tocp_akn_uri(struct tocp_bytes *out, const toc_instrument *instrument);
/* The locator without its instrument, in the words of the naming convention. */
void tocp_akn_eid(struct tocp_bytes *out, const toc_provision *provision);
void tocp_akn_meta(struct akn *akn);

/* The text in our language, or in the first that there is. */
const toc_text *tocp_akn_choose(const struct akn *akn, const toc_text_list *texts);
/* An attribute with the language of a text, if it is not ours. */
void tocp_akn_mark(struct akn *akn, const toc_text *text);
void tocp_akn_text(struct akn *akn, const toc_text *text);

/* The number of a provision as texts in this language print it: "Article 5", "1.", "(a)", "iv)"; nothing for
 * what has no number. */
void tocp_akn_number(struct tocp_bytes *out, const toc_provision *provision, const char *language);
/* What stands before a summary. */
const char *tocp_akn_caveat(const char *language);
/* Three letters for a language (ISO 639-2), as FRBRlanguage wants it. */
const char *tocp_akn_language(const char *language);

#endif
