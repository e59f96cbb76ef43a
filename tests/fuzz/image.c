/* SPDX-License-Identifier: MIT */
#include "image.h"

#include <stdlib.h>
#include <string.h>

#include "format/schema.h"
#include "seeds.h"

enum { PATCH = 8, FIRST_LISTS = TOCP_KIND_END, FIRST_SEARCH = FIRST_LISTS + 2, STRINGS = FIRST_SEARCH + TOCP_SEARCH_END, SECTIONS };

enum operation { SET_REFERENCE, ADD, SET_OFFSET, SET_BITS, COPY_WORD, OPERATIONS };

struct place {
    uint32_t offset, count, item_size;
};

static struct place section_of(const struct tocp_header *header, unsigned number)
{
    const struct tocp_section *section;
    uint32_t item_size;
    number %= SECTIONS;
    if (number == 0)
        return (struct place){0, sizeof *header / 4, 4};
    if (number < FIRST_LISTS) {
        section = &header->rows[number];
        item_size = tocp_row_types[number].words * 4u;
    } else if (number < FIRST_SEARCH) {
        section = number == FIRST_LISTS ? &header->lists : &header->slots;
        item_size = number == FIRST_LISTS ? 4 : sizeof(struct tocp_slot);
    } else {
        section = number == STRINGS ? &header->strings : &header->search[number - FIRST_SEARCH];
        item_size = number == STRINGS ? 1 : tocp_search_item[number - FIRST_SEARCH];
    }
    return (struct place){section->offset, section->count, item_size};
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
    uint32_t offset = item_at(header, bytes[1], item);
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
    default: /* COPY_WORD */
        memcpy(&word, image + item_at(header, bytes[5], number), width);
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
