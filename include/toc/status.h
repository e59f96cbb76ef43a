/* SPDX-License-Identifier: MIT */
/** @file status.h
 *  Who is bound by what since when. Status is computed from treaty actions and the rules of the final
 *  clauses, and what the data cannot say is "unknown".
 *
 *  Rules applied. A Protocol or the Convention enters into force on the ninetieth day after the fortieth
 *  deposit of consent, what organizations deposit not being counted, and a Protocol not before the
 *  Convention (UNTOC art. 38(1), TIP art. 17(1), SOM art. 22(1), Firearms Protocol art. 18(1)). For one who
 *  deposits later it does on the thirtieth day after the deposit (para. 2 of the same articles), or with the
 *  instrument itself if that is later (the Protocols say so in para. 2; for the Convention it is so by para. 1).
 *  A succession takes effect on the day that the depositary states, but not before the instrument is in force.
 *  A withdrawal takes effect one year after receipt, or on the day that the depositary states, and a withdrawal
 *  from the Convention takes the Protocols with it (UNTOC art. 40, TIP art. 19, SOM art. 24, Firearms Protocol
 *  art. 20). The numbers stand in the dataset as rules (toc_instrument_rules).
 *
 *  A day may be given in part (20040000): the answer is then the one that holds for all days it can mean,
 *  or unknown.
 */
#ifndef TOC_STATUS_H
#define TOC_STATUS_H

#include "types.h"

TOC_BEGIN

/** Where a participant stands under an instrument on a day. */
enum {
    TOC_STATUS_UNKNOWN = 0,   /**< the data cannot say */
    TOC_STATUS_NONE = 1,      /**< has done nothing yet */
    TOC_STATUS_SIGNATORY = 2, /**< has signed and not consented to be bound */
    TOC_STATUS_DEPOSITED = 3, /**< has deposited its consent, which is not yet in force */
    TOC_STATUS_PARTY = 4,     /**< the instrument is in force for it */
    TOC_STATUS_WITHDRAWN = 5  /**< was bound, and is no longer */
};

/** Questions with an answer that, once yes, stays so; TOC_CRITERION_PARTY can end by withdrawal. */
enum {
    TOC_CRITERION_SIGNED = 1,    /**< signed on or before the day */
    TOC_CRITERION_DEPOSITED = 2, /**< consent deposited on or before the day, in force or not */
    TOC_CRITERION_PARTY = 3      /**< the instrument is in force for it on the day */
};

/** Answers to a criterion. */
enum {
    TOC_ANSWER_UNKNOWN = 0, /**< cannot be decided from the data */
    TOC_ANSWER_NO = 1,      /**< does not hold */
    TOC_ANSWER_YES = 2      /**< holds */
};

/** How far an instrument had come on a day. */
enum {
    TOC_INSTRUMENT_UNKNOWN = 0,  /**< the data cannot say */
    TOC_INSTRUMENT_DRAFT = 1,    /**< not adopted yet */
    TOC_INSTRUMENT_ADOPTED = 2,  /**< adopted, not in force */
    TOC_INSTRUMENT_IN_FORCE = 3  /**< in force */
};

/**
 * Where a participant stands under an instrument on a day.
 * @param participant May be NULL.
 * @param instrument Of the same dataset; may be NULL.
 * @param date The day.
 * @return One of TOC_STATUS_*; TOC_STATUS_UNKNOWN also for NULL and for what is no date.
 * @since 0.1
 */
TOC_API int32_t toc_status(const toc_participant *participant TOC_NULLABLE,
                           const toc_instrument *instrument TOC_NULLABLE, int32_t date);

/**
 * The word for a status, such as "party".
 * @param status One of TOC_STATUS_*.
 * @return A constant; "unknown" for any other number.
 * @since 0.1
 */
TOC_API const char *toc_status_name(int32_t status);

/**
 * How far an instrument had come on a day, by its dates of adoption and of entry into force; where the latter
 * is not stated, by its rule and the deposits.
 * @param instrument May be NULL.
 * @param date The day, complete or in part.
 * @return One of TOC_INSTRUMENT_UNKNOWN, _DRAFT, _ADOPTED, _IN_FORCE.
 * @since 0.1
 */
TOC_API int32_t toc_instrument_status(const toc_instrument *instrument TOC_NULLABLE, int32_t date);

/**
 * Whether a criterion holds for a participation on a day.
 * @param participation NULL stands for one who did nothing. A lookup that found nobody gives NULL too: check
 *        the participant and the instrument first.
 * @param criterion One of TOC_CRITERION_*.
 * @param date The day.
 * @return One of TOC_ANSWER_*; TOC_ANSWER_UNKNOWN for any other criterion and for what is no date.
 * @since 0.1
 */
TOC_API int32_t toc_participation_answer(const toc_participation *participation TOC_NULLABLE, int32_t criterion,
                                         int32_t date);

/**
 * Counts those for whom a criterion holds on a day, without allocating.
 * @param instrument May be NULL.
 * @param criterion One of TOC_CRITERION_*.
 * @param date The day.
 * @param unknown How many cannot be decided on that day; for any other criterion and for what is no date, all
 *        participations; may be NULL.
 * @return How many hold certainly.
 * @since 0.1
 */
TOC_API uint32_t toc_instrument_count_at(const toc_instrument *instrument TOC_NULLABLE, int32_t criterion,
                                         int32_t date, uint32_t *unknown TOC_OUT TOC_NULLABLE);

/**
 * Lists those for whom a criterion holds on a day, in the order of participants.
 * @param instrument The instrument.
 * @param criterion One of TOC_CRITERION_*.
 * @param date The day.
 * @param out The list, to be released with toc_participation_list_free; NULL on failure.
 * @return TOC_OK; TOC_E_ARGUMENT when instrument or out is NULL, criterion is none of them, or date is no
 *         date; TOC_E_NOMEM.
 * @since 0.1
 */
TOC_API int toc_instrument_participations_at(const toc_instrument *instrument, int32_t criterion, int32_t date,
        toc_participation_list **out TOC_OUT TOC_OWNED(toc_participation_list_free));

/* --- participation --- */

/**
 * What a participant did about an instrument.
 * @param participant May be NULL.
 * @param instrument Of the same dataset; may be NULL.
 * @return Borrowed; NULL when it did nothing.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) TOC_NULLABLE const toc_participation *toc_participant_participation(
        const toc_participant *participant TOC_NULLABLE, const toc_instrument *instrument TOC_NULLABLE);

/**
 * Where the participant of a participation stands on a day.
 * @param participation NULL stands for one who did nothing: TOC_STATUS_NONE. A lookup that found nobody gives
 *        NULL too, where toc_status tells TOC_STATUS_UNKNOWN: check the participant and the instrument first.
 * @param date The day.
 * @return One of TOC_STATUS_*; TOC_STATUS_UNKNOWN for what is no date.
 * @since 0.1
 */
TOC_API int32_t toc_participation_status(const toc_participation *participation TOC_NULLABLE, int32_t date);

/**
 * All participations, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_participation_list *toc_dataset_participations(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the participation belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participation) TOC_NULLABLE const toc_dataset *toc_participation_dataset(const toc_participation *participation TOC_NULLABLE);

/**
 * Its index among all participations: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_participation_index(const toc_participation *participation TOC_NULLABLE);

/**
 * The instrument.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(participation) TOC_NULLABLE const toc_instrument *toc_participation_instrument(const toc_participation *participation TOC_NULLABLE);

/**
 * The participant.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(participation) TOC_NULLABLE const toc_participant *toc_participation_participant(const toc_participation *participation TOC_NULLABLE);

/**
 * The day it signed.
 * @return A full date; 0 when that did not happen or the day is not known for certain.
 * @since 0.1
 */
TOC_API int32_t toc_participation_signed(const toc_participation *participation TOC_NULLABLE);

/**
 * The first day that can be the day it signed.
 * @return A full date; 0 when that did not happen.
 * @since 0.1
 */
TOC_API int32_t toc_participation_signed_earliest(const toc_participation *participation TOC_NULLABLE);

/**
 * The last day that can be the day it signed.
 * @return A full date; 0 when that did not happen or has no bound.
 * @since 0.1
 */
TOC_API int32_t toc_participation_signed_latest(const toc_participation *participation TOC_NULLABLE);

/**
 * The day it deposited its consent.
 * @return A full date; 0 when that did not happen or the day is not known for certain.
 * @since 0.1
 */
TOC_API int32_t toc_participation_deposited(const toc_participation *participation TOC_NULLABLE);

/**
 * The first day that can be the day it deposited its consent.
 * @return A full date; 0 when that did not happen.
 * @since 0.1
 */
TOC_API int32_t toc_participation_deposited_earliest(const toc_participation *participation TOC_NULLABLE);

/**
 * The last day that can be the day it deposited its consent.
 * @return A full date; 0 when that did not happen or has no bound.
 * @since 0.1
 */
TOC_API int32_t toc_participation_deposited_latest(const toc_participation *participation TOC_NULLABLE);

/**
 * The day the instrument entered into force for it.
 * @return A full date; 0 when that did not happen or the day is not known for certain.
 * @since 0.1
 */
TOC_API int32_t toc_participation_in_force(const toc_participation *participation TOC_NULLABLE);

/**
 * The first day that can be the day the instrument entered into force for it.
 * @return A full date; 0 when that did not happen.
 * @since 0.1
 */
TOC_API int32_t toc_participation_in_force_earliest(const toc_participation *participation TOC_NULLABLE);

/**
 * The last day that can be the day the instrument entered into force for it.
 * @return A full date; 0 when that did not happen or has no bound.
 * @since 0.1
 */
TOC_API int32_t toc_participation_in_force_latest(const toc_participation *participation TOC_NULLABLE);

/**
 * The day the instrument ceased to be in force for it.
 * @return A full date; 0 when that did not happen or the day is not known for certain.
 * @since 0.1
 */
TOC_API int32_t toc_participation_ended(const toc_participation *participation TOC_NULLABLE);

/**
 * The first day that can be the day the instrument ceased to be in force for it.
 * @return A full date; 0 when that did not happen.
 * @since 0.1
 */
TOC_API int32_t toc_participation_ended_earliest(const toc_participation *participation TOC_NULLABLE);

/**
 * The last day that can be the day the instrument ceased to be in force for it.
 * @return A full date; 0 when that did not happen or has no bound.
 * @since 0.1
 */
TOC_API int32_t toc_participation_ended_latest(const toc_participation *participation TOC_NULLABLE);

/**
 * The signature; NULL when it did not sign.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(participation) TOC_NULLABLE const toc_action *toc_participation_signature(const toc_participation *participation TOC_NULLABLE);

/**
 * The action by which it consented to be bound.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(participation) TOC_NULLABLE const toc_action *toc_participation_consent(const toc_participation *participation TOC_NULLABLE);

/**
 * The withdrawal.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(participation) TOC_NULLABLE const toc_action *toc_participation_withdrawal(const toc_participation *participation TOC_NULLABLE);

/**
 * All its actions about the instrument.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participation) const toc_action_list *toc_participation_actions(const toc_participation *participation TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_participation_list_count(const toc_participation_list *list TOC_NULLABLE);

/**
 * The participation at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_participation *toc_participation_list_at(const toc_participation_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_participation_list_copy(const toc_participation_list *list TOC_NULLABLE, uint32_t first,
        const toc_participation **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_participation_list_free(toc_participation_list *list TOC_NULLABLE);
TOC_END

#endif
