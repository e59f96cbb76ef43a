/* SPDX-License-Identifier: MIT */
/* The folded form of a word: see token.h. */
#include "token.h"
#include "words.h"

#include <string.h>

/* The letter without its accent, from U+00C0 to U+017F. */
static const char latin[] = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
                            "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
                            "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/* 0: the character does not count. */
static uint32_t fold_arabic(uint32_t point)
{
    switch (point) {
    case 0x622:
    case 0x623:
    case 0x625:
    case 0x671: return 0x627; /* alef */
    case 0x624: return 0x648; /* waw */
    case 0x626:
    case 0x649:
    case 0x6cc: return 0x64a; /* yeh */
    case 0x629: return 0x647; /* teh marbuta as heh */
    case 0x6a9: return 0x643; /* kaf */
    default: return point == 0x640 || (point >= 0x64b && point <= 0x65f) || point == 0x670 ? 0 : point;
    }
}

/* Traditional characters of the few words that matter here. */
static uint32_t fold_han(uint32_t point)
{
    static const struct {
        uint16_t from, to;
    } pairs[] = {
        {0x689d, 0x6761}, {0x9805, 0x9879}, {0x7d04, 0x7ea6}, {0x8b70, 0x8bae}, {0x66f8, 0x4e66}, {0x865f, 0x53f7},
        {0x6c7a, 0x51b3}, {0x5c0d, 0x5bf9}, {0x8207, 0x4e0e}, {0x8a72, 0x8be5}, {0x7d44, 0x7ec4}, {0x7e54, 0x7ec7},
        {0x570b, 0x56fd}, {0x806f, 0x8054}, {0x64ca, 0x51fb}, {0x4e9e, 0x4e9a},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (pairs[i].from == point)
            return pairs[i].to;
    return point;
}

static uint32_t fold_point(uint32_t point)
{
    if (point < 0x80)
        return point;
    if (point < 0x180)
        return point >= 0xc0                    ? (uint32_t)latin[point - 0xc0]
               : point == 0xba || point == 0xb0 ? 'o'
               : point == 0xaa                  ? 'a'
               : point == 0xad                  ? 0
                                                : point;
    if (point < 0x370)
        return point >= 0x300 ? 0 : point;
    if (point >= 0x400 && point < 0x460) {
        uint32_t small = point < 0x410 ? point + 0x50 : point < 0x430 ? point + 0x20 : point;
        return small == 0x451 ? 0x435 : small; /* yo as ye */
    }
    if (point >= 0x600 && point < 0x700)
        return fold_arabic(point);
    if (point >= 0xff21) /* no words hold what comes behind the letters of full width */
        return (point - 0xfee0) | 0x20;
    if (point >= 0xfe00 || (point >= 0x2000 && point < 0x2070))
        return 0;
    return fold_han(point);
}

/* Names and words for parts of a text stand in every case: their endings say nothing here. */
static size_t without_ending(const char *folded, size_t length)
{
    enum { LETTER = 2, LONG = 5 * LETTER, STEM = 3 * LETTER, LONGEST = 4 * LETTER };
    static const char endings[][LONGEST + 1] = {"иями", "ыми", "ими", "ого", "его", "ому", "ему", "ами", "ями", "иях",
                                                "ией",  "иям", "ях",  "ах",  "ов",  "ев",  "ей",  "ой",  "ий",  "ый",
                                                "ью",   "ая",  "яя",  "ое",  "ее",  "ую",  "юю",  "ым",  "им",  "ом",
                                                "ем",   "ам",  "ям",  "ых",  "их",  "ые",  "ие",  "ия",  "ию",  "ии",
                                                "а",    "я",   "о",   "е",   "ы",   "и",   "у",   "ю",   "ь",   "й"};
    for (size_t i = 0; length >= LONG && i < sizeof endings / sizeof *endings; i++) {
        size_t ending = strlen(endings[i]), stem = length - ending;
        if (stem >= STEM && memcmp(folded + stem, endings[i], ending) == 0)
            return stem;
    }
    return length;
}

/* "al-", also when a preposition has swallowed its alef. */
static size_t without_article(char *folded, size_t length)
{
    enum { ARTICLE = 4, STEM = 6 };
    if (length >= ARTICLE + STEM && (memcmp(folded, "ال", ARTICLE) == 0 || memcmp(folded, "لل", ARTICLE) == 0)) {
        memmove(folded, folded + ARTICLE, length - ARTICLE);
        return length - ARTICLE;
    }
    return length;
}

static size_t fold_number(uint32_t value, char folded[TOCP_FOLDED_SIZE])
{
    char digits[12];
    size_t count = 0;
    do
        digits[count++] = (char)('0' + value % 10);
    while (value /= 10);
    for (size_t i = 0; i < count; i++)
        folded[i] = digits[count - 1 - i];
    return count;
}

size_t tocp_token_fold_from(const char *text, const struct tocp_token *token, size_t start,
                            char folded[TOCP_FOLDED_SIZE])
{
    const char *p = text + start, *end = text + token->end;
    size_t length = 0;
    if (token->kind == TOCP_TOKEN_NUMBER)
        return fold_number(token->value, folded);
    while (p < end) {
        if (!((unsigned char)*p & 0x80) && length < TOCP_FOLDED_SIZE - 1) {
            folded[length++] = (char)(*p++ | 0x20); /* a letter */
            continue;
        }
        uint32_t unfolded = tocp_decode(&p, end), point = fold_point(unfolded);
        if (unfolded == 0x306 && length >= 2 && memcmp(folded + length - 2, "и", 2) == 0)
            folded[length - 1]++; /* и and a breve are й */
        size_t bytes = point ? tocp_encode(point, folded + length, TOCP_FOLDED_SIZE - 1 - length) : 0;
        if (point && !bytes)
            return 0;
        length += bytes;
    }
    if (token->script == TOCP_SCRIPT_CYRILLIC)
        return without_ending(folded, length);
    return token->script == TOCP_SCRIPT_ARABIC ? without_article(folded, length) : length;
}

size_t tocp_token_fold(const char *text, const struct tocp_token *token, char folded[TOCP_FOLDED_SIZE])
{
    return token->kind == TOCP_TOKEN_MARK || token->kind == TOCP_TOKEN_END
               ? 0
               : tocp_token_fold_from(text, token, token->start, folded);
}
