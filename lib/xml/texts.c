/* SPDX-License-Identifier: MIT */
/* Texts: elements with a language and no elements in them. */
#include "../format/language.h"
#include "parser.h"

#include <string.h>
#include <toc/base.h>

/* The string of a language, by the first letters and then the rest. */
static uint32_t find_language(const struct tocp_parser *parser, const char *tag, size_t length)
{
    for (uint32_t i = 0; i < parser->language_count; i++) {
        const struct tocp_language *known = &parser->languages[i];
        if (known->tag[0] == tag[0] && known->tag[1] == tag[1] && known->length == length &&
            (length == 2 || memcmp(known->tag, tag, length) == 0))
            return known->string;
    }
    return TOCP_NO_STRING;
}

/* Each language is checked when it is met for the first time, if it is one of the first few. */
static uint32_t take_language(struct tocp_parser *parser, const struct tocp_attribute *attribute)
{
    struct tocp_build *build = parser->build;
    const char *tag = attribute->value;
    size_t length = attribute->length;
    uint32_t language = length > 1 ? find_language(parser, tag, length) : TOCP_NO_STRING;
    if (language)
        return language;
    uint32_t name = tocp_build_name(build, tag, length);
    if (name == TOCP_NO_ROW)
        return TOCP_NO_STRING;
    language = tocp_build_name_at(build, name)->string;
    char usual[TOCP_LANGUAGE_SIZE];
    if (!tocp_language_usual(tag, length, usual)) {
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_INVALID_LANGUAGE, NULL, "xml:lang '%.*s' is not a BCP 47 language tag",
                           (int)(length < 100 ? length : 100), tag);
    } else if (memcmp(usual, tag, length) != 0) {
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_INVALID_LANGUAGE, NULL, "xml:lang '%.*s' is not in its usual case; write '%s'",
                           (int)length, tag, usual);
    } else if (parser->language_count < TOCP_KNOWN_LANGUAGES && length <= sizeof parser->languages->tag) {
        struct tocp_language *known = &parser->languages[parser->language_count++];
        memcpy(known->tag, tag, length);
        known->length = length;
        known->string = language;
    }
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
        tocp_build_text_edge(build, tocp_frame_ref(above), word, index);
    parser->text_start = build->strings_size;
    parser->tidy_size = 0;
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
    if (length != parser->tidy_size) {
        length = fold_blanks(text, length);
        text[length] = '\0';
    }
    build->strings_size = parser->text_start + (uint32_t)length + (length != 0);
    if (length)
        tocp_build_words(build, TOCP_KIND_TEXT, tocp_parser_top(parser)->row)[TOCP_TEXT_STRING] = parser->text_start;
    else
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_EMPTY_TEXT, NULL, "the element holds no text; leave it out");
}
