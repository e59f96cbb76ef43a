/* SPDX-License-Identifier: MIT */
/*
 * A dataset in the making: growing tables of rows in the layout of the image, but with strings, ids and
 * lists still on the side. XML is parsed into it; then it is linked, checked, and frozen to an image.
 *
 * Running out of memory is remembered (result) and makes later calls do nothing, so that callers ask once.
 */
#ifndef TOCP_BUILD_H
#define TOCP_BUILD_H

#include "../format/schema.h"
#include "diagnostics.h"

#include <string.h>
#include <toc/base.h>

struct tocp_place {
    uint32_t part; /* index of the file */
    uint32_t line;
    uint32_t column;
};

/* Rows of one kind; the place where a row was read follows its words. */
enum { TOCP_PLACE_WORDS = sizeof(struct tocp_place) / sizeof(uint32_t) };
struct tocp_table {
    uint32_t *rows;
    uint32_t count, room, stride;
};

/* A string that can be asked for again: an id, a code, a language. */
struct tocp_name {
    uint32_t hash;
    uint32_t string;
    uint32_t length;
    uint32_t ref; /* the row that has it as its id */
};

/* By the hash of a name: its index + 1, or 0. */
struct tocp_name_slot {
    uint32_t hash;
    uint32_t entry;
};

/* Items of the list in a word of a row: so many, each the one before it and one. */
struct tocp_edge {
    uint32_t owner; /* TOCP_REF */
    uint32_t word;
    uint32_t item; /* the first */
    uint32_t count;
};

/* A reference by id, to be resolved when everything is there. It stands where its row stands. */
struct tocp_pending {
    uint32_t owner;
    uint32_t field; /* of the kind of the owner */
    uint32_t name;
};

static inline const struct tocp_field *tocp_pending_field(const struct tocp_pending *pending)
{
    return &tocp_row_types[TOCP_REF_KIND(pending->owner)].fields[pending->field];
}

/* A text of an overlay, to be attached to the row that has the id. */
struct tocp_overlay {
    uint32_t name;    /* of the id */
    uint32_t element; /* string: which member */
    uint32_t text;    /* row */
};

struct tocp_array {
    void *items;
    uint32_t count, room;
};

struct tocp_build {
    struct tocp_table tables[TOCP_KIND_END];
    char *strings;
    uint32_t strings_size, strings_room;
    struct tocp_array names;  /* struct tocp_name */
    struct tocp_name_slot *name_slots;
    uint32_t name_slot_count; /* a power of two */
    uint32_t hash_seed;
    uint32_t seeds; /* that were tried before this one */
    struct tocp_array edges;    /* struct tocp_edge: all but those to texts */
    struct tocp_array texts;    /* struct tocp_edge */
    struct tocp_array pendings; /* struct tocp_pending */
    struct tocp_array overlays; /* struct tocp_overlay */
    struct tocp_array search[TOCP_SEARCH_END]; /* the sections, as in the image; empty when not wanted */
    struct tocp_array files;    /* char *: as each part was named to the loader, for diagnostics */
    struct tocp_diagnostics *diagnostics;
    int incomplete; /* a file was not read to its end */
    int result; /* TOC_OK, TOC_E_NOMEM, TOC_E_LIMIT or TOC_E_UNAVAILABLE */
};

#define TOCP_NO_ROW UINT32_MAX

/* The words of a row. */
static inline uint32_t *tocp_build_words(const struct tocp_build *build, uint32_t kind, uint32_t index)
{
    return build->tables[kind].rows + (size_t)index * build->tables[kind].stride;
}

void tocp_build_init(struct tocp_build *build, struct tocp_diagnostics *diagnostics);
void tocp_build_clear(struct tocp_build *build);

/* Makes room for what a file of this size can say. */
void tocp_build_expect(struct tocp_build *build, size_t bytes);
/* A row for one more file: its index, or TOCP_NO_ROW. */
uint32_t tocp_build_part(struct tocp_build *build, const char *file);
const char *tocp_build_file(const struct tocp_build *build, uint32_t part);

/* Makes room for one more row; 0 when memory runs out. */
int tocp_build_grow_table(struct tocp_build *build, struct tocp_table *table);
/* A new row of zeros, or TOCP_NO_ROW. */
static inline uint32_t tocp_build_row(struct tocp_build *build, uint32_t kind, const struct tocp_place *place)
{
    struct tocp_table *table = &build->tables[kind];
    if (build->result != TOC_OK || (table->count == table->room && !tocp_build_grow_table(build, table)))
        return TOCP_NO_ROW;
    uint32_t *row = table->rows + (size_t)table->count * table->stride;
    for (uint32_t w = 0; w < table->stride - TOCP_PLACE_WORDS; w += TOCP_PLACE_WORDS + 1)
        memset(row + w, 0, (TOCP_PLACE_WORDS + 1) * sizeof *row); /* at most into the place, which is written next */
    memcpy(row + table->stride - TOCP_PLACE_WORDS, place, TOCP_PLACE_WORDS * sizeof *row);
    return table->count++;
}
const struct tocp_place *tocp_build_place(const struct tocp_build *build, uint32_t kind, uint32_t index);

/* Makes room for one more item of this size; 0 when memory runs out. */
int tocp_build_grow(struct tocp_build *build, struct tocp_array *array, size_t item_size);
/* Room for one more item of this size at the end of the array; NULL when memory runs out. */
static inline void *tocp_build_push(struct tocp_build *build, struct tocp_array *array, size_t item_size)
{
    if (build->result != TOC_OK || (array->count == array->room && !tocp_build_grow(build, array, item_size)))
        return NULL;
    return (char *)array->items + array->count++ * item_size;
}

/* Makes room for so many more bytes of strings; 0 when memory runs out. */
int tocp_build_grow_strings(struct tocp_build *build, size_t bytes);
/* Room for so many more bytes of strings. */
static inline char *tocp_build_reserve(struct tocp_build *build, size_t bytes)
{
    if (build->result != TOC_OK ||
        (bytes > build->strings_room - build->strings_size && !tocp_build_grow_strings(build, bytes)))
        return NULL;
    return build->strings + build->strings_size;
}
uint32_t tocp_build_string(struct tocp_build *build, const char *bytes, size_t length);
static inline const char *tocp_build_text(const struct tocp_build *build, uint32_t string)
{
    return build->strings + string;
}

/* The name with these bytes, made when it is not there yet: its index, or TOCP_NO_ROW. */
uint32_t tocp_build_name(struct tocp_build *build, const char *bytes, size_t length);
/* The same without making it. */
uint32_t tocp_build_find_name(const struct tocp_build *build, const char *bytes, size_t length);
static inline struct tocp_name *tocp_build_name_at(const struct tocp_build *build, uint32_t name)
{
    return (struct tocp_name *)build->names.items + name;
}

static inline void tocp_build_edge(struct tocp_build *build, uint32_t owner, uint32_t word, uint32_t item)
{
    struct tocp_edge *edge = tocp_build_push(build, &build->edges, sizeof *edge);
    if (edge)
        *edge = (struct tocp_edge){owner, word, item, 1};
}

/* Texts of one list are mostly read in turn. */
static inline void tocp_build_text_edge(struct tocp_build *build, uint32_t owner, uint32_t word, uint32_t text)
{
    struct tocp_edge *edge = build->texts.count ? (struct tocp_edge *)build->texts.items + build->texts.count - 1 : NULL;
    if (edge && edge->owner == owner && edge->word == word && edge->item + edge->count == text) {
        edge->count++;
        return;
    }
    edge = tocp_build_push(build, &build->texts, sizeof *edge);
    if (edge)
        *edge = (struct tocp_edge){owner, word, text, 1};
}

/* A diagnostic about a row; place NULL: where the row stands. */
#if defined(__GNUC__)
__attribute__((format(printf, 5, 6)))
#endif
void tocp_build_report(struct tocp_build *build, int32_t code, uint32_t ref, const struct tocp_place *place,
                       const char *format, ...);
/* "/dataset/meeting[cop-01]" */
void tocp_build_path(const struct tocp_build *build, uint32_t ref, char *path, size_t size);
/* The id of a row, or "". */
const char *tocp_build_id(const struct tocp_build *build, uint32_t ref);

/* The stages before the freeze, in this order. Each reports what is wrong and goes on as far as it can. */
void tocp_link(struct tocp_build *build);
void tocp_participations(struct tocp_build *build);
/* What a participant did about an instrument, once participations are made (they are sorted so); or NULL. */
const uint32_t *tocp_find_participation(const struct tocp_build *build, uint32_t instrument, uint32_t participant);
void tocp_check(struct tocp_build *build);
/* The part of it that is about what must differ. */
void tocp_check_keys(struct tocp_build *build);
/* The wordings by which citations are read, from the phrases and the names of instruments. */
void tocp_wordings(struct tocp_build *build);

#endif
