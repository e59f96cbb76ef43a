/* SPDX-License-Identifier: MIT */
/* What toc show says about each kind of thing. */
#ifndef TOC_SHOW_H
#define TOC_SHOW_H

#include "view.h"

void show_provision(struct view *view, const toc_provision *provision);
void show_instrument(struct view *view, const toc_instrument *instrument);
void show_participant(struct view *view, const toc_participant *participant);
void show_action(struct view *view, const toc_action *action);
void show_term(struct view *view, const toc_term *term);
void show_topic(struct view *view, const toc_topic *topic);
void show_duty(struct view *view, const toc_duty *duty);
void show_body(struct view *view, const toc_body *body);
void show_meeting(struct view *view, const toc_meeting *meeting);
void show_document(struct view *view, const toc_document *document);
void show_decision(struct view *view, const toc_decision *decision);
void show_resource(struct view *view, const toc_resource *resource);
void show_event(struct view *view, const toc_event *event);
void show_source(struct view *view, const toc_source *source);

/* The duties of a provision, or of all provisions below it for people. */
void view_duties(struct view *view, const toc_provision *top);

#endif
