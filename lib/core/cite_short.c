/* SPDX-License-Identifier: MIT */
/* The short form that programs write and people type most, "UNTOC art. 16(3)(a)(ii)", straight to the locator:
 * one look into the index instead of a scan. What is not exactly that, or names no provision, is left to the scan. */
#include "cite_short.h"

#include "cite.h"

#include <string.h>

/* A text of this length at most; its locator is then never longer than the buffer, for each "(a)" becomes at most
 * "__subitem_a". */
enum { LONGEST = 48, LOCATOR = 8 * LONGEST };

/* The parts of a locator; copied whole, which is one step, and then cut to their length. */
struct part {
    char name[12];
    size_t length;
};

static const struct part article = {"#art_", 5}, paragraph = {"__para_", 7},
                         levels[] = {{"__point_", 8}, {"__item_", 7}, {"__subitem_", 10}};

static inline char *put(char *end, const struct part *part)
{
    memcpy(end, part->name, sizeof part->name);
    return end + part->length;
}

/* The id of an instrument, in either case; where it ends in the text, or NULL. */
static inline const char *take_instrument(const char *text, char **end)
{
    char *to = *end;
    for (; *text != ' '; text++) {
        char small = (char)(*text | 0x20);
        int is_letter = tocp_is_between(small, 'a', 'z');
        if (!is_letter && !tocp_is_between(*text, '0', '9'))
            return NULL;
        *to++ = is_letter ? small : *text;
    }
    *end = to;
    return text;
}

/* Characters of one range; NULL when there are none. */
static inline const char *take_label(const char *text, char **end, char first, char last)
{
    char *to = *end;
    while (tocp_is_between(*text, first, last))
        *to++ = *text++;
    if (to == *end)
        return NULL;
    *end = to;
    return text;
}

/* "(3)" is a paragraph; then come point, item and subitem. */
static inline const char *take_labels(const char *text, char **end)
{
    size_t level = 0;
    while (text && *text == '(') {
        int is_number = tocp_is_between(*++text, '0', '9');
        if (level == 3 || (is_number && level > 0))
            return NULL;
        *end = put(*end, is_number ? &paragraph : &levels[level++]);
        text = is_number ? take_label(text, end, '0', '9') : take_label(text, end, 'a', 'z');
        text = text && *text == ')' ? text + 1 : NULL;
    }
    return text;
}

const toc_provision *tocp_cite_short(const toc_dataset *dataset, const char *text)
{
    static const char before_number[6] = " art. ";
    char locator[LOCATOR], *end = locator;
    size_t length = strnlen(text, LONGEST + 1);
    const char *stop = text + length;
    if (length > LONGEST || !(text = take_instrument(text, &end)) || (size_t)(stop - text) < sizeof before_number ||
        memcmp(text, before_number, sizeof before_number) != 0)
        return NULL;
    end = put(end, &article);
    text = take_labels(take_label(text + sizeof before_number, &end, '0', '9'), &end);
    if (text != stop)
        return NULL;
    static const struct tocp_lookup by_id = TOCP_LOOKUP(ID, PROVISION, ID);
    return (const toc_provision *)(const void *)tocp_index_row(tocp_dataset_image(dataset), &by_id, locator,
                                                               (size_t)(end - locator));
}
