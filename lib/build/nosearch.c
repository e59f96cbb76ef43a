/* SPDX-License-Identifier: MIT */
/* In place of the index for search, where utf8proc or Snowball are not there. */
#include <toc/base.h>

#include "search.h"

int tocp_search_available(void)
{
    return TOC_E_UNAVAILABLE;
}

void tocp_search(struct tocp_build *build)
{
    build->result = TOC_E_UNAVAILABLE;
}
