/* SPDX-License-Identifier: MIT */
/* What somebody means who types an id, a symbol, a name or a citation. */
#ifndef TOC_RESOLVE_H
#define TOC_RESOLVE_H

#include "thing.h"

/* The thing; of kind TOC_KIND_NONE when there is none. */
struct thing resolve(const toc_dataset *dataset, const char *text);

/* The meeting with this id, or the session of a body: "COP 5"; NULL when there is none. */
const toc_meeting *resolve_meeting(const toc_dataset *dataset, const char *text);

#endif
