/* SPDX-License-Identifier: MIT */
/*
 * From bytes to lines. Markdown and HTML marks, targets of links and footnote marks go away, entities become
 * characters; then white space is folded, accents are composed, and typewriter quotes become printed ones.
 */
#include "import.h"

#include "../format/words.h"

#include <stdlib.h>
#include <string.h>

/* --- entities --- */

static const struct {
    const char *name;
    uint32_t point;
} entities[] = {
    {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", 0xa0}, {"shy", 0xad},
    {"laquo", 0xab}, {"raquo", 0xbb}, {"ldquo", 0x201c}, {"rdquo", 0x201d}, {"lsquo", 0x2018}, {"rsquo", 0x2019},
    {"ndash", 0x2013}, {"mdash", 0x2014}, {"hellip", 0x2026}, {"ordm", 0xba}, {"ordf", 0xaa}, {"deg", 0xb0},
    {"aacute", 0xe1}, {"eacute", 0xe9}, {"iacute", 0xed}, {"oacute", 0xf3}, {"uacute", 0xfa}, {"ntilde", 0xf1},
    {"uuml", 0xfc}, {"agrave", 0xe0}, {"egrave", 0xe8}, {"ugrave", 0xf9}, {"acirc", 0xe2}, {"ecirc", 0xea},
    {"icirc", 0xee}, {"ocirc", 0xf4}, {"ucirc", 0xfb}, {"ccedil", 0xe7}, {"euml", 0xeb}, {"iuml", 0xef},
    {"oelig", 0x153}, {"Aacute", 0xc1}, {"Eacute", 0xc9}, {"Iacute", 0xcd}, {"Oacute", 0xd3}, {"Uacute", 0xda},
    {"Ntilde", 0xd1}, {"Agrave", 0xc0}, {"Egrave", 0xc8}, {"Ecirc", 0xca}, {"Ccedil", 0xc7},
};

/* With '&' and ';'. In it are so few digits that no number is too large. */
enum { LONGEST_ENTITY = 12 };

static uint32_t named_entity(const char *name, size_t length)
{
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
        if (strlen(entities[i].name) == length && strncmp(entities[i].name, name, length) == 0)
            return entities[i].point;
    return 0;
}

static uint32_t numbered_entity(const char *digits, size_t length)
{
    uint32_t base = 10, point = 0;
    if ((*digits | 32) == 'x') {
        base = 16;
        digits++, length--;
    }
    for (size_t i = 0; i < length; i++) {
        char c = digits[i], letter = (char)(c | 32);
        uint32_t digit = c >= '0' && c <= '9' ? (uint32_t)(c - '0') : letter >= 'a' ? (uint32_t)(letter - 'a' + 10) : base;
        if (digit >= base)
            return 0;
        point = point * base + digit;
    }
    return point < 0x110000 && (point & 0xfffff800) != 0xd800 ? point : 0;
}

/* Writes the character of an entity at '&': its length, or 0 when there is none. */
static size_t read_entity(const char *at, const char *end, struct tocp_bytes *out)
{
    char bytes[4];
    const char *semicolon = memchr(at, ';', (size_t)(end - at < LONGEST_ENTITY ? end - at : LONGEST_ENTITY));
    if (!semicolon)
        return 0;
    size_t length = (size_t)(semicolon - at) - 1;
    uint32_t point = at[1] == '#' ? numbered_entity(at + 2, length - 1) : named_entity(at + 1, length);
    if (!point)
        return 0;
    tocp_bytes_put(out, bytes, tocp_encode(point, bytes, sizeof bytes));
    return length + 2;
}

/* --- marks --- */

enum { LONGEST_MARK = 4096 };

struct cleaner {
    struct tocp_bytes raw;  /* a line without marks */
    struct tocp_lines *lines;
    int comment;            /* inside of <!-- --> */
};

static const char *find(const char *at, const char *end, const char *what)
{
    size_t length = strlen(what);
    for (; (size_t)(end - at) >= length; at++)
        if (memcmp(at, what, length) == 0)
            return at;
    return NULL;
}

static int begins(const char *at, const char *end, const char *what)
{
    size_t length = strlen(what);
    return (size_t)(end - at) >= length && memcmp(at, what, length) == 0;
}

static int is_word(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || (c & 0x80);
}

/* A tag, a comment, or a raised footnote mark. */
static size_t skip_tag(struct cleaner *cleaner, const char *at, const char *end)
{
    const char *close = NULL;
    if (begins(at, end, "<!--")) {
        close = find(at, end, "-->");
        cleaner->comment = !close;
        return close ? (size_t)(close - at) + 3 : (size_t)(end - at);
    }
    if (end - at < 2 || !(at[1] == '/' || at[1] == '!' || at[1] == '?' || (is_word(at[1]) && !(at[1] & 0x80))))
        return 0;
    close = memchr(at, '>', (size_t)(end - at));
    if (!close)
        return 0;
    if (begins(at, end, "<sup>")) {
        const char *after = find(at, end, "</sup>");
        if (after && strspn(close + 1, "0123456789*[]()") == (size_t)(after - close) - 1)
            return (size_t)(after - at) + 6;
    }
    if (begins(at, end, "<br") || begins(at, end, "</"))
        tocp_bytes_print(&cleaner->raw, " ");
    return (size_t)(close - at) + 1;
}

/* [text](target) keeps its text; ![...](...) and [^1] go. */
static size_t skip_link(const char *at, const char *end)
{
    const char *close = memchr(at, ']', (size_t)(end - at));
    if (*at == '!')
        close = end - at > 1 && at[1] == '[' && close && close + 1 < end && close[1] == '('
                    ? memchr(close, ')', (size_t)(end - close)) : NULL;
    else if (*at == '[')
        return close && at + 1 < end && at[1] == '^' ? (size_t)(close - at) + 1
               : close && close + 1 < end && close[1] == '(' && memchr(close, ')', (size_t)(end - close)) ? 1 : 0;
    else
        close = at + 1 < end && at[1] == '(' ? memchr(at, ')', (size_t)(end - at)) : NULL;
    return close ? (size_t)(close - at) + 1 : 0;
}

/* Pairs of '*' and '_' go, and single ones that touch a word on one side only. */
static size_t skip_emphasis(const char *at, const char *begin, const char *end)
{
    if (at + 1 < end && at[1] == *at)
        return 2;
    int before = at > begin && at[-1] != ' ', after = at + 1 < end && at[1] != ' ';
    if (*at == '_')
        return (at > begin && is_word(at[-1])) != (at + 1 < end && is_word(at[1])) ? 1 : 0;
    return before != after ? 1 : 0;
}

static size_t skip_mark(struct cleaner *cleaner, const char *at, const char *begin, const char *end)
{
    /* A mark is closed soon, or is none; without a limit, a line of "[" would be read again from each of them. */
    const char *near = end - at > LONGEST_MARK ? at + LONGEST_MARK : end;
    switch (*at) {
    case '<': return skip_tag(cleaner, at, begins(at, end, "<!--") ? end : near);
    case '&': return read_entity(at, end, &cleaner->raw);
    case '[': case ']': case '!': return skip_link(at, near);
    case '*': case '_': return skip_emphasis(at, begin, end);
    default: return 0;
    }
}

static void strip_marks(struct cleaner *cleaner, const char *at, const char *end)
{
    const char *begin = at;
    tocp_bytes_cut(&cleaner->raw, 0);
    while (at < end) {
        const char *close = cleaner->comment ? find(at, end, "-->") : NULL;
        if (cleaner->comment) {
            cleaner->comment = !close;
            at = close ? close + 3 : end;
            continue;
        }
        size_t skip = skip_mark(cleaner, at, begin, end);
        if (skip == 0) {
            /* A backslash makes the next mark an ordinary character. */
            if (*at == '\\' && at + 1 < end && strchr("\\`*_{}[]()#+-.!<>&|\"'", at[1]))
                at++;
            tocp_bytes_put(&cleaner->raw, at, 1);
            skip = 1;
        }
        at += skip;
    }
}

/* --- characters --- */

static const struct {
    uint32_t mark;
    const char *pairs; /* letter and composed letter */
} compositions[] = {
    {0x300, "AÀEÈIÌOÒUÙaàeèiìoòuù"}, {0x301, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćNŃnńSŚsśZŹzź"},
    {0x302, "AÂEÊIÎOÔUÛaâeêiîoôuû"}, {0x303, "AÃNÑOÕaãnñoõ"}, {0x306, "ИЙий"},
    {0x308, "AÄEËIÏOÖUÜaäeëiïoöuüyÿЕЁеё"}, {0x30a, "AÅaå"}, {0x30c, "CČcčSŠsšZŽzž"}, {0x327, "CÇcç"},
    {0x653, "اآ"}, {0x654, "اأوؤيئ"}, {0x655, "اإ"},
};

static uint32_t compose(uint32_t letter, uint32_t mark)
{
    for (size_t i = 0; i < sizeof compositions / sizeof *compositions; i++) {
        const char *at = compositions[i].pairs;
        while (compositions[i].mark == mark && *at) {
            uint32_t base = tocp_next_point(&at), composed = tocp_next_point(&at);
            if (base == letter)
                return composed;
        }
    }
    return 0;
}

/* What shall not be in a text at all: controls of direction and width, soft hyphens, and what XML forbids. */
static int is_dropped(uint32_t point)
{
    return point == 0xad || point == 0xfeff || point == 0xfffe || point == 0xffff ||
           (point >= 0x200b && point <= 0x200f) || (point >= 0x202a && point <= 0x202e) ||
           (point >= 0x2060 && point <= 0x206f);
}

static int opens(uint32_t before)
{
    return before == 0 || before == ' ' || before == '(' || before == '[' || before == 0x201c || before == 0x2018 ||
           before == 0xab || before == 0x2013 || before == 0x2014 || before == 0xff08;
}

/* The printed quote for a typewriter's; what is read further goes into at. */
static uint32_t printed(uint32_t point, uint32_t before, const char **at)
{
    if ((point == '`' || point == '\'') && **at == (char)point) {
        (*at)++;
        return point == '`' ? 0x201c : 0x201d;
    }
    if (point == '"')
        return opens(before) ? 0x201c : 0x201d;
    if (point == '`')
        return 0x2018;
    const char *ahead = *at;
    uint32_t next = tocp_fold_letter(tocp_next_point(&ahead)), last = tocp_fold_letter(before);
    int letter_before = last && !(last >= '0' && last <= '9'), letter_next = next && !(next >= '0' && next <= '9');
    if (point == '\'' && (letter_before || letter_next)) /* '1' is a label in Arabic */
        return opens(before) ? 0x2018 : 0x2019;
    return point;
}

static void put_point(struct tocp_bytes *out, uint32_t point)
{
    char bytes[4];
    tocp_bytes_put(out, bytes, tocp_encode(point, bytes, sizeof bytes));
}

static void clean_characters(const char *at, struct tocp_bytes *out)
{
    uint32_t before = 0;
    size_t letter = out->size, start = out->size; /* where the last code point begins */
    while (*at) {
        uint32_t point = tocp_next_point(&at), composed = compose(before, point);
        if (is_dropped(point))
            continue;
        if (composed)
            tocp_bytes_cut(out, letter);
        point = composed ? composed : tocp_is_space(point) || point < 0x20 || (point >= 0x7f && point < 0xa0) ? ' '
                                    : printed(point, before, &at);
        if (point == ' ' && (before == ' ' || out->size == start))
            continue;
        letter = out->size;
        put_point(out, point);
        before = point;
    }
    if (before == ' ')
        tocp_bytes_cut(out, letter);
}

/* --- lines --- */

const char *tocp_line_text(const struct tocp_lines *lines, uint32_t line)
{
    return lines->text.bytes + lines->items[line].text;
}

void tocp_lines_free(struct tocp_lines *lines)
{
    free(lines->items);
    tocp_bytes_free(&lines->text);
    *lines = (struct tocp_lines){NULL, 0, 0, {NULL, 0, 0, 0}};
}

static int has_letter(const char *text)
{
    while (*text)
        if (tocp_fold_letter(tocp_next_point(&text)))
            return 1;
    return 0;
}

static struct tocp_line *push(struct tocp_lines *lines)
{
    if (lines->count == lines->room) {
        uint32_t room = lines->room ? lines->room * 2 : 256;
        struct tocp_line *made = realloc(lines->items, room * sizeof *made);
        if (!made)
            return NULL;
        lines->items = made;
        lines->room = room;
    }
    return &lines->items[lines->count++];
}

/* Marks at the beginning of a line: quotation, heading, list, footnote. */
static const char *strip_start(const char *at, const char *end, struct tocp_line *line)
{
    while (at < end && (*at == ' ' || *at == '\t' || *at == '>'))
        at++;
    while (at < end && *at == '#') {
        line->heading = 1;
        at++;
    }
    if (end - at > 1 && strchr("-*+", *at) && at[1] == ' ')
        at += 2;
    const char *close = end - at > 2 && at[0] == '[' && at[1] == '^' ? memchr(at, ']', (size_t)(end - at)) : NULL;
    if (close && close + 1 < end && close[1] == ':') {
        line->note = 1;
        at = close + 2;
    }
    return at;
}

/* A line without a letter or digit is layout. 0 when memory runs out. */
static int add_line(struct cleaner *cleaner, const char *at, const char *end, struct tocp_line line)
{
    struct tocp_lines *lines = cleaner->lines;
    line.text = lines->text.size;
    strip_marks(cleaner, strip_start(at, end, &line), end);
    if (cleaner->raw.size)
        clean_characters(cleaner->raw.bytes, &lines->text);
    if (lines->text.size == line.text || !has_letter(lines->text.bytes + line.text)) {
        tocp_bytes_cut(&lines->text, line.text);
        return 1;
    }
    tocp_bytes_put(&lines->text, "", 1);
    struct tocp_line *added = push(lines);
    if (added)
        *added = line;
    return added && !lines->text.nomem && !cleaner->raw.nomem;
}

int tocp_clean_lines(const char *bytes, size_t size, struct tocp_lines *lines)
{
    struct cleaner cleaner = {.lines = lines};
    const char *at = bytes, *end = bytes + size;
    struct tocp_line line = {.blank = 1};
    int ok = 1;
    while (at < end && ok) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        stop = stop ? stop : end;
        uint32_t count = lines->count;
        line.number++;
        ok = add_line(&cleaner, at, stop > at && stop[-1] == '\r' ? stop - 1 : stop, line);
        line.blank = lines->count == count;
        at = stop < end ? stop + 1 : end;
    }
    ok = ok && !lines->text.nomem && !cleaner.raw.nomem;
    tocp_bytes_free(&cleaner.raw);
    return ok;
}
