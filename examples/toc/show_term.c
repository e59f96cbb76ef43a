/* SPDX-License-Identifier: MIT */
/* Words: terms and topics. */
#include "show.h"

void show_term(struct view *view, const toc_term *term)
{
    view_texts(view, "Term", "label", toc_term_labels(term));
    view_thing(view, "Instrument", "instrument", THING(INSTRUMENT, toc_term_instrument(term)));
    view_thing(view, "Defined by", "defined_by", THING(PROVISION, toc_term_defined_by(term)));
    view_texts(view, "Meaning", "gloss", toc_term_glosses(term));
    view_things(view, "See also", "see", THINGS(TERM, toc_term_see(term)));
    view_things(view, "Used in", "used_in", THINGS(PROVISION, toc_term_used_in(term)));
    view_sources(view, toc_term_sources(term), NULL);
}

void show_topic(struct view *view, const toc_topic *topic)
{
    view_texts(view, "Topic", "name", toc_topic_names(topic));
    view_things(view, "Provisions", "provisions", THINGS(PROVISION, toc_topic_provisions(topic)));
}
