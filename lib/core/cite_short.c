/* SPDX-License-Identifier: MIT */
/* The short form that programs write and people type most, "UNTOC art. 16(3)(a)(ii)", straight to the locator:
 * one look into the index instead of a scan. What is not exactly that, or names no provision, is left to the scan. */
#include "cite_short.h"

#include "image.h"

#include <string.h>

/* A text of this length at most; its locator is then never longer than the buffer, for each "(a)" becomes at most
 * "__subitem_a". */
enum { LONGEST = 48, LOCATOR = 8 * LONGEST };

static inline int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline int is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

/* The parts of a locator; copied whole, which is one step, and then cut to their length. */
struct part {
    char name[12];
    size_t length;
};

static const struct part article = {"#art_", 5}, paragraph = {"__para_", 7},
                         levels[] = {{"__point_", 8}, {"__item_", 7}, {"__subitem_", 10}};

static char *put(char *end, const struct part *part)
{
    memcpy(end, part->name, sizeof part->name);
    return end + part->length;
}

/* The id of an instrument, in either case; where it ends in the text, or NULL. */
static const char *take_instrument(const char *text, char **end)
{
    for (; *text != ' '; text++) {
        char c = *text >= 'A' && *text <= 'Z' ? (char)(*text - 'A' + 'a') : *text;
        if (!is_small(c) && !is_digit(c))
            return NULL;
        *(*end)++ = c;
    }
    return text;
}

/* Characters of one kind up to another; NULL when there are none, or others between. */
static const char *take_label(const char *text, char **end, int (*belongs)(char), char until)
{
    const char *begin = text;
    while (belongs(*text))
        *(*end)++ = *text++;
    return text != begin && (*text == until || (until == '(' && *text == '\0')) ? text : NULL;
}

/* "(3)" is a paragraph; then come point, item and subitem. */
static const char *take_labels(const char *text, char **end)
{
    size_t level = 0;
    while (text && *text == '(') {
        int is_number = is_digit(*++text);
        if (level == 3 || (is_number && level > 0))
            return NULL;
        *end = put(*end, is_number ? &paragraph : &levels[level++]);
        text = take_label(text, end, is_number ? is_digit : is_small, ')');
        text = text ? text + 1 : NULL;
    }
    return text;
}

const toc_provision *tocp_cite_short(const toc_dataset *dataset, const char *text)
{
    char locator[LOCATOR], *end = locator;
    if (strnlen(text, LONGEST + 1) > LONGEST || !(text = take_instrument(text, &end)) ||
        strncmp(text, " art. ", 6) != 0)
        return NULL;
    end = put(end, &article);
    text = take_labels(take_label(text + 6, &end, is_digit, '('), &end);
    if (!text || *text)
        return NULL;
    const char *image = tocp_dataset_image(dataset);
    uint32_t ref = tocp_index_find(image, TOCP_INDEX_ID, locator, (size_t)(end - locator));
    return (const toc_provision *)(const void *)tocp_row_ref(image, ref, TOCP_KIND_PROVISION, TOCP_PROVISION_WORDS);
}
