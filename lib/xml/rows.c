/* SPDX-License-Identifier: MIT */
/* The root, the rows below it, and overlays. */
#include "parser.h"

#include <string.h>
#include <toc/base.h>

void tocp_parser_start_root(struct tocp_parser *parser, const xmlChar *local, const xmlChar *uri, int count,
                       const xmlChar **attributes)
{
    const size_t without_number = sizeof TOCP_NAMESPACE - 2;
    const char *space = uri ? (const char *)uri : "";
    *tocp_parser_top(parser) = (struct tocp_frame){
        .kind = TOCP_FRAME_ROOT, .row_kind = TOCP_KIND_PART, .row = parser->part, .element = (const char *)local};
    if (tocp_parser_number(parser, local) != parser->dataset_name || uri != parser->namespace_uri) {
        if (strncmp(space, TOCP_NAMESPACE, without_number) == 0 && strcmp(space, TOCP_NAMESPACE) != 0) {
            tocp_parser_report(parser, TOCP_DIAGNOSTIC_NEWER_FORMAT, NULL,
                   "the namespace is '%s'; this version of libtoc reads '%s' only: update libtoc", space, TOCP_NAMESPACE);
            parser->version = 1;
        } else {
            tocp_parser_report(parser, TOCP_DIAGNOSTIC_NOT_A_DATASET, NULL,
                   "the root element is '%s' in the namespace '%s'; expected 'dataset' in '%s'", (const char *)local,
                   space, TOCP_NAMESPACE);
        }
        tocp_parser_stop(parser);
        return;
    }
    uint64_t given = tocp_parser_attributes(parser, TOCP_REF(TOCP_KIND_PART, parser->part), "dataset", count, attributes);
    tocp_parser_require(parser, TOCP_KIND_PART, "dataset", given);
    if (parser->build->result != TOC_OK)
        return;
    const uint32_t *part = tocp_build_words(parser->build, TOCP_KIND_PART, parser->part);
    const char *format = tocp_build_text(parser->build, part[TOCP_PART_FORMAT]);
    enum tocp_format_age age = tocp_format_age(format);
    if (age == TOCP_FORMAT_NEWER) {
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_NEWER_FORMAT, NULL,
               "the format is %s; this version of libtoc reads 1.x only: update libtoc", format);
        parser->version = 1;
        tocp_parser_stop(parser);
    } else if (age == TOCP_FORMAT_NONE && part[TOCP_PART_FORMAT]) {
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_NOT_A_DATASET, NULL, "format '%s' is no format; expected \"1.0\"", format);
        tocp_parser_stop(parser);
    }
    parser->lenient = age == TOCP_FORMAT_MINOR;
}

/* Whether a row of this kind may stand in the element of a frame. */
static int may_stand(const struct tocp_parser *parser, const struct tocp_frame *above, uint32_t kind, uint32_t subkind)
{
    if (kind == TOCP_KIND_NONE)
        return 0;
    if (above->kind == TOCP_FRAME_ROOT)
        return parser->top_level[kind];
    if (above->kind != TOCP_FRAME_ROW || !parser->child_word[above->row_kind][kind])
        return 0;
    if (kind != TOCP_KIND_PROVISION)
        return 1;
    uint32_t parent = above->row_kind == TOCP_KIND_PROVISION
                          ? tocp_build_words(parser->build, TOCP_KIND_PROVISION, above->row)[TOCP_PROVISION_KIND]
                          : 0;
    return tocp_provision_may_stand((int32_t)subkind, (int32_t)parent);
}

static void list_children(const struct tocp_parser *parser, const struct tocp_frame *frame, char *list, size_t size)
{
    list[0] = '\0';
    for (uint32_t n = 1; n <= parser->name_count; n++) {
        int fits = may_stand(parser, frame, parser->kind_of[n], parser->subkind_of[n]) ||
                   (frame->kind == TOCP_FRAME_ROOT ? n == parser->overlay_name
                                              : parser->element_of[frame->row_kind][n] != 0);
        if (fits)
            tocp_list_word(list, size, parser->names[n]);
    }
}

static void unknown_element(struct tocp_parser *parser, const struct tocp_frame *above, const char *element)
{
    char known[500];
    parser->depth--;
    parser->skipping = 1;
    if (parser->lenient)
        return;
    if (tocp_diagnostics_full(parser->build->diagnostics)) {
        tocp_report_more(parser->build->diagnostics, TOCP_DIAGNOSTIC_UNKNOWN_ELEMENT);
    } else if (strcmp(element, above->element) == 0) {
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_UNKNOWN_ELEMENT, element,
                           "'%s' may not stand in another one; close the one before it with </%s>", element, element);
    } else {
        list_children(parser, above, known, sizeof known);
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_UNKNOWN_ELEMENT, element, "'%s' may not stand in '%s'; it may hold: %s", element,
               above->element, known[0] ? known : "nothing");
    }
}

/* The locator: the id of the node above, and this label. */
static void name_provision(struct tocp_parser *parser, const struct tocp_frame *above, uint32_t index)
{
    struct tocp_build *build = parser->build;
    static const char *const labels[] = {"",        "preamble", "rec_",  "sec_",     "art_",
                                         "para_",   "point_",   "item_", "subitem_", "tail"};
    const uint32_t *row = tocp_build_words(build, TOCP_KIND_PROVISION, index);
    uint32_t kind = row[TOCP_PROVISION_KIND];
    const char *label = labels[kind];
    const char *number = row[TOCP_PROVISION_NUMBER] ? tocp_build_text(build, row[TOCP_PROVISION_NUMBER]) : "";
    /* An article keeps its locator wherever sections put it: its number is unique in the instrument. */
    const struct tocp_frame *base = above;
    if (kind == TOCP_PROVISION_ARTICLE_WORD)
        while (base->row_kind == TOCP_KIND_PROVISION)
            base--;
    const char *prefix = base->row_kind == TOCP_KIND_PROVISION ? tocp_build_text(build, base->id)
                                                               : tocp_build_id(build, tocp_frame_ref(base));
    const char *const parts[] = {prefix, base->row_kind == TOCP_KIND_PROVISION ? "__" : "#", label, number};
    char locator[400];
    size_t length = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        size_t size = strlen(parts[i]);
        if (size >= sizeof locator - length) {
            tocp_parser_report(parser, TOCP_DIAGNOSTIC_INVALID_LABEL, NULL, "the locator is longer than 399 bytes");
            return;
        }
        memcpy(locator + length, parts[i], size);
        length += size;
    }
    tocp_parser_define(parser, TOCP_REF(TOCP_KIND_PROVISION, index), TOCP_PROVISION_ID, locator, length);
    if (build->result == TOC_OK)
        tocp_parser_top(parser)->id = tocp_build_words(build, TOCP_KIND_PROVISION, index)[TOCP_PROVISION_ID];
}

static void start_row(struct tocp_parser *parser, const struct tocp_frame *above, uint32_t kind, uint32_t subkind,
                      const char *element, int count, const xmlChar **attributes)
{
    struct tocp_build *build = parser->build;
    struct tocp_place place = tocp_parser_place(parser);
    uint32_t index = tocp_build_row(build, kind, &place);
    if (index == TOCP_NO_ROW)
        return;
    uint32_t ref = TOCP_REF(kind, index);
    *tocp_parser_top(parser) = (struct tocp_frame){.kind = TOCP_FRAME_ROW, .row_kind = (uint8_t)kind, .row = index, .element = element};
    if (above->kind == TOCP_FRAME_ROW) {
        tocp_build_words(build, kind, index)[1] = tocp_frame_ref(above);
        tocp_build_edge(build, tocp_frame_ref(above), parser->child_word[above->row_kind][kind], index);
    }
    if (parser->part_word[kind])
        tocp_build_words(build, kind, index)[parser->part_word[kind]] = parser->part;
    if (kind == TOCP_KIND_PROVISION)
        tocp_build_words(build, kind, index)[TOCP_PROVISION_KIND] = subkind;
    uint64_t given = tocp_parser_attributes(parser, ref, element, count, attributes);
    tocp_parser_require(parser, kind, element, given);
    if (kind == TOCP_KIND_PROVISION && build->result == TOC_OK) {
        if (tocp_provision_has_label((int32_t)subkind) != !!(given & UINT64_C(1) << TOCP_PROVISION_NUMBER))
            tocp_parser_report(parser, TOCP_DIAGNOSTIC_INVALID_LABEL, NULL,
                   tocp_provision_has_label((int32_t)subkind) ? "'%s' needs its printed label n" : "'%s' has no label n",
                   element);
        name_provision(parser, above, index);
    }
}

static void start_overlay(struct tocp_parser *parser, int count, const xmlChar **attributes)
{
    *tocp_parser_top(parser) = (struct tocp_frame){.kind = TOCP_FRAME_OVERLAY, .id = TOCP_NO_ROW, .element = "overlay"};
    for (int i = 0; i < count; i++) {
        struct tocp_attribute attribute = tocp_attribute_at(attributes, i);
        if (strcmp((const char *)attribute.local, "of") == 0)
            tocp_parser_top(parser)->id = tocp_build_name(parser->build, attribute.value, attribute.length);
    }
    if (tocp_parser_top(parser)->id == TOCP_NO_ROW && parser->build->result == TOC_OK)
        tocp_parser_report(parser, TOCP_DIAGNOSTIC_MISSING_ATTRIBUTE, NULL, "'overlay' needs the attribute 'of': the id it adds to");
}

static void start_in_overlay(struct tocp_parser *parser, const struct tocp_frame *above, const char *element, int count,
                             const xmlChar **attributes)
{
    struct tocp_build *build = parser->build;
    uint32_t id = above->id;
    tocp_parser_start_text(parser, above, 0, element, count, attributes);
    if (build->result != TOC_OK || id == TOCP_NO_ROW)
        return;
    uint32_t name = tocp_build_name(build, element, strlen(element));
    struct tocp_overlay *overlay = tocp_build_push(build, &build->overlays, sizeof *overlay);
    if (overlay)
        *overlay = (struct tocp_overlay){id, tocp_build_name_at(build, name)->string, tocp_parser_top(parser)->row};
    parser->text_start = build->strings_size;
}

void tocp_parser_start_below(struct tocp_parser *parser, const struct tocp_frame *above, const xmlChar *local, int count,
                        const xmlChar **attributes)
{
    uint32_t name = tocp_parser_number(parser, local);
    uint32_t kind = parser->kind_of[name], subkind = parser->subkind_of[name];
    const char *element = name ? parser->names[name] : (const char *)local;
    if (above->kind == TOCP_FRAME_OVERLAY) {
        start_in_overlay(parser, above, element, count, attributes);
    } else if (above->kind == TOCP_FRAME_ROOT && name == parser->overlay_name && name) {
        start_overlay(parser, count, attributes);
    } else if (above->kind == TOCP_FRAME_ROW && name && parser->element_of[above->row_kind][name]) {
        tocp_parser_start_text(parser, above, parser->element_of[above->row_kind][name], element, count, attributes);
    } else if (may_stand(parser, above, kind, subkind)) {
        start_row(parser, above, kind, subkind, element, count, attributes);
    } else {
        unknown_element(parser, above, element);
    }
}
