/* SPDX-License-Identifier: MIT */
/* Participants, and what they did. */
#include "memory.h"
#include "show.h"

void show_participant(struct view *view, const toc_participant *participant)
{
    view_string(view, "Kind", "kind", toc_participant_kind_name(toc_participant_kind(participant)));
    view_texts(view, "Name", "name", toc_participant_names(participant));
    view_texts(view, "Formal name", "formal_name", toc_participant_formal_names(participant));
    view_all_texts(view, "Also called", "aliases", toc_participant_aliases(participant));
    view_string(view, "ISO alpha-2", "iso2", toc_participant_alpha2(participant));
    view_string(view, "ISO alpha-3", "iso3", toc_participant_alpha3(participant));
    view_string(view, "UN M49", "m49", toc_participant_m49(participant));
    view_string(view, "Regional group", "group", toc_regional_group_name(toc_participant_group(participant)));
    view_thing(view, "Predecessor", "predecessor", THING(PARTICIPANT, toc_participant_predecessor(participant)));
    view_things(view, "Successors", "successors", THINGS(PARTICIPANT, toc_participant_successors(participant)));
    view_texts(view, "Note", "note", toc_participant_notes(participant));
    view_things(view, "Treaty actions", "actions", THINGS(ACTION, toc_participant_actions(participant)));
    view_sources(view, toc_participant_sources(participant), toc_participant_claims(participant));
}

void show_action(struct view *view, const toc_action *action)
{
    view_string(view, "Kind", "kind", toc_action_kind_name(toc_action_kind(action)));
    view_thing(view, "By", "participant", THING(PARTICIPANT, toc_action_participant(action)));
    view_thing(view, "Instrument", "instrument", THING(INSTRUMENT, toc_action_instrument(action)));
    view_date(view, "Date", "date", toc_action_date(action));
    view_date(view, "Not before", "earliest", toc_action_earliest(action));
    view_date(view, "Not after", "latest", toc_action_latest(action));
    view_date(view, "Took effect", "effect", toc_action_effect(action));
    view_thing(view, "Under", "provision", THING(PROVISION, toc_action_provision(action)));
    view_thing(view, "Responds to", "responds", THING(ACTION, toc_action_responds(action)));
    view_thing(view, "Withdraws", "withdraws", THING(ACTION, toc_action_withdraws(action)));
    view_texts(view, "Text", "text", toc_action_texts(action));
    view_texts(view, "Note", "note", toc_action_notes(action));
    view_things(view, "Responses", "responses", THINGS(ACTION, toc_action_responses(action)));
    view_sources(view, toc_action_sources(action), toc_action_claims(action));
}
