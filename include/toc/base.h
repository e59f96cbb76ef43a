/* SPDX-License-Identifier: MIT */
/** @file base.h
 *  What all other headers share: result codes, kinds, version, and release of owned strings.
 */
#ifndef TOC_BASE_H
#define TOC_BASE_H

#include "export.h"

TOC_BEGIN

/** Results of functions that can fail: TOC_OK, or one of the negative codes. */
enum {
    TOC_OK = 0,            /**< done; no error */
    TOC_E_NOMEM = -1,    /**< memory ran out; nothing has changed */
    TOC_E_ARGUMENT = -2, /**< an argument is NULL or out of range where that is not allowed */
    TOC_E_IO = -3,       /**< a file cannot be opened, read or written; errno tells why */
    TOC_E_FORMAT = -4,   /**< the bytes are no image, or a damaged one */
    TOC_E_VERSION = -5,  /**< the data is of a newer format than this library reads */
    TOC_E_DATA = -6,     /**< the XML is refused; the loader's diagnostics tell why */
    TOC_E_LIMIT = -7,    /**< larger than a limit allows */
    TOC_E_PLATFORM = -8, /**< not possible on this machine: an image is little-endian */
    TOC_E_UNAVAILABLE = -9 /**< not there: the library or the dataset was made without it */
};

/** Kinds of things in a dataset; the same numbers as in an image. Accept values that are not listed. */
enum {
    TOC_KIND_NONE = 0,           /**< no thing, or the dataset itself */
    TOC_KIND_SOURCE = 1,         /**< where facts come from */
    TOC_KIND_TOPIC = 2,          /**< a subject, such as extradition */
    TOC_KIND_PARTICIPANT = 3,    /**< a State or organization */
    TOC_KIND_INSTRUMENT = 4,     /**< a treaty */
    TOC_KIND_OPENING = 5,        /**< a period in which an instrument was open for signature */
    TOC_KIND_RULE = 6,           /**< a rule of the final clauses */
    TOC_KIND_PROVISION = 7,      /**< a node of the tree of an instrument */
    TOC_KIND_REFERENCE = 8,      /**< from a provision to another one */
    TOC_KIND_DUTY = 9,           /**< a duty to notify, inform, designate or report, or a deadline */
    TOC_KIND_TERM = 10,          /**< a defined term */
    TOC_KIND_ACTION = 11,        /**< what a participant did about an instrument */
    TOC_KIND_PARTICIPATION = 12, /**< all that one participant did about one instrument */
    TOC_KIND_BODY = 13,          /**< an organ */
    TOC_KIND_SERIES = 14,        /**< a series of document symbols */
    TOC_KIND_MEETING = 15,       /**< a meeting */
    TOC_KIND_AGENDA_ITEM = 16,   /**< an item of the agenda of a meeting */
    TOC_KIND_DOCUMENT = 17,      /**< a document */
    TOC_KIND_DECISION = 18,      /**< a decision or resolution */
    TOC_KIND_RESOURCE = 19,      /**< a guide, publication, tool or other aid */
    TOC_KIND_EVENT = 20,         /**< a dated event */
    TOC_KIND_EDITION = 21,       /**< a published version of something in one language */
    TOC_KIND_CORRECTION = 22,    /**< a correction of an authentic text */
    TOC_KIND_CLAIM = 23,         /**< what another source says about a member */
    TOC_KIND_COVERAGE = 24,      /**< how complete a section of the data is */
    TOC_KIND_TEXT = 25,          /**< a text in one language */
    TOC_KIND_PART = 26,          /**< one XML file of the dataset */
    TOC_KIND_PHRASE = 27,        /**< what words mean in a citation */
    TOC_KIND_EXAMPLE = 28,       /**< a citation that shows the use of a phrase */
    TOC_KIND_WORDING = 29        /**< a folded form of a phrase or of a name */
};

/**
 * The name of a result code, such as "TOC_E_NOMEM".
 * @param result One of TOC_E_*, or TOC_OK.
 * @return A constant; "unknown" for a number that is no result code.
 * @since 0.1
 */
TOC_API const char *toc_result_name(int result);

/**
 * What a result code means, as a short English sentence without a full stop.
 * @param result One of TOC_E_*, or TOC_OK.
 * @return A constant; never NULL.
 * @since 0.1
 */
TOC_API const char *toc_result_message(int result);

/**
 * The name of a kind of thing as the dataset writes it, such as "provision".
 * @param kind One of TOC_KIND_*.
 * @return A constant, or NULL for a number that is no kind.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_kind_name(int32_t kind);

/**
 * The version of the library at run time: major * 10000 + minor * 100 + patch.
 * @since 0.1
 */
TOC_API int32_t toc_version_number(void);

/**
 * The version of the library at run time, such as "0.1.0".
 * @return A constant; never NULL.
 * @since 0.1
 */
TOC_API const char *toc_version_string(void);

/**
 * Releases a string that the library gave to the caller (a result of type `char *`).
 * @param string May be NULL.
 * @since 0.1
 */
TOC_API void toc_free(char *string TOC_NULLABLE);

TOC_END

#endif
