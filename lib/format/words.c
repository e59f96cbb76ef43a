/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <string.h>

const uint8_t tocp_search_item[TOCP_SEARCH_END] = {
    [TOCP_SEARCH_FOLDS] = 2,
    [TOCP_SEARCH_LANGUAGES] = 4,
    [TOCP_SEARCH_ENTITIES] = 4,
    [TOCP_SEARCH_PASSAGES] = sizeof(struct tocp_passage),
    [TOCP_SEARCH_FORMS] = sizeof(struct tocp_form),
    [TOCP_SEARCH_LINKS] = 4,
    [TOCP_SEARCH_POSTINGS] = 1,
};

struct tocp_folds tocp_folds_in(const uint16_t *units, uint32_t count)
{
    struct tocp_folds folds = {NULL, NULL, 0, 0};
    if (count < TOCP_FOLD_FIRST_PAGE || units[TOCP_FOLD_PAGES] > 256 ||
        units[TOCP_FOLD_EXPANSIONS] > TOCP_MAX_EXPANSIONS)
        return folds;
    uint32_t expansions = TOCP_FOLD_FIRST_PAGE + units[TOCP_FOLD_PAGES] * 256u;
    if (count != expansions + units[TOCP_FOLD_EXPANSIONS] * (uint32_t)TOCP_FOLD_MOST)
        return folds;
    return (struct tocp_folds){units, units + expansions, units[TOCP_FOLD_PAGES], units[TOCP_FOLD_EXPANSIONS]};
}

uint32_t tocp_fold(const struct tocp_folds *folds, uint32_t point, uint32_t folded[TOCP_FOLD_MOST])
{
    folded[0] = point;
    if (point > 0xffff)
        return 1;
    uint32_t page = folds->units[TOCP_FOLD_NUMBERS + (point >> 8)];
    uint32_t unit = page == TOCP_FOLD_SAME ? point : TOCP_FOLD_SEPARATOR;
    if (page < folds->pages)
        unit = folds->units[TOCP_FOLD_FIRST_PAGE + page * 256 + (point & 0xff)];
    if ((unit & 0xf800) != 0xd800) {
        folded[0] = unit;
        return unit != TOCP_FOLD_NOTHING;
    }
    uint32_t expansion = unit & 0x7ff, count = 0;
    if (expansion >= folds->expansion_count)
        return 0;
    const uint16_t *units = folds->expansions + expansion * (uint32_t)TOCP_FOLD_MOST;
    while (count < TOCP_FOLD_MOST && units[count] > TOCP_FOLD_SEPARATOR) {
        folded[count] = units[count];
        count++;
    }
    return count;
}

uint32_t tocp_decode(const char **at, const char *end)
{
    static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
    const unsigned char *p = (const unsigned char *)*at;
    size_t left = (size_t)(end - *at), more;
    uint32_t point = *p;
    (*at)++;
    if (point < 0x80)
        return point;
    if (point < 0xc2 || point > 0xf4)
        return 0xfffd;
    more = point < 0xe0 ? 1 : point < 0xf0 ? 2 : 3;
    if (left <= more)
        return 0xfffd;
    point &= 0x3fu >> more;
    for (size_t i = 1; i <= more; i++) {
        if ((p[i] & 0xc0) != 0x80)
            return 0xfffd;
        point = point << 6 | (p[i] & 0x3fu);
    }
    if (point < least[more] || point > 0x10ffff || (point & 0xfffff800) == 0xd800)
        return 0xfffd;
    *at += more;
    return point;
}

size_t tocp_encode(uint32_t point, char *to, size_t room)
{
    size_t size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    static const unsigned char first[] = {0, 0, 0xc0, 0xe0, 0xf0};
    if (size > room)
        return 0;
    for (size_t i = size; i-- > 1; point >>= 6)
        to[i] = (char)(0x80 | (point & 0x3f));
    to[0] = (char)(first[size] | point);
    return size;
}

static int is_ideograph(uint32_t point)
{
    return (point >= 0x3400 && point <= 0x4dbf) || (point >= 0x4e00 && point <= 0x9fff) ||
           (point >= 0xf900 && point <= 0xfaff) || (point >= 0x20000 && point <= 0x3ffff);
}

void tocp_reader_init(struct tocp_reader *reader, const struct tocp_folds *folds, const char *text, size_t size)
{
    uint32_t page = folds->units[TOCP_FOLD_NUMBERS];
    const uint16_t *ascii = page < folds->pages ? folds->units + TOCP_FOLD_FIRST_PAGE + page * 256 : NULL;
    *reader = (struct tocp_reader){*folds, ascii, text, text, text + size, 0};
}

static void append(struct tocp_word *word, const uint32_t *folded, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        word->length +=
            (uint32_t)tocp_encode(folded[i], word->form + word->length, TOCP_FORM_SIZE - 1 - word->length);
}

/* Behind an ideograph at reader->at: takes the next one into the word, but leaves it to be read again. */
static void pair(struct tocp_reader *reader, struct tocp_word *word)
{
    uint32_t folded[TOCP_FOLD_MOST];
    const char *at = reader->at;
    word->ideographs = 1;
    word->end = (uint32_t)(at - reader->text);
    if (at == reader->end || tocp_fold(&reader->folds, tocp_decode(&at, reader->end), folded) != 1 ||
        !is_ideograph(folded[0]))
        return;
    append(word, folded, 1);
    word->ideographs = 2;
    word->end = (uint32_t)(at - reader->text);
}

/* Takes letters and digits of ASCII that stay so, which need not be decoded, up to something else. */
static void read_ascii(struct tocp_reader *reader, struct tocp_word *word)
{
    const char *at = reader->at;
    uint32_t length = word->length;
    for (; at < reader->end && length < TOCP_FORM_SIZE - 1 && (unsigned char)*at < 0x80; at++) {
        uint32_t unit = reader->ascii[(unsigned char)*at];
        if (unit <= TOCP_FOLD_SEPARATOR || unit >= 0x80)
            break;
        word->form[length++] = (char)unit;
    }
    if (at == reader->at)
        return;
    if (!word->length)
        word->start = (uint32_t)(reader->at - reader->text);
    word->end = (uint32_t)(at - reader->text);
    word->length = length;
    reader->at = at;
}

/* Goes on to the end of the word that begins at reader->at, or past what is no word. */
static void read_word(struct tocp_reader *reader, struct tocp_word *word)
{
    for (;;) {
        if (reader->ascii)
            read_ascii(reader, word);
        if (reader->at == reader->end)
            return;
        const char *begin = reader->at;
        uint32_t folded[TOCP_FOLD_MOST];
        uint32_t count = tocp_fold(&reader->folds, tocp_decode(&reader->at, reader->end), folded);
        if (count == 1 && folded[0] == TOCP_FOLD_SEPARATOR) {
            if (word->length)
                return;
            continue;
        }
        if (count == 1 && is_ideograph(folded[0])) {
            if (word->length) {
                reader->at = begin;
                return;
            }
            word->start = (uint32_t)(begin - reader->text);
            append(word, folded, 1);
            pair(reader, word);
            return;
        }
        if (count && !word->length)
            word->start = (uint32_t)(begin - reader->text);
        append(word, folded, count);
        if (word->length)
            word->end = (uint32_t)(reader->at - reader->text);
    }
}

int tocp_reader_next(struct tocp_reader *reader, struct tocp_word *word)
{
    word->length = 0;
    word->ideographs = 0;
    read_word(reader, word);
    word->form[word->length] = '\0';
    word->position = reader->position++;
    return word->length != 0;
}
