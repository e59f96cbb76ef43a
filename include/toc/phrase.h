/* SPDX-License-Identifier: MIT */
/** @file phrase.h
 *  The words by which citations are read: phrases with their role and examples, and the folded wordings of
 *  phrases and of the names of instruments.
 */
#ifndef TOC_PHRASE_H
#define TOC_PHRASE_H

#include "types.h"

TOC_BEGIN

/** What a phrase does in a citation. Accept values that are not listed; 0 is other or not stated. */
enum {
    TOC_PHRASE_ARTICLE = 1, /**< a word for an article */
    TOC_PHRASE_PARAGRAPH = 2, /**< for a paragraph */
    TOC_PHRASE_POINT = 3, /**< for a point: (a) */
    TOC_PHRASE_ITEM = 4, /**< for an item: (i) */
    TOC_PHRASE_SUBITEM = 5, /**< for a subitem */
    TOC_PHRASE_TAIL = 6, /**< for the text that follows a list */
    TOC_PHRASE_SECTION = 7, /**< for a section of an instrument */
    TOC_PHRASE_PREAMBLE = 8, /**< for its preamble */
    TOC_PHRASE_ANNEX = 9, /**< for an annex of a resolution */
    TOC_PHRASE_ORDINAL = 10, /**< a number in words */
    TOC_PHRASE_ORDINAL_MARK = 11, /**< what makes a number an ordinal: "th", "er" */
    TOC_PHRASE_SUFFIX = 12, /**< what makes another label of a number: "bis" */
    TOC_PHRASE_AND = 13, /**< joins the items of a list */
    TOC_PHRASE_RANGE = 14, /**< joins the ends of a range */
    TOC_PHRASE_OF = 15, /**< joins a provision to what it stands in */
    TOC_PHRASE_THE = 16, /**< an article or another word without meaning of its own */
    TOC_PHRASE_THIS = 17, /**< points to where the text stands */
    TOC_PHRASE_SAME = 18, /**< points to what was named last */
    TOC_PHRASE_EVERY = 19, /**< means all Protocols */
    TOC_PHRASE_ABOVE = 20, /**< points to another place of the same text */
    TOC_PHRASE_CONVENTION = 21, /**< the word for a convention */
    TOC_PHRASE_PROTOCOL = 22, /**< the word for a protocol */
    TOC_PHRASE_PROTOCOLS = 23, /**< all Protocols */
    TOC_PHRASE_FOREIGN = 24, /**< the name of a treaty or law that is not in the dataset */
    TOC_PHRASE_LAW = 25, /**< a word for a law: code, act, statute */
    TOC_PHRASE_ABOUT = 26, /**< begins the subject of a title */
    TOC_PHRASE_DRAFT = 27, /**< makes an instrument a draft */
    TOC_PHRASE_RESOLUTION = 28, /**< a word for a resolution */
    TOC_PHRASE_DECISION = 29, /**< for a decision */
    TOC_PHRASE_SERIES = 30, /**< the Treaty Series */
    TOC_PHRASE_VOLUME = 31, /**< a word for a volume */
    TOC_PHRASE_PAGE = 32, /**< for a page or a number */
    TOC_PHRASE_ORGAN = 33, /**< an organ whose decisions are not those of the dataset */
    TOC_PHRASE_EPITHET = 34 /**< stands before a name: and leaves it what it is, or, with a value, makes another one of it */
};

/**
 * The word of the dataset for a constant, such as "article".
 * @param number One of TOC_PHRASE_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_phrase_role_name(int32_t number);

/* --- phrase --- */

/**
 * All phrases, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_phrase_list *toc_dataset_phrases(const toc_dataset *dataset TOC_NULLABLE);

/**
 * Finds a phrase by its id.
 * @param dataset May be NULL.
 * @param id Exactly as in the dataset; may be NULL.
 * @return Borrowed; NULL when there is no such phrase.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_phrase *toc_dataset_find_phrase(const toc_dataset *dataset TOC_NULLABLE,
        const char *id TOC_NULLABLE);

/**
 * The dataset that the phrase belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(phrase) TOC_NULLABLE const toc_dataset *toc_phrase_dataset(const toc_phrase *phrase TOC_NULLABLE);

/**
 * Its index among all phrases: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_phrase_index(const toc_phrase *phrase TOC_NULLABLE);

/**
 * Its permanent id.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(phrase) TOC_NULLABLE const char *toc_phrase_id(const toc_phrase *phrase TOC_NULLABLE);

/**
 * What it does in a citation.
 * @return One of TOC_PHRASE_*; 0 when other or not stated.
 * @since 0.1
 */
TOC_API int32_t toc_phrase_role(const toc_phrase *phrase TOC_NULLABLE);

/**
 * The number that it means (ordinals).
 * @return 0 when not stated.
 * @since 0.1
 */
TOC_API uint32_t toc_phrase_value(const toc_phrase *phrase TOC_NULLABLE);

/**
 * Where it was read.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(phrase) const toc_source_list *toc_phrase_sources(const toc_phrase *phrase TOC_NULLABLE);

/**
 * The forms in which it is written, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(phrase) const toc_text_list *toc_phrase_forms(const toc_phrase *phrase TOC_NULLABLE);

/**
 * The forms in which it is written, in one language.
 * @param phrase May be NULL.
 * @param language A BCP 47 tag, in any case; NULL takes the first there is.
 * @return Borrowed; NULL when there is none in that language.
 * @since 0.1
 */
TOC_API TOC_LENT(phrase) TOC_NULLABLE const char *toc_phrase_form(const toc_phrase *phrase TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * Citations that use it, with what they lead to.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(phrase) const toc_example_list *toc_phrase_examples(const toc_phrase *phrase TOC_NULLABLE);

/**
 * Its forms as they are compared.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(phrase) const toc_wording_list *toc_phrase_wordings(const toc_phrase *phrase TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_phrase_list_count(const toc_phrase_list *list TOC_NULLABLE);

/**
 * The phrase at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_phrase *toc_phrase_list_at(const toc_phrase_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_phrase_list_copy(const toc_phrase_list *list TOC_NULLABLE, uint32_t first,
        const toc_phrase **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_phrase_list_free(toc_phrase_list *list TOC_NULLABLE);

/* --- example --- */

/**
 * All examples, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_example_list *toc_dataset_examples(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the example belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(example) TOC_NULLABLE const toc_dataset *toc_example_dataset(const toc_example *example TOC_NULLABLE);

/**
 * Its index among all examples: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_example_index(const toc_example *example TOC_NULLABLE);

/**
 * The phrase that it shows.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(example) TOC_NULLABLE const toc_phrase *toc_example_phrase(const toc_example *example TOC_NULLABLE);

/**
 * What the citation is found to be.
 * @return One of TOC_CITE_*, see cite.h.
 * @since 0.1
 */
TOC_API int32_t toc_example_state(const toc_example *example TOC_NULLABLE);

/**
 * The kind of the context in which it is read.
 * @return One of TOC_KIND_*; TOC_KIND_NONE when there is none.
 * @since 0.1
 */
TOC_API int32_t toc_example_context_kind(const toc_example *example TOC_NULLABLE);

/**
 * The id of the context in which it is read.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(example) TOC_NULLABLE const char *toc_example_context_id(const toc_example *example TOC_NULLABLE);

/**
 * The provisions that it leads to.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(example) const toc_provision_list *toc_example_provisions(const toc_example *example TOC_NULLABLE);

/**
 * The instruments that it leads to as a whole.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(example) const toc_instrument_list *toc_example_instruments(const toc_example *example TOC_NULLABLE);

/**
 * The text with the citation, in all languages.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(example) const toc_text_list *toc_example_texts(const toc_example *example TOC_NULLABLE);

/**
 * The text with the citation, in one language.
 * @param example May be NULL.
 * @param language A BCP 47 tag, in any case; NULL takes the first there is.
 * @return Borrowed; NULL when there is none in that language.
 * @since 0.1
 */
TOC_API TOC_LENT(example) TOC_NULLABLE const char *toc_example_text(const toc_example *example TOC_NULLABLE,
        const char *language TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_example_list_count(const toc_example_list *list TOC_NULLABLE);

/**
 * The example at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_example *toc_example_list_at(const toc_example_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_example_list_copy(const toc_example_list *list TOC_NULLABLE, uint32_t first,
        const toc_example **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_example_list_free(toc_example_list *list TOC_NULLABLE);

/* --- wording --- */

/**
 * All wordings, in the order of the dataset.
 * @param dataset NULL gives the empty list.
 * @return Borrowed; never NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) const toc_wording_list *toc_dataset_wordings(const toc_dataset *dataset TOC_NULLABLE);

/**
 * The dataset that the wording belongs to: what a binding pins.
 * @return Borrowed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(wording) TOC_NULLABLE const toc_dataset *toc_wording_dataset(const toc_wording *wording TOC_NULLABLE);

/**
 * Its index among all wordings: 0 to count - 1.
 * @return 0 also for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_wording_index(const toc_wording *wording TOC_NULLABLE);

/**
 * The folded words, one blank between them.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(wording) TOC_NULLABLE const char *toc_wording_key(const toc_wording *wording TOC_NULLABLE);

/**
 * The first of them.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(wording) TOC_NULLABLE const char *toc_wording_first(const toc_wording *wording TOC_NULLABLE);

/**
 * Its language, a BCP 47 tag; "" for any.
 * @return Borrowed; NULL when not stated.
 * @since 0.1
 */
TOC_API TOC_LENT(wording) TOC_NULLABLE const char *toc_wording_language(const toc_wording *wording TOC_NULLABLE);

/**
 * Whether it counts in capital letters only: "TIP".
 * @return 1 or 0.
 * @since 0.1
 */
TOC_API TOC_TRUTH int toc_wording_capitals(const toc_wording *wording TOC_NULLABLE);

/**
 * Whether it is an abbreviation: a full stop may follow it.
 * @return 1 or 0.
 * @since 0.1
 */
TOC_API TOC_TRUTH int toc_wording_stopped(const toc_wording *wording TOC_NULLABLE);

/**
 * The phrase that it is a form of.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(wording) TOC_NULLABLE const toc_phrase *toc_wording_phrase(const toc_wording *wording TOC_NULLABLE);

/**
 * The instrument that it names.
 * @return Borrowed; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(wording) TOC_NULLABLE const toc_instrument *toc_wording_instrument(const toc_wording *wording TOC_NULLABLE);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_wording_list_count(const toc_wording_list *list TOC_NULLABLE);

/**
 * The wording at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset, not from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_wording *toc_wording_list_at(const toc_wording_list *list TOC_NULLABLE, uint32_t position);

/**
 * Copies a run of the list into an array.
 * @param list May be NULL.
 * @param first The position to begin with.
 * @param out Room for so many pointers.
 * @param room How many at most.
 * @return How many were written.
 * @since 0.1
 */
TOC_API uint32_t toc_wording_list_copy(const toc_wording_list *list TOC_NULLABLE, uint32_t first,
        const toc_wording **out TOC_OUT TOC_LEN(room), uint32_t room);

/**
 * Releases a list that a query made; does nothing to a borrowed one.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_wording_list_free(toc_wording_list *list TOC_NULLABLE);

TOC_END

#endif
