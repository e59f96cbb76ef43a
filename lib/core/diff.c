/* SPDX-License-Identifier: MIT */
/* Two images side by side: rows that have the same id, and the list of what differs. */
#include "diff.h"

#include <toc/dataset.h>
#include <toc/date.h>

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

/* --- writing --- */

static size_t store(struct tocp_diff *diff, const char *string)
{
    struct tocp_buffer *text = &diff->list->text;
    size_t start = text->size;
    if (!string)
        return NOTHING;
    tocp_buffer_add(text, string);
    return tocp_buffer_end(text, start);
}

/* The id; a coverage is known by its section and instrument. */
static size_t store_id(struct tocp_diff *diff, const struct tocp_diff_side *side)
{
    struct tocp_buffer *text = &diff->list->text;
    size_t start = text->size;
    if (!side->row)
        return store(diff, "");
    if (diff->kind != TOC_KIND_COVERAGE)
        return store(diff, tocp_id_of(side->image, TOCP_REF(diff->kind, side->index)));
    tocp_print_value(text, side->image, side->row, tocp_field_of(TOCP_KIND_COVERAGE, TOCP_COVERAGE_SECTION));
    if (side->row[TOCP_COVERAGE_INSTRUMENT]) {
        tocp_buffer_add(text, " ");
        tocp_print_value(text, side->image, side->row, tocp_field_of(TOCP_KIND_COVERAGE, TOCP_COVERAGE_INSTRUMENT));
    }
    return tocp_buffer_end(text, start);
}

void tocp_diff_report(struct tocp_diff *diff, int32_t change, const char *member, const char *language,
                      const char *before, const char *after)
{
    toc_difference_list *list = diff->list;
    if (list->count == list->room) {
        uint32_t room = 2 * list->room + 64;
        struct toc_difference *moved = realloc(list->differences, room * sizeof *moved);
        if (!moved) {
            diff->failed = 1;
            return;
        }
        list->differences = moved;
        list->room = room;
    }
    struct toc_difference *difference = &list->differences[list->count++];
    *difference = (struct toc_difference){.kind = diff->kind, .change = change};
    difference->id = store_id(diff, &diff->sides[diff->sides[0].row ? 0 : 1]);
    difference->member = store(diff, member);
    difference->language = store(diff, language);
    difference->before = store(diff, before);
    difference->after = store(diff, after);
}

static int same(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

void tocp_diff_compare(struct tocp_diff *diff, const char *member, const char *language, const char *before,
                       const char *after)
{
    if (!same(before, after))
        tocp_diff_report(diff, TOC_CHANGE_CHANGED, member, language, before, after);
}

/* --- entities --- */

/* What a coverage, which has no id, is known by. */
struct tocp_diff_coverage {
    uint32_t section;
    const char *instrument; /* its id; "" for none */
    const uint32_t *row;
};

static struct tocp_diff_coverage coverage_of(const char *image, const uint32_t *row)
{
    const char *instrument = tocp_id_of(image, row[TOCP_COVERAGE_INSTRUMENT]);
    return (struct tocp_diff_coverage){row[TOCP_COVERAGE_SECTION], instrument ? instrument : "", row};
}

static int by_section_and_instrument(const void *a, const void *b)
{
    const struct tocp_diff_coverage *first = a, *second = b;
    if (first->section != second->section)
        return first->section < second->section ? -1 : 1;
    return strcmp(first->instrument, second->instrument);
}

static int by_key_and_place(const void *a, const void *b)
{
    const struct tocp_diff_coverage *first = a, *second = b;
    int order = by_section_and_instrument(a, b);
    return order ? order : (first->row > second->row) - (first->row < second->row);
}

/* The coverages of both images, sorted. */
static void sort_coverages(struct tocp_diff *diff)
{
    for (int i = 0; i < 2; i++) {
        uint32_t rows = tocp_image_header(diff->images[i])->rows[TOCP_KIND_COVERAGE].count;
        diff->coverages[i] = malloc((rows + 1) * sizeof *diff->coverages[i]);
        if (!diff->coverages[i]) {
            diff->failed = 1;
            return;
        }
        for (uint32_t r = 0; r < rows; r++) {
            const uint32_t *row = tocp_row_at(diff->images[i], TOCP_KIND_COVERAGE, TOCP_COVERAGE_WORDS, r);
            if (row)
                diff->coverages[i][diff->coverage_counts[i]++] = coverage_of(diff->images[i], row);
        }
        qsort(diff->coverages[i], diff->coverage_counts[i], sizeof *diff->coverages[i], by_key_and_place);
    }
}

/* The first one on a side that is known by the same. */
static const uint32_t *find_coverage(const struct tocp_diff *diff, int side, const struct tocp_diff_side *like)
{
    const struct tocp_diff_coverage key = coverage_of(like->image, like->row), *coverages = diff->coverages[side];
    uint32_t low = 0, high = diff->coverage_counts[side];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (by_section_and_instrument(&coverages[middle], &key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < diff->coverage_counts[side] && by_section_and_instrument(&coverages[low], &key) == 0
               ? coverages[low].row
               : NULL;
}

/* The row on a side that is the same entity; NULL when there is none. */
static const uint32_t *find_other(const struct tocp_diff *diff, int side, const struct tocp_diff_side *like)
{
    uint32_t kind = (uint32_t)diff->kind;
    const char *image = diff->images[side];
    if (kind == TOCP_KIND_COVERAGE)
        return find_coverage(diff, side, like);
    const char *id = tocp_id_of(like->image, TOCP_REF(kind, like->index));
    return id ? tocp_row_ref(image, tocp_index_find(image, TOCP_INDEX_ID, id, strlen(id)), kind,
                             tocp_row_types[kind].words)
              : NULL;
}

/* From one side to the other: all that the first one has, then what only the second one has. */
static void compare_kind(struct tocp_diff *diff, uint32_t kind, int from)
{
    const char *image = diff->images[from];
    diff->kind = (int32_t)kind;
    for (uint32_t i = 0; i < tocp_image_header(image)->rows[kind].count && !diff->failed; i++) {
        struct tocp_diff_side *here = &diff->sides[from], *there = &diff->sides[!from];
        *here = (struct tocp_diff_side){image, tocp_row_at(image, kind, tocp_row_types[kind].words, i), i};
        if (!here->row)
            continue;
        *there = (struct tocp_diff_side){diff->images[!from], find_other(diff, !from, here), 0};
        if (!there->row)
            tocp_diff_report(diff, from ? TOC_CHANGE_ADDED : TOC_CHANGE_REMOVED, NULL, NULL, NULL, NULL);
        else if (!from)
            tocp_diff_members(diff);
    }
}

static void compare_datasets(struct tocp_diff *diff, const toc_dataset *before, const toc_dataset *after)
{
    char dates[2][TOC_DATE_SIZE];
    toc_date_format(toc_dataset_as_of(before), dates[0], sizeof dates[0]);
    toc_date_format(toc_dataset_as_of(after), dates[1], sizeof dates[1]);
    tocp_diff_compare(diff, "format", NULL, toc_dataset_format(before), toc_dataset_format(after));
    tocp_diff_compare(diff, "edition", NULL, toc_dataset_edition(before), toc_dataset_edition(after));
    tocp_diff_compare(diff, "as-of", NULL, dates[0], dates[1]);
    sort_coverages(diff);
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        for (int from = 0; from < 2 && (tocp_diff_has_id(kind) || kind == TOCP_KIND_COVERAGE); from++)
            compare_kind(diff, kind, from);
}

int toc_diff(const toc_dataset *before, const toc_dataset *after, toc_difference_list **out)
{
    struct tocp_diff diff = {0};
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!before || !after)
        return TOC_E_ARGUMENT;
    diff.list = calloc(1, sizeof *diff.list);
    if (!diff.list)
        return TOC_E_NOMEM;
    diff.images[0] = tocp_dataset_image(before);
    diff.images[1] = tocp_dataset_image(after);
    tocp_buffer_bytes(&diff.list->text, "", 1); /* place 0 is NOTHING */
    compare_datasets(&diff, before, after);
    free(diff.scratch.bytes);
    free(diff.coverages[0]);
    free(diff.coverages[1]);
    if (diff.failed || diff.scratch.failed || diff.list->text.failed) {
        toc_difference_list_free(diff.list);
        return TOC_E_NOMEM;
    }
    for (uint32_t i = 0; i < diff.list->count; i++)
        diff.list->differences[i].text = diff.list->text.bytes;
    *out = diff.list;
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

#define MEMBER(name)                                                                                                 \
    const char *toc_difference_##name(const toc_difference *difference)                                              \
    {                                                                                                                \
        return difference && difference->name != NOTHING ? difference->text + difference->name : NULL;               \
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
