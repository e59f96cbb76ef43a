/* SPDX-License-Identifier: MIT */
/* The parts of a document symbol, the documents that belong together, and the decision that has it. */
#include "session.h"
#include "thing.h"
#include "tojson.h"
#include "view.h"

struct symbol {
    char normal[TOC_SYMBOL_SIZE], series[TOC_SYMBOL_SIZE], organ[TOC_SYMBOL_SIZE], base[TOC_SYMBOL_SIZE];
    const toc_body *body;
    const toc_decision *decision;
};

static int read_symbol(const toc_dataset *dataset, const char *typed, struct symbol *symbol)
{
    if (!toc_symbol_normalize(typed, symbol->normal, sizeof symbol->normal))
        return 0;
    toc_symbol_series(symbol->normal, symbol->series, sizeof symbol->series);
    toc_symbol_organ(symbol->normal, symbol->organ, sizeof symbol->organ);
    toc_symbol_base(symbol->normal, symbol->base, sizeof symbol->base);
    symbol->body = toc_find_body_by_symbol(dataset, symbol->normal);
    symbol->decision = toc_find_decision_by_symbol(dataset, symbol->normal);
    return 1;
}

/* Whether a document is the same, or of the same family: a base with its addenda, revisions, corrigenda. */
static int is_family(const toc_document *document, const struct symbol *symbol)
{
    int32_t relation = toc_symbol_relation(toc_document_symbol(document), symbol->normal);
    return relation != TOC_SYMBOL_UNRELATED && relation != TOC_SYMBOL_SERIES;
}

static json_t *modifiers_json(const struct symbol *symbol)
{
    json_t *array = json_array();
    char text[TOC_SYMBOL_SIZE];
    for (uint32_t i = 0; toc_symbol_modifier(symbol->normal, i, text, sizeof text); i++)
        append_json(array, string_json(text));
    return array;
}

static json_t *family_json(const toc_dataset *dataset, const struct symbol *symbol)
{
    const toc_document_list *documents = toc_dataset_documents(dataset);
    json_t *array = json_array();
    for (uint32_t i = 0; i < toc_document_list_count(documents); i++)
        if (is_family(toc_document_list_at(documents, i), symbol))
            append_json(array, string_json(toc_document_symbol(toc_document_list_at(documents, i))));
    return array;
}

static void print_object(struct session *session, const struct symbol *symbol)
{
    print_json(session, object_json("{s:s, s:s, s:s, s:s, s:o, s:o, s:o, s:s?, s:s?}", "normal", symbol->normal, "series",
                                    symbol->series, "organ", symbol->organ, "base", symbol->base, "modifiers",
                                    modifiers_json(symbol), "year",
                                    number_json((uint32_t)toc_symbol_year(symbol->normal)), "family",
                                    family_json(session->dataset, symbol), "body", toc_body_id(symbol->body), "decision",
                                    toc_decision_id(symbol->decision)));
}

static void print_page(struct session *session, const struct symbol *symbol)
{
    struct view view = {.session = session, .page = &session->page, .language = session_language(session)};
    const toc_document_list *documents = toc_dataset_documents(session->dataset);
    char modifier[TOC_SYMBOL_SIZE];
    page_paragraph(view.page, STYLE_BOLD, 0, symbol->normal);
    page_blank(view.page);
    view_string(&view, "Base", "base", symbol->base);
    for (uint32_t i = 0; toc_symbol_modifier(symbol->normal, i, modifier, sizeof modifier); i++)
        view_string(&view, i ? "" : "Modifiers", "modifiers", modifier);
    view_string(&view, "Series", "series", symbol->series);
    view_string(&view, "Organ", "organ", symbol->organ);
    view_number(&view, "Year", "year", (uint32_t)toc_symbol_year(symbol->normal));
    view_thing(&view, "Body", "body", THING(BODY, symbol->body));
    view_thing(&view, "Decision", "decision", THING(DECISION, symbol->decision));
    for (uint32_t i = 0; i < toc_document_list_count(documents); i++) {
        const toc_document *document = toc_document_list_at(documents, i);
        if (is_family(document, symbol))
            view_thing(&view, "Document", "family", (struct thing){TOC_KIND_DOCUMENT, document});
    }
}

static int run(struct session *session, int count, char **words)
{
    struct symbol symbol;
    (void)count;
    int refused = session_open(session);
    if (refused)
        return refused;
    if (!read_symbol(session->dataset, words[0], &symbol))
        return session_not_found(session, TOC_KIND_DOCUMENT, "document symbol", words[0]);
    if (session->options.json)
        print_object(session, &symbol);
    else
        print_page(session, &symbol);
    return EXIT_FOUND;
}

const struct command cmd_symbol = {
    .name = "symbol",
    .words = "SYMBOL",
    .summary = "Take the symbol of a UN document apart",
    .help = "Needs no document of that symbol in the dataset.\n\n  toc symbol 'a/ac.254/4/add. 3/rev.1'",
    .least = 1,
    .most = 1,
    .run = run,
};
