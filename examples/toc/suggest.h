/* SPDX-License-Identifier: MIT */
/* What may have been meant by what is not there, told on standard error. */
#ifndef TOC_SUGGEST_H
#define TOC_SUGGEST_H

#include "session.h"

/* Things of a kind (as in toc_near) that a text cites, or else that are written much like it, or else that are called by
 * its words. */
void suggest_things(const struct session *session, int32_t kind, const char *text);

/* For each word of a query that nothing has: words that are written much like it. */
void suggest_words(const struct session *session, const char *query);

#endif
