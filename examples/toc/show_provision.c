/* SPDX-License-Identifier: MIT */
#include "memory.h"
#include "show.h"

#include <stdlib.h>
#include <string.h>

enum { DEEPEST = 16, STEP = 5 };

/* --- the way to it, and its heading --- */

/* Sections are named on the way; each step says only what is new. */
static void show_way(struct view *view, const toc_provision *provision)
{
    const toc_provision *path[DEEPEST];
    int depth = 0;
    for (const toc_provision *at = toc_provision_parent(provision); at && depth < DEEPEST;
         at = toc_provision_parent(at))
        path[depth++] = at;
    char *way = JOIN(instrument_name(toc_provision_instrument(provision), view->language));
    while (depth--) {
        char *label = provision_label(path[depth], toc_provision_parent(path[depth]), view->language);
        char *longer = JOIN(way, " › ", label);
        free(label);
        free(way);
        way = longer;
    }
    page_paragraph(view->page, STYLE_FAINT, 0, way);
    free(way);
}

static void show_heading(struct view *view, const toc_provision *provision)
{
    const toc_text_list *headings = toc_provision_headings(provision);
    char *label = provision_label(provision, NULL, view->language);
    const char *heading = view_pick(view, headings);
    int is_new = heading && strcmp(heading, label) != 0; /* the preamble is called so */
    char *line = JOIN(label, is_new ? ". " : NULL, is_new ? heading : NULL);
    page_paragraph(view->page, STYLE_BOLD, 0, line);
    free(line);
    free(label);
    for (uint32_t i = 0; view->all_languages && i < toc_text_list_count(headings); i++) {
        const toc_text *text = toc_text_list_at(headings, i);
        page_item(view->page, STYLE_FAINT, 0, STEP, toc_text_language(text), toc_text_string(text));
    }
}

static void show_standing(struct view *view, const toc_provision *provision)
{
    const char *force = toc_force_name(toc_provision_force(provision));
    const char *role = toc_role_name(toc_provision_role(provision));
    char *line = JOIN(toc_provision_id(provision), role ? ", " : NULL, role, force ? ", " : NULL, force);
    page_paragraph(view->page, STYLE_FAINT, 0, line);
    page_blank(view->page);
    free(line);
}

/* --- what it says --- */

/* The label as it is printed: "1." or "(a)"; what follows a list has none. */
static char *printed_label(const struct view *view, const toc_provision *provision)
{
    switch (toc_provision_kind(provision)) {
    case TOC_PROVISION_RECITAL:
    case TOC_PROVISION_PARAGRAPH: return JOIN(toc_provision_number(provision), ".");
    case TOC_PROVISION_TAIL: return JOIN(NULL);
    default: return provision_label(provision, toc_provision_parent(provision), view->language);
    }
}

/* A child with its label, its summary and its force, hanging at its depth. */
static void show_child(struct view *view, const toc_provision *child, uint32_t depth)
{
    const char *heading = view_pick(view, toc_provision_headings(child));
    const char *summary = view_pick(view, toc_provision_summaries(child));
    const char *force = toc_force_name(toc_provision_force(child));
    char *label = printed_label(view, child);
    char *text = JOIN(heading, heading && summary ? ". " : NULL, summary, force ? " [" : NULL, force,
                      force ? "]" : NULL);
    if (*label)
        page_item(view->page, STYLE_BOLD, STEP * depth, strlen(label) < STEP ? STEP : strlen(label) + 1, label, text);
    else
        page_paragraph(view->page, STYLE_PLAIN, STEP * depth, text);
    free(text);
    free(label);
}

static void show_children(struct view *view, const toc_provision *provision)
{
    const toc_provision_list *all = toc_dataset_provisions(view->session->dataset);
    uint32_t end = toc_provision_subtree_end(provision), top = toc_provision_depth(provision) + 1;
    for (uint32_t i = toc_provision_index(provision) + 1; i < end; i++) {
        const toc_provision *child = toc_provision_list_at(all, i);
        if (toc_provision_depth(child) == top)
            page_blank(view->page);
        show_child(view, child, toc_provision_depth(child) - top);
    }
}

/* --- what belongs to all that is below it --- */

struct set {
    struct things (*of)(const toc_provision *provision);
    const char *caption;
};

static struct things topics_of(const toc_provision *provision)
{
    return THINGS(TOPIC, toc_provision_topics(provision));
}

static struct things defines_of(const toc_provision *provision)
{
    return THINGS(TERM, toc_provision_defines(provision));
}

static struct things uses_of(const toc_provision *provision)
{
    return THINGS(TERM, toc_provision_uses(provision));
}

static struct things decisions_of(const toc_provision *provision)
{
    return THINGS(DECISION, toc_provision_decisions(provision));
}

static int is_in(const struct thing *set, size_t count, struct thing thing)
{
    for (size_t i = 0; i < count; i++)
        if (set[i].handle == thing.handle)
            return 1;
    return 0;
}

/* The union of a list over the subtree, each thing once. */
static void show_union(struct view *view, const toc_provision *top, struct set set)
{
    const toc_provision_list *all = toc_dataset_provisions(view->session->dataset);
    struct thing *things = NULL;
    size_t count = 0;
    for (uint32_t i = toc_provision_index(top); i < toc_provision_subtree_end(top); i++) {
        struct things list = set.of(toc_provision_list_at(all, i));
        for (uint32_t j = 0; j < things_count(list); j++) {
            struct thing thing = things_at(list, j);
            if (is_in(things, count, thing))
                continue;
            things = grow(things, count + 1, sizeof *things);
            things[count++] = thing;
        }
    }
    view_list(view, set.caption, things, count);
    free(things);
}

/* --- the whole --- */

static void describe(struct view *view, const toc_provision *provision)
{
    char *label = provision_label(provision, NULL, view->language);
    view_string(view, NULL, "kind", toc_provision_kind_name(toc_provision_kind(provision)));
    view_string(view, NULL, "label", label);
    free(label);
    view_string(view, NULL, "number", toc_provision_number(provision));
    view_thing(view, NULL, "instrument", THING(INSTRUMENT, toc_provision_instrument(provision)));
    view_thing(view, NULL, "parent", THING(PROVISION, toc_provision_parent(provision)));
    view_things(view, NULL, "children", THINGS(PROVISION, toc_provision_children(provision)));
    view_string(view, NULL, "force", toc_force_name(toc_provision_force(provision)));
    view_string(view, NULL, "role", toc_role_name(toc_provision_role(provision)));
    view_texts(view, NULL, "heading", toc_provision_headings(provision));
    view_texts(view, NULL, "summary", toc_provision_summaries(provision));
    view_texts(view, NULL, "text", toc_provision_texts(provision));
    view_things(view, NULL, "topics", topics_of(provision));
    view_things(view, NULL, "defines", defines_of(provision));
    view_things(view, NULL, "uses", uses_of(provision));
    view_things(view, NULL, "decisions", decisions_of(provision));
}

static void show_page(struct view *view, const toc_provision *provision)
{
    const struct set sets[] = {{topics_of, "Topics"}, {defines_of, "Defines"}, {uses_of, "Uses the terms"},
                               {decisions_of, "Decisions that concern it"}};
    show_way(view, provision);
    show_heading(view, provision);
    show_standing(view, provision);
    view_texts(view, NULL, "summary", toc_provision_summaries(provision));
    view_texts(view, "Official text", "text", toc_provision_texts(provision));
    show_children(view, provision);
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
        show_union(view, provision, sets[i]);
}

void show_provision(struct view *view, const toc_provision *provision)
{
    if (view->object)
        describe(view, provision);
    else
        show_page(view, provision);
    view_provision_references(view, provision);
    view_duties(view, provision);
    view_sources(view, toc_provision_sources(provision), toc_provision_claims(provision));
}
