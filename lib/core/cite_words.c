/* SPDX-License-Identifier: MIT */
/* Which phrase or name stands at a place of the text. */
#include "cite.h"

#include <string.h>

enum { MAX_CANDIDATES = 512 };

#define SMALL_WORDS                                                                                                  \
    (TOCP_ROLE(TOC_PHRASE_AND) | TOCP_ROLE(TOC_PHRASE_RANGE) | TOCP_ROLE(TOC_PHRASE_OF) |                            \
     TOCP_ROLE(TOC_PHRASE_THE) | TOCP_ROLE(TOC_PHRASE_ORDINAL) | TOCP_ROLE(TOC_PHRASE_ORDINAL_MARK))

uint32_t tocp_cite_language(const char *tag)
{
    static const char tags[][3] = {"en", "fr", "es", "ru", "ar", "zh"};
    if (!tag || !tag[0])
        return TOCP_ANY_LANGUAGE;
    for (uint32_t i = 0; i < 6; i++)
        if ((tag[0] | 0x20) == tags[i][0] && (tag[1] | 0x20) == tags[i][1] && (tag[2] == '\0' || tag[2] == '-'))
            return 1u << i;
    return TOCP_OTHER_LANGUAGE;
}

static const uint32_t *wording_at(const struct tocp_scan *scan, uint32_t index)
{
    return tocp_row_at(scan->image, TOCP_KIND_WORDING, TOCP_WORDING_WORDS, index);
}

static uint32_t find(const struct tocp_scan *scan, const struct tocp_token *token, size_t start)
{
    char folded[TOCP_FOLDED_SIZE];
    size_t length = tocp_token_fold_from(scan->text, token, start, folded);
    uint32_t ref = length ? tocp_index_find(scan->image, TOCP_INDEX_WORDING, folded, length) : 0;
    return TOCP_REF_KIND(ref) == TOCP_KIND_WORDING ? TOCP_REF_INDEX(ref) + 1 : 0;
}

/* An Arabic word may begin with a conjunction and a preposition, each of one letter of two bytes. */
static void find_glued(const struct tocp_scan *scan, const struct tocp_token *token, struct tocp_asked *asked)
{
    const char *word = scan->text + token->start;
    size_t length = token->end - token->start, skip = 0;
    int joins = 0;
    if (length > 6 && (memcmp(word, "و", 2) == 0 || memcmp(word, "ف", 2) == 0)) {
        skip = 2;
        joins = memcmp(word, "و", 2) == 0;
        asked->wording = find(scan, token, token->start + skip);
    }
    if (!asked->wording && length > skip + 4 &&
        (memcmp(word + skip, "ب", 2) == 0 || memcmp(word + skip, "ل", 2) == 0 || memcmp(word + skip, "ك", 2) == 0)) {
        skip += 2;
        asked->wording = find(scan, token, token->start + skip);
    }
    asked->head = token->start + skip;
    asked->glued = joins && asked->wording;
}

static const struct tocp_asked *ask(struct tocp_scan *scan, const struct tocp_token *token)
{
    struct tocp_asked *asked = &scan->asked[token->start % TOCP_ASKED];
    if (asked->at == token->start)
        return asked;
    *asked = (struct tocp_asked){.at = token->start, .head = token->start};
    asked->wording = find(scan, token, token->start);
    if (!asked->wording && token->script == TOCP_SCRIPT_ARABIC)
        find_glued(scan, token, asked);
    return asked;
}

size_t tocp_cite_head(struct tocp_scan *scan, const struct tocp_token *token)
{
    return ask(scan, token)->head;
}

/* Folds one word more; 0 at the end of what can be one name. */
static int look_further(struct tocp_scan *scan, const struct tocp_token *first, size_t head)
{
    struct tocp_token token = *first;
    char folded[TOCP_FOLDED_SIZE];
    uint32_t words = scan->ahead_words;
    if (words) {
        if (scan->ahead_closed || words == sizeof scan->ahead_ends / sizeof *scan->ahead_ends)
            return 0;
        token = tocp_scan_token(scan, scan->ahead_ends[words - 1].end);
        while (!token.broken && tocp_token_is_soft(scan->text, scan->size, &token))
            token = tocp_scan_token(scan, token.end);
    } else {
        scan->ahead_length = scan->ahead_closed = 0;
    }
    size_t length = token.broken && words ? 0
                    : words               ? tocp_token_fold(scan->text, &token, folded)
                                          : tocp_token_fold_from(scan->text, &token, head, folded);
    if (length == 0 || scan->ahead_length + length + 1 > TOCP_AHEAD_SIZE) {
        scan->ahead_closed = 1;
        return 0;
    }
    if (words)
        scan->ahead[scan->ahead_length++] = ' ';
    memcpy(scan->ahead + scan->ahead_length, folded, length);
    scan->ahead_length += (uint32_t)length;
    scan->ahead_ends[words].length = scan->ahead_length;
    scan->ahead_ends[words].end = token.end;
    scan->ahead_words++;
    return 1;
}

/* Where the words of a key end in the text, or 0 when others stand there. */
static size_t key_end(struct tocp_scan *scan, const struct tocp_token *token, size_t head, const char *key)
{
    size_t length = strlen(key);
    if (scan->ahead_at != token->start) {
        scan->ahead_at = token->start;
        scan->ahead_words = 0;
    }
    for (;;) {
        size_t common = scan->ahead_words == 0 ? 0 : scan->ahead_length < length ? scan->ahead_length : length;
        if (memcmp(scan->ahead, key, common) != 0)
            return 0;
        if (scan->ahead_words && scan->ahead_length >= length)
            break;
        if (!look_further(scan, token, head))
            return 0;
    }
    uint32_t last = 0;
    while (scan->ahead_ends[last].length < length)
        last++;
    return scan->ahead_ends[last].length == length ? scan->ahead_ends[last].end : 0;
}

static int all_capitals(const struct tocp_scan *scan, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++)
        if ((uint32_t)(scan->text[i] - 'a') < 26)
            return 0;
    return 1;
}

/* l'article, d'une: the apostrophe belongs to the small word. */
static size_t after_elision(const struct tocp_scan *scan, size_t end)
{
    struct tocp_token mark = tocp_scan_token(scan, end);
    return tocp_is_mark(&mark, '\'') && !mark.spaced ? mark.end : end;
}

/* Whether a wording may be read here, leaving aside its words. */
static int is_wanted(const struct tocp_scan *scan, const uint32_t *row, uint64_t roles, uint32_t *languages)
{
    uint32_t role = row[TOCP_WORDING_ROLE];
    if (role > TOCP_ROLE_NAME || !(roles & TOCP_ROLE(role)))
        return 0;
    *languages = tocp_cite_language(tocp_string_at(scan->image, row[TOCP_WORDING_LANGUAGE]));
    return (*languages & (TOCP_ROLE(role) & SMALL_WORDS ? scan->narrow : scan->languages)) != 0;
}

static size_t wording_end(struct tocp_scan *scan, const struct tocp_token *token, size_t head, const uint32_t *row)
{
    const char *key = tocp_string_at(scan->image, row[TOCP_WORDING_KEY]);
    size_t end = row[TOCP_WORDING_KEY] == row[TOCP_WORDING_FIRST] ? token->end
                 : key                                            ? key_end(scan, token, head, key)
                                                                  : 0;
    return end && row[TOCP_WORDING_CAPITALS] && !scan->typed && !all_capitals(scan, head, end) ? 0 : end;
}

/* The same words in another language mean the same. */
static int adds_language(const struct tocp_match *match, const uint32_t *row)
{
    return row[TOCP_WORDING_ROLE] == match->role && row[TOCP_WORDING_VALUE] == match->value;
}

int tocp_cite_match(struct tocp_scan *scan, const struct tocp_token *token, uint64_t roles, struct tocp_match *match)
{
    uint32_t key = 0, languages;
    if (token->kind == TOCP_TOKEN_END || token->kind == TOCP_TOKEN_MARK)
        return 0;
    const struct tocp_asked *asked = ask(scan, token);
    const uint32_t *first = asked->wording ? wording_at(scan, asked->wording - 1) : NULL, *row = first;
    for (uint32_t i = asked->wording; row && i < asked->wording + MAX_CANDIDATES; row = wording_at(scan, i++)) {
        if (row[TOCP_WORDING_FIRST] != first[TOCP_WORDING_FIRST] || (key && row[TOCP_WORDING_KEY] != key))
            break;
        if (!is_wanted(scan, row, roles, &languages))
            continue;
        if (key) {
            match->languages |= adds_language(match, row) ? languages : 0;
            match->stopped |= (int)row[TOCP_WORDING_STOPPED];
            continue;
        }
        size_t end = wording_end(scan, token, asked->head, row);
        if (!end)
            continue;
        key = row[TOCP_WORDING_KEY];
        *match = (struct tocp_match){
            row[TOCP_WORDING_ROLE],
            row[TOCP_WORDING_VALUE],
            languages,
            tocp_row_ref(scan->image, row[TOCP_WORDING_INSTRUMENT], TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_WORDS),
            token->start,
            end,
            (int)row[TOCP_WORDING_STOPPED],
            asked->glued};
    }
    if (key && match->role == TOCP_ROLE_NAME && !match->instrument)
        return 0;
    if (key && TOCP_ROLE(match->role) & SMALL_WORDS)
        match->end = after_elision(scan, match->end);
    return key != 0;
}

int tocp_cite_match_at(struct tocp_scan *scan, size_t at, uint64_t roles, struct tocp_match *match)
{
    struct tocp_token token = tocp_scan_token(scan, at);
    return tocp_cite_match(scan, &token, roles, match);
}
