/* SPDX-License-Identifier: MIT */
#include "context.h"

#include <pthread.h>
#include <string.h>
#include <toc/base.h>

static void initialise_libxml(void)
{
    xmlInitParser();
}

xmlParserCtxtPtr tocp_context_new(void *data)
{
    /* The first use of libxml2 races between threads. */
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, initialise_libxml);
    xmlParserCtxtPtr context = xmlNewParserCtxt();
    if (!context)
        return NULL;
    memset(context->sax, 0, sizeof *context->sax);
    context->sax->initialized = XML_SAX2_MAGIC;
    context->userData = data;
    xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES);
    return context;
}

int tocp_context_run(xmlParserCtxtPtr context, const char *bytes)
{
    /* In place: libxml2 reads our bytes and copies nothing. */
    xmlParserInputPtr input = xmlNewStringInputStream(context, (const xmlChar *)bytes);
    if (!input || inputPush(context, input) < 0) {
        if (input)
            xmlFreeInputStream(input);
        return TOC_E_NOMEM;
    }
    int result = xmlParseDocument(context);
    if (context->errNo == XML_ERR_NO_MEMORY)
        return TOC_E_NOMEM;
    return result == 0 && context->wellFormed && context->nsWellFormed && context->errNo == 0 ? TOC_OK : TOC_E_DATA;
}
