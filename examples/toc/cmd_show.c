/* SPDX-License-Identifier: MIT */
#include "memory.h"
#include "resolve.h"
#include "show.h"

static struct {
    int all_languages, with_sources;
} asked;

static const struct argp_option options[] = {
    {"all-languages", 'a', NULL, 0, "Show texts in all languages", 0},
    {"sources", 's', NULL, 0, "Show where each fact comes from, and what was not followed", 0},
    {0}};

static error_t option(int key, char *argument, struct argp_state *state)
{
    (void)argument;
    (void)state;
    switch (key) {
    case 'a': asked.all_languages = 1; return 0;
    case 's': asked.with_sources = 1; return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static void show_thing(struct view *view, struct thing thing)
{
    switch (thing.kind) {
    case TOC_KIND_PROVISION: show_provision(view, thing.handle); break;
    case TOC_KIND_INSTRUMENT: show_instrument(view, thing.handle); break;
    case TOC_KIND_PARTICIPANT: show_participant(view, thing.handle); break;
    case TOC_KIND_ACTION: show_action(view, thing.handle); break;
    case TOC_KIND_TERM: show_term(view, thing.handle); break;
    case TOC_KIND_TOPIC: show_topic(view, thing.handle); break;
    case TOC_KIND_DUTY: show_duty(view, thing.handle); break;
    case TOC_KIND_BODY: show_body(view, thing.handle); break;
    case TOC_KIND_MEETING: show_meeting(view, thing.handle); break;
    case TOC_KIND_DOCUMENT: show_document(view, thing.handle); break;
    case TOC_KIND_DECISION: show_decision(view, thing.handle); break;
    case TOC_KIND_RESOURCE: show_resource(view, thing.handle); break;
    case TOC_KIND_EVENT: show_event(view, thing.handle); break;
    case TOC_KIND_SOURCE: show_source(view, thing.handle); break;
    default: break;
    }
}

static void note_language(const struct view *view)
{
    if (!view->object && view->other_language && !view->all_languages && view->session->options.language) {
        page_blank(view->page);
        page_paragraph(view->page, STYLE_FAINT, 0,
                       "What is not there in the language asked for is shown in another one.");
    }
}

static int run(struct session *session, int count, char **words)
{
    (void)count;
    if (session_open(session) != 0)
        return EXIT_REFUSED;
    struct thing thing = resolve(session->dataset, words[0]);
    if (thing.kind == TOC_KIND_NONE)
        return session_not_found(session, TOC_KIND_NONE, "id, symbol, name or provision", words[0]);
    struct view view = {.session = session, .page = &session->page, .language = session_language(session),
                        .all_languages = asked.all_languages, .with_sources = asked.with_sources};
    if (session->options.json)
        view.object = object_json("{s:o, s:o, s:o}", "id", id_json(thing),
                                  "kind", string_json(toc_kind_name(thing.kind)),
                                  "type", string_json(toc_kind_name(thing.kind)));
    else if (thing.kind != TOC_KIND_PROVISION)
        view_line(&view, "Id", thing_id(thing));
    show_thing(&view, thing);
    note_language(&view);
    if (view.object)
        print_json(session, view.object);
    return EXIT_FOUND;
}

const struct command cmd_show = {
    .name = "show",
    .words = "ID-OR-CITATION",
    .summary = "Show all that is known about one thing",
    .help = "ID-OR-CITATION is the id of anything in the dataset, the symbol of a document, the name or code of an "
            "instrument, a participant or a body, or a citation. The page of a provision gathers the references, "
            "terms and topics of all provisions below it; JSON has each provision's own.\n\n"
            "Examples:\n"
            "  toc show 'UNTOC art. 18'\n"
            "  toc show tip#art_3__point_a --all-languages --sources\n"
            "  toc show A/RES/55/25 --json",
    .least = 1,
    .most = 1,
    .options = options,
    .option = option,
    .run = run,
};
