/* SPDX-License-Identifier: MIT */
/** @file source.h
 *  Where facts come from: sources, the claims of sources that disagree, how complete the data is, and the
 *  files it came from.
 */
#ifndef TOC_SOURCE_H
#define TOC_SOURCE_H

#include "types.h"

TOC_BEGIN

/** Whether a fact was seen in a source. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_VERIFIED_YES = 1, /**< it was seen there */
    TOC_VERIFIED_NO = 2   /**< it was not looked up */
};

/**
 * The word of the dataset for a constant, such as "yes".
 * @param number One of TOC_VERIFIED_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_verified_name(int32_t number);

/** Kinds of sources. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_SOURCE_DEPOSITARY = 1,  /**< the depositary itself */
    TOC_SOURCE_GAZETTE = 2,     /**< an official journal or treaty series */
    TOC_SOURCE_DOCUMENT = 3,    /**< a document of the United Nations or another organization */
    TOC_SOURCE_PRESS = 4,       /**< a press release or report */
    TOC_SOURCE_WEB = 5,         /**< a page */
    TOC_SOURCE_DATABASE = 6,    /**< a database */
    TOC_SOURCE_PUBLICATION = 7, /**< a book or article */
    TOC_SOURCE_EDITORIAL = 8,   /**< the editors of the dataset */
    TOC_SOURCE_MEMORY = 9       /**< what an editor remembered, and nobody looked up */
};

/**
 * The word of the dataset for a constant, such as "depositary".
 * @param number One of TOC_SOURCE_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_source_kind_name(int32_t number);

/** Sections of the data. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_SECTION_STRUCTURE = 1,     /**< the trees of provisions */
    TOC_SECTION_HEADINGS = 2,      /**< the headings of provisions */
    TOC_SECTION_SUMMARIES = 3,     /**< the summaries of provisions */
    TOC_SECTION_TERMS = 4,         /**< the defined terms */
    TOC_SECTION_PARTICIPATION = 5, /**< who signed and consented */
    TOC_SECTION_RESERVATIONS = 6,  /**< reservations, declarations and notifications */
    TOC_SECTION_PARTICIPANTS = 7,  /**< States and organizations */
    TOC_SECTION_MEETINGS = 8,      /**< bodies and their meetings */
    TOC_SECTION_DECISIONS = 9,     /**< decisions and resolutions */
    TOC_SECTION_DOCUMENTS = 10,    /**< documents */
    TOC_SECTION_RESOURCES = 11     /**< guides, addresses, publications and tools */
};

/**
 * The word of the dataset for a constant, such as "structure".
 * @param number One of TOC_SECTION_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_coverage_section_name(int32_t number);

/** How complete a section is. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_COVERAGE_COMPLETE = 1, /**< nothing is known to be missing */
    TOC_COVERAGE_PARTIAL = 2,  /**< something is missing */
    TOC_COVERAGE_NONE = 3      /**< nothing is there */
};

/**
 * The word of the dataset for a constant, such as "complete".
 * @param number One of TOC_COVERAGE_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_coverage_level_name(int32_t number);

/* --- source --- */

/**
 * All sources, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_source_list *toc_dataset_sources(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds a source by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such source.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_source *toc_dataset_find_source(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the source belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(source) TOC_NULLABLE const toc_dataset *toc_source_dataset(const toc_source *source TOC_NULLABLE);

/**
 * Its index among all sources: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_source_index(const toc_source *source TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(source) TOC_NULLABLE const char *toc_source_id(const toc_source *source TOC_NULLABLE);

/**
 * What kind of source it is.
 * @return One of TOC_SOURCE_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_source_kind(const toc_source *source TOC_NULLABLE);

/**
 * The date of the source, or of its state when it was read.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_source_date(const toc_source *source TOC_NULLABLE);

/**
 * Its address.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(source) TOC_NULLABLE const char *toc_source_href(const toc_source *source TOC_NULLABLE);

/**
 * Whether somebody read the fact there; TOC_VERIFIED_NO marks what only memory says.
 * @return One of TOC_VERIFIED_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_source_verified(const toc_source *source TOC_NULLABLE);

/**
 * Its title, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(source) TOC_NULLABLE const char *toc_source_title(const toc_source *source TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its title, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(source) const toc_text_list *toc_source_titles(const toc_source *source TOC_NULLABLE);

/**
 * A remark on it, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(source) TOC_NULLABLE const char *toc_source_note(const toc_source *source TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A remark on it, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(source) const toc_text_list *toc_source_notes(const toc_source *source TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_source_list_count(const toc_source_list *list TOC_NULLABLE);

/**
 * The source at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_source *toc_source_list_at(const toc_source_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_source_list_copy(const toc_source_list *list TOC_NULLABLE, uint32_t first,
        const toc_source **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_source_list_free(toc_source_list *list TOC_NULLABLE);

/* --- claim --- */

/**
 * All claims, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_claim_list *toc_dataset_claims(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the claim belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(claim) TOC_NULLABLE const toc_dataset *toc_claim_dataset(const toc_claim *claim TOC_NULLABLE);

/**
 * Its index among all claims: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_claim_index(const toc_claim *claim TOC_NULLABLE);

/**
 * The kind of the entity that the claim belongs to.
 * @return One of TOC_KIND_*; TOC_KIND_NONE for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_claim_owner_kind(const toc_claim *claim TOC_NULLABLE);

/**
 * The id of the entity that the claim belongs to.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(claim) TOC_NULLABLE const char *toc_claim_owner_id(const toc_claim *claim TOC_NULLABLE);

/**
 * The member that the claim is about, by its name in the dataset, such as "end".
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(claim) TOC_NULLABLE const char *toc_claim_of(const toc_claim *claim TOC_NULLABLE);

/**
 * The value that was not followed, as the dataset writes it.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(claim) TOC_NULLABLE const char *toc_claim_value(const toc_claim *claim TOC_NULLABLE);

/**
 * The sources that make the claim.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(claim) const toc_source_list *toc_claim_sources(const toc_claim *claim TOC_NULLABLE);

/**
 * Why the claim was not followed, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(claim) TOC_NULLABLE const char *toc_claim_why(const toc_claim *claim TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Why the claim was not followed, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(claim) const toc_text_list *toc_claim_whys(const toc_claim *claim TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_claim_list_count(const toc_claim_list *list TOC_NULLABLE);

/**
 * The claim at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_claim *toc_claim_list_at(const toc_claim_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_claim_list_copy(const toc_claim_list *list TOC_NULLABLE, uint32_t first,
        const toc_claim **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_claim_list_free(toc_claim_list *list TOC_NULLABLE);

/* --- coverage --- */

/**
 * All coverages, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_coverage_list *toc_dataset_coverages(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the coverage belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(coverage) TOC_NULLABLE const toc_dataset *toc_coverage_dataset(const toc_coverage *coverage TOC_NULLABLE);

/**
 * Its index among all coverages: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_coverage_index(const toc_coverage *coverage TOC_NULLABLE);

/**
 * The section of the data.
 * @return One of TOC_SECTION_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_coverage_section(const toc_coverage *coverage TOC_NULLABLE);

/**
 * The instrument it is about; NULL when the section is not split by instrument.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(coverage) TOC_NULLABLE const toc_instrument *toc_coverage_instrument(const toc_coverage *coverage TOC_NULLABLE);

/**
 * How complete it is.
 * @return One of TOC_COVERAGE_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_coverage_level(const toc_coverage *coverage TOC_NULLABLE);

/**
 * The day up to which it is complete to that level.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_coverage_as_of(const toc_coverage *coverage TOC_NULLABLE);

/**
 * The sources behind it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(coverage) const toc_source_list *toc_coverage_sources(const toc_coverage *coverage TOC_NULLABLE);

/**
 * What is missing, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(coverage) TOC_NULLABLE const char *toc_coverage_note(const toc_coverage *coverage TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * What is missing, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(coverage) const toc_text_list *toc_coverage_notes(const toc_coverage *coverage TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_coverage_list_count(const toc_coverage_list *list TOC_NULLABLE);

/**
 * The coverage at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_coverage *toc_coverage_list_at(const toc_coverage_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_coverage_list_copy(const toc_coverage_list *list TOC_NULLABLE, uint32_t first,
        const toc_coverage **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_coverage_list_free(toc_coverage_list *list TOC_NULLABLE);

/* --- part --- */

/**
 * All parts, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_part_list *toc_dataset_parts(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the part belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(part) TOC_NULLABLE const toc_dataset *toc_part_dataset(const toc_part *part TOC_NULLABLE);

/**
 * Its index among all parts: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_part_index(const toc_part *part TOC_NULLABLE);

/**
 * The name of the file, without its folder.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(part) TOC_NULLABLE const char *toc_part_name(const toc_part *part TOC_NULLABLE);

/**
 * The format that the file states.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(part) TOC_NULLABLE const char *toc_part_format(const toc_part *part TOC_NULLABLE);

/**
 * The edition that the file states.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(part) TOC_NULLABLE const char *toc_part_edition(const toc_part *part TOC_NULLABLE);

/**
 * The day up to which the file states its data.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_part_as_of(const toc_part *part TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_part_list_count(const toc_part_list *list TOC_NULLABLE);

/**
 * The part at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_part *toc_part_list_at(const toc_part_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_part_list_copy(const toc_part_list *list TOC_NULLABLE, uint32_t first,
        const toc_part **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_part_list_free(toc_part_list *list TOC_NULLABLE);

TOC_END

#endif
