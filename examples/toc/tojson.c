/* SPDX-License-Identifier: MIT */
#include "tojson.h"
#include "layout.h"
#include "memory.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* A snapshot may hold bytes that are no UTF-8, of which JSON cannot be made. */
static json_t *repaired(const char *string)
{
    char *text = NULL;
    size_t size = 0;
    FILE *stream = must(open_memstream(&text, &size));
    layout_put(stream, string, strlen(string));
    if (fclose(stream))
        fail_for_memory();
    json_t *value = json_stringn(text, size);
    free(text);
    return value;
}

json_t *string_json(const char *string)
{
    json_t *value = string ? json_string(string) : json_null();
    return must(value ? value : repaired(string));
}

json_t *date_json(int32_t date)
{
    char text[TOC_DATE_SIZE];
    return toc_date_format(date, text, sizeof text) ? string_json(text) : json_null();
}

json_t *number_json(uint32_t number)
{
    return must(number ? json_integer(number) : json_null());
}

void set_json(json_t *object, const char *member, json_t *value)
{
    if (json_object_set_new(object, member, value) != 0)
        fail_for_memory();
}

void append_json(json_t *array, json_t *value)
{
    if (json_array_append_new(array, value) != 0)
        fail_for_memory();
}

json_t *texts_json(const toc_text_list *texts)
{
    json_t *object = must(json_object());
    for (uint32_t i = 0; i < toc_text_list_count(texts); i++) {
        const toc_text *text = toc_text_list_at(texts, i);
        const char *language = toc_text_language(text);
        if (!json_object_get(object, language))
            set_json(object, language, string_json(toc_text_string(text)));
    }
    return object;
}

json_t *all_texts_json(const toc_text_list *texts)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_text_list_count(texts); i++) {
        const toc_text *text = toc_text_list_at(texts, i);
        append_json(array, object_json("{s:o, s:o, s:o, s:o, s:o}",
                                       "lang", string_json(toc_text_language(text)),
                                       "text", string_json(toc_text_string(text)),
                                       "status", string_json(toc_text_status_name(toc_text_status(text))),
                                       "since", date_json(toc_text_since(text)),
                                       "until", date_json(toc_text_until(text))));
    }
    return array;
}

json_t *id_json(struct thing thing)
{
    return string_json(thing_id(thing));
}

json_t *ids_json(struct things things)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < things_count(things); i++)
        append_json(array, id_json(things_at(things, i)));
    return array;
}

json_t *words_json(const char *string)
{
    json_t *array = must(json_array());
    for (const char *at = string; at && *at;) {
        size_t length = strcspn(at, " ");
        char *word = format("%.*s", (int)length, at);
        append_json(array, string_json(word));
        free(word);
        at += length + strspn(at + length, " ");
    }
    return array;
}

json_t *object_json(const char *form, ...)
{
    va_list arguments;
    va_start(arguments, form);
    json_t *object = json_vpack_ex(NULL, 0, form, arguments);
    va_end(arguments);
    return must(object);
}

void print_json(struct session *session, json_t *value)
{
    if (json_dumpf(value, session->page.stream, JSON_INDENT(2)) != 0)
        fail_for_memory();
    fputc('\n', session->page.stream);
    json_decref(value);
}
