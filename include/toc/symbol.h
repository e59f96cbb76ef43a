/* SPDX-License-Identifier: MIT */
/** @file symbol.h
 *  Symbols of United Nations documents, such as A/55/383/Add.1, read without a dataset: normal form, parts,
 *  order, and how two of them are related.
 *
 *  A symbol is components separated by "/": the organ (A, S, E, CTOC), bodies (AC.254, WG.2), years or
 *  sessions, numbers, and at last what modifies a document (Add.1, Rev.2, Corr.1, Amend.1). Series that
 *  nobody has heard of are read by the same rules. All functions take symbols as people type them and give
 *  parts in normal form; see doc/symbol.md for what is normal, and for what is no symbol.
 */
#ifndef TOC_SYMBOL_H
#define TOC_SYMBOL_H

#include "types.h"

TOC_BEGIN

/** Bytes that a symbol in normal form needs at most, the final NUL included. */
enum { TOC_SYMBOL_SIZE = 128 /**< for the longest one and the NUL */ };

/** How a first symbol is related to a second one. Accept values that are not listed. */
enum {
    TOC_SYMBOL_UNRELATED = 0,   /**< neither of the other kinds */
    TOC_SYMBOL_SAME = 1,        /**< the same document */
    TOC_SYMBOL_ADDENDUM = 2,    /**< an addendum of the second, or a part of its addendum */
    TOC_SYMBOL_REVISION = 3,    /**< a revision of the second */
    TOC_SYMBOL_CORRIGENDUM = 4, /**< a corrigendum of the second */
    TOC_SYMBOL_AMENDMENT = 5,   /**< an amendment of the second */
    TOC_SYMBOL_BASE = 6,        /**< what the second one adds to, revises, corrects or amends */
    TOC_SYMBOL_SIBLINGS = 7,    /**< both modify one document */
    TOC_SYMBOL_SERIES = 8       /**< documents of one series */
};

/**
 * Writes a symbol in normal form: "a/55/383/add. 1" gives "A/55/383/Add.1", "S/RES/1373(2001)" gives
 * "S/RES/1373 (2001)", the asterisks of a reissue are dropped.
 * @param text What was typed; may be NULL.
 * @param buffer Where to write; always ends with NUL when size > 0. May be NULL when size is 0.
 * @param size Bytes at buffer; TOC_SYMBOL_SIZE is always enough.
 * @return Bytes that the normal form has without NUL; 0 when text is no symbol ("and/or", "1/2"). When the
 *         result is not below size, it was cut.
 * @since 0.1
 */
TOC_API size_t toc_symbol_normalize(const char *text TOC_NULLABLE, char *buffer TOC_OUT TOC_LEN(size), size_t size);

/**
 * Whether a text is a symbol, or becomes one by normalization.
 * @param text May be NULL.
 * @since 0.1
 */
TOC_API TOC_TRUTH int toc_symbol_is_valid(const char *text TOC_NULLABLE);

/**
 * Writes the symbol of the document that a symbol adds to, revises, corrects or amends:
 * "A/AC.254/4/Add.3/Rev.1" gives "A/AC.254/4". A symbol without such an end is its own base.
 * @param symbol May be NULL.
 * @param buffer Where to write; see toc_symbol_normalize.
 * @param size Bytes at buffer.
 * @return Bytes without NUL; 0 for what is no symbol.
 * @since 0.1
 */
TOC_API size_t toc_symbol_base(const char *symbol TOC_NULLABLE, char *buffer TOC_OUT TOC_LEN(size), size_t size);

/**
 * Writes the series: the leading part before years, sessions and numbers. "CTOC/COP/WG.2/2012/3" gives
 * "CTOC/COP/WG.2", "A/55/383" gives "A".
 * @param symbol May be NULL.
 * @param buffer Where to write; see toc_symbol_normalize.
 * @param size Bytes at buffer.
 * @return Bytes without NUL; 0 for what is no symbol.
 * @since 0.1
 */
TOC_API size_t toc_symbol_series(const char *symbol TOC_NULLABLE, char *buffer TOC_OUT TOC_LEN(size), size_t size);

/**
 * Writes the organ: the first component, such as "A" for the General Assembly.
 * @param symbol May be NULL.
 * @param buffer Where to write; see toc_symbol_normalize.
 * @param size Bytes at buffer.
 * @return Bytes without NUL; 0 for what is no symbol.
 * @since 0.1
 */
TOC_API size_t toc_symbol_organ(const char *symbol TOC_NULLABLE, char *buffer TOC_OUT TOC_LEN(size), size_t size);

/**
 * The year that stands in the symbol: 2012 for "CTOC/COP/WG.2/2012/3", 2001 for "S/RES/1373 (2001)".
 * @param symbol May be NULL.
 * @return The year; 0 when there is none (the 55 of "A/55/383" is a session).
 * @since 0.1
 */
TOC_API int32_t toc_symbol_year(const char *symbol TOC_NULLABLE);

/**
 * How many modifiers stand at its end: 2 for "A/AC.254/4/Add.3/Rev.1".
 * @param symbol May be NULL.
 * @return 0 also for what is no symbol.
 * @since 0.1
 */
TOC_API uint32_t toc_symbol_modifier_count(const char *symbol TOC_NULLABLE);

/**
 * Writes a modifier, such as "Add.3".
 * @param symbol May be NULL.
 * @param position 0 to count - 1, from left to right.
 * @param buffer Where to write; see toc_symbol_normalize.
 * @param size Bytes at buffer.
 * @return Bytes without NUL; 0 when position is too large.
 * @since 0.1
 */
TOC_API size_t toc_symbol_modifier(const char *symbol TOC_NULLABLE, uint32_t position,
                                   char *buffer TOC_OUT TOC_LEN(size), size_t size);

/**
 * Compares two symbols in natural order: numbers by their value, a document before its addenda. What is no
 * symbol comes after all symbols.
 * @param first May be NULL.
 * @param second May be NULL.
 * @return -1, 0 or 1: the first is before, the same as, or after the second.
 * @since 0.1
 */
TOC_API int32_t toc_symbol_compare(const char *first TOC_NULLABLE, const char *second TOC_NULLABLE);

/**
 * How the first symbol is related to the second. The modifier that comes first decides: Add.3/Rev.1 is an
 * addendum of the base document, and a revision of Add.3.
 * @param first May be NULL.
 * @param second May be NULL.
 * @return One of TOC_SYMBOL_*; TOC_SYMBOL_UNRELATED also when one of them is no symbol.
 * @since 0.1
 */
TOC_API int32_t toc_symbol_relation(const char *first TOC_NULLABLE, const char *second TOC_NULLABLE);

/**
 * The word for a relation, such as "addendum".
 * @param relation One of TOC_SYMBOL_*.
 * @return A constant; "unrelated" for any other number.
 * @since 0.1
 */
TOC_API const char *toc_symbol_relation_name(int32_t relation);

TOC_END

#endif
