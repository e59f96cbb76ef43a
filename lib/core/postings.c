/* SPDX-License-Identifier: MIT */
#include "postings.h"

#include <string.h>

struct tocp_folds tocp_image_folds(const char *image)
{
    uint32_t count;
    const uint16_t *units = tocp_search_section(image, TOCP_SEARCH_FOLDS, &count);
    return tocp_folds_in(units, count);
}

uint32_t tocp_entity_at(const char *image, uint32_t index)
{
    uint32_t count;
    const uint32_t *entities = tocp_search_section(image, TOCP_SEARCH_ENTITIES, &count);
    return index < count ? entities[index] : 0;
}

const struct tocp_passage *tocp_passage_at(const char *image, uint32_t index)
{
    uint32_t count;
    const struct tocp_passage *passages = tocp_search_section(image, TOCP_SEARCH_PASSAGES, &count);
    return index < count && tocp_entity_at(image, passages[index].entity) ? &passages[index] : NULL;
}

const char *tocp_language_at(const char *image, uint32_t language)
{
    uint32_t count;
    const uint32_t *languages = tocp_search_section(image, TOCP_SEARCH_LANGUAGES, &count);
    return language < count ? tocp_string_at(image, languages[language]) : NULL;
}

static const struct tocp_form *forms_of(const char *image, uint32_t *count)
{
    return tocp_search_section(image, TOCP_SEARCH_FORMS, count);
}

const char *tocp_form_at(const char *image, uint32_t form)
{
    uint32_t count;
    const struct tocp_form *forms = forms_of(image, &count);
    const char *string = form < count ? tocp_string_at(image, forms[form].string) : NULL;
    return string ? string : "";
}

uint32_t tocp_form_bound(const char *image, const char *bytes, size_t length, int after)
{
    uint32_t low = 0, high;
    forms_of(image, &high);
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = strncmp(tocp_form_at(image, middle), bytes, length);
        if (order < 0 || (after && order == 0))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const uint32_t *tocp_form_links(const char *image, uint32_t form, uint32_t *count)
{
    uint32_t form_count, all;
    const struct tocp_form *forms = forms_of(image, &form_count);
    const uint32_t *links = tocp_search_section(image, TOCP_SEARCH_LINKS, &all);
    *count = 0;
    if (form >= form_count)
        return links;
    uint32_t first = forms[form].links, end = form + 1 < form_count ? forms[form + 1].links : all;
    if (end <= all && first <= end && end - first <= TOCP_MAX_LANGUAGES)
        *count = end - first;
    return links + (*count ? first : 0);
}

uint32_t tocp_form_next(const char *image, uint32_t form, uint32_t language)
{
    uint32_t count;
    const uint32_t *links = tocp_form_links(image, form, &count);
    for (uint32_t i = 0; i < count; i++)
        if (TOCP_STEM_LANGUAGE(links[i]) == language)
            return TOCP_STEM_FORM(links[i]);
    return TOCP_NO_FORM;
}

uint32_t tocp_postings_number(const uint8_t **at, const uint8_t *end)
{
    uint32_t number = 0;
    for (int shift = 0; *at < end && shift < 32; shift += 7) {
        uint32_t byte = *(*at)++;
        number |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    *at = end;
    return 0;
}

void tocp_postings_of(const char *image, uint32_t form, struct tocp_postings *postings)
{
    uint32_t form_count, size;
    const struct tocp_form *forms = forms_of(image, &form_count);
    const uint8_t *bytes = tocp_search_section(image, TOCP_SEARCH_POSTINGS, &size);
    *postings = (struct tocp_postings){bytes, bytes, 0, 0, bytes};
    if (form >= form_count)
        return;
    uint32_t first = forms[form].postings, end = form + 1 < form_count ? forms[form + 1].postings : size;
    if (end > size || first > end)
        return;
    postings->at = bytes + first;
    postings->end = bytes + end;
}

int tocp_postings_next(struct tocp_postings *postings)
{
    if (postings->at == postings->end)
        return 0;
    postings->passage += tocp_postings_number(&postings->at, postings->end);
    postings->frequency = tocp_postings_number(&postings->at, postings->end);
    postings->positions = postings->at;
    const uint8_t *at = postings->at;
    for (uint32_t left = postings->frequency; left; left -= *at++ < 0x80)
        if (at == postings->end)
            return 0;
    postings->at = at;
    return postings->frequency != 0;
}
