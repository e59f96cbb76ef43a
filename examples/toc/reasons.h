/* SPDX-License-Identifier: MIT */
/* Why a participant stands where it does, as the library explains it. */
#ifndef TOC_REASONS_H
#define TOC_REASONS_H

#include "session.h"
#include "tojson.h"

/* An array of sentences. */
json_t *reasons_json(const toc_participant *participant, const toc_instrument *instrument, int32_t day);

/* The sentences as a list. */
void show_reasons(struct page *page, const toc_participant *participant, const toc_instrument *instrument,
                  int32_t day);

#endif
