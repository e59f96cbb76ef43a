/* SPDX-License-Identifier: MIT */
/** @file dataset.h
 *  Datasets: open, share, release, save. A dataset is immutable and the only thing that is counted; all
 *  else is borrowed from it and lives until its last reference is released.
 */
#ifndef TOC_DATASET_H
#define TOC_DATASET_H

#include "base.h"

TOC_BEGIN

/** Everything known, in one immutable block. */
typedef struct toc_dataset toc_dataset;

/** How toc_dataset_open_file opens. */
enum {
    TOC_OPEN_COPY = 0, /**< read the file into memory of our own and verify all of it */
    TOC_OPEN_MAP = 1   /**< map the file, check its header only; see doc/snapshots.md for what it asks of you */
};

/**
 * The dataset that was compiled into the library: no file, no allocation, no start-up cost.
 * @return A dataset that need not be released (releasing it does nothing); NULL when the library was
 *         built without one.
 * @since 0.1
 */
TOC_API TOC_LENT(library) TOC_NULLABLE const toc_dataset *toc_dataset_builtin(void);

/**
 * Opens a snapshot from bytes in memory, which are copied and verified completely.
 * @param bytes The image; need not be aligned; may be released afterwards.
 * @param size Bytes at bytes.
 * @param out The dataset, to be released with toc_dataset_unref; NULL on failure.
 * @return TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM, TOC_E_FORMAT, TOC_E_VERSION, TOC_E_PLATFORM.
 * @since 0.1
 */
TOC_API int toc_dataset_open_memory(const void *bytes TOC_LEN(size), size_t size,
                                    const toc_dataset **out TOC_OUT TOC_OWNED(toc_dataset_unref));

/**
 * Opens a snapshot file (`.tocb`), as `toc-data compile` writes it.
 * @param path A regular file; UTF-8.
 * @param flags TOC_OPEN_COPY or TOC_OPEN_MAP.
 * @param out The dataset, to be released with toc_dataset_unref; NULL on failure.
 * @return TOC_OK, or TOC_E_ARGUMENT, TOC_E_IO, TOC_E_NOMEM, TOC_E_FORMAT, TOC_E_VERSION, TOC_E_LIMIT,
 *         TOC_E_PLATFORM.
 * @since 0.1
 */
TOC_API int toc_dataset_open_file(const char *path, uint32_t flags,
                                  const toc_dataset **out TOC_OUT TOC_OWNED(toc_dataset_unref));

/**
 * Takes one more reference. Any thread may do so.
 * @param dataset May be NULL.
 * @return dataset.
 * @since 0.1
 */
TOC_API TOC_OWNED(toc_dataset_unref) const toc_dataset *toc_dataset_ref(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Gives one reference back; with the last one all that was borrowed from the dataset is gone.
 * @param dataset May be NULL.
 * @since 0.1
 */
TOC_API void toc_dataset_unref(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Checks all of the image: checksum, rows, references, lists, indexes, strings. Done already for every
 * dataset that was not mapped.
 * @return TOC_OK; TOC_E_FORMAT when something is wrong; TOC_E_ARGUMENT for NULL.
 * @since 0.1
 */
TOC_API int toc_dataset_verify(const toc_dataset *dataset);

/**
 * The image itself, as toc_dataset_open_memory takes it.
 * @param dataset The dataset.
 * @param size How many bytes; 0 for NULL.
 * @return Borrowed bytes; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const void *toc_dataset_image(const toc_dataset *dataset, size_t *size TOC_OUT);

/**
 * Saves the dataset as a snapshot file, atomically: the file is there whole, or the old one remains.
 * @param dataset The dataset.
 * @param path The file to write or to replace; UTF-8.
 * @return TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM, TOC_E_IO (errno tells why).
 * @since 0.1
 */
TOC_API int toc_dataset_save(const toc_dataset *dataset, const char *path);

/**
 * The edition of the data, as the root element of its first file states it.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const char *toc_dataset_edition(const toc_dataset *dataset);

/**
 * The format of the data, such as "1.0".
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const char *toc_dataset_format(const toc_dataset *dataset);

/**
 * The day up to which the data was collected; sections may lag behind it, see toc_coverage.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_dataset_as_of(const toc_dataset *dataset);

/**
 * SHA-256 of the canonical XML of the whole dataset, 64 hexadecimal digits.
 * @param dataset The dataset.
 * @param buffer Where to write; always ends with NUL when size > 0.
 * @param size Bytes at buffer; 65 is enough.
 * @return 64; or 0 when the digest was not computed (see toc_loader_set_digest).
 * @since 0.1
 */
TOC_API size_t toc_dataset_sha256(const toc_dataset *dataset, char *buffer TOC_OUT TOC_LEN(size), size_t size);

/**
 * The kind of thing that an id names.
 * @param dataset The dataset.
 * @param id An id or locator, exactly as in the dataset; may be NULL.
 * @return One of TOC_KIND_*; TOC_KIND_NONE when nothing has this id.
 * @since 0.1
 */
TOC_API int32_t toc_dataset_find_kind(const toc_dataset *dataset, const char *id TOC_NULLABLE);

TOC_END

#endif
