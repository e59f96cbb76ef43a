/* SPDX-License-Identifier: MIT */
/* Rare fields. What most rows do not state would take a word of each; so the value of such a field is held as steps,
 * by row: where it changes from one row to the next, and to what. A field without steps is 0 in all rows. */
#ifndef TOCP_STEP_H
#define TOCP_STEP_H

#include "schema.h"

/* The value of a rare field in the row of this index. */
uint32_t tocp_step_value(const char *image, uint32_t steps, uint32_t index);

#endif
