/* SPDX-License-Identifier: MIT */
#include "image.h"

#include <stdlib.h>
#include <string.h>

#include "format/schema.h"
#include "seeds.h"

/* Numbers of sections, from both ends: rows of new kinds do not move the others. */
enum { PATCH = 8, SECTIONS = 64, LISTS = 63, SLOTS = 62, STRINGS = 61, LAST_SEARCH = 60, STEPS = LAST_SEARCH - TOCP_SEARCH_END, MARKS = STEPS - 1 };

enum operation { SET_REFERENCE, ADD, SET_OFFSET, SET_BITS, COPY_WORD, OPERATIONS };

struct place {
    uint32_t offset, count, item_size;
};

static struct place section_of(const struct tocp_header *header, unsigned number)
{
    number %= SECTIONS;
    if (number == 0)
        return (struct place){0, sizeof *header / 4, 4};
    if (number == LISTS)
        return (struct place){header->lists.offset, header->lists.count, 4};
    if (number == SLOTS)
        return (struct place){header->slots.offset, header->slots.count, 4};
    if (number == STEPS)
        return (struct place){header->steps.offset, header->steps.count, sizeof(struct tocp_step)};
    if (number == MARKS)
        return (struct place){header->marks.offset, header->marks.count, 1};
    if (number == STRINGS)
        return (struct place){header->strings.offset, header->strings.count, 1};
    if (number > LAST_SEARCH - TOCP_SEARCH_END) {
        unsigned search = LAST_SEARCH - number;
        return (struct place){header->search[search].offset, header->search[search].count, tocp_search_item[search]};
    }
    number = 1 + (number - 1) % (TOCP_KIND_END - 1);
    return (struct place){header->rows[number].offset, header->rows[number].count, tocp_row_types[number].words * 4u};
}

/* The offset of an item; 0 when there is none. */
static uint32_t item_at(const struct tocp_header *header, unsigned section, uint32_t item)
{
    struct place place = section_of(header, section);
    return place.count ? place.offset + item % place.count * place.item_size : 0;
}

/* The header says where things are: that of the seed, whatever has become of the image's own. */
static void patch(uint8_t *image, const struct tocp_header *header, const uint8_t *bytes)
{
    struct place place = section_of(header, bytes[1]);
    uint32_t item = (uint32_t)bytes[2] << 8 | bytes[3], number = (uint32_t)bytes[6] << 8 | bytes[7], word = 0;
    uint32_t offset = item_at(header, bytes[1], item), source;
    size_t width = place.item_size < 4 ? place.item_size : 4;
    if (place.count == 0)
        return;
    offset += place.item_size > 4 ? bytes[4] % (place.item_size / 4) * 4u : 0u;
    memcpy(&word, image + offset, width);
    switch (bytes[0] % OPERATIONS) {
    case SET_REFERENCE:
        word = TOCP_REF(bytes[5] % 64, number);
        break;
    case ADD:
        word = word + number - 0x8000u;
        break;
    case SET_OFFSET:
        word = item_at(header, bytes[5], number);
        break;
    case SET_BITS:
        word = UINT32_MAX >> bytes[5] % 32;
        break;
    default: /* COPY_WORD; the last strings have no whole word left */
        source = item_at(header, bytes[5], number);
        memcpy(&word, image + source, header->size - source < width ? header->size - source : width);
    }
    memcpy(image + offset, &word, width);
}

uint8_t *make_image(const uint8_t *data, size_t size, size_t *image_size)
{
    int is_image = size >= 8 && memcmp(data, TOCP_MAGIC, 8) == 0;
    const uint8_t *source = data;
    *image_size = size;
    if (size == 0)
        return NULL;
    if (!is_image)
        source = toc_dataset_image(seed_dataset(data[0]), image_size);
    uint8_t *image = malloc(*image_size);
    if (!image)
        return NULL;
    memcpy(image, source, *image_size);
    for (size_t at = 1; !is_image && at + PATCH <= size; at += PATCH)
        patch(image, (const struct tocp_header *)(const void *)source, data + at);
    return image;
}
