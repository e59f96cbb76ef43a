/* SPDX-License-Identifier: MIT */
/* The names of the schema. libxml2 hands out the same pointer for the same name: a name is compared where it is met
 * first, and then known by one look into a table of pointers. */
#include "parser.h"

#include <toc/base.h>

#include "../format/hash.h"

/* Where the number of a name stands, or 0 as long as it has none. */
static uint8_t *number_of(struct tocp_parser *parser, const char *name)
{
    uint32_t at = tocp_hash(name, strlen(name), 0) % TOCP_NAME_SLOTS;
    while (parser->numbers[at] && strcmp(parser->names[parser->numbers[at]], name) != 0)
        at = (at + 1) % TOCP_NAME_SLOTS;
    return &parser->numbers[at];
}

static uint32_t add_name(struct tocp_parser *parser, const char *name)
{
    uint8_t *number = number_of(parser, name);
    if (!*number) {
        *number = (uint8_t)++parser->name_count;
        parser->names[*number] = name;
    }
    return *number;
}

/* Half of the slots stay empty, whatever names a file makes up. */
uint32_t tocp_parser_meet(struct tocp_parser *parser, const xmlChar *name, uint32_t slot)
{
    uint8_t number = *number_of(parser, (const char *)name);
    if (parser->met_count < TOCP_NAME_SLOTS / 2) {
        parser->met_count++;
        parser->met[slot].name = name;
        parser->met[slot].number = number;
    }
    return number;
}

static void add_kind(struct tocp_parser *parser, uint32_t kind)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    int nested = type->field_count && type->fields[0].shape == TOCP_SHAPE_OWNER;
    if (type->element[0]) {
        parser->kind_of[add_name(parser, type->element)] = (uint8_t)kind;
        parser->top_level[kind] = !nested;
    }
    for (uint32_t f = 0; f < type->field_count; f++) {
        const struct tocp_field *field = &type->fields[f];
        if (field->shape == TOCP_SHAPE_CHILDREN)
            parser->child_word[kind][field->arg] = field->word;
        else if (field->shape == TOCP_SHAPE_TEXTS)
            parser->element_of[kind][add_name(parser, field->name)] = field->word;
        else if (field->shape == TOCP_SHAPE_PART)
            parser->part_word[kind] = field->word;
        else if (field->name[0])
            parser->attribute_of[kind][add_name(parser, field->name)] = (uint8_t)(f + 1);
    }
}

void tocp_parser_vocabulary(struct tocp_parser *parser)
{
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        add_kind(parser, kind);
    for (uint32_t i = 0; tocp_word_at(TOCP_VOCABULARY_PROVISION_KIND, i); i++) {
        uint32_t name = add_name(parser, tocp_word_at(TOCP_VOCABULARY_PROVISION_KIND, i));
        parser->kind_of[name] = TOCP_KIND_PROVISION;
        parser->subkind_of[name] = (uint8_t)(i + 1);
    }
    parser->dataset_name = add_name(parser, "dataset");
    parser->overlay_name = add_name(parser, "overlay");
    parser->namespace_uri = xmlDictLookup(parser->context->dict, (const xmlChar *)TOCP_NAMESPACE, -1);
    parser->lang_name = xmlDictLookup(parser->context->dict, (const xmlChar *)"lang", -1);
    if (!parser->namespace_uri || !parser->lang_name)
        parser->build->result = TOC_E_NOMEM;
}
