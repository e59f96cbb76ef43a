/* SPDX-License-Identifier: MIT */
/** @file instrument.h
 *  Instruments: the Convention and its Protocols, with the rules of their final clauses as data.
 */
#ifndef TOC_INSTRUMENT_H
#define TOC_INSTRUMENT_H

#include "types.h"

TOC_BEGIN

/** Kinds of instruments. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_INSTRUMENT_CONVENTION = 1, /**< stands by itself */
    TOC_INSTRUMENT_PROTOCOL = 2    /**< supplements a Convention */
};

/**
 * The word of the dataset for a constant, such as "convention".
 * @param number One of TOC_INSTRUMENT_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_instrument_kind_name(int32_t number);

/** What rules decide. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_RULE_SIGNATURE = 1,              /**< who may sign, and until when */
    TOC_RULE_CONSENT = 2,                /**< how consent to be bound is given */
    TOC_RULE_ELIGIBILITY = 3,            /**< what one has to be a party to first */
    TOC_RULE_ENTRY_INTO_FORCE = 4,       /**< of the instrument itself */
    TOC_RULE_LATER_ENTRY_INTO_FORCE = 5, /**< for those who consent later */
    TOC_RULE_SUCCESSION = 6,             /**< of States */
    TOC_RULE_WITHDRAWAL = 7,             /**< when a notice takes effect */
    TOC_RULE_AMENDMENT = 8,              /**< how it is amended */
    TOC_RULE_DISPUTES = 9,               /**< how disputes are settled */
    TOC_RULE_INTERPRETATION = 10         /**< how it is read together with another instrument */
};

/**
 * The word of the dataset for a constant, such as "signature".
 * @param number One of TOC_RULE_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_rule_kind_name(int32_t number);

/** Whether the instrument of an organization is counted for entry into force. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_ORGANIZATIONS_COUNTED = 1,    /**< like those of States */
    TOC_ORGANIZATIONS_NOT_COUNTED = 2 /**< only those of States are */
};

/**
 * The word of the dataset for a constant, such as "counted".
 * @param number One of TOC_ORGANIZATIONS_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_organizations_name(int32_t number);

/** What a rule brings with it. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_ENTAILS_PROTOCOLS = 1 /**< who leaves the Convention leaves its Protocols */
};

/**
 * The word of the dataset for a constant, such as "protocols".
 * @param number One of TOC_ENTAILS_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_entails_name(int32_t number);

/** How far a correction went. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_CORRECTION_PROPOSED = 1, /**< by the depositary, open to objection */
    TOC_CORRECTION_EFFECTED = 2  /**< made, as nobody objected */
};

/**
 * The word of the dataset for a constant, such as "proposed".
 * @param number One of TOC_CORRECTION_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_correction_kind_name(int32_t number);

/* --- instrument --- */

/**
 * All instruments, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_instrument_list *toc_dataset_instruments(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds an instrument by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such instrument.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_instrument *toc_dataset_find_instrument(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the instrument belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const toc_dataset *toc_instrument_dataset(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Its index among all instruments: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_instrument_index(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_id(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Whether it is a convention or a protocol.
 * @return One of TOC_INSTRUMENT_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_instrument_kind(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The convention that this protocol supplements.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const toc_instrument *toc_instrument_supplements(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Its number in Multilateral Treaties Deposited with the Secretary-General, such as "XVIII-12".
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_mtdsg(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The day of its adoption.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_instrument_adopted(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The place of its adoption.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_adopted_at(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The resolution that adopted it.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const toc_decision *toc_instrument_adopted_by(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The annex of that resolution, as printed.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_annex(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The meeting at which its text was finalized.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const toc_meeting *toc_instrument_finalized_at(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The day it entered into force, as stated by the depositary; the library checks it against the computed
 * one.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_instrument_in_force(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Its registration number with the United Nations Secretariat (Charter, art. 102).
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_registration(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The day of its registration.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_instrument_registered(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Where the United Nations Treaty Series prints it.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_unts(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Its depositary.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_depositary(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The languages whose texts are equally authentic, as BCP 47 tags separated by spaces.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_authentic(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The sources behind it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_source_list *toc_instrument_sources(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Its official title, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_title(const toc_instrument *instrument TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its official title, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_text_list *toc_instrument_titles(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Its usual short title, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_short_title(const toc_instrument *instrument TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its usual short title, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_text_list *toc_instrument_short_titles(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Another name by which it is cited, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_alias(const toc_instrument *instrument TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Another name by which it is cited, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_text_list *toc_instrument_aliases(const toc_instrument *instrument TOC_NULLABLE);

/**
 * What it is about, in our own words, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_summary(const toc_instrument *instrument TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * What it is about, in our own words, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_text_list *toc_instrument_summaries(const toc_instrument *instrument TOC_NULLABLE);

/**
 * A remark, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) TOC_NULLABLE const char *toc_instrument_note(const toc_instrument *instrument TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A remark, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_text_list *toc_instrument_notes(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The periods in which it was open for signature.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_opening_list *toc_instrument_openings(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The rules of its final clauses.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_rule_list *toc_instrument_rules(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Published versions of its text.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_edition_list *toc_instrument_editions(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Corrections of its authentic texts.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_correction_list *toc_instrument_corrections(const toc_instrument *instrument TOC_NULLABLE);

/**
 * What other sources say about it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_claim_list *toc_instrument_claims(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The top of its tree: preamble, sections, and articles that stand in no section.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_provision_list *toc_instrument_divisions(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The protocols that supplement it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_instrument_list *toc_instrument_protocols(const toc_instrument *instrument TOC_NULLABLE);

/**
 * All its provisions in depth-first order.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_provision_list *toc_instrument_provisions(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The treaty actions about it, in the order of the dataset.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_action_list *toc_instrument_actions(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Who did anything about it, in the order of participants.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_participation_list *toc_instrument_participations(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The terms it defines.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_term_list *toc_instrument_terms(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The decisions and resolutions that concern it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_decision_list *toc_instrument_decisions(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The resources about it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_resource_list *toc_instrument_resources(const toc_instrument *instrument TOC_NULLABLE);

/**
 * How complete the data about it is.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_coverage_list *toc_instrument_coverage(const toc_instrument *instrument TOC_NULLABLE);

/**
 * The references to it as a whole.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_reference_list *toc_instrument_cited_by(const toc_instrument *instrument TOC_NULLABLE);

/**
 * Its names as they are compared when citations are read, see phrase.h.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(instrument) const toc_wording_list *toc_instrument_wordings(const toc_instrument *instrument TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_instrument_list_count(const toc_instrument_list *list TOC_NULLABLE);

/**
 * The instrument at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_instrument *toc_instrument_list_at(const toc_instrument_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_instrument_list_copy(const toc_instrument_list *list TOC_NULLABLE, uint32_t first,
        const toc_instrument **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_instrument_list_free(toc_instrument_list *list TOC_NULLABLE);

/* --- opening --- */

/**
 * All openings, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_opening_list *toc_dataset_openings(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the opening belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(opening) TOC_NULLABLE const toc_dataset *toc_opening_dataset(const toc_opening *opening TOC_NULLABLE);

/**
 * Its index among all openings: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_opening_index(const toc_opening *opening TOC_NULLABLE);

/**
 * The instrument that the opening belongs to.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(opening) TOC_NULLABLE const toc_instrument *toc_opening_instrument(const toc_opening *opening TOC_NULLABLE);

/**
 * The first day.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_opening_from(const toc_opening *opening TOC_NULLABLE);

/**
 * The last day.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_opening_until(const toc_opening *opening TOC_NULLABLE);

/**
 * Where.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(opening) TOC_NULLABLE const char *toc_opening_place(const toc_opening *opening TOC_NULLABLE);

/**
 * The provision that says so.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(opening) TOC_NULLABLE const toc_provision *toc_opening_provision(const toc_opening *opening TOC_NULLABLE);

/**
 * A remark, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(opening) TOC_NULLABLE const char *toc_opening_note(const toc_opening *opening TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A remark, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(opening) const toc_text_list *toc_opening_notes(const toc_opening *opening TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_opening_list_count(const toc_opening_list *list TOC_NULLABLE);

/**
 * The opening at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_opening *toc_opening_list_at(const toc_opening_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_opening_list_copy(const toc_opening_list *list TOC_NULLABLE, uint32_t first,
        const toc_opening **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_opening_list_free(toc_opening_list *list TOC_NULLABLE);

/* --- rule --- */

/**
 * All rules, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_rule_list *toc_dataset_rules(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the rule belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(rule) TOC_NULLABLE const toc_dataset *toc_rule_dataset(const toc_rule *rule TOC_NULLABLE);

/**
 * Its index among all rules: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_rule_index(const toc_rule *rule TOC_NULLABLE);

/**
 * The instrument that the rule belongs to.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(rule) TOC_NULLABLE const toc_instrument *toc_rule_instrument(const toc_rule *rule TOC_NULLABLE);

/**
 * What the rule decides.
 * @return One of TOC_RULE_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_rule_kind(const toc_rule *rule TOC_NULLABLE);

/**
 * The provision that says so.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(rule) TOC_NULLABLE const toc_provision *toc_rule_provision(const toc_rule *rule TOC_NULLABLE);

/**
 * How many instruments of consent it takes; 0 when that is no part of the rule.
 * @since 0.1
 */
TOC_API uint32_t toc_rule_count(const toc_rule *rule TOC_NULLABLE);

/**
 * How many days; 0 when that is no part of the rule.
 * @since 0.1
 */
TOC_API uint32_t toc_rule_days(const toc_rule *rule TOC_NULLABLE);

/**
 * How many months; 0 when that is no part of the rule.
 * @since 0.1
 */
TOC_API uint32_t toc_rule_months(const toc_rule *rule TOC_NULLABLE);

/**
 * How many years; 0 when that is no part of the rule.
 * @since 0.1
 */
TOC_API uint32_t toc_rule_years(const toc_rule *rule TOC_NULLABLE);

/**
 * Whether what an organization deposits counts beside its member States.
 * @return One of TOC_ORGANIZATIONS_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_rule_organizations(const toc_rule *rule TOC_NULLABLE);

/**
 * The instrument before whose entry into force nothing happens.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(rule) TOC_NULLABLE const toc_instrument *toc_rule_not_before(const toc_rule *rule TOC_NULLABLE);

/**
 * The instrument to which one must also be a party.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(rule) TOC_NULLABLE const toc_instrument *toc_rule_requires(const toc_rule *rule TOC_NULLABLE);

/**
 * What else happens with it.
 * @return One of TOC_ENTAILS_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_rule_entails(const toc_rule *rule TOC_NULLABLE);

/**
 * The rule in our own words, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(rule) TOC_NULLABLE const char *toc_rule_summary(const toc_rule *rule TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * The rule in our own words, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(rule) const toc_text_list *toc_rule_summaries(const toc_rule *rule TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_rule_list_count(const toc_rule_list *list TOC_NULLABLE);

/**
 * The rule at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_rule *toc_rule_list_at(const toc_rule_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_rule_list_copy(const toc_rule_list *list TOC_NULLABLE, uint32_t first,
        const toc_rule **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_rule_list_free(toc_rule_list *list TOC_NULLABLE);

/* --- edition --- */

/**
 * All editions, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_edition_list *toc_dataset_editions(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the edition belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(edition) TOC_NULLABLE const toc_dataset *toc_edition_dataset(const toc_edition *edition TOC_NULLABLE);

/**
 * Its index among all editions: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_edition_index(const toc_edition *edition TOC_NULLABLE);

/**
 * The kind of the entity that the edition belongs to.
 * @return One of TOC_KIND_*; TOC_KIND_NONE for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_edition_owner_kind(const toc_edition *edition TOC_NULLABLE);

/**
 * The id of the entity that the edition belongs to.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(edition) TOC_NULLABLE const char *toc_edition_owner_id(const toc_edition *edition TOC_NULLABLE);

/**
 * Its language, a BCP 47 tag.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(edition) TOC_NULLABLE const char *toc_edition_language(const toc_edition *edition TOC_NULLABLE);

/**
 * Its format, such as "pdf".
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(edition) TOC_NULLABLE const char *toc_edition_format(const toc_edition *edition TOC_NULLABLE);

/**
 * Its date.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_edition_date(const toc_edition *edition TOC_NULLABLE);

/**
 * Its address.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(edition) TOC_NULLABLE const char *toc_edition_href(const toc_edition *edition TOC_NULLABLE);

/**
 * The sources behind it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(edition) const toc_source_list *toc_edition_sources(const toc_edition *edition TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_edition_list_count(const toc_edition_list *list TOC_NULLABLE);

/**
 * The edition at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_edition *toc_edition_list_at(const toc_edition_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_edition_list_copy(const toc_edition_list *list TOC_NULLABLE, uint32_t first,
        const toc_edition **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_edition_list_free(toc_edition_list *list TOC_NULLABLE);

/* --- correction --- */

/**
 * All corrections, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_correction_list *toc_dataset_corrections(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the correction belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(correction) TOC_NULLABLE const toc_dataset *toc_correction_dataset(const toc_correction *correction TOC_NULLABLE);

/**
 * Its index among all corrections: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_correction_index(const toc_correction *correction TOC_NULLABLE);

/**
 * The instrument that the correction belongs to.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(correction) TOC_NULLABLE const toc_instrument *toc_correction_instrument(const toc_correction *correction TOC_NULLABLE);

/**
 * The language of the corrected text, a BCP 47 tag.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(correction) TOC_NULLABLE const char *toc_correction_language(const toc_correction *correction TOC_NULLABLE);

/**
 * Whether it was proposed or effected.
 * @return One of TOC_CORRECTION_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_correction_kind(const toc_correction *correction TOC_NULLABLE);

/**
 * Its date.
 * @return A date (see date.h); 0 when not stated.
 * @since 0.1
 */
TOC_API int32_t toc_correction_date(const toc_correction *correction TOC_NULLABLE);

/**
 * The depositary notification, such as "C.N.619.2004.TREATIES-23".
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(correction) TOC_NULLABLE const char *toc_correction_notification(const toc_correction *correction TOC_NULLABLE);

/**
 * The sources behind it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(correction) const toc_source_list *toc_correction_sources(const toc_correction *correction TOC_NULLABLE);

/**
 * What was corrected, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(correction) TOC_NULLABLE const char *toc_correction_note(const toc_correction *correction TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * What was corrected, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(correction) const toc_text_list *toc_correction_notes(const toc_correction *correction TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_correction_list_count(const toc_correction_list *list TOC_NULLABLE);

/**
 * The correction at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_correction *toc_correction_list_at(const toc_correction_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_correction_list_copy(const toc_correction_list *list TOC_NULLABLE, uint32_t first,
        const toc_correction **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_correction_list_free(toc_correction_list *list TOC_NULLABLE);

TOC_END

#endif
