/* SPDX-License-Identifier: MIT */
/* From labels to the nodes of the tree of an instrument: the structure decides what a label can be. */
#include "cite.h"

#include <toc/provision.h>

#include <string.h>

enum { LOCATOR_SIZE = 160, MAX_CHILDREN = 256 };

static const uint32_t *row_of(const struct tocp_scan *scan, uint32_t ref, uint32_t kind)
{
    return tocp_row_ref(scan->image, ref, kind, tocp_row_types[kind].words);
}

static const uint32_t *provision_at(const struct tocp_scan *scan, uint32_t index)
{
    return tocp_row_at(scan->image, TOCP_KIND_PROVISION, TOCP_PROVISION_WORDS, index);
}

uint32_t tocp_row_ref_of(const char *image, const uint32_t *row, uint32_t kind)
{
    const struct tocp_section *section = &tocp_image_header(image)->rows[kind];
    return row ? TOCP_REF(kind, (row[0] - section->offset) / (tocp_row_types[kind].words * 4u)) : 0;
}

static const char *number_of(const struct tocp_scan *scan, const uint32_t *node)
{
    const char *number = tocp_string_at(scan->image, node[TOCP_PROVISION_NUMBER]);
    return number ? number : "";
}

/* Whether a node, the n-th of its parent's, bears a label. */
static int bears(const struct tocp_scan *scan, const uint32_t *node, uint32_t n, const struct tocp_label *label)
{
    uint32_t kind = node[TOCP_PROVISION_KIND];
    if (label->level == TOC_PHRASE_TAIL || kind == TOC_PROVISION_TAIL)
        return label->level == TOC_PHRASE_TAIL && kind == TOC_PROVISION_TAIL;
    int lettered = kind == TOC_PROVISION_POINT || kind == TOC_PROVISION_ITEM || kind == TOC_PROVISION_SUBITEM;
    switch (label->type) {
    case TOCP_LABEL_LETTERS: return lettered && strcmp(number_of(scan, node), label->letters) == 0;
    case TOCP_LABEL_ORDINAL:
        return lettered ? n == label->number && label->level != TOC_PHRASE_PARAGRAPH
                        : tocp_cite_decimal(number_of(scan, node)) == label->number;
    case TOCP_LABEL_NUMBER:
        /* Arabic and Chinese texts count points and items with numbers. */
        if (lettered)
            return n == label->number && (label->level >= TOC_PHRASE_POINT || kind == TOC_PROVISION_ITEM);
        return tocp_cite_decimal(number_of(scan, node)) == label->number;
    default: return 0;
    }
}

static const uint32_t *child_of(const struct tocp_scan *scan, const uint32_t *node, const struct tocp_label *label)
{
    const uint32_t *children = tocp_list_of(scan->image, node[TOCP_PROVISION_CHILDREN]);
    for (uint32_t i = 0; i < tocp_list_count(children) && i < MAX_CHILDREN; i++) {
        const uint32_t *child = provision_at(scan, tocp_list_item(children, i));
        if (child && bears(scan, child, i + 1, label))
            return child;
    }
    return NULL;
}

static size_t append(char *locator, size_t at, const char *text)
{
    size_t length = strlen(text);
    if (at + length >= LOCATOR_SIZE)
        return at;
    memcpy(locator + at, text, length + 1);
    return at + length;
}

static size_t append_number(char *locator, size_t at, uint32_t number)
{
    char digits[12];
    size_t count = sizeof digits - 1;
    digits[count] = '\0';
    do
        digits[--count] = (char)('0' + number % 10);
    while (number /= 10);
    return append(locator, at, digits + count);
}

static size_t append_roman(char *locator, size_t at, uint32_t number)
{
    static const struct {
        uint32_t value;
        const char *text;
    } steps[] = {{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
    for (size_t i = 0; i < sizeof steps / sizeof *steps && number < 40; i++)
        for (; number >= steps[i].value; number -= steps[i].value)
            at = append(locator, at, steps[i].text);
    return at;
}

/* An article, section or preamble of an instrument: by its locator. */
const uint32_t *tocp_cite_division(const struct tocp_scan *scan, const uint32_t *instrument,
                                   const struct tocp_label *label)
{
    char locator[LOCATOR_SIZE];
    const char *id = tocp_string_at(scan->image, instrument[TOCP_INSTRUMENT_ID]);
    if (!id || label->type == TOCP_LABEL_STRANGE)
        return NULL;
    size_t length = append(locator, 0, id);
    if (label->level == TOC_PHRASE_PREAMBLE)
        length = append(locator, length, "#preamble");
    else if (label->level == TOC_PHRASE_SECTION)
        length = append_roman(locator, append(locator, length, "#sec_"), label->number);
    else
        length = append_number(locator, append(locator, length, "#art_"), label->number);
    if (label->level != TOC_PHRASE_SECTION && label->type == TOCP_LABEL_LETTERS)
        return NULL;
    return row_of(scan, tocp_index_find(scan->image, TOCP_INDEX_ID, locator, length), TOCP_KIND_PROVISION);
}

const uint32_t *tocp_cite_walk(const struct tocp_scan *scan, const uint32_t *node, const struct tocp_label *labels,
                               uint32_t count)
{
    for (uint32_t i = 0; node && i < count; i++)
        node = child_of(scan, node, &labels[i]);
    return node;
}
