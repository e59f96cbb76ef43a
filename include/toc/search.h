/* SPDX-License-Identifier: MIT */
/** @file search.h
 *  Full-text search over titles, headings, summaries, texts, terms and names, in all languages of the dataset,
 *  with its result ranked, cut to snippets and explained. What a query can say, and how hits are ranked, is in
 *  doc/search.md.
 *
 *  A dataset can be searched when its image was made with an index: the builtin one, and snapshots of
 *  `toc-data compile`; of a loader's dataset see toc_loader_set_search.
 */
#ifndef TOC_SEARCH_H
#define TOC_SEARCH_H

#include "types.h"

TOC_BEGIN

/** A query with its filters; may be run any number of times. It borrows from its dataset. */
typedef struct toc_query toc_query;

/** What a query found: the best hits, in order. It borrows from its dataset, but not from the query. */
typedef struct toc_hit_list toc_hit_list;

/** An entity that a query found, and why; borrowed from its list. */
typedef struct toc_hit toc_hit;

/* --- folding --- */

/**
 * Folds a text as search does: compatibility forms, case, accents and other marks, hamza and harakat, the final
 * forms of Arabic, ё and œ and ß and their like are levelled, and what lies between two words is one space.
 * @param dataset One with an index; may be NULL.
 * @param text UTF-8; bytes that are none part words; may be NULL.
 * @param buffer Where to write; may be NULL when size is 0. Always ends with NUL when size > 0.
 * @param size Bytes at buffer.
 * @return How long the folded text is without its NUL, also when it was cut; 0 when the dataset has no index.
 * @since 0.1
 */
TOC_API size_t toc_fold(const toc_dataset *dataset TOC_NULLABLE, const char *text TOC_NULLABLE,
                        char *buffer TOC_OUT TOC_LEN(size) TOC_NULLABLE, size_t size);

/* --- query --- */

/**
 * Makes a query of words, of which all must be there, in any form; of "phrases in quotes", of beginnings* and
 * of -words or -"phrases" that must not be there. When no entity has all the words, those that have any are
 * found (toc_hit_list_is_partial).
 * @param dataset What to search; must outlive the query.
 * @param text At most 4096 bytes, 63 terms and 128 words; anything may stand in it.
 * @param out The query, to be released with toc_query_free; NULL on failure.
 * @return TOC_OK; TOC_E_UNAVAILABLE when the dataset has no index; TOC_E_LIMIT; TOC_E_NOMEM; TOC_E_ARGUMENT.
 * @since 0.1
 */
TOC_API int toc_query_new(const toc_dataset *dataset, const char *text,
                          toc_query **out TOC_OUT TOC_OWNED(toc_query_free));

/**
 * Releases a query. Its hits stay.
 * @param query May be NULL.
 * @since 0.1
 */
TOC_API void toc_query_free(toc_query *query TOC_NULLABLE);

/**
 * Searches texts in one language only, and what has no language, such as symbols. At first all languages.
 * @param query The query.
 * @param language A BCP 47 tag such as "en", in any case, which includes "en-GB"; NULL: all.
 * @return TOC_OK, or TOC_E_ARGUMENT for a NULL query and for a language that is no tag.
 * @since 0.1
 */
TOC_API int toc_query_set_language(toc_query *query, const char *language TOC_NULLABLE);

/**
 * Finds entities of one kind only. At first all kinds.
 * @param query The query.
 * @param kind One of TOC_KIND_*; TOC_KIND_NONE: all.
 * @return TOC_OK, or TOC_E_ARGUMENT for a NULL query.
 * @since 0.1
 */
TOC_API int toc_query_set_kind(toc_query *query, int32_t kind);

/**
 * Finds only what belongs to one instrument or names it: its provisions, terms and actions, decisions, meetings
 * with their documents, resources and events on it, and its participants. At first all.
 * @param query The query.
 * @param instrument One of the same dataset; NULL: all.
 * @return TOC_OK, or TOC_E_ARGUMENT for a NULL query and for an instrument of another dataset.
 * @since 0.1
 */
TOC_API int toc_query_set_instrument(toc_query *query, const toc_instrument *instrument TOC_NULLABLE);

/**
 * Finds only instruments, actions, meetings, documents, decisions, resources and events that are dated, with a
 * date that can lie between two days. At first all.
 * @param query The query.
 * @param first A date, whose earliest day counts; 0: no such bound.
 * @param last A date, whose latest day counts; 0: no such bound.
 * @return TOC_OK, or TOC_E_ARGUMENT for a NULL query and for a date that does not exist.
 * @since 0.1
 */
TOC_API int toc_query_set_dates(toc_query *query, int32_t first, int32_t last);

/**
 * How many hits are wanted at most. 20 at first; 0 only counts them.
 * @param most The number of hits.
 * @return TOC_OK, or TOC_E_ARGUMENT for NULL.
 * @since 0.1
 */
TOC_API int toc_query_set_limit(toc_query *query, uint32_t most);

/**
 * Searches. The same query on the same dataset always gives the same hits in the same order.
 * @param query The query.
 * @param out The hits, best first, to be released with toc_hit_list_free before the dataset is; NULL on failure.
 * @return TOC_OK, also when nothing is found; TOC_E_NOMEM; TOC_E_ARGUMENT.
 * @since 0.1
 */
TOC_API int toc_query_run(const toc_query *query, toc_hit_list **out TOC_OUT TOC_OWNED(toc_hit_list_free));

/* --- hit list --- */

/**
 * Releases the hits with all that was borrowed from them.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_hit_list_free(toc_hit_list *list TOC_NULLABLE);

/**
 * The dataset that was searched: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_dataset *toc_hit_list_dataset(const toc_hit_list *list TOC_NULLABLE);

/**
 * How many hits the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_hit_list_count(const toc_hit_list *list TOC_NULLABLE);

/**
 * How many entities were found, those beyond the limit included.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_hit_list_total(const toc_hit_list *list TOC_NULLABLE);

/**
 * Whether nothing has all that was asked for, so that these have some of it.
 * @since 0.1
 */
TOC_API TOC_TRUTH int toc_hit_list_is_partial(const toc_hit_list *list TOC_NULLABLE);

/**
 * The hit at a position, the best at 0.
 * @param position 0 to count - 1.
 * @return Borrowed from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_hit *toc_hit_list_at(const toc_hit_list *list TOC_NULLABLE,
                                                                   uint32_t position);

/* --- hit --- */

/**
 * The kind of what was found.
 * @return One of TOC_KIND_*; TOC_KIND_NONE for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_hit_kind(const toc_hit *hit TOC_NULLABLE);

/**
 * The permanent id of what was found.
 * @return Borrowed from the dataset; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(hit) TOC_NULLABLE const char *toc_hit_id(const toc_hit *hit TOC_NULLABLE);

/**
 * The index of what was found among all of its kind.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_hit_index(const toc_hit *hit TOC_NULLABLE);

/**
 * How well it fits, in thousandths; scores of one query compare, those of two do not.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_hit_score(const toc_hit *hit TOC_NULLABLE);

/**
 * The member in which it fits best, such as "heading".
 * @return A constant; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_hit_field(const toc_hit *hit TOC_NULLABLE);

/**
 * The language of that member.
 * @return Borrowed from the dataset; NULL when it has none, as a symbol, and for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(hit) TOC_NULLABLE const char *toc_hit_language(const toc_hit *hit TOC_NULLABLE);

/**
 * All of that member.
 * @return Borrowed from the dataset; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(hit) TOC_NULLABLE const char *toc_hit_text(const toc_hit *hit TOC_NULLABLE);

/**
 * About 160 bytes of it where the terms stand, cut between words; "…" shows where.
 * @return Borrowed from the list; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(hit) TOC_NULLABLE const char *toc_hit_snippet(const toc_hit *hit TOC_NULLABLE);

/**
 * How many stretches of the snippet are what was asked for.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_hit_span_count(const toc_hit *hit TOC_NULLABLE);

/**
 * The first byte of such a stretch. They are in order and do not overlap.
 * @param position 0 to count - 1.
 * @return 0 also when position is too large.
 * @since 0.1
 */
TOC_API uint32_t toc_hit_span_start(const toc_hit *hit TOC_NULLABLE, uint32_t position);

/**
 * The byte behind such a stretch.
 * @param position 0 to count - 1.
 * @return 0 when position is too large.
 * @since 0.1
 */
TOC_API uint32_t toc_hit_span_end(const toc_hit *hit TOC_NULLABLE, uint32_t position);

/* --- explanation --- */

/**
 * How many contributions the score is the sum of: each is one term in one text.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_hit_contribution_count(const toc_hit *hit TOC_NULLABLE);

/**
 * The term, as the query has it.
 * @param position 0 to count - 1.
 * @return Borrowed from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(hit) TOC_NULLABLE const char *toc_hit_contribution_term(const toc_hit *hit TOC_NULLABLE,
                                                                         uint32_t position);

/**
 * The member in which it stands, such as "heading".
 * @param position 0 to count - 1.
 * @return A constant; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_hit_contribution_field(const toc_hit *hit TOC_NULLABLE, uint32_t position);

/**
 * The language of that member.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset; NULL when it has none, and when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(hit) TOC_NULLABLE const char *toc_hit_contribution_language(const toc_hit *hit TOC_NULLABLE,
                                                                             uint32_t position);

/**
 * How often it stands there, in any of its forms.
 * @param position 0 to count - 1.
 * @return 0 when position is too large.
 * @since 0.1
 */
TOC_API uint32_t toc_hit_contribution_frequency(const toc_hit *hit TOC_NULLABLE, uint32_t position);

/**
 * Its part of the score, in thousandths.
 * @param position 0 to count - 1.
 * @return 0 when position is too large.
 * @since 0.1
 */
TOC_API int32_t toc_hit_contribution_score(const toc_hit *hit TOC_NULLABLE, uint32_t position);

TOC_END

#endif
