/* SPDX-License-Identifier: MIT */
/** @file meeting.h
 *  Bodies and their meetings.
 */
#ifndef TOC_MEETING_H
#define TOC_MEETING_H

#include "types.h"

TOC_BEGIN

/** Kinds of bodies. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_BODY_ASSEMBLY = 1,      /**< of all members, such as the General Assembly */
    TOC_BODY_COUNCIL = 2,       /**< of elected members */
    TOC_BODY_COMMISSION = 3,    /**< under a council */
    TOC_BODY_COMMITTEE = 4,     /**< such as one that negotiates a treaty */
    TOC_BODY_CONFERENCE = 5,    /**< such as of the parties to a treaty */
    TOC_BODY_WORKING_GROUP = 6, /**< of a conference or another body */
    TOC_BODY_EXPERT_GROUP = 7,  /**< of experts, such as on one question */
    TOC_BODY_DIALOGUE = 8,      /**< with those who are no participants */
    TOC_BODY_SECRETARIAT = 9,   /**< that serves others */
    TOC_BODY_GROUPING = 10      /**< of States that speak together */
};

/**
 * The word of the dataset for a constant, such as "assembly".
 * @param number One of TOC_BODY_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_body_kind_name(int32_t number);

/** How a meeting is held. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_MEETING_IN_PERSON = 1, /**< all in one place */
    TOC_MEETING_HYBRID = 2,    /**< in one place and online */
    TOC_MEETING_ONLINE = 3     /**< online alone */
};

/**
 * The word of the dataset for a constant, such as "in-person".
 * @param number One of TOC_MEETING_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_meeting_format_name(int32_t number);

/* --- body --- */

/**
 * All bodies, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_body_list *toc_dataset_bodies(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds a body by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such body.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_body *toc_dataset_find_body(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the body belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) TOC_NULLABLE const toc_dataset *toc_body_dataset(const toc_body *body TOC_NULLABLE);

/**
 * Its index among all bodies: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_body_index(const toc_body *body TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) TOC_NULLABLE const char *toc_body_id(const toc_body *body TOC_NULLABLE);

/**
 * What kind of body it is.
 * @return One of TOC_BODY_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_body_kind(const toc_body *body TOC_NULLABLE);

/**
 * The body that it reports to.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(body) TOC_NULLABLE const toc_body *toc_body_parent(const toc_body *body TOC_NULLABLE);

/**
 * Its symbol or code, such as "CTOC/COP".
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(body) TOC_NULLABLE const char *toc_body_symbol(const toc_body *body TOC_NULLABLE);

/**
 * The decisions and resolutions that established it or shaped its mandate.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_decision_list *toc_body_established_by(const toc_body *body TOC_NULLABLE);

/**
 * The provision that establishes it.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(body) TOC_NULLABLE const toc_provision *toc_body_provision(const toc_body *body TOC_NULLABLE);

/**
 * The sources behind it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_source_list *toc_body_sources(const toc_body *body TOC_NULLABLE);

/**
 * Its official name, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(body) TOC_NULLABLE const char *toc_body_name(const toc_body *body TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its official name, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_text_list *toc_body_names(const toc_body *body TOC_NULLABLE);

/**
 * Its usual short name, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(body) TOC_NULLABLE const char *toc_body_short_name(const toc_body *body TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its usual short name, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_text_list *toc_body_short_names(const toc_body *body TOC_NULLABLE);

/**
 * Another name, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(body) TOC_NULLABLE const char *toc_body_alias(const toc_body *body TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Another name, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_text_list *toc_body_aliases(const toc_body *body TOC_NULLABLE);

/**
 * A person who held an office in it, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(body) TOC_NULLABLE const char *toc_body_officer(const toc_body *body TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A person who held an office in it, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_text_list *toc_body_officers(const toc_body *body TOC_NULLABLE);

/**
 * A remark, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(body) TOC_NULLABLE const char *toc_body_note(const toc_body *body TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A remark, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_text_list *toc_body_notes(const toc_body *body TOC_NULLABLE);

/**
 * Its series of document symbols.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_series_list *toc_body_series(const toc_body *body TOC_NULLABLE);

/**
 * What other sources say about it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_claim_list *toc_body_claims(const toc_body *body TOC_NULLABLE);

/**
 * The bodies that report to it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_body_list *toc_body_children(const toc_body *body TOC_NULLABLE);

/**
 * Its meetings, in the order of the dataset.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_meeting_list *toc_body_meetings(const toc_body *body TOC_NULLABLE);

/**
 * Its decisions and resolutions.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_decision_list *toc_body_decisions(const toc_body *body TOC_NULLABLE);

/**
 * Its documents.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_document_list *toc_body_documents(const toc_body *body TOC_NULLABLE);

/**
 * The decisions and resolutions that concern it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(body) const toc_decision_list *toc_body_concerned_by(const toc_body *body TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_body_list_count(const toc_body_list *list TOC_NULLABLE);

/**
 * The body at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_body *toc_body_list_at(const toc_body_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_body_list_copy(const toc_body_list *list TOC_NULLABLE, uint32_t first,
        const toc_body **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_body_list_free(toc_body_list *list TOC_NULLABLE);

/* --- series --- */

/**
 * All series, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_series_list *toc_dataset_all_series(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the series belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(series) TOC_NULLABLE const toc_dataset *toc_series_dataset(const toc_series *series TOC_NULLABLE);

/**
 * Its index among all series: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_series_index(const toc_series *series TOC_NULLABLE);

/**
 * The body that the series belongs to.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(series) TOC_NULLABLE const toc_body *toc_series_body(const toc_series *series TOC_NULLABLE);

/**
 * How its symbols begin, such as "CTOC/COP/WG.2".
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(series) TOC_NULLABLE const char *toc_series_prefix(const toc_series *series TOC_NULLABLE);

/**
 * Whether the prefix was seen; TOC_VERIFIED_NO marks what only memory says.
 * @return One of TOC_VERIFIED_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_series_verified(const toc_series *series TOC_NULLABLE);

/**
 * The sources behind it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(series) const toc_source_list *toc_series_sources(const toc_series *series TOC_NULLABLE);

/**
 * A remark, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(series) TOC_NULLABLE const char *toc_series_note(const toc_series *series TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A remark, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(series) const toc_text_list *toc_series_notes(const toc_series *series TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_series_list_count(const toc_series_list *list TOC_NULLABLE);

/**
 * The series at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_series *toc_series_list_at(const toc_series_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_series_list_copy(const toc_series_list *list TOC_NULLABLE, uint32_t first,
        const toc_series **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_series_list_free(toc_series_list *list TOC_NULLABLE);

/* --- meeting --- */

/**
 * All meetings, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_meeting_list *toc_dataset_meetings(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds a meeting by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such meeting.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_meeting *toc_dataset_find_meeting(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the meeting belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) TOC_NULLABLE const toc_dataset *toc_meeting_dataset(const toc_meeting *meeting TOC_NULLABLE);

/**
 * Its index among all meetings: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_meeting_index(const toc_meeting *meeting TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) TOC_NULLABLE const char *toc_meeting_id(const toc_meeting *meeting TOC_NULLABLE);

/**
 * The body that met.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) TOC_NULLABLE const toc_body *toc_meeting_body(const toc_meeting *meeting TOC_NULLABLE);

/**
 * Other bodies that met jointly.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) const toc_body_list *toc_meeting_joint(const toc_meeting *meeting TOC_NULLABLE);

/**
 * The number of the session; 0 when it has none or it is not known.
 * @since 0.1
 */
TOC_API uint32_t toc_meeting_session(const toc_meeting *meeting TOC_NULLABLE);

/**
 * Where.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) TOC_NULLABLE const char *toc_meeting_place(const toc_meeting *meeting TOC_NULLABLE);

/**
 * In person, hybrid or online.
 * @return One of TOC_MEETING_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_meeting_format(const toc_meeting *meeting TOC_NULLABLE);

/**
 * The first day; parts that are not known are 00.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_meeting_start(const toc_meeting *meeting TOC_NULLABLE);

/**
 * The last day.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_meeting_end(const toc_meeting *meeting TOC_NULLABLE);

/**
 * The first day as planned, where it differs.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_meeting_scheduled_start(const toc_meeting *meeting TOC_NULLABLE);

/**
 * The last day as planned, where it differs.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_meeting_scheduled_end(const toc_meeting *meeting TOC_NULLABLE);

/**
 * The meeting during which it was held.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) TOC_NULLABLE const toc_meeting *toc_meeting_during(const toc_meeting *meeting TOC_NULLABLE);

/**
 * Its report.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) TOC_NULLABLE const toc_document *toc_meeting_report(const toc_meeting *meeting TOC_NULLABLE);

/**
 * The sources behind it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) const toc_source_list *toc_meeting_sources(const toc_meeting *meeting TOC_NULLABLE);

/**
 * Its title, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) TOC_NULLABLE const char *toc_meeting_title(const toc_meeting *meeting TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its title, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) const toc_text_list *toc_meeting_titles(const toc_meeting *meeting TOC_NULLABLE);

/**
 * Who presided, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) TOC_NULLABLE const char *toc_meeting_officer(const toc_meeting *meeting TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Who presided, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) const toc_text_list *toc_meeting_officers(const toc_meeting *meeting TOC_NULLABLE);

/**
 * Who attended, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) TOC_NULLABLE const char *toc_meeting_attendance(const toc_meeting *meeting TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Who attended, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) const toc_text_list *toc_meeting_attendances(const toc_meeting *meeting TOC_NULLABLE);

/**
 * What came of it, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) TOC_NULLABLE const char *toc_meeting_outcome(const toc_meeting *meeting TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * What came of it, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) const toc_text_list *toc_meeting_outcomes(const toc_meeting *meeting TOC_NULLABLE);

/**
 * A remark, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) TOC_NULLABLE const char *toc_meeting_note(const toc_meeting *meeting TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A remark, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) const toc_text_list *toc_meeting_notes(const toc_meeting *meeting TOC_NULLABLE);

/**
 * Its agenda.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) const toc_agenda_item_list *toc_meeting_agenda(const toc_meeting *meeting TOC_NULLABLE);

/**
 * What other sources say about it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) const toc_claim_list *toc_meeting_claims(const toc_meeting *meeting TOC_NULLABLE);

/**
 * Its documents.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) const toc_document_list *toc_meeting_documents(const toc_meeting *meeting TOC_NULLABLE);

/**
 * The decisions and resolutions taken at it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) const toc_decision_list *toc_meeting_decisions(const toc_meeting *meeting TOC_NULLABLE);

/**
 * The instruments finalized at it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(meeting) const toc_instrument_list *toc_meeting_instruments(const toc_meeting *meeting TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_meeting_list_count(const toc_meeting_list *list TOC_NULLABLE);

/**
 * The meeting at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_meeting *toc_meeting_list_at(const toc_meeting_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_meeting_list_copy(const toc_meeting_list *list TOC_NULLABLE, uint32_t first,
        const toc_meeting **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_meeting_list_free(toc_meeting_list *list TOC_NULLABLE);

/* --- agenda item --- */

/**
 * All agenda items, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_agenda_item_list *toc_dataset_agenda_items(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the agenda item belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(agenda_item) TOC_NULLABLE const toc_dataset *toc_agenda_item_dataset(const toc_agenda_item *agenda_item TOC_NULLABLE);

/**
 * Its index among all agenda items: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_agenda_item_index(const toc_agenda_item *agenda_item TOC_NULLABLE);

/**
 * The meeting on whose agenda the item stands.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(agenda_item) TOC_NULLABLE const toc_meeting *toc_agenda_item_meeting(const toc_agenda_item *agenda_item TOC_NULLABLE);

/**
 * Its number as printed, such as "1 (a)".
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(agenda_item) TOC_NULLABLE const char *toc_agenda_item_number(const toc_agenda_item *agenda_item TOC_NULLABLE);

/**
 * Its title, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(agenda_item) TOC_NULLABLE const char *toc_agenda_item_title(const toc_agenda_item *agenda_item TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its title, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(agenda_item) const toc_text_list *toc_agenda_item_titles(const toc_agenda_item *agenda_item TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_agenda_item_list_count(const toc_agenda_item_list *list TOC_NULLABLE);

/**
 * The agenda item at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_agenda_item *toc_agenda_item_list_at(const toc_agenda_item_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_agenda_item_list_copy(const toc_agenda_item_list *list TOC_NULLABLE, uint32_t first,
        const toc_agenda_item **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_agenda_item_list_free(toc_agenda_item_list *list TOC_NULLABLE);

TOC_END

#endif
