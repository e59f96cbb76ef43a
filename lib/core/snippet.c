/* SPDX-License-Identifier: MIT */
/* The stretch of a text that shows most of what was asked for. */
#include "search.h"

#include <string.h>

enum { SNIPPET = 160, LEAD = 32 };

static const char ellipsis[] = "\u2026";

static uint32_t end_of_letter(const struct tocp_reader *reader, uint32_t start)
{
    const char *at = reader->text + start;
    tocp_decode(&at, reader->end);
    return (uint32_t)(at - reader->text);
}

/* Finds the bytes of the marks, whose positions are in order. */
static void locate(struct tocp_reader reader, struct tocp_mark *marks, uint32_t count)
{
    struct tocp_word word;
    uint32_t begun = 0, ended = 0;
    while (ended < count && tocp_reader_next(&reader, &word)) {
        while (begun < count && marks[begun].first <= word.position)
            marks[begun++].start = word.start;
        for (uint32_t i = ended; i < begun; i++)
            if (marks[i].first + marks[i].width <= word.position + 1 && !marks[i].end)
                marks[i].end = marks[i].width ? word.end : end_of_letter(&reader, word.start);
        while (ended < begun && marks[ended].end)
            ended++;
    }
}

/* The mark from which most different terms are near. */
static uint32_t find_densest(const struct tocp_mark *marks, uint32_t count)
{
    uint32_t best = 0, most = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint64_t seen = 0;
        uint32_t terms = 0;
        for (uint32_t k = i; k < count && marks[k].end <= marks[i].start + SNIPPET - LEAD; k++) {
            terms += !(seen >> marks[k].term & 1);
            seen |= UINT64_C(1) << marks[k].term;
        }
        if (terms > most) {
            most = terms;
            best = i;
        }
    }
    return best;
}

/* Moves both ends to where words begin and end. */
static struct tocp_extent cut(struct tocp_reader reader, struct tocp_extent wanted)
{
    uint32_t size = (uint32_t)(reader.end - reader.text), start = wanted.start ? size : 0, end = 0;
    struct tocp_word word;
    while (tocp_reader_next(&reader, &word) && word.start < wanted.end) {
        if (word.start >= wanted.start && start == size)
            start = word.start;
        if (word.end <= wanted.end)
            end = word.end;
    }
    if (start >= wanted.end)
        start = wanted.start;
    if (wanted.end == size || end <= start)
        end = wanted.end;
    while (end < size && (reader.text[end] & 0xc0) == 0x80)
        end--;
    while (start && (reader.text[start] & 0xc0) == 0x80)
        start--;
    return (struct tocp_extent){start, end};
}

static struct tocp_extent choose(const struct tocp_reader *reader, const struct tocp_mark *marks, uint32_t count)
{
    uint32_t size = (uint32_t)(reader->end - reader->text);
    if (size <= SNIPPET)
        return (struct tocp_extent){0, size};
    uint32_t mark = count ? marks[find_densest(marks, count)].start : 0;
    uint32_t start = mark > LEAD ? mark - LEAD : 0;
    if (size - start < SNIPPET)
        start = size - SNIPPET;
    return cut(*reader, (struct tocp_extent){start, start + SNIPPET});
}

/* The marks inside, as spans of the snippet; those that overlap become one. */
static int add_spans(toc_hit_list *list, struct toc_hit *hit, const struct tocp_mark *marks, uint32_t count,
                     struct tocp_extent shown, uint32_t shift)
{
    hit->first_span = list->spans.count;
    for (uint32_t i = 0; i < count; i++) {
        if (marks[i].start < shown.start || marks[i].end > shown.end || marks[i].end <= marks[i].start)
            continue;
        struct tocp_extent span = {marks[i].start - shown.start + shift, marks[i].end - shown.start + shift};
        struct tocp_extent *spans = list->spans.items, *last = hit->span_count ? spans + list->spans.count - 1 : NULL;
        if (last && span.start < last->end) {
            last->end = span.end > last->end ? span.end : last->end;
            continue;
        }
        struct tocp_extent *added = tocp_vector_add(&list->spans, 1, sizeof *added);
        if (!added)
            return TOC_E_NOMEM;
        *added = span;
        hit->span_count++;
    }
    return TOC_OK;
}

int tocp_snippet(toc_hit_list *list, struct toc_hit *hit, struct tocp_mark *marks, uint32_t count)
{
    const char *text = toc_hit_text(hit);
    struct tocp_folds folds = tocp_image_folds(list->image);
    struct tocp_reader reader;
    if (!text)
        text = "";
    tocp_reader_init(&reader, &folds, text, strlen(text));
    locate(reader, marks, count);
    struct tocp_extent shown = choose(&reader, marks, count);
    const char *before = shown.start ? ellipsis : "", *behind = text[shown.end] ? ellipsis : "";
    uint32_t shift = (uint32_t)strlen(before), length = shown.end - shown.start;
    hit->snippet = list->strings.count;
    char *to = tocp_vector_add(&list->strings, shift + length + (uint32_t)strlen(behind) + 1, 1);
    if (!to)
        return TOC_E_NOMEM;
    memcpy(to, before, shift);
    memcpy(to + shift, text + shown.start, length);
    strcpy(to + shift + length, behind);
    return add_spans(list, hit, marks, count, shown, shift);
}
