/* SPDX-License-Identifier: MIT */
/* The values of JSON answers. All of them are new references; none is NULL. */
#ifndef TOC_TOJSON_H
#define TOC_TOJSON_H

#include "session.h"
#include "thing.h"

#include <jansson.h>

/* A string, or null. */
json_t *string_json(const char *string);

/* An ISO 8601 date, shortened where it is partial; null for none. */
json_t *date_json(int32_t date);

/* A count, or null for 0, which means "not stated". */
json_t *number_json(uint32_t number);

/* {language: text}, the first text of each language. */
json_t *texts_json(const toc_text_list *texts);

/* [{lang, text, status, since, until}]: texts of which a language may have several. */
json_t *all_texts_json(const toc_text_list *texts);

/* The id of a thing, or null; and an array of ids. */
json_t *id_json(struct thing thing);
json_t *ids_json(struct things things);

/* The words of a string, as an array. */
json_t *words_json(const char *string);

/* An object as json_pack makes it. */
json_t *object_json(const char *form, ...);

/* Sets a member, which takes over the value. */
void set_json(json_t *object, const char *member, json_t *value);

/* Adds an item, which the array takes over. */
void append_json(json_t *array, json_t *value);

/* Writes the value into the answer, and releases it. */
void print_json(struct session *session, json_t *value);

#endif
