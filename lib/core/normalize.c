/* SPDX-License-Identifier: MIT */
/* Symbols as people type them, in normal form. In two steps: first the characters, then each component. */
#include <toc/symbol.h>

#include <string.h>

/* A symbol while it is written; what does not fit is no symbol. */
struct draft {
    char text[TOC_SYMBOL_SIZE];
    size_t length;
    int refused;
};

static void add(struct draft *draft, char c)
{
    if (draft->length + 1 < sizeof draft->text)
        draft->text[draft->length++] = c;
    else
        draft->refused = 1;
    draft->text[draft->length] = '\0';
}

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static int is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int is_alphanumeric(char c)
{
    return is_digit(c) || is_letter(c);
}

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Bytes of a text that are this word, letters in either case: its length or 0. */
static size_t begins(const char *text, const char *word)
{
    size_t length = strlen(word);
    for (size_t i = 0; i < length; i++)
        if (lower(text[i]) != lower(word[i]))
            return 0;
    return length;
}

/* --- characters --- */

/* What stands for a dash or a space in typeset texts. */
static const struct {
    char bytes[4];
    char plain;
} typeset[] = {
    {"\xe2\x80\x90", '-'}, {"\xe2\x80\x91", '-'}, {"\xe2\x80\x92", '-'}, {"\xe2\x80\x93", '-'},
    {"\xe2\x80\x94", '-'}, {"\xe2\x88\x92", '-'}, {"\xc2\xa0", ' '},     {"\xe2\x80\xaf", ' '},
    {"\xe2\x80\x89", ' '}, {"\t", ' '},           {"\n", ' '},           {"\r", ' '},
};

static char next_character(const char **at)
{
    int is_plain = **at > ' ' && **at < 0x7f;
    for (size_t i = 0; !is_plain && i < sizeof typeset / sizeof *typeset; i++) {
        size_t length = strlen(typeset[i].bytes);
        if (strncmp(*at, typeset[i].bytes, length) == 0) {
            *at += length;
            return typeset[i].plain;
        }
    }
    return *(*at)++;
}

/* Whether a space between two characters says nothing: beside a slash, in "Add. 1", and before a bracket. */
static int is_idle(char before, char after)
{
    return !before || strchr("/(", before) || (before == '.' && is_digit(after)) || strchr("/.()*,;", after);
}

static const char *const introductions[] = {"UN Doc.", "U.N. Doc.", "UN document", "document", "Doc."};

/* Plain characters, no idle spaces, no asterisks at the end of a component, no punctuation at the end. */
static void clean(struct draft *draft, const char *text)
{
    size_t skipped = 0;
    while (strchr(" \t\r\n", *text) && *text)
        text++;
    for (size_t i = 0; !skipped && i < sizeof introductions / sizeof *introductions; i++)
        skipped = begins(text, introductions[i]);
    text += text[skipped] == ' ' ? skipped : 0;
    char before = '\0';
    for (int space = 0; *text && !draft->refused;) {
        char c = next_character(&text);
        if (c == ' ') {
            space = 1;
            continue;
        }
        if (space && !is_idle(before, c))
            add(draft, ' ');
        space = 0;
        if (c == '*' && (*text == '\0' || strchr("/* ", *text)))
            continue;
        add(draft, c);
        before = c;
    }
    while (draft->length && strchr(".,;: ", draft->text[draft->length - 1]))
        draft->text[--draft->length] = '\0';
}

/* --- components --- */

/* Words that are written with small letters when a dot and a number follow; the first four need no dot. */
static const char *const small_words[] = {"Add", "Rev", "Corr", "Amend", "Sub", "Res", "Dec"};
enum { WORDS_WITHOUT_DOT = 4 };

/* "ADD.1", "add 1" and "Add1" are "Add.1": writes the word and passes over what stands there. */
static size_t add_small_word(struct draft *draft, const char *at)
{
    for (size_t i = 0; i < sizeof small_words / sizeof *small_words; i++) {
        size_t length = begins(at, small_words[i]);
        const char *rest = at + length;
        if (!length || !(*rest == '.' || (i < WORDS_WITHOUT_DOT && (*rest == ' ' || is_digit(*rest)))))
            continue;
        length += !is_digit(*rest);
        for (const char *c = small_words[i]; *c; c++)
            add(draft, *c);
        add(draft, '.');
        return length;
    }
    return 0;
}

/* What stands in brackets: words with a capital, roman numbers in capitals. */
static const char *add_bracket(struct draft *draft, const char *at)
{
    if (is_digit(draft->text[draft->length - 1]))
        add(draft, ' ');
    add(draft, *at++);
    char before = '(';
    while (*at && *at != ')' && *at != '/' && !draft->refused) {
        size_t length = 0, roman = 0;
        while (is_alphanumeric(at[length]))
            roman += strchr("IVXLC", upper(at[length++])) != NULL;
        if (length && before != '(' && before != '-')
            add(draft, ' ');
        for (size_t i = 0; i < length; i++)
            add(draft, i == 0 || roman == length ? upper(at[i]) : lower(at[i]));
        before = length ? 'a' : before;
        at += length;
        if (*at == '.' || *at == '-' || *at == ',')
            add(draft, before = *at++);
        else if (*at == ' ')
            at++;
        else if (*at && *at != ')')
            draft->refused = 1;
    }
    if (*at != ')' || !is_alphanumeric(draft->text[draft->length - 1]))
        draft->refused = 1;
    add(draft, ')');
    return *at ? at + 1 : at;
}

/* Letters, digits, dots and hyphens, beginning and ending with a letter or digit; then perhaps a bracket. */
static const char *add_component(struct draft *draft, const char *at)
{
    size_t start = draft->length;
    at += add_small_word(draft, at);
    for (; *at && *at != '/' && *at != '('; at++) {
        int joins = (*at == '.' || *at == '-') && draft->length > start && is_alphanumeric(at[1]);
        if (!is_alphanumeric(*at) && !joins)
            draft->refused = 1;
        add(draft, upper(*at));
    }
    if (draft->length == start || !is_alphanumeric(draft->text[draft->length - 1]))
        draft->refused = 1;
    if (*at == '(' && !draft->refused)
        at = add_bracket(draft, at);
    if (*at && *at != '/')
        draft->refused = 1;
    return at;
}

/* --- what is a symbol --- */

static const char organs[][6] = {
    "A",    "AT",   "BWC", "CAC", "CAT", "CCPR",  "CCW", "CD",  "CED", "CEDAW", "CERD", "CLCS",  "CMW",  "CRC",
    "CRPD", "CTOC", "DP",  "E",   "ECE", "FCCC",  "GC",  "HRI", "HS",  "HSP",   "ICCD", "IDB",   "ISBA", "JIU",
    "LC",   "LOS",  "NPT", "PBC", "S",   "SPLOS", "ST",  "T",   "TD",  "UNEP",  "UNFF", "UNODC", "WFP",
};

static int is_organ(const char *symbol, size_t length)
{
    for (size_t i = 0; i < sizeof organs / sizeof *organs; i++)
        if (strlen(organs[i]) == length && strncmp(organs[i], symbol, length) == 0)
            return 1;
    return 0;
}

static int has_small_letter(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (text[i] != upper(text[i]))
            return 1;
    return 0;
}

/* Things that only look like symbols have no number, or two parts, or begin with small letters and no organ
 * that is known, or with a word such as "Add.1". */
static int is_symbol(const char *typed, const char *normal)
{
    const char *slash = strchr(normal, '/');
    enum { LONGEST_ORGAN = 12 };
    if (!slash || slash - normal > LONGEST_ORGAN || !is_letter(normal[0]))
        return 0;
    size_t length = (size_t)(slash - normal), digits = 0;
    for (const char *at = slash; *at; at++)
        digits += is_digit(*at) != 0;
    int known = is_organ(normal, length), small = has_small_letter(typed, strcspn(typed, "/"));
    if (!digits || memchr(normal, '(', length) || has_small_letter(normal, length) || (small && !known))
        return 0;
    if (strchr(slash + 1, '/'))
        return 1;
    return known && (is_digit(slash[1]) ? !small || digits > 2 : !small && strchr(slash, '.') != NULL);
}

size_t toc_symbol_normalize(const char *text, char *buffer, size_t size)
{
    struct draft typed = {"", 0, 0}, normal = {"", 0, 0};
    if (buffer && size)
        buffer[0] = '\0';
    if (!text)
        return 0;
    clean(&typed, text);
    for (const char *at = typed.text; !typed.refused && !normal.refused; at++) {
        at = add_component(&normal, at);
        if (!*at)
            break;
        add(&normal, '/');
    }
    if (typed.refused || normal.refused || !is_symbol(typed.text, normal.text))
        return 0;
    if (buffer && size) {
        size_t kept = normal.length < size ? normal.length : size - 1;
        memcpy(buffer, normal.text, kept);
        buffer[kept] = '\0';
    }
    return normal.length;
}

int toc_symbol_is_valid(const char *text)
{
    return toc_symbol_normalize(text, NULL, 0) != 0;
}
