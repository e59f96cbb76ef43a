/* SPDX-License-Identifier: MIT */
/* Bodies and their meetings. */
#include "memory.h"
#include "show.h"

#include <stdlib.h>

/* --- bodies --- */

static json_t *series_json(const toc_series_list *list)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_series_list_count(list); i++) {
        const toc_series *series = toc_series_list_at(list, i);
        append_json(array, object_json("{s:o, s:o, s:o}", "prefix", string_json(toc_series_prefix(series)),
                                       "verified", string_json(toc_verified_name(toc_series_verified(series))),
                                       "note", texts_json(toc_series_notes(series))));
    }
    return array;
}

static void view_series(struct view *view, const toc_series_list *list)
{
    if (view->object) {
        set_json(view->object, "series", series_json(list));
        return;
    }
    for (uint32_t i = 0; i < toc_series_list_count(list); i++)
        view_line(view, i ? "" : "Documents in", toc_series_prefix(toc_series_list_at(list, i)));
}

void show_body(struct view *view, const toc_body *body)
{
    view_string(view, "Kind", "kind", toc_body_kind_name(toc_body_kind(body)));
    view_texts(view, "Name", "name", toc_body_names(body));
    view_texts(view, "Short name", "short_name", toc_body_short_names(body));
    view_all_texts(view, "Also called", "aliases", toc_body_aliases(body));
    view_string(view, "Symbol", "symbol", toc_body_symbol(body));
    view_series(view, toc_body_series(body));
    view_thing(view, "Reports to", "parent", THING(BODY, toc_body_parent(body)));
    view_thing(view, "Provision", "provision", THING(PROVISION, toc_body_provision(body)));
    view_all_texts(view, "Officer", "officers", toc_body_officers(body));
    view_texts(view, "Note", "note", toc_body_notes(body));
    view_things(view, "Established by", "established_by", THINGS(DECISION, toc_body_established_by(body)));
    view_things(view, "Bodies that report to it", "children", THINGS(BODY, toc_body_children(body)));
    view_things(view, "Meetings", "meetings", THINGS(MEETING, toc_body_meetings(body)));
    view_things(view, "Its decisions", "decisions", THINGS(DECISION, toc_body_decisions(body)));
    view_things(view, "Decisions that concern it", "concerned_by", THINGS(DECISION, toc_body_concerned_by(body)));
    view_things(view, "Its documents", "documents", THINGS(DOCUMENT, toc_body_documents(body)));
    view_sources(view, toc_body_sources(body), toc_body_claims(body));
}

/* --- meetings --- */

static json_t *agenda_json(const toc_agenda_item_list *agenda)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_agenda_item_list_count(agenda); i++) {
        const toc_agenda_item *item = toc_agenda_item_list_at(agenda, i);
        append_json(array, object_json("{s:o, s:o}", "number", string_json(toc_agenda_item_number(item)),
                                       "title", texts_json(toc_agenda_item_titles(item))));
    }
    return array;
}

static void view_agenda(struct view *view, const toc_agenda_item_list *agenda)
{
    if (view->object) {
        set_json(view->object, "agenda", agenda_json(agenda));
        return;
    }
    if (toc_agenda_item_list_count(agenda))
        page_section(view->page, "Agenda");
    for (uint32_t i = 0; i < toc_agenda_item_list_count(agenda); i++) {
        const toc_agenda_item *item = toc_agenda_item_list_at(agenda, i);
        const char *number = toc_agenda_item_number(item), *title = view_pick(view, toc_agenda_item_titles(item));
        page_item(view->page, STYLE_FAINT, 2, 7, number ? number : "", title ? title : "");
    }
}

static void view_days(struct view *view, const toc_meeting *meeting)
{
    view_date(view, "From", "start", toc_meeting_start(meeting));
    view_date(view, "To", "end", toc_meeting_end(meeting));
    view_date(view, "Planned from", "scheduled_start", toc_meeting_scheduled_start(meeting));
    view_date(view, "Planned to", "scheduled_end", toc_meeting_scheduled_end(meeting));
    view_string(view, "Place", "place", toc_meeting_place(meeting));
    view_string(view, "Held", "format", toc_meeting_format_name(toc_meeting_format(meeting)));
}

void show_meeting(struct view *view, const toc_meeting *meeting)
{
    view_texts(view, "Title", "title", toc_meeting_titles(meeting));
    view_thing(view, "Body", "body", THING(BODY, toc_meeting_body(meeting)));
    view_number(view, "Session", "session", toc_meeting_session(meeting));
    view_days(view, meeting);
    view_thing(view, "During", "during", THING(MEETING, toc_meeting_during(meeting)));
    view_thing(view, "Report", "report", THING(DOCUMENT, toc_meeting_report(meeting)));
    view_all_texts(view, "Officer", "officers", toc_meeting_officers(meeting));
    view_texts(view, "Attendance", "attendance", toc_meeting_attendances(meeting));
    view_texts(view, "Outcome", "outcome", toc_meeting_outcomes(meeting));
    view_texts(view, "Note", "note", toc_meeting_notes(meeting));
    view_things(view, "Jointly with", "joint", THINGS(BODY, toc_meeting_joint(meeting)));
    view_agenda(view, toc_meeting_agenda(meeting));
    view_things(view, "Finalized", "instruments", THINGS(INSTRUMENT, toc_meeting_instruments(meeting)));
    view_things(view, "Decisions", "decisions", THINGS(DECISION, toc_meeting_decisions(meeting)));
    view_things(view, "Documents", "documents", THINGS(DOCUMENT, toc_meeting_documents(meeting)));
    view_sources(view, toc_meeting_sources(meeting), toc_meeting_claims(meeting));
}
