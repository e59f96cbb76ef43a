/* SPDX-License-Identifier: MIT */
/** @file decision.h
 *  Decisions and resolutions.
 */
#ifndef TOC_DECISION_H
#define TOC_DECISION_H

#include "types.h"

TOC_BEGIN

/** Kinds of decisions. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_DECISION_DECISION = 1,  /**< called a decision */
    TOC_DECISION_RESOLUTION = 2 /**< called a resolution */
};

/**
 * The word of the dataset for a constant, such as "decision".
 * @param number One of TOC_DECISION_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_decision_kind_name(int32_t number);

/* --- decision --- */

/**
 * All decisions, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_decision_list *toc_dataset_decisions(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds a decision by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such decision.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_decision *toc_dataset_find_decision(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the decision belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) TOC_NULLABLE const toc_dataset *toc_decision_dataset(const toc_decision *decision TOC_NULLABLE);

/**
 * Its index among all decisions: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_decision_index(const toc_decision *decision TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) TOC_NULLABLE const char *toc_decision_id(const toc_decision *decision TOC_NULLABLE);

/**
 * Whether it is a decision or a resolution.
 * @return One of TOC_DECISION_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_decision_kind(const toc_decision *decision TOC_NULLABLE);

/**
 * Its number, such as "4/4"; numbers of decisions and of resolutions are counted apart.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) TOC_NULLABLE const char *toc_decision_number(const toc_decision *decision TOC_NULLABLE);

/**
 * Its document symbol, such as "A/RES/55/25".
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) TOC_NULLABLE const char *toc_decision_symbol(const toc_decision *decision TOC_NULLABLE);

/**
 * The body that took it.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) TOC_NULLABLE const toc_body *toc_decision_body(const toc_decision *decision TOC_NULLABLE);

/**
 * The meeting at which it was taken.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) TOC_NULLABLE const toc_meeting *toc_decision_meeting(const toc_decision *decision TOC_NULLABLE);

/**
 * The day of its adoption.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_decision_adopted(const toc_decision *decision TOC_NULLABLE);

/**
 * What it is about.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_topic_list *toc_decision_topics(const toc_decision *decision TOC_NULLABLE);

/**
 * The instruments it concerns.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_instrument_list *toc_decision_instruments(const toc_decision *decision TOC_NULLABLE);

/**
 * The provisions it concerns.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_provision_list *toc_decision_provisions(const toc_decision *decision TOC_NULLABLE);

/**
 * The bodies it concerns.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_body_list *toc_decision_bodies(const toc_decision *decision TOC_NULLABLE);

/**
 * The sources behind it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_source_list *toc_decision_sources(const toc_decision *decision TOC_NULLABLE);

/**
 * Its title, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) TOC_NULLABLE const char *toc_decision_title(const toc_decision *decision TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its title, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_text_list *toc_decision_titles(const toc_decision *decision TOC_NULLABLE);

/**
 * What it says, in our own words, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) TOC_NULLABLE const char *toc_decision_summary(const toc_decision *decision TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * What it says, in our own words, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_text_list *toc_decision_summaries(const toc_decision *decision TOC_NULLABLE);

/**
 * A remark, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) TOC_NULLABLE const char *toc_decision_note(const toc_decision *decision TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A remark, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_text_list *toc_decision_notes(const toc_decision *decision TOC_NULLABLE);

/**
 * The cross-references it makes.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_reference_list *toc_decision_references(const toc_decision *decision TOC_NULLABLE);

/**
 * Published versions of it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_edition_list *toc_decision_editions(const toc_decision *decision TOC_NULLABLE);

/**
 * What other sources say about it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_claim_list *toc_decision_claims(const toc_decision *decision TOC_NULLABLE);

/**
 * The instruments it adopted.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_instrument_list *toc_decision_adopts(const toc_decision *decision TOC_NULLABLE);

/**
 * The bodies it established.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_body_list *toc_decision_establishes(const toc_decision *decision TOC_NULLABLE);

/**
 * The references to it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(decision) const toc_reference_list *toc_decision_cited_by(const toc_decision *decision TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_decision_list_count(const toc_decision_list *list TOC_NULLABLE);

/**
 * The decision at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_decision *toc_decision_list_at(const toc_decision_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_decision_list_copy(const toc_decision_list *list TOC_NULLABLE, uint32_t first,
        const toc_decision **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_decision_list_free(toc_decision_list *list TOC_NULLABLE);

TOC_END

#endif
