/* SPDX-License-Identifier: MIT */
/** @file types.h
 *  The types of handles and of lists. A handle is a pointer to one of these incomplete types, one word
 *  wide, borrowed from a dataset; NULL is "none".
 */
#ifndef TOC_TYPES_H
#define TOC_TYPES_H

#include "dataset.h"

TOC_BEGIN

/** Where a fact was read. */
typedef struct toc_source toc_source;
/** A list of sources. */
typedef struct toc_source_list toc_source_list;

/** A subject of the controlled list. */
typedef struct toc_topic toc_topic;
/** A list of topics. */
typedef struct toc_topic_list toc_topic_list;

/** A State or an organization. */
typedef struct toc_participant toc_participant;
/** A list of participants. */
typedef struct toc_participant_list toc_participant_list;

/** A treaty. */
typedef struct toc_instrument toc_instrument;
/** A list of instruments. */
typedef struct toc_instrument_list toc_instrument_list;

/** A period in which an instrument was open for signature at one place. */
typedef struct toc_opening toc_opening;
/** A list of openings. */
typedef struct toc_opening_list toc_opening_list;

/** A rule of the final clauses, as data. */
typedef struct toc_rule toc_rule;
/** A list of rules. */
typedef struct toc_rule_list toc_rule_list;

/** A node of the tree of an instrument: preamble, recital, section, article, paragraph, point, item, subitem, or the text that follows a list. */
typedef struct toc_provision toc_provision;
/** A list of provisions. */
typedef struct toc_provision_list toc_provision_list;

/** A cross-reference from one entity to another. */
typedef struct toc_reference toc_reference;
/** A list of references. */
typedef struct toc_reference_list toc_reference_list;

/** A duty to notify, inform, designate or report, or a deadline. */
typedef struct toc_duty toc_duty;
/** A list of duties. */
typedef struct toc_duty_list toc_duty_list;

/** A term that an instrument defines. */
typedef struct toc_term toc_term;
/** A list of terms. */
typedef struct toc_term_list toc_term_list;

/** A treaty action. */
typedef struct toc_action toc_action;
/** A list of actions. */
typedef struct toc_action_list toc_action_list;

/** What one participant did about one instrument, and what follows from it. */
typedef struct toc_participation toc_participation;
/** A list of participations. */
typedef struct toc_participation_list toc_participation_list;

/** A body: conference, committee, working group, assembly. */
typedef struct toc_body toc_body;
/** A list of bodies. */
typedef struct toc_body_list toc_body_list;

/** A series of document symbols that belongs to a body. */
typedef struct toc_series toc_series;
/** A list of series. */
typedef struct toc_series_list toc_series_list;

/** A meeting or session of a body. */
typedef struct toc_meeting toc_meeting;
/** A list of meetings. */
typedef struct toc_meeting_list toc_meeting_list;

/** An item of the agenda of a meeting. */
typedef struct toc_agenda_item toc_agenda_item;
/** A list of agenda items. */
typedef struct toc_agenda_item_list toc_agenda_item_list;

/** A document. */
typedef struct toc_document toc_document;
/** A list of documents. */
typedef struct toc_document_list toc_document_list;

/** A decision or resolution of a body. */
typedef struct toc_decision toc_decision;
/** A list of decisions. */
typedef struct toc_decision_list toc_decision_list;

/** A guide, publication, tool or other aid. */
typedef struct toc_resource toc_resource;
/** A list of resources. */
typedef struct toc_resource_list toc_resource_list;

/** A dated event. */
typedef struct toc_event toc_event;
/** A list of events. */
typedef struct toc_event_list toc_event_list;

/** A published version of something in one language. */
typedef struct toc_edition toc_edition;
/** A list of editions. */
typedef struct toc_edition_list toc_edition_list;

/** A correction of an authentic text. */
typedef struct toc_correction toc_correction;
/** A list of corrections. */
typedef struct toc_correction_list toc_correction_list;

/** What another source says about a member of an entity, and why it was not followed. */
typedef struct toc_claim toc_claim;
/** A list of claims. */
typedef struct toc_claim_list toc_claim_list;

/** How complete one section of the data is, and as of when. */
typedef struct toc_coverage toc_coverage;
/** A list of coverages. */
typedef struct toc_coverage_list toc_coverage_list;

/** A text in one language. */
typedef struct toc_text toc_text;
/** A list of texts. */
typedef struct toc_text_list toc_text_list;

/** One XML file of the dataset. */
typedef struct toc_part toc_part;
/** A list of parts. */
typedef struct toc_part_list toc_part_list;

/** What words mean in a citation. */
typedef struct toc_phrase toc_phrase;
/** A list of phrases. */
typedef struct toc_phrase_list toc_phrase_list;

/** A citation that shows the use of a phrase. */
typedef struct toc_example toc_example;
/** A list of examples. */
typedef struct toc_example_list toc_example_list;

/** A folded form of a phrase or of the name of an instrument. */
typedef struct toc_wording toc_wording;
/** A list of wordings. */
typedef struct toc_wording_list toc_wording_list;

TOC_END

#endif
