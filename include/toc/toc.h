/* SPDX-License-Identifier: MIT */
/** @file toc.h
 *  libtoc: the UN Convention against Transnational Organized Crime and its Protocols as data.
 *
 *  This is the header to include. The contract that holds for every declaration:
 *
 *  **Model.** A dataset is immutable. What it holds is reached through handles: pointers to incomplete
 *  types, one word wide, borrowed from the dataset. Every entity has an index (0 to count - 1, dense per
 *  kind) and most have a permanent id. All relations are there in both directions when a dataset opens.
 *
 *  **Lifetime.** The dataset alone is counted, atomically. Everything borrowed from it, strings included,
 *  lives until the last toc_dataset_unref. From every row of it, toc_X_dataset reaches the dataset, so that a
 *  binding can pin it. To reload, open a second dataset, swap your pointer, release the first.
 *
 *  **NULL.** Getters are total: a NULL handle gives NULL, 0 or the empty list, so chains need no checks.
 *  A lookup cannot fail: NULL means that there is no such thing.
 *
 *  **Lists.** Never NULL, with count and at in constant time and no iterator to keep. A function that
 *  returns a `const` list lends it; one that gives a list through an `out` parameter makes it the caller's,
 *  to be released with the list's own _free.
 *
 *  **Strings.** UTF-8, ended by NUL. `const char *` is borrowed; `char *` belongs to the caller and is
 *  released with toc_free. NULL is "not stated", "" is "stated, and empty". Languages are BCP 47 tags,
 *  taken in any case and given in the usual one ("en", "zh-Hans", "en-GB"), of at most 100 bytes.
 *
 *  **Numbers.** Positions, counts and indexes are `uint32_t`; byte lengths are `size_t`; constants and
 *  dates are `int32_t`. Dates are YYYYMMDD, see date.h. Callers accept constants they do not know.
 *
 *  **Errors.** A function that can fail returns `int`: TOC_OK or a negative TOC_E_*. Its `out` parameters
 *  come last and are always written, on failure with NULL or 0. Details of a refused XML file are the
 *  loader's diagnostics. The library never prints, aborts, or reads the environment or the locale, and has
 *  no global state.
 *
 *  **Threads.** Functions that take only pointers to const may run on any number of threads at once. A
 *  loader belongs to one thread at a time.
 *
 *  **Stability.** See doc/stability.md: names, meanings and numbers of a release do not change within a
 *  major version.
 */
#ifndef TOC_TOC_H
#define TOC_TOC_H

#include "action.h"
#include "akn.h"
#include "base.h"
#include "cite.h"
#include "common.h"
#include "dataset.h"
#include "date.h"
#include "decision.h"
#include "diff.h"
#include "document.h"
#include "event.h"
#include "explain.h"
#include "export.h"
#include "find.h"
#include "import.h"
#include "instrument.h"
#include "loader.h"
#include "meeting.h"
#include "near.h"
#include "participant.h"
#include "phrase.h"
#include "provision.h"
#include "resource.h"
#include "search.h"
#include "source.h"
#include "status.h"
#include "symbol.h"
#include "term.h"
#include "text.h"
#include "timeline.h"
#include "types.h"
#include <toc/version.h>
#include "writer.h"

#endif
