/* SPDX-License-Identifier: MIT */
/*
 * Reading the search sections of an image in place, each step checked against the bounds.
 *
 * Postings of a form are numbers of seven bits a byte, the lowest first: for each passage how far it is from
 * the one before, how many positions follow, and how far each of them is from the one before.
 */
#ifndef TOCP_POSTINGS_H
#define TOCP_POSTINGS_H

#include "../format/words.h"
#include "image.h"

struct tocp_postings {
    const uint8_t *at, *end;
    uint32_t passage;
    uint32_t frequency;
    const uint8_t *positions; /* so many numbers as frequency */
};

static inline const void *tocp_search_section(const char *image, enum tocp_search section, uint32_t *count)
{
    const struct tocp_section *found = &tocp_image_header(image)->search[section];
    *count = found->count;
    return image + found->offset;
}

/* The fold table; without units when the image has none. */
struct tocp_folds tocp_image_folds(const char *image);

/* NULL when there is no such passage, or no such entity as it names. */
const struct tocp_passage *tocp_passage_at(const char *image, uint32_t index);
/* TOCP_REF, or 0. */
uint32_t tocp_entity_at(const char *image, uint32_t index);
/* The tag of a language; NULL for none. */
const char *tocp_language_at(const char *image, uint32_t language);
/* "" when there is no such form. */
const char *tocp_form_at(const char *image, uint32_t form);

/* The first form whose beginning is not before these bytes; with after, the first that is behind them. */
uint32_t tocp_form_bound(const char *image, const char *bytes, size_t length, int after);

/* Links of a form: how many, and where. */
const uint32_t *tocp_form_links(const char *image, uint32_t form, uint32_t *count);
/* The form that follows in the ring of a language; TOCP_NO_FORM when there is none. */
#define TOCP_NO_FORM UINT32_MAX
uint32_t tocp_form_next(const char *image, uint32_t form, uint32_t language);

/* A number; 0, and at == end, when the bytes end before it. */
uint32_t tocp_postings_number(const uint8_t **at, const uint8_t *end);
void tocp_postings_of(const char *image, uint32_t form, struct tocp_postings *postings);
/* The next passage; 0 at the end. */
int tocp_postings_next(struct tocp_postings *postings);

#endif
