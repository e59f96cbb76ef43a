/* SPDX-License-Identifier: MIT */
/* Canonical XML from an image, driven by the schema. */
#include <toc/date.h>
#include <toc/source.h>
#include <toc/writer.h>

#include "../format/step.h"
#include "bytes.h"
#include "parse.h"

#include <stdlib.h>
#include <string.h>

enum { WHOLE = -1 };

struct ordered_text {
    const uint32_t *text;
    const char *language;
    uint32_t position;
};

struct writer {
    const char *image;
    const struct tocp_header *header;
    int64_t part; /* only what came from this file, or WHOLE */
    struct tocp_bytes out;
    struct ordered_text *texts; /* of the list at hand */
    uint32_t texts_room;
};

/* --- the image: it was verified, so rows are where they are said to be --- */

static const uint32_t *row_at(const struct writer *writer, uint32_t kind, uint32_t index)
{
    return (const uint32_t *)(const void *)(writer->image + writer->header->rows[kind].offset) +
           (size_t)index * tocp_row_types[kind].words;
}

static const uint32_t *row_of(const struct writer *writer, uint32_t ref)
{
    return row_at(writer, TOCP_REF_KIND(ref), TOCP_REF_INDEX(ref));
}

static const uint32_t *list_at(const struct writer *writer, uint32_t offset)
{
    return (const uint32_t *)(const void *)(writer->image + (offset ? offset : TOCP_EMPTY_LIST));
}

/* A word of a row, be it rare or not. */
static uint32_t word_of(const struct writer *writer, uint32_t kind, const uint32_t *row, uint32_t word)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    if (word < type->words)
        return row[word];
    return tocp_step_value(writer->image, type->steps + word - type->words,
                           (row[0] - writer->header->rows[kind].offset) / (type->words * 4u));
}

static const char *string_at(const struct writer *writer, uint32_t offset)
{
    return writer->image + writer->header->strings.offset + offset;
}

static const struct tocp_field *field_with(uint32_t kind, enum tocp_shape shape)
{
    for (uint32_t f = 0; f < tocp_row_types[kind].field_count; f++)
        if (tocp_row_types[kind].fields[f].shape == shape)
            return &tocp_row_types[kind].fields[f];
    return NULL;
}

static const char *id_of(const struct writer *writer, uint32_t ref)
{
    const struct tocp_field *id = field_with(TOCP_REF_KIND(ref), TOCP_SHAPE_ID);
    return id ? string_at(writer, row_of(writer, ref)[id->word]) : "";
}

/* The file that a row came from: its own word, or that of the row it stands in. */
static uint32_t part_of(const struct writer *writer, uint32_t kind, uint32_t index)
{
    for (;;) {
        const uint32_t *row = row_at(writer, kind, index);
        const struct tocp_field *part = field_with(kind, TOCP_SHAPE_PART);
        if (part)
            return word_of(writer, kind, row, part->word);
        const struct tocp_field *owner = field_with(kind, TOCP_SHAPE_OWNER);
        if (!owner)
            return 0;
        kind = TOCP_REF_KIND(row[owner->word]);
        index = TOCP_REF_INDEX(row[owner->word]);
    }
}

/* --- texts --- */

/* The six official languages in their usual order, then others by tag. */
static int language_rank(const char *tag)
{
    static const char *const official[] = {"en", "fr", "es", "ru", "ar", "zh"};
    int rank = 0;
    while (rank < 6 && strcmp(tag, official[rank]) != 0)
        rank++;
    return rank;
}

static int language_order(const char *a, const char *b)
{
    int left = language_rank(a), right = language_rank(b);
    return left != right ? left - right : left == 6 ? strcmp(a, b) : 0;
}

static int wanted(const struct writer *writer, const uint32_t *text)
{
    return writer->part == WHOLE || word_of(writer, TOCP_KIND_TEXT, text, TOCP_TEXT_PART) == (uint32_t)writer->part;
}

static void write_text(struct writer *writer, uint32_t level, const char *element, const uint32_t *text)
{
    char day[TOC_DATE_SIZE];
    const char *status = tocp_word_name(TOCP_VOCABULARY_TEXT_STATUS, (int32_t)word_of(writer, TOCP_KIND_TEXT, text, TOCP_TEXT_STATUS));
    tocp_bytes_indent(&writer->out, level);
    tocp_bytes_print(&writer->out, "<");
    tocp_bytes_print(&writer->out, element);
    tocp_bytes_attribute(&writer->out, "xml:lang", string_at(writer, text[TOCP_TEXT_LANGUAGE]));
    if (status)
        tocp_bytes_attribute(&writer->out, "status", status);
    if (toc_date_format((int32_t)word_of(writer, TOCP_KIND_TEXT, text, TOCP_TEXT_SINCE), day, sizeof day))
        tocp_bytes_attribute(&writer->out, "since", day);
    if (toc_date_format((int32_t)word_of(writer, TOCP_KIND_TEXT, text, TOCP_TEXT_UNTIL), day, sizeof day))
        tocp_bytes_attribute(&writer->out, "until", day);
    tocp_bytes_print(&writer->out, ">");
    tocp_bytes_content(&writer->out, string_at(writer, text[TOCP_TEXT_STRING]));
    tocp_bytes_print(&writer->out, "</");
    tocp_bytes_print(&writer->out, element);
    tocp_bytes_print(&writer->out, ">\n");
}

static int by_language(const void *a, const void *b)
{
    const struct ordered_text *left = a, *right = b;
    int order = language_order(left->language, right->language);
    return order ? order : (left->position > right->position) - (left->position < right->position);
}

/* Room for the texts of a list; NULL when memory runs out. */
static struct ordered_text *order_room(struct writer *writer, uint32_t count)
{
    if (count > writer->texts_room) {
        struct ordered_text *made = realloc(writer->texts, count * sizeof *made);
        if (!made) {
            writer->out.nomem = 1;
            return NULL;
        }
        writer->texts = made;
        writer->texts_room = count;
    }
    return writer->texts;
}

/* By language, and within one in the order of the list. */
static void write_texts(struct writer *writer, uint32_t level, const char *element, const uint32_t *list)
{
    uint32_t count = tocp_list_count(list);
    struct ordered_text *texts = count ? order_room(writer, count) : NULL;
    if (!texts)
        return;
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t *text = row_at(writer, TOCP_KIND_TEXT, tocp_list_item(list, i));
        texts[i] = (struct ordered_text){text, string_at(writer, text[TOCP_TEXT_LANGUAGE]), i};
    }
    if (count > 1)
        qsort(texts, count, sizeof *texts, by_language);
    for (uint32_t i = 0; i < count; i++)
        if (wanted(writer, texts[i].text))
            write_text(writer, level, element, texts[i].text);
}

/* --- rows --- */

static void write_references(struct writer *writer, const struct tocp_field *field, const uint32_t *list)
{
    if (tocp_list_count(list) == 0)
        return;
    tocp_bytes_print(&writer->out, " ");
    tocp_bytes_print(&writer->out, field->name);
    for (uint32_t i = 0; i < tocp_list_count(list); i++) {
        tocp_bytes_print(&writer->out, i ? " " : "=\"");
        tocp_bytes_value(&writer->out, id_of(writer, TOCP_REF(field->arg, tocp_list_item(list, i))));
    }
    tocp_bytes_print(&writer->out, "\"");
}

static void write_number(struct writer *writer, const char *name, uint32_t number)
{
    char digits[12];
    char *p = digits + sizeof digits - 1;
    *p = '\0';
    do
        *--p = (char)('0' + number % 10);
    while (number /= 10);
    tocp_bytes_attribute(&writer->out, name, p);
}

static void write_attribute(struct writer *writer, const struct tocp_field *field, const uint32_t *row)
{
    char day[TOC_DATE_SIZE];
    uint32_t word = word_of(writer, field->kind, row, field->word);
    if (word == 0 || field->name[0] == '\0')
        return;
    switch (field->shape) {
    case TOCP_SHAPE_ID:
    case TOCP_SHAPE_STRING:
        tocp_bytes_attribute(&writer->out, field->name, string_at(writer, word));
        break;
    case TOCP_SHAPE_DATE:
        toc_date_format((int32_t)word, day, sizeof day);
        tocp_bytes_attribute(&writer->out, field->name, day);
        break;
    case TOCP_SHAPE_UINT:
        write_number(writer, field->name, word);
        break;
    case TOCP_SHAPE_CODE:
        /* A word of a newer format has a number only, and is left out. */
        if (tocp_word_name((enum tocp_vocabulary)field->arg, (int32_t)word))
            tocp_bytes_attribute(&writer->out, field->name,
                                 tocp_word_name((enum tocp_vocabulary)field->arg, (int32_t)word));
        break;
    case TOCP_SHAPE_REF:
        tocp_bytes_attribute(&writer->out, field->name, id_of(writer, word));
        break;
    case TOCP_SHAPE_REFS:
        write_references(writer, field, list_at(writer, word));
        break;
    default:
        break;
    }
}

static const char *element_of(uint32_t kind, const uint32_t *row)
{
    return kind == TOCP_KIND_PROVISION ? tocp_word_name(TOCP_VOCABULARY_PROVISION_KIND, (int32_t)row[TOCP_PROVISION_KIND])
                                       : tocp_row_types[kind].element;
}

static void write_row(struct writer *writer, uint32_t level, uint32_t kind, uint32_t index)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    const uint32_t *row = row_at(writer, kind, index);
    const char *element = element_of(kind, row);
    tocp_bytes_indent(&writer->out, level);
    tocp_bytes_print(&writer->out, "<");
    tocp_bytes_print(&writer->out, element);
    for (uint32_t f = 0; f < type->field_count; f++)
        write_attribute(writer, &type->fields[f], row);
    size_t opened = writer->out.size;
    tocp_bytes_print(&writer->out, ">\n");
    size_t filled = writer->out.size;
    for (uint32_t f = 0; f < type->field_count; f++) {
        const struct tocp_field *field = &type->fields[f];
        const uint32_t *list = list_at(writer, word_of(writer, kind, row, field->word));
        if (field->shape == TOCP_SHAPE_TEXTS)
            write_texts(writer, level + 1, field->name, list);
        else if (field->shape == TOCP_SHAPE_CHILDREN)
            for (uint32_t i = 0; i < tocp_list_count(list); i++)
                write_row(writer, level + 1, field->arg, tocp_list_item(list, i));
    }
    if (writer->out.size == filled) {
        tocp_bytes_cut(&writer->out, opened);
        tocp_bytes_print(&writer->out, "/>\n");
        return;
    }
    tocp_bytes_indent(&writer->out, level);
    tocp_bytes_print(&writer->out, "</");
    tocp_bytes_print(&writer->out, element);
    tocp_bytes_print(&writer->out, ">\n");
}

/* What this file adds to a row of another file. */
static void write_overlay(struct writer *writer, uint32_t kind, uint32_t index)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    const uint32_t *row = row_at(writer, kind, index);
    size_t before = writer->out.size;
    tocp_bytes_print(&writer->out, " <overlay");
    tocp_bytes_attribute(&writer->out, "of", id_of(writer, TOCP_REF(kind, index)));
    tocp_bytes_print(&writer->out, ">\n");
    size_t filled = writer->out.size;
    for (uint32_t f = 0; f < type->field_count; f++)
        if (type->fields[f].shape == TOCP_SHAPE_TEXTS)
            write_texts(writer, 2, type->fields[f].name, list_at(writer, word_of(writer, kind, row, type->fields[f].word)));
    if (writer->out.size == filled)
        tocp_bytes_cut(&writer->out, before);
    else
        tocp_bytes_print(&writer->out, " </overlay>\n");
}

static void write_rows(struct writer *writer)
{
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++) {
        const struct tocp_row_type *type = &tocp_row_types[kind];
        if (!type->element[0] || field_with(kind, TOCP_SHAPE_OWNER))
            continue;
        for (uint32_t i = 0; i < writer->header->rows[kind].count; i++)
            if (writer->part == WHOLE || part_of(writer, kind, i) == (uint32_t)writer->part)
                write_row(writer, 1, kind, i);
    }
    for (uint32_t kind = 1; writer->part != WHOLE && kind < TOCP_KIND_END; kind++)
        for (uint32_t i = 0; field_with(kind, TOCP_SHAPE_ID) && i < writer->header->rows[kind].count; i++)
            if (part_of(writer, kind, i) != (uint32_t)writer->part)
                write_overlay(writer, kind, i);
}

static char *write_dataset(const toc_dataset *dataset, int64_t part)
{
    size_t size;
    struct writer writer = {.image = toc_dataset_image(dataset, &size), .part = part};
    if (!writer.image || toc_dataset_verify(dataset) != TOC_OK)
        return NULL;
    writer.header = (const struct tocp_header *)(const void *)writer.image;
    tocp_bytes_print(&writer.out, TOCP_DATASET_OPEN);
    for (uint32_t f = 0; f < tocp_row_types[TOCP_KIND_PART].field_count && writer.header->rows[TOCP_KIND_PART].count; f++)
        write_attribute(&writer, &tocp_row_types[TOCP_KIND_PART].fields[f],
                        row_at(&writer, TOCP_KIND_PART, part == WHOLE ? 0 : (uint32_t)part));
    tocp_bytes_print(&writer.out, ">\n");
    write_rows(&writer);
    tocp_bytes_print(&writer.out, "</dataset>\n");
    free(writer.texts);
    if (writer.out.nomem)
        tocp_bytes_free(&writer.out);
    return writer.out.bytes;
}

char *toc_dataset_to_xml(const toc_dataset *dataset)
{
    return dataset ? write_dataset(dataset, WHOLE) : NULL;
}

char *toc_part_to_xml(const toc_part *part)
{
    return part ? write_dataset(toc_part_dataset(part), toc_part_index(part)) : NULL;
}
