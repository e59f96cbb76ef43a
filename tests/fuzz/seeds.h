/* SPDX-License-Identifier: MIT */
/* Small valid datasets, made by the loader on first use. */
#ifndef SEEDS_H
#define SEEDS_H

#include <toc/toc.h>

enum { SEED_EMPTY, SEED_PLAIN, SEED_SEARCH, SEED_COUNT };

/* The file seed.xml, which has every kind of element: without it, without the index for search, with it. */
const toc_dataset *seed_dataset(unsigned number);

#endif
