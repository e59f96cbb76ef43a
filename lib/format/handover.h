/* SPDX-License-Identifier: MIT */
/* How libtoc hands an image that it has made to libtoc-core: the one symbol that is exported for libtoc alone, in a
 * version of its own. A caller's bytes go through toc_dataset_open_memory, which copies and verifies them. */
#ifndef TOCP_HANDOVER_H
#define TOCP_HANDOVER_H

#include <toc/dataset.h>

/* Bytes of a block before its image: room for the dataset. */
enum { TOCP_BLOCK_HEAD = 16 };

/* Makes a dataset of a block from malloc, in place: nothing is copied, and the header alone is checked. The block is
 * the dataset's from now on; on failure it is freed. */
TOC_API int tocp_dataset_adopt(void *block, size_t size, const toc_dataset **out);

#endif
