/* SPDX-License-Identifier: MIT */
#include "print.h"

#include <toc/text.h>

#include <string.h>

int tocp_is_stated(const uint32_t *row, const struct tocp_field *field)
{
    switch (field->shape) {
    case TOCP_SHAPE_REFS: return tocp_list_count(tocp_list_of(tocp_row_image(row), tocp_field_word(row, field))) != 0;
    case TOCP_SHAPE_STRING:
    case TOCP_SHAPE_DATE:
    case TOCP_SHAPE_UINT:
    case TOCP_SHAPE_CODE:
    case TOCP_SHAPE_REF:
    case TOCP_SHAPE_OWNER: return tocp_field_word(row, field) != 0;
    default: return 0;
    }
}

static void print_ids(struct tocp_buffer *buffer, const char *image, const uint32_t *list, uint32_t kind)
{
    for (uint32_t i = 0; i < tocp_list_count(list); i++) {
        if (i > 0)
            tocp_buffer_add(buffer, " ");
        tocp_buffer_add(buffer, tocp_id_of(image, TOCP_REF(kind, tocp_list_item(list, i))));
    }
}

void tocp_print_value(struct tocp_buffer *buffer, const char *image, const uint32_t *row,
                      const struct tocp_field *field)
{
    uint32_t word = tocp_field_word(row, field);
    switch (field->shape) {
    case TOCP_SHAPE_STRING: tocp_buffer_add(buffer, tocp_string_at(image, word)); break;
    case TOCP_SHAPE_DATE: tocp_buffer_date(buffer, (int32_t)word); break;
    case TOCP_SHAPE_UINT: tocp_buffer_number(buffer, word); break;
    case TOCP_SHAPE_CODE: tocp_buffer_add(buffer, tocp_word_name(field->arg, (int32_t)word)); break;
    case TOCP_SHAPE_REF:
    case TOCP_SHAPE_OWNER: tocp_buffer_add(buffer, tocp_id_of(image, word)); break;
    case TOCP_SHAPE_REFS: print_ids(buffer, image, tocp_list_of(image, word), field->arg); break;
    default: break;
    }
}

/* What is said of a text: its standing, and since and until when it holds. */
static void print_attributes(struct tocp_buffer *buffer, const uint32_t *text)
{
    const char *status = toc_text_status_name((int32_t)TOCP_WORD(TEXT, text, STATUS));
    const struct {
        const char *word;
        int32_t date;
    } bounds[] = {{"since ", (int32_t)TOCP_WORD(TEXT, text, SINCE)},
                {"until ", (int32_t)TOCP_WORD(TEXT, text, UNTIL)}};
    const char *before = " [";
    if (status) {
        tocp_buffer_add(buffer, before);
        tocp_buffer_add(buffer, status);
        before = ", ";
    }
    for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++)
        if (bounds[i].date) {
            tocp_buffer_add(buffer, before);
            tocp_buffer_add(buffer, bounds[i].word);
            tocp_buffer_date(buffer, bounds[i].date);
            before = ", ";
        }
    if (*before == ',')
        tocp_buffer_add(buffer, "]");
}

void tocp_print_text(struct tocp_buffer *buffer, const uint32_t *text)
{
    tocp_buffer_add(buffer, tocp_string_at(tocp_row_image(text), text[TOCP_TEXT_STRING]));
    print_attributes(buffer, text);
}

/* The texts of a list, each with its language. */
static void print_texts(struct tocp_buffer *buffer, const uint32_t *list)
{
    const char *image = tocp_list_image(list), *between = "";
    for (uint32_t i = 0; i < tocp_list_count(list); i++) {
        const uint32_t *text = tocp_row_at(image, TOCP_KIND_TEXT, TOCP_TEXT_WORDS, tocp_list_item(list, i));
        const char *language = text ? tocp_string_at(image, text[TOCP_TEXT_LANGUAGE]) : NULL;
        if (!text)
            continue;
        tocp_buffer_add(buffer, between);
        if (language) {
            tocp_buffer_add(buffer, language);
            tocp_buffer_add(buffer, ": ");
        }
        tocp_print_text(buffer, text);
        between = "\n";
    }
}

void tocp_print_row(struct tocp_buffer *buffer, const char *image, uint32_t kind, const uint32_t *row)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    const char *between = "";
    for (uint32_t f = 0; f < type->field_count; f++) {
        const struct tocp_field *field = &type->fields[f];
        const uint32_t *texts = field->shape == TOCP_SHAPE_TEXTS ? tocp_list_of(image, tocp_field_word(row, field)) : NULL;
        if (texts ? !tocp_list_count(texts) : !field->name[0] || !tocp_is_stated(row, field))
            continue;
        tocp_buffer_add(buffer, between);
        tocp_buffer_add(buffer, field->name);
        tocp_buffer_add(buffer, "=");
        if (texts)
            print_texts(buffer, texts);
        else
            tocp_print_value(buffer, image, row, field);
        between = " ";
    }
}
