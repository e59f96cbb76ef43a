/* SPDX-License-Identifier: MIT */
/* Folded text: for callers, and to compare names as people type them. */
#include <toc/search.h>

#include "fold.h"
#include "postings.h"

#include <string.h>

/* The folded points of a text, one at a time; what lies between two words is one space. */
struct stream {
    struct tocp_folds folds;
    const char *at, *end;
    uint32_t points[TOCP_FOLD_MOST];
    uint32_t count, given;
    int begun, parted;
};

static void stream_init(struct stream *stream, const struct tocp_folds *folds, const char *text)
{
    *stream = (struct stream){*folds, text, text + strlen(text), {0}, 0, 0, 0, 0};
}

/* 0 at the end. */
static uint32_t stream_next(struct stream *stream)
{
    while (stream->given == stream->count) {
        if (stream->at == stream->end)
            return 0;
        stream->count = tocp_fold(&stream->folds, tocp_decode(&stream->at, stream->end), stream->points);
        stream->given = 0;
        if (stream->count == 1 && stream->points[0] == TOCP_FOLD_SEPARATOR) {
            stream->parted = stream->begun;
            stream->count = 0;
        }
    }
    if (stream->parted) {
        stream->parted = 0;
        return ' ';
    }
    stream->begun = 1;
    return stream->points[stream->given++];
}

size_t toc_fold(const toc_dataset *dataset, const char *text, char *buffer, size_t size)
{
    size_t length = 0, kept = 0;
    struct stream stream;
    if (buffer && size)
        buffer[0] = '\0';
    if (!dataset || !text)
        return 0;
    struct tocp_folds folds = tocp_image_folds(tocp_dataset_image(dataset));
    if (!folds.units)
        return 0;
    stream_init(&stream, &folds, text);
    for (uint32_t point; (point = stream_next(&stream)) != 0;) {
        char bytes[4];
        size_t count = tocp_encode(point, bytes, sizeof bytes);
        if (buffer && kept == length && length + count < size) {
            memcpy(buffer + kept, bytes, count);
            kept += count;
            buffer[kept] = '\0';
        }
        length += count;
    }
    return length;
}

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static int same_ignoring_case(const char *a, const char *b)
{
    while (*a && upper(*a) == upper(*b))
        a++, b++;
    return upper(*a) == upper(*b);
}

int tocp_same_name(const struct tocp_folds *folds, const char *a, const char *b)
{
    if (!folds->units)
        return same_ignoring_case(a, b);
    struct stream left, right;
    stream_init(&left, folds, a);
    stream_init(&right, folds, b);
    for (uint32_t count = 0;; count++) {
        uint32_t point = stream_next(&left);
        if (point != stream_next(&right))
            return 0;
        if (point == 0)
            return count != 0;
    }
}
