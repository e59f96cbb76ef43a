/* SPDX-License-Identifier: MIT */
#include "memory.h"
#include "show.h"
#include "table.h"

#include <stdlib.h>

/* --- final clauses --- */

static json_t *openings_json(const toc_opening_list *openings)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_opening_list_count(openings); i++) {
        const toc_opening *opening = toc_opening_list_at(openings, i);
        append_json(array, object_json("{s:o, s:o, s:o, s:o}", "from", date_json(toc_opening_from(opening)),
                                       "until", date_json(toc_opening_until(opening)),
                                       "place", string_json(toc_opening_place(opening)),
                                       "provision", string_json(toc_provision_id(toc_opening_provision(opening)))));
    }
    return array;
}

static void show_openings(struct view *view, const toc_opening_list *openings)
{
    for (uint32_t i = 0; i < toc_opening_list_count(openings); i++) {
        const toc_opening *opening = toc_opening_list_at(openings, i);
        char from[TOC_DATE_SIZE], until[TOC_DATE_SIZE];
        toc_date_format(toc_opening_from(opening), from, sizeof from);
        toc_date_format(toc_opening_until(opening), until, sizeof until);
        const char *place = toc_opening_place(opening);
        char *text = format("%s to %s%s%s", from, until, place ? ", " : "", place ? place : "");
        view_line(view, i ? "" : "Signature", text);
        free(text);
    }
}

static json_t *rules_json(const toc_rule_list *rules)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_rule_list_count(rules); i++) {
        const toc_rule *rule = toc_rule_list_at(rules, i);
        append_json(array, object_json("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}",
                                       "kind", string_json(toc_rule_kind_name(toc_rule_kind(rule))),
                                       "provision", string_json(toc_provision_id(toc_rule_provision(rule))),
                                       "count", number_json(toc_rule_count(rule)),
                                       "days", number_json(toc_rule_days(rule)),
                                       "months", number_json(toc_rule_months(rule)),
                                       "years", number_json(toc_rule_years(rule)),
                                       "organizations",
                                       string_json(toc_organizations_name(toc_rule_organizations(rule))),
                                       "not_before", string_json(toc_instrument_id(toc_rule_not_before(rule))),
                                       "requires", string_json(toc_instrument_id(toc_rule_requires(rule))),
                                       "entails", string_json(toc_entails_name(toc_rule_entails(rule))),
                                       "summary", texts_json(toc_rule_summaries(rule))));
    }
    return array;
}

static void show_rules(struct view *view, const toc_rule_list *rules)
{
    if (toc_rule_list_count(rules))
        page_section(view->page, "Rules of the final clauses");
    for (uint32_t i = 0; i < toc_rule_list_count(rules); i++) {
        const toc_rule *rule = toc_rule_list_at(rules, i);
        const char *kind = toc_rule_kind_name(toc_rule_kind(rule)), *id = toc_provision_id(toc_rule_provision(rule));
        const char *summary = view_pick(view, toc_rule_summaries(rule));
        char *text = format("%s%s%s%s", summary ? summary : "", id ? " [" : "", id ? id : "", id ? "]" : "");
        page_item(view->page, STYLE_FAINT, 2, 24, kind ? kind : "", text);
        free(text);
    }
}

/* --- corrections --- */

static json_t *corrections_json(const toc_correction_list *corrections)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_correction_list_count(corrections); i++) {
        const toc_correction *correction = toc_correction_list_at(corrections, i);
        append_json(array, object_json("{s:o, s:o, s:o, s:o, s:o}",
                                       "lang", string_json(toc_correction_language(correction)),
                                       "kind", string_json(toc_correction_kind_name(toc_correction_kind(correction))),
                                       "date", date_json(toc_correction_date(correction)),
                                       "notification", string_json(toc_correction_notification(correction)),
                                       "note", texts_json(toc_correction_notes(correction))));
    }
    return array;
}

static void show_corrections(struct view *view, const toc_correction_list *corrections)
{
    if (toc_correction_list_count(corrections))
        page_section(view->page, "Corrections");
    for (uint32_t i = 0; i < toc_correction_list_count(corrections); i++) {
        const toc_correction *correction = toc_correction_list_at(corrections, i);
        char date[TOC_DATE_SIZE];
        toc_date_format(toc_correction_date(correction), date, sizeof date);
        const char *language = toc_correction_language(correction);
        const char *note = view_pick(view, toc_correction_notes(correction));
        const char *kind = toc_correction_kind_name(toc_correction_kind(correction));
        const char *notification = toc_correction_notification(correction);
        char *label = format("%s %s", date, language ? language : "");
        char *text = format("%s%s%s%s%s", kind ? kind : "", notification ? ", " : "",
                            notification ? notification : "", note ? ". " : "", note ? note : "");
        page_item(view->page, STYLE_FAINT, 2, 14, label, text);
        free(text);
        free(label);
    }
}

/* --- the outline --- */

static void add_branch(struct view *view, struct table *table, const toc_provision *provision, uint32_t depth)
{
    char *label = provision_label(provision, toc_provision_parent(provision), view->language);
    const char *cells[] = {label, view_pick(view, toc_provision_headings(provision)), toc_provision_id(provision)};
    table_branch(table, depth, cells);
    free(label);
}

/* Preamble, sections and articles. */
static void show_outline(struct view *view, const toc_instrument *instrument)
{
    static const char *const headings[] = {"Provision", "Heading", "Id", NULL};
    const toc_provision_list *divisions = toc_instrument_divisions(instrument);
    if (!toc_provision_list_count(divisions))
        return;
    struct table *table = table_new(headings);
    page_blank(view->page);
    for (uint32_t i = 0; i < toc_provision_list_count(divisions); i++) {
        const toc_provision *division = toc_provision_list_at(divisions, i);
        add_branch(view, table, division, 0);
        const toc_provision_list *articles =
            toc_provision_kind(division) == TOC_PROVISION_SECTION ? toc_provision_children(division) : NULL;
        for (uint32_t j = 0; j < toc_provision_list_count(articles); j++)
            add_branch(view, table, toc_provision_list_at(articles, j), 1);
    }
    table_print(table, view->page);
}

/* --- the whole --- */

static void view_titles(struct view *view, const toc_instrument *instrument)
{
    view_string(view, "Kind", "kind", toc_instrument_kind_name(toc_instrument_kind(instrument)));
    view_texts(view, "Title", "title", toc_instrument_titles(instrument));
    view_texts(view, "Short title", "short_title", toc_instrument_short_titles(instrument));
    view_all_texts(view, "Also called", "aliases", toc_instrument_aliases(instrument));
}

static void view_data(struct view *view, const toc_instrument *instrument)
{
    view_thing(view, "Supplements", "supplements", THING(INSTRUMENT, toc_instrument_supplements(instrument)));
    view_date(view, "Adopted", "adopted", toc_instrument_adopted(instrument));
    view_string(view, "Adopted at", "adopted_at", toc_instrument_adopted_at(instrument));
    view_thing(view, "Adopted by", "adopted_by", THING(DECISION, toc_instrument_adopted_by(instrument)));
    view_string(view, "Annex", "annex", toc_instrument_annex(instrument));
    view_thing(view, "Finalized at", "finalized_at", THING(MEETING, toc_instrument_finalized_at(instrument)));
    view_date(view, "In force", "in_force", toc_instrument_in_force(instrument));
    view_string(view, "Depositary", "depositary", toc_instrument_depositary(instrument));
    view_string(view, "MTDSG", "mtdsg", toc_instrument_mtdsg(instrument));
    view_string(view, "Registration", "registration", toc_instrument_registration(instrument));
    view_date(view, "Registered", "registered", toc_instrument_registered(instrument));
    view_string(view, "UNTS", "unts", toc_instrument_unts(instrument));
    view_words(view, "Authentic in", "authentic", toc_instrument_authentic(instrument));
}

static void view_clauses(struct view *view, const toc_instrument *instrument)
{
    if (view->object) {
        set_json(view->object, "openings", openings_json(toc_instrument_openings(instrument)));
        set_json(view->object, "rules", rules_json(toc_instrument_rules(instrument)));
        set_json(view->object, "corrections", corrections_json(toc_instrument_corrections(instrument)));
        return;
    }
    show_rules(view, toc_instrument_rules(instrument));
    show_corrections(view, toc_instrument_corrections(instrument));
    show_outline(view, instrument);
}

void show_instrument(struct view *view, const toc_instrument *instrument)
{
    view_titles(view, instrument);
    view_data(view, instrument);
    if (!view->object)
        show_openings(view, toc_instrument_openings(instrument));
    view_texts(view, "Summary", "summary", toc_instrument_summaries(instrument));
    view_texts(view, "Note", "note", toc_instrument_notes(instrument));
    view_clauses(view, instrument);
    view_things(view, "Protocols", "protocols", THINGS(INSTRUMENT, toc_instrument_protocols(instrument)));
    view_things(view, NULL, "divisions", THINGS(PROVISION, toc_instrument_divisions(instrument)));
    view_things(view, "Terms", "terms", THINGS(TERM, toc_instrument_terms(instrument)));
    view_things(view, "Decisions that concern it", "decisions",
                THINGS(DECISION, toc_instrument_decisions(instrument)));
    view_things(view, "Resources", "resources", THINGS(RESOURCE, toc_instrument_resources(instrument)));
    view_editions(view, toc_instrument_editions(instrument));
    view_sources(view, toc_instrument_sources(instrument), toc_instrument_claims(instrument));
}
