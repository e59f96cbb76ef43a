/* SPDX-License-Identifier: MIT */
#ifndef TOCP_FOLD_H
#define TOCP_FOLD_H

#include "../format/words.h"

/* Whether two names are one as people type them; without a fold table only ASCII letters are folded. */
int tocp_same_name(const struct tocp_folds *folds, const char *a, const char *b);

#endif
