/* SPDX-License-Identifier: MIT */
/** @file text.h
 *  Texts in one language, as members of lists; most callers use getters with a language instead.
 */
#ifndef TOC_TEXT_H
#define TOC_TEXT_H

#include "types.h"

TOC_BEGIN

/** Standing of a text. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_TEXT_OFFICIAL = 1,  /**< as it was adopted or published by an authority */
    TOC_TEXT_UNOFFICIAL = 2 /**< by somebody else, such as a translation */
};

/**
 * The word of the dataset for a constant, such as "official".
 * @param number One of TOC_TEXT_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_text_status_name(int32_t number);

/* --- text --- */

/**
 * All texts, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_text_list *toc_dataset_texts(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the text belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(text) TOC_NULLABLE const toc_dataset *toc_text_dataset(const toc_text *text TOC_NULLABLE);

/**
 * Its index among all texts: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_text_index(const toc_text *text TOC_NULLABLE);

/**
 * The text itself.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(text) TOC_NULLABLE const char *toc_text_string(const toc_text *text TOC_NULLABLE);

/**
 * Its language, a BCP 47 tag.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(text) TOC_NULLABLE const char *toc_text_language(const toc_text *text TOC_NULLABLE);

/**
 * Whether it is official or unofficial; 0 when that is not stated.
 * @return One of TOC_TEXT_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_text_status(const toc_text *text TOC_NULLABLE);

/**
 * The day since when it holds (former names).
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_text_since(const toc_text *text TOC_NULLABLE);

/**
 * The day until when it held (former names).
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_text_until(const toc_text *text TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_text_list_count(const toc_text_list *list TOC_NULLABLE);

/**
 * The text at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_text *toc_text_list_at(const toc_text_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_text_list_copy(const toc_text_list *list TOC_NULLABLE, uint32_t first,
        const toc_text **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_text_list_free(toc_text_list *list TOC_NULLABLE);

TOC_END

#endif
