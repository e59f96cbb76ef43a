/* SPDX-License-Identifier: MIT */
/** @file provision.h
 *  Provisions: the tree of every article, paragraph, point and item, what each says, and what it refers to.
 */
#ifndef TOC_PROVISION_H
#define TOC_PROVISION_H

#include "types.h"

TOC_BEGIN

/** Kinds of nodes, from the top of an instrument down. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_PROVISION_PREAMBLE = 1,  /**< all that stands before the first article */
    TOC_PROVISION_RECITAL = 2,   /**< a paragraph of the preamble */
    TOC_PROVISION_SECTION = 3,   /**< a part with a heading of its own, which holds articles */
    TOC_PROVISION_ARTICLE = 4,   /**< an article */
    TOC_PROVISION_PARAGRAPH = 5, /**< a numbered paragraph of an article */
    TOC_PROVISION_POINT = 6,     /**< a lettered point, such as (a) */
    TOC_PROVISION_ITEM = 7,      /**< below a point, such as (i) */
    TOC_PROVISION_SUBITEM = 8,   /**< below an item, such as a. */
    TOC_PROVISION_TAIL = 9       /**< what follows a list and belongs to all of it */
};

/**
 * The word of the dataset for a constant, such as "preamble".
 * @param number One of TOC_PROVISION_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_provision_kind_name(int32_t number);

/** Legal force of a provision. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_FORCE_OBLIGATION = 1,           /**< has to be done */
    TOC_FORCE_QUALIFIED_OBLIGATION = 2, /**< has to be done, subject to something */
    TOC_FORCE_ENCOURAGEMENT = 3,        /**< should be done, without a duty */
    TOC_FORCE_PERMISSION = 4,           /**< may be done */
    TOC_FORCE_STATEMENT = 5             /**< says something, and asks for nothing */
};

/**
 * The word of the dataset for a constant, such as "obligation".
 * @param number One of TOC_FORCE_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_force_name(int32_t number);

/** Roles of a provision. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_ROLE_SUBSTANTIVE = 1,  /**< what is to be done about the matter itself */
    TOC_ROLE_DEFINITION = 2,   /**< what a term means */
    TOC_ROLE_SCOPE = 3,        /**< what the instrument applies to */
    TOC_ROLE_PURPOSE = 4,      /**< what the instrument is for */
    TOC_ROLE_PROCEDURE = 5,    /**< how something is done */
    TOC_ROLE_INSTITUTION = 6,  /**< sets up a body, or says what it does */
    TOC_ROLE_FINAL_CLAUSE = 7, /**< on signature, entry into force, amendment and the like */
    TOC_ROLE_PREAMBULAR = 8,   /**< belongs to the preamble */
    TOC_ROLE_STRUCTURAL = 9    /**< holds others, and says nothing itself */
};

/**
 * The word of the dataset for a constant, such as "substantive".
 * @param number One of TOC_ROLE_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_role_name(int32_t number);

/** In what sense one provision refers to another. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_REFERENCE_APPLIES = 1,            /**< the target applies */
    TOC_REFERENCE_SUBJECT_TO = 2,         /**< holds only so far as the target lets it */
    TOC_REFERENCE_IN_ACCORDANCE_WITH = 3, /**< done as the target says */
    TOC_REFERENCE_DEFINES = 4,            /**< says what a word of the target means */
    TOC_REFERENCE_EXCLUDES = 5,           /**< the target does not apply */
    TOC_REFERENCE_MUTATIS_MUTANDIS = 6,   /**< the target applies with what has to be changed */
    TOC_REFERENCE_AMENDS = 7,             /**< changes the target */
    TOC_REFERENCE_IMPLEMENTS = 8,         /**< carries the target out */
    TOC_REFERENCE_OFFENCES = 9,           /**< means the offences of the target */
    TOC_REFERENCE_CONCERNS = 10           /**< is about the target, in no other sense */
};

/**
 * The word of the dataset for a constant, such as "applies".
 * @param number One of TOC_REFERENCE_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_reference_kind_name(int32_t number);

/** Kinds of duties. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_DUTY_NOTIFICATION = 1, /**< tell the Secretary-General or others something */
    TOC_DUTY_INFORMATION = 2,  /**< send copies, or information when asked */
    TOC_DUTY_DESIGNATION = 3,  /**< name an authority */
    TOC_DUTY_DEADLINE = 4,     /**< do something by a time */
    TOC_DUTY_REPORTING = 5     /**< report again and again */
};

/**
 * The word of the dataset for a constant, such as "notification".
 * @param number One of TOC_DUTY_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_duty_kind_name(int32_t number);

/* --- provision --- */

/**
 * All provisions, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_provision_list *toc_dataset_provisions(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds a provision by its locator, such as "untoc#art_16__para_3".
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such provision.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_provision *toc_dataset_find_provision(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the provision belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) TOC_NULLABLE const toc_dataset *toc_provision_dataset(const toc_provision *provision TOC_NULLABLE);

/**
 * Its index among all provisions: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_provision_index(const toc_provision *provision TOC_NULLABLE);

/**
 * Its permanent id, the locator.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) TOC_NULLABLE const char *toc_provision_id(const toc_provision *provision TOC_NULLABLE);

/**
 * What kind of node it is.
 * @return One of TOC_PROVISION_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_provision_kind(const toc_provision *provision TOC_NULLABLE);

/**
 * Its printed number or letter without brackets, such as "16" or "a".
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) TOC_NULLABLE const char *toc_provision_number(const toc_provision *provision TOC_NULLABLE);

/**
 * Its legal force towards the addressee.
 * @return One of TOC_FORCE_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_provision_force(const toc_provision *provision TOC_NULLABLE);

/**
 * Its role in the instrument.
 * @return One of TOC_ROLE_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_provision_role(const toc_provision *provision TOC_NULLABLE);

/**
 * What it is about.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_topic_list *toc_provision_topics(const toc_provision *provision TOC_NULLABLE);

/**
 * The sources of its data.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_source_list *toc_provision_sources(const toc_provision *provision TOC_NULLABLE);

/**
 * Its heading; articles and sections have one, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) TOC_NULLABLE const char *toc_provision_heading(const toc_provision *provision TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its heading; articles and sections have one, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_text_list *toc_provision_headings(const toc_provision *provision TOC_NULLABLE);

/**
 * What it says, in our own words, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) TOC_NULLABLE const char *toc_provision_summary(const toc_provision *provision TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * What it says, in our own words, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_text_list *toc_provision_summaries(const toc_provision *provision TOC_NULLABLE);

/**
 * Its official text, where a text overlay was loaded, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) TOC_NULLABLE const char *toc_provision_text(const toc_provision *provision TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its official text, where a text overlay was loaded, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_text_list *toc_provision_texts(const toc_provision *provision TOC_NULLABLE);

/**
 * The cross-references it makes.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_reference_list *toc_provision_references(const toc_provision *provision TOC_NULLABLE);

/**
 * The duties and deadlines it sets.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_duty_list *toc_provision_duties(const toc_provision *provision TOC_NULLABLE);

/**
 * What other sources say about it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_claim_list *toc_provision_claims(const toc_provision *provision TOC_NULLABLE);

/**
 * The nodes directly below it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_provision_list *toc_provision_children(const toc_provision *provision TOC_NULLABLE);

/**
 * Its instrument.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) TOC_NULLABLE const toc_instrument *toc_provision_instrument(const toc_provision *provision TOC_NULLABLE);

/**
 * The node directly above it; NULL at the top of an instrument.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) TOC_NULLABLE const toc_provision *toc_provision_parent(const toc_provision *provision TOC_NULLABLE);

/**
 * How deep it stands: 0 at the top of an instrument.
 * @since 0.1
 */
TOC_API uint32_t toc_provision_depth(const toc_provision *provision TOC_NULLABLE);

/**
 * The index after its last descendant: the subtree of p is toc_provision_index(p) to this.
 * @since 0.1
 */
TOC_API uint32_t toc_provision_subtree_end(const toc_provision *provision TOC_NULLABLE);

/**
 * The references to it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_reference_list *toc_provision_cited_by(const toc_provision *provision TOC_NULLABLE);

/**
 * The terms it defines.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_term_list *toc_provision_defines(const toc_provision *provision TOC_NULLABLE);

/**
 * The terms it uses.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_term_list *toc_provision_uses(const toc_provision *provision TOC_NULLABLE);

/**
 * The decisions and resolutions that concern it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(provision) const toc_decision_list *toc_provision_decisions(const toc_provision *provision TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_provision_list_count(const toc_provision_list *list TOC_NULLABLE);

/**
 * The provision at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_provision *toc_provision_list_at(const toc_provision_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_provision_list_copy(const toc_provision_list *list TOC_NULLABLE, uint32_t first,
        const toc_provision **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_provision_list_free(toc_provision_list *list TOC_NULLABLE);

/* --- reference --- */

/**
 * All references, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_reference_list *toc_dataset_references(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the reference belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(reference) TOC_NULLABLE const toc_dataset *toc_reference_dataset(const toc_reference *reference TOC_NULLABLE);

/**
 * Its index among all references: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_reference_index(const toc_reference *reference TOC_NULLABLE);

/**
 * The kind of the entity that the reference belongs to.
 * @return One of TOC_KIND_*; TOC_KIND_NONE for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_reference_owner_kind(const toc_reference *reference TOC_NULLABLE);

/**
 * The id of the entity that the reference belongs to.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(reference) TOC_NULLABLE const char *toc_reference_owner_id(const toc_reference *reference TOC_NULLABLE);

/**
 * The provision that makes the reference.
 * @return Borrowed; NULL when something else makes it.
 * @since 0.1
 */
TOC_API TOC_LENT(reference) TOC_NULLABLE const toc_provision *toc_reference_owner_provision(const toc_reference *reference TOC_NULLABLE);

/**
 * The document that makes the reference.
 * @return Borrowed; NULL when something else makes it.
 * @since 0.1
 */
TOC_API TOC_LENT(reference) TOC_NULLABLE const toc_document *toc_reference_owner_document(const toc_reference *reference TOC_NULLABLE);

/**
 * The decision that makes the reference.
 * @return Borrowed; NULL when something else makes it.
 * @since 0.1
 */
TOC_API TOC_LENT(reference) TOC_NULLABLE const toc_decision *toc_reference_owner_decision(const toc_reference *reference TOC_NULLABLE);

/**
 * In what sense it refers.
 * @return One of TOC_REFERENCE_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_reference_kind(const toc_reference *reference TOC_NULLABLE);

/**
 * The kind of the entity it refers to.
 * @return One of TOC_KIND_*; TOC_KIND_NONE for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_reference_target_kind(const toc_reference *reference TOC_NULLABLE);

/**
 * The id of the entity it refers to.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(reference) TOC_NULLABLE const char *toc_reference_target_id(const toc_reference *reference TOC_NULLABLE);

/**
 * The provision it refers to.
 * @return Borrowed; NULL when it refers to something else.
 * @since 0.1
 */
TOC_API TOC_LENT(reference) TOC_NULLABLE const toc_provision *toc_reference_target_provision(const toc_reference *reference TOC_NULLABLE);

/**
 * The instrument it refers to.
 * @return Borrowed; NULL when it refers to something else.
 * @since 0.1
 */
TOC_API TOC_LENT(reference) TOC_NULLABLE const toc_instrument *toc_reference_target_instrument(const toc_reference *reference TOC_NULLABLE);

/**
 * The document it refers to.
 * @return Borrowed; NULL when it refers to something else.
 * @since 0.1
 */
TOC_API TOC_LENT(reference) TOC_NULLABLE const toc_document *toc_reference_target_document(const toc_reference *reference TOC_NULLABLE);

/**
 * The decision it refers to.
 * @return Borrowed; NULL when it refers to something else.
 * @since 0.1
 */
TOC_API TOC_LENT(reference) TOC_NULLABLE const toc_decision *toc_reference_target_decision(const toc_reference *reference TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_reference_list_count(const toc_reference_list *list TOC_NULLABLE);

/**
 * The reference at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_reference *toc_reference_list_at(const toc_reference_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_reference_list_copy(const toc_reference_list *list TOC_NULLABLE, uint32_t first,
        const toc_reference **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_reference_list_free(toc_reference_list *list TOC_NULLABLE);

/* --- duty --- */

/**
 * All duties, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_duty_list *toc_dataset_duties(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds a duty by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such duty.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_duty *toc_dataset_find_duty(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the duty belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) TOC_NULLABLE const toc_dataset *toc_duty_dataset(const toc_duty *duty TOC_NULLABLE);

/**
 * Its index among all duties: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_duty_index(const toc_duty *duty TOC_NULLABLE);

/**
 * The provision that sets the duty.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) TOC_NULLABLE const toc_provision *toc_duty_provision(const toc_duty *duty TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) TOC_NULLABLE const char *toc_duty_id(const toc_duty *duty TOC_NULLABLE);

/**
 * What kind of duty it is.
 * @return One of TOC_DUTY_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_duty_kind(const toc_duty *duty TOC_NULLABLE);

/**
 * Its time limit in days; 0 when not in days.
 * @since 0.1
 */
TOC_API uint32_t toc_duty_days(const toc_duty *duty TOC_NULLABLE);

/**
 * Its time limit in months; 0 when not in months.
 * @since 0.1
 */
TOC_API uint32_t toc_duty_months(const toc_duty *duty TOC_NULLABLE);

/**
 * Its time limit in years; 0 when not in years.
 * @since 0.1
 */
TOC_API uint32_t toc_duty_years(const toc_duty *duty TOC_NULLABLE);

/**
 * What has to be done, in our own words, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) TOC_NULLABLE const char *toc_duty_summary(const toc_duty *duty TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * What has to be done, in our own words, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) const toc_text_list *toc_duty_summaries(const toc_duty *duty TOC_NULLABLE);

/**
 * Who has the duty, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) TOC_NULLABLE const char *toc_duty_holder(const toc_duty *duty TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Who has the duty, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) const toc_text_list *toc_duty_holders(const toc_duty *duty TOC_NULLABLE);

/**
 * To whom it is owed, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) TOC_NULLABLE const char *toc_duty_recipient(const toc_duty *duty TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * To whom it is owed, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) const toc_text_list *toc_duty_recipients(const toc_duty *duty TOC_NULLABLE);

/**
 * When it has to be done, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) TOC_NULLABLE const char *toc_duty_timing(const toc_duty *duty TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * When it has to be done, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) const toc_text_list *toc_duty_timings(const toc_duty *duty TOC_NULLABLE);

/**
 * Under which condition, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) TOC_NULLABLE const char *toc_duty_condition(const toc_duty *duty TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Under which condition, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) const toc_text_list *toc_duty_conditions(const toc_duty *duty TOC_NULLABLE);

/**
 * When it has to be done again, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) TOC_NULLABLE const char *toc_duty_recurrence(const toc_duty *duty TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * When it has to be done again, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(duty) const toc_text_list *toc_duty_recurrences(const toc_duty *duty TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_duty_list_count(const toc_duty_list *list TOC_NULLABLE);

/**
 * The duty at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_duty *toc_duty_list_at(const toc_duty_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_duty_list_copy(const toc_duty_list *list TOC_NULLABLE, uint32_t first,
        const toc_duty **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_duty_list_free(toc_duty_list *list TOC_NULLABLE);

TOC_END

#endif
