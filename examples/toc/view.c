/* SPDX-License-Identifier: MIT */
#include "view.h"
#include "layout.h"
#include "memory.h"

#include <stdlib.h>
#include <string.h>

enum { LABEL_COLUMNS = 16, MOST_ID_COLUMNS = 34 };

const char *view_pick(struct view *view, const toc_text_list *texts)
{
    const toc_text *text = text_in(texts, view->language);
    if (text && strcmp(toc_text_language(text), view->language) != 0)
        view->other_language = 1;
    return toc_text_string(text);
}

void view_line(struct view *view, const char *label, const char *text)
{
    page_item(view->page, STYLE_FAINT, 0, LABEL_COLUMNS, label, text);
}

void view_string(struct view *view, const char *label, const char *member, const char *value)
{
    if (view->object)
        set_json(view->object, member, string_json(value));
    else if (label && value)
        view_line(view, label, value);
}

void view_number(struct view *view, const char *label, const char *member, uint32_t value)
{
    char *text = value ? format("%u", (unsigned)value) : NULL;
    if (view->object)
        set_json(view->object, member, number_json(value));
    else
        view_string(view, label, member, text);
    free(text);
}

void view_date(struct view *view, const char *label, const char *member, int32_t value)
{
    char text[TOC_DATE_SIZE];
    view_string(view, label, member, toc_date_format(value, text, sizeof text) ? text : NULL);
}

static void write_text(struct view *view, const char *label, const toc_text *text)
{
    if (!label && !view->all_languages) {
        page_paragraph(view->page, STYLE_PLAIN, 0, toc_text_string(text));
        return;
    }
    char *tagged = format("%s%s[%s]", label ? label : "", label ? " " : "", toc_text_language(text));
    view_line(view, view->all_languages ? tagged : label, toc_text_string(text));
    free(tagged);
}

void view_texts(struct view *view, const char *label, const char *member, const toc_text_list *texts)
{
    if (view->object) {
        set_json(view->object, member, texts_json(texts));
    } else if (view->all_languages) {
        for (uint32_t i = 0; i < toc_text_list_count(texts); i++)
            write_text(view, label, toc_text_list_at(texts, i));
    } else if (view_pick(view, texts)) {
        write_text(view, label, text_in(texts, view->language));
    }
}

/* The text, and when it held if that is stated; to be freed. */
static char *dated(const toc_text *text)
{
    char since[TOC_DATE_SIZE], until[TOC_DATE_SIZE];
    size_t from = toc_date_format(toc_text_since(text), since, sizeof since);
    size_t to = toc_date_format(toc_text_until(text), until, sizeof until);
    if (!from && !to)
        return format("%s", toc_text_string(text));
    char *isolated = layout_isolate(toc_text_string(text));
    const char *joint = to ? (from ? ", until " : "until ") : "";
    char *both = format("%s (%s%s%s%s)", isolated, from ? "since " : "", since, joint, until);
    free(isolated);
    return both;
}

/* The texts of one language. */
static void write_all_texts(struct view *view, const char *label, const toc_text_list *texts, const char *language)
{
    char *line = format("%s", "");
    for (uint32_t i = 0; i < toc_text_list_count(texts); i++) {
        const toc_text *text = toc_text_list_at(texts, i);
        if (strcmp(toc_text_language(text), language) != 0)
            continue;
        char *one = dated(text), *longer = format("%s%s%s", line, *line ? "; " : "", one);
        free(one);
        free(line);
        line = longer;
    }
    char *tagged = format("%s [%s]", label, language);
    view_line(view, view->all_languages ? tagged : label, line);
    free(tagged);
    free(line);
}

void view_all_texts(struct view *view, const char *label, const char *member, const toc_text_list *texts)
{
    const char *before = NULL;
    if (view->object) {
        set_json(view->object, member, all_texts_json(texts));
    } else if (!view->all_languages && view_pick(view, texts)) {
        write_all_texts(view, label, texts, toc_text_language(text_in(texts, view->language)));
    } else {
        for (uint32_t i = 0; i < toc_text_list_count(texts); i++) {
            const char *language = toc_text_language(toc_text_list_at(texts, i));
            if (!before || strcmp(before, language) != 0)
                write_all_texts(view, label, texts, language);
            before = language;
        }
    }
}

void view_words(struct view *view, const char *label, const char *member, const char *words)
{
    if (view->object)
        set_json(view->object, member, words_json(words));
    else
        view_string(view, label, member, words);
}

/* --- other things --- */

void view_thing(struct view *view, const char *label, const char *member, struct thing thing)
{
    if (view->object) {
        set_json(view->object, member, id_json(thing));
        return;
    }
    if (!label || !thing.handle)
        return;
    char *title = thing_title(thing, view->language), *isolated = layout_isolate(title);
    char *text = *title ? JOIN(isolated, " (", thing_id(thing), ")") : JOIN(thing_id(thing));
    view_line(view, label, text);
    free(text);
    free(isolated);
    free(title);
}

void view_list(struct view *view, const char *caption, const struct thing *things, size_t count)
{
    size_t columns = 0;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(thing_id(things[i]));
        columns = columns > length ? columns : length;
    }
    if (columns > MOST_ID_COLUMNS)
        columns = MOST_ID_COLUMNS;
    if (count)
        page_section(view->page, caption);
    for (size_t i = 0; i < count; i++) {
        char *title = thing_title(things[i], view->language);
        page_item(view->page, STYLE_FAINT, 2, columns + 2, thing_id(things[i]), title);
        free(title);
    }
}

void view_things(struct view *view, const char *caption, const char *member, struct things things)
{
    uint32_t count = things_count(things);
    if (view->object) {
        set_json(view->object, member, ids_json(things));
        return;
    }
    if (!caption)
        return;
    struct thing *list = grow(NULL, count + 1, sizeof *list);
    for (uint32_t i = 0; i < count; i++)
        list[i] = things_at(things, i);
    view_list(view, caption, list, count);
    free(list);
}

void view_editions(struct view *view, const toc_edition_list *editions)
{
    json_t *array = view->object ? must(json_array()) : NULL;
    uint32_t count = toc_edition_list_count(editions);
    if (!array && count)
        page_section(view->page, "Published versions");
    for (uint32_t i = 0; i < count; i++) {
        const toc_edition *edition = toc_edition_list_at(editions, i);
        const char *language = toc_edition_language(edition), *form = toc_edition_format(edition);
        const char *href = toc_edition_href(edition);
        if (array) {
            append_json(array, object_json("{s:o, s:o, s:o, s:o}", "lang", string_json(language),
                                           "format", string_json(form), "date", date_json(toc_edition_date(edition)),
                                           "href", string_json(href)));
            continue;
        }
        char *label = format("%s%s%s", language ? language : "", language && form ? " " : "", form ? form : "");
        page_item(view->page, STYLE_FAINT, 2, LABEL_COLUMNS - 2, label, href ? href : "");
        free(label);
    }
    if (array)
        set_json(view->object, "editions", array);
}

/* --- sources --- */

static void write_source(struct view *view, const toc_source *source)
{
    char date[TOC_DATE_SIZE];
    size_t dated = toc_date_format(toc_source_date(source), date, sizeof date);
    const char *href = toc_source_href(source), *title = string_in(toc_source_titles(source), view->language);
    char *isolated = layout_isolate(title);
    char *text = format("%s%s%s%s%s%s%s", isolated, dated ? ", " : "", date, href ? " <" : "",
                        href ? href : "", href ? ">" : "",
                        toc_source_verified(source) == TOC_VERIFIED_NO ? " (not verified)" : "");
    page_item(view->page, STYLE_FAINT, 2, LABEL_COLUMNS - 2, toc_source_id(source), text);
    free(text);
    free(isolated);
}

static void write_claim(struct view *view, const toc_claim *claim)
{
    const char *why = view_pick(view, toc_claim_whys(claim)), *value = toc_claim_value(claim);
    const toc_source_list *sources = toc_claim_sources(claim);
    char *text = format("%s, according to", value ? value : "");
    for (uint32_t i = 0; i < toc_source_list_count(sources); i++) {
        char *longer = format("%s%s %s", text, i ? "," : "", toc_source_id(toc_source_list_at(sources, i)));
        free(text);
        text = longer;
    }
    char *isolated = layout_isolate(why), *whole = format("%s. %s", text, isolated);
    page_item(view->page, STYLE_YELLOW, 2, LABEL_COLUMNS - 2, toc_claim_of(claim), whole);
    free(whole);
    free(isolated);
    free(text);
}

static json_t *claims_json(const toc_claim_list *claims)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_claim_list_count(claims); i++) {
        const toc_claim *claim = toc_claim_list_at(claims, i);
        append_json(array, object_json("{s:o, s:o, s:o, s:o}",
                                       "of", string_json(toc_claim_of(claim)),
                                       "value", string_json(toc_claim_value(claim)),
                                       "sources", ids_json(THINGS(SOURCE, toc_claim_sources(claim))),
                                       "why", texts_json(toc_claim_whys(claim))));
    }
    return array;
}

void view_sources(struct view *view, const toc_source_list *sources, const toc_claim_list *claims)
{
    if (view->object) {
        set_json(view->object, "sources", ids_json(THINGS(SOURCE, sources)));
        set_json(view->object, "claims", claims_json(claims));
        return;
    }
    if (!view->with_sources)
        return;
    page_section(view->page, "Sources");
    for (uint32_t i = 0; i < toc_source_list_count(sources); i++)
        write_source(view, toc_source_list_at(sources, i));
    if (toc_claim_list_count(claims))
        page_section(view->page, "Not followed");
    for (uint32_t i = 0; i < toc_claim_list_count(claims); i++)
        write_claim(view, toc_claim_list_at(claims, i));
}
