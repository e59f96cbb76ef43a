/* SPDX-License-Identifier: MIT */
#include "memory.h"
#include "show.h"

#include <stdlib.h>

static void describe(struct view *view, const toc_duty *duty)
{
    view_string(view, "Kind", "kind", toc_duty_kind_name(toc_duty_kind(duty)));
    view_thing(view, "Set by", "provision", THING(PROVISION, toc_duty_provision(duty)));
    view_number(view, "Days", "days", toc_duty_days(duty));
    view_number(view, "Months", "months", toc_duty_months(duty));
    view_number(view, "Years", "years", toc_duty_years(duty));
    view_texts(view, "What", "summary", toc_duty_summaries(duty));
    view_texts(view, "Who", "holder", toc_duty_holders(duty));
    view_texts(view, "To whom", "recipient", toc_duty_recipients(duty));
    view_texts(view, "When", "timing", toc_duty_timings(duty));
    view_texts(view, "Condition", "condition", toc_duty_conditions(duty));
    view_texts(view, "Again", "recurrence", toc_duty_recurrences(duty));
}

void show_duty(struct view *view, const toc_duty *duty)
{
    describe(view, duty);
}

static void show_line(struct view *view, const toc_duty *duty)
{
    const char *kind = toc_duty_kind_name(toc_duty_kind(duty)), *timing = view_pick(view, toc_duty_timings(duty));
    const char *summary = view_pick(view, toc_duty_summaries(duty));
    char *text = JOIN(summary, timing ? " (" : NULL, timing, timing ? ")" : NULL);
    page_item(view->page, STYLE_FAINT, 2, 14, kind ? kind : "duty", text);
    free(text);
}

static json_t *duty_json(const struct view *view, const toc_duty *duty)
{
    struct view inner = *view;
    inner.object = object_json("{s:o}", "id", string_json(toc_duty_id(duty)));
    describe(&inner, duty);
    return inner.object;
}

void view_duties(struct view *view, const toc_provision *top)
{
    const toc_provision_list *all = toc_dataset_provisions(view->session->dataset);
    uint32_t first = toc_provision_index(top), end = view->object ? first + 1 : toc_provision_subtree_end(top);
    json_t *array = view->object ? must(json_array()) : NULL;
    int is_begun = 0;
    for (uint32_t i = first; i < end; i++) {
        const toc_duty_list *duties = toc_provision_duties(toc_provision_list_at(all, i));
        for (uint32_t j = 0; j < toc_duty_list_count(duties); j++) {
            if (array) {
                append_json(array, duty_json(view, toc_duty_list_at(duties, j)));
                continue;
            }
            if (!is_begun)
                page_section(view->page, "Duties");
            is_begun = 1;
            show_line(view, toc_duty_list_at(duties, j));
        }
    }
    if (array)
        set_json(view->object, "duties", array);
}
