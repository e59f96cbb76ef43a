/* SPDX-License-Identifier: MIT */
/* Texts: elements with a language and no elements in them. */
#include "parser.h"

#include <string.h>
#include <toc/base.h>

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
    uint32_t language = 0;
    for (int i = 0; i < count; i++) {
        struct tocp_attribute attribute = tocp_attribute_at(attributes, i);
        int is_xml = attribute.prefix && strcmp((const char *)attribute.prefix, "xml") == 0;
        uint32_t *text = tocp_build_words(build, TOCP_KIND_TEXT, index);
        if (is_xml && strcmp((const char *)attribute.local, "lang") == 0) {
            if (!tocp_value_is_language(attribute.value, attribute.length))
                tocp_parser_report(parser, TOCP_DIAGNOSTIC_INVALID_LANGUAGE, NULL, "xml:lang '%.*s' is not a BCP 47 language tag",
                       (int)(attribute.length < 100 ? attribute.length : 100), attribute.value);
            uint32_t name = tocp_build_name(build, attribute.value, attribute.length);
            if (name == TOCP_NO_ROW)
                return;
            language = tocp_build_name_at(build, name)->string;
        } else if (!attribute.uri && !tocp_value_text_attribute((const char *)attribute.local, attribute.value,
                                                                attribute.length, text) && !parser->lenient) {
            tocp_parser_report(parser, TOCP_DIAGNOSTIC_UNKNOWN_ATTRIBUTE, NULL,
                   "'%s' may have xml:lang, status (official or unofficial), since and until (dates); found %s=\"%.*s\"",
                   element, (const char *)attribute.local, (int)(attribute.length < 100 ? attribute.length : 100),
                   attribute.value);
        }
    }
    if (!language)
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_MISSING_LANGUAGE, NULL, "'%s' needs xml:lang, such as xml:lang=\"en\"", element);
    uint32_t *text = tocp_build_words(build, TOCP_KIND_TEXT, index);
    text[TOCP_TEXT_LANGUAGE] = language;
    text[TOCP_TEXT_PART] = parser->part;
    if (above->kind == TOCP_FRAME_ROW)
        tocp_build_edge(build, tocp_frame_ref(above), word, index);
    parser->text_start = build->strings_size;
}

void tocp_parser_end_text(struct tocp_parser *parser)
{
    struct tocp_build *build = parser->build;
    uint32_t size = build->strings_size;
    while (size > parser->text_start && build->strings[size - 1] == ' ')
        size--;
    build->strings_size = size;
    if (size == parser->text_start) {
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_EMPTY_TEXT, NULL, "the element holds no text; leave it out");
        return;
    }
    char *end = tocp_build_reserve(build, 1);
    if (!end)
        return;
    *end = '\0';
    build->strings_size++;
    tocp_build_words(build, TOCP_KIND_TEXT, tocp_parser_top(parser)->row)[TOCP_TEXT_STRING] = parser->text_start;
}

int tocp_is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Whether white space has to be folded: a control character, or two spaces in a row. Eight bytes a step,
 * of which one is seen twice so that no pair is missed. */
static int has_layout(const char *bytes, size_t length)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones << 7;
    size_t at = 0;
    for (; at + 8 <= length; at += 7) {
        uint64_t eight;
        memcpy(&eight, bytes + at, 8);
        uint64_t controls = (eight - ones * 0x20) & ~eight & tops;
        uint64_t folded = eight ^ ones * ' ';
        uint64_t spaces = (folded - ones) & ~folded & tops;
        if (controls || (spaces & spaces << 8))
            return 1;
    }
    for (; at < length; at++)
        if ((unsigned char)bytes[at] < 0x20 || (bytes[at] == ' ' && at + 1 < length && bytes[at + 1] == ' '))
            return 1;
    return 0;
}

/* White space is folded to single spaces as it arrives: XML may break a line anywhere. */
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
    int blank = build->strings_size == parser->text_start || to[-1] == ' ';
    if (!(blank && bytes[0] == ' ') && !has_layout(bytes, length)) {
        memcpy(to, bytes, length);
        build->strings_size += (uint32_t)length;
        return;
    }
    char *end = to;
    for (size_t i = 0; i < length; i++) {
        char c = tocp_is_blank(bytes[i]) ? ' ' : bytes[i];
        if (c == ' ' && blank)
            continue;
        blank = c == ' ';
        *end++ = c;
    }
    build->strings_size += (uint32_t)(end - to);
}
