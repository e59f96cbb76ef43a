/* SPDX-License-Identifier: MIT */
/*
 * From XML to tables: the vocabulary of the schema, driven by the events of libxml2's pull parser.
 *
 * libxml2 hands out names as pointers into its dictionary, the same pointer for the same name, so that an element or
 * attribute is known by one look into a table of pointers. Only per-parser handlers are set; nothing global is touched.
 */
#include "parser.h"

#include <stdlib.h>
#include <string.h>
#include <toc/base.h>

static void on_start(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
                     const xmlChar **namespaces, int count, int defaulted, const xmlChar **attributes)
{
    struct tocp_parser *parser = data;
    (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted;
    if (parser->build->result != TOC_OK) {
        tocp_parser_stop(parser);
        return;
    }
    if (parser->skipping) {
        if (++parser->skipping > TOCP_MAX_DEPTH) {
            tocp_parser_report(parser, TOCP_DIAGNOSTIC_TOO_DEEP, NULL, "elements are nested more than %d levels deep", TOCP_MAX_DEPTH);
            tocp_parser_stop(parser);
        }
        return;
    }
    if (parser->depth == TOCP_MAX_DEPTH) {
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_TOO_DEEP, NULL, "elements are nested more than %d levels deep", TOCP_MAX_DEPTH);
        tocp_parser_stop(parser);
        return;
    }
    const struct tocp_frame *above = tocp_parser_top(parser);
    if (above->kind == TOCP_FRAME_OUTSIDE) {
        parser->depth++;
        tocp_parser_start_root(parser, local, uri, count, attributes);
        return;
    }
    if (above->kind == TOCP_FRAME_TEXT) {
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_ELEMENT_IN_TEXT, (const char *)local,
               "'%s' stands in the text of '%s'; a text holds no elements", (const char *)local, above->element);
        parser->skipping = 1;
        return;
    }
    if (uri != parser->namespace_uri) {
        parser->skipping = 1; /* foreign elements mean nothing to us */
        return;
    }
    parser->depth++;
    tocp_parser_start_below(parser, above, local, count, attributes);
    if (tocp_parser_top(parser)->kind == TOCP_FRAME_TEXT)
        tocp_parser_take_text(parser);
}

static void on_end(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri)
{
    struct tocp_parser *parser = data;
    (void)local, (void)prefix, (void)uri;
    if (parser->build->result != TOC_OK) {
        tocp_parser_stop(parser);
        return;
    }
    if (parser->skipping) {
        parser->skipping--;
        return;
    }
    if (tocp_parser_top(parser)->kind == TOCP_FRAME_TEXT)
        tocp_parser_end_text(parser);
    parser->depth--;
}

/* Text where elements are expected: blanks are layout, all else is an error. */
static void refuse_text(struct tocp_parser *parser, const char *bytes, size_t length)
{
    static const char layout[] = "\n                                ";
    size_t begin = 0, shown = 0;
    if (length < sizeof layout && memcmp(bytes, layout, length) == 0)
        return; /* a line end and an indent, as it nearly always is */
    while (begin < length && tocp_is_blank(bytes[begin]))
        begin++;
    if (begin == length)
        return;
    while (begin + shown < length && shown < 40 && bytes[begin + shown] != '\n')
        shown++;
    while (begin + shown < length && ((unsigned char)bytes[begin + shown] & 0xc0) == 0x80)
        shown--;
    tocp_parser_report(parser, TOCP_DIAGNOSTIC_UNEXPECTED_TEXT, NULL, "'%s' holds elements only; found the text '%.*s'",
           tocp_parser_top(parser)->element, (int)shown, bytes + begin);
}

static void on_characters(void *data, const xmlChar *characters, int length)
{
    struct tocp_parser *parser = data;
    const char *bytes = (const char *)characters;
    /* Behind an error libxml2 goes on with texts, though not with elements. */
    if (parser->skipping || parser->build->result != TOC_OK || !parser->context->wellFormed)
        return;
    if (tocp_parser_has_taken(parser, bytes, (size_t)length))
        return;
    if (tocp_parser_top(parser)->kind == TOCP_FRAME_TEXT)
        tocp_parser_append_text(parser, bytes, (size_t)length);
    else
        refuse_text(parser, bytes, (size_t)length);
}

/* Runs before the subset is read: nested parameter entities would hang libxml2 2.9 there for ever. */
static void on_doctype(void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
    struct tocp_parser *parser = data;
    (void)external, (void)system;
    tocp_parser_report(parser, TOCP_DIAGNOSTIC_DOCTYPE, NULL,
           "a DOCTYPE ('%s') is refused, with every entity it may define; remove it", (const char *)name);
    tocp_parser_stop(parser);
}

/* What to do about the mistakes that editors make most; libxml2 names them from the view of a parser. */
static const char *advice(int code, const char *message)
{
    switch (code) {
    case XML_ERR_NAME_REQUIRED:
        if (strstr(message, "StartTag"))
            return "; write &lt; for a less-than sign";
        return strstr(message, "EntityRef") ? "; write &amp; for an ampersand" : "";
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
        return "; write &amp; for an ampersand";
    case XML_ERR_UNDECLARED_ENTITY:
        return "; write the character itself";
    case XML_ERR_LT_IN_ATTRIBUTE:
        return "; write &lt; for a less-than sign, or close the quotes before it";
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
        return "; the value of an attribute stands between straight quotes";
    default:
        return "";
    }
}

static void on_error(void *data, tocp_xml_error error)
{
    struct tocp_parser *parser = data;
    if (!error || error->level < XML_ERR_ERROR || parser->refused || parser->syntax_reported)
        return;
    /* Our own namespace is a URI: libxml2 finds it wrong only when it had no memory to look. */
    if (error->code == XML_ERR_NO_MEMORY ||
        (error->code == XML_WAR_NS_URI && error->str1 && strcmp(error->str1, TOCP_NAMESPACE) == 0)) {
        parser->build->result = TOC_E_NOMEM;
        return;
    }
    char path[TOCP_PATH_SIZE];
    const char *message = error->message ? error->message : "not well-formed";
    size_t length = strcspn(message, "\n");
    tocp_parser_path(parser, NULL, path, sizeof path);
    struct tocp_location location = {parser->input->name, error->line > 0 ? (uint32_t)error->line : 1,
                                     error->int2 > 0 ? (uint32_t)error->int2 : 1, path};
    tocp_report(parser->build->diagnostics, TOCP_DIAGNOSTIC_XML_SYNTAX, &location, "%.*s%s",
                (int)(length < 600 ? length : 600), message, advice(error->code, message));
    parser->syntax_reported = 1;
}

/* --- one file --- */

static void set_handlers(struct tocp_parser *parser)
{
    xmlSAXHandler *sax = parser->context->sax;
    sax->startElementNs = on_start;
    sax->endElementNs = on_end;
    sax->characters = on_characters;
    sax->ignorableWhitespace = on_characters;
    sax->cdataBlock = on_characters;
    sax->internalSubset = on_doctype;
    sax->serror = (xmlStructuredErrorFunc)on_error;
}

static int run(struct tocp_parser *parser)
{
    int result = tocp_context_run(parser->context, parser->input->bytes);
    parser->build->incomplete |= result != TOC_OK || parser->refused;
    if (parser->build->result != TOC_OK)
        return parser->build->result;
    if (result == TOC_E_NOMEM)
        return TOC_E_NOMEM;
    if (parser->version)
        return TOC_E_VERSION;
    if (!parser->refused && result != TOC_OK && !parser->syntax_reported)
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_XML_SYNTAX, NULL, "the file is not well-formed XML");
    return parser->build->diagnostics->errors == parser->errors_before && !parser->refused ? TOC_OK : TOC_E_DATA;
}

int tocp_parse(struct tocp_build *build, const struct tocp_input *input)
{
    struct tocp_parser *parser = calloc(1, sizeof *parser);
    if (!parser)
        return build->result = TOC_E_NOMEM;
    parser->build = build;
    parser->input = input;
    parser->errors_before = build->diagnostics->errors;
    parser->part = tocp_build_part(build, input->name);
    parser->context = parser->part == TOCP_NO_ROW ? NULL : tocp_context_new(parser);
    if (!parser->context) {
        build->result = TOC_E_NOMEM;
    } else {
        set_handlers(parser);
        tocp_parser_vocabulary(parser);
        tocp_build_expect(build, input->size);
    }
    int result = build->result == TOC_OK ? run(parser) : build->result;
    if (result == TOC_E_NOMEM)
        build->result = TOC_E_NOMEM;
    if (parser->context)
        xmlFreeParserCtxt(parser->context);
    tocp_bytes_free(&parser->value);
    free(parser);
    return result;
}
