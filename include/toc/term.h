/* SPDX-License-Identifier: MIT */
/** @file term.h
 *  Words: the controlled list of topics, and the terms that the instruments define.
 */
#ifndef TOC_TERM_H
#define TOC_TERM_H

#include "types.h"

TOC_BEGIN

/* --- topic --- */

/**
 * All topics, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_topic_list *toc_dataset_topics(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds a topic by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such topic.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_topic *toc_dataset_find_topic(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the topic belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(topic) TOC_NULLABLE const toc_dataset *toc_topic_dataset(const toc_topic *topic TOC_NULLABLE);

/**
 * Its index among all topics: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_topic_index(const toc_topic *topic TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(topic) TOC_NULLABLE const char *toc_topic_id(const toc_topic *topic TOC_NULLABLE);

/**
 * Its name, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(topic) TOC_NULLABLE const char *toc_topic_name(const toc_topic *topic TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its name, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(topic) const toc_text_list *toc_topic_names(const toc_topic *topic TOC_NULLABLE);

/**
 * The provisions on this topic, in the order of the instruments.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(topic) const toc_provision_list *toc_topic_provisions(const toc_topic *topic TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_topic_list_count(const toc_topic_list *list TOC_NULLABLE);

/**
 * The topic at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_topic *toc_topic_list_at(const toc_topic_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_topic_list_copy(const toc_topic_list *list TOC_NULLABLE, uint32_t first,
        const toc_topic **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_topic_list_free(toc_topic_list *list TOC_NULLABLE);

/* --- term --- */

/**
 * All terms, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_term_list *toc_dataset_terms(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds a term by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such term.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_term *toc_dataset_find_term(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the term belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(term) TOC_NULLABLE const toc_dataset *toc_term_dataset(const toc_term *term TOC_NULLABLE);

/**
 * Its index among all terms: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_term_index(const toc_term *term TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(term) TOC_NULLABLE const char *toc_term_id(const toc_term *term TOC_NULLABLE);

/**
 * The instrument that defines it.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(term) TOC_NULLABLE const toc_instrument *toc_term_instrument(const toc_term *term TOC_NULLABLE);

/**
 * The provision that defines it.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(term) TOC_NULLABLE const toc_provision *toc_term_defined_by(const toc_term *term TOC_NULLABLE);

/**
 * Related terms, such as the Convention's beside a Protocol's.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(term) const toc_term_list *toc_term_see(const toc_term *term TOC_NULLABLE);

/**
 * The provisions that use the term, beyond its definition.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(term) const toc_provision_list *toc_term_used_in(const toc_term *term TOC_NULLABLE);

/**
 * The sources behind it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(term) const toc_source_list *toc_term_sources(const toc_term *term TOC_NULLABLE);

/**
 * The term itself, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(term) TOC_NULLABLE const char *toc_term_label(const toc_term *term TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * The term itself, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(term) const toc_text_list *toc_term_labels(const toc_term *term TOC_NULLABLE);

/**
 * What it means, in our own words, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(term) TOC_NULLABLE const char *toc_term_gloss(const toc_term *term TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * What it means, in our own words, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(term) const toc_text_list *toc_term_glosses(const toc_term *term TOC_NULLABLE);

/**
 * The terms that name this one as related.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(term) const toc_term_list *toc_term_seen_from(const toc_term *term TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_term_list_count(const toc_term_list *list TOC_NULLABLE);

/**
 * The term at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_term *toc_term_list_at(const toc_term_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_term_list_copy(const toc_term_list *list TOC_NULLABLE, uint32_t first,
        const toc_term **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_term_list_free(toc_term_list *list TOC_NULLABLE);

TOC_END

#endif
