/* SPDX-License-Identifier: MIT */
/* libxml2's parser, set up in the one way that is safe for XML from anywhere: no tree, no DTD, no network,
 * handlers of our own. Nothing global is touched. */
#ifndef TOCP_CONTEXT_H
#define TOCP_CONTEXT_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#if LIBXML_VERSION >= 21200
typedef const xmlError *tocp_xml_error;
#else
typedef xmlErrorPtr tocp_xml_error;
#endif

/* A parser without any handler yet; data is what handlers get. NULL when memory runs out. */
xmlParserCtxtPtr tocp_context_new(void *data);

/* Parses bytes that were scanned and end with NUL: TOC_OK when they are well-formed, TOC_E_DATA, TOC_E_NOMEM.
 * Whether a handler stopped the parser, the handler must know: libxml2 may then still say that all is well. */
int tocp_context_run(xmlParserCtxtPtr context, const char *bytes);

#endif
