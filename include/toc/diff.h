/* SPDX-License-Identifier: MIT */
/** @file diff.h
 *  What two datasets have different: entity by entity, by permanent id, and member by member.
 *
 *  Only what an editor writes is compared, not what is computed from it. Members without an id of their own
 *  (references, rules, editions, claims ...) are compared as printed values, in any order.
 */
#ifndef TOC_DIFF_H
#define TOC_DIFF_H

#include "types.h"

TOC_BEGIN

/** What happened to an entity. Accept values that are not listed. */
enum {
    TOC_CHANGE_ADDED = 1,   /**< only the second dataset has it */
    TOC_CHANGE_REMOVED = 2, /**< only the first dataset has it */
    TOC_CHANGE_CHANGED = 3  /**< both have it; one member differs */
};

/** One difference; borrowed from its list. */
typedef struct toc_difference toc_difference;
/** An owned list of differences. */
typedef struct toc_difference_list toc_difference_list;

/**
 * Compares two datasets. First come edition, format and as-of of the datasets, then the kinds of things in
 * the order of TOC_KIND_*; within a kind what was removed or changed in the order of the first dataset, then
 * what was added in the order of the second one.
 * @param before The first dataset.
 * @param after The second dataset; the same one has no differences.
 * @param out The list, to be released with toc_difference_list_free; NULL on failure. It needs neither
 *        dataset any more.
 * @return TOC_OK; TOC_E_ARGUMENT when something is NULL; TOC_E_NOMEM.
 * @since 0.1
 */
TOC_API int toc_diff(const toc_dataset *before, const toc_dataset *after,
                     toc_difference_list **out TOC_OUT TOC_OWNED(toc_difference_list_free));

/**
 * The word for a change, such as "added".
 * @param change One of TOC_CHANGE_*.
 * @return A constant, or NULL for a number that is none of them.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_change_name(int32_t change);

/**
 * What kind of thing differs.
 * @param difference May be NULL.
 * @return One of TOC_KIND_*; TOC_KIND_NONE for the dataset itself, and for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_difference_kind(const toc_difference *difference TOC_NULLABLE);

/**
 * Its id; of a coverage, which has none, its section and the id of its instrument.
 * @param difference May be NULL.
 * @return Borrowed from the list; "" for the dataset itself; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(difference) TOC_NULLABLE const char *toc_difference_id(
        const toc_difference *difference TOC_NULLABLE);

/**
 * What happened to it.
 * @param difference May be NULL.
 * @return One of TOC_CHANGE_*; 0 for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_difference_change(const toc_difference *difference TOC_NULLABLE);

/**
 * The member that differs, as the dataset names its attribute or element, such as "date", "title" or "ref";
 * "owner" for what moved to another entity.
 * @param difference May be NULL.
 * @return Borrowed from the list; NULL when all of the entity was added or removed.
 * @since 0.1
 */
TOC_API TOC_LENT(difference) TOC_NULLABLE const char *toc_difference_member(
        const toc_difference *difference TOC_NULLABLE);

/**
 * The language of the texts that differ.
 * @param difference May be NULL.
 * @return Borrowed from the list; NULL for what is no text.
 * @since 0.1
 */
TOC_API TOC_LENT(difference) TOC_NULLABLE const char *toc_difference_language(
        const toc_difference *difference TOC_NULLABLE);

/**
 * The value in the first dataset, as text: dates in ISO 8601, lists with a space between the ids, several
 * texts of one language with a line feed between them and their attributes in brackets behind them.
 * @param difference May be NULL.
 * @return Borrowed from the list; NULL when it has none.
 * @since 0.1
 */
TOC_API TOC_LENT(difference) TOC_NULLABLE const char *toc_difference_before(
        const toc_difference *difference TOC_NULLABLE);

/**
 * The value in the second dataset, likewise.
 * @param difference May be NULL.
 * @return Borrowed from the list; NULL when it has none.
 * @since 0.1
 */
TOC_API TOC_LENT(difference) TOC_NULLABLE const char *toc_difference_after(
        const toc_difference *difference TOC_NULLABLE);

/**
 * How many the list holds.
 * @param list May be NULL.
 * @return 0 for NULL, and when the datasets are alike.
 * @since 0.1
 */
TOC_API uint32_t toc_difference_list_count(const toc_difference_list *list TOC_NULLABLE);

/**
 * The difference at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_difference *toc_difference_list_at(
        const toc_difference_list *list TOC_NULLABLE, uint32_t position);

/**
 * Releases a list with its differences.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_difference_list_free(toc_difference_list *list TOC_NULLABLE);

TOC_END

#endif
