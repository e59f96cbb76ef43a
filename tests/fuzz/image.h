/* SPDX-License-Identifier: MIT */
/* Images out of the bytes of an input. */
#ifndef FUZZ_IMAGE_H
#define FUZZ_IMAGE_H

#include <stddef.h>
#include <stdint.h>

/* What begins with the magic of an image is one. Other inputs are patches of the image of a seed: its number, and
 * then 8 bytes each,
 *     operation  section  item (2 bytes)  word  kind  number (2 bytes)
 * so that an input survives a change of the format as well as may be. Sections are 0 for the header, the kinds of rows,
 * 63 for lists, 62 for slots, 61 for strings, and from 60 down the search sections.
 * The result is a block to be freed, of just its size; NULL when there is none. */
uint8_t *make_image(const uint8_t *data, size_t size, size_t *image_size);

#endif
