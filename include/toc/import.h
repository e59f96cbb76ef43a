/* SPDX-License-Identifier: MIT */
/** @file import.h
 *  Importing an official text, in libtoc (not in libtoc-core). A text that a user has - plain text, Markdown or
 *  Akoma Ntoso 3.0 - becomes an overlay: a file of the dataset format that gives each provision its text in one
 *  language, to be loaded together with the dataset. What finds no place is reported, never dropped.
 */
#ifndef TOC_IMPORT_H
#define TOC_IMPORT_H

#include "loader.h"
#include "types.h"

TOC_BEGIN

/** The outcome of an import. It keeps its dataset alive. */
typedef struct toc_import toc_import;

/** Why a piece of the text was left over. Accept values that are not listed. */
enum {
    TOC_LEFTOVER_OUTSIDE = 1, /**< it stands before or behind the instrument: a title, a closing formula */
    TOC_LEFTOVER_INSIDE = 2,  /**< it stands in the instrument, but no provision of the dataset has this place */
    TOC_LEFTOVER_NOTE = 3     /**< it is a note of the publisher: a footnote, or an editorial remark */
};

/**
 * Aligns a text with the provisions of an instrument.
 *
 * A file may hold several instruments: the one meant is known by its headings; when most of them are others, nothing
 * is placed. Labels are read in the styles of
 * the six official languages of the United Nations; the dataset's structure decides what "(i)" is. Bytes that
 * are no text, or XML that is refused, place nothing: the diagnostics tell why.
 *
 * @param dataset The dataset with the instrument.
 * @param instrument_id Such as "untoc".
 * @param language A BCP 47 tag: the language of the text. Only Akoma Ntoso may be in a language other than
 *        Arabic, Chinese, English, French, Russian and Spanish; plain text in it is all left over.
 * @param bytes The text, UTF-8, up to 16 MiB; not kept. It is taken as XML when it begins as XML does.
 * @param size Bytes at bytes.
 * @param out The import, to be released with toc_import_free; NULL on failure.
 * @return TOC_OK, also when little or nothing was placed; TOC_E_ARGUMENT for NULL, for an instrument that the
 *         dataset does not have, and for a language that is no tag; TOC_E_LIMIT; TOC_E_NOMEM.
 * @since 0.1
 */
TOC_API int toc_import_text(const toc_dataset *dataset, const char *instrument_id, const char *language,
                            const void *bytes TOC_LEN(size), size_t size,
                            toc_import **out TOC_OUT TOC_OWNED(toc_import_free));

/**
 * Releases an import with all that was borrowed from it.
 * @param imported May be NULL.
 * @since 0.1
 */
TOC_API void toc_import_free(toc_import *imported TOC_NULLABLE);

/**
 * The overlay as a canonical XML file, to be given to toc_loader_add_memory behind the files of the dataset.
 * @return Borrowed until the import is freed; NULL for NULL.
 * @since 0.1
 */
TOC_API TOC_LENT(imported) TOC_NULLABLE const char *toc_import_xml(const toc_import *imported TOC_NULLABLE);

/**
 * How many provisions should have got a text: those without parts, the preamble, and those that introduce a list,
 * unless the text shows that there is no introduction.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_import_expected(const toc_import *imported TOC_NULLABLE);

/**
 * How many of them did get one; all of them when it equals toc_import_expected.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_import_placed(const toc_import *imported TOC_NULLABLE);

/**
 * How many of them got none.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_import_unplaced_count(const toc_import *imported TOC_NULLABLE);

/**
 * A provision that got no text, in the order of the instrument.
 * @param position 0 to count - 1.
 * @return Borrowed until the import is freed; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(imported) TOC_NULLABLE const toc_provision *toc_import_unplaced_at(
        const toc_import *imported TOC_NULLABLE, uint32_t position);

/**
 * How many pieces of the text were left over. Adjacent lines are one piece.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_import_leftover_count(const toc_import *imported TOC_NULLABLE);

/**
 * A piece that was left over, in the order of the text, cleaned of markup. Its lines are separated by LF.
 * @param position 0 to count - 1.
 * @return Borrowed until the import is freed; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(imported) TOC_NULLABLE const char *toc_import_leftover_text(
        const toc_import *imported TOC_NULLABLE, uint32_t position);

/**
 * The line of the text on which the piece begins, counted from 1.
 * @param position 0 to count - 1.
 * @return 0 when position is too large.
 * @since 0.1
 */
TOC_API uint32_t toc_import_leftover_line(const toc_import *imported TOC_NULLABLE, uint32_t position);

/**
 * Why the piece was left over.
 * @param position 0 to count - 1.
 * @return One of TOC_LEFTOVER_*; 0 when position is too large.
 * @since 0.1
 */
TOC_API int32_t toc_import_leftover_reason(const toc_import *imported TOC_NULLABLE, uint32_t position);

/**
 * How many diagnostics there are; 0 when the bytes could be read.
 * @return 0 for NULL.
 * @since 0.1
 */
TOC_API uint32_t toc_import_diagnostic_count(const toc_import *imported TOC_NULLABLE);

/**
 * Why the bytes could not be read.
 * @param position 0 to count - 1.
 * @return Borrowed until the import is freed; NULL when position is too large.
 * @since 0.1
 */
TOC_API TOC_LENT(imported) TOC_NULLABLE const toc_diagnostic *toc_import_diagnostic_at(
        const toc_import *imported TOC_NULLABLE, uint32_t position);

TOC_END

#endif
