/* SPDX-License-Identifier: MIT */
/* Whether the search sections are what the reader takes them for; all of them may be empty. */
#include "postings.h"

#include <string.h>

struct sections {
    const uint32_t *languages, *entities, *links;
    const struct tocp_passage *passages;
    const struct tocp_form *forms;
    uint32_t language_count, entity_count, link_count, passage_count, form_count, posting_size;
};

static int unit_is_sound(uint32_t unit, uint32_t expansions)
{
    return (unit & 0xf800) != 0xd800 || (unit & 0x7ff) < expansions;
}

static int folds_are_sound(const struct tocp_folds *folds)
{
    for (uint32_t i = 0; i < 256; i++)
        if (folds->units[TOCP_FOLD_NUMBERS + i] >= folds->pages &&
            folds->units[TOCP_FOLD_NUMBERS + i] != TOCP_FOLD_SAME)
            return 0;
    for (uint32_t i = 0; i < folds->pages * 256; i++)
        if (!unit_is_sound(folds->units[TOCP_FOLD_FIRST_PAGE + i], folds->expansion_count))
            return 0;
    for (uint32_t i = 0; i < folds->expansion_count * TOCP_FOLD_MOST; i++)
        if ((folds->expansions[i] & 0xf800) == 0xd800)
            return 0;
    return 1;
}

static int languages_are_sound(const char *image, const struct sections *sections)
{
    if (sections->language_count > TOCP_MAX_LANGUAGES)
        return 0;
    for (uint32_t i = 0; i < sections->language_count; i++)
        if (!tocp_string_is_sound(image, sections->languages[i]))
            return 0;
    return 1;
}

static int entities_are_sound(const char *image, const struct sections *sections)
{
    for (uint32_t i = 0; i < sections->entity_count; i++) {
        uint32_t ref = sections->entities[i], kind = TOCP_REF_KIND(ref);
        if (kind == TOCP_KIND_NONE || kind >= TOCP_KIND_END ||
            TOCP_REF_INDEX(ref) >= tocp_image_header(image)->rows[kind].count ||
            (i > 0 && ref <= sections->entities[i - 1]))
            return 0;
    }
    return 1;
}

static int passages_are_sound(const char *image, const struct sections *sections)
{
    for (uint32_t i = 0; i < sections->passage_count; i++) {
        const struct tocp_passage *passage = &sections->passages[i];
        if (passage->entity >= sections->entity_count || passage->string <= TOCP_EMPTY_STRING ||
            !tocp_string_is_sound(image, passage->string) || passage->boost > TOCP_MAX_BOOST ||
            !tocp_field_of(TOCP_PASSAGE_KIND(passage->field), TOCP_PASSAGE_WORD(passage->field)) ||
            TOCP_PASSAGE_LANGUAGE(passage->field) >= sections->language_count ||
            (i > 0 && passage->entity < passage[-1].entity))
            return 0;
    }
    return 1;
}

static int postings_are_sound(const char *image, const struct sections *sections, uint32_t form)
{
    struct tocp_postings postings;
    uint32_t before = 0;
    tocp_postings_of(image, form, &postings);
    for (int first = 1; tocp_postings_next(&postings); first = 0) {
        const uint8_t *at = postings.positions;
        if (postings.passage >= sections->passage_count || (!first && postings.passage <= before))
            return 0;
        before = postings.passage;
        for (uint32_t i = 0; i < postings.frequency; i++)
            if (tocp_postings_number(&at, postings.end) == 0 && i > 0)
                return 0;
    }
    return postings.at == postings.end;
}

static int forms_are_sound(const char *image, const struct sections *sections)
{
    for (uint32_t i = 0; i < sections->form_count; i++) {
        const struct tocp_form *form = &sections->forms[i];
        int last = i + 1 == sections->form_count;
        if (form->string <= TOCP_EMPTY_STRING || !tocp_string_is_sound(image, form->string) ||
            form->postings > (last ? sections->posting_size : form[1].postings) ||
            form->links > (last ? sections->link_count : form[1].links) ||
            (i > 0 && strcmp(tocp_form_at(image, i - 1), tocp_form_at(image, i)) >= 0) ||
            !postings_are_sound(image, sections, i))
            return 0;
    }
    return 1;
}

/* Of a form there is one link in a language. */
static int links_are_sound(const char *image, const struct sections *sections)
{
    for (uint32_t i = 0; i < sections->link_count; i++)
        if (TOCP_STEM_FORM(sections->links[i]) >= sections->form_count ||
            TOCP_STEM_LANGUAGE(sections->links[i]) >= sections->language_count)
            return 0;
    for (uint32_t form = 0; form < sections->form_count; form++) {
        uint32_t count;
        const uint32_t *links = tocp_form_links(image, form, &count);
        for (uint32_t i = 1; i < count; i++)
            if (TOCP_STEM_LANGUAGE(links[i]) <= TOCP_STEM_LANGUAGE(links[i - 1]))
                return 0;
    }
    return 1;
}

int tocp_search_verify(const char *image)
{
    struct sections sections;
    struct tocp_folds folds = tocp_image_folds(image);
    uint32_t fold_count;
    tocp_search_section(image, TOCP_SEARCH_FOLDS, &fold_count);
    sections.languages = tocp_search_section(image, TOCP_SEARCH_LANGUAGES, &sections.language_count);
    sections.entities = tocp_search_section(image, TOCP_SEARCH_ENTITIES, &sections.entity_count);
    sections.passages = tocp_search_section(image, TOCP_SEARCH_PASSAGES, &sections.passage_count);
    sections.forms = tocp_search_section(image, TOCP_SEARCH_FORMS, &sections.form_count);
    sections.links = tocp_search_section(image, TOCP_SEARCH_LINKS, &sections.link_count);
    tocp_search_section(image, TOCP_SEARCH_POSTINGS, &sections.posting_size);
    if (fold_count == 0)
        return sections.passage_count == 0 && sections.form_count == 0;
    return folds.units && folds_are_sound(&folds) && languages_are_sound(image, &sections) &&
           entities_are_sound(image, &sections) && passages_are_sound(image, &sections) &&
           forms_are_sound(image, &sections) && links_are_sound(image, &sections);
}
