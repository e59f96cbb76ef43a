/* SPDX-License-Identifier: MIT */
/* What is cited beside provisions: decisions and resolutions with their annexes, volumes of the Treaty Series,
 * document symbols, depositary notifications, and locators. */
#include "cite.h"

#include <string.h>

enum { KEY_SIZE = 48, SYMBOL_SIZE = 100, CHINESE_NUMBER = 0x53f7, MAX_BETWEEN = 6, MAX_ANNEXES = 8 };

struct annexes {
    uint32_t numbers[MAX_ANNEXES]; /* 0: an annex without a number */
    uint32_t count;
};

/* --- decisions --- */

/* "55/25": session and number, without blanks. */
static size_t session_number(const struct tocp_scan *scan, size_t at, char key[KEY_SIZE])
{
    struct tocp_token first = tocp_scan_token(scan, at), slash = tocp_scan_token(scan, first.end);
    struct tocp_token second = tocp_scan_token(scan, slash.end);
    size_t length = strlen(key);
    char folded[TOCP_FOLDED_SIZE];
    if (first.kind != TOCP_TOKEN_NUMBER || !tocp_is_mark(&slash, '/') || second.kind != TOCP_TOKEN_NUMBER ||
        slash.spaced || second.spaced || first.broken || first.value > 999 || second.value > 999)
        return 0;
    size_t digits = tocp_token_fold(scan->text, &first, folded);
    memcpy(key + length, folded, digits);
    key[length + digits] = '/';
    length += digits + 1;
    digits = tocp_token_fold(scan->text, &second, folded);
    memcpy(key + length, folded, digits);
    key[length + digits] = '\0';
    return second.end;
}

static uint32_t decision_ref(const struct tocp_scan *scan, const char *key)
{
    uint32_t ref = tocp_index_find(scan->image, TOCP_INDEX_NUMBER, key, strlen(key));
    return TOCP_REF_KIND(ref) == TOCP_KIND_DECISION ? ref : 0;
}

/* The instrument that a decision adopted in the annex with this number; 0: in its only annex. */
static const uint32_t *annexed(const struct tocp_scan *scan, uint32_t decision, uint32_t annex)
{
    const uint32_t *row;
    for (uint32_t i = 0; (row = tocp_cite_instrument(scan, i)); i++) {
        const char *roman = tocp_string_at(scan->image, row[TOCP_INSTRUMENT_ANNEX]);
        char small[16] = "";
        for (size_t k = 0; roman && roman[k] && k + 1 < sizeof small; k++)
            small[k] = (char)(roman[k] | 0x20);
        if (row[TOCP_INSTRUMENT_ADOPTED_BY] == decision && tocp_cite_roman(small) == annex)
            return row;
    }
    return NULL;
}

/* "annex II", "附件一", "المرفق الثاني": the end, or 0. */
static size_t annex_label(struct tocp_scan *scan, size_t at, uint32_t *number)
{
    struct tocp_label label;
    struct tocp_token token = tocp_scan_token(scan, at);
    size_t end = token.broken ? 0 : tocp_cite_label(scan, at, TOC_PHRASE_SECTION, &label);
    int slash = end < scan->size && scan->text[end] == '/'; /* "annex II, and 55/255": the next resolution */
    *number = end && !slash ? label.number : 0;
    return *number ? end : 0;
}

static void add_annexes(struct annexes *annexes, uint32_t from, uint32_t to)
{
    for (; from <= to && annexes->count < MAX_ANNEXES; from++)
        annexes->numbers[annexes->count++] = from;
}

/* "I, II and III", "I to III": the end, or 0. */
static size_t annex_labels(struct tocp_scan *scan, size_t at, struct annexes *annexes)
{
    uint32_t number, more;
    size_t end = annex_label(scan, at, &number), next, further;
    if (end)
        add_annexes(annexes, number, number);
    while (end) {
        enum tocp_separator kind = tocp_cite_separator(scan, end, &next);
        further = kind == TOCP_SEPARATOR_NONE ? 0 : annex_label(scan, next, &more);
        struct tocp_token token = tocp_scan_token(scan, further ? further : next);
        if (!further || (kind == TOCP_SEPARATOR_COMMA && token.kind == TOCP_TOKEN_WORD && token.capital))
            break;
        add_annexes(annexes, kind == TOCP_SEPARATOR_RANGE ? number + 1 : more, more);
        number = more;
        end = further;
    }
    return end;
}

/* Behind the number of a resolution, and behind the organ and the date that may follow it. */
static size_t annex_after(struct tocp_scan *scan, size_t at, struct annexes *annexes)
{
    struct tocp_match match;
    annexes->count = 0;
    for (int i = 0; i < MAX_BETWEEN; i++) {
        struct tocp_token token = tocp_scan_token(scan, at);
        int mark = tocp_is_mark(&token, ',') || tocp_is_mark(&token, '(');
        if (mark)
            token = tocp_scan_token(scan, token.end);
        if (token.broken)
            return 0;
        if (tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_ANNEX), &match)) {
            size_t end = annex_labels(scan, match.end, annexes);
            if (!end)
                add_annexes(annexes, 0, 0);
            return end ? end : match.end;
        }
        if (mark || (token.kind != TOCP_TOKEN_WORD && token.kind != TOCP_TOKEN_NUMBER && !tocp_is_mark(&token, '\'')))
            return 0;
        at = token.end;
    }
    return 0;
}

/* Organs may stand between the word and the number. */
static size_t skip_organ(struct tocp_scan *scan, size_t at)
{
    for (int i = 0; i < MAX_BETWEEN; i++) {
        struct tocp_token token = tocp_scan_token(scan, at);
        if (token.broken || (token.kind != TOCP_TOKEN_WORD && !tocp_is_mark(&token, '\'')))
            break;
        at = token.end;
    }
    return at;
}

static void cite_decision(struct tocp_scan *scan, size_t start, size_t end, uint32_t decision,
                          const struct annexes *annexes)
{
    uint32_t found = 0;
    if (!tocp_cite_add(scan, start, end, decision ? TOC_CITE_EXACT : TOC_CITE_FOREIGN) || !decision)
        return;
    for (uint32_t i = 0; i < annexes->count; i++) {
        const uint32_t *instrument = annexed(scan, decision, annexes->numbers[i]);
        if (instrument)
            tocp_cite_target(scan, 0, tocp_row_ref_of(scan->image, instrument, TOCP_KIND_INSTRUMENT));
        found += instrument != NULL;
    }
    if (!found)
        tocp_cite_target(scan, decision, 0);
}

/* "resolutions 55/25 and 55/255", with an annex behind each. */
size_t tocp_cite_decision(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match)
{
    size_t at = skip_organ(scan, tocp_skip_stop(scan, match)), end = 0, start = token->start;
    scan->narrow = match->languages & scan->languages;
    for (;;) {
        char key[KEY_SIZE] = "";
        struct annexes annexes;
        strcpy(key, match->role == TOC_PHRASE_DECISION ? "decision " : "resolution ");
        size_t number_end = session_number(scan, at, key);
        if (!number_end)
            return end;
        size_t annex_end = annex_after(scan, number_end, &annexes);
        end = annex_end ? annex_end : number_end;
        cite_decision(scan, start, end, decision_ref(scan, key), &annexes);
        struct tocp_match and;
        struct tocp_token next = tocp_scan_token(scan, end);
        at = tocp_is_mark(&next, ',') ? next.end : end;
        if (tocp_cite_match_at(scan, at, TOCP_ROLE(TOC_PHRASE_AND), &and))
            at = and.end;
        start = at == end ? 0 : tocp_scan_token(scan, at).start;
        if (!start)
            return end;
    }
}

/* 第55/25号决议，附件一 */
size_t tocp_cite_chinese_decision(struct tocp_scan *scan, const struct tocp_token *token)
{
    struct tocp_match match;
    char number[KEY_SIZE] = "", key[KEY_SIZE];
    struct annexes annexes = {.count = 0};
    size_t end = session_number(scan, token->end, number);
    struct tocp_token word = tocp_scan_token(scan, end);
    if (!end)
        return 0;
    if (word.kind == TOCP_TOKEN_HAN && word.value == CHINESE_NUMBER)
        word = tocp_scan_token(scan, word.end);
    if (!tocp_cite_match(scan, &word, TOCP_ROLE(TOC_PHRASE_RESOLUTION) | TOCP_ROLE(TOC_PHRASE_DECISION), &match))
        return 0;
    strcpy(key, match.role == TOC_PHRASE_DECISION ? "decision " : "resolution ");
    strcat(key, number);
    size_t annex_end = annex_after(scan, match.end, &annexes);
    end = annex_end ? annex_end : match.end;
    cite_decision(scan, token->start, end, decision_ref(scan, key), &annexes);
    return end;
}

/* "annex II to General Assembly resolution 55/25" */
size_t tocp_cite_annex(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match)
{
    struct tocp_match word;
    struct annexes annexes = {.count = 0};
    scan->narrow = match->languages & scan->languages;
    size_t at = annex_labels(scan, match->end, &annexes);
    for (int i = 0; at && i < MAX_BETWEEN; i++) {
        struct tocp_token next = tocp_scan_token(scan, at);
        if (next.broken || next.kind == TOCP_TOKEN_MARK || next.kind == TOCP_TOKEN_END)
            return 0;
        if (tocp_cite_match(scan, &next, TOCP_ROLE(TOC_PHRASE_RESOLUTION), &word)) {
            char key[KEY_SIZE] = "resolution ";
            size_t end = session_number(scan, word.end, key);
            if (end)
                cite_decision(scan, token->start, end, decision_ref(scan, key), &annexes);
            return end;
        }
        at = next.end;
    }
    return 0;
}

/* --- the Treaty Series --- */

static const uint32_t *in_volume(const struct tocp_scan *scan, uint32_t volume)
{
    const uint32_t *row;
    for (uint32_t i = 0; (row = tocp_cite_instrument(scan, i)); i++) {
        const char *unts = tocp_string_at(scan->image, row[TOCP_INSTRUMENT_UNTS]);
        uint32_t value = 0;
        for (unts = unts ? strpbrk(unts, "0123456789") : NULL; unts && *unts >= '0' && *unts <= '9' && value < 100000;
             unts++)
            value = value * 10 + (uint32_t)(*unts - '0');
        if (value == volume)
            return row;
    }
    return NULL;
}

/* ", p. 209", ", No. 39574" */
static size_t after_volume(struct tocp_scan *scan, size_t end)
{
    struct tocp_match match;
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

static size_t cite_volume(struct tocp_scan *scan, size_t start, size_t end, uint32_t volume)
{
    const uint32_t *instrument = in_volume(scan, volume);
    uint32_t ref = tocp_row_ref_of(scan->image, instrument, TOCP_KIND_INSTRUMENT);
    end = after_volume(scan, end);
    if (tocp_cite_add(scan, start, end, ref ? TOC_CITE_EXACT : TOC_CITE_FOREIGN) && ref)
        tocp_cite_target(scan, ref, ref);
    return end;
}

/* "Treaty Series, vol. 2225, p. 209", "2225 UNTS 209", 《条约汇编》第2225卷 */
size_t tocp_cite_volume(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match)
{
    struct tocp_match word;
    if (token->kind == TOCP_TOKEN_NUMBER)
        return cite_volume(scan, token->start, match->end, token->value);
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
            return cite_volume(scan, token->start, at, number);
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

size_t tocp_cite_symbol(struct tocp_scan *scan, const struct tocp_token *token)
{
    const char *symbol = scan->text + token->start;
    size_t left = scan->size - token->start, length = 0;
    if (left <= token->end - token->start + 2 || (symbol[token->end - token->start] != '/' && symbol[1] != '.'))
        return 0;
    while (length < left && length < SYMBOL_SIZE && is_symbol_byte(symbol[length]))
        length++;
    while (length && (symbol[length - 1] == '.' || symbol[length - 1] == '/' || symbol[length - 1] == '-'))
        length--;
    int notification = is_notification(symbol, length);
    if (!has_digit(symbol, length) || !(notification || known_series(scan, symbol, length)))
        return 0;
    uint32_t ref = tocp_index_find(scan->image, TOCP_INDEX_SYMBOL, symbol, length);
    struct annexes annexes = {.count = 0};
    size_t end = token->start + length;
    size_t annex_end = TOCP_REF_KIND(ref) == TOCP_KIND_DECISION ? annex_after(scan, end, &annexes) : 0;
    if (annex_end) {
        cite_decision(scan, token->start, annex_end, ref, &annexes);
        return annex_end;
    }
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
