/* SPDX-License-Identifier: MIT */
/* Full-text search. */
#include "layout.h"
#include "memory.h"
#include "session.h"
#include "suggest.h"
#include "thing.h"
#include "tojson.h"

#include <stdlib.h>
#include <string.h>

enum { INDENT = 2, MOST_WORDS = 1000 };

static struct {
    int32_t kind, from, to;
    const char *instrument;
    uint32_t limit;
    int explain; /* truth */
} asked = {.limit = 20};

static int32_t parse_kind(const char *argument, struct argp_state *state)
{
    int32_t kind = 1;
    const char *name;
    while ((name = toc_kind_name(kind)) && (!kind_is_searched(kind) || strcmp(name, argument) != 0))
        kind++;
    if (!name)
        refuse_argument(state, "--kind=%s: expected a kind, such as instrument, provision, term, decision or document",
                        argument);
    if (asked.kind)
        refuse_argument(state, "--kind=%s: there is a kind already; expected one", argument);
    return kind;
}

static uint32_t parse_limit(const char *argument, struct argp_state *state)
{
    char *end;
    unsigned long limit = strtoul(argument, &end, 10);
    if (*argument < '0' || *argument > '9' || *end || limit == 0 || limit > UINT32_MAX)
        refuse_argument(state, "--limit=%s: expected a number from 1 on", argument);
    return (uint32_t)limit;
}

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
    switch (key) {
    case 'e': asked.explain = 1; return 0;
    case 'f': asked.from = parse_day(argument, state); return 0;
    case 't': asked.to = parse_day(argument, state); return 0;
    case 'i': asked.instrument = argument; return 0;
    case 'k': asked.kind = parse_kind(argument, state); return 0;
    case 'n': asked.limit = parse_limit(argument, state); return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* --- JSON --- */

static json_t *contributions_json(const toc_hit *hit)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_hit_contribution_count(hit); i++)
        append_json(array,
                    object_json("{s:s, s:s, s:s?, s:i, s:i}", "term", toc_hit_contribution_term(hit, i), "field",
                                toc_hit_contribution_field(hit, i), "lang", toc_hit_contribution_language(hit, i),
                                "frequency", (int)toc_hit_contribution_frequency(hit, i), "score",
                                (int)toc_hit_contribution_score(hit, i)));
    return array;
}

static json_t *hit_json(const toc_hit *hit)
{
    json_t *spans = must(json_array());
    for (uint32_t i = 0; i < toc_hit_span_count(hit); i++)
        append_json(spans, json_pack("[ii]", (int)toc_hit_span_start(hit, i), (int)toc_hit_span_end(hit, i)));
    json_t *object =
        object_json("{s:s?, s:s, s:i, s:s, s:o, s:s, s:s?}", "id", toc_hit_id(hit), "kind",
                    toc_kind_name(toc_hit_kind(hit)), "score", (int)toc_hit_score(hit), "snippet",
                    toc_hit_snippet(hit), "spans", spans, "field", toc_hit_field(hit), "lang", toc_hit_language(hit));
    if (asked.explain)
        set_json(object, "contributions", contributions_json(hit));
    return object;
}

static void print_array(struct session *session, const toc_hit_list *hits)
{
    json_t *array = must(json_array());
    for (uint32_t i = 0; i < toc_hit_list_count(hits); i++)
        append_json(array, hit_json(toc_hit_list_at(hits, i)));
    print_json(session, array);
}

/* --- for people --- */

/* Bytes from start to end of the snippet, with what was asked for in bold. */
static void put_marked(const struct page *page, const toc_hit *hit, uint32_t start, uint32_t end)
{
    const char *snippet = toc_hit_snippet(hit);
    for (uint32_t i = 0; i < toc_hit_span_count(hit); i++) {
        uint32_t from = toc_hit_span_start(hit, i), to = toc_hit_span_end(hit, i);
        if (to <= start || from >= end)
            continue;
        from = from > start ? from : start;
        to = to < end ? to : end;
        layout_put(page->stream, snippet + start, from - start);
        fputs(style_start(page->color, STYLE_BOLD), page->stream);
        layout_put(page->stream, snippet + from, to - from);
        fputs(style_end(page->color, STYLE_BOLD), page->stream);
        start = to;
    }
    layout_put(page->stream, snippet + start, end - start);
}

static void print_snippet(const struct page *page, const toc_hit *hit)
{
    const char *snippet = toc_hit_snippet(hit);
    for (const char *line = snippet, *next; *line; line = next) {
        size_t size = layout_line(line, page->measure - INDENT, &next);
        uint32_t start = (uint32_t)(line - snippet);
        fprintf(page->stream, "%*s", INDENT, "");
        put_marked(page, hit, start, start + (uint32_t)size);
        fputc('\n', page->stream);
    }
}

static void print_contributions(struct page *page, const toc_hit *hit)
{
    for (uint32_t i = 0; i < toc_hit_contribution_count(hit); i++) {
        const char *language = toc_hit_contribution_language(hit, i);
        uint32_t frequency = toc_hit_contribution_frequency(hit, i);
        char *term = layout_isolate(toc_hit_contribution_term(hit, i));
        char *text = format("%.3f  %s in %s%s%s%s", toc_hit_contribution_score(hit, i) / 1000.0, term,
                            toc_hit_contribution_field(hit, i),
                            language ? " [" : "", language ? language : "", language ? "]" : "");
        char *counted = frequency > 1 ? format("%s, %u times", text, (unsigned)frequency) : format("%s", text);
        page_paragraph(page, STYLE_FAINT, 2 * INDENT, counted);
        free(counted);
        free(text);
        free(term);
    }
}

static void print_hit(struct session *session, const toc_hit *hit)
{
    struct page *page = &session->page;
    char *title = thing_title(thing_find(session->dataset, toc_hit_id(hit)), session_language(session));
    char *isolated = layout_isolate(title), *line = format("%s  %s", toc_hit_id(hit), isolated);
    page_paragraph(page, STYLE_PLAIN, 0, line);
    if (strcmp(title, toc_hit_snippet(hit)) != 0)
        print_snippet(page, hit);
    if (asked.explain)
        print_contributions(page, hit);
    free(line);
    free(isolated);
    free(title);
}

static void print_page(struct session *session, const toc_hit_list *hits, uint32_t beyond)
{
    if (toc_hit_list_is_partial(hits))
        page_paragraph(&session->page, STYLE_FAINT, 0,
                       beyond ? "Nothing that passes the filters has all of this; some of it is in:" :
                                "Nothing has all of this; some of it is in:");
    for (uint32_t i = 0; i < toc_hit_list_count(hits); i++) {
        if (i || toc_hit_list_is_partial(hits))
            page_blank(&session->page);
        print_hit(session, toc_hit_list_at(hits, i));
    }
    if (toc_hit_list_total(hits) > toc_hit_list_count(hits)) {
        char *rest = format("%u of %u; --limit shows more.", (unsigned)toc_hit_list_count(hits),
                            (unsigned)toc_hit_list_total(hits));
        page_blank(&session->page);
        page_paragraph(&session->page, STYLE_FAINT, 0, rest);
        free(rest);
    }
}

/* --- the command --- */

/* The words as one query; to be freed. */
static char *join(int count, char **words)
{
    char *text = format("%s", words[0]);
    for (int i = 1; i < count; i++) {
        char *longer = format("%s %s", text, words[i]);
        free(text);
        text = longer;
    }
    return text;
}

static int search(const struct session *session, const char *text, const toc_instrument *instrument,
                  toc_hit_list **hits)
{
    toc_query *query;
    int result = toc_query_new(session->dataset, text, &query);
    if (result != TOC_OK)
        return result;
    toc_query_set_language(query, session->options.language);
    toc_query_set_kind(query, asked.kind);
    toc_query_set_instrument(query, instrument);
    toc_query_set_dates(query, asked.from, asked.to);
    toc_query_set_limit(query, asked.limit);
    result = toc_query_run(query, hits);
    toc_query_free(query);
    return result;
}

/* How many things have all the words, whatever the filters. */
static uint32_t count_unfiltered(const struct session *session, const char *text)
{
    toc_hit_list *hits = thing_search(session->dataset, text, TOC_KIND_NONE, 0);
    uint32_t count = toc_hit_list_is_partial(hits) ? 0 : toc_hit_list_total(hits);
    toc_hit_list_free(hits);
    return count;
}

/* Nothing has all the words, or, when so many things are beyond the filters, none that passes them. Says so, where the
 * answer itself does not. Returns the exit code. */
static int say_missing(const struct session *session, const char *text, const toc_hit_list *hits, uint32_t beyond)
{
    int is_partial = toc_hit_list_is_partial(hits);
    if (is_partial && session->options.json)
        session_say(session, "nothing%s has all of these words; each of these entries has some of them",
                    beyond ? " that passes the filters" : "");
    if (!is_partial && beyond)
        session_say(session, "no entry with '%s' passes the filters; without them there %s %u", text,
                    beyond == 1 ? "is" : "are", (unsigned)beyond);
    if (!is_partial && !beyond)
        session_not_found(session, asked.kind, "entry with", text);
    if (!beyond)
        suggest_words(session, text);
    return is_partial ? EXIT_FOUND : EXIT_NOT_FOUND;
}

static int answer(struct session *session, const char *text, const toc_instrument *instrument)
{
    toc_hit_list *hits;
    int result = search(session, text, instrument, &hits), code = EXIT_FOUND;
    if (result == TOC_E_UNAVAILABLE)
        return session_refuse(session, "this dataset has no index; toc-data compile makes one");
    if (result != TOC_OK)
        return session_refuse(session, "%s", toc_result_message(result));
    int is_missing = toc_hit_list_is_partial(hits) || !toc_hit_list_count(hits);
    uint32_t beyond = is_missing ? count_unfiltered(session, text) : 0;
    if (session->options.json)
        print_array(session, hits);
    else
        print_page(session, hits, beyond);
    if (is_missing)
        code = say_missing(session, text, hits, beyond);
    toc_hit_list_free(hits);
    return code;
}

static int run(struct session *session, int count, char **words)
{
    int code = session_open(session);
    if (!code)
        code = session_check_period(session, asked.from, asked.to);
    if (code)
        return code;
    const toc_instrument *instrument = toc_find_instrument(session->dataset, asked.instrument);
    if (asked.instrument && !instrument)
        return session_not_found(session, TOC_KIND_INSTRUMENT, "instrument", asked.instrument);
    char *text = join(count, words);
    code = answer(session, text, instrument);
    free(text);
    return code;
}

static const struct argp_option options[] = {
    {"kind", 'k', "KIND", 0, "Only things of this kind, such as provision or decision", 0},
    {"instrument", 'i', "INSTRUMENT", 0, "Only what belongs to this instrument or names it", 0},
    {"from", 'f', "DATE", 0, "Only what is dated this day or later", 0},
    {"to", 't', "DATE", 0, "Only what is dated this day or earlier", 0},
    {"limit", 'n', "N", 0, "At most so many; 20 without this", 0},
    {"explain", 'e', NULL, 0, "Show what each rank comes from", 0},
    {0}};

const struct command cmd_search = {
    .name = "search",
    .words = "WORDS...",
    .summary = "Find words in titles, summaries, texts, terms and names",
    .help =
        "All words must be there, in any form, accents or not; \"phrases\" word for word; beginning* of words; and "
        "-words that must not be there, behind a --. With --lang only texts in that language.\n\n"
        "  toc search criminalite organisee --kind provision\n"
        "  toc search '\"legal persons\"' 'liab*'",
    .least = 1,
    .most = MOST_WORDS,
    .options = options,
    .option = parse_option,
    .run = run,
};
