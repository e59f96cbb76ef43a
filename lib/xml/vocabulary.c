/* SPDX-License-Identifier: MIT */
/* The names of the schema as libxml2 hands them out: the same pointer for the same name, so that an element or
 * attribute is known by one look into a table of pointers, without comparing strings. */
#include "parser.h"

#include <toc/base.h>

static uint32_t add_name(struct tocp_parser *parser, const char *name)
{
    const xmlChar *interned = xmlDictLookup(parser->context->dict, (const xmlChar *)name, -1);
    if (!interned) {
        parser->build->result = TOC_E_NOMEM;
        return 0;
    }
    uint32_t slot = tocp_parser_slot(parser, interned);
    if (!parser->slots[slot].name) {
        parser->slots[slot].name = interned;
        parser->slots[slot].number = (uint8_t)++parser->name_count;
        parser->names[parser->name_count] = name;
    }
    return parser->slots[slot].number;
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
