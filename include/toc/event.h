/* SPDX-License-Identifier: MIT */
/** @file event.h
 *  Dated events that are neither actions nor meetings.
 */
#ifndef TOC_EVENT_H
#define TOC_EVENT_H

#include "types.h"

TOC_BEGIN

/** Kinds of events. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_EVENT_ADOPTION = 1,         /**< a text was adopted */
    TOC_EVENT_MANDATE = 2,          /**< a body was asked to do something */
    TOC_EVENT_ENTRY_INTO_FORCE = 3, /**< an instrument entered into force */
    TOC_EVENT_TREATY_EVENT = 4,     /**< of the depositary, where treaties are signed and instruments deposited */
    TOC_EVENT_NEWS = 5              /**< something else that was reported */
};

/**
 * The word of the dataset for a constant, such as "adoption".
 * @param number One of TOC_EVENT_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_event_kind_name(int32_t number);

/* --- event --- */

/**
 * All events, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_event_list *toc_dataset_events(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds an event by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such event.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_event *toc_dataset_find_event(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the event belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(event) TOC_NULLABLE const toc_dataset *toc_event_dataset(const toc_event *event TOC_NULLABLE);

/**
 * Its index among all events: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_event_index(const toc_event *event TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(event) TOC_NULLABLE const char *toc_event_id(const toc_event *event TOC_NULLABLE);

/**
 * What kind of event it is.
 * @return One of TOC_EVENT_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_event_kind(const toc_event *event TOC_NULLABLE);

/**
 * The day, or the first day.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_event_date(const toc_event *event TOC_NULLABLE);

/**
 * The last day, when it lasted longer.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_event_until(const toc_event *event TOC_NULLABLE);

/**
 * Where.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(event) TOC_NULLABLE const char *toc_event_place(const toc_event *event TOC_NULLABLE);

/**
 * The instruments it concerns.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(event) const toc_instrument_list *toc_event_instruments(const toc_event *event TOC_NULLABLE);

/**
 * The decision or resolution it belongs to.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(event) TOC_NULLABLE const toc_decision *toc_event_decision(const toc_event *event TOC_NULLABLE);

/**
 * The meeting it belongs to.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(event) TOC_NULLABLE const toc_meeting *toc_event_meeting(const toc_event *event TOC_NULLABLE);

/**
 * The sources behind it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(event) const toc_source_list *toc_event_sources(const toc_event *event TOC_NULLABLE);

/**
 * What happened, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(event) TOC_NULLABLE const char *toc_event_title(const toc_event *event TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * What happened, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(event) const toc_text_list *toc_event_titles(const toc_event *event TOC_NULLABLE);

/**
 * A remark, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(event) TOC_NULLABLE const char *toc_event_note(const toc_event *event TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A remark, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(event) const toc_text_list *toc_event_notes(const toc_event *event TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_event_list_count(const toc_event_list *list TOC_NULLABLE);

/**
 * The event at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_event *toc_event_list_at(const toc_event_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_event_list_copy(const toc_event_list *list TOC_NULLABLE, uint32_t first,
        const toc_event **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_event_list_free(toc_event_list *list TOC_NULLABLE);

TOC_END

#endif
