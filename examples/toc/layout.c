/* SPDX-License-Identifier: MIT */
#include "layout.h"
#include "memory.h"

#include <string.h>
#include <uchar.h>
#include <utf8proc.h>

static const utf8proc_int32_t REPLACEMENT = 0xFFFD;

/* What begins and what ends an isolate (UAX #9). */
enum { LEFT_TO_RIGHT_ISOLATE = 0x2066, FIRST_STRONG_ISOLATE = 0x2068, POP_ISOLATE = 0x2069 };

static utf8proc_int32_t decode(const char **at, const char *end)
{
    utf8proc_int32_t point;
    if (!(**at & 0x80))
        return *(*at)++;
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

/* Most text: where the printable ASCII from some character on ends. The last one of it may bear a mark that follows.
 */
static const char *skip_plain(const char *text, const char *end, char from)
{
    const char *at = text;
    unsigned char range = (unsigned char)(0x7F - from);
    while (at < end && (unsigned char)(*at - from) < range)
        at++;
    return at > text && at < end && *at & 0x80 ? at - 1 : at;
}

/* Where the space or plain word ends that a text begins with; its begin when that is neither. */
static const char *skip_word(const char *text, const char *end)
{
    if (*text == ' ')
        return text + 1 == end || !(text[1] & 0x80) ? text + 1 : text;
    return skip_plain(text, end, '!');
}

/* What no line ends inside of: a character as a reader sees it, a base with its marks; or as much of a word as is
 * plain, each character of which is one column wide. */
struct piece {
    const char *start, *end;
    utf8proc_int32_t first, last;
    size_t width;
    int wide; /* truth: takes two columns, as ideographs do */
};

static struct piece read_piece(const char *text, const char *end)
{
    struct piece piece = {.start = text, .end = skip_word(text, end)};
    if (piece.end > text) {
        piece.first = (unsigned char)*text;
        piece.last = (unsigned char)piece.end[-1];
        piece.width = (size_t)(piece.end - text);
        return piece;
    }
    utf8proc_int32_t state = 0;
    const char *at = text;
    utf8proc_int32_t point = piece.first = piece.last = decode(&at, end);
    piece.width = point_width(point);
    for (piece.end = at; at < end; piece.end = at) {
        utf8proc_int32_t following = decode(&at, end);
        if (utf8proc_grapheme_break_stateful(point, following, &state))
            break;
        if (piece.width < point_width(following))
            piece.width = point_width(following);
        point = following;
    }
    piece.wide = piece.width > 1;
    return piece;
}

size_t layout_width(const char *text, size_t size)
{
    size_t width = 0;
    for (const char *at = text, *end = text + size; at < end;) {
        struct piece piece = read_piece(at, end);
        width += piece.width;
        at = piece.end;
    }
    return width;
}

static int is_one_of(utf8proc_int32_t point, const char32_t *set)
{
    while (*set && *set != (char32_t)point)
        set++;
    return *set != 0;
}

static const char32_t NEVER_AFTER_SPACE[] = U":;!?»";

/* Whether a line may end between two pieces that no space separates. */
static int may_part(const struct piece *before, const struct piece *after)
{
    if (before->first == ' ' || (!before->wide && !after->wide))
        return 0;
    return !is_one_of(after->first, U"，。、；：！？）》」』】〕〉”’…—·,.;:!?)]}%") &&
           !is_one_of(before->last, U"（《「『【〔〈“‘([{");
}

/* Whether a line may end at a space: not before a mark that French sets apart, nor after a quote that it opens. */
static int may_end(const struct piece *before, const struct piece *space, const char *end)
{
    const char *at = space->end;
    return before->last != ' ' && before->last != 0xAB &&
           (at == end || !is_one_of(decode(&at, end), NEVER_AFTER_SPACE));
}

size_t layout_narrowest(const char *text)
{
    struct piece before = {.start = NULL};
    size_t width = 0, narrowest = 0;
    for (const char *at = text, *end = text + strlen(text); at < end; at = before.end) {
        struct piece piece = read_piece(at, end);
        int is_space = piece.first == ' ' || piece.first == '\n';
        width = is_space ? 0 : before.start && may_part(&before, &piece) ? piece.width : width + piece.width;
        narrowest = width > narrowest ? width : narrowest;
        before = piece;
    }
    return narrowest;
}

/* The spaces at the end of a line belong to none. */
static size_t end_line(const char *text, const char *stop, const char **next)
{
    *next = stop + strspn(stop, " ");
    while (stop > text && stop[-1] == ' ')
        stop--;
    return (size_t)(stop - text);
}

/* Where a line of plain text ends at the latest, which is all that matters of it; NULL when it is not plain up to
 * there, or cannot end. */
static const char *plain_stop(const char *text, const char *end, size_t columns)
{
    size_t left = (size_t)(end - text), seen = left < columns + 2 ? left : columns + 2;
    if (skip_plain(text, text + seen, ' ') != text + seen)
        return NULL;
    if (left <= columns)
        return end;
    for (const char *at = text + columns; at > text; at--)
        if (*at == ' ' && at[-1] != ' ' && (at + 1 == end || !is_one_of(at[1], NEVER_AFTER_SPACE)))
            return at[strspn(at, " ")] == '\n' ? NULL : at;
    return NULL;
}

size_t layout_line(const char *text, size_t columns, const char **next)
{
    const char *end = text + strlen(text), *stop = NULL;
    const char *plain = plain_stop(text, end, columns);
    if (plain)
        return end_line(text, plain, next);
    struct piece before = {.start = NULL};
    size_t width = 0;
    for (const char *at = text; at < end; at = before.end) {
        struct piece piece = read_piece(at, end);
        if (piece.first == '\n') {
            *next = piece.end;
            return (size_t)(at - text);
        }
        if (before.start && (piece.first == ' ' ? may_end(&before, &piece, end) : may_part(&before, &piece)))
            stop = at;
        width += piece.width;
        if (width > columns && piece.first != ' ' && stop)
            return end_line(text, stop, next);
        before = piece;
    }
    return end_line(text, end, next);
}

void layout_put(FILE *stream, const char *text, size_t size)
{
    for (const char *at = text, *end = text + size; at < end;) {
        utf8proc_uint8_t bytes[4];
        const char *start = at;
        at = skip_plain(at, end, ' ');
        fwrite(start, 1, (size_t)(at - start), stream);
        if (at == end)
            break;
        utf8proc_int32_t point = decode(&at, end);
        utf8proc_ssize_t length = utf8proc_encode_char(is_control(point) ? REPLACEMENT : point, bytes);
        fwrite(bytes, 1, (size_t)length, stream);
    }
}

/* Most lines: printable ASCII, which is written as it is. */
static int is_plain(const char *text, size_t size)
{
    return skip_plain(text, text + size, ' ') == text + size;
}

static int is_right_to_left(utf8proc_int32_t point)
{
    int class = utf8proc_get_property(point)->bidi_class;
    return class == UTF8PROC_BIDI_CLASS_R || class == UTF8PROC_BIDI_CLASS_AL;
}

/* How many isolates a line leaves open, and how many it ends that it did not begin. */
struct isolates {
    int open, ended, is_right_to_left;
};

static struct isolates find_isolates(const char *line, size_t size)
{
    struct isolates found = {0, 0, 0};
    for (const char *at = line, *end = line + size; (at = skip_plain(at, end, ' ')) < end;) {
        utf8proc_int32_t point = decode(&at, end);
        found.is_right_to_left |= is_right_to_left(point);
        if (point >= LEFT_TO_RIGHT_ISOLATE && point <= FIRST_STRONG_ISOLATE)
            found.open++;
        else if (point == POP_ISOLATE && found.open)
            found.open--;
        else if (point == POP_ISOLATE)
            found.ended++;
    }
    return found;
}

static void put_times(FILE *stream, utf8proc_int32_t point, int times)
{
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t size = utf8proc_encode_char(point, bytes);
    while (times-- > 0)
        fwrite(bytes, 1, (size_t)size, stream);
}

void layout_put_line(FILE *stream, const char *line, size_t size, int is_beside)
{
    if (is_plain(line, size)) {
        fwrite(line, 1, size, stream);
        return;
    }
    struct isolates isolates = find_isolates(line, size);
    int is_isolated = is_beside && isolates.is_right_to_left;
    put_times(stream, FIRST_STRONG_ISOLATE, isolates.ended + is_isolated);
    layout_put(stream, line, size);
    put_times(stream, POP_ISOLATE, isolates.open + is_isolated);
}

char *layout_clean(const char *text)
{
    char *clean;
    size_t size;
    FILE *stream = must(open_memstream(&clean, &size));
    layout_put(stream, text, strlen(text));
    if (fclose(stream))
        fail_for_memory();
    return clean;
}

char *layout_isolate(const char *text)
{
    size_t size = text ? strlen(text) : 0;
    if (!size || is_plain(text, size))
        return must(strdup(text ? text : ""));
    char *isolated;
    size_t length;
    FILE *stream = must(open_memstream(&isolated, &length));
    layout_put_line(stream, text, size, 1);
    if (fclose(stream))
        fail_for_memory();
    return isolated;
}
