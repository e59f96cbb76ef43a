/* SPDX-License-Identifier: MIT */
/* Texts: elements with a language and no elements in them. */
#include "parser.h"

#include <string.h>
#include <toc/base.h>

/* The string of a language; each is checked when it is met for the first time, if it is one of the first few. */
static uint32_t take_language(struct tocp_parser *parser, const struct tocp_attribute *attribute)
{
    struct tocp_build *build = parser->build;
    uint32_t name = tocp_build_name(build, attribute->value, attribute->length);
    if (name == TOCP_NO_ROW)
        return TOCP_NO_STRING;
    uint32_t language = tocp_build_name_at(build, name)->string;
    for (uint32_t i = 0; i < parser->language_count; i++)
        if (parser->languages[i] == language)
            return language;
    if (!tocp_value_is_language(attribute->value, attribute->length))
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_INVALID_LANGUAGE, NULL, "xml:lang '%.*s' is not a BCP 47 language tag",
                           (int)(attribute->length < 100 ? attribute->length : 100), attribute->value);
    else if (parser->language_count < TOCP_KNOWN_LANGUAGES)
        parser->languages[parser->language_count++] = language;
    return language;
}

static uint32_t take_attributes(struct tocp_parser *parser, const char *element, uint32_t *text, int count,
                                const xmlChar **attributes)
{
    uint32_t language = TOCP_NO_STRING;
    for (int i = 0; i < count; i++) {
        struct tocp_attribute attribute = tocp_attribute_at(attributes, i);
        if (attribute.local == parser->lang_name && attribute.prefix == parser->context->str_xml)
            language = take_language(parser, &attribute);
        else if (!attribute.uri && !tocp_value_text_attribute((const char *)attribute.local, attribute.value,
                                                              attribute.length, text) && !parser->lenient)
            tocp_parser_report(parser, TOCP_DIAGNOSTIC_UNKNOWN_ATTRIBUTE, NULL,
                   "'%s' may have xml:lang, status (official or unofficial), since and until (dates); found %s=\"%.*s\"",
                   element, (const char *)attribute.local, (int)(attribute.length < 100 ? attribute.length : 100),
                   attribute.value);
    }
    return language;
}

void tocp_parser_start_text(struct tocp_parser *parser, const struct tocp_frame *above, uint32_t word, const char *element, int count,
                       const xmlChar **attributes)
{
    struct tocp_build *build = parser->build;
    struct tocp_place place = tocp_parser_place(parser);
    uint32_t index = tocp_build_row(build, TOCP_KIND_TEXT, &place);
    if (index == TOCP_NO_ROW)
        return;
    *tocp_parser_top(parser) = (struct tocp_frame){
        .kind = TOCP_FRAME_TEXT, .row_kind = TOCP_KIND_TEXT, .row = index, .word = word, .element = element};
    uint32_t *text = tocp_build_words(build, TOCP_KIND_TEXT, index);
    text[TOCP_TEXT_PART] = parser->part;
    text[TOCP_TEXT_LANGUAGE] = take_attributes(parser, element, text, count, attributes);
    if (!text[TOCP_TEXT_LANGUAGE] && build->result == TOC_OK)
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_MISSING_LANGUAGE, NULL, "'%s' needs xml:lang, such as xml:lang=\"en\"", element);
    if (above->kind == TOCP_FRAME_ROW)
        tocp_build_edge(build, tocp_frame_ref(above), word, index);
    parser->text_start = build->strings_size;
}

/* A control character, or two spaces in a row. */
static int is_layout(const char *p)
{
    return ((unsigned char)p[0] < ' ') | ((p[0] == ' ') & (p[1] == ' '));
}

/* Whether white space of a text, which ends with NUL, has to be folded. A loop of fixed length becomes vector
 * instructions; the last block overlaps with the one before it. */
static int has_layout(const char *text, size_t length)
{
    enum { BLOCK = 64 };
    unsigned char found = 0;
    if (text[0] == ' ' || text[length - 1] == ' ')
        return 1;
    if (length < BLOCK) {
        for (size_t i = 0; i < length; i++)
            found |= (unsigned char)is_layout(text + i);
        return found;
    }
    for (size_t at = 0; at < length && !found; at += BLOCK) {
        const char *block = at + BLOCK <= length ? text + at : text + length - BLOCK;
        for (int i = 0; i < BLOCK; i++)
            found |= (unsigned char)is_layout(block + i);
    }
    return found;
}

/* Single spaces, and none at the ends: XML may break a line anywhere. The new length. */
static size_t fold_blanks(char *text, size_t length)
{
    char *end = text;
    for (size_t i = 0; i < length; i++)
        if (!tocp_is_blank(text[i]))
            *end++ = text[i];
        else if (end > text && end[-1] != ' ')
            *end++ = ' ';
    return (size_t)(end - text) - (end > text && end[-1] == ' ');
}

/* Text arrives in pieces, and is put together as it is. */
void tocp_parser_append_text(struct tocp_parser *parser, const char *bytes, size_t length)
{
    struct tocp_build *build = parser->build;
    if (build->strings_size - parser->text_start + length > TOCP_MAX_TEXT) {
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_TEXT_TOO_LONG, NULL, "the text is longer than 1 MiB");
        tocp_parser_stop(parser);
        return;
    }
    char *to = tocp_build_reserve(build, length);
    if (!to)
        return;
    memcpy(to, bytes, length);
    build->strings_size += (uint32_t)length;
}

void tocp_parser_end_text(struct tocp_parser *parser)
{
    struct tocp_build *build = parser->build;
    char *end = tocp_build_reserve(build, 1);
    if (!end)
        return;
    *end = '\0';
    char *text = build->strings + parser->text_start;
    size_t length = (size_t)(end - text);
    if (length && has_layout(text, length)) {
        length = fold_blanks(text, length);
        text[length] = '\0';
    }
    build->strings_size = parser->text_start + (uint32_t)length + (length != 0);
    if (length)
        tocp_build_words(build, TOCP_KIND_TEXT, tocp_parser_top(parser)->row)[TOCP_TEXT_STRING] = parser->text_start;
    else
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_EMPTY_TEXT, NULL, "the element holds no text; leave it out");
}
