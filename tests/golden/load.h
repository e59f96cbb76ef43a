/* SPDX-License-Identifier: MIT */
/* What the programs of the golden files have in common. */
#ifndef LOAD_H
#define LOAD_H

#include <toc/toc.h>

/* The dataset in one file, to be released, or NULL; what is wrong with it is printed. */
const toc_dataset *load(const char *path, int with_search);

#endif
