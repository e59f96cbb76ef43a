/* SPDX-License-Identifier: MIT */
#include "layout.h"

#include <string.h>
#include <utf8proc.h>

static const utf8proc_int32_t REPLACEMENT = 0xFFFD;

static utf8proc_int32_t decode(const char **at, const char *end)
{
    utf8proc_int32_t point;
    utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)*at, end - *at, &point);
    if (size < 1) {
        (*at)++;
        return REPLACEMENT;
    }
    *at += size;
    return point;
}

static int is_control(utf8proc_int32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

static size_t point_width(utf8proc_int32_t point)
{
    return is_control(point) ? 1 : (size_t)utf8proc_charwidth(point);
}

/* A character as a reader sees it: a base with its marks. */
struct cluster {
    const char *start, *end;
    utf8proc_int32_t first;
    size_t width;
};

/* Most text: what is printable ASCII stands alone before ASCII, and at the end. */
static int is_plain(const char *text, const char *end)
{
    return *text >= ' ' && *text < 0x7F && (text + 1 == end || !(text[1] & 0x80));
}

static struct cluster read_cluster(const char *text, const char *end)
{
    struct cluster cluster = {text, text + 1, *text, 1};
    if (is_plain(text, end))
        return cluster;
    utf8proc_int32_t state = 0;
    const char *at = text;
    utf8proc_int32_t point = cluster.first = decode(&at, end);
    cluster.width = point_width(point);
    for (cluster.end = at; at < end; cluster.end = at) {
        utf8proc_int32_t following = decode(&at, end);
        if (utf8proc_grapheme_break_stateful(point, following, &state))
            break;
        if (cluster.width < point_width(following))
            cluster.width = point_width(following);
        point = following;
    }
    return cluster;
}

size_t layout_width(const char *text, size_t size)
{
    size_t width = 0;
    for (const char *at = text, *end = text + size; at < end;) {
        struct cluster cluster = read_cluster(at, end);
        width += cluster.width;
        at = cluster.end;
    }
    return width;
}

static int is_one_of(utf8proc_int32_t point, const char *set)
{
    for (const char *at = set, *end = set + strlen(set); at < end;)
        if (decode(&at, end) == point)
            return 1;
    return 0;
}

/* Whether a line may end between two characters that no space separates. */
static int may_part(const struct cluster *before, const struct cluster *after)
{
    if (before->first == ' ' || (before->width < 2 && after->width < 2))
        return 0;
    return !is_one_of(after->first, "，。、；：！？）》」』】〕〉”’…—·,.;:!?)]}%") &&
           !is_one_of(before->first, "（《「『【〔〈“‘([{");
}

/* Whether a line may end at a space: not before a mark that French sets apart, nor after a quote that it opens. */
static int may_end(const struct cluster *before, const struct cluster *space, const char *end)
{
    const char *at = space->end;
    return before->first != ' ' && before->first != 0xAB && (at == end || !is_one_of(decode(&at, end), ":;!?»"));
}

size_t layout_narrowest(const char *text)
{
    struct cluster before = {.start = NULL};
    size_t width = 0, narrowest = 0;
    for (const char *at = text, *end = text + strlen(text); at < end; at = before.end) {
        struct cluster cluster = read_cluster(at, end);
        int is_space = cluster.first == ' ' || cluster.first == '\n';
        width = is_space ? 0 : before.start && may_part(&before, &cluster) ? cluster.width : width + cluster.width;
        narrowest = width > narrowest ? width : narrowest;
        before = cluster;
    }
    return narrowest;
}

size_t layout_line(const char *text, size_t columns, const char **next)
{
    const char *end = text + strlen(text), *stop = NULL;
    struct cluster before = {.start = NULL};
    size_t width = 0;
    for (const char *at = text; at < end; at = before.end) {
        struct cluster cluster = read_cluster(at, end);
        if (cluster.first == '\n') {
            *next = cluster.end;
            return (size_t)(at - text);
        }
        if (before.start && (cluster.first == ' ' ? may_end(&before, &cluster, end) : may_part(&before, &cluster)))
            stop = at;
        width += cluster.width;
        if (width > columns && cluster.first != ' ' && stop) {
            *next = stop + strspn(stop, " ");
            return (size_t)(stop - text);
        }
        before = cluster;
    }
    *next = end;
    while (end > text && end[-1] == ' ')
        end--;
    return (size_t)(end - text);
}

void layout_put(FILE *stream, const char *text, size_t size)
{
    for (const char *at = text, *end = text + size; at < end;) {
        utf8proc_uint8_t bytes[4];
        const char *start = at;
        while (at < end && is_plain(at, end))
            at++;
        fwrite(start, 1, (size_t)(at - start), stream);
        if (at == end)
            break;
        utf8proc_int32_t point = decode(&at, end);
        utf8proc_ssize_t length = utf8proc_encode_char(is_control(point) ? REPLACEMENT : point, bytes);
        fwrite(bytes, 1, (size_t)length, stream);
    }
}
