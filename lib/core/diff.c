/* SPDX-License-Identifier: MIT */
/* Two images side by side: rows that have the same id, and what their fields say. */
#include <toc/dataset.h>
#include <toc/date.h>
#include <toc/diff.h>

#include "print.h"

#include <stdlib.h>
#include <string.h>

/* A place in the text of the list; 0: nothing stands there. */
enum { NOTHING = 0 };

struct toc_difference {
    int32_t kind, change;
    const char *text; /* of the list, once it no longer moves */
    size_t id, member, language, before, after;
};

struct toc_difference_list {
    uint32_t count, room;
    struct toc_difference *differences;
    struct tocp_buffer text;
};

struct side {
    const char *image;
    const uint32_t *row; /* NULL: it has no such entity */
    uint32_t index;
};

/* The two sides of one entity, and where differences go. */
struct work {
    toc_difference_list *list;
    const char *images[2];
    struct tocp_buffer scratch; /* values while they are compared */
    struct side sides[2];
    int32_t kind;
    int failed;
};

/* --- writing --- */

static size_t store(struct work *work, const char *string)
{
    struct tocp_buffer *text = &work->list->text;
    size_t start = text->size;
    if (!string)
        return NOTHING;
    tocp_buffer_add(text, string);
    return tocp_buffer_end(text, start);
}

/* The id; a coverage is known by its section and instrument. */
static size_t store_id(struct work *work, const struct side *side)
{
    struct tocp_buffer *text = &work->list->text;
    size_t start = text->size;
    if (!side->row)
        return store(work, "");
    if (work->kind != TOC_KIND_COVERAGE)
        return store(work, tocp_id_of(side->image, TOCP_REF(work->kind, side->index)));
    tocp_print_value(text, side->image, side->row, tocp_field_of(TOCP_KIND_COVERAGE, TOCP_COVERAGE_SECTION));
    if (side->row[TOCP_COVERAGE_INSTRUMENT]) {
        tocp_buffer_add(text, " ");
        tocp_print_value(text, side->image, side->row, tocp_field_of(TOCP_KIND_COVERAGE, TOCP_COVERAGE_INSTRUMENT));
    }
    return tocp_buffer_end(text, start);
}

static void report(struct work *work, int32_t change, const char *member, const char *language, const char *before,
                   const char *after)
{
    toc_difference_list *list = work->list;
    if (list->count == list->room) {
        uint32_t room = 2 * list->room + 64;
        struct toc_difference *moved = realloc(list->differences, room * sizeof *moved);
        if (!moved) {
            work->failed = 1;
            return;
        }
        list->differences = moved;
        list->room = room;
    }
    struct toc_difference *difference = &list->differences[list->count++];
    *difference = (struct toc_difference){.kind = work->kind, .change = change};
    difference->id = store_id(work, &work->sides[work->sides[0].row ? 0 : 1]);
    difference->member = store(work, member);
    difference->language = store(work, language);
    difference->before = store(work, before);
    difference->after = store(work, after);
}

static int same(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static void compare(struct work *work, const char *member, const char *language, const char *before,
                    const char *after)
{
    if (!same(before, after))
        report(work, TOC_CHANGE_CHANGED, member, language, before, after);
}

/* --- attributes and texts --- */

/* A value in the scratch buffer; NULL where it is NOTHING. */
static const char *value_at(const struct work *work, size_t place)
{
    return place == NOTHING || work->scratch.failed ? NULL : work->scratch.bytes + place;
}

static void clear_scratch(struct work *work)
{
    work->scratch.size = 0;
    tocp_buffer_bytes(&work->scratch, "", 1); /* place 0 is NOTHING */
}

static void compare_value(struct work *work, const struct tocp_field *field)
{
    size_t places[2] = {NOTHING, NOTHING};
    clear_scratch(work);
    for (int i = 0; i < 2; i++) {
        const struct side *side = &work->sides[i];
        if (!tocp_is_stated(side->row, field))
            continue;
        places[i] = work->scratch.size;
        tocp_print_value(&work->scratch, side->image, side->row, field);
        tocp_buffer_end(&work->scratch, places[i]);
    }
    compare(work, field->shape == TOCP_SHAPE_OWNER ? "owner" : field->name, NULL, value_at(work, places[0]),
            value_at(work, places[1]));
}

/* Whether the text at a position is the first one of its language in its list. */
static int is_new_language(const uint32_t *list, uint32_t position, const char **language)
{
    const char *image = tocp_list_image(list);
    const uint32_t *text =
        tocp_row_at(image, TOCP_KIND_TEXT, TOCP_TEXT_WORDS, list[TOCP_LIST_ITEMS + position]);
    *language = text ? tocp_string_at(image, text[TOCP_TEXT_LANGUAGE]) : NULL;
    return *language && tocp_text_in(list, *language) == text;
}

static void compare_language(struct work *work, const char *member, const uint32_t *const lists[2],
                             const char *language)
{
    size_t places[2] = {NOTHING, NOTHING};
    clear_scratch(work);
    for (int i = 0; i < 2; i++) {
        if (!tocp_text_in(lists[i], language))
            continue;
        places[i] = work->scratch.size;
        tocp_print_texts(&work->scratch, lists[i], language);
        tocp_buffer_end(&work->scratch, places[i]);
    }
    compare(work, member, language, value_at(work, places[0]), value_at(work, places[1]));
}

static void compare_texts(struct work *work, const struct tocp_field *field)
{
    const uint32_t *lists[2];
    const char *language;
    for (int i = 0; i < 2; i++)
        lists[i] = tocp_list_of(work->sides[i].image, work->sides[i].row[field->word]);
    for (int i = 0; i < 2; i++)
        for (uint32_t t = 0; t < lists[i][TOCP_LIST_COUNT]; t++)
            if (is_new_language(lists[i], t, &language) && (i == 0 || !tocp_text_in(lists[0], language)))
                compare_language(work, field->name, lists, language);
}

/* --- members without an id --- */

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Prints the rows of both lists into the scratch buffer, and gives each side as sorted strings: behind each
 * other in one block; NULL when memory ran out. */
static const char **print_rows(struct work *work, uint32_t kind, const uint32_t *const lists[2])
{
    uint32_t total = lists[0][TOCP_LIST_COUNT] + lists[1][TOCP_LIST_COUNT], n = 0;
    size_t *places = malloc(total * sizeof *places);
    const char **strings = malloc(total * sizeof *strings);
    clear_scratch(work);
    for (int i = 0; places && i < 2; i++)
        for (uint32_t r = 0; r < lists[i][TOCP_LIST_COUNT]; r++) {
            const char *image = work->sides[i].image;
            const uint32_t *row =
                tocp_row_at(image, kind, tocp_row_types[kind].words, lists[i][TOCP_LIST_ITEMS + r]);
            places[n++] = work->scratch.size;
            if (row)
                tocp_print_row(&work->scratch, image, kind, row);
            tocp_buffer_end(&work->scratch, 0);
        }
    if (!places || !strings || work->scratch.failed) {
        work->failed = 1;
        free(places);
        free(strings);
        return NULL;
    }
    for (uint32_t i = 0; i < total; i++)
        strings[i] = work->scratch.bytes + places[i];
    free(places);
    qsort(strings, lists[0][TOCP_LIST_COUNT], sizeof *strings, by_text);
    qsort(strings + lists[0][TOCP_LIST_COUNT], lists[1][TOCP_LIST_COUNT], sizeof *strings, by_text);
    return strings;
}

/* Moves what the other side has not to the beginning: how many that are. Both are sorted. */
static void keep_unmatched(const char **a, uint32_t *a_count, const char **b, uint32_t *b_count)
{
    uint32_t i = 0, j = 0, kept_a = 0, kept_b = 0;
    while (i < *a_count || j < *b_count) {
        int order = i == *a_count ? 1 : j == *b_count ? -1 : strcmp(a[i], b[j]);
        if (order < 0)
            a[kept_a++] = a[i++];
        else if (order > 0)
            b[kept_b++] = b[j++];
        else
            i++, j++;
    }
    *a_count = kept_a;
    *b_count = kept_b;
}

static void compare_children(struct work *work, const struct tocp_field *field)
{
    const uint32_t *lists[2];
    uint32_t kind = field->arg, counts[2];
    for (int i = 0; i < 2; i++) {
        lists[i] = tocp_list_of(work->sides[i].image, work->sides[i].row[field->word]);
        counts[i] = lists[i][TOCP_LIST_COUNT];
    }
    if (counts[0] + counts[1] == 0)
        return;
    const char **strings = print_rows(work, kind, lists);
    if (!strings)
        return;
    const char **others = strings + counts[0];
    keep_unmatched(strings, &counts[0], others, &counts[1]);
    for (uint32_t i = 0; i < counts[0] || i < counts[1]; i++)
        report(work, TOC_CHANGE_CHANGED, tocp_row_types[kind].element, NULL, i < counts[0] ? strings[i] : NULL,
               i < counts[1] ? others[i] : NULL);
    free(strings);
}

/* --- entities --- */

static int has_id(uint32_t kind)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    for (uint32_t f = 0; f < type->field_count; f++)
        if (type->fields[f].shape == TOCP_SHAPE_ID)
            return 1;
    return 0;
}

/* The fields that an editor writes; what has an id of its own is compared for itself. */
static void compare_rows(struct work *work)
{
    const struct tocp_row_type *type = &tocp_row_types[work->kind];
    for (uint32_t f = 0; f < type->field_count && !work->failed; f++) {
        const struct tocp_field *field = &type->fields[f];
        if (field->shape == TOCP_SHAPE_TEXTS)
            compare_texts(work, field);
        else if (field->shape == TOCP_SHAPE_CHILDREN && !has_id(field->arg))
            compare_children(work, field);
        else if (field->name[0] || field->shape == TOCP_SHAPE_OWNER)
            compare_value(work, field);
    }
}

static const uint32_t *find_coverage(const char *image, const struct side *like)
{
    for (uint32_t i = 0; i < tocp_image_header(image)->rows[TOCP_KIND_COVERAGE].count; i++) {
        const uint32_t *row = tocp_row_at(image, TOCP_KIND_COVERAGE, TOCP_COVERAGE_WORDS, i);
        if (row && row[TOCP_COVERAGE_SECTION] == like->row[TOCP_COVERAGE_SECTION] &&
            same(tocp_id_of(image, row[TOCP_COVERAGE_INSTRUMENT]),
                 tocp_id_of(like->image, like->row[TOCP_COVERAGE_INSTRUMENT])))
            return row;
    }
    return NULL;
}

/* The row of the other dataset that is the same entity; NULL when there is none. */
static const uint32_t *find_other(const char *image, uint32_t kind, uint32_t index, const struct side *like)
{
    if (kind == TOCP_KIND_COVERAGE)
        return find_coverage(image, like);
    const char *id = tocp_id_of(like->image, TOCP_REF(kind, index));
    return id ? tocp_row_ref(image, tocp_index_find(image, TOCP_INDEX_ID, id, strlen(id)), kind,
                             tocp_row_types[kind].words)
              : NULL;
}

/* From one side to the other: all that the first one has, then what only the second one has. */
static void compare_kind(struct work *work, uint32_t kind, int from)
{
    const char *image = work->images[from];
    work->kind = (int32_t)kind;
    for (uint32_t i = 0; i < tocp_image_header(image)->rows[kind].count && !work->failed; i++) {
        struct side *here = &work->sides[from], *there = &work->sides[!from];
        *here = (struct side){image, tocp_row_at(image, kind, tocp_row_types[kind].words, i), i};
        if (!here->row)
            continue;
        *there = (struct side){work->images[!from], find_other(work->images[!from], kind, i, here), 0};
        if (!there->row)
            report(work, from ? TOC_CHANGE_ADDED : TOC_CHANGE_REMOVED, NULL, NULL, NULL, NULL);
        else if (!from)
            compare_rows(work);
    }
}

static void compare_datasets(struct work *work, const toc_dataset *before, const toc_dataset *after)
{
    char dates[2][TOC_DATE_SIZE];
    toc_date_format(toc_dataset_as_of(before), dates[0], sizeof dates[0]);
    toc_date_format(toc_dataset_as_of(after), dates[1], sizeof dates[1]);
    compare(work, "format", NULL, toc_dataset_format(before), toc_dataset_format(after));
    compare(work, "edition", NULL, toc_dataset_edition(before), toc_dataset_edition(after));
    compare(work, "as-of", NULL, dates[0], dates[1]);
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        for (int from = 0; from < 2 && (has_id(kind) || kind == TOCP_KIND_COVERAGE); from++)
            compare_kind(work, kind, from);
}

int toc_diff(const toc_dataset *before, const toc_dataset *after, toc_difference_list **out)
{
    struct work work = {0};
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!before || !after)
        return TOC_E_ARGUMENT;
    work.list = calloc(1, sizeof *work.list);
    if (!work.list)
        return TOC_E_NOMEM;
    work.images[0] = tocp_dataset_image(before);
    work.images[1] = tocp_dataset_image(after);
    tocp_buffer_bytes(&work.list->text, "", 1); /* place 0 is NOTHING */
    compare_datasets(&work, before, after);
    free(work.scratch.bytes);
    if (work.failed || work.scratch.failed || work.list->text.failed) {
        toc_difference_list_free(work.list);
        return TOC_E_NOMEM;
    }
    for (uint32_t i = 0; i < work.list->count; i++)
        work.list->differences[i].text = work.list->text.bytes;
    *out = work.list;
    return TOC_OK;
}

/* --- the list --- */

uint32_t toc_difference_list_count(const toc_difference_list *list)
{
    return list ? list->count : 0;
}

const toc_difference *toc_difference_list_at(const toc_difference_list *list, uint32_t position)
{
    return list && position < list->count ? &list->differences[position] : NULL;
}

void toc_difference_list_free(toc_difference_list *list)
{
    if (list) {
        free(list->differences);
        free(list->text.bytes);
    }
    free(list);
}

int32_t toc_difference_kind(const toc_difference *difference)
{
    return difference ? difference->kind : 0;
}

int32_t toc_difference_change(const toc_difference *difference)
{
    return difference ? difference->change : 0;
}

#define MEMBER(name)                                                                                         \
    const char *toc_difference_##name(const toc_difference *difference)                                      \
    {                                                                                                        \
        return difference && difference->name != NOTHING ? difference->text + difference->name : NULL;       \
    }

MEMBER(id)
MEMBER(member)
MEMBER(language)
MEMBER(before)
MEMBER(after)

const char *toc_change_name(int32_t change)
{
    static const char *const names[] = {NULL, "added", "removed", "changed"};
    return change > 0 && change < (int32_t)(sizeof names / sizeof *names) ? names[change] : NULL;
}
