/* SPDX-License-Identifier: MIT */
/* The dates of a participation, and how far its data reaches. */
#ifndef TOC_STANDING_H
#define TOC_STANDING_H

#include "session.h"

/* The day of a criterion; in part where only that is known; 0 when it is not known, or did not happen. */
int32_t day_of(const toc_participation *participation, int32_t criterion);

/* Up to when participation in an instrument, or in all of them, is known; 0: that is not stated. */
int32_t known_until(const toc_instrument *instrument);
int32_t all_known_until(const toc_dataset *dataset);

/* Says up to when participation is known when the day asked about is later; instrument NULL: of all. */
void note_coverage(struct session *session, const toc_instrument *instrument, int32_t day);

#endif
