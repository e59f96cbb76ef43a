/* SPDX-License-Identifier: MIT */
/*
 * An instrument as Akoma Ntoso 3.0. Parts of provisions are nested points, text behind a list is its wrapUp, and
 * an eId differs from our locator only in that. What is ours, not the treaty's, stands in remarks.
 */
#include <toc/akn.h>

#include "../format/format.h"
#include "akn.h"

#include <string.h>

static void print(struct akn *akn, const char *string)
{
    tocp_bytes_print(&akn->out, string);
}

/* --- elements --- */

/* Opens an element with its ids; part: "" or the name of an unnumbered wrapper in it. */
static void open_element(struct akn *akn, uint32_t level, const char *element, const toc_provision *provision,
                         const char *part)
{
    tocp_bytes_indent(&akn->out, level);
    print(akn, "<");
    print(akn, element);
    print(akn, " eId=\"");
    tocp_akn_eid(&akn->out, provision);
    print(akn, part);
    print(akn, "\"");
    if (!*part)
        tocp_bytes_attribute(&akn->out, "wId", toc_provision_id(provision));
    print(akn, ">");
}

static void close_element(struct akn *akn, uint32_t level, const char *element)
{
    tocp_bytes_indent(&akn->out, level);
    print(akn, "</");
    print(akn, element);
    print(akn, ">\n");
}

/* --- provisions --- */

/* Nothing for what Akoma Ntoso has no name for. */
static int put_target(struct akn *akn, const toc_reference *reference)
{
    const toc_provision *provision = toc_reference_target_provision(reference);
    const toc_instrument *instrument = provision ? toc_provision_instrument(provision)
                                                 : toc_reference_target_instrument(reference);
    if (!instrument)
        return 0;
    print(akn, "<ref href=\"");
    if (instrument != akn->instrument || !provision)
        tocp_akn_uri(&akn->out, instrument);
    if (provision) {
        print(akn, "#");
        tocp_akn_eid(&akn->out, provision);
    }
    print(akn, "\">");
    tocp_bytes_content(&akn->out, toc_reference_target_id(reference));
    print(akn, "</ref>");
    return 1;
}

static void put_references(struct akn *akn, uint32_t level, const toc_provision *provision)
{
    const toc_reference_list *references = toc_provision_references(provision);
    size_t opened = akn->out.size, put = 0;
    tocp_bytes_indent(&akn->out, level);
    print(akn, "<p><remark class=\"references\" status=\"editorial\">");
    for (uint32_t i = 0; i < toc_reference_list_count(references); i++) {
        size_t before = akn->out.size;
        if (put)
            print(akn, "; ");
        if (put_target(akn, toc_reference_list_at(references, i)))
            put++;
        else
            tocp_bytes_cut(&akn->out, before);
    }
    print(akn, "</remark></p>\n");
    if (put == 0)
        tocp_bytes_cut(&akn->out, opened);
}

/* The official text; or our summary, marked as one, where a text is missing. */
static void put_body(struct akn *akn, uint32_t level, const toc_provision *provision)
{
    const char *text = toc_provision_text(provision, akn->language);
    int is_leaf = toc_provision_list_count(toc_provision_children(provision)) == 0;
    const toc_text *summary = tocp_akn_choose(akn, toc_provision_summaries(provision));
    if (text) {
        tocp_bytes_indent(&akn->out, level);
        print(akn, "<p>");
        tocp_bytes_content(&akn->out, text);
        print(akn, "</p>\n");
    } else if (summary && (is_leaf || !akn->official)) {
        tocp_bytes_indent(&akn->out, level);
        print(akn, "<p><remark class=\"summary\" status=\"editorial\"");
        tocp_akn_mark(akn, summary);
        print(akn, ">");
        print(akn, tocp_akn_caveat(akn->language));
        print(akn, " ");
        tocp_akn_text(akn, summary);
        print(akn, "</remark></p>\n");
    }
    put_references(akn, level, provision);
}

/* A wrapper around the body; left out when there is none, unless the schema demands it. */
static void put_wrapped(struct akn *akn, uint32_t level, const char *element, const char *part, int demanded,
                        const toc_provision *provision)
{
    size_t opened = akn->out.size;
    open_element(akn, level, element, provision, part);
    print(akn, "\n");
    size_t filled = akn->out.size;
    put_body(akn, level + 1, provision);
    if (akn->out.size == filled && demanded) {
        tocp_bytes_indent(&akn->out, level + 1);
        print(akn, "<p/>\n");
    }
    if (akn->out.size == filled)
        tocp_bytes_cut(&akn->out, opened);
    else
        close_element(akn, level, element);
}

static void put_number_and_heading(struct akn *akn, uint32_t level, const toc_provision *provision)
{
    const toc_text *heading = tocp_akn_choose(akn, toc_provision_headings(provision));
    if (toc_provision_number(provision)) {
        tocp_bytes_indent(&akn->out, level);
        print(akn, "<num>");
        tocp_akn_number(&akn->out, provision, akn->language);
        print(akn, "</num>\n");
    }
    if (heading) {
        tocp_bytes_indent(&akn->out, level);
        print(akn, "<heading");
        tocp_akn_mark(akn, heading);
        print(akn, ">");
        tocp_akn_text(akn, heading);
        print(akn, "</heading>\n");
    }
}

static const char *element_of(const toc_provision *provision)
{
    switch (toc_provision_kind(provision)) {
    case TOC_PROVISION_SECTION: return "section";
    case TOC_PROVISION_ARTICLE: return "article";
    case TOC_PROVISION_PARAGRAPH: return "paragraph";
    case TOC_PROVISION_TAIL: return "alinea";
    default: return "point";
    }
}

/* What is damaged in a mapped image must not lead around in circles: a child says itself where it stands, and comes
 * behind all that comes before it. */
static int stands_in(const toc_provision *child, const toc_provision *parent, const toc_provision *before)
{
    return child && toc_provision_parent(child) == parent &&
           (!before || toc_provision_index(child) > toc_provision_index(before));
}

static void put_provision(struct akn *akn, uint32_t level, const toc_provision *provision)
{
    enum { DEEPEST = 2 + TOCP_MAX_LEVELS };
    const toc_provision_list *children = toc_provision_children(provision);
    uint32_t count = toc_provision_list_count(children);
    const char *element = element_of(provision);
    open_element(akn, level, element, provision, "");
    print(akn, "\n");
    put_number_and_heading(akn, level + 1, provision);
    if (count)
        put_wrapped(akn, level + 1, "intro", "__intro_1", 0, provision);
    else
        put_wrapped(akn, level + 1, "content", "__content_1", 1, provision);
    const toc_provision *before = provision;
    for (uint32_t i = 0; i < count && level < DEEPEST; i++) {
        const toc_provision *child = toc_provision_list_at(children, i);
        if (!stands_in(child, provision, before))
            continue;
        before = child;
        /* The schema has one wrapUp, at the end. */
        if (toc_provision_kind(child) == TOC_PROVISION_TAIL && i + 1 == count)
            put_wrapped(akn, level + 1, "wrapUp", "", 1, child);
        else
            put_provision(akn, level + 1, child);
    }
    close_element(akn, level, element);
}

static void put_preamble(struct akn *akn, const toc_provision *preamble)
{
    const toc_provision_list *recitals = toc_provision_children(preamble);
    open_element(akn, 2, "preamble", preamble, "");
    print(akn, "\n   <formula name=\"enactingFormula\">\n");
    put_body(akn, 4, preamble);
    print(akn, "   </formula>\n");
    for (uint32_t i = 0; i < toc_provision_list_count(recitals); i++) {
        print(akn, i ? "" : "   <recitals>\n");
        put_wrapped(akn, 4, "recital", "", 1, toc_provision_list_at(recitals, i));
    }
    print(akn, toc_provision_list_count(recitals) ? "   </recitals>\n" : "");
    close_element(akn, 2, "preamble");
}

/* --- the act --- */

static int has_official_text(const struct akn *akn)
{
    const toc_provision_list *provisions = toc_instrument_provisions(akn->instrument);
    for (uint32_t i = 0; i < toc_provision_list_count(provisions); i++)
        if (toc_provision_text(toc_provision_list_at(provisions, i), akn->language))
            return 1;
    return 0;
}

static void put_preface(struct akn *akn)
{
    const toc_text *title = tocp_akn_choose(akn, toc_instrument_titles(akn->instrument));
    print(akn, "  <preface>\n   <longTitle>\n    <p><docTitle");
    tocp_akn_mark(akn, title);
    print(akn, ">");
    tocp_akn_text(akn, title);
    print(akn, "</docTitle></p>\n   </longTitle>\n  </preface>\n");
}

char *toc_instrument_to_akn(const toc_instrument *instrument, const char *language)
{
    struct akn akn = {.instrument = instrument, .language = "en"};
    if (!instrument || (language && !tocp_language_usual(language, strlen(language), akn.language)))
        return NULL;
    const toc_provision_list *divisions = toc_instrument_divisions(instrument);
    const char *kind = toc_instrument_kind_name(toc_instrument_kind(instrument));
    akn.official = has_official_text(&akn);
    print(&akn, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n <act");
    tocp_bytes_attribute(&akn.out, "name", kind ? kind : "treaty");
    print(&akn, " contains=\"originalVersion\">\n");
    tocp_akn_meta(&akn);
    put_preface(&akn);
    uint32_t first = 0;
    if (toc_provision_kind(toc_provision_list_at(divisions, 0)) == TOC_PROVISION_PREAMBLE)
        put_preamble(&akn, toc_provision_list_at(divisions, first++));
    print(&akn, "  <body>\n");
    const toc_provision *before = NULL;
    for (uint32_t i = first; i < toc_provision_list_count(divisions); i++)
        if (stands_in(toc_provision_list_at(divisions, i), NULL, before)) {
            before = toc_provision_list_at(divisions, i);
            put_provision(&akn, 3, before);
        }
    print(&akn, "  </body>\n </act>\n</akomaNtoso>\n");
    if (akn.out.nomem)
        tocp_bytes_free(&akn.out);
    return akn.out.bytes;
}
