/* SPDX-License-Identifier: MIT */
/* What was written down: documents, decisions, resources, events and sources. */
#include "show.h"

void show_document(struct view *view, const toc_document *document)
{
    view_string(view, "Kind", "kind", toc_document_kind_name(toc_document_kind(document)));
    view_string(view, "Symbol", "symbol", toc_document_symbol(document));
    view_texts(view, "Title", "title", toc_document_titles(document));
    view_date(view, "Date", "date", toc_document_date(document));
    view_thing(view, "Body", "body", THING(BODY, toc_document_body(document)));
    view_thing(view, "Meeting", "meeting", THING(MEETING, toc_document_meeting(document)));
    view_string(view, "Agenda item", "agenda", toc_document_agenda(document));
    view_string(view, "Job number", "job", toc_document_job(document));
    view_words(view, "Languages", "languages", toc_document_languages(document));
    view_thing(view, "Belongs to", "of", THING(DOCUMENT, toc_document_of(document)));
    view_texts(view, "Note", "note", toc_document_notes(document));
    view_things(view, "Addenda, revisions, corrigenda", "family", THINGS(DOCUMENT, toc_document_family(document)));
    view_things(view, "Reports on", "reports_on", THINGS(MEETING, toc_document_reports_on(document)));
    view_references(view, toc_document_references(document), toc_document_cited_by(document));
    view_editions(view, toc_document_editions(document));
    view_sources(view, toc_document_sources(document), toc_document_claims(document));
}

void show_decision(struct view *view, const toc_decision *decision)
{
    view_string(view, "Kind", "kind", toc_decision_kind_name(toc_decision_kind(decision)));
    view_string(view, "Number", "number", toc_decision_number(decision));
    view_string(view, "Symbol", "symbol", toc_decision_symbol(decision));
    view_texts(view, "Title", "title", toc_decision_titles(decision));
    view_date(view, "Adopted", "adopted", toc_decision_adopted(decision));
    view_thing(view, "Body", "body", THING(BODY, toc_decision_body(decision)));
    view_thing(view, "Meeting", "meeting", THING(MEETING, toc_decision_meeting(decision)));
    view_texts(view, "Summary", "summary", toc_decision_summaries(decision));
    view_texts(view, "Note", "note", toc_decision_notes(decision));
    view_things(view, "Topics", "topics", THINGS(TOPIC, toc_decision_topics(decision)));
    view_things(view, "Adopts", "adopts", THINGS(INSTRUMENT, toc_decision_adopts(decision)));
    view_things(view, "Establishes", "establishes", THINGS(BODY, toc_decision_establishes(decision)));
    view_things(view, "Instruments it concerns", "instruments",
                THINGS(INSTRUMENT, toc_decision_instruments(decision)));
    view_things(view, "Provisions it concerns", "provisions", THINGS(PROVISION, toc_decision_provisions(decision)));
    view_things(view, "Bodies it concerns", "bodies", THINGS(BODY, toc_decision_bodies(decision)));
    view_references(view, toc_decision_references(decision), toc_decision_cited_by(decision));
    view_editions(view, toc_decision_editions(decision));
    view_sources(view, toc_decision_sources(decision), toc_decision_claims(decision));
}

void show_resource(struct view *view, const toc_resource *resource)
{
    view_string(view, "Kind", "kind", toc_resource_kind_name(toc_resource_kind(resource)));
    view_texts(view, "Title", "title", toc_resource_titles(resource));
    view_texts(view, "Author", "author", toc_resource_authors(resource));
    view_date(view, "Date", "date", toc_resource_date(resource));
    view_string(view, "Address", "href", toc_resource_href(resource));
    view_string(view, "Sales number", "sales_number", toc_resource_sales_number(resource));
    view_string(view, "ISBN", "isbn", toc_resource_isbn(resource));
    view_words(view, "Languages", "languages", toc_resource_languages(resource));
    view_thing(view, "Body", "body", THING(BODY, toc_resource_body(resource)));
    view_thing(view, "Meeting", "meeting", THING(MEETING, toc_resource_meeting(resource)));
    view_texts(view, "Note", "note", toc_resource_notes(resource));
    view_things(view, "About", "instruments", THINGS(INSTRUMENT, toc_resource_instruments(resource)));
    view_things(view, "Explains", "terms", THINGS(TERM, toc_resource_terms(resource)));
    view_editions(view, toc_resource_editions(resource));
    view_sources(view, toc_resource_sources(resource), toc_resource_claims(resource));
}

void show_event(struct view *view, const toc_event *event)
{
    view_string(view, "Kind", "kind", toc_event_kind_name(toc_event_kind(event)));
    view_texts(view, "What", "title", toc_event_titles(event));
    view_date(view, "Date", "date", toc_event_date(event));
    view_date(view, "Until", "until", toc_event_until(event));
    view_string(view, "Place", "place", toc_event_place(event));
    view_thing(view, "Decision", "decision", THING(DECISION, toc_event_decision(event)));
    view_thing(view, "Meeting", "meeting", THING(MEETING, toc_event_meeting(event)));
    view_texts(view, "Note", "note", toc_event_notes(event));
    view_things(view, "Instruments", "instruments", THINGS(INSTRUMENT, toc_event_instruments(event)));
    view_sources(view, toc_event_sources(event), NULL);
}

void show_source(struct view *view, const toc_source *source)
{
    view_string(view, "Kind", "kind", toc_source_kind_name(toc_source_kind(source)));
    view_texts(view, "Title", "title", toc_source_titles(source));
    view_date(view, "Date", "date", toc_source_date(source));
    view_string(view, "Address", "href", toc_source_href(source));
    view_string(view, "Verified", "verified", toc_verified_name(toc_source_verified(source)));
    view_texts(view, "Note", "note", toc_source_notes(source));
}
