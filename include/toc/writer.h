/* SPDX-License-Identifier: MIT */
/** @file writer.h
 *  Writing a dataset as canonical XML, in libtoc (not in libtoc-core): UTF-8, LF, fixed order of elements
 *  and attributes, an indent of one space, no comments. What was loaded from canonical files is written
 *  again byte for byte.
 */
#ifndef TOC_WRITER_H
#define TOC_WRITER_H

#include "types.h"

TOC_BEGIN

/**
 * The whole dataset as one file, whatever the number of files it came from.
 * @param dataset The dataset.
 * @return The XML; NULL for NULL and when memory runs out.
 * @since 0.1
 */
TOC_API TOC_OWNED(toc_free) TOC_NULLABLE char *toc_dataset_to_xml(const toc_dataset *dataset TOC_NULLABLE);

/**
 * One file of the dataset again: what came from it, and nothing else.
 * @param part The file (toc_dataset_parts).
 * @return The XML; NULL for NULL and when memory runs out.
 * @since 0.1
 */
TOC_API TOC_OWNED(toc_free) TOC_NULLABLE char *toc_part_to_xml(const toc_part *part TOC_NULLABLE);

TOC_END

#endif
