/* SPDX-License-Identifier: MIT */
/* The scan for citations, and the list that it makes. */
#include "cite.h"
#include "cite_short.h"

#include <toc/find.h>
#include <toc/instrument.h>
#include <toc/meeting.h>
#include <toc/provision.h>

#include "access.h"

#include <stdlib.h>

TOCP_NAME(cite_state, CITE_STATE)

/* --- the scan --- */

#define BEGINNINGS                                                                                                   \
    (TOCP_LEVELS | TOCP_ROLE(TOC_PHRASE_ORDINAL) | TOCP_ROLE(TOC_PHRASE_ANNEX) | TOCP_ROLE(TOC_PHRASE_CONVENTION) |  \
     TOCP_ROLE(TOC_PHRASE_PROTOCOL) | TOCP_ROLE(TOC_PHRASE_PROTOCOLS) | TOCP_ROLE(TOC_PHRASE_FOREIGN) |              \
     TOCP_ROLE(TOC_PHRASE_LAW) | TOCP_ROLE(TOC_PHRASE_DRAFT) | TOCP_ROLE(TOC_PHRASE_RESOLUTION) |                    \
     TOCP_ROLE(TOC_PHRASE_DECISION) | TOCP_ROLE(TOC_PHRASE_SERIES) | TOCP_ROLE(TOCP_ROLE_NAME))
#define BETWEEN                                                                                                      \
    (TOCP_ROLE(TOC_PHRASE_AND) | TOCP_ROLE(TOC_PHRASE_THE) | TOCP_ROLE(TOC_PHRASE_OF) | TOCP_ROLE(TOC_PHRASE_THIS) | \
     TOCP_ROLE(TOC_PHRASE_SAME))

static size_t take_name(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match)
{
    struct tocp_name_seen name;
    size_t end = tocp_cite_name_at(scan, token, match, &name);
    if (!end)
        return 0;
    tocp_cite_mention(scan, &name);
    if (name.kind == TOCP_NAMED_OWN && tocp_cite_add(scan, name.start, name.end, TOC_CITE_EXACT))
        tocp_cite_target(scan, 0, tocp_row_ref_of(scan->image, name.instruments[0], TOCP_KIND_INSTRUMENT));
    return end;
}

static size_t take_word(struct tocp_scan *scan, const struct tocp_token *token)
{
    struct tocp_match match;
    size_t end;
    if (!tocp_cite_match(scan, token, BEGINNINGS, &match)) {
        if (tocp_cite_match(scan, token, TOCP_ROLE(TOC_PHRASE_ORGAN), &match))
            return scan->organ_end = match.end;
        if (tocp_cite_match(scan, token, TOCP_ROLE(TOC_PHRASE_SAME), &match) && match.value == TOCP_SAME_PLACE) {
            scan->context.stranger = scan->context.other;
            return tocp_skip_stop(scan, &match);
        }
        /* 本条第1款: where Chinese points to an article, the citation begins with it. */
        if (token->kind == TOCP_TOKEN_HAN &&
            tocp_cite_match(scan, token, TOCP_ROLE(TOC_PHRASE_THIS) | TOCP_ROLE(TOC_PHRASE_SAME), &match))
            return tocp_cite_group(scan, token, &match);
        return 0;
    }
    switch (match.role) {
    case TOC_PHRASE_RESOLUTION:
    case TOC_PHRASE_DECISION: return tocp_cite_decision(scan, token, &match);
    case TOC_PHRASE_ANNEX: return tocp_cite_annex(scan, token, &match);
    case TOC_PHRASE_SERIES: return tocp_cite_volume(scan, token, &match);
    case TOCP_ROLE_NAME:
    case TOC_PHRASE_CONVENTION:
    case TOC_PHRASE_PROTOCOL:
    case TOC_PHRASE_PROTOCOLS:
    case TOC_PHRASE_FOREIGN:
    case TOC_PHRASE_LAW:
    case TOC_PHRASE_DRAFT: return take_name(scan, token, &match);
    default:
        end = tocp_cite_group(scan, token, &match);
        scan->run.open = end ? 0 : scan->run.open;
        return end;
    }
}

/* 2e alinéa, 2-й пункт, 2225 UNTS 209 */
static size_t take_number(struct tocp_scan *scan, const struct tocp_token *token)
{
    struct tocp_match match;
    struct tocp_token next = tocp_scan_token(scan, token->end);
    if (scan->typed) {
        match.languages = TOCP_ANY_LANGUAGE;
        return tocp_cite_group(scan, token, &match);
    }
    if (next.kind != TOCP_TOKEN_WORD && !tocp_is_mark(&next, '-'))
        return 0;
    if (tocp_cite_match(scan, &next, TOCP_ROLE(TOC_PHRASE_SERIES), &match))
        return tocp_cite_volume(scan, token, &match);
    if (tocp_cite_match(scan, token, TOCP_ROLE(TOC_PHRASE_FOREIGN) | TOCP_ROLE(TOCP_ROLE_NAME), &match))
        return take_name(scan, token, &match);
    if (tocp_is_mark(&next, '-') && !next.spaced)
        next = tocp_scan_token(scan, next.end);
    scan->narrow = scan->languages;
    if (next.spaced || next.kind != TOCP_TOKEN_WORD ||
        !tocp_cite_match(scan, &next, TOCP_ROLE(TOC_PHRASE_ORDINAL_MARK), &match))
        return 0;
    return tocp_cite_group(scan, token, &match);
}

/* 第55/25号决议, 第十六条 */
static size_t take_chinese_number(struct tocp_scan *scan, const struct tocp_token *token)
{
    static const struct tocp_match chinese = {.languages = TOCP_CHINESE};
    size_t end = tocp_cite_chinese_decision(scan, token);
    if (end)
        return end;
    end = tocp_cite_group(scan, token, &chinese);
    scan->run.open = end ? 0 : scan->run.open;
    return end;
}

/* Whether a word of up to three letters ends at a byte. */
static int is_short_word(const struct tocp_scan *scan, size_t end)
{
    size_t start = end;
    while (start > 0 && end - start < 4 && tocp_is_between((char)(scan->text[start - 1] | 0x20), 'a', 'z'))
        start--;
    return end - start > 0 && end - start < 4;
}

/* Whether the mark ends a sentence: what was named in it is named no more. */
static int ends_sentence(const struct tocp_scan *scan, const struct tocp_token *mark)
{
    if (mark->value != '.' && mark->value != '?' && mark->value != '!' && mark->value != 0x61f)
        return 0;
    struct tocp_token next = tocp_scan_token(scan, mark->end);
    if (next.kind == TOCP_TOKEN_NUMBER && !tocp_begins_paragraph(scan, &next))
        return !is_short_word(scan, mark->start); /* "No. 29", "p. 41" */
    return next.kind == TOCP_TOKEN_HAN || (next.spaced && (next.capital || next.script != TOCP_SCRIPT_LATIN));
}

static void pass_mark(struct tocp_scan *scan, const struct tocp_token *token)
{
    int ends = ends_sentence(scan, token);
    if (ends || token->value == '.' || token->value == ';')
        scan->run.apart = 1;
    if (ends)
        scan->context.stranger = 0;
}

static int is_between(struct tocp_scan *scan, const struct tocp_token *token)
{
    struct tocp_match match;
    scan->narrow = scan->languages;
    if (!tocp_cite_match(scan, token, BETWEEN, &match))
        return 0;
    scan->run.joined |= match.role == TOC_PHRASE_AND;
    return 1;
}

/* "Palermo Protocol, supra note 12, art. 3": the words before the number. */
static int is_note(struct tocp_scan *scan, const struct tocp_token *token, size_t *end)
{
    struct tocp_match match;
    if (!tocp_cite_match(scan, token, TOCP_ROLE(TOC_PHRASE_ABOVE), &match))
        return 0;
    *end = match.end;
    return 1;
}

static void scan_text(struct tocp_scan *scan)
{
    struct tocp_token token;
    int noted = 0; /* directly behind "supra note" */
    for (size_t at = 0; scan->list->result == TOC_OK; at = token.end) {
        size_t end = 0;
        tocp_token_next(scan->text, scan->size, at, &token);
        scan->narrow = scan->languages;
        scan->run.open &= !token.broken;
        switch (token.kind) {
        case TOCP_TOKEN_END: return;
        case TOCP_TOKEN_NUMBER:
            end = take_number(scan, &token);
            scan->run.open &= end != 0 || noted;
            break;
        case TOCP_TOKEN_HAN:
        case TOCP_TOKEN_WORD:
            if (token.capital)
                end = tocp_cite_symbol(scan, &token);
            if (!end)
                end = tocp_cite_locator(scan, &token);
            if (!end && token.value == TOCP_CHINESE_ORDINAL)
                end = take_chinese_number(scan, &token);
            if (!end)
                end = take_word(scan, &token);
            noted = !end && scan->run.open && is_note(scan, &token, &end);
            if (!end && scan->run.open)
                scan->run.open = is_between(scan, &token);
            break;
        default: pass_mark(scan, &token);
        }
        token.end = end ? end : token.end;
    }
}

/* --- context --- */

static const uint32_t *instrument_of_body(const toc_body *body)
{
    for (int i = 0; body && i < 16; body = toc_body_parent(body), i++)
        if (toc_body_provision(body))
            return TOCP_ROW(toc_provision_instrument(toc_body_provision(body)));
    return NULL;
}

static void set_context(struct tocp_scan *scan, const char *id)
{
    uint32_t ref = id ? tocp_index_find(scan->image, TOCP_INDEX_ID, id, strlen(id)) : 0;
    struct tocp_context *context = &scan->context;
    const uint32_t *meeting = tocp_row_ref(scan->image, ref, TOCP_KIND_MEETING, TOCP_MEETING_WORDS);
    memset(context, 0, sizeof *context);
    context->foreign = id && ref == 0;
    context->home_provision = tocp_row_ref(scan->image, ref, TOCP_KIND_PROVISION, TOCP_PROVISION_WORDS);
    if (context->home_provision)
        ref = context->home_provision[TOCP_PROVISION_INSTRUMENT];
    context->home = tocp_row_ref(scan->image, ref, TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_WORDS);
    if (meeting)
        context->home = instrument_of_body(toc_meeting_body((const toc_meeting *)(const void *)meeting));
}

/* The tables of the scan need not be cleared: their counts say what is in them. */
static void start(struct tocp_scan *scan, const toc_dataset *dataset, const char *text, size_t size,
                  const char *context_id)
{
    scan->image = tocp_dataset_image(dataset);
    scan->text = text;
    scan->size = size;
    for (size_t i = 0; i < TOCP_ASKED; i++)
        scan->asked[i].at = SIZE_MAX;
    scan->ahead_at = SIZE_MAX;
    scan->languages = scan->narrow = TOCP_ANY_LANGUAGE;
    scan->typed = 0;
    scan->run.open = 0;
    scan->organ_end = scan->record_end = 0;
    set_context(scan, context_id);
}

int toc_cite_scan(const toc_dataset *dataset, const char *text, size_t size, const char *language,
                  const char *context_id, toc_citation_list **out)
{
    struct tocp_scan scan;
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!dataset || (!text && size))
        return TOC_E_ARGUMENT;
    toc_citation_list *list = calloc(1, sizeof *list);
    if (!list)
        return TOC_E_NOMEM;
    list->dataset = dataset;
    list->most = TOCP_MOST_FOUND;
    start(&scan, dataset, text ? text : "", size, context_id);
    scan.languages = tocp_cite_language(language) | TOCP_OTHER_LANGUAGE;
    if (scan.languages == TOCP_OTHER_LANGUAGE)
        scan.languages = TOCP_ANY_LANGUAGE;
    scan.list = list;
    scan_text(&scan);
    int result = list->result;
    if (result == TOC_OK)
        *out = list;
    else
        toc_citation_list_free(list);
    return result;
}

const toc_provision *toc_find_provision(const toc_dataset *dataset, const char *text, const char *context_id)
{
    struct tocp_scan scan;
    struct toc_citation citations[4];
    struct tocp_found targets[8];
    char texts[128];
    if (!dataset || !text)
        return NULL;
    const toc_provision *found = tocp_cite_short(dataset, text);
    if (!found)
        found = toc_dataset_find_provision(dataset, text);
    if (found)
        return found;
    toc_citation_list list = {.dataset = dataset,
                              .citations = citations,
                              .room = 4,
                              .targets = targets,
                              .target_room = 8,
                              .texts = texts,
                              .text_room = sizeof texts,
                              .result = TOC_OK};
    start(&scan, dataset, text, strlen(text), context_id);
    scan.typed = 1;
    scan.list = &list;
    scan_text(&scan);
    return list.count == 1 && toc_citation_target_count(&citations[0]) == 1 &&
                   citations[0].state != TOC_CITE_AMBIGUOUS
               ? toc_citation_provision(&citations[0], 0)
               : NULL;
}
