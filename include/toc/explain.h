/* SPDX-License-Identifier: MIT */
/** @file explain.h
 *  Why a participant stands where it does: the reasons behind toc_status, each with what it rests on and a
 *  sentence in English.
 *
 *  The reasons come in the order of events: signature, consent, entry into force of the instrument, entry
 *  into force for the participant, withdrawal, its effect, then what is wrong or missing in the data and up
 *  to when it is known. What happens only after the day asked about is said when it is the next step, so
 *  that a reader sees why the status is not further on.
 *
 *  The rules applied are those of status.h (UNTOC arts. 37, 38 and 40, TIP arts. 16, 17 and 19, SOM arts. 21,
 *  22 and 24, Firearms Protocol arts. 17, 18 and 20).
 */
#ifndef TOC_EXPLAIN_H
#define TOC_EXPLAIN_H

#include "types.h"

TOC_BEGIN

/** Kinds of reasons. Accept values that are not listed. */
enum {
    TOC_REASON_ACTION = 1,     /**< the participant did something: toc_reason_action */
    TOC_REASON_RULE = 2,       /**< a rule of the final clauses makes it so: toc_reason_rule */
    TOC_REASON_COVERAGE = 3,   /**< how far the data reaches: toc_reason_coverage */
    TOC_REASON_DATA_ERROR = 4, /**< the data contradicts a rule */
    TOC_REASON_ABSENCE = 5     /**< the data knows of nothing */
};

/** Why a status is what it is; owned by the caller. */
typedef struct toc_explanation toc_explanation;
/** One reason; borrowed from its explanation. */
typedef struct toc_reason toc_reason;

/**
 * Explains the status of a participant under an instrument on a day.
 * @param participant The participant.
 * @param instrument An instrument of the same dataset.
 * @param date The day; may be given in part (20040000).
 * @param out The explanation, to be released with toc_explanation_free; NULL on failure. Handles in it are
 *        borrowed from the dataset, sentences from the explanation.
 * @return TOC_OK; TOC_E_ARGUMENT when something is NULL, the two are of different datasets, or date is no
 *         date; TOC_E_NOMEM.
 * @since 0.1
 */
TOC_API int toc_status_explain(const toc_participant *participant, const toc_instrument *instrument, int32_t date,
                               toc_explanation **out TOC_OUT TOC_OWNED(toc_explanation_free));

/**
 * Releases an explanation with its reasons and sentences.
 * @param explanation May be NULL.
 * @since 0.1
 */
TOC_API void toc_explanation_free(toc_explanation *explanation TOC_NULLABLE);

/**
 * The status explained: what toc_status gives.
 * @param explanation May be NULL.
 * @return One of TOC_STATUS_*; TOC_STATUS_UNKNOWN for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_explanation_status(const toc_explanation *explanation TOC_NULLABLE);

/**
 * How many reasons it has.
 * @param explanation May be NULL.
 * @return At least 1; 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_explanation_count(const toc_explanation *explanation TOC_NULLABLE);

/**
 * The reason at a position.
 * @param explanation May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the explanation; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(explanation) TOC_NULLABLE const toc_reason *toc_explanation_at(
        const toc_explanation *explanation TOC_NULLABLE, uint32_t position);

/* --- reason --- */

/**
 * The word for a kind of reason, such as "data-error".
 * @param kind One of TOC_REASON_*.
 * @return A constant, or NULL for a number that is none of them.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_reason_kind_name(int32_t kind);

/**
 * What kind of reason it is.
 * @param reason May be NULL.
 * @return One of TOC_REASON_*; 0 for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_reason_kind(const toc_reason *reason TOC_NULLABLE);

/**
 * The action that it rests on; for a rule, the action to which the rule is applied.
 * @param reason May be NULL.
 * @return Borrowed from the dataset; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(reason) TOC_NULLABLE const toc_action *toc_reason_action(const toc_reason *reason TOC_NULLABLE);

/**
 * The rule that it applies, or, as a data error, that the data contradicts.
 * @param reason May be NULL.
 * @return Borrowed from the dataset; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(reason) TOC_NULLABLE const toc_rule *toc_reason_rule(const toc_reason *reason TOC_NULLABLE);

/**
 * The provision in which the rule stands.
 * @param reason May be NULL.
 * @return Borrowed from the dataset; NULL when there is none (no clause deals with succession).
 * @since 0.1
 */
TOC_API TOC_LENT(reason) TOC_NULLABLE const toc_provision *toc_reason_provision(
        const toc_reason *reason TOC_NULLABLE);

/**
 * The coverage that it rests on.
 * @param reason May be NULL.
 * @return Borrowed from the dataset; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(reason) TOC_NULLABLE const toc_coverage *toc_reason_coverage(
        const toc_reason *reason TOC_NULLABLE);

/**
 * The day it is about: of the action, of the effect of a rule, or up to which the data is known.
 * @param reason May be NULL.
 * @return A date (see date.h), complete or in part; 0 when only bounds are known, or none.
 * @since 0.1
 */
TOC_API int32_t toc_reason_date(const toc_reason *reason TOC_NULLABLE);

/**
 * The first day that its date can be.
 * @param reason May be NULL.
 * @return A full date; 0 when it has no date.
 * @since 0.1
 */
TOC_API int32_t toc_reason_earliest(const toc_reason *reason TOC_NULLABLE);

/**
 * The last day that its date can be.
 * @param reason May be NULL.
 * @return A full date; 0 when it has no date or no bound.
 * @since 0.1
 */
TOC_API int32_t toc_reason_latest(const toc_reason *reason TOC_NULLABLE);

/**
 * The reason as a sentence in English, with full stop.
 * @param reason May be NULL.
 * @return Borrowed from the explanation; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(reason) TOC_NULLABLE const char *toc_reason_sentence(const toc_reason *reason TOC_NULLABLE);

TOC_END

#endif
