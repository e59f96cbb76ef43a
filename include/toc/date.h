/* SPDX-License-Identifier: MIT */
/** @file date.h
 *  Dates: `int32_t` YYYYMMDD of the Gregorian calendar, years 1 to 9999, with 00 for a part that is not
 *  known (20040000 is "some day of 2004"), and 0 for no date at all. ISO 8601 in text.
 */
#ifndef TOC_DATE_H
#define TOC_DATE_H

#include "export.h"

TOC_BEGIN

/** Answers of toc_date_compare. */
enum {
    TOC_DATE_UNKNOWN = 0,  /**< cannot be told: one date is missing, or they overlap */
    TOC_DATE_EARLIER = 1,  /**< the first is certainly before the second */
    TOC_DATE_SAME = 2,     /**< both are the same full day */
    TOC_DATE_LATER = 3     /**< the first is certainly after the second */
};

/** Bytes that toc_date_format needs at most, the final NUL included. */
enum { TOC_DATE_SIZE = 11 /**< "2000-11-15" and the NUL */ };

/**
 * Reads an ISO 8601 calendar date: "2003", "2003-09" or "2003-09-29".
 * @param text May be NULL.
 * @return The date; 0 when text is NULL or no such date exists (30 February, year 0, other characters).
 * @since 0.1
 */
TOC_API int32_t toc_date_parse(const char *text TOC_NULLABLE);

/**
 * Writes a date in ISO 8601, shortened where parts are unknown: "2003-09-29", "2003-09", "2003".
 * @param date The date.
 * @param buffer Where to write; always ends with NUL when size > 0. May be NULL when size is 0.
 * @param size Bytes at buffer; TOC_DATE_SIZE is always enough.
 * @return Bytes that the text has without NUL; 0 for 0 and for what is no date. When the result is not below
 *         size, the text was cut.
 * @since 0.1
 */
TOC_API size_t toc_date_format(int32_t date, char *buffer TOC_OUT TOC_LEN(size), size_t size);

/**
 * Whether the number is a date by the rules above, complete or not; 0 is none.
 * @param date A date, whole or in part.
 * @since 0.1
 */
TOC_API TOC_TRUTH int toc_date_is_valid(int32_t date);

/**
 * Whether year, month and day are all known.
 * @param date A date, whole or in part.
 * @since 0.1
 */
TOC_API TOC_TRUTH int toc_date_is_full(int32_t date);

/**
 * The first day the date can mean: 20040200 gives 20040201.
 * @param date A date, whole or in part.
 * @return A full date; 0 for what is no date.
 * @since 0.1
 */
TOC_API int32_t toc_date_earliest(int32_t date);

/**
 * The last day the date can mean: 20040200 gives 20040229.
 * @param date A date, whole or in part.
 * @return A full date; 0 for what is no date.
 * @since 0.1
 */
TOC_API int32_t toc_date_latest(int32_t date);

/**
 * Compares two dates, three-valued: what overlaps cannot be told apart.
 * @param first A date, complete or in part; 0 and what is no date: unknown.
 * @param second The same.
 * @return One of TOC_DATE_*.
 * @since 0.1
 */
TOC_API int32_t toc_date_compare(int32_t first, int32_t second);

/**
 * The date a number of days later (or earlier). The "ninetieth day after" a day is that day plus 90.
 * @param date A full date.
 * @param days May be negative.
 * @return A full date; 0 when date is not full or the result leaves years 1 to 9999.
 * @since 0.1
 */
TOC_API int32_t toc_date_add_days(int32_t date, int32_t days);

/**
 * The date a number of months later (or earlier). Where that month is shorter, its last day.
 * @param date A full date.
 * @param months May be negative.
 * @return A full date; 0 when date is not full or the result leaves years 1 to 9999.
 * @since 0.1
 */
TOC_API int32_t toc_date_add_months(int32_t date, int32_t months);

/**
 * Days from the first date to the second; negative when the second is earlier.
 * @param first A full date.
 * @param second A full date.
 * @return The number of days; 0 also when one of them is not a full date.
 * @since 0.1
 */
TOC_API int32_t toc_date_days_between(int32_t first, int32_t second);

TOC_END

#endif
