/* SPDX-License-Identifier: MIT */
/* The metadata of an Akoma Ntoso file, and the names that things have in it. */
#include "../format/language.h"
#include "akn.h"

#include <string.h>
#include <toc/dataset.h>
#include <toc/date.h>
#include <toc/decision.h>
#include <toc/meeting.h>

static void print(struct akn *akn, const char *string)
{
    tocp_bytes_print(&akn->out, string);
}

/* --- names --- */

void tocp_akn_uri(struct tocp_bytes *out, const toc_instrument *instrument)
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

void tocp_akn_eid(struct tocp_bytes *out, const toc_provision *provision)
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

/* --- texts --- */

const toc_text *tocp_akn_choose(const struct akn *akn, const toc_text_list *texts)
{
    for (uint32_t i = 0; i < toc_text_list_count(texts); i++) {
        const char *tag = toc_text_language(toc_text_list_at(texts, i));
        if (tag && tocp_language_is(tag, akn->language))
            return toc_text_list_at(texts, i);
    }
    return toc_text_list_at(texts, 0);
}

void tocp_akn_mark(struct akn *akn, const toc_text *text)
{
    const char *tag = toc_text_language(text);
    if (tag && !tocp_language_is(tag, akn->language))
        tocp_bytes_attribute(&akn->out, "xml:lang", tag);
}

void tocp_akn_text(struct akn *akn, const toc_text *text)
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
    tocp_akn_uri(&akn->out, akn->instrument);
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

void tocp_akn_meta(struct akn *akn)
{
    const toc_body *body = author_of(akn);
    const char *author = body ? toc_body_id(body) : "un";
    const char *name = toc_text_string(tocp_akn_choose(akn, toc_body_names(body)));
    print(akn, "  <meta>\n   <identification source=\"#libtoc\">\n");
    put_work(akn, author);
    put_expression(akn, author);
    print(akn, "   </identification>\n   <references source=\"#libtoc\">\n");
    put_organization(akn, author, name ? name : "United Nations");
    put_organization(akn, "libtoc", "libtoc");
    print(akn, "   </references>\n  </meta>\n");
}
