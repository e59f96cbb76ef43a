/* SPDX-License-Identifier: MIT */
/** @file timeline.h
 *  What happened when: all dated facts between two days in one order, and deposits in the order in which
 *  they were made.
 *
 *  A moment is one dated fact. Where its day is not known exactly, it has a first and a last day, and it is in
 *  every period into which it may fall; toc_moment_is_certain tells whether it certainly does. What lasts several
 *  days is listed by the days on which it begins and, if it is a meeting, ends; not by those between. The status of
 *  a participant under an instrument (status.h) changes only on the first and last days of moments.
 */
#ifndef TOC_TIMELINE_H
#define TOC_TIMELINE_H

#include "types.h"

TOC_BEGIN

/** Kinds of moments, in the order in which those of one day are listed. Accept values that are not listed. */
enum {
    TOC_MOMENT_ACTION = 1,              /**< a treaty action */
    TOC_MOMENT_INSTRUMENT_ADOPTED = 2,  /**< the adoption of an instrument */
    TOC_MOMENT_INSTRUMENT_IN_FORCE = 3, /**< the entry into force of an instrument */
    TOC_MOMENT_IN_FORCE = 4,            /**< the entry into force of an instrument for one participant */
    TOC_MOMENT_ENDED = 5,               /**< the end of it for one participant */
    TOC_MOMENT_MEETING_START = 6,       /**< the first day of a meeting */
    TOC_MOMENT_MEETING_END = 7,         /**< the last day of a meeting */
    TOC_MOMENT_DECISION_ADOPTED = 8,    /**< the adoption of a decision or resolution */
    TOC_MOMENT_EVENT = 9                /**< a dated event, by its first day */
};

/** One dated fact; borrowed from the list it stands in. */
typedef struct toc_moment toc_moment;
/** An owned list of moments. */
typedef struct toc_moment_list toc_moment_list;

/**
 * Lists what happened from one day to another, both included, ordered by first day, last day, kind, and the
 * order of the dataset. A meeting or event that began before and is under way is not listed, though
 * toc_query_set_dates finds it.
 * @param dataset The dataset.
 * @param first The first day, or the first day it can mean when it is given in part; 0: from the beginning.
 * @param last The last day, likewise; 0: to the end.
 * @param instrument Only what concerns this instrument of the dataset: a meeting or a decision does if it
 *        adopted or finalized it, lists it, or is of a body that a provision of it establishes. NULL: all.
 * @param participant Only what this participant of the dataset did and what followed for it. NULL: all.
 * @param kinds Sum of 1 << TOC_MOMENT_* of the kinds wanted; 0: all.
 * @param out The list, to be released with toc_moment_list_free before or after the dataset, but not read
 *        after it; NULL on failure.
 * @return TOC_OK; TOC_E_ARGUMENT when dataset or out is NULL, a handle is of another dataset, or a day is
 *         neither 0 nor a date; TOC_E_NOMEM.
 * @since 0.1
 */
TOC_API int toc_timeline(const toc_dataset *dataset, int32_t first, int32_t last,
                         const toc_instrument *instrument TOC_NULLABLE,
                         const toc_participant *participant TOC_NULLABLE, uint32_t kinds,
                         toc_moment_list **out TOC_OUT TOC_OWNED(toc_moment_list_free));

/* --- moment --- */

/**
 * The word for a kind of moment, such as "instrument-in-force".
 * @param kind One of TOC_MOMENT_*.
 * @return A constant, or NULL for a number that is none of them.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_moment_kind_name(int32_t kind);

/**
 * What kind of moment it is.
 * @param moment May be NULL.
 * @return One of TOC_MOMENT_*; 0 for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_moment_kind(const toc_moment *moment TOC_NULLABLE);

/**
 * Its date, as far as it is known.
 * @param moment May be NULL.
 * @return A date (see date.h), complete or in part; 0 when only bounds are known.
 * @since 0.1
 */
TOC_API int32_t toc_moment_date(const toc_moment *moment TOC_NULLABLE);

/**
 * The last day of what lasted longer: of a meeting that starts, and of an event.
 * @param moment May be NULL.
 * @return A date (see date.h); 0 when there is none.
 * @since 0.1
 */
TOC_API int32_t toc_moment_until(const toc_moment *moment TOC_NULLABLE);

/**
 * The first day that its date can be.
 * @param moment May be NULL.
 * @return A full date; 0 for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_moment_earliest(const toc_moment *moment TOC_NULLABLE);

/**
 * The last day that its date can be.
 * @param moment May be NULL.
 * @return A full date; 0 when there is no bound.
 * @since 0.1
 */
TOC_API int32_t toc_moment_latest(const toc_moment *moment TOC_NULLABLE);

/**
 * Whether it falls into the period asked about for certain, and not only possibly.
 * @param moment May be NULL.
 * @since 0.1
 */
TOC_API TOC_TRUTH int toc_moment_is_certain(const toc_moment *moment TOC_NULLABLE);

/**
 * The instrument it concerns: of an action, a participation, an adoption or an entry into force.
 * @param moment May be NULL.
 * @return Borrowed; NULL for other kinds.
 * @since 0.1
 */
TOC_API TOC_LENT(moment) TOC_NULLABLE const toc_instrument *toc_moment_instrument(
        const toc_moment *moment TOC_NULLABLE);

/**
 * The participant it concerns.
 * @param moment May be NULL.
 * @return Borrowed; NULL when it concerns no single one.
 * @since 0.1
 */
TOC_API TOC_LENT(moment) TOC_NULLABLE const toc_participant *toc_moment_participant(
        const toc_moment *moment TOC_NULLABLE);

/**
 * The action: itself, or the one that brought an instrument into force, or to an end, for a participant.
 * @param moment May be NULL.
 * @return Borrowed; NULL for other kinds.
 * @since 0.1
 */
TOC_API TOC_LENT(moment) TOC_NULLABLE const toc_action *toc_moment_action(const toc_moment *moment TOC_NULLABLE);

/**
 * The meeting that starts or ends.
 * @param moment May be NULL.
 * @return Borrowed; NULL for other kinds.
 * @since 0.1
 */
TOC_API TOC_LENT(moment) TOC_NULLABLE const toc_meeting *toc_moment_meeting(const toc_moment *moment TOC_NULLABLE);

/**
 * The decision that was adopted.
 * @param moment May be NULL.
 * @return Borrowed; NULL for other kinds.
 * @since 0.1
 */
TOC_API TOC_LENT(moment) TOC_NULLABLE const toc_decision *toc_moment_decision(const toc_moment *moment TOC_NULLABLE);

/**
 * The event.
 * @param moment May be NULL.
 * @return Borrowed; NULL for other kinds.
 * @since 0.1
 */
TOC_API TOC_LENT(moment) TOC_NULLABLE const toc_event *toc_moment_event(const toc_moment *moment TOC_NULLABLE);

/**
 * How many the list holds.
 * @param list May be NULL.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_moment_list_count(const toc_moment_list *list TOC_NULLABLE);

/**
 * The moment at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_moment *toc_moment_list_at(const toc_moment_list *list TOC_NULLABLE,
        uint32_t position);

/**
 * Releases a list with its moments.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_moment_list_free(toc_moment_list *list TOC_NULLABLE);

/* --- deposits --- */

/**
 * The n-th deposit of consent, among those that count for entry into force: what organizations deposit is
 * not counted (UNTOC art. 38(1), TIP art. 17(1), SOM art. 22(1), Firearms Protocol art. 18(1)). Deposits of
 * one day are counted in the order of the dataset, which need not be that in which they were made.
 * @param instrument May be NULL.
 * @param n 1 is the first.
 * @return Borrowed; its participant is the n-th depositor. NULL when there are not so many, or when the data
 *         cannot tell which one it is.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const toc_action *toc_instrument_deposit(
        const toc_instrument *instrument TOC_NULLABLE, uint32_t n);

/**
 * The deposit that brought an instrument into force: the fortieth, by the rule of the same articles.
 * @param instrument May be NULL.
 * @return Borrowed; NULL when it was not made yet, when the instrument states no such rule, or when the data
 *         cannot tell which one it is, as where several were made on that day: the day is then that of
 *         toc_instrument_deposit.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const toc_action *toc_instrument_decisive_deposit(
        const toc_instrument *instrument TOC_NULLABLE);

/**
 * Lists those who stand somewhere under an instrument on a day, in the order of participants. With
 * TOC_STATUS_SIGNATORY: those that signed and did not follow up until then.
 * @param instrument The instrument.
 * @param status One of TOC_STATUS_SIGNATORY, _DEPOSITED, _PARTY, _WITHDRAWN; with TOC_STATUS_UNKNOWN, those
 *        for whom the data cannot say.
 * @param date The day.
 * @param out The list, to be released with toc_participation_list_free; NULL on failure.
 * @return TOC_OK; TOC_E_ARGUMENT when instrument or out is NULL, status is none of these, or date is no date;
 *         TOC_E_NOMEM.
 * @since 0.1
 */
TOC_API int toc_instrument_participations_with(const toc_instrument *instrument, int32_t status, int32_t date,
        toc_participation_list **out TOC_OUT TOC_OWNED(toc_participation_list_free));

TOC_END

#endif
