/* SPDX-License-Identifier: MIT */
/** @file find.h
 *  Lookups by the keys that people use: codes, names, symbols and numbers. By id, see toc_dataset_find_X of
 *  each kind.
 */
#ifndef TOC_FIND_H
#define TOC_FIND_H

#include "types.h"

TOC_BEGIN

/**
 * Finds a participant by ISO 3166-1 alpha-2 or alpha-3 code (either case) or by M49 number of three digits.
 * @param code Such as "BRA", "br" or "076"; may be NULL.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_participant *toc_find_participant_by_code(
        const toc_dataset *dataset TOC_NULLABLE, const char *code TOC_NULLABLE);

/**
 * Finds a participant by what a person would type: an id, a code, or a short name, formal name or alias in
 * any language; names are compared folded (see toc_fold), or, when the dataset has no index for search, with
 * ASCII letters in either case.
 * @param name As a person would type it; may be NULL.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_participant *toc_find_participant(
        const toc_dataset *dataset TOC_NULLABLE, const char *name TOC_NULLABLE);

/**
 * Finds an instrument by what a person would type: an id, an MTDSG number, or a title, short title or alias
 * in any language, compared as toc_find_participant does.
 * @param dataset May be NULL.
 * @param name What was typed; may be NULL.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_instrument *toc_find_instrument(
        const toc_dataset *dataset TOC_NULLABLE, const char *name TOC_NULLABLE);

/**
 * Finds an instrument by its number in Multilateral Treaties Deposited with the Secretary-General, such as
 * "XVIII-12-a".
 * @param number Such as "XVIII-12-a"; may be NULL.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_instrument *toc_find_instrument_by_mtdsg(
        const toc_dataset *dataset TOC_NULLABLE, const char *number TOC_NULLABLE);

/**
 * Finds a document by its symbol, such as "A/55/383/Add.1", as it is typed: see toc_symbol_normalize.
 * @param symbol As it is typed; may be NULL.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_document *toc_find_document_by_symbol(
        const toc_dataset *dataset TOC_NULLABLE, const char *symbol TOC_NULLABLE);

/**
 * Finds a decision or resolution by its number. Those of a body are counted apart: decision 6/1 is not
 * resolution 6/1.
 * @param dataset May be NULL.
 * @param kind TOC_DECISION_DECISION or TOC_DECISION_RESOLUTION; 0 takes the decision, or else the resolution.
 * @param number Such as "4/4" or "55/25"; may be NULL.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_decision *toc_find_decision_by_number(
        const toc_dataset *dataset TOC_NULLABLE, int32_t kind, const char *number TOC_NULLABLE);

/**
 * Finds a decision or resolution by its document symbol, such as "A/RES/55/25", as it is typed: see
 * toc_symbol_normalize.
 * @param symbol As it is typed; may be NULL.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_decision *toc_find_decision_by_symbol(
        const toc_dataset *dataset TOC_NULLABLE, const char *symbol TOC_NULLABLE);

/**
 * Finds a body by its id, its symbol (such as "CTOC/COP"), or a name or alias in any language, compared as
 * toc_find_participant does.
 * @param name As a person would type it; may be NULL.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_body *toc_find_body(const toc_dataset *dataset TOC_NULLABLE,
        const char *name TOC_NULLABLE);

/**
 * Finds the body to which a document symbol belongs: the one whose series, or whose own symbol, is the
 * longest beginning of it. The document need not be in the dataset.
 * @param dataset May be NULL.
 * @param symbol As it is typed: see toc_symbol_normalize; may be NULL.
 * @return Borrowed; NULL when there is none, or when it is no symbol.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_body *toc_find_body_by_symbol(
        const toc_dataset *dataset TOC_NULLABLE, const char *symbol TOC_NULLABLE);

/**
 * Finds the session of a body by its number.
 * @param body May be NULL.
 * @param session 1 is the first session.
 * @return Borrowed; NULL when the body has no such session.
 * @since 0.1
 */
TOC_API TOC_LENT(body) TOC_NULLABLE const toc_meeting *toc_body_session(const toc_body *body TOC_NULLABLE,
        uint32_t session);

TOC_END

#endif
