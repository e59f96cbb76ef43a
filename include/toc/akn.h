/* SPDX-License-Identifier: MIT */
/** @file akn.h
 *  Akoma Ntoso 3.0 (LegalDocML, OASIS), in libtoc (not in libtoc-core).
 */
#ifndef TOC_AKN_H
#define TOC_AKN_H

#include "types.h"

TOC_BEGIN

/**
 * An instrument as an Akoma Ntoso act: metadata, preamble, articles with eId after the naming convention and
 * with our locator as wId. A provision whose official text the dataset has (from an overlay) shows it; one
 * without shows our summary in a remark of class "summary" that says so. References stand in a remark of
 * class "references". toc_import_text reads the result back.
 * @param instrument The instrument.
 * @param language A BCP 47 tag, in any case; NULL: "en". Headings and summaries that are not there in it are given in the
 *        first language that has them, and marked with it.
 * @return The XML, valid against the schema of Akoma Ntoso 3.0; NULL for NULL, for a language that is no
 *         tag, and when memory runs out.
 * @since 0.1
 */
TOC_API TOC_OWNED(toc_free) TOC_NULLABLE char *toc_instrument_to_akn(const toc_instrument *instrument TOC_NULLABLE,
        const char *language TOC_NULLABLE);

TOC_END

#endif
