/* SPDX-License-Identifier: MIT */
#include "context.h"

#include <pthread.h>
#include <string.h>
#include <toc/base.h>

static void initialise_libxml(void)
{
    xmlInitParser();
}

/* What has no parser, libxml2 tells the thread's own handler, or prints: when memory runs out where it looks at URIs
 * or makes a parser. That handler, of whoever uses libxml2 beside us, is put aside meanwhile. */
struct listener {
    xmlStructuredErrorFunc handler;
    void *data;
};

static void hear_nothing(void *data, tocp_xml_error error)
{
    (void)data, (void)error;
}

static struct listener put_aside(void)
{
    struct listener listener = {xmlStructuredError, xmlStructuredErrorContext};
    xmlSetStructuredErrorFunc(NULL, (xmlStructuredErrorFunc)hear_nothing);
    return listener;
}

static void put_back(struct listener listener)
{
    xmlSetStructuredErrorFunc(listener.data, listener.handler);
}

xmlParserCtxtPtr tocp_context_new(void *data)
{
    /* The first use of libxml2 races between threads. */
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, initialise_libxml);
    struct listener listener = put_aside();
    xmlParserCtxtPtr context = xmlNewParserCtxt();
    put_back(listener);
    if (!context)
        return NULL;
    memset(context->sax, 0, sizeof *context->sax);
    context->sax->initialized = XML_SAX2_MAGIC;
    context->userData = data;
    xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES);
    return context;
}

static int run(xmlParserCtxtPtr context, const char *bytes)
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

int tocp_context_run(xmlParserCtxtPtr context, const char *bytes)
{
    struct listener listener = put_aside();
    int result = run(context, bytes);
    put_back(listener);
    return result;
}
