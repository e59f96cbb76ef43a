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
static uint32_t find_glued(struct tocp_scan *scan, const struct tocp_token *token)
{
    const char *word = scan->text + token->start;
    size_t length = token->end - token->start, skip = 0;
    uint32_t wording = 0;
    if (length > 6 && (memcmp(word, "و", 2) == 0 || memcmp(word, "ف", 2) == 0)) {
        skip = 2;
        scan->glued = memcmp(word, "و", 2) == 0;
        wording = find(scan, token, token->start + skip);
    }
    if (!wording && length > skip + 4 &&
        (memcmp(word + skip, "ب", 2) == 0 || memcmp(word + skip, "ل", 2) == 0 || memcmp(word + skip, "ك", 2) == 0)) {
        skip += 2;
        wording = find(scan, token, token->start + skip);
    }
    scan->head = token->start + skip;
    scan->glued &= wording != 0;
    return wording;
}

static void ask(struct tocp_scan *scan, const struct tocp_token *token)
{
    if (scan->asked == token->start)
        return;
    scan->asked = token->start;
    scan->head = token->start;
    scan->glued = 0;
    scan->ahead_words = 0;
    scan->wording = 0;
    scan->wording = find(scan, token, token->start);
    if (!scan->wording && token->script == TOCP_SCRIPT_ARABIC)
        scan->wording = find_glued(scan, token);
}

/* Folds one word more; 0 at the end of what can be one name. */
static int look_further(struct tocp_scan *scan, const struct tocp_token *first)
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
                                          : tocp_token_fold_from(scan->text, &token, scan->head, folded);
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
static size_t key_end(struct tocp_scan *scan, const struct tocp_token *token, const char *key)
{
    size_t length = strlen(key);
    for (;;) {
        size_t common = scan->ahead_words == 0 ? 0 : scan->ahead_length < length ? scan->ahead_length : length;
        if (memcmp(scan->ahead, key, common) != 0)
            return 0;
        if (scan->ahead_words && scan->ahead_length >= length)
            break;
        if (!look_further(scan, token))
            return 0;
    }
    for (uint32_t i = 0; i < scan->ahead_words && scan->ahead_ends[i].length <= length; i++)
        if (scan->ahead_ends[i].length == length)
            return scan->ahead_ends[i].end;
    return 0;
}

/* Role and value of a wording; 0 when the bytes there make no sense. */
static int describe(const struct tocp_scan *scan, const uint32_t *row, struct tocp_match *match)
{
    match->instrument =
        tocp_row_ref(scan->image, row[TOCP_WORDING_INSTRUMENT], TOCP_KIND_INSTRUMENT, TOCP_INSTRUMENT_WORDS);
    if (match->instrument) {
        match->role = TOCP_ROLE_NAME;
        return 1;
    }
    const uint32_t *phrase = tocp_row_ref(scan->image, row[TOCP_WORDING_PHRASE], TOCP_KIND_PHRASE, TOCP_PHRASE_WORDS);
    if (!phrase || phrase[TOCP_PHRASE_ROLE] >= TOCP_ROLE_NAME)
        return 0;
    match->role = phrase[TOCP_PHRASE_ROLE];
    match->value = phrase[TOCP_PHRASE_VALUE];
    return 1;
}

static int all_capitals(const struct tocp_scan *scan, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++)
        if (scan->text[i] >= 'a' && scan->text[i] <= 'z')
            return 0;
    return 1;
}

/* l'article, d'une: the apostrophe belongs to the small word. */
static size_t after_elision(const struct tocp_scan *scan, size_t end)
{
    struct tocp_token mark = tocp_scan_token(scan, end);
    return tocp_is_mark(&mark, '\'') && !mark.spaced ? mark.end : end;
}

int tocp_cite_match(struct tocp_scan *scan, const struct tocp_token *token, uint64_t roles, struct tocp_match *match)
{
    match->end = 0;
    if (token->kind == TOCP_TOKEN_END || token->kind == TOCP_TOKEN_MARK)
        return 0;
    ask(scan, token);
    if (!scan->wording)
        return 0;
    const uint32_t *first = wording_at(scan, scan->wording - 1), *row = first;
    const char *found = NULL;
    uint32_t sought = 0; /* the key that was found: keys are interned */
    memset(match, 0, sizeof *match);
    for (uint32_t i = scan->wording; row && i < scan->wording + MAX_CANDIDATES; row = wording_at(scan, i++)) {
        struct tocp_match candidate = {.start = token->start, .end = match->end, .glued = scan->glued};
        if (row[TOCP_WORDING_FIRST] != first[TOCP_WORDING_FIRST])
            break;
        if (!describe(scan, row, &candidate) || !(roles & TOCP_ROLE(candidate.role)))
            continue;
        const char *key = tocp_string_at(scan->image, row[TOCP_WORDING_KEY]);
        if (!key || (found && row[TOCP_WORDING_KEY] != sought))
            break;
        if (found && (candidate.role != match->role || candidate.value != match->value))
            continue;
        candidate.languages = tocp_cite_language(tocp_string_at(scan->image, row[TOCP_WORDING_LANGUAGE]));
        if (!(candidate.languages & (TOCP_ROLE(candidate.role) & SMALL_WORDS ? scan->narrow : scan->languages)))
            continue;
        if (!found)
            candidate.end = row[TOCP_WORDING_KEY] == row[TOCP_WORDING_FIRST] ? token->end : key_end(scan, token, key);
        if (!candidate.end ||
            (row[TOCP_WORDING_CAPITALS] && !scan->typed && !all_capitals(scan, scan->head, candidate.end)))
            continue;
        candidate.languages |= match->languages;
        candidate.stopped = match->stopped || row[TOCP_WORDING_STOPPED];
        *match = candidate;
        found = key;
        sought = row[TOCP_WORDING_KEY];
    }
    if (found && TOCP_ROLE(match->role) & SMALL_WORDS)
        match->end = after_elision(scan, match->end);
    return found != NULL;
}

int tocp_cite_match_at(struct tocp_scan *scan, size_t at, uint64_t roles, struct tocp_match *match)
{
    struct tocp_token token = tocp_scan_token(scan, at);
    return tocp_cite_match(scan, &token, roles, match);
}
