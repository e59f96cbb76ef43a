/* SPDX-License-Identifier: MIT */
/* Naming things in English sentences, as a lawyer would. */
#ifndef TOCP_PHRASE_H
#define TOCP_PHRASE_H

#include "buffer.h"
#include "span.h"

#include <stdarg.h>

/* A date as far as it is known, and how it lies to the day asked about. */
struct tocp_when {
    int32_t date; /* 0: only the span is known */
    struct tocp_span span;
    int32_t asked; /* when it cannot be told whether the date is before this one; else 0 */
    int only;      /* it is after the day asked about */
};

/* Adds a sentence from a form; the first letter becomes a capital.
 *   %s string    %p toc_participant    %i toc_instrument    %d date    %o ordinal number
 *   %b toc_participant that made a deposit: ", by Poland", "," for NULL
 *   %a toc_provision: " (article 38, paragraph 1, of ...)", nothing for NULL
 *   %w struct tocp_when *: " on 29 September 2003"    %u the same one: what cannot be told of it */
void tocp_say(struct tocp_buffer *buffer, const char *form, va_list arguments);

#endif
