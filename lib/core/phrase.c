/* SPDX-License-Identifier: MIT */
#include "phrase.h"

#include <toc/instrument.h>
#include <toc/participant.h>
#include <toc/provision.h>

#include <string.h>

/* --- participants --- */

static int ends_with_word(const char *name, const char *word)
{
    size_t length = strlen(name), size = strlen(word);
    return length >= size && strcmp(name + length - size, word) == 0 &&
           (length == size || name[length - size - 1] == ' ');
}

static int begins_with_word(const char *name, const char *word)
{
    size_t size = strlen(word);
    return strncmp(name, word, size) == 0 && (name[size] == ' ' || name[size] == '\0');
}

/* Names in the dataset stand without the article that these need in a sentence. */
static int takes_article(const char *name)
{
    static const char *const beginnings[] = {"United", "Republic", "Democratic", "State", "Kingdom", "Holy"};
    static const char *const ends[] = {"Republic", "Federation", "Union", "Bahamas", "Comoros", "Congo", "Gambia",
                                       "Netherlands", "Niger", "Philippines"};
    static const char *const whole[] = {"Sudan", "Cook Islands", "Marshall Islands"};
    if (strchr(name, '('))
        return 0;
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++)
        if (begins_with_word(name, beginnings[i]))
            return 1;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ends_with_word(name, ends[i]))
            return 1;
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
        if (strcmp(name, whole[i]) == 0)
            return 1;
    return 0;
}

static void say_participant(struct tocp_buffer *buffer, const toc_participant *participant)
{
    const char *name = toc_participant_name(participant, "en");
    if (name && takes_article(name))
        tocp_buffer_add(buffer, "the ");
    tocp_buffer_add(buffer, name ? name : toc_participant_id(participant));
}

/* A comma alone leaves room for the date. */
static void say_depositor(struct tocp_buffer *buffer, const toc_participant *participant)
{
    tocp_buffer_add(buffer, ",");
    if (!participant)
        return;
    tocp_buffer_add(buffer, " by ");
    say_participant(buffer, participant);
}

/* --- instruments and provisions --- */

static void say_instrument(struct tocp_buffer *buffer, const toc_instrument *instrument)
{
    const char *name = toc_instrument_short_title(instrument, "en");
    if (!name)
        name = toc_instrument_title(instrument, "en");
    tocp_buffer_add(buffer, "the ");
    tocp_buffer_add(buffer, name ? name : toc_instrument_id(instrument));
}

/* " (article 18, paragraph 1 (a), of the Firearms Protocol)" */
static void say_provision(struct tocp_buffer *buffer, const toc_provision *provision)
{
    enum { DEEPEST = 8 };
    const toc_provision *path[DEEPEST];
    size_t depth = 0;
    for (const toc_provision *at = provision; at && depth < DEEPEST; at = toc_provision_parent(at))
        path[depth++] = at;
    if (!provision)
        return;
    tocp_buffer_add(buffer, " (");
    while (depth--) {
        int32_t kind = toc_provision_kind(path[depth]);
        const char *number = toc_provision_number(path[depth]);
        if (!number || kind == TOC_PROVISION_SECTION)
            continue;
        tocp_buffer_add(buffer, kind == TOC_PROVISION_ARTICLE     ? "article "
                                : kind == TOC_PROVISION_PARAGRAPH ? ", paragraph "
                                                                  : " (");
        tocp_buffer_add(buffer, number);
        if (kind != TOC_PROVISION_ARTICLE && kind != TOC_PROVISION_PARAGRAPH)
            tocp_buffer_add(buffer, ")");
    }
    tocp_buffer_add(buffer, toc_provision_kind(provision) == TOC_PROVISION_ARTICLE ? " of " : ", of ");
    say_instrument(buffer, toc_provision_instrument(provision));
    tocp_buffer_add(buffer, ")");
}

/* --- dates and numbers --- */

static void say_date(struct tocp_buffer *buffer, int32_t date)
{
    static const char *const months[] = {"", "January", "February", "March", "April", "May", "June", "July",
                                         "August", "September", "October", "November", "December"};
    uint32_t year = (uint32_t)date / 10000, month = (uint32_t)date / 100 % 100, day = (uint32_t)date % 100;
    if (!toc_date_is_valid(date))
        return;
    if (day) {
        tocp_buffer_number(buffer, day);
        tocp_buffer_add(buffer, " ");
    }
    if (month) {
        tocp_buffer_add(buffer, months[month]);
        tocp_buffer_add(buffer, " ");
    }
    tocp_buffer_number(buffer, year);
}

static void say_when(struct tocp_buffer *buffer, const struct tocp_when *when)
{
    if (when->only)
        tocp_buffer_add(buffer, " only");
    if (when->date) {
        tocp_buffer_add(buffer, toc_date_is_full(when->date) ? " on " : " in ");
        say_date(buffer, when->date);
        return;
    }
    tocp_buffer_add(buffer, " on a day that is not known");
    const char *between = ", ";
    if (when->span.first > TOCP_DAY_FIRST) {
        tocp_buffer_add(buffer, ", not before ");
        say_date(buffer, when->span.first);
        between = " and ";
    }
    if (when->span.last != TOCP_DAY_NEVER) {
        tocp_buffer_add(buffer, between);
        tocp_buffer_add(buffer, "not after ");
        say_date(buffer, when->span.last);
    }
}

static void say_doubt(struct tocp_buffer *buffer, const struct tocp_when *when)
{
    int is_day = tocp_span_is_day(when->span);
    if (!when->asked)
        return;
    tocp_buffer_add(buffer, is_day ? "; the period asked about, " : "; whether that was by ");
    say_date(buffer, when->asked);
    tocp_buffer_add(buffer, is_day ? ", begins before that day" : " cannot be told");
}

static void say_ordinal(struct tocp_buffer *buffer, uint32_t number)
{
    static const struct {
        uint32_t number;
        const char *word;
    } words[] = {{1, "first"}, {30, "thirtieth"}, {40, "fortieth"}, {90, "ninetieth"}};
    static const char *const endings[] = {"th", "st", "nd", "rd"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (words[i].number == number) {
            tocp_buffer_add(buffer, words[i].word);
            return;
        }
    uint32_t last = number / 10 % 10 == 1 ? 0 : number % 10;
    tocp_buffer_number(buffer, number);
    tocp_buffer_add(buffer, endings[last < 4 ? last : 0]);
}

/* --- sentences --- */

static void say_argument(struct tocp_buffer *buffer, char what, va_list *arguments)
{
    switch (what) {
    case 's':
        tocp_buffer_add(buffer, va_arg(*arguments, const char *));
        break;
    case 'p':
        say_participant(buffer, va_arg(*arguments, const toc_participant *));
        break;
    case 'b':
        say_depositor(buffer, va_arg(*arguments, const toc_participant *));
        break;
    case 'i':
        say_instrument(buffer, va_arg(*arguments, const toc_instrument *));
        break;
    case 'a':
        say_provision(buffer, va_arg(*arguments, const toc_provision *));
        break;
    case 'd':
        say_date(buffer, va_arg(*arguments, int32_t));
        break;
    case 'w':
        say_when(buffer, va_arg(*arguments, const struct tocp_when *));
        break;
    case 'u':
        say_doubt(buffer, va_arg(*arguments, const struct tocp_when *));
        break;
    default: /* 'o' */
        say_ordinal(buffer, va_arg(*arguments, uint32_t));
        break;
    }
}

void tocp_say(struct tocp_buffer *buffer, const char *form, va_list arguments)
{
    size_t start = buffer->size;
    va_list rest;
    va_copy(rest, arguments);
    for (const char *at = form; *at; at++) {
        if (*at == '%')
            say_argument(buffer, *++at, &rest);
        else
            tocp_buffer_bytes(buffer, at, 1);
    }
    va_end(rest);
    unsigned char first = buffer->size > start ? (unsigned char)buffer->bytes[start] : 0;
    if (first >= 'a' && first <= 'z')
        buffer->bytes[start] = (char)(first - 'a' + 'A');
}
