/* SPDX-License-Identifier: MIT */
/** @file document.h
 *  Documents by their United Nations symbol.
 */
#ifndef TOC_DOCUMENT_H
#define TOC_DOCUMENT_H

#include "types.h"

TOC_BEGIN

/** Kinds of documents. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_DOCUMENT_REPORT = 1,                /**< of a meeting, a body or the Secretariat */
    TOC_DOCUMENT_AGENDA = 2,                /**< of a meeting, also provisional or annotated */
    TOC_DOCUMENT_DRAFT = 3,                 /**< of a text, such as of a treaty or a resolution */
    TOC_DOCUMENT_RESOLUTION = 4,            /**< as a document of its own */
    TOC_DOCUMENT_NOTE = 5,                  /**< such as notes on interpretation, or by the Secretariat */
    TOC_DOCUMENT_CONFERENCE_ROOM_PAPER = 6, /**< for one session, often in one language */
    TOC_DOCUMENT_PROPOSAL = 7,              /**< by participants, for a text that is negotiated */
    TOC_DOCUMENT_PRESS_RELEASE = 8,         /**< on a meeting or an event */
    TOC_DOCUMENT_INFORMATION = 9            /**< for participants, such as on the place and the programme */
};

/**
 * The word of the dataset for a constant, such as "report".
 * @param number One of TOC_DOCUMENT_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_document_kind_name(int32_t number);

/* --- document --- */

/**
 * All documents, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_document_list *toc_dataset_documents(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds a document by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such document.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_document *toc_dataset_find_document(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the document belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(document) TOC_NULLABLE const toc_dataset *toc_document_dataset(const toc_document *document TOC_NULLABLE);

/**
 * Its index among all documents: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_document_index(const toc_document *document TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(document) TOC_NULLABLE const char *toc_document_id(const toc_document *document TOC_NULLABLE);

/**
 * Its United Nations symbol.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(document) TOC_NULLABLE const char *toc_document_symbol(const toc_document *document TOC_NULLABLE);

/**
 * What kind of document it is.
 * @return One of TOC_DOCUMENT_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_document_kind(const toc_document *document TOC_NULLABLE);

/**
 * The document to which it is an addendum, revision or corrigendum.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(document) TOC_NULLABLE const toc_document *toc_document_of(const toc_document *document TOC_NULLABLE);

/**
 * Its date.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_document_date(const toc_document *document TOC_NULLABLE);

/**
 * The body it belongs to.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(document) TOC_NULLABLE const toc_body *toc_document_body(const toc_document *document TOC_NULLABLE);

/**
 * The meeting it was made for.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(document) TOC_NULLABLE const toc_meeting *toc_document_meeting(const toc_document *document TOC_NULLABLE);

/**
 * Its job number.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(document) TOC_NULLABLE const char *toc_document_job(const toc_document *document TOC_NULLABLE);

/**
 * The agenda item it was issued under.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(document) TOC_NULLABLE const char *toc_document_agenda(const toc_document *document TOC_NULLABLE);

/**
 * The languages it is known to exist in, as BCP 47 tags separated by spaces.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(document) TOC_NULLABLE const char *toc_document_languages(const toc_document *document TOC_NULLABLE);

/**
 * The sources behind it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(document) const toc_source_list *toc_document_sources(const toc_document *document TOC_NULLABLE);

/**
 * Its title, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(document) TOC_NULLABLE const char *toc_document_title(const toc_document *document TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its title, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(document) const toc_text_list *toc_document_titles(const toc_document *document TOC_NULLABLE);

/**
 * A remark, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(document) TOC_NULLABLE const char *toc_document_note(const toc_document *document TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A remark, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(document) const toc_text_list *toc_document_notes(const toc_document *document TOC_NULLABLE);

/**
 * The cross-references it makes.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(document) const toc_reference_list *toc_document_references(const toc_document *document TOC_NULLABLE);

/**
 * Published versions of it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(document) const toc_edition_list *toc_document_editions(const toc_document *document TOC_NULLABLE);

/**
 * What other sources say about it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(document) const toc_claim_list *toc_document_claims(const toc_document *document TOC_NULLABLE);

/**
 * Its addenda, revisions and corrigenda.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(document) const toc_document_list *toc_document_family(const toc_document *document TOC_NULLABLE);

/**
 * The meetings whose report it is.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(document) const toc_meeting_list *toc_document_reports_on(const toc_document *document TOC_NULLABLE);

/**
 * The references to it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(document) const toc_reference_list *toc_document_cited_by(const toc_document *document TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_document_list_count(const toc_document_list *list TOC_NULLABLE);

/**
 * The document at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_document *toc_document_list_at(const toc_document_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_document_list_copy(const toc_document_list *list TOC_NULLABLE, uint32_t first,
        const toc_document **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_document_list_free(toc_document_list *list TOC_NULLABLE);

TOC_END

#endif
