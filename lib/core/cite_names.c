/* SPDX-License-Identifier: MIT */
/* Which instrument is meant: own names, "the Convention", other treaties and laws, drafts. */
#include "cite.h"

#include <string.h>

enum { MAX_MODIFIERS = 6, MAX_SMALL = 2, MAX_APPOSED = 3, MAX_TITLE_WORDS = 16, LONGEST_WORD = 48 };

/* Values of "of" and of a word for a law. */
enum { GENITIVE = 1, CODE = 1 };

#define GENERIC (TOCP_ROLE(TOC_PHRASE_CONVENTION) | TOCP_ROLE(TOC_PHRASE_PROTOCOL))
#define POINTERS                                                                                                     \
    (TOCP_ROLE(TOC_PHRASE_THE) | TOCP_ROLE(TOC_PHRASE_THIS) | TOCP_ROLE(TOC_PHRASE_SAME) |                           \
     TOCP_ROLE(TOC_PHRASE_EVERY))
#define NAMES (TOCP_ROLE(TOCP_ROLE_NAME) | TOCP_ROLE(TOC_PHRASE_FOREIGN) | GENERIC | TOCP_ROLE(TOC_PHRASE_PROTOCOLS))

#define NOT_BEFORE_A_LAW                                                                                             \
    (POINTERS | TOCP_LEVELS | TOCP_ROLE(TOC_PHRASE_AND) | TOCP_ROLE(TOC_PHRASE_RANGE) | TOCP_ROLE(TOC_PHRASE_ABOUT) | \
     TOCP_ROLE(TOC_PHRASE_DRAFT))

/* The words between the head of an unknown title and its end: "on the Rights of the Child". */
static size_t title_end(struct tocp_scan *scan, size_t at)
{
    struct tocp_match match;
    size_t end = at;
    for (int i = 0; i < MAX_TITLE_WORDS; i++) {
        struct tocp_token token = tocp_scan_token(scan, end);
        if ((token.kind != TOCP_TOKEN_WORD && token.kind != TOCP_TOKEN_HAN && !tocp_is_mark(&token, '\'') &&
             !(token.kind == TOCP_TOKEN_NUMBER && token.value > 1800)) ||
            token.broken)
            break;
        if (tocp_cite_match(scan, &token, TOCP_LEVELS & ~TOCP_ROLE(TOC_PHRASE_TAIL), &match))
            break;
        end = token.end;
    }
    return end;
}

/* Words that are common in running text begin a title only before a capital: "for the Suppression of ...". */
static int begins_title(struct tocp_scan *scan, const struct tocp_token *token)
{
    struct tocp_match match;
    struct tocp_token next = *token;
    while (tocp_cite_match(scan, &next, POINTERS | TOCP_ROLE(TOC_PHRASE_OF), &match))
        next = tocp_scan_token(scan, match.end);
    return next.kind == TOCP_TOKEN_WORD && next.capital && !next.broken &&
           !tocp_cite_match(scan, &next, NAMES & ~TOCP_ROLE(TOC_PHRASE_FOREIGN), &match);
}

/* "Protocol No. 1", "Protocol II": ours have no numbers. */
static int is_numbered(struct tocp_scan *scan, const struct tocp_token *token)
{
    struct tocp_match match;
    if (tocp_is_mark(token, 0x2116)) /* № */
        return tocp_scan_token(scan, token->end).kind == TOCP_TOKEN_NUMBER;
    if (token->kind == TOCP_TOKEN_WORD && tocp_cite_match(scan, token, TOCP_ROLE(TOC_PHRASE_PAGE), &match)) {
        struct tocp_token number = tocp_scan_token(scan, tocp_skip_stop(scan, &match));
        return number.kind == TOCP_TOKEN_NUMBER;
    }
    for (size_t i = token->start; i < token->end; i++)
        if (scan->text[i] != 'I' && scan->text[i] != 'V')
            return 0;
    return token->kind == TOCP_TOKEN_WORD && !token->lined;
}

/* "the 1949 Convention": a year in which none of ours was adopted or entered into force ends at a byte. */
static int is_other_year(const struct tocp_scan *scan, size_t end)
{
    uint32_t year = 0, scale = 1;
    const uint32_t *row;
    for (size_t at = end; at > 0 && end - at < 4 && scan->text[at - 1] >= '0' && scan->text[at - 1] <= '9';
         at--, scale *= 10)
        year += (uint32_t)(scan->text[at - 1] - '0') * scale;
    for (uint32_t i = 0; (row = tocp_cite_instrument(scan, i)); i++)
        if (row[TOCP_INSTRUMENT_ADOPTED] / 10000 == year || row[TOCP_INSTRUMENT_IN_FORCE] / 10000 == year)
            return 0;
    return year > 1800;
}

/* "of 1959", "of 20 April 1959", "of November 15, 2000": where its year ends, or 0. */
static size_t year_end(const struct tocp_scan *scan, const struct tocp_token *first)
{
    struct tocp_token token = *first;
    for (int i = 0; i < 4; i++) {
        if (token.kind == TOCP_TOKEN_NUMBER && token.value > 1800 && token.value < 2100)
            return token.end;
        if (token.broken || !(token.kind == TOCP_TOKEN_NUMBER || (token.kind == TOCP_TOKEN_WORD && i < 2) ||
                              (i == 2 && tocp_is_mark(&token, ','))))
            return 0;
        token = tocp_scan_token(scan, token.end);
    }
    return 0;
}

/* "СНГ": a word in Cyrillic capitals alone, each of two bytes, behind a word that is not. */
static int is_cyrillic_acronym(const struct tocp_scan *scan, size_t head, const struct tocp_token *token)
{
    const char *text = scan->text;
    if (token->script != TOCP_SCRIPT_CYRILLIC || token->broken || token->end - token->start > 12 ||
        token->end - token->start < 6 || (text[head - 2] == '\xd0' && (unsigned char)text[head - 1] < 0xb0))
        return 0;
    for (size_t i = token->start; i + 1 < token->end; i += 2)
        if (text[i] != '\xd0' || (unsigned char)text[i + 1] < 0x90 || (unsigned char)text[i + 1] >= 0xb0)
            return 0;
    return 1;
}

/* A word with a capital that says nothing of ours. */
static int is_proper_name(struct tocp_scan *scan, const struct tocp_token *token)
{
    struct tocp_match match;
    return token->kind == TOCP_TOKEN_WORD && token->capital && token->end - token->start > 2 && !token->broken &&
           !tocp_cite_match(scan, token, NAMES, &match) &&
           !(tocp_cite_match(scan, token, TOCP_ROLE(TOC_PHRASE_EPITHET), &match) && !match.value);
}

/* Whether what follows "Convention" makes it the title of another treaty: "on ...", "against ...", "of 1988". */
static int titled_otherwise(struct tocp_scan *scan, size_t at)
{
    struct tocp_match match, own;
    struct tocp_token token = tocp_scan_token(scan, at);
    if (is_numbered(scan, &token))
        return 1;
    if (is_cyrillic_acronym(scan, at, &token))
        return !tocp_cite_match(scan, &token, NAMES | TOCP_LEVELS | TOCP_ROLE(TOC_PHRASE_EPITHET), &match);
    if (token.broken ||
        !tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_ABOUT) | TOCP_ROLE(TOC_PHRASE_OF), &match))
        return 0;
    struct tocp_token next = tocp_scan_token(scan, match.end);
    if (match.role == TOC_PHRASE_ABOUT && match.value)
        return begins_title(scan, &next);
    if (match.role == TOC_PHRASE_OF) {
        if (match.value != GENITIVE)
            return 0;
        size_t year = year_end(scan, &next);
        if (year)
            return is_other_year(scan, year);
        if (tocp_cite_match(scan, &next, TOCP_ROLE(TOC_PHRASE_THE), &own))
            next = tocp_scan_token(scan, own.end);
        return is_proper_name(scan, &next);
    }
    while (!next.broken && tocp_cite_match(scan, &next, POINTERS | TOCP_ROLE(TOC_PHRASE_OF), &own))
        next = tocp_scan_token(scan, own.end);
    return next.kind != TOCP_TOKEN_MARK && next.kind != TOCP_TOKEN_END && !next.broken &&
           !tocp_cite_match(scan, &next, NAMES & ~TOCP_ROLE(TOC_PHRASE_FOREIGN), &own);
}

/* An Arabic noun without its article is the head of a title: "ittifaqiyat ...". */
static int is_arabic_title(struct tocp_scan *scan, const struct tocp_match *match)
{
    struct tocp_token token = tocp_scan_token(scan, match->start);
    if (token.script != TOCP_SCRIPT_ARABIC)
        return 0;
    const char *word = scan->text + tocp_cite_head(scan, &token);
    if (memcmp(word, "ال", 4) == 0 || memcmp(word, "لل", 4) == 0)
        return 0;
    struct tocp_token next = tocp_scan_token(scan, match->end);
    return next.kind == TOCP_TOKEN_WORD && next.script == TOCP_SCRIPT_ARABIC;
}

/* "UNTOC Trafficking Protocol", "UNTOC's Protocols": what is named behind a name that it supplements. */
static int supplement_behind(struct tocp_scan *scan, const struct tocp_match *match, struct tocp_match *supplement)
{
    uint32_t own = tocp_row_ref_of(scan->image, match->instrument, TOCP_KIND_INSTRUMENT);
    struct tocp_token token = tocp_scan_token(scan, match->end);
    if (tocp_is_mark(&token, '\'') && !token.spaced)
        token = tocp_scan_token(scan, tocp_scan_token(scan, token.end).end);
    if (token.broken || !token.spaced || match->instrument[TOCP_INSTRUMENT_SUPPLEMENTS] ||
        !tocp_cite_match(scan, &token,
                         TOCP_ROLE(TOCP_ROLE_NAME) | TOCP_ROLE(TOC_PHRASE_PROTOCOL) | TOCP_ROLE(TOC_PHRASE_PROTOCOLS),
                         supplement))
        return 0;
    return supplement->role != TOCP_ROLE_NAME || supplement->instrument[TOCP_INSTRUMENT_SUPPLEMENTS] == own;
}

/* "Protocols to the Geneva Conventions", "Protocols of 1977" */
static int are_of_others(struct tocp_scan *scan, size_t at)
{
    struct tocp_match of, the;
    if (!tocp_cite_match_at(scan, at, TOCP_ROLE(TOC_PHRASE_OF), &of))
        return 0;
    struct tocp_token token = tocp_scan_token(scan, of.end);
    if (of.value == GENITIVE || !tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_THE), &the))
        return titled_otherwise(scan, at);
    token = tocp_scan_token(scan, the.end);
    return tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_FOREIGN), &the) || is_proper_name(scan, &token);
}

/* A name of which the decisive word has been found. */
static size_t take_name(struct tocp_scan *scan, const struct tocp_match *match, struct tocp_name_seen *name)
{
    struct tocp_match supplement;
    name->end = match->end;
    switch (match->role) {
    case TOCP_ROLE_NAME:
        if (supplement_behind(scan, match, &supplement))
            return take_name(scan, &supplement, name);
        name->kind = TOCP_NAMED_OWN;
        name->instruments[name->count++] = match->instrument;
        return name->end;
    case TOC_PHRASE_PROTOCOLS:
        if (are_of_others(scan, match->end))
            break;
        name->kind = TOCP_NAMED_EVERY;
        name->number = match->value ? match->value : name->number;
        return name->end;
    case TOC_PHRASE_CONVENTION:
    case TOC_PHRASE_PROTOCOL:
        if (!name->here && (titled_otherwise(scan, match->end) || is_arabic_title(scan, match)))
            break;
        name->kind = TOCP_NAMED_GENERIC;
        name->generic = match->role;
        return name->end;
    default: name->kind = TOCP_NAMED_FOREIGN; return name->end;
    }
    name->kind = TOCP_NAMED_FOREIGN;
    return name->end = title_end(scan, match->end);
}

/* The word that ends at a byte; of a longer one than LONGEST_WORD the end alone. */
static struct tocp_token word_before(const struct tocp_scan *scan, size_t end)
{
    struct tocp_token token = tocp_scan_token(scan, end > LONGEST_WORD ? end - LONGEST_WORD : 0);
    while (token.end < end)
        token = tocp_scan_token(scan, token.end);
    return token;
}

/* Where the word before a place ends, in the same line or at the end of the one before; or 0. */
static size_t end_before(const struct tocp_scan *scan, size_t start)
{
    size_t end = tocp_blanks_start(scan->text, start);
    struct tocp_token own = tocp_scan_token(scan, end);
    return own.spaced && !own.broken ? end : 0;
}

/* Whether a capitalised word that we do not know stands directly before: "Lanzarote Convention". */
static int has_unknown_modifier(struct tocp_scan *scan, size_t start)
{
    struct tocp_match match;
    size_t at = start > 0 && scan->text[start - 1] == '-' ? start - 1 : end_before(scan, start);
    if (at == 0)
        return 0;
    if (tocp_is_between(scan->text[at - 1], '0', '9'))
        return is_other_year(scan, at);
    struct tocp_token token = word_before(scan, at);
    return token.kind == TOCP_TOKEN_WORD && token.end == at && token.capital && at - token.start > 2 &&
           !tocp_cite_match(scan, &token,
                            POINTERS | TOCP_LEVELS | TOCP_ROLE(TOC_PHRASE_OF) | TOCP_ROLE(TOC_PHRASE_AND) |
                                TOCP_ROLE(TOC_PHRASE_EPITHET) | GENERIC,
                            &match);
}

/* A word in capitals alone, of two to eight letters: "SADC". */
static int is_acronym(const struct tocp_scan *scan, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++)
        if (!tocp_is_between(scan->text[i], 'A', 'Z'))
            return 0;
    return end - start >= 2 && end - start <= 8;
}

/* Whether the word directly before makes another treaty of one of our own names: "the SADC Firearms Protocol", "the
 * 1949 Trafficking Protocol". */
static int is_modified(struct tocp_scan *scan, size_t start)
{
    struct tocp_match match;
    struct tocp_token own = tocp_scan_token(scan, start);
    size_t end = end_before(scan, start);
    if (end == 0)
        return 0;
    if (tocp_is_between(scan->text[end - 1], '0', '9'))
        return is_other_year(scan, end);
    struct tocp_token token = word_before(scan, end);
    if (tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_EPITHET), &match))
        return match.value != 0;
    return token.end == end && is_acronym(scan, token.start, end) &&
           !tocp_is_between(scan->text[own.end - 1], 'A', 'Z') &&
           !tocp_cite_match(scan, &token, POINTERS | TOCP_LEVELS | TOCP_ROLE(TOC_PHRASE_OF) | TOCP_ROLE(TOC_PHRASE_AND),
                            &match);
}

/* "of the Italian Criminal Code", "of the WIPO copyright treaty", "of the 1988 Convention": what begins with capitals
 * or numbers, up to a word for a law or treaty. "of the national criminal code": so few small words before one. */
static size_t modified_law(struct tocp_scan *scan, size_t at, struct tocp_name_seen *name, int most_small)
{
    struct tocp_match match;
    int capitals = 0, small = 0;
    for (int i = 0; i < MAX_MODIFIERS; i++) {
        struct tocp_token token = tocp_scan_token(scan, at);
        if (token.broken || token.kind == TOCP_TOKEN_END ||
            (token.kind == TOCP_TOKEN_MARK && !tocp_is_mark(&token, '-') && !tocp_is_mark(&token, '\'') &&
             token.value != 0x300a))
            return 0;
        if (tocp_cite_match(scan, &token,
                            TOCP_ROLE(TOC_PHRASE_LAW) | TOCP_ROLE(TOC_PHRASE_FOREIGN) | TOCP_ROLE(TOCP_ROLE_NAME) |
                                (i ? GENERIC : 0),
                            &match)) {
            if (small && (match.role == TOC_PHRASE_CONVENTION || match.role == TOC_PHRASE_PROTOCOL))
                return 0;
            if (match.role == TOCP_ROLE_NAME && !is_modified(scan, match.start))
                return take_name(scan, &match, name);
            name->kind = TOCP_NAMED_FOREIGN;
            return name->end = match.end;
        }
        capitals |= token.capital;
        if (token.kind == TOCP_TOKEN_WORD && !capitals && token.script != TOCP_SCRIPT_ARABIC &&
            !tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_OF) | TOCP_ROLE(TOC_PHRASE_THE), &match) &&
            (small++ == most_small || tocp_cite_match(scan, &token, NOT_BEFORE_A_LAW, &match)))
            return 0;
        at = token.end;
    }
    return 0;
}

/* "Article 16 Penal Code": capitals alone, up to a word for a law. */
static size_t apposed_law(struct tocp_scan *scan, size_t at, struct tocp_name_seen *name)
{
    struct tocp_match match;
    for (int i = 0; i < MAX_APPOSED; i++) {
        struct tocp_token token = tocp_scan_token(scan, at);
        if (token.kind != TOCP_TOKEN_WORD || !token.capital || token.broken || (token.lined && i == 0))
            return 0;
        if (tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_LAW), &match) && match.value == CODE) {
            name->kind = TOCP_NAMED_FOREIGN;
            return name->end = match.end;
        }
        at = token.end;
    }
    return 0;
}

/* 》 belongs to the name that it closes. */
static size_t behind_title(const struct tocp_scan *scan, size_t end)
{
    struct tocp_token close = tocp_scan_token(scan, end);
    return tocp_is_mark(&close, 0x300b) ? close.end : end;
}

/* A treaty, or nothing, behind the pointers that stand before it. */
static size_t name_behind(struct tocp_scan *scan, size_t at, struct tocp_name_seen *name, int joined, int most_small)
{
    struct tocp_match match;
    int every = 0, pointed = 0, draft = 0;
    uint64_t roles = NAMES | (joined ? TOCP_ROLE(TOC_PHRASE_LAW) : 0);
    for (int i = 0; i < 5; i++) {
        struct tocp_token token = tocp_scan_token(scan, at);
        if (token.broken)
            break;
        if (tocp_is_mark(&token, '"') || tocp_is_mark(&token, 0x300a)) {
            at = token.end;
            continue;
        }
        if (tocp_cite_match(scan, &token, roles, &match)) {
            size_t end = take_name(scan, &match, name);
            if (every && name->kind == TOCP_NAMED_GENERIC && name->generic == TOC_PHRASE_PROTOCOL)
                name->kind = TOCP_NAMED_EVERY;
            if (draft)
                name->kind = TOCP_NAMED_DRAFT;
            return behind_title(scan, end);
        }
        if (tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_ANNEX), &match))
            return tocp_cite_annex_name(scan, &match, name);
        if (!tocp_cite_match(scan, &token, POINTERS | TOCP_ROLE(TOC_PHRASE_DRAFT), &match))
            break;
        draft |= match.role == TOC_PHRASE_DRAFT;
        every |= match.role == TOC_PHRASE_EVERY;
        if (match.role == TOC_PHRASE_THE && match.value)
            name->number = match.value;
        pointed |= match.role == TOC_PHRASE_THIS;
        name->here = pointed;
        name->same |= match.role == TOC_PHRASE_SAME;
        name->former |= match.role == TOC_PHRASE_SAME && match.value == TOCP_SAME_FIRST;
        at = match.end;
    }
    if (draft) {
        name->kind = TOCP_NAMED_DRAFT;
        return name->end = at;
    }
    size_t end = joined ? modified_law(scan, at, name, most_small) : 0;
    return end ? behind_title(scan, end) : 0;
}

/* Whether a name belongs to the article that follows it: "art. 6, UNTOC art. 18"; but "art. 6 UNTOC, art. 18 UNCAC". */
static int leads_on(struct tocp_scan *scan, size_t end, int apart)
{
    struct tocp_match match;
    struct tocp_token token = tocp_scan_token(scan, end);
    if (apart && (tocp_is_mark(&token, ',') || tocp_is_mark(&token, ':') || tocp_is_mark(&token, '(')))
        token = tocp_scan_token(scan, token.end);
    return tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_ARTICLE), &match) ||
           (token.kind == TOCP_TOKEN_HAN && token.value == TOCP_CHINESE_ORDINAL);
}

/* ", respectively, of" */
static size_t after_comma(const struct tocp_scan *scan, size_t at)
{
    struct tocp_token token = tocp_scan_token(scan, at);
    return tocp_is_mark(&token, ',') ? token.end : at;
}

/* What a comma parts is not the article's when that has a name, "the Trafficking Protocol in article 3, the Smuggling
 * Protocol in article 6", nor with an article of grammar: "articles 16 and 18, the Trafficking Protocol and ...". */
static int is_parted_name(struct tocp_scan *scan, const struct tocp_token *comma)
{
    struct tocp_match match;
    const struct tocp_run *run = &scan->run;
    return (tocp_is_mark(comma, ',') && tocp_cite_match_at(scan, comma->end, TOCP_ROLE(TOC_PHRASE_THE), &match)) ||
           (scan->chain_count == 1 && run->open && !run->joined && !run->apart &&
            (run->name.kind == TOCP_NAMED_OWN || run->name.kind == TOCP_NAMED_FOREIGN));
}

size_t tocp_cite_name_after(struct tocp_scan *scan, size_t at, struct tocp_name_seen *name)
{
    struct tocp_match match;
    int joined = 0, genitive = 0;
    size_t start = at;
    memset(name, 0, sizeof *name);
    struct tocp_token token = tocp_scan_token(scan, at);
    int comma = tocp_is_mark(&token, ',') || tocp_is_mark(&token, '(') || tocp_is_mark(&token, '[');
    if (comma)
        at = token.end;
    for (int i = 0; i < 3 && tocp_cite_match_at(scan, at, TOCP_ROLE(TOC_PHRASE_OF), &match); i++) {
        joined = 1;
        genitive |= match.value == GENITIVE;
        at = after_comma(scan, match.end);
    }
    name->start = start;
    /* Russian needs no preposition: the genitive joins. */
    int bare = !joined && !comma && scan->narrow == TOCP_RUSSIAN;
    size_t end = name_behind(scan, at, name, joined || bare, genitive && !scan->run.open ? MAX_SMALL : 0);
    if (!end && !joined && !comma && !scan->run.open)
        end = apposed_law(scan, at, name);
    if (end && !joined && !bare &&
        (name->kind == TOCP_NAMED_GENERIC || name->kind == TOCP_NAMED_EVERY || leads_on(scan, end, comma) ||
         (comma && is_parted_name(scan, &token))))
        end = 0;
    if (!end) {
        memset(name, 0, sizeof *name);
        name->cut = joined;
        token = tocp_scan_token(scan, at);
        name->vague = genitive && (tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_THE), &match) ||
                                   is_proper_name(scan, &token));
    }
    return end;
}

/* The number that stands before: "both Protocols". */
static uint32_t number_before(struct tocp_scan *scan, size_t start)
{
    struct tocp_match match;
    size_t end = end_before(scan, start);
    struct tocp_token token = word_before(scan, end);
    return token.end == end && tocp_cite_match(scan, &token, TOCP_ROLE(TOC_PHRASE_THE), &match) ? match.value : 0;
}

/* 《》 belong to the name. */
static size_t with_title_marks(const struct tocp_scan *scan, size_t end, struct tocp_name_seen *name)
{
    if (name->start >= 3 && memcmp(scan->text + name->start - 3, "《", 3) == 0)
        name->start -= 3;
    return name->end = behind_title(scan, end);
}

/* 《强迫劳动公约》: title marks that hold more than the name; of what stands before a line we cannot tell. */
static int is_end_of_title(const struct tocp_scan *scan, const struct tocp_name_seen *name)
{
    static const char *const openings[] = {"《", "《本", "《该", "《补充", "《联合国", "《2000年", "《2001年"};
    size_t start = name->start;
    if (behind_title(scan, name->end) == name->end)
        return 0;
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++)
        if (start >= strlen(openings[i]) &&
            memcmp(scan->text + start - strlen(openings[i]), openings[i], strlen(openings[i])) == 0)
            return 0;
    return !(name->kind == TOCP_NAMED_OWN && (start == 0 || scan->text[start - 1] == '\n'));
}

size_t tocp_cite_name_at(struct tocp_scan *scan, const struct tocp_token *token, const struct tocp_match *match,
                         struct tocp_name_seen *name)
{
    uint32_t narrow = scan->narrow;
    memset(name, 0, sizeof *name);
    name->start = token->start;
    scan->narrow = scan->languages;
    size_t end = 0;
    if (match->role == TOC_PHRASE_DRAFT) {
        end = name_behind(scan, match->end, name, 0, 0);
        name->kind = TOCP_NAMED_DRAFT;
        end = name->end = end ? end : match->end;
    } else if (match->role != TOC_PHRASE_LAW || token->capital || token->kind == TOCP_TOKEN_HAN) {
        end = take_name(scan, match, name);
        if ((name->kind == TOCP_NAMED_GENERIC && token->script != TOCP_SCRIPT_ARABIC &&
             has_unknown_modifier(scan, token->start)) ||
            (name->kind == TOCP_NAMED_OWN && is_modified(scan, token->start)))
            name->kind = TOCP_NAMED_FOREIGN;
        if (is_end_of_title(scan, name))
            name->kind = TOCP_NAMED_FOREIGN;
        if (name->kind == TOCP_NAMED_EVERY && !name->number)
            name->number = number_before(scan, token->start);
    }
    scan->narrow = narrow;
    return end ? with_title_marks(scan, end, name) : 0;
}
