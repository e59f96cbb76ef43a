/* SPDX-License-Identifier: MIT */
/** @file common.h
 *  What binds: the instruments that two participants have in common on a day, the provisions on a topic that
 *  bind both, and the duties that a party has.
 *
 *  A treaty binds its Parties in force; status.h says by which rules that is computed. Where the data cannot
 *  say whether an instrument is in force for someone on a day, it is left out, with what stands in it.
 *  toc_common_instruments counts such instruments; the other functions do not: call it to see whether
 *  something is undecided.
 */
#ifndef TOC_COMMON_H
#define TOC_COMMON_H

#include "types.h"

TOC_BEGIN

/**
 * Lists the instruments in force for both of two participants on a day, in the order of the dataset.
 * @param a One of them; the same as b lists the instruments in force for it.
 * @param b The other one, of the same dataset.
 * @param date The day; in part (20040000): what holds on all days it can mean.
 * @param unknown How many instruments cannot be decided; 0 on failure; may be NULL.
 * @param out The list, to be released with toc_instrument_list_free; NULL on failure.
 * @return TOC_OK; TOC_E_ARGUMENT when a participant or out is NULL, the two are of different datasets, or
 *         date is no date; TOC_E_NOMEM.
 * @since 0.1
 */
TOC_API int toc_common_instruments(const toc_participant *a, const toc_participant *b, int32_t date,
                                   uint32_t *unknown TOC_OUT TOC_NULLABLE,
                                   toc_instrument_list **out TOC_OUT TOC_OWNED(toc_instrument_list_free));

/**
 * Lists the provisions on a topic in the instruments in force for both of two participants on a day, in
 * reading order, such as what they owe each other on extradition. Those of an instrument that cannot be decided
 * are left out: call toc_common_instruments to see what is undecided.
 * @param a One of them.
 * @param b The other one, of the same dataset.
 * @param topic A topic of the same dataset.
 * @param date The day.
 * @param out The list, to be released with toc_provision_list_free; NULL on failure.
 * @return TOC_OK; TOC_E_ARGUMENT when something is NULL or of another dataset, or date is no date;
 *         TOC_E_NOMEM.
 * @since 0.1
 */
TOC_API int toc_common_provisions(const toc_participant *a, const toc_participant *b, const toc_topic *topic,
                                  int32_t date, toc_provision_list **out TOC_OUT TOC_OWNED(toc_provision_list_free));

/**
 * Lists the duties that a participant has on a day: those of the instruments in force for it, in reading
 * order. Those of an instrument that cannot be decided are left out: call toc_common_instruments, with the
 * participant twice, to see what is undecided.
 * @param participant The participant.
 * @param kind One of TOC_DUTY_*, such as TOC_DUTY_NOTIFICATION; 0: all.
 * @param date The day.
 * @param out The list, to be released with toc_duty_list_free; NULL on failure.
 * @return TOC_OK; TOC_E_ARGUMENT when participant or out is NULL or date is no date; TOC_E_NOMEM.
 * @since 0.1
 */
TOC_API int toc_participant_duties(const toc_participant *participant, int32_t kind, int32_t date,
                                   toc_duty_list **out TOC_OUT TOC_OWNED(toc_duty_list_free));

TOC_END

#endif
