/* SPDX-License-Identifier: MIT */
/* The dataset that is part of the library: read-only data without a pointer, so nothing is relocated. */
#include "image.h"

#ifdef TOCP_BUILTIN

#include "builtin-size.h" /* TOCP_BUILTIN_SIZE; this and the bytes are made by lib/data/embed.c */

#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Woverlength-strings"
#endif

struct builtin {
    toc_dataset dataset;
    char image[TOCP_BUILTIN_SIZE + 1];
};

_Static_assert(sizeof(toc_dataset) % 8 == 0, "the image behind a dataset must be aligned");

static const struct builtin builtin = {
    {1, TOCP_STORAGE_STATIC, 0},
#include "builtin-bytes.inc"
};

const toc_dataset *toc_dataset_builtin(void)
{
    return &builtin.dataset;
}

#else

const toc_dataset *toc_dataset_builtin(void)
{
    return NULL;
}

#endif
