/* SPDX-License-Identifier: MIT */
#ifndef TOCP_PARSE_H
#define TOCP_PARSE_H

#include "../build/build.h"
#include "input.h"

#define TOCP_NAMESPACE "urn:libtoc:dataset:1"
/* What canonical XML begins with, up to the attributes of the root. */
#define TOCP_DATASET_OPEN "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dataset xmlns=\"" TOCP_NAMESPACE "\""

/* Parses one scanned file into the tables; its bytes are of no use afterwards. TOC_OK, or TOC_E_DATA or TOC_E_VERSION (reported), or what
 * build->result says. */
int tocp_parse(struct tocp_build *build, const struct tocp_input *input);

#endif
