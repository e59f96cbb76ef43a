/* SPDX-License-Identifier: MIT */
/** @file cite.h
 *  Citations: finding them in a text in six languages, resolving one that a person typed, and writing one. What is
 *  read, and how, is described in doc/citations.md.
 */
#ifndef TOC_CITE_H
#define TOC_CITE_H

#include "types.h"

TOC_BEGIN

/** What is known about a citation. Accept values that are not listed; 0 is other or unknown. */
enum {
    TOC_CITE_EXACT = 1,             /**< the text itself names the instrument; all targets are meant */
    TOC_CITE_CONTEXT = 2,           /**< instrument or article are those of the context; all targets are meant */
    TOC_CITE_INHERITED = 3,         /**< its neighbour says a part: "3 (d) and (e)"; all targets are meant */
    TOC_CITE_AMBIGUOUS = 4,         /**< the targets are candidates: the text does not say which one is meant */
    TOC_CITE_NO_SUCH_PROVISION = 5, /**< the instrument, which is the target, has no such provision */
    TOC_CITE_FOREIGN = 6,           /**< of a treaty, law or decision that is not in the dataset; no targets */
    TOC_CITE_DRAFT = 7              /**< of a draft, whose numbers are not those of the final text; no targets */
};

/** Styles in which a citation is written. */
enum {
    TOC_CITE_STYLE_UN = 1,      /**< "article 16, paragraph 3, of the United Nations Convention against ..." */
    TOC_CITE_STYLE_SHORT = 2,   /**< "UNTOC art. 16(3)" */
    TOC_CITE_STYLE_FOOTNOTE = 3 /**< "UNTOC, art. 16, para. 3" */
};

/** A citation found in a text. It lives as long as its list. */
typedef struct toc_citation toc_citation;
/** A list of citations, in the order of the text. */
typedef struct toc_citation_list toc_citation_list;

/**
 * The word of the dataset for a state, such as "exact".
 * @param number One of TOC_CITE_*.
 * @return A constant, or NULL for a number that is none of the listed ones.
 * @since 0.1
 */
TOC_API TOC_NULLABLE const char *toc_cite_state_name(int32_t number);

/**
 * Finds the citations in a text, in one pass and in time that grows with its length only. In a list ("articles 5, 6
 * and 8") each item is a citation with a place of its own. The names of instruments, decisions, document symbols
 * and volumes of the Treaty Series are found too. Bytes that are not UTF-8 are passed over.
 * @param dataset The words that are looked for are those of its phrases and of the names of its instruments.
 * @param text May contain NUL; may be NULL if size is 0.
 * @param size Its length in bytes.
 * @param language A BCP 47 tag of the language of the text; NULL when it is not known or mixed.
 * @param context_id The id of the instrument, provision or meeting that the text is about; NULL for none. With an id
 * that is not in the dataset, what names no instrument is taken to be foreign.
 * @param out The list; NULL on failure. It may be used as long as the dataset.
 * @return TOC_OK, TOC_E_ARGUMENT, TOC_E_NOMEM, or TOC_E_LIMIT for more than 33 million citations or targets.
 * @since 0.1
 */
TOC_API int toc_cite_scan(const toc_dataset *dataset, const char *text TOC_NULLABLE TOC_LEN(size), size_t size,
        const char *language TOC_NULLABLE, const char *context_id TOC_NULLABLE,
        toc_citation_list **out TOC_OUT TOC_OWNED(toc_citation_list_free));

/**
 * Finds the provision that a person means: a citation in any form that toc_cite_scan reads ("UNTOC art. 18",
 * "art 3(a) TIP"), or a locator ("som#art_6").
 * @param dataset May be NULL.
 * @param text Only the citation; may be NULL.
 * @param context_id As for toc_cite_scan.
 * @return Borrowed; NULL when it is no citation of one provision, or not certain which one.
 * @since 0.1
 */
TOC_API TOC_LENT(dataset) TOC_NULLABLE const toc_provision *toc_find_provision(const toc_dataset *dataset TOC_NULLABLE,
        const char *text TOC_NULLABLE, const char *context_id TOC_NULLABLE);

/**
 * Where the citation begins.
 * @return Bytes from the start of the text; 0 for NULL.
 * @since 0.1
 */
TOC_API size_t toc_citation_start(const toc_citation *citation TOC_NULLABLE);

/**
 * Where the citation ends.
 * @return Bytes from the start of the text to the first byte behind it; 0 for NULL.
 * @since 0.1
 */
TOC_API size_t toc_citation_end(const toc_citation *citation TOC_NULLABLE);

/**
 * What is known about it, and so what its targets are.
 * @return One of TOC_CITE_*; 0, without targets, for "this paragraph" where nothing says which one; 0 for NULL.
 * @since 0.1
 */
TOC_API int32_t toc_citation_state(const toc_citation *citation TOC_NULLABLE);

/**
 * How many targets it has: more than one for a range, for "each Protocol", and when it is ambiguous.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_citation_target_count(const toc_citation *citation TOC_NULLABLE);

/**
 * The kind of a target: provision, instrument, decision or document; TOC_KIND_NONE for one that is not in the dataset.
 * @param citation May be NULL.
 * @param position 0 to count - 1.
 * @return One of TOC_KIND_*.
 * @since 0.1
 */
TOC_API int32_t toc_citation_target_kind(const toc_citation *citation TOC_NULLABLE, uint32_t position);

/**
 * The id of a target; of a symbol that is not in the dataset, the symbol.
 * @param citation May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(citation) TOC_NULLABLE const char *toc_citation_target_id(const toc_citation *citation TOC_NULLABLE,
        uint32_t position);

/**
 * A target as a provision.
 * @param citation May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset; NULL when it is none.
 * @since 0.1
 */
TOC_API TOC_LENT(citation) TOC_NULLABLE const toc_provision *toc_citation_provision(
        const toc_citation *citation TOC_NULLABLE, uint32_t position);

/**
 * The instrument that a target is or stands in.
 * @param citation May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the dataset; NULL when there is none.
 * @since 0.1
 */
TOC_API TOC_LENT(citation) TOC_NULLABLE const toc_instrument *toc_citation_instrument(
        const toc_citation *citation TOC_NULLABLE, uint32_t position);

/**
 * How many the list holds.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_citation_list_count(const toc_citation_list *list TOC_NULLABLE);

/**
 * The citation at a position.
 * @param list May be NULL.
 * @param position 0 to count - 1.
 * @return Borrowed from the list; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(list) TOC_NULLABLE const toc_citation *toc_citation_list_at(const toc_citation_list *list TOC_NULLABLE,
        uint32_t position);

/**
 * Releases a list with its citations.
 * @param list May be NULL.
 * @since 0.1
 */
TOC_API void toc_citation_list_free(toc_citation_list *list TOC_NULLABLE);

/**
 * Writes the citation of a provision.
 * @param provision NULL gives "".
 * @param style One of TOC_CITE_STYLE_*.
 * @param language "en", "fr", "es", "ru", "ar" or "zh", or a tag that begins so; anything else gives English.
 * @param buffer May be NULL if size is 0.
 * @param size The room in it, with the NUL; what does not fit is cut between characters.
 * @return The length of the whole text without the NUL.
 * @since 0.1
 */
TOC_API size_t toc_cite_format(const toc_provision *provision TOC_NULLABLE, int32_t style, const char *language TOC_NULLABLE,
        char *buffer TOC_NULLABLE TOC_OUT TOC_LEN(size), size_t size);

/**
 * Writes what a provision itself is called, as printed: "article 16", "paragraph 3", "(a)"; "Article premier",
 * "第十六条".
 * @param provision NULL gives "".
 * @param language As for toc_cite_format.
 * @param buffer May be NULL if size is 0.
 * @param size The room in it, with the NUL; what does not fit is cut between characters.
 * @return The length of the whole text without the NUL.
 * @since 0.1
 */
TOC_API size_t toc_provision_label(const toc_provision *provision TOC_NULLABLE, const char *language TOC_NULLABLE,
        char *buffer TOC_NULLABLE TOC_OUT TOC_LEN(size), size_t size);

TOC_END

#endif
