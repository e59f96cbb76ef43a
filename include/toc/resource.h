/* SPDX-License-Identifier: MIT */
/** @file resource.h
 *  Resources: guides, glossaries, model laws, addresses, publications, tools.
 */
#ifndef TOC_RESOURCE_H
#define TOC_RESOURCE_H

#include "types.h"

TOC_BEGIN

/** Kinds of resources. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_RESOURCE_GUIDE = 1,       /**< how to apply an instrument */
    TOC_RESOURCE_GLOSSARY = 2,    /**< what words mean */
    TOC_RESOURCE_MODEL_LAW = 3,   /**< a law to copy from */
    TOC_RESOURCE_ADDRESS = 4,     /**< a speech */
    TOC_RESOURCE_PUBLICATION = 5, /**< a book, study or series */
    TOC_RESOURCE_TOOL = 6,        /**< to work with, such as a database or a questionnaire */
    TOC_RESOURCE_NEWS = 7,        /**< what a body reported on a page */
    TOC_RESOURCE_PORTAL = 8,      /**< a site that leads to others */
    TOC_RESOURCE_MECHANISM = 9    /**< such as one that reviews implementation */
};

/**
 * The word of the dataset for a constant, such as "guide".
 * @param number One of TOC_RESOURCE_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_resource_kind_name(int32_t number);

/* --- resource --- */

/**
 * All resources, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_resource_list *toc_dataset_resources(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds a resource by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such resource.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_resource *toc_dataset_find_resource(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the resource belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) TOC_NULLABLE const toc_dataset *toc_resource_dataset(const toc_resource *resource TOC_NULLABLE);

/**
 * Its index among all resources: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_resource_index(const toc_resource *resource TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) TOC_NULLABLE const char *toc_resource_id(const toc_resource *resource TOC_NULLABLE);

/**
 * What kind of resource it is.
 * @return One of TOC_RESOURCE_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_resource_kind(const toc_resource *resource TOC_NULLABLE);

/**
 * Its date.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_resource_date(const toc_resource *resource TOC_NULLABLE);

/**
 * Its address.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) TOC_NULLABLE const char *toc_resource_href(const toc_resource *resource TOC_NULLABLE);

/**
 * Its United Nations sales number.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) TOC_NULLABLE const char *toc_resource_sales_number(const toc_resource *resource TOC_NULLABLE);

/**
 * Its ISBN.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) TOC_NULLABLE const char *toc_resource_isbn(const toc_resource *resource TOC_NULLABLE);

/**
 * The languages it is known to exist in, as BCP 47 tags separated by spaces.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) TOC_NULLABLE const char *toc_resource_languages(const toc_resource *resource TOC_NULLABLE);

/**
 * The body it belongs to.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) TOC_NULLABLE const toc_body *toc_resource_body(const toc_resource *resource TOC_NULLABLE);

/**
 * The meeting it belongs to.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) TOC_NULLABLE const toc_meeting *toc_resource_meeting(const toc_resource *resource TOC_NULLABLE);

/**
 * The instruments it is about.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) const toc_instrument_list *toc_resource_instruments(const toc_resource *resource TOC_NULLABLE);

/**
 * The terms it explains.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) const toc_term_list *toc_resource_terms(const toc_resource *resource TOC_NULLABLE);

/**
 * The sources behind it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) const toc_source_list *toc_resource_sources(const toc_resource *resource TOC_NULLABLE);

/**
 * Its title, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) TOC_NULLABLE const char *toc_resource_title(const toc_resource *resource TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its title, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) const toc_text_list *toc_resource_titles(const toc_resource *resource TOC_NULLABLE);

/**
 * Who wrote or held it, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) TOC_NULLABLE const char *toc_resource_author(const toc_resource *resource TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Who wrote or held it, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) const toc_text_list *toc_resource_authors(const toc_resource *resource TOC_NULLABLE);

/**
 * A remark, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) TOC_NULLABLE const char *toc_resource_note(const toc_resource *resource TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A remark, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) const toc_text_list *toc_resource_notes(const toc_resource *resource TOC_NULLABLE);

/**
 * Published versions of it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) const toc_edition_list *toc_resource_editions(const toc_resource *resource TOC_NULLABLE);

/**
 * What other sources say about it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(resource) const toc_claim_list *toc_resource_claims(const toc_resource *resource TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_resource_list_count(const toc_resource_list *list TOC_NULLABLE);

/**
 * The resource at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_resource *toc_resource_list_at(const toc_resource_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_resource_list_copy(const toc_resource_list *list TOC_NULLABLE, uint32_t first,
        const toc_resource **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_resource_list_free(toc_resource_list *list TOC_NULLABLE);

TOC_END

#endif
