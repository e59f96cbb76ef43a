/* SPDX-License-Identifier: MIT */
/* What is cited beside provisions and decisions: volumes of the Treaty Series, document symbols, depositary
 * notifications, and locators. */
#include <toc/symbol.h>

#include "cite.h"

#include <stdlib.h>
#include <string.h>

enum { SYMBOL_SIZE = 100, MAX_BETWEEN = 6 };

/* --- the Treaty Series --- */

static const uint32_t *in_volume(const struct tocp_scan *scan, uint32_t volume)
{
    const uint32_t *row;
    for (uint32_t i = 0; (row = tocp_cite_instrument(scan, i)); i++) {
        const char *unts = tocp_string_at(scan->image, row[TOCP_INSTRUMENT_UNTS]);
        const char *digits = unts ? strpbrk(unts, "0123456789") : NULL;
        if (digits && strtoul(digits, NULL, 10) == volume)
            return row;
    }
    return NULL;
}

/* "209", ", p. 209", ", No. 39574" */
static size_t after_volume(struct tocp_scan *scan, size_t end, int leads)
{
    struct tocp_match match;
    struct tocp_token page = tocp_scan_token(scan, end);
    if (leads && page.kind == TOCP_TOKEN_NUMBER && !tocp_begins_paragraph(scan, &page))
        return page.end;
    for (int i = 0; i < 2; i++) {
        struct tocp_token token = tocp_scan_token(scan, end);
        if (tocp_is_mark(&token, ','))
            token = tocp_scan_token(scan, token.end);
        if (token.broken || !tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_PAGE), &match))
            break;
        token = tocp_scan_token(scan, match.end);
        if (tocp_is_mark(&token, '.'))
            token = tocp_scan_token(scan, token.end);
        if (token.kind != TOCP_TOKEN_NUMBER)
            break;
        end = token.end;
    }
    return end;
}

/* leads: "2225 UNTS 209", where the page is a bare number. */
static size_t cite_volume(struct tocp_scan *scan, size_t start, size_t end, uint32_t volume, int leads)
{
    const uint32_t *instrument = in_volume(scan, volume);
    uint32_t ref = tocp_row_ref_of(scan->image, instrument, TOCP_KIND_INSTRUMENT);
    end = after_volume(scan, end, leads);
    struct tocp_name_seen name = {.kind = instrument ? TOCP_NAMED_OWN : TOCP_NAMED_FOREIGN,
                                  .count = instrument != NULL,
                                  .instruments = {instrument},
                                  .start = start,
                                  .end = end};
    tocp_cite_mention(scan, &name);
    if (tocp_cite_add(scan, start, end, ref ? TOC_CITE_EXACT : TOC_CITE_FOREIGN) && ref)
        tocp_cite_target(scan, ref, ref);
    return end;
}

/* "Treaty Series, vol. 2225, p. 209", "2225 UNTS 209", 《条约汇编》第2225卷 */
size_t tocp_cite_volume(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match)
{
    struct tocp_match word;
    if (token->kind == TOCP_TOKEN_NUMBER)
        return cite_volume(scan, token->start, match->end, token->value, 1);
    size_t at = match->end;
    int volume_seen = 0;
    uint32_t number = 0;
    for (int i = 0; i < MAX_BETWEEN; i++) {
        struct tocp_token next = tocp_scan_token(scan, at);
        if (next.broken || next.kind == TOCP_TOKEN_END)
            return 0;
        if (tocp_cite_match(scan, &next, TOCP_ROLE(TOC_PHRASE_VOLUME), &word)) {
            volume_seen = 1;
            at = word.end;
        } else {
            number = next.kind == TOCP_TOKEN_NUMBER ? next.value : number;
            at = next.end;
        }
        if (volume_seen && number)
            return cite_volume(scan, token->start, at, number, 0);
    }
    return 0;
}

/* --- symbols --- */

static int is_symbol_byte(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '.' ||
           c == '-';
}

/* Whether the first part of a symbol is that of a series in the dataset. */
static int known_series(const struct tocp_scan *scan, const char *symbol, size_t length)
{
    const uint32_t *row;
    size_t part = 0;
    while (part < length && symbol[part] != '/')
        part++;
    for (uint32_t i = 0; part < length && (row = tocp_row_at(scan->image, TOCP_KIND_SERIES, TOCP_SERIES_WORDS, i));
         i++) {
        const char *prefix = tocp_string_at(scan->image, row[TOCP_SERIES_PREFIX]);
        if (prefix && strncmp(prefix, symbol, part) == 0 && (prefix[part] == '/' || prefix[part] == '\0'))
            return 1;
    }
    return 0;
}

/* C.N.488.2004.TREATIES-10 */
static int is_notification(const char *symbol, size_t length)
{
    return length > 12 && memcmp(symbol, "C.N.", 4) == 0 && symbol[4] >= '0' && symbol[4] <= '9';
}

static const uint32_t *notified(const struct tocp_scan *scan, const char *symbol, size_t length)
{
    const uint32_t *row;
    for (uint32_t i = 0; (row = tocp_row_at(scan->image, TOCP_KIND_CORRECTION, TOCP_CORRECTION_WORDS, i)); i++) {
        const char *notification = tocp_string_at(scan->image, row[TOCP_CORRECTION_NOTIFICATION]);
        if (notification && strncmp(notification, symbol, length) == 0 && notification[length] == '\0')
            return tocp_row_ref(scan->image, row[TOCP_CORRECTION_OWNER], TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_WORDS);
    }
    return NULL;
}

static int has_digit(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (text[i] >= '0' && text[i] <= '9')
            return 1;
    return 0;
}

size_t tocp_symbol_length(const struct tocp_scan *scan, const struct tocp_token *token)
{
    const char *symbol = scan->text + token->start;
    size_t left = scan->size - token->start, length = 0;
    if (left <= token->end - token->start + 2 || (symbol[token->end - token->start] != '/' && symbol[1] != '.'))
        return 0;
    while (length < left && length < SYMBOL_SIZE && is_symbol_byte(symbol[length]))
        length++;
    while (length && (symbol[length - 1] == '.' || symbol[length - 1] == '/' || symbol[length - 1] == '-'))
        length--;
    return length;
}

uint32_t tocp_symbol_ref(const struct tocp_scan *scan, const char *symbol, size_t length)
{
    char typed[SYMBOL_SIZE + 1], normal[TOC_SYMBOL_SIZE];
    uint32_t ref = tocp_index_find(scan->image, TOCP_INDEX_SYMBOL, symbol, length);
    if (ref)
        return ref;
    memcpy(typed, symbol, length);
    typed[length] = '\0';
    size_t size = toc_symbol_normalize(typed, normal, sizeof normal);
    return size ? tocp_index_find(scan->image, TOCP_INDEX_SYMBOL, normal, size) : 0;
}

size_t tocp_cite_symbol(struct tocp_scan *scan, const struct tocp_token *token)
{
    const char *symbol = scan->text + token->start;
    size_t length = tocp_symbol_length(scan, token);
    int notification = is_notification(symbol, length);
    if (!has_digit(symbol, length) || !(notification || known_series(scan, symbol, length)))
        return 0;
    uint32_t ref = tocp_symbol_ref(scan, symbol, length);
    size_t end = token->start + length;
    size_t annex_end =
        TOCP_REF_KIND(ref) == TOCP_KIND_DECISION ? tocp_cite_annex_after(scan, token->start, end, ref) : 0;
    if (annex_end)
        return annex_end;
    scan->record_end = end;
    const uint32_t *instrument = notification ? notified(scan, symbol, length) : NULL;
    if (tocp_cite_add(scan, token->start, end, TOC_CITE_EXACT))
        tocp_cite_target_text(scan, ref, tocp_row_ref_of(scan->image, instrument, TOCP_KIND_INSTRUMENT), symbol,
                              length);
    return end;
}

/* untoc#art_16__para_3 */
size_t tocp_cite_locator(struct tocp_scan *scan, const struct tocp_token *token)
{
    size_t end = token->end;
    if (end >= scan->size || scan->text[end] != '#')
        return 0;
    for (end++; end < scan->size && end - token->start < SYMBOL_SIZE * 2; end++)
        if (!is_symbol_byte(scan->text[end]) && scan->text[end] != '_')
            break;
    while (scan->text[end - 1] == '.' || scan->text[end - 1] == '/' || scan->text[end - 1] == '-')
        end--;
    uint32_t ref = tocp_index_find(scan->image, TOCP_INDEX_ID, scan->text + token->start, end - token->start);
    const uint32_t *row = tocp_row_ref(scan->image, ref, TOCP_KIND_PROVISION, TOCP_PROVISION_WORDS);
    if (!row)
        return 0;
    if (tocp_cite_add(scan, token->start, end, TOC_CITE_EXACT))
        tocp_cite_target(scan, ref, row[TOCP_PROVISION_INSTRUMENT]);
    scan->context.provision = row;
    return end;
}
