/* SPDX-License-Identifier: MIT */
#include "build.h"

#include "../format/hash.h"
#include "../format/pages.h"
#include "../format/utf8.h"

#include <toc/base.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_ROOM = 256, FIRST_SLOTS = 1024, SMALL = 64 << 10 };

static void fail(struct tocp_build *build, int result)
{
    if (build->result == TOC_OK)
        build->result = result;
}

void tocp_build_init(struct tocp_build *build, struct tocp_diagnostics *diagnostics)
{
    memset(build, 0, sizeof *build);
    build->diagnostics = diagnostics;
    for (uint32_t kind = 0; kind < TOCP_KIND_END; kind++)
        build->tables[kind].stride = tocp_row_types[kind].all_words + TOCP_PLACE_WORDS;
    char *start = tocp_build_reserve(build, 2);
    if (start) {
        start[0] = start[1] = '\0'; /* TOCP_NO_STRING, TOCP_EMPTY_STRING */
        build->strings_size = 2;
    }
}

void tocp_build_clear(struct tocp_build *build)
{
    for (uint32_t kind = 0; kind < TOCP_KIND_END; kind++)
        free(build->tables[kind].rows);
    free(build->strings);
    free(build->names.items);
    free(build->name_slots);
    free(build->edges.items);
    free(build->texts.items);
    free(build->pendings.items);
    free(build->overlays.items);
    for (int i = 0; i < TOCP_SEARCH_END; i++)
        free(build->search[i].items);
    for (uint32_t i = 0; i < build->files.count; i++)
        free(((char **)build->files.items)[i]);
    free(build->files.items);
    memset(build, 0, sizeof *build);
}

/* Makes room for a count; 0 when memory runs out. Small arrays grow fast, so that there are few of these calls; large
 * ones do not ask for much more than they need. */
static int grow(struct tocp_build *build, void **items, uint32_t *room, uint32_t wanted, size_t item_size)
{
    uint64_t larger = *room == 0 ? FIRST_ROOM : (uint64_t)*room * (*room * item_size <= SMALL ? 8 : 2);
    if (larger < wanted)
        larger = wanted;
    if (larger > UINT32_MAX || larger * item_size > SIZE_MAX / 2) {
        fail(build, TOC_E_LIMIT);
        return 0;
    }
    size_t size = (size_t)larger * item_size;
    void *made = tocp_pages_grow(*items, (size_t)*room * item_size, size);
    if (!made) {
        fail(build, TOC_E_NOMEM);
        return 0;
    }
    *items = made;
    *room = (uint32_t)larger;
    return 1;
}

static int grow_table(struct tocp_build *build, struct tocp_table *table, uint32_t wanted)
{
    void *rows = table->rows;
    if (!grow(build, &rows, &table->room, wanted, table->stride * sizeof *table->rows))
        return 0;
    table->rows = rows;
    if (table->room > TOCP_MAX_ROWS)
        table->room = TOCP_MAX_ROWS;
    return 1;
}

int tocp_build_grow_table(struct tocp_build *build, struct tocp_table *table)
{
    if (table->count >= TOCP_MAX_ROWS) {
        fail(build, TOC_E_LIMIT);
        return 0;
    }
    return grow_table(build, table, table->count + 1);
}

const struct tocp_place *tocp_build_place(const struct tocp_build *build, uint32_t kind, uint32_t index)
{
    const struct tocp_table *table = &build->tables[kind];
    return (const struct tocp_place *)(const void *)(table->rows + (size_t)(index + 1) * table->stride - TOCP_PLACE_WORDS);
}

int tocp_build_grow(struct tocp_build *build, struct tocp_array *array, size_t item_size)
{
    return grow(build, &array->items, &array->room, array->count + 1, item_size);
}

/* The name of a file may be any bytes: what is no UTF-8 in it becomes question marks. */
static void mend_name(char *name, size_t length)
{
    for (size_t at = 0; (at += tocp_utf8_valid(name + at, length - at)) < length; at++)
        name[at] = '?';
}

/* The image knows a file by its last name only, so that its bytes do not depend on where the file was. */
uint32_t tocp_build_part(struct tocp_build *build, const char *file)
{
    struct tocp_place place = {build->tables[TOCP_KIND_PART].count, 1, 1};
    const char *slash = strrchr(file, '/'), *last = slash ? slash + 1 : file;
    uint32_t index = tocp_build_row(build, TOCP_KIND_PART, &place);
    uint32_t name = tocp_build_string(build, last, strlen(last));
    if (name)
        mend_name(build->strings + name, strlen(last));
    char **item = tocp_build_push(build, &build->files, sizeof *item);
    if (!item)
        return TOCP_NO_ROW;
    size_t size = strlen(file) + 1;
    *item = malloc(size);
    if (!*item) {
        fail(build, TOC_E_NOMEM);
        return TOCP_NO_ROW;
    }
    memcpy(*item, file, size);
    tocp_build_words(build, TOCP_KIND_PART, index)[TOCP_PART_NAME] = name;
    return index;
}

const char *tocp_build_file(const struct tocp_build *build, uint32_t part)
{
    return ((char **)build->files.items)[part];
}

int tocp_build_grow_strings(struct tocp_build *build, size_t bytes)
{
    void *strings = build->strings;
    if (bytes > UINT32_MAX - build->strings_size) {
        fail(build, TOC_E_LIMIT);
        return 0;
    }
    if (!grow(build, &strings, &build->strings_room, build->strings_size + (uint32_t)bytes, 1))
        return 0;
    build->strings = strings;
    return 1;
}

uint32_t tocp_build_string(struct tocp_build *build, const char *bytes, size_t length)
{
    if (length == 0)
        return TOCP_EMPTY_STRING;
    char *to = tocp_build_reserve(build, length + 1);
    if (!to)
        return TOCP_NO_STRING;
    memcpy(to, bytes, length);
    to[length] = '\0';
    uint32_t string = build->strings_size;
    build->strings_size += (uint32_t)length + 1;
    return string;
}

/* Places every name again; 0 when one lies too far from home, which other seeds will not repeat. */
static int place_names(struct tocp_build *build)
{
    uint32_t mask = build->name_slot_count - 1;
    memset(build->name_slots, 0, build->name_slot_count * sizeof *build->name_slots);
    for (uint32_t i = 0; i < build->names.count; i++) {
        uint32_t hash = tocp_build_name_at(build, i)->hash, probe = 0;
        while (probe < TOCP_MAX_PROBES && build->name_slots[(hash + probe) & mask].entry)
            probe++;
        if (probe == TOCP_MAX_PROBES)
            return 0;
        build->name_slots[(hash + probe) & mask] = (struct tocp_name_slot){hash, i + 1};
    }
    return 1;
}

/* Another seed, and all hashes with it; 0 when there were so many that the names must be made to collide. */
static int reseed(struct tocp_build *build)
{
    if (build->seeds++ == TOCP_MAX_SEEDS) {
        fail(build, TOC_E_LIMIT);
        return 0;
    }
    build->hash_seed = build->hash_seed * 0x9e3779b1u + 0x7f4a7c15u;
    for (uint32_t i = 0; i < build->names.count; i++) {
        struct tocp_name *name = tocp_build_name_at(build, i);
        name->hash = tocp_hash(tocp_build_text(build, name->string), name->length, build->hash_seed);
    }
    return 1;
}

static int rehash(struct tocp_build *build, uint32_t slots)
{
    struct tocp_name_slot *made = realloc(build->name_slots, (size_t)slots * sizeof *made);
    if (!made) {
        fail(build, TOC_E_NOMEM);
        return 0;
    }
    build->name_slots = made;
    build->name_slot_count = slots;
    while (!place_names(build))
        if (!reseed(build))
            return 0;
    return 1;
}

/* At least half of the slots are empty. */
static uint32_t slots_for(const struct tocp_build *build, uint32_t names)
{
    uint32_t slots = build->name_slot_count ? build->name_slot_count : FIRST_SLOTS;
    while (slots / 2 < names)
        slots *= 2;
    return slots;
}

/* The slot of a name, or the empty slot where it would stand; NULL when neither is near. */
static inline struct tocp_name_slot *find_slot(const struct tocp_build *build, const char *bytes, size_t length,
                                               uint32_t hash)
{
    uint32_t mask = build->name_slot_count - 1;
    for (uint32_t probe = 0; probe < TOCP_MAX_PROBES; probe++) {
        struct tocp_name_slot *slot = &build->name_slots[(hash + probe) & mask];
        if (slot->entry == 0)
            return slot;
        if (slot->hash != hash)
            continue;
        const struct tocp_name *name = tocp_build_name_at(build, slot->entry - 1);
        if (name->length == length && memcmp(tocp_build_text(build, name->string), bytes, length) == 0)
            return slot;
    }
    return NULL;
}

uint32_t tocp_build_find_name(const struct tocp_build *build, const char *bytes, size_t length)
{
    if (build->name_slot_count == 0)
        return TOCP_NO_ROW;
    const struct tocp_name_slot *slot = find_slot(build, bytes, length, tocp_hash(bytes, length, build->hash_seed));
    return !slot || slot->entry == 0 ? TOCP_NO_ROW : slot->entry - 1;
}

static void expect(struct tocp_build *build, struct tocp_array *array, uint32_t more, size_t item_size)
{
    if (build->result == TOC_OK && more > array->room - array->count)
        grow(build, &array->items, &array->room, array->count + more, item_size);
}

/* What a file says is hardly more than the file. Of names, references and texts it has about one for so many bytes; a
 * small one has hardly any. */
void tocp_build_expect(struct tocp_build *build, size_t bytes)
{
    enum { BYTES_FOR_EACH = 256, MOST = 1 << 20 };
    uint32_t more = bytes / BYTES_FOR_EACH < MOST ? (uint32_t)(bytes / BYTES_FOR_EACH) : MOST;
    struct tocp_table *texts = &build->tables[TOCP_KIND_TEXT];
    tocp_build_reserve(build, bytes);
    if (more < FIRST_ROOM)
        return;
    expect(build, &build->names, more, sizeof(struct tocp_name));
    expect(build, &build->pendings, more, sizeof(struct tocp_pending));
    expect(build, &build->texts, more, sizeof(struct tocp_edge));
    if (build->result == TOC_OK && more > texts->room - texts->count)
        grow_table(build, texts, texts->count + more);
    if (build->result == TOC_OK && build->name_slot_count / 2 < build->names.count + more)
        rehash(build, slots_for(build, build->names.count + more));
}

/* A name that is not there yet, whose place is this slot, or that has none. */
static uint32_t add_name(struct tocp_build *build, const char *bytes, size_t length, uint32_t hash,
                         struct tocp_name_slot *slot)
{
    int full = build->names.count * 2 >= build->name_slot_count;
    if (full && !rehash(build, slots_for(build, build->names.count + 1)))
        return TOCP_NO_ROW;
    if (full) {
        hash = tocp_hash(bytes, length, build->hash_seed);
        slot = find_slot(build, bytes, length, hash);
    }
    while (!slot) {
        if (!reseed(build) || !rehash(build, build->name_slot_count))
            return TOCP_NO_ROW;
        hash = tocp_hash(bytes, length, build->hash_seed);
        slot = find_slot(build, bytes, length, hash);
    }
    uint32_t string = tocp_build_string(build, bytes, length);
    struct tocp_name *name = tocp_build_push(build, &build->names, sizeof *name);
    if (!name)
        return TOCP_NO_ROW;
    *name = (struct tocp_name){hash, string, (uint32_t)length, 0};
    *slot = (struct tocp_name_slot){hash, build->names.count};
    return build->names.count - 1;
}

uint32_t tocp_build_name(struct tocp_build *build, const char *bytes, size_t length)
{
    if (build->result != TOC_OK)
        return TOCP_NO_ROW;
    uint32_t hash = tocp_hash(bytes, length, build->hash_seed);
    struct tocp_name_slot *slot = build->name_slot_count ? find_slot(build, bytes, length, hash) : NULL;
    return slot && slot->entry ? slot->entry - 1 : add_name(build, bytes, length, hash, slot);
}

const char *tocp_build_id(const struct tocp_build *build, uint32_t ref)
{
    const struct tocp_row_type *type = &tocp_row_types[TOCP_REF_KIND(ref)];
    const uint32_t *row = tocp_build_words(build, TOCP_REF_KIND(ref), TOCP_REF_INDEX(ref));
    for (uint32_t f = 0; f < type->field_count; f++)
        if (type->fields[f].shape == TOCP_SHAPE_ID)
            return tocp_build_text(build, row[type->fields[f].word]);
    return "";
}

static const char *element_name(const struct tocp_build *build, uint32_t ref)
{
    uint32_t kind = TOCP_REF_KIND(ref);
    if (kind == TOCP_KIND_TEXT)
        return "overlay"; /* all other texts are reported with the row they belong to */
    if (kind != TOCP_KIND_PROVISION)
        return tocp_row_types[kind].element;
    int32_t subkind = (int32_t)tocp_build_words(build, kind, TOCP_REF_INDEX(ref))[TOCP_PROVISION_KIND];
    const char *name = tocp_word_name(TOCP_VOCABULARY_PROVISION_KIND, subkind);
    return name ? name : "";
}

void tocp_build_path(const struct tocp_build *build, uint32_t ref, char *path, size_t size)
{
    uint32_t owner = 0;
    const struct tocp_row_type *type = &tocp_row_types[TOCP_REF_KIND(ref)];
    if (type->fields[0].shape == TOCP_SHAPE_OWNER)
        owner = tocp_build_words(build, TOCP_REF_KIND(ref), TOCP_REF_INDEX(ref))[type->fields[0].word];
    const char *id = tocp_build_id(build, ref), *name = element_name(build, ref);
    /* An id says where its row is; only rows without one need the way to them. */
    if (id[0] || !owner) {
        snprintf(path, size, id[0] ? "/dataset/%s[%s]" : "/dataset/%s", name, id);
        return;
    }
    snprintf(path, size, "/dataset/%s[%s]/%s", element_name(build, owner), tocp_build_id(build, owner), name);
}

/* What may be wrong only because the rest of a file is missing. */
static int needs_all_files(int32_t code)
{
    switch (code) {
    case TOCP_DIAGNOSTIC_DANGLING_REFERENCE:
    case TOCP_DIAGNOSTIC_PROTOCOL_WITHOUT_CONVENTION:
    case TOCP_DIAGNOSTIC_ENTRY_INTO_FORCE_DIFFERS:
    case TOCP_DIAGNOSTIC_MISSING_CONSENT_RULE: return 1;
    default: return 0;
    }
}

void tocp_build_report(struct tocp_build *build, int32_t code, uint32_t ref, const struct tocp_place *place,
                       const char *format, ...)
{
    char path[TOCP_PATH_SIZE], message[TOCP_MESSAGE_SIZE];
    if (build->incomplete && needs_all_files(code))
        return;
    if (tocp_diagnostics_full(build->diagnostics)) {
        tocp_report_more(build->diagnostics, code);
        return;
    }
    if (!place)
        place = tocp_build_place(build, TOCP_REF_KIND(ref), TOCP_REF_INDEX(ref));
    tocp_build_path(build, ref, path, sizeof path);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    struct tocp_location location = {tocp_build_file(build, place->part), place->line, place->column, path};
    tocp_report(build->diagnostics, code, &location, "%s", message);
}
