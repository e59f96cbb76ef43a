/* SPDX-License-Identifier: MIT */
/* One description of a thing, two forms: a page for people, or a JSON object. Each call adds one member. */
#ifndef TOC_VIEW_H
#define TOC_VIEW_H

#include "session.h"
#include "thing.h"
#include "tojson.h"

struct view {
    struct session *session;
    struct page *page;
    const char *language; /* to prefer */
    int all_languages;    /* truth: show every language */
    int with_sources;     /* truth: show sources and claims to people */
    int other_language;   /* truth: something was not there in the preferred one */
    json_t *object;       /* NULL: for people */
};

/* A member without a label is for JSON only. For people, what is not stated is left out. */
void view_string(struct view *view, const char *label, const char *member, const char *value);
void view_number(struct view *view, const char *label, const char *member, uint32_t value);
void view_date(struct view *view, const char *label, const char *member, int32_t value);

/* A text, for people in the preferred language or in all; without a label as a paragraph of its own. */
void view_texts(struct view *view, const char *label, const char *member, const toc_text_list *texts);

/* Texts of which a language may have several, such as aliases, for people on one line. */
void view_all_texts(struct view *view, const char *label, const char *member, const toc_text_list *texts);

/* Languages, separated by spaces. */
void view_words(struct view *view, const char *label, const char *member, const char *words);

/* Another thing, and a list of others, for people under a heading of its own. */
void view_thing(struct view *view, const char *label, const char *member, struct thing thing);
void view_things(struct view *view, const char *caption, const char *member, struct things things);

/* Things with their ids under a heading, for people only. */
void view_list(struct view *view, const char *caption, const struct thing *things, size_t count);

/* Published versions. */
void view_editions(struct view *view, const toc_edition_list *editions);

/* References both ways: of a document or decision, and of a provision, for people with all below it. */
void view_references(struct view *view, const toc_reference_list *made, const toc_reference_list *received);
void view_provision_references(struct view *view, const toc_provision *top);

/* Where it all comes from, and what was not followed. */
void view_sources(struct view *view, const toc_source_list *sources, const toc_claim_list *claims);

/* A string of a list for people, noting when it is in another language. */
const char *view_pick(struct view *view, const toc_text_list *texts);

/* A label with a text beside it, as all members have. */
void view_line(struct view *view, const char *label, const char *text);

#endif
