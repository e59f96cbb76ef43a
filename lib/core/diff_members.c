/* SPDX-License-Identifier: MIT */
/* What the fields of two rows say that are the same entity. */
#include "diff.h"

#include "print.h"

#include <stdlib.h>
#include <string.h>

/* A place in the scratch buffer; 0: nothing stands there. */
enum { NOTHING = 0 };

/* --- attributes and texts --- */

/* A value in the scratch buffer; NULL where it is NOTHING. */
static const char *value_at(const struct tocp_diff *diff, size_t place)
{
    return place == NOTHING || diff->scratch.failed ? NULL : diff->scratch.bytes + place;
}

static void clear_scratch(struct tocp_diff *diff)
{
    diff->scratch.size = 0;
    tocp_buffer_bytes(&diff->scratch, "", 1); /* place 0 is NOTHING */
}

static void compare_value(struct tocp_diff *diff, const struct tocp_field *field)
{
    size_t places[2] = {NOTHING, NOTHING};
    clear_scratch(diff);
    for (int i = 0; i < 2; i++) {
        const struct tocp_diff_side *side = &diff->sides[i];
        if (!tocp_is_stated(side->row, field))
            continue;
        places[i] = diff->scratch.size;
        tocp_print_value(&diff->scratch, side->image, side->row, field);
        tocp_buffer_end(&diff->scratch, places[i]);
    }
    tocp_diff_compare(diff, field->shape == TOCP_SHAPE_OWNER ? "owner" : field->name, NULL, value_at(diff, places[0]),
                      value_at(diff, places[1]));
}

/* A text of one of the two lists. */
struct wording {
    const char *language;
    const uint32_t *text;
    uint32_t place; /* in both lists, behind each other */
    int side;
};

static int by_language(const void *a, const void *b)
{
    const struct wording *first = a, *second = b;
    int order = strcmp(first->language, second->language);
    return order ? order : (first->place > second->place) - (first->place < second->place);
}

static int by_place(const void *a, const void *b)
{
    const struct wording *const *first = a, *const *second = b;
    return ((*first)->place > (*second)->place) - ((*first)->place < (*second)->place);
}

/* The texts of both lists that have a language. */
static uint32_t collect(const uint32_t *const lists[2], struct wording *wordings)
{
    uint32_t count = 0;
    for (int i = 0; i < 2; i++)
        for (uint32_t t = 0; t < tocp_list_count(lists[i]); t++) {
            const char *image = tocp_list_image(lists[i]);
            const uint32_t *text = tocp_row_at(image, TOCP_KIND_TEXT, TOCP_TEXT_WORDS, tocp_list_item(lists[i], t));
            const char *language = text ? tocp_string_at(image, text[TOCP_TEXT_LANGUAGE]) : NULL;
            if (language) {
                wordings[count] = (struct wording){language, text, count, i};
                count++;
            }
        }
    return count;
}

/* The texts of one language, from the first one up to the end or to another language. */
static void compare_language(struct tocp_diff *diff, const char *member, const struct wording *wording,
                             const struct wording *end)
{
    const char *language = wording->language;
    size_t places[2] = {NOTHING, NOTHING};
    clear_scratch(diff);
    for (int i = 0; i < 2; i++) {
        size_t start = diff->scratch.size;
        for (; wording < end && wording->side == i && strcmp(wording->language, language) == 0; wording++) {
            if (places[i] != NOTHING)
                tocp_buffer_add(&diff->scratch, "\n");
            places[i] = start;
            tocp_print_text(&diff->scratch, wording->text);
        }
        tocp_buffer_end(&diff->scratch, start);
    }
    tocp_diff_compare(diff, member, language, value_at(diff, places[0]), value_at(diff, places[1]));
}

/* Language by language, in the order in which they first appear. */
static void compare_texts(struct tocp_diff *diff, const struct tocp_field *field)
{
    const uint32_t *lists[2];
    uint32_t count = 0, languages = 0;
    for (int i = 0; i < 2; i++) {
        lists[i] = tocp_list_of(diff->sides[i].image, tocp_field_word(diff->sides[i].row, field));
        count += tocp_list_count(lists[i]);
    }
    if (count == 0)
        return;
    struct wording *wordings = malloc(count * sizeof *wordings);
    const struct wording **firsts = malloc(count * sizeof *firsts);
    if (wordings && firsts) {
        count = collect(lists, wordings);
        qsort(wordings, count, sizeof *wordings, by_language);
        for (uint32_t i = 0; i < count; i++)
            if (i == 0 || strcmp(wordings[i - 1].language, wordings[i].language) != 0)
                firsts[languages++] = &wordings[i];
        qsort(firsts, languages, sizeof *firsts, by_place);
        for (uint32_t i = 0; i < languages; i++)
            compare_language(diff, field->name, firsts[i], wordings + count);
    } else
        diff->failed = 1;
    free(wordings);
    free(firsts);
}

/* --- members without an id --- */

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Prints the rows of both lists into the scratch buffer, and gives each side as sorted strings: behind each
 * other in one block; NULL when memory ran out. */
static const char **print_rows(struct tocp_diff *diff, uint32_t kind, const uint32_t *const lists[2])
{
    uint32_t total = tocp_list_count(lists[0]) + tocp_list_count(lists[1]), n = 0;
    size_t *places = malloc(total * sizeof *places);
    const char **strings = malloc(total * sizeof *strings);
    clear_scratch(diff);
    for (int i = 0; places && i < 2; i++)
        for (uint32_t r = 0; r < tocp_list_count(lists[i]); r++) {
            const char *image = diff->sides[i].image;
            const uint32_t *row = tocp_row_at(image, kind, tocp_row_types[kind].words, tocp_list_item(lists[i], r));
            places[n++] = diff->scratch.size;
            if (row)
                tocp_print_row(&diff->scratch, image, kind, row);
            tocp_buffer_end(&diff->scratch, 0);
        }
    if (!places || !strings || diff->scratch.failed) {
        diff->failed = 1;
        free(places);
        free(strings);
        return NULL;
    }
    for (uint32_t i = 0; i < total; i++)
        strings[i] = diff->scratch.bytes + places[i];
    free(places);
    qsort(strings, tocp_list_count(lists[0]), sizeof *strings, by_text);
    qsort(strings + tocp_list_count(lists[0]), tocp_list_count(lists[1]), sizeof *strings, by_text);
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

static void compare_children(struct tocp_diff *diff, const struct tocp_field *field)
{
    const uint32_t *lists[2];
    uint32_t kind = field->arg, counts[2];
    for (int i = 0; i < 2; i++) {
        lists[i] = tocp_list_of(diff->sides[i].image, tocp_field_word(diff->sides[i].row, field));
        counts[i] = tocp_list_count(lists[i]);
    }
    if (counts[0] + counts[1] == 0)
        return;
    const char **strings = print_rows(diff, kind, lists);
    if (!strings)
        return;
    const char **others = strings + counts[0];
    keep_unmatched(strings, &counts[0], others, &counts[1]);
    for (uint32_t i = 0; i < counts[0] || i < counts[1]; i++)
        tocp_diff_report(diff, TOC_CHANGE_CHANGED, tocp_row_types[kind].element, NULL,
                         i < counts[0] ? strings[i] : NULL, i < counts[1] ? others[i] : NULL);
    free(strings);
}

int tocp_diff_has_id(uint32_t kind)
{
    const struct tocp_row_type *type = &tocp_row_types[kind];
    for (uint32_t f = 0; f < type->field_count; f++)
        if (type->fields[f].shape == TOCP_SHAPE_ID)
            return 1;
    return 0;
}

/* The fields that an editor writes; what has an id of its own is compared for itself. */
void tocp_diff_members(struct tocp_diff *diff)
{
    const struct tocp_row_type *type = &tocp_row_types[diff->kind];
    for (uint32_t f = 0; f < type->field_count && !diff->failed; f++) {
        const struct tocp_field *field = &type->fields[f];
        if (field->shape == TOCP_SHAPE_TEXTS)
            compare_texts(diff, field);
        else if (field->shape == TOCP_SHAPE_CHILDREN && !tocp_diff_has_id(field->arg))
            compare_children(diff, field);
        else if (field->name[0] || field->shape == TOCP_SHAPE_OWNER)
            compare_value(diff, field);
    }
}
