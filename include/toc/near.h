/* SPDX-License-Identifier: MIT */
/** @file near.h
 *  Near matches: what somebody may have meant who typed something that is not there. For what is there, see
 *  find.h; for words in texts, search.h.
 */
#ifndef TOC_NEAR_H
#define TOC_NEAR_H

#include "types.h"

TOC_BEGIN

/** Something that is near; borrowed from its list. */
typedef struct toc_near_match toc_near_match;
/** An owned list of near matches. */
typedef struct toc_near_list toc_near_list;

/**
 * Lists the things whose id, code, number, symbol, name, title, label or heading is nearest to a text, the
 * nearest first; of each thing its nearest one. The distance is counted in code points inserted, left out,
 * replaced or exchanged with the next one (optimal string alignment), ASCII letters in either case; what
 * begins with the whole text has distance 1. Of a name, title, label or heading, as many words as the text has
 * are compared too, wherever they stand: with 1 for what is left of it. What needs more than a third of the text
 * changed is not near. Among things at one distance, those that begin like the text come first.
 * @param dataset The dataset.
 * @param text What was typed, UTF-8. Nothing is near to more than 128 code points, nor to nothing.
 * @param kind One of TOC_KIND_*: only things of this kind; 0: of all kinds that have an id.
 * @param most How many at most; more than 100 count as 100.
 * @param out The list, to be released with toc_near_list_free; NULL on failure. Ids and texts in it are
 *        borrowed from the dataset.
 * @return TOC_OK; TOC_E_ARGUMENT when dataset, text or out is NULL; TOC_E_NOMEM.
 * @since 0.1
 */
TOC_API int toc_near(const toc_dataset *dataset, const char *text, int32_t kind, uint32_t most,
                     toc_near_list **out TOC_OUT TOC_OWNED(toc_near_list_free));

/**
 * Lists the words of all texts that are nearest to a word, the nearest first: how a query may be spelled that finds
 * nothing. Distances as of toc_near, between words as toc_fold folds them. A word that some text has is its own nearest.
 * @param dataset One with an index.
 * @param word One word, UTF-8. Nothing is near to more than 128 code points, nor to nothing.
 * @param most How many at most; more than 100 count as 100.
 * @param out The list, to be released with toc_near_list_free; NULL on failure. Words in it are borrowed from
 *        the dataset, and have neither kind nor id.
 * @return TOC_OK; TOC_E_ARGUMENT when dataset, word or out is NULL; TOC_E_UNAVAILABLE when the dataset has no
 *         index; TOC_E_NOMEM.
 * @since 0.1
 */
TOC_API int toc_near_word(const toc_dataset *dataset, const char *word, uint32_t most,
                          toc_near_list **out TOC_OUT TOC_OWNED(toc_near_list_free));

/**
 * What kind of thing it is.
 * @param found May be NULL.
 * @return One of TOC_KIND_*; 0 for a word and for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_near_match_kind(const toc_near_match *found TOC_NULLABLE);

/**
 * Its id.
 * @param found May be NULL.
 * @return Borrowed from the dataset; NULL for a word and for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(found) TOC_NULLABLE const char *toc_near_match_id(const toc_near_match *found TOC_NULLABLE);

/**
 * The text of it that is near: the id itself, or a code, number, symbol, name, title, label or heading; or the word.
 * @param found May be NULL.
 * @return Borrowed from the dataset; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(found) TOC_NULLABLE const char *toc_near_match_text(const toc_near_match *found TOC_NULLABLE);

/**
 * How far it is from what was typed.
 * @param found May be NULL.
 * @return 0 when they are the same but for the case of ASCII letters; 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_near_match_distance(const toc_near_match *found TOC_NULLABLE);

/**
 * How many the list holds.
 * @param list May be NULL.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_near_list_count(const toc_near_list *list TOC_NULLABLE);

/**
 * The match at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_near_match *toc_near_list_at(const toc_near_list *list TOC_NULLABLE,
        uint32_t position);

/**
 * Releases a list with its matches.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_near_list_free(toc_near_list *list TOC_NULLABLE);

TOC_END

#endif
