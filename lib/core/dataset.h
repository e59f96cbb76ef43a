/* SPDX-License-Identifier: MIT */
/* How a dataset is held in memory; shared by the ways to open one. */
#ifndef TOCP_DATASET_H
#define TOCP_DATASET_H

#include "image.h"

/* TOC_OK when the header can be trusted for every later access. */
int tocp_image_check(const char *image, size_t size);

/* A dataset with room for an image of this size behind it, and one reference; NULL when memory runs out. */
toc_dataset *tocp_dataset_new(size_t size);

/* Checks the image completely, then gives the dataset out; or frees it. */
int tocp_dataset_accept(toc_dataset *dataset, size_t size, const toc_dataset **out);

void tocp_dataset_unmap(toc_dataset *dataset);

#endif
