/* SPDX-License-Identifier: MIT */
/* Decisions and resolutions, with their annexes: the instruments that they adopted. */
#include "cite.h"

#include <string.h>

enum { KEY_SIZE = 48, CHINESE_NUMBER = 0x53f7, MAX_BETWEEN = 6, MAX_ANNEXES = 8 };

struct annexes {
    uint32_t numbers[MAX_ANNEXES]; /* 0: an annex without a number */
    uint32_t count;
};

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

/* The number of the annex in which an instrument was adopted; 0: in the only one. */
static uint32_t annex_of(const struct tocp_scan *scan, const uint32_t *instrument)
{
    const char *roman = tocp_string_at(scan->image, instrument[TOCP_INSTRUMENT_ANNEX]);
    return tocp_cite_roman(roman ? roman : "");
}

/* The instruments that a decision adopted in an annex, or in any. */
static void name_annexed(const struct tocp_scan *scan, uint32_t decision, const uint32_t *annex,
                         struct tocp_name_seen *name)
{
    const uint32_t *row;
    for (uint32_t i = 0; (row = tocp_cite_instrument(scan, i)); i++)
        if (row[TOCP_INSTRUMENT_ADOPTED_BY] == decision && (!annex || annex_of(scan, row) == *annex))
            tocp_cite_add_instrument(name->instruments, &name->count, row);
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

/* "I, II and III", "I to III", "II and annex III": the end, or 0. */
static size_t annex_labels(struct tocp_scan *scan, size_t at, struct annexes *annexes)
{
    uint32_t number, more;
    struct tocp_match word;
    size_t end = annex_label(scan, at, &number), next, further;
    if (end)
        add_annexes(annexes, number, number);
    while (end) {
        enum tocp_separator kind = tocp_cite_separator(scan, end, &next);
        if (tocp_cite_match_at(scan, next, TOCP_ROLE(TOC_PHRASE_ANNEX), &word))
            next = word.end;
        further = kind == TOCP_SEPARATOR_NONE ? 0 : annex_label(scan, next, &more);
        struct tocp_token token = tocp_scan_token(scan, further ? further : next);
        if (!further || (kind == TOCP_SEPARATOR_COMMA && token.kind == TOCP_TOKEN_WORD && token.capital &&
                         !token.broken && !tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_AND), &word)))
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

/* What the annexes of a decision are called: its instruments, and something foreign where there is none. */
static void name_annexes(const struct tocp_scan *scan, uint32_t decision, const struct annexes *annexes,
                         struct tocp_name_seen *name)
{
    for (uint32_t i = 0; decision && i < annexes->count; i++)
        name_annexed(scan, decision, &annexes->numbers[i], name);
    if (decision && annexes->count && !name->count && !annexes->numbers[0])
        name_annexed(scan, decision, NULL, name); /* "the annex", where there are several */
    name->kind = !annexes->count ? TOCP_NAMED_NOTHING : name->count ? TOCP_NAMED_OWN : TOCP_NAMED_FOREIGN;
}

/* Organs may stand between the word and the number. */
static size_t skip_organ(struct tocp_scan *scan, size_t at)
{
    struct tocp_match match;
    for (int i = 0; i < MAX_BETWEEN; i++) {
        struct tocp_token token = tocp_scan_token(scan, at);
        if (token.broken || (token.kind != TOCP_TOKEN_WORD && !tocp_is_mark(&token, '\'')))
            break;
        if (tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_ORGAN), &match)) {
            scan->organ_end = match.end;
            return match.end;
        }
        at = token.end;
    }
    return at;
}

/* Whether the organ that was named last stands directly before a place. */
static int is_of_other(const struct tocp_scan *scan, size_t at)
{
    return scan->organ_end && tocp_scan_token(scan, scan->organ_end).start == tocp_scan_token(scan, at).start;
}

/* "resolution 5/1 of the Human Rights Council", "resolution 5/1 (Human Rights Council)"; Russian needs no "of". */
static int has_organ_behind(struct tocp_scan *scan, size_t at)
{
    int of, the;
    struct tocp_match match;
    struct tocp_token open = tocp_scan_token(scan, at);
    int bracket = tocp_is_mark(&open, '(');
    at = tocp_cite_skip(scan, bracket ? open.end : at, TOC_PHRASE_OF, 2, &of);
    at = tocp_cite_skip(scan, at, TOC_PHRASE_THE, 1, &the);
    if (!tocp_cite_match_at(scan, at, TOCP_ROLE(TOC_PHRASE_ORGAN), &match))
        return 0;
    struct tocp_token close = tocp_scan_token(scan, match.end);
    return bracket ? tocp_is_mark(&close, ')') : of || scan->narrow == TOCP_RUSSIAN;
}

/* A decision leads to itself, and with annexes to what is in them. Articles may follow: "annex II, article 5". */
static void cite_decision(struct tocp_scan *scan, size_t start, size_t end, uint32_t decision,
                          const struct annexes *annexes)
{
    struct tocp_name_seen name = {.start = start, .end = end};
    name_annexes(scan, decision, annexes, &name);
    scan->record_end = end;
    if (name.kind != TOCP_NAMED_NOTHING)
        tocp_cite_mention(scan, &name);
    if (!tocp_cite_add(scan, start, end, decision ? TOC_CITE_EXACT : TOC_CITE_FOREIGN) || !decision)
        return;
    if (name.count == 0 || (name.count > 1 && !annexes->numbers[0]))
        tocp_cite_target(scan, decision, 0);
    else
        for (uint32_t i = 0; i < name.count; i++)
            tocp_cite_target(scan, 0, tocp_row_ref_of(scan->image, name.instruments[i], TOCP_KIND_INSTRUMENT));
}

/* "resolution 1373 (2001)", of which we know no more than where it ends. */
static void pass_plain_number(struct tocp_scan *scan, size_t at)
{
    struct tocp_token number = tocp_scan_token(scan, at), open = tocp_scan_token(scan, number.end);
    struct tocp_token year = tocp_scan_token(scan, open.end), close = tocp_scan_token(scan, year.end);
    if (number.kind != TOCP_TOKEN_NUMBER)
        return;
    int dated = tocp_is_mark(&open, '(') && year.kind == TOCP_TOKEN_NUMBER && tocp_is_mark(&close, ')');
    scan->record_end = dated ? close.end : number.end;
}

/* "resolutions 55/25 and 55/255", with an annex behind each. */
size_t tocp_cite_decision(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match)
{
    int other = is_of_other(scan, token->start); /* of an organ whose decisions are not ours */
    size_t at = skip_organ(scan, tocp_skip_stop(scan, match)), end = 0, start = token->start;
    scan->narrow = match->languages & scan->languages;
    for (;;) {
        char key[KEY_SIZE] = "";
        struct annexes annexes;
        strcpy(key, match->role == TOC_PHRASE_DECISION ? "decision " : "resolution ");
        size_t number_end = session_number(scan, at, key);
        if (!number_end) {
            pass_plain_number(scan, at);
            return end;
        }
        other |= is_of_other(scan, at) || has_organ_behind(scan, number_end);
        size_t annex_end = annex_after(scan, number_end, &annexes);
        end = annex_end ? annex_end : number_end;
        cite_decision(scan, start, end, other ? 0 : decision_ref(scan, key), &annexes);
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

/* "A/RES/55/25, annex I" */
size_t tocp_cite_annex_after(struct tocp_scan *scan, size_t start, size_t at, uint32_t decision)
{
    struct annexes annexes;
    size_t end = annex_after(scan, at, &annexes);
    if (end)
        cite_decision(scan, start, end, decision, &annexes);
    return end;
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
    cite_decision(scan, token->start, end, is_of_other(scan, token->start) ? 0 : decision_ref(scan, key), &annexes);
    return end;
}

/* "to resolution 55/25", "to A/RES/55/25": the end, or 0. An annex without a number is that of what follows directly,
 * or behind the capitals of an organ: "the annex to a note on resolution 55/255" is another. */
static size_t annexed_to(struct tocp_scan *scan, size_t at, int numbered, uint32_t *decision)
{
    struct tocp_match word;
    for (int i = 0; i < MAX_BETWEEN; i++) {
        struct tocp_token next = tocp_scan_token(scan, at);
        if (next.broken || next.kind == TOCP_TOKEN_END || (next.kind == TOCP_TOKEN_MARK && next.value != '\''))
            return 0;
        if (tocp_cite_match(scan, &next, TOCP_ROLE(TOC_PHRASE_RESOLUTION), &word)) {
            char key[KEY_SIZE] = "resolution ";
            size_t end = session_number(scan, skip_organ(scan, tocp_skip_stop(scan, &word)), key);
            *decision = decision_ref(scan, key);
            return end;
        }
        size_t length = next.capital ? tocp_symbol_length(scan, &next) : 0;
        uint32_t ref = tocp_symbol_ref(scan, scan->text + next.start, length);
        if (TOCP_REF_KIND(ref) == TOCP_KIND_DECISION) {
            *decision = ref;
            return next.start + length;
        }
        if (!numbered && !next.capital && next.kind != TOCP_TOKEN_MARK &&
            !tocp_cite_match(scan, &next, TOCP_ROLE(TOC_PHRASE_THE), &word))
            return 0;
        at = next.end;
    }
    return 0;
}

static size_t annex_before(struct tocp_scan *scan, const struct tocp_match *match, struct annexes *annexes,
                           uint32_t *decision)
{
    int of = 0;
    size_t at = annex_labels(scan, match->end, annexes);
    int numbered = at != 0;
    if (!numbered) {
        add_annexes(annexes, 0, 0);
        at = tocp_cite_skip(scan, match->end, TOC_PHRASE_OF, 1, &of);
        if (!of && tocp_scan_token(scan, at).lined)
            return 0;
    }
    return annexed_to(scan, at, numbered, decision);
}

/* "annex II to General Assembly resolution 55/25" */
size_t tocp_cite_annex(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match)
{
    uint32_t decision;
    struct annexes annexes = {.count = 0};
    scan->narrow = match->languages & scan->languages;
    size_t end = annex_before(scan, match, &annexes, &decision);
    if (end)
        cite_decision(scan, token->start, end, decision, &annexes);
    return end;
}

size_t tocp_cite_annex_name(struct tocp_scan *scan, const struct tocp_match *match, struct tocp_name_seen *name)
{
    uint32_t decision;
    struct annexes annexes = {.count = 0};
    size_t end = annex_before(scan, match, &annexes, &decision);
    if (end)
        name_annexes(scan, decision, &annexes, name);
    return name->end = end;
}
