/* SPDX-License-Identifier: MIT */
/* Texts as another reader finds them: libxml2's tree, which takes none from the file before libxml2 does. */
#ifndef TEXTS_H
#define TEXTS_H

#include <stddef.h>

/* Fails unless both files have the same texts in the same languages, in any order. Both are well-formed. */
void require_same_texts(const char *xml, size_t size, const char *other, size_t other_size);

#endif
