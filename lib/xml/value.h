/* SPDX-License-Identifier: MIT */
/* Attribute values: what each may be, and what word of a row it becomes. */
#ifndef TOCP_VALUE_H
#define TOCP_VALUE_H

#include "../build/build.h"

#define TOCP_EXPECTED_SIZE 400
#define TOCP_PROVISION_ARTICLE_WORD 4 /* TOC_PROVISION_ARTICLE */

/* 0 and the word of the row (dates, numbers, words of a vocabulary); or the diagnostic's code, and what was
 * expected, to stand after "is not". */
int32_t tocp_value_check(uint32_t kind, const struct tocp_field *field, const char *value, size_t length,
                         uint32_t *word, char expected[TOCP_EXPECTED_SIZE]);

/* status, since and until of a text; 0 when it has no such attribute or the value is wrong. */
int tocp_value_text_attribute(const char *name, const char *value, size_t length, uint32_t *text);

/* The words that a row of this kind must have; 0 at the end. */
const uint8_t *tocp_required_words(uint32_t kind);

/* Whether a node of one kind may stand in one of another; parent 0 is the instrument. */
int tocp_provision_may_stand(int32_t child, int32_t parent);
int tocp_provision_has_label(int32_t kind);

enum tocp_format_age { TOCP_FORMAT_NONE, TOCP_FORMAT_OURS, TOCP_FORMAT_MINOR, TOCP_FORMAT_NEWER };
enum tocp_format_age tocp_format_age(const char *format);

#endif
