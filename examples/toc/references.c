/* SPDX-License-Identifier: MIT */
/* References both ways, grouped by kind and by what they lead to. */
#include "layout.h"
#include "memory.h"
#include "view.h"

#include <stdlib.h>
#include <string.h>

/* What a kind of reference is called from its two ends. */
static const struct words {
    const char *made, *received;
} words[] = {
    {"other", "other"},
    [TOC_REFERENCE_APPLIES] = {"applies", "applied by"},
    [TOC_REFERENCE_SUBJECT_TO] = {"subject to", "limits"},
    [TOC_REFERENCE_IN_ACCORDANCE_WITH] = {"in accordance with", "governs"},
    [TOC_REFERENCE_DEFINES] = {"defines for", "with definitions in"},
    [TOC_REFERENCE_EXCLUDES] = {"excludes", "excluded by"},
    [TOC_REFERENCE_MUTATIS_MUTANDIS] = {"mutatis mutandis", "applied mutatis mutandis by"},
    [TOC_REFERENCE_AMENDS] = {"amends", "amended by"},
    [TOC_REFERENCE_IMPLEMENTS] = {"implements", "implemented by"},
    [TOC_REFERENCE_OFFENCES] = {"offences under", "its offences are meant by"},
    [TOC_REFERENCE_CONCERNS] = {"concerns", "concerned by"},
};

struct end {
    int32_t kind;    /* of the reference */
    const char *id;  /* of the thing at the other end */
    const toc_provision *own; /* at this end; NULL: not a provision */
};

struct ends {
    int received; /* truth */
    size_t count;
    struct end *end;
};

static void gather(struct ends *ends, const toc_reference_list *list)
{
    for (uint32_t i = 0; i < toc_reference_list_count(list); i++) {
        const toc_reference *reference = toc_reference_list_at(list, i);
        ends->end = grow(ends->end, ends->count + 1, sizeof *ends->end);
        ends->end[ends->count++] = (struct end){
            toc_reference_kind(reference),
            ends->received ? toc_reference_owner_id(reference) : toc_reference_target_id(reference),
            ends->received ? toc_reference_target_provision(reference) : toc_reference_owner_provision(reference)};
    }
}

static char *append(char *text, const char *between, char *more)
{
    char *isolated = layout_isolate(more), *longer = JOIN(text, between, isolated);
    free(isolated);
    free(text);
    free(more);
    return longer;
}

/* The other end, and in which places below the top of the page it is referred to. */
static void show_end(struct view *view, const struct ends *ends, size_t first, const toc_provision *top)
{
    const struct end *end = &ends->end[first];
    struct thing other = thing_find(view->session->dataset, end->id);
    int is_home = other.kind == TOC_KIND_PROVISION &&
                  toc_provision_instrument(other.handle) == toc_provision_instrument(top);
    char *title = is_home ? provision_title(other.handle, toc_provision_instrument(top), view->language)
                          : thing_title(other, view->language);
    char *text = layout_isolate(title);
    const char *between = ends->received ? ", to " : ", in ";
    for (size_t i = first; i < ends->count; i++) {
        if (ends->end[i].kind != end->kind || strcmp(ends->end[i].id, end->id) != 0 || ends->end[i].own == top ||
            !ends->end[i].own)
            continue;
        text = append(text, between, provision_label(ends->end[i].own, top, view->language));
        between = "; ";
    }
    page_item(view->page, STYLE_FAINT, 4, 28, end->id, text);
    free(text);
    free(title);
}

static int is_shown_already(const struct ends *ends, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (ends->end[i].kind == ends->end[at].kind && !strcmp(ends->end[i].id, ends->end[at].id))
            return 1;
    return 0;
}

static void show(struct view *view, struct ends *ends, const toc_provision *top)
{
    int32_t kinds = (int32_t)(sizeof words / sizeof *words);
    if (ends->count)
        page_section(view->page, ends->received ? "Referred to by" : "Refers to");
    for (int32_t kind = 0; kind < kinds; kind++) {
        int is_first = 1;
        for (size_t i = 0; i < ends->count; i++) {
            int32_t known = ends->end[i].kind > 0 && ends->end[i].kind < kinds ? ends->end[i].kind : 0;
            if (known != kind || is_shown_already(ends, i))
                continue;
            if (is_first)
                page_paragraph(view->page, STYLE_PLAIN, 2, ends->received ? words[kind].received : words[kind].made);
            is_first = 0;
            show_end(view, ends, i, top);
        }
    }
    free(ends->end);
}

static json_t *ends_json(const toc_reference_list *list, int received)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_reference_list_count(list); i++) {
        const toc_reference *reference = toc_reference_list_at(list, i);
        int32_t kind = received ? toc_reference_owner_kind(reference) : toc_reference_target_kind(reference);
        const char *id = received ? toc_reference_owner_id(reference) : toc_reference_target_id(reference);
        append_json(array, object_json("{s:o, s:o, s:o}",
                                       "type", string_json(toc_reference_kind_name(toc_reference_kind(reference))),
                                       "kind", string_json(toc_kind_name(kind)), "id", string_json(id)));
    }
    return array;
}

void view_references(struct view *view, const toc_reference_list *made, const toc_reference_list *received)
{
    struct ends ends[] = {{.received = 0}, {.received = 1}};
    if (view->object) {
        set_json(view->object, "refs", ends_json(made, 0));
        set_json(view->object, "cited_by", ends_json(received, 1));
        return;
    }
    gather(&ends[0], made);
    gather(&ends[1], received);
    show(view, &ends[0], NULL);
    show(view, &ends[1], NULL);
}

void view_provision_references(struct view *view, const toc_provision *top)
{
    const toc_provision_list *all = toc_dataset_provisions(view->session->dataset);
    struct ends ends[] = {{.received = 0}, {.received = 1}};
    if (view->object) {
        view_references(view, toc_provision_references(top), toc_provision_cited_by(top));
        return;
    }
    for (uint32_t i = toc_provision_index(top); i < toc_provision_subtree_end(top); i++) {
        gather(&ends[0], toc_provision_references(toc_provision_list_at(all, i)));
        gather(&ends[1], toc_provision_cited_by(toc_provision_list_at(all, i)));
    }
    show(view, &ends[0], top);
    show(view, &ends[1], top);
}
