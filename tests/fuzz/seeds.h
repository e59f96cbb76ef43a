/* SPDX-License-Identifier: MIT */
/* Small valid datasets, made by the loader on first use. */
#ifndef SEEDS_H
#define SEEDS_H

#include <toc/toc.h>

enum { SEED_EMPTY, SEED_PLAIN, SEED_SEARCH, SEED_COUNT };

/* Nothing; the file seed.xml, which has every kind of element; the same with texts in a second file and with the index
 * for search. */
const toc_dataset *seed_dataset(unsigned number);

#endif
