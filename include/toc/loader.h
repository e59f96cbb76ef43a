/* SPDX-License-Identifier: MIT */
/** @file loader.h
 *  Loading a dataset from XML, in libtoc (not in libtoc-core). Any number of files make one dataset: add
 *  them all, then finish. What is wrong with them is kept as diagnostics of the loader. XML from anywhere
 *  may be given to it: see SECURITY.md for what is promised.
 */
#ifndef TOC_LOADER_H
#define TOC_LOADER_H

#include "types.h"

TOC_BEGIN

/** Collects files into a dataset; belongs to one thread at a time. */
typedef struct toc_loader toc_loader;

/** One thing that is wrong with a file; borrowed from the loader. */
typedef struct toc_diagnostic toc_diagnostic;

/** How bad it is. */
enum {
    TOC_SEVERITY_WARNING = 1, /**< worth a look; the dataset is made */
    TOC_SEVERITY_ERROR = 2    /**< no dataset is made */
};

/**
 * Makes a loader.
 * @param out The loader, to be released with toc_loader_free; NULL on failure.
 * @return TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM.
 * @since 0.1
 */
TOC_API int toc_loader_new(toc_loader **out TOC_OUT TOC_OWNED(toc_loader_free));

/**
 * Releases a loader with its diagnostics. Datasets that it made stay.
 * @param loader May be NULL.
 * @since 0.1
 */
TOC_API void toc_loader_free(toc_loader *loader TOC_NULLABLE);

/**
 * Sets the largest size of one file. 64 MiB at first.
 * @param loader The loader.
 * @param bytes At most 2147483647; more is taken as that.
 * @return TOC_OK, or TOC_E_ARGUMENT for NULL and for 0.
 * @since 0.1
 */
TOC_API int toc_loader_set_max_bytes(toc_loader *loader, size_t bytes);

/**
 * Sets how many diagnostics are kept; further ones are counted only. 100 at first.
 * @param loader The loader.
 * @param count 0: none is kept.
 * @return TOC_OK, or TOC_E_ARGUMENT for NULL.
 * @since 0.1
 */
TOC_API int toc_loader_set_max_diagnostics(toc_loader *loader, uint32_t count);

/**
 * Whether the dataset shall know the SHA-256 of its canonical XML (toc_dataset_sha256), which costs about
 * as much as loading. Not at first.
 * @param loader The loader.
 * @param wanted 1 for yes, 0 for no.
 * @return TOC_OK, or TOC_E_ARGUMENT for NULL.
 * @since 0.1
 */
TOC_API int toc_loader_set_digest(toc_loader *loader, int wanted TOC_TRUTH);

/**
 * Whether the dataset shall have the index that full-text search needs (search.h), which costs more than
 * loading itself. Not at first.
 * @param wanted 1 for yes, 0 for no.
 * @return TOC_OK; TOC_E_UNAVAILABLE when it is wanted, but the library was built without utf8proc and Snowball;
 *         TOC_E_ARGUMENT for NULL.
 * @since 0.1
 */
TOC_API int toc_loader_set_search(toc_loader *loader, int wanted TOC_TRUTH);

/**
 * Reads one file into the dataset to be.
 * @param loader The loader.
 * @param path A regular file; UTF-8.
 * @return TOC_OK; TOC_E_DATA when the file has errors, which the diagnostics name (further files may still be
 *         added, to see theirs); TOC_E_VERSION when it is of a newer format; TOC_E_IO, TOC_E_LIMIT when it
 *         cannot be read; TOC_E_NOMEM; TOC_E_ARGUMENT.
 * @since 0.1
 */
TOC_API int toc_loader_add_file(toc_loader *loader, const char *path);

/**
 * Reads one file that is in memory into the dataset to be.
 * @param loader The loader.
 * @param bytes The XML; not kept.
 * @param size Bytes at bytes.
 * @param name What to call it in diagnostics; NULL: "(memory)".
 * @return As toc_loader_add_file.
 * @since 0.1
 */
TOC_API int toc_loader_add_memory(toc_loader *loader, const void *bytes TOC_LEN(size), size_t size,
                                  const char *name TOC_NULLABLE);

/**
 * Links and checks all that was added, and makes the dataset. When a file could not be read to its end, what may only
 * be missing because of that is not reported. The loader is then empty, but for its
 * diagnostics, and can begin with the next one.
 * @param loader The loader.
 * @param out The dataset, to be released with toc_dataset_unref; NULL on failure.
 * @return TOC_OK; TOC_E_DATA when there was any error, in a file or between them, or when no file was added;
 *         TOC_E_VERSION when a file was of a newer format; TOC_E_LIMIT; TOC_E_NOMEM; TOC_E_ARGUMENT.
 * @since 0.1
 */
TOC_API int toc_loader_finish(toc_loader *loader, const toc_dataset **out TOC_OUT TOC_OWNED(toc_dataset_unref));

/**
 * How many diagnostics are kept.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_loader_diagnostic_count(const toc_loader *loader TOC_NULLABLE);

/**
 * A diagnostic, in the order they were found.
 * @param position 0 to count - 1.
 * @return Borrowed until the loader is freed or the next file is added after a finish; NULL when position is
 *         too large.
 * @since 0.1
 */
TOC_API TOC_LENT(loader) TOC_NULLABLE const toc_diagnostic *toc_loader_diagnostic_at(
        const toc_loader *loader TOC_NULLABLE, uint32_t position);

/**
 * How many errors there were, those not kept included.
 * @since 0.1
 */
TOC_API uint32_t toc_loader_error_count(const toc_loader *loader TOC_NULLABLE);

/**
 * How many warnings there were, those not kept included.
 * @since 0.1
 */
TOC_API uint32_t toc_loader_warning_count(const toc_loader *loader TOC_NULLABLE);

/**
 * Its stable number, from the registry in doc/diagnostics.md.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_diagnostic_code(const toc_diagnostic *diagnostic TOC_NULLABLE);

/**
 * Its stable name, such as "dangling-reference".
 * @return A constant; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_diagnostic_name(const toc_diagnostic *diagnostic TOC_NULLABLE);

/**
 * How bad it is.
 * @return One of TOC_SEVERITY_*; 0 for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_diagnostic_severity(const toc_diagnostic *diagnostic TOC_NULLABLE);

/**
 * The complete message: what is wrong here, what was expected. Printable UTF-8, below 1000 bytes.
 * @return Borrowed from the loader; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(diagnostic) TOC_NULLABLE const char *toc_diagnostic_message(
        const toc_diagnostic *diagnostic TOC_NULLABLE);

/**
 * What diagnostics of this code mean in general, and what to do.
 * @return A constant; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_diagnostic_help(const toc_diagnostic *diagnostic TOC_NULLABLE);

/**
 * The file, as it was named to the loader.
 * @return Borrowed from the loader; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(diagnostic) TOC_NULLABLE const char *toc_diagnostic_file(
        const toc_diagnostic *diagnostic TOC_NULLABLE);

/**
 * The line, counted from 1; of a tag, the line on which it ends.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_diagnostic_line(const toc_diagnostic *diagnostic TOC_NULLABLE);

/**
 * The column, counted from 1 in characters; of a tag, where it ends.
 * @return 0 when not known.
 * @since 0.1
 */
TOC_API uint32_t toc_diagnostic_column(const toc_diagnostic *diagnostic TOC_NULLABLE);

/**
 * The way through the elements, such as "/dataset/meeting[cop-01]/title"; "" when outside of all.
 * @return Borrowed from the loader; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(diagnostic) TOC_NULLABLE const char *toc_diagnostic_path(
        const toc_diagnostic *diagnostic TOC_NULLABLE);

/**
 * The name of a code, such as "dangling-reference".
 * @param code A code of a diagnostic.
 * @return A constant; NULL when there is no such code.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_diagnostic_code_name(int32_t code);

/**
 * What a code means and what to do.
 * @param code A code of a diagnostic.
 * @return A constant; NULL when there is no such code.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_diagnostic_code_help(int32_t code);

/**
 * Walks all codes there are.
 * @param position 0 to count - 1.
 * @return The code at a position; 0 behind the last.
 * @since 0.1
 */
TOC_API int32_t toc_diagnostic_code_at(uint32_t position);

TOC_END

#endif
