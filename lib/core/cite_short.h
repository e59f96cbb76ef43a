/* SPDX-License-Identifier: MIT */
#ifndef TOCP_CITE_SHORT_H
#define TOCP_CITE_SHORT_H

#include <toc/types.h>

/* The provision that "UNTOC art. 16(3)(a)" names; NULL when the text has another form or names none. */
const toc_provision *tocp_cite_short(const toc_dataset *dataset, const char *text);

#endif
