/* SPDX-License-Identifier: MIT */
/** @file action.h
 *  Treaty actions: what participants did, as the depositary records it. Status is never stored as a fact;
 *  it follows from actions and rules.
 */
#ifndef TOC_ACTION_H
#define TOC_ACTION_H

#include "types.h"

TOC_BEGIN

/** Kinds of treaty actions. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_ACTION_SIGNATURE = 1,               /**< signed, which does not bind yet */
    TOC_ACTION_RATIFICATION = 2,            /**< consent to be bound, after signature */
    TOC_ACTION_ACCEPTANCE = 3,              /**< consent to be bound, by the procedure called so */
    TOC_ACTION_APPROVAL = 4,                /**< consent to be bound, by the procedure called so */
    TOC_ACTION_ACCESSION = 5,               /**< consent to be bound, without signature */
    TOC_ACTION_SUCCESSION = 6,              /**< of a State to the treaty of its predecessor */
    TOC_ACTION_CONSENT = 7,                 /**< consent to be bound; the source does not say which of these */
    TOC_ACTION_WITHDRAWAL = 8,              /**< notice of leaving the treaty */
    TOC_ACTION_RESERVATION = 9,             /**< excludes or changes the effect of provisions */
    TOC_ACTION_DECLARATION = 10,            /**< says how it understands or applies the treaty */
    TOC_ACTION_NOTIFICATION = 11,           /**< told the depositary or others what the treaty asks for */
    TOC_ACTION_OBJECTION = 12,              /**< against what another participant did, mostly a reservation */
    TOC_ACTION_TERRITORIAL_APPLICATION = 13 /**< for which territories the treaty holds */
};

/**
 * The word of the dataset for a constant, such as "signature".
 * @param number One of TOC_ACTION_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_action_kind_name(int32_t number);

/* --- action --- */

/**
 * All actions, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_action_list *toc_dataset_actions(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds an action by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such action.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_action *toc_dataset_find_action(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the action belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(action) TOC_NULLABLE const toc_dataset *toc_action_dataset(const toc_action *action TOC_NULLABLE);

/**
 * Its index among all actions: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_action_index(const toc_action *action TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(action) TOC_NULLABLE const char *toc_action_id(const toc_action *action TOC_NULLABLE);

/**
 * Who acted.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(action) TOC_NULLABLE const toc_participant *toc_action_participant(const toc_action *action TOC_NULLABLE);

/**
 * About which instrument.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(action) TOC_NULLABLE const toc_instrument *toc_action_instrument(const toc_action *action TOC_NULLABLE);

/**
 * What was done; TOC_ACTION_CONSENT is ratification, acceptance or approval where the source does not say
 * which.
 * @return One of TOC_ACTION_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_action_kind(const toc_action *action TOC_NULLABLE);

/**
 * The day of signature, of deposit or of receipt by the depositary; 0 when not known.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_action_date(const toc_action *action TOC_NULLABLE);

/**
 * The first day it can have been, where the date is not known.
 * @return A date (see date.h); 0 when toc_action_date is known, and when no such bound is stated.
 * @since 0.1
 */
TOC_API int32_t toc_action_earliest(const toc_action *action TOC_NULLABLE);

/**
 * The last day it can have been, where the date is not known.
 * @return A date (see date.h); 0 when toc_action_date is known, and when no such bound is stated.
 * @since 0.1
 */
TOC_API int32_t toc_action_latest(const toc_action *action TOC_NULLABLE);

/**
 * The day it took effect, where the depositary states one (mostly of a succession).
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_action_effect(const toc_action *action TOC_NULLABLE);

/**
 * The provision it is made under.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(action) TOC_NULLABLE const toc_provision *toc_action_provision(const toc_action *action TOC_NULLABLE);

/**
 * The action it responds to (objection).
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(action) TOC_NULLABLE const toc_action *toc_action_responds(const toc_action *action TOC_NULLABLE);

/**
 * The action it withdraws.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(action) TOC_NULLABLE const toc_action *toc_action_withdraws(const toc_action *action TOC_NULLABLE);

/**
 * The sources of it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(action) const toc_source_list *toc_action_sources(const toc_action *action TOC_NULLABLE);

/**
 * What it says, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(action) TOC_NULLABLE const char *toc_action_text(const toc_action *action TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * What it says, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(action) const toc_text_list *toc_action_texts(const toc_action *action TOC_NULLABLE);

/**
 * A remark, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(action) TOC_NULLABLE const char *toc_action_note(const toc_action *action TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A remark, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(action) const toc_text_list *toc_action_notes(const toc_action *action TOC_NULLABLE);

/**
 * What other sources say about it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(action) const toc_claim_list *toc_action_claims(const toc_action *action TOC_NULLABLE);

/**
 * All that this participant did about this instrument.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(action) TOC_NULLABLE const toc_participation *toc_action_participation(const toc_action *action TOC_NULLABLE);

/**
 * The actions that respond to it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(action) const toc_action_list *toc_action_responses(const toc_action *action TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_action_list_count(const toc_action_list *list TOC_NULLABLE);

/**
 * The action at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_action *toc_action_list_at(const toc_action_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_action_list_copy(const toc_action_list *list TOC_NULLABLE, uint32_t first,
        const toc_action **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_action_list_free(toc_action_list *list TOC_NULLABLE);

TOC_END

#endif
