/* SPDX-License-Identifier: MIT */
/** @file participant.h
 *  Participants: States and organizations that can act in relation to the instruments.
 */
#ifndef TOC_PARTICIPANT_H
#define TOC_PARTICIPANT_H

#include "types.h"

TOC_BEGIN

/** Kinds of participants. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_PARTICIPANT_STATE = 1,       /**< a State */
    TOC_PARTICIPANT_ORGANIZATION = 2 /**< an organization, such as one of regional economic integration */
};

/**
 * The word of the dataset for a constant, such as "state".
 * @param number One of TOC_PARTICIPANT_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_participant_kind_name(int32_t number);

/** Regional groups of the United Nations. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_GROUP_AFRICAN = 1,                      /**< Group of African States */
    TOC_GROUP_ASIA_PACIFIC = 2,                 /**< Group of Asia-Pacific States */
    TOC_GROUP_EASTERN_EUROPEAN = 3,             /**< Group of Eastern European States */
    TOC_GROUP_LATIN_AMERICAN_AND_CARIBBEAN = 4, /**< Group of Latin American and Caribbean States */
    TOC_GROUP_WESTERN_EUROPEAN_AND_OTHERS = 5   /**< Group of Western European and Other States */
};

/**
 * The word of the dataset for a constant, such as "african".
 * @param number One of TOC_GROUP_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_regional_group_name(int32_t number);

/* --- participant --- */

/**
 * All participants, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_participant_list *toc_dataset_participants(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds a participant by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such participant.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_participant *toc_dataset_find_participant(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the participant belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) TOC_NULLABLE const toc_dataset *toc_participant_dataset(const toc_participant *participant TOC_NULLABLE);

/**
 * Its index among all participants: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_participant_index(const toc_participant *participant TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) TOC_NULLABLE const char *toc_participant_id(const toc_participant *participant TOC_NULLABLE);

/**
 * Whether it is a State or an organization.
 * @return One of TOC_PARTICIPANT_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_participant_kind(const toc_participant *participant TOC_NULLABLE);

/**
 * Its ISO 3166-1 alpha-2 code, upper case.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) TOC_NULLABLE const char *toc_participant_alpha2(const toc_participant *participant TOC_NULLABLE);

/**
 * Its ISO 3166-1 alpha-3 code, upper case.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) TOC_NULLABLE const char *toc_participant_alpha3(const toc_participant *participant TOC_NULLABLE);

/**
 * Its UN M49 number, three digits.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) TOC_NULLABLE const char *toc_participant_m49(const toc_participant *participant TOC_NULLABLE);

/**
 * Its regional group in the United Nations.
 * @return One of TOC_GROUP_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_participant_group(const toc_participant *participant TOC_NULLABLE);

/**
 * The State that it succeeded to.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) TOC_NULLABLE const toc_participant *toc_participant_predecessor(const toc_participant *participant TOC_NULLABLE);

/**
 * The sources of its names, codes and group.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) const toc_source_list *toc_participant_sources(const toc_participant *participant TOC_NULLABLE);

/**
 * Its short name, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) TOC_NULLABLE const char *toc_participant_name(const toc_participant *participant TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its short name, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) const toc_text_list *toc_participant_names(const toc_participant *participant TOC_NULLABLE);

/**
 * Its formal name, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) TOC_NULLABLE const char *toc_participant_formal_name(const toc_participant *participant TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Its formal name, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) const toc_text_list *toc_participant_formal_names(const toc_participant *participant TOC_NULLABLE);

/**
 * Another name by which it is found, former ones with their dates, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) TOC_NULLABLE const char *toc_participant_alias(const toc_participant *participant TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Another name by which it is found, former ones with their dates, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) const toc_text_list *toc_participant_aliases(const toc_participant *participant TOC_NULLABLE);

/**
 * A remark, in one language.
 * @param language A BCP 47 tag such as "en", in any case; NULL: the first one in the dataset.
 * @return Borrowed; NULL when not stated in this language.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) TOC_NULLABLE const char *toc_participant_note(const toc_participant *participant TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * A remark, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) const toc_text_list *toc_participant_notes(const toc_participant *participant TOC_NULLABLE);

/**
 * What other sources say about it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) const toc_claim_list *toc_participant_claims(const toc_participant *participant TOC_NULLABLE);

/**
 * Its treaty actions, in the order of the dataset.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) const toc_action_list *toc_participant_actions(const toc_participant *participant TOC_NULLABLE);

/**
 * Its participation in each instrument about which it did anything, in the order of the instruments.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) const toc_participation_list *toc_participant_participations(const toc_participant *participant TOC_NULLABLE);

/**
 * The States that succeeded to it.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(participant) const toc_participant_list *toc_participant_successors(const toc_participant *participant TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_participant_list_count(const toc_participant_list *list TOC_NULLABLE);

/**
 * The participant at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_participant *toc_participant_list_at(const toc_participant_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_participant_list_copy(const toc_participant_list *list TOC_NULLABLE, uint32_t first,
        const toc_participant **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_participant_list_free(toc_participant_list *list TOC_NULLABLE);

TOC_END

#endif
