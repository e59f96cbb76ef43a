/* SPDX-License-Identifier: MIT */
/* The fold table of an image, from the Unicode data of utf8proc. */
#include <toc/base.h>

#include "search.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* The table is the same for every input, and takes longer than all else that a small file needs. */
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
enum { FOLDED_PAGES = 8 };
#else
enum { FOLDED_PAGES = 256 };
#endif
enum { POINTS = 0x10000, AFTER_ARABIC = 0x700, ALL = TOCP_FOLD_FIRST_PAGE + FOLDED_PAGES * 256 };

/* Letters that Unicode does not take apart, but people who type them do; and what Arabic writers leave out or
 * interchange. All of them stand before the end of the Arabic script. */
static const struct {
    uint16_t point;
    const char *folded;
} equal[] = {
    {0x00c6, "ae"},     {0x00e6, "ae"},     {0x00d8, "o"},  {0x00f8, "o"},      {0x0110, "d"},
    {0x0111, "d"},      {0x0126, "h"},      {0x0127, "h"},  {0x0131, "i"},      {0x0141, "l"},
    {0x0142, "l"},      {0x0152, "oe"},     {0x0153, "oe"}, {0x0166, "t"},      {0x0167, "t"},
    {0x0621, ""},       {0x0629, "\u0647"}, {0x0640, ""},   {0x0649, "\u064a"}, {0x0671, "\u0627"},
    {0x06a9, "\u0643"}, {0x06cc, "\u064a"},
};

static int is_of_a_word(utf8proc_propval_t category)
{
    switch (category) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return 1;
    default: return 0;
    }
}

/* Marks, and what is not seen; but a space of no width does part words. */
static int is_nothing(utf8proc_propval_t category, int32_t point)
{
    switch (category) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return 1;
    case UTF8PROC_CATEGORY_CF: return point != 0x200b;
    default: return 0;
    }
}

/* Digits of the Arabic script become those of ASCII. */
static int32_t plain_digit(int32_t point)
{
    int32_t arabic = point - 0x660, persian = point - 0x6f0;
    return arabic >= 0 && arabic <= 9 ? '0' + arabic : persian >= 0 && persian <= 9 ? '0' + persian : point;
}

/* One of the equalities, for a point that may have been taken apart already: how many points. */
static int apply_equal(int32_t point, int32_t *to)
{
    to[0] = point;
    if (point >= AFTER_ARABIC)
        return 1;
    to[0] = plain_digit(point);
    for (size_t i = 0; i < sizeof equal / sizeof *equal; i++)
        if (equal[i].point == point) {
            const char *at = equal[i].folded, *end = at + strlen(at);
            int count = 0;
            while (at < end)
                to[count++] = (int32_t)tocp_decode(&at, end);
            return count;
        }
    return 1;
}

/* Whether Unicode neither takes a point apart nor knows another case of it, as is so for most. */
static int is_whole(const utf8proc_property_t *property)
{
    return property->decomp_seqindex == UINT16_MAX && property->casefold_seqindex == UINT16_MAX;
}

/* The folded points of one point of a word; as it is when they are too many, or one of them is of no word. */
static int fold_point(int32_t point, int32_t folded[TOCP_FOLD_MOST])
{
    int32_t parts[32], made[64];
    int boundary = 0, count = 0;
    utf8proc_option_t options = UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD;
    utf8proc_ssize_t part_count = utf8proc_decompose_char(point, parts, 32, options, &boundary);
    for (utf8proc_ssize_t i = 0; i < part_count && i < 32; i++) {
        utf8proc_propval_t category = utf8proc_get_property(parts[i])->category;
        if (is_nothing(category, parts[i]))
            continue;
        if (!is_of_a_word(category) || parts[i] >= POINTS)
            return -1;
        count += apply_equal(parts[i], made + count);
    }
    if (count > TOCP_FOLD_MOST)
        return -1;
    memcpy(folded, made, (size_t)count * sizeof *folded);
    return count;
}

struct folding {
    uint16_t units[ALL];
    uint16_t expansions[TOCP_MAX_EXPANSIONS][TOCP_FOLD_MOST];
};

/* The unit for a sequence, which becomes an expansion when there is room; else the point itself. */
static uint16_t expand(struct folding *folding, int32_t point, const int32_t *folded, int count)
{
    uint16_t sequence[TOCP_FOLD_MOST] = {0};
    uint16_t known = folding->units[TOCP_FOLD_EXPANSIONS];
    for (int i = 0; i < count; i++)
        sequence[i] = (uint16_t)folded[i];
    for (uint16_t i = 0; i < known; i++)
        if (memcmp(folding->expansions[i], sequence, sizeof sequence) == 0)
            return (uint16_t)(0xd800 + i);
    if (known == TOCP_MAX_EXPANSIONS)
        return (uint16_t)point;
    memcpy(folding->expansions[known], sequence, sizeof sequence);
    folding->units[TOCP_FOLD_EXPANSIONS]++;
    return (uint16_t)(0xd800 + known);
}

/* Ideographs; and syllables of Hangul, which would fall into their letters, to no purpose here. */
static int stays(int32_t point)
{
    return (point >= 0x3400 && point <= 0x4dbf) || (point >= 0x4e00 && point <= 0x9fff) ||
           (point >= 0xac00 && point <= 0xd7a3);
}

static uint16_t unit_of(struct folding *folding, int32_t point)
{
    int32_t folded[TOCP_FOLD_MOST];
    const utf8proc_property_t *property;
    if (stays(point))
        return (uint16_t)point;
    property = utf8proc_get_property(point);
    if (is_nothing(property->category, point))
        return TOCP_FOLD_NOTHING;
    if (!is_of_a_word(property->category))
        return TOCP_FOLD_SEPARATOR;
    int count = is_whole(property) ? apply_equal(point, folded) : fold_point(point, folded);
    if (count < 0)
        return (uint16_t)point;
    return count == 0 ? TOCP_FOLD_NOTHING : count == 1 ? (uint16_t)folded[0] : expand(folding, point, folded, count);
}

static int is_same(uint32_t number, const uint16_t page[256])
{
    uint32_t i = 0;
    while (i < 256 && page[i] == (number << 8 | i))
        i++;
    return i == 256;
}

/* Appends a page, unless its points stay as they are, or there is one like it: many are all separators. */
static void add_page(struct folding *folding, uint32_t number, const uint16_t page[256])
{
    uint16_t pages = folding->units[TOCP_FOLD_PAGES], same = 0;
    if (is_same(number, page)) {
        folding->units[TOCP_FOLD_NUMBERS + number] = TOCP_FOLD_SAME;
        return;
    }
    while (same < pages && memcmp(&folding->units[TOCP_FOLD_FIRST_PAGE + same * 256], page, 512) != 0)
        same++;
    folding->units[TOCP_FOLD_NUMBERS + number] = same;
    if (same < pages)
        return;
    memcpy(&folding->units[TOCP_FOLD_FIRST_PAGE + pages * 256], page, 512);
    folding->units[TOCP_FOLD_PAGES]++;
}

void tocp_search_folds(struct tocp_build *build)
{
    struct folding *folding = calloc(1, sizeof *folding);
    if (!folding) {
        build->result = TOC_E_NOMEM;
        return;
    }
    for (uint32_t number = 0; number < 256; number++) {
        uint16_t page[256];
        for (uint32_t i = 0; i < 256; i++)
            page[i] = number < FOLDED_PAGES ? unit_of(folding, (int32_t)(number << 8 | i)) : (uint16_t)(number << 8 | i);
        add_page(folding, number, page);
    }
    uint32_t paged = TOCP_FOLD_FIRST_PAGE + folding->units[TOCP_FOLD_PAGES] * 256u;
    uint32_t expanded = folding->units[TOCP_FOLD_EXPANSIONS] * (uint32_t)TOCP_FOLD_MOST;
    uint16_t *units = tocp_search_room(build, TOCP_SEARCH_FOLDS, paged + expanded);
    if (units) {
        memcpy(units, folding->units, paged * sizeof *units);
        memcpy(units + paged, folding->expansions, expanded * sizeof *units);
    }
    free(folding);
}
