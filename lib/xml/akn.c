/* SPDX-License-Identifier: MIT */
/*
 * An instrument as Akoma Ntoso 3.0. Parts of provisions are nested points, text behind a list is its wrapUp, and
 * an eId differs from our locator only in that. What is ours, not the treaty's, stands in remarks.
 */
#include <toc/akn.h>

#include "akn_words.h"
#include "bytes.h"

#include <string.h>
#include <toc/dataset.h>
#include <toc/date.h>
#include <toc/decision.h>
#include <toc/instrument.h>
#include <toc/meeting.h>
#include <toc/provision.h>
#include <toc/text.h>

struct akn {
    struct tocp_bytes out;
    const toc_instrument *instrument;
    const char *language;
    int official; /* there is official text in the language */
};

static void print(struct akn *akn, const char *string)
{
    tocp_bytes_print(&akn->out, string);
}

/* --- names --- */

static void put_uri(struct tocp_bytes *out, const toc_instrument *instrument)
{
    char day[TOC_DATE_SIZE] = "";
    const char *kind = toc_instrument_kind_name(toc_instrument_kind(instrument));
    const char *number = toc_instrument_mtdsg(instrument);
    toc_date_format(toc_instrument_adopted(instrument), day, sizeof day);
    tocp_bytes_print(out, "/akn/un/act/");
    tocp_bytes_value(out, kind ? kind : "treaty");
    if (day[0]) {
        tocp_bytes_print(out, "/");
        tocp_bytes_print(out, day);
    }
    tocp_bytes_print(out, "/");
    tocp_bytes_value(out, number ? number : toc_instrument_id(instrument));
}

/* The locator without its instrument, in the words of the naming convention. */
static void put_eid(struct tocp_bytes *out, const toc_provision *provision)
{
    static const struct {
        const char *ours, *theirs;
    } words[] = {{"item_", "point_"}, {"subitem_", "point_"}, {"tail", "wrapup_1"}};
    const char *id = toc_provision_id(provision), *at = id ? strchr(id, '#') : NULL;
    for (at = at ? at + 1 : ""; *at;) {
        const char *stop = strstr(at, "__");
        size_t length = stop ? (size_t)(stop - at) : strlen(at), skip = 0;
        for (size_t i = 0; i < sizeof words / sizeof *words && !skip; i++)
            if (strncmp(at, words[i].ours, strlen(words[i].ours)) == 0) {
                tocp_bytes_print(out, words[i].theirs);
                skip = strlen(words[i].ours);
            }
        tocp_bytes_put(out, at + skip, length - skip);
        if (stop)
            tocp_bytes_print(out, "__");
        at += length + (stop ? 2 : 0);
    }
}

/* Opens an element with its ids; part: "" or the name of an unnumbered wrapper in it. */
static void open_element(struct akn *akn, uint32_t level, const char *element, const toc_provision *provision,
                         const char *part)
{
    tocp_bytes_indent(&akn->out, level);
    print(akn, "<");
    print(akn, element);
    print(akn, " eId=\"");
    put_eid(&akn->out, provision);
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

/* The text in our language, or in the first that there is. */
static const toc_text *choose(const struct akn *akn, const toc_text_list *texts)
{
    for (uint32_t i = 0; i < toc_text_list_count(texts); i++) {
        const char *tag = toc_text_language(toc_text_list_at(texts, i));
        if (tag && strcmp(tag, akn->language) == 0)
            return toc_text_list_at(texts, i);
    }
    return toc_text_list_at(texts, 0);
}

static void put_language(struct akn *akn, const toc_text *text)
{
    const char *tag = toc_text_language(text);
    if (tag && strcmp(tag, akn->language) != 0)
        tocp_bytes_attribute(&akn->out, "xml:lang", tag);
}

static void put_text(struct akn *akn, const toc_text *text)
{
    const char *string = toc_text_string(text);
    tocp_bytes_content(&akn->out, string ? string : "");
}

/* --- metadata --- */

static void put_value(struct akn *akn, const char *element, const char *suffix, const char *behind)
{
    print(akn, "     <");
    print(akn, element);
    print(akn, " value=\"");
    put_uri(&akn->out, akn->instrument);
    print(akn, suffix);
    print(akn, behind);
    print(akn, "\"/>\n");
}

static void put_alias(struct akn *akn, const char *name, const char *value)
{
    if (!value)
        return;
    print(akn, "     <FRBRalias");
    tocp_bytes_attribute(&akn->out, "value", value);
    tocp_bytes_attribute(&akn->out, "name", name);
    print(akn, "/>\n");
}

/* A full date, which the schema demands: the first day that an imprecise one may be. */
static void put_date(struct akn *akn, int32_t date, const char *name)
{
    char day[TOC_DATE_SIZE] = "";
    toc_date_format(toc_date_earliest(date), day, sizeof day);
    print(akn, "     <FRBRdate");
    tocp_bytes_attribute(&akn->out, "date", day[0] ? day : "0001-01-01");
    tocp_bytes_attribute(&akn->out, "name", day[0] ? name : "unknown");
    print(akn, "/>\n");
}

static void put_author(struct akn *akn, const char *id)
{
    print(akn, "     <FRBRauthor href=\"#");
    tocp_bytes_value(&akn->out, id);
    print(akn, "\"/>\n");
}

static const toc_body *author_of(const struct akn *akn)
{
    return toc_decision_body(toc_instrument_adopted_by(akn->instrument));
}

static void put_work(struct akn *akn, const char *author)
{
    const toc_instrument *instrument = akn->instrument;
    print(akn, "    <FRBRWork>\n");
    put_value(akn, "FRBRthis", "/!main", "");
    put_value(akn, "FRBRuri", "", "");
    put_alias(akn, "libtoc", toc_instrument_id(instrument));
    put_alias(akn, "mtdsg", toc_instrument_mtdsg(instrument));
    put_alias(akn, "symbol", toc_decision_symbol(toc_instrument_adopted_by(instrument)));
    put_alias(akn, "registration", toc_instrument_registration(instrument));
    put_alias(akn, "unts", toc_instrument_unts(instrument));
    put_date(akn, toc_instrument_adopted(instrument), "adoption");
    if (toc_instrument_in_force(instrument))
        put_date(akn, toc_instrument_in_force(instrument), "entry-into-force");
    put_author(akn, author);
    print(akn, "     <FRBRcountry value=\"un\"/>\n    </FRBRWork>\n");
}

static void put_expression(struct akn *akn, const char *author)
{
    struct tocp_bytes suffix = {NULL, 0, 0, 0};
    char day[TOC_DATE_SIZE] = "";
    toc_date_format(toc_instrument_adopted(akn->instrument), day, sizeof day);
    tocp_bytes_print(&suffix, "/");
    tocp_bytes_value(&suffix, tocp_akn_language(akn->language));
    tocp_bytes_print(&suffix, "@");
    tocp_bytes_print(&suffix, day);
    akn->out.nomem |= suffix.nomem;
    const char *expression = suffix.bytes ? suffix.bytes : "";
    print(akn, "    <FRBRExpression>\n");
    put_value(akn, "FRBRthis", expression, "/!main");
    put_value(akn, "FRBRuri", expression, "");
    put_date(akn, toc_instrument_adopted(akn->instrument), "adoption");
    put_author(akn, author);
    print(akn, "     <FRBRlanguage");
    tocp_bytes_attribute(&akn->out, "language", tocp_akn_language(akn->language));
    print(akn, "/>\n    </FRBRExpression>\n    <FRBRManifestation>\n");
    put_value(akn, "FRBRthis", expression, "/!main.xml");
    put_value(akn, "FRBRuri", expression, ".xml");
    put_date(akn, toc_dataset_as_of(toc_instrument_dataset(akn->instrument)), "generation");
    put_author(akn, "libtoc");
    print(akn, "    </FRBRManifestation>\n");
    tocp_bytes_free(&suffix);
}

static void put_organization(struct akn *akn, const char *id, const char *name)
{
    print(akn, "    <TLCOrganization");
    tocp_bytes_attribute(&akn->out, "eId", id);
    print(akn, " href=\"/akn/ontology/organization/");
    tocp_bytes_value(&akn->out, id);
    print(akn, "\"");
    tocp_bytes_attribute(&akn->out, "showAs", name);
    print(akn, "/>\n");
}

static void put_meta(struct akn *akn)
{
    const toc_body *body = author_of(akn);
    const char *author = body ? toc_body_id(body) : "un";
    const char *name = toc_text_string(choose(akn, toc_body_names(body)));
    print(akn, "  <meta>\n   <identification source=\"#libtoc\">\n");
    put_work(akn, author);
    put_expression(akn, author);
    print(akn, "   </identification>\n   <references source=\"#libtoc\">\n");
    put_organization(akn, author, name ? name : "United Nations");
    put_organization(akn, "libtoc", "libtoc");
    print(akn, "   </references>\n  </meta>\n");
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
        put_uri(&akn->out, instrument);
    if (provision) {
        print(akn, "#");
        put_eid(&akn->out, provision);
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
    const toc_text *summary = choose(akn, toc_provision_summaries(provision));
    if (text) {
        tocp_bytes_indent(&akn->out, level);
        print(akn, "<p>");
        tocp_bytes_content(&akn->out, text);
        print(akn, "</p>\n");
    } else if (summary && (is_leaf || !akn->official)) {
        tocp_bytes_indent(&akn->out, level);
        print(akn, "<p><remark class=\"summary\" status=\"editorial\"");
        put_language(akn, summary);
        print(akn, ">");
        print(akn, tocp_akn_caveat(akn->language));
        print(akn, " ");
        put_text(akn, summary);
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
    const toc_text *heading = choose(akn, toc_provision_headings(provision));
    if (toc_provision_number(provision)) {
        tocp_bytes_indent(&akn->out, level);
        print(akn, "<num>");
        tocp_akn_number(&akn->out, provision, akn->language);
        print(akn, "</num>\n");
    }
    if (heading) {
        tocp_bytes_indent(&akn->out, level);
        print(akn, "<heading");
        put_language(akn, heading);
        print(akn, ">");
        put_text(akn, heading);
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

static void put_provision(struct akn *akn, uint32_t level, const toc_provision *provision)
{
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
    for (uint32_t i = 0; i < count; i++) {
        const toc_provision *child = toc_provision_list_at(children, i);
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
    const toc_text *title = choose(akn, toc_instrument_titles(akn->instrument));
    print(akn, "  <preface>\n   <longTitle>\n    <p><docTitle");
    put_language(akn, title);
    print(akn, ">");
    put_text(akn, title);
    print(akn, "</docTitle></p>\n   </longTitle>\n  </preface>\n");
}

char *toc_instrument_to_akn(const toc_instrument *instrument, const char *language)
{
    if (!instrument)
        return NULL;
    struct akn akn = {.instrument = instrument, .language = language ? language : "en"};
    const toc_provision_list *divisions = toc_instrument_divisions(instrument);
    const char *kind = toc_instrument_kind_name(toc_instrument_kind(instrument));
    akn.official = has_official_text(&akn);
    print(&akn, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n <act");
    tocp_bytes_attribute(&akn.out, "name", kind ? kind : "treaty");
    print(&akn, " contains=\"originalVersion\">\n");
    put_meta(&akn);
    put_preface(&akn);
    uint32_t first = 0;
    if (toc_provision_kind(toc_provision_list_at(divisions, 0)) == TOC_PROVISION_PREAMBLE)
        put_preamble(&akn, toc_provision_list_at(divisions, first++));
    print(&akn, "  <body>\n");
    for (uint32_t i = first; i < toc_provision_list_count(divisions); i++)
        put_provision(&akn, 3, toc_provision_list_at(divisions, i));
    print(&akn, "  </body>\n </act>\n</akomaNtoso>\n");
    if (akn.out.nomem)
        tocp_bytes_free(&akn.out);
    return akn.out.bytes;
}
