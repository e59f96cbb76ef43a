/* SPDX-License-Identifier: MIT */
/* Parts, order and relations of symbols in normal form. */
#include <toc/symbol.h>

#include <string.h>

/* --- parts --- */

static size_t put(const char *text, size_t length, char *buffer, size_t size)
{
    if (buffer && size) {
        size_t kept = length < size ? length : size - 1;
        memcpy(buffer, text, kept);
        buffer[kept] = '\0';
    }
    return length;
}

/* The end of the component that begins at text. */
static const char *end_of(const char *text)
{
    const char *slash = strchr(text, '/');
    return slash ? slash : text + strlen(text);
}

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Whether a component is one of these words, a dot, and more. */
static int is_one_of(const char *component, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(words[i]);
        if (strncmp(component, words[i], length) == 0 && component[length] == '.')
            return 1;
    }
    return 0;
}

static const struct {
    const char *word;
    int32_t relation;
} modifiers[] = {
    {"Add.", TOC_SYMBOL_ADDENDUM},
    {"Rev.", TOC_SYMBOL_REVISION},
    {"Corr.", TOC_SYMBOL_CORRIGENDUM},
    {"Amend.", TOC_SYMBOL_AMENDMENT},
};

/* What a component makes of a document; 0: it is no modifier. */
static int32_t modifies(const char *component)
{
    for (size_t i = 0; i < sizeof modifiers / sizeof *modifiers; i++)
        if (strncmp(component, modifiers[i].word, strlen(modifiers[i].word)) == 0)
            return modifiers[i].relation;
    return 0;
}

/* The length without the modifiers at the end; the first component is none. */
static size_t base_length(const char *symbol)
{
    size_t length = strlen(symbol);
    for (;;) {
        size_t at = length;
        while (at > 0 && symbol[at - 1] != '/')
            at--;
        if (at == 0 || !modifies(symbol + at))
            return length;
        length = at - 1;
    }
}

/* The length up to the first component that is a number, or a kind of document with its number. */
static size_t series_length(const char *symbol)
{
    static const char *const kinds[] = {"L", "CRP", "WP", "INF", "NGO", "PV", "SR", "R", "NC", "PET", "Res", "Dec"};
    size_t length = base_length(symbol);
    for (const char *at = end_of(symbol); at < symbol + length; at = end_of(at + 1))
        if (is_digit(at[1]) || is_one_of(at + 1, kinds, sizeof kinds / sizeof *kinds))
            return (size_t)(at - symbol);
    return length;
}

size_t toc_symbol_base(const char *symbol, char *buffer, size_t size)
{
    char normal[TOC_SYMBOL_SIZE];
    toc_symbol_normalize(symbol, normal, sizeof normal);
    return put(normal, base_length(normal), buffer, size);
}

size_t toc_symbol_series(const char *symbol, char *buffer, size_t size)
{
    char normal[TOC_SYMBOL_SIZE];
    toc_symbol_normalize(symbol, normal, sizeof normal);
    return put(normal, series_length(normal), buffer, size);
}

size_t toc_symbol_organ(const char *symbol, char *buffer, size_t size)
{
    char normal[TOC_SYMBOL_SIZE];
    toc_symbol_normalize(symbol, normal, sizeof normal);
    return put(normal, (size_t)(end_of(normal) - normal), buffer, size);
}

/* --- year --- */

/* A year of the United Nations, if just that stands there. */
static int32_t year_at(const char *text, const char *end)
{
    int32_t year = 0;
    if (end - text != 4)
        return 0;
    for (; text < end; text++) {
        if (!is_digit(*text))
            return 0;
        year = 10 * year + (*text - '0');
    }
    return year >= 1946 && year <= 2099 ? year : 0;
}

/* In brackets, or else as a component with another one after it: the last number is none. */
int32_t toc_symbol_year(const char *symbol)
{
    char normal[TOC_SYMBOL_SIZE];
    toc_symbol_normalize(symbol, normal, sizeof normal);
    const char *bracket = strchr(normal, '(');
    const char *closing = bracket ? strchr(bracket, ')') : NULL;
    int32_t year = closing ? year_at(bracket + 1, closing) : 0;
    size_t length = base_length(normal);
    for (const char *at = end_of(normal); !year && at < normal + length; at = end_of(at + 1))
        if (end_of(at + 1) < normal + length)
            year = year_at(at + 1, end_of(at + 1));
    return year;
}

/* --- modifiers --- */

uint32_t toc_symbol_modifier_count(const char *symbol)
{
    char normal[TOC_SYMBOL_SIZE];
    uint32_t count = 0;
    toc_symbol_normalize(symbol, normal, sizeof normal);
    for (const char *at = normal + base_length(normal); *at; at = end_of(at + 1))
        count++;
    return count;
}

size_t toc_symbol_modifier(const char *symbol, uint32_t position, char *buffer, size_t size)
{
    char normal[TOC_SYMBOL_SIZE];
    toc_symbol_normalize(symbol, normal, sizeof normal);
    for (const char *at = normal + base_length(normal); *at; at = end_of(at + 1))
        if (position-- == 0)
            return put(at + 1, (size_t)(end_of(at + 1) - (at + 1)), buffer, size);
    return put("", 0, buffer, size);
}

/* --- order --- */

/* Of two runs of digits; leading zeros are passed over. */
static int compare_numbers(const char **a, const char **b)
{
    size_t lengths[2];
    const char **runs[] = {a, b};
    for (int i = 0; i < 2; i++) {
        while (**runs[i] == '0' && is_digit((*runs[i])[1]))
            ++*runs[i];
        for (lengths[i] = 0; is_digit((*runs[i])[lengths[i]]);)
            lengths[i]++;
    }
    int order = lengths[0] != lengths[1] ? (lengths[0] < lengths[1] ? -1 : 1) : memcmp(*a, *b, lengths[0]);
    *a += lengths[0];
    *b += lengths[1];
    return order;
}

/* The separator comes before all other characters, so that a document comes before others that begin alike. */
static int rank(char c)
{
    return c == '/' ? 1 : (unsigned char)c;
}

static int compare_naturally(const char *a, const char *b)
{
    while (*a && *b) {
        int order = is_digit(*a) && is_digit(*b) ? compare_numbers(&a, &b) : rank(*a++) - rank(*b++);
        if (order)
            return order;
    }
    return rank(*a) - rank(*b);
}

int32_t toc_symbol_compare(const char *first, const char *second)
{
    char a[TOC_SYMBOL_SIZE], b[TOC_SYMBOL_SIZE];
    size_t one = toc_symbol_normalize(first, a, sizeof a), two = toc_symbol_normalize(second, b, sizeof b);
    if (!one || !two)
        return (two != 0) - (one != 0);
    int order = compare_naturally(a, b);
    if (order == 0)
        order = strcmp(a, b);
    return (order > 0) - (order < 0);
}

/* --- relations --- */

/* Whether all components of one symbol are the first ones of another: then those that follow; else NULL. */
static const char *behind(const char *prefix, const char *symbol)
{
    size_t length = strlen(prefix);
    return strncmp(prefix, symbol, length) == 0 && symbol[length] == '/' ? symbol + length + 1 : NULL;
}

int32_t toc_symbol_relation(const char *first, const char *second)
{
    char a[TOC_SYMBOL_SIZE], b[TOC_SYMBOL_SIZE];
    if (!toc_symbol_normalize(first, a, sizeof a) || !toc_symbol_normalize(second, b, sizeof b))
        return TOC_SYMBOL_UNRELATED;
    if (strcmp(a, b) == 0)
        return TOC_SYMBOL_SAME;
    size_t base = base_length(a);
    if (base == base_length(b) && strncmp(a, b, base) == 0) {
        if (behind(b, a))
            return modifies(behind(b, a));
        return behind(a, b) ? TOC_SYMBOL_BASE : TOC_SYMBOL_SIBLINGS;
    }
    size_t series = series_length(a);
    return series == series_length(b) && strncmp(a, b, series) == 0 ? TOC_SYMBOL_SERIES : TOC_SYMBOL_UNRELATED;
}

const char *toc_symbol_relation_name(int32_t relation)
{
    static const char *const names[] = {"unrelated",   "same",      "addendum", "revision", "corrigendum",
                                        "amendment", "base", "siblings", "series"};
    return relation > 0 && relation < (int32_t)(sizeof names / sizeof *names) ? names[relation] : names[0];
}
