/* SPDX-License-Identifier: MIT */
/* Attributes become words of a row, references to resolve, ids. */
#include "parser.h"

#include <string.h>
#include <toc/base.h>

/* libxml2, where it replaces no entities, leaves each '&' of a value as "&#38;". A value that has one is a copy; all
 * others stand in the file itself. */
static void restore_ampersands(struct tocp_parser *parser, struct tocp_attribute *attribute)
{
    static const char left[] = "&#38;";
    const char *at = attribute->value, *end = at + attribute->length, *found;
    if ((uintptr_t)at - (uintptr_t)parser->input->bytes < parser->input->size || !memchr(at, '&', attribute->length))
        return;
    tocp_bytes_cut(&parser->value, 0);
    while ((found = memchr(at, '&', (size_t)(end - at)))) {
        tocp_bytes_put(&parser->value, at, (size_t)(found + 1 - at));
        at = found + ((size_t)(end - found) >= strlen(left) && memcmp(found, left, strlen(left)) == 0 ? strlen(left) : 1);
    }
    tocp_bytes_put(&parser->value, at, (size_t)(end - at));
    if (parser->value.nomem)
        parser->build->result = TOC_E_NOMEM;
    else
        attribute->value = parser->value.bytes;
    attribute->length = parser->value.size;
}

static void list_attributes(uint32_t kind, char *list, size_t size)
{
    list[0] = '\0';
    for (uint32_t f = 0; f < tocp_row_types[kind].field_count; f++) {
        const struct tocp_field *field = &tocp_row_types[kind].fields[f];
        if (field->name[0] && field->shape != TOCP_SHAPE_TEXTS)
            tocp_list_word(list, size, field->name);
    }
}

static void unknown_attribute(struct tocp_parser *parser, uint32_t kind, const char *element, const char *name)
{
    char known[400];
    if (parser->lenient)
        return;
    list_attributes(kind, known, sizeof known);
    tocp_parser_report(parser, TOCP_DIAGNOSTIC_UNKNOWN_ATTRIBUTE, NULL, "'%s' has no attribute '%s'; it may have: %s", element,
           name, known[0] ? known : "none");
}

static void take_reference(struct tocp_parser *parser, uint32_t owner, uint32_t field, const char *id, size_t length)
{
    uint32_t name = tocp_build_name(parser->build, id, length);
    struct tocp_pending *pending = tocp_build_push(parser->build, &parser->build->pendings, sizeof *pending);
    if (pending)
        *pending = (struct tocp_pending){owner, field, name};
}

static void take_references(struct tocp_parser *parser, uint32_t owner, uint32_t field, const char *value, size_t length)
{
    const char *end = value + length, *next;
    for (; value < end; value = next + 1) {
        next = memchr(value, ' ', (size_t)(end - value));
        if (!next)
            next = end;
        if (next > value)
            take_reference(parser, owner, field, value, (size_t)(next - value));
    }
}

void tocp_parser_define(struct tocp_parser *parser, uint32_t ref, uint32_t word, const char *id, size_t length)
{
    struct tocp_build *build = parser->build;
    uint32_t name = tocp_build_name(build, id, length);
    if (name == TOCP_NO_ROW)
        return;
    struct tocp_name *defined = tocp_build_name_at(build, name);
    tocp_build_words(build, TOCP_REF_KIND(ref), TOCP_REF_INDEX(ref))[word] = defined->string;
    if (defined->ref) {
        const struct tocp_place *first =
            tocp_build_place(build, TOCP_REF_KIND(defined->ref), TOCP_REF_INDEX(defined->ref));
        struct tocp_place place = tocp_parser_place(parser);
        tocp_build_report(build, TOCP_DIAGNOSTIC_DUPLICATE_ID, ref, &place,
                          "the id '%.*s' is already used at %s:%u", (int)length, id, tocp_build_file(build, first->part),
                          (unsigned)first->line);
        return;
    }
    defined->ref = ref;
}

/* Whether a value is what its attribute may be; and its word, where it becomes one. */
static int is_right(struct tocp_parser *parser, uint32_t kind, const struct tocp_field *field,
                    const struct tocp_attribute *attribute, uint32_t *word)
{
    char expected[TOCP_EXPECTED_SIZE];
    size_t length = attribute->length;
    int32_t code = tocp_value_check(kind, field, attribute->value, length, word, expected);
    if (code && !(parser->lenient && code == TOCP_DIAGNOSTIC_INVALID_WORD))
        tocp_parser_report(parser, code, NULL, "attribute '%s': '%.*s' is not %s", field->name,
                           (int)(length < 200 ? length : 200), attribute->value, expected);
    return !code;
}

/* Many rows in turn say the same: it is looked at once. */
static uint32_t take_string(struct tocp_parser *parser, uint32_t kind, const struct tocp_field *field,
                            const struct tocp_attribute *attribute)
{
    uint32_t word, name = tocp_build_name(parser->build, attribute->value, attribute->length);
    uint32_t string = name == TOCP_NO_ROW ? TOCP_NO_STRING : tocp_build_name_at(parser->build, name)->string;
    uint32_t *right = &parser->right[kind][field->word];
    if (*right == string)
        return string;
    if (!is_right(parser, kind, field, attribute, &word))
        return TOCP_NO_STRING;
    return *right = string;
}

static void take_attribute(struct tocp_parser *parser, uint32_t ref, uint32_t number,
                           const struct tocp_attribute *attribute)
{
    struct tocp_build *build = parser->build;
    uint32_t kind = TOCP_REF_KIND(ref), word = 0;
    const struct tocp_field *field = &tocp_row_types[kind].fields[number];
    switch (field->shape) {
    case TOCP_SHAPE_REF:
        take_reference(parser, ref, number, attribute->value, attribute->length);
        return;
    case TOCP_SHAPE_REFS:
        take_references(parser, ref, number, attribute->value, attribute->length);
        return;
    case TOCP_SHAPE_STRING:
        word = take_string(parser, kind, field, attribute);
        break;
    case TOCP_SHAPE_ID:
        if (is_right(parser, kind, field, attribute, &word))
            tocp_parser_define(parser, ref, field->word, attribute->value, attribute->length);
        return;
    default:
        if (!is_right(parser, kind, field, attribute, &word))
            return;
        break;
    }
    if (build->result == TOC_OK)
        tocp_build_words(build, kind, TOCP_REF_INDEX(ref))[field->word] = word;
}

/* Attributes of a row; the words that were given, as a set. */
uint64_t tocp_parser_attributes(struct tocp_parser *parser, uint32_t ref, const char *element, int count,
                                const xmlChar **attributes)
{
    uint64_t given = 0;
    uint32_t kind = TOCP_REF_KIND(ref);
    const struct tocp_field *fields = tocp_row_types[kind].fields;
    for (int i = 0; i < count; i++) {
        struct tocp_attribute attribute = tocp_attribute_at(attributes, i);
        if (attribute.uri)
            continue; /* of another namespace, or xml:* where it has no meaning for us */
        uint32_t number = parser->attribute_of[kind][tocp_parser_number(parser, attribute.local)];
        if (number == 0) {
            unknown_attribute(parser, kind, element, (const char *)attribute.local);
            continue;
        }
        given |= UINT64_C(1) << fields[number - 1].word;
        restore_ampersands(parser, &attribute);
        if (parser->build->result != TOC_OK)
            return given;
        take_attribute(parser, ref, number - 1, &attribute);
    }
    return given;
}

void tocp_parser_require(struct tocp_parser *parser, uint32_t kind, const char *element, uint64_t given)
{
    const uint8_t *words = tocp_required_words(kind);
    for (; *words; words++) {
        if (given & UINT64_C(1) << *words)
            continue;
        const struct tocp_field *field = tocp_field_of(kind, *words);
        /* A word of a newer format is skipped, and so not there when the dataset is written and read again. */
        if (parser->lenient && field->shape == TOCP_SHAPE_CODE)
            continue;
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_MISSING_ATTRIBUTE, NULL, "'%s' needs the attribute '%s'", element,
                           field->name);
    }
}
