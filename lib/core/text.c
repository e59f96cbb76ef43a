/* SPDX-License-Identifier: MIT */
#include <toc/text.h>

#include "access.h"

TOCP_NAME(text_status, TEXT_STATUS)

TOCP_KIND(text, TEXT, texts)
TOCP_STRING(text, TEXT, string, STRING)
TOCP_STRING(text, TEXT, language, LANGUAGE)
TOCP_SCALAR(text, TEXT, int32_t, status, STATUS)
TOCP_SCALAR(text, TEXT, int32_t, since, SINCE)
TOCP_SCALAR(text, TEXT, int32_t, until, UNTIL)
