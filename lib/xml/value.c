/* SPDX-License-Identifier: MIT */
#include "value.h"

#include "../format/language.h"

#include <stdio.h>
#include <string.h>
#include <toc/date.h>
#include <toc/provision.h>

/* The sorts that a character of ASCII is of. */
enum {
    DIGIT = 1,
    CAPITAL = 2,
    SMALL = 4,
    IN_ID = 8,
    IN_SYMBOL = 16,
    LETTER = CAPITAL | SMALL,
    IN_LABEL = LETTER | DIGIT
};

#define D DIGIT | IN_ID | IN_SYMBOL
#define C CAPITAL | IN_ID | IN_SYMBOL
#define S SMALL | IN_ID | IN_SYMBOL
static const uint8_t sorts[256] = {
    ['0'] = D, D, D, D, D, D, D, D, D, D,
    ['A'] = C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C,
    ['a'] = S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
    ['-'] = IN_ID | IN_SYMBOL, ['.'] = IN_ID | IN_SYMBOL, ['_'] = IN_ID,
    ['/'] = IN_SYMBOL, ['('] = IN_SYMBOL, [')'] = IN_SYMBOL, ['['] = IN_SYMBOL, [']'] = IN_SYMBOL,
    ['*'] = IN_SYMBOL, [' '] = IN_SYMBOL, ['&'] = IN_SYMBOL,
};
#undef D
#undef C
#undef S

/* At least one character, and each of one of these sorts. */
static int all(const char *value, size_t length, int wanted)
{
    for (size_t i = 0; i < length; i++)
        if (!(sorts[(unsigned char)value[i]] & wanted))
            return 0;
    return length > 0;
}

/* In the usual case alone, so that a language is written in one way. */
static int is_language(const char *value, size_t length)
{
    char usual[TOCP_LANGUAGE_SIZE];
    return tocp_language_usual(value, length, usual) && memcmp(usual, value, length) == 0;
}

static int are_languages(const char *value, size_t length)
{
    size_t begin = 0;
    for (size_t at = 0; at <= length; at++)
        if (at == length || value[at] == ' ') {
            if (!is_language(value + begin, at - begin))
                return 0;
            begin = at + 1;
        }
    return 1;
}

static uint32_t parse_date(const char *value, size_t length)
{
    char text[TOC_DATE_SIZE];
    if (length >= sizeof text)
        return 0;
    memcpy(text, value, length);
    text[length] = '\0';
    return (uint32_t)toc_date_parse(text);
}

static int parse_number(const char *value, size_t length, uint32_t *number)
{
    uint64_t sum = 0;
    if (length > 10 || !all(value, length, DIGIT))
        return 0;
    for (size_t i = 0; i < length; i++)
        sum = sum * 10 + (uint64_t)(value[i] - '0');
    *number = (uint32_t)sum;
    return sum <= INT32_MAX;
}

static int32_t check_word(const struct tocp_field *field, const char *value, size_t length, uint32_t *word,
                          char expected[TOCP_EXPECTED_SIZE])
{
    *word = (uint32_t)tocp_word_number((enum tocp_vocabulary)field->arg, value, length);
    if (*word)
        return 0;
    static const char before[] = "one of: ";
    size_t used = sizeof before - 1;
    const char *known;
    memcpy(expected, before, sizeof before);
    for (uint32_t i = 0; (known = tocp_word_at((enum tocp_vocabulary)field->arg, i)); i++)
        tocp_list_word(expected + used, TOCP_EXPECTED_SIZE - used, known);
    return TOCP_DIAGNOSTIC_INVALID_WORD;
}

/* Strings that have a form of their own. */
static int32_t check_string(uint32_t kind, const struct tocp_field *field, const char *value, size_t length,
                            const char **form)
{
#define OF(KIND, WORD) (TOCP_KIND_##KIND << 8 | TOCP_##KIND##_##WORD)
    switch (kind << 8 | field->word) {
    case OF(PARTICIPANT, ALPHA2):
        *form = "two capital letters";
        return length == 2 && all(value, length, CAPITAL) ? 0 : TOCP_DIAGNOSTIC_INVALID_CODE;
    case OF(PARTICIPANT, ALPHA3):
        *form = "three capital letters";
        return length == 3 && all(value, length, CAPITAL) ? 0 : TOCP_DIAGNOSTIC_INVALID_CODE;
    case OF(PARTICIPANT, M49):
        *form = "three digits";
        return length == 3 && all(value, length, DIGIT) ? 0 : TOCP_DIAGNOSTIC_INVALID_CODE;
    case OF(PROVISION, NUMBER):
        *form = "a label of ASCII letters and digits, without brackets";
        return length <= 20 && all(value, length, IN_LABEL) ? 0 : TOCP_DIAGNOSTIC_INVALID_LABEL;
    case OF(EDITION, LANGUAGE):
    case OF(CORRECTION, LANGUAGE):
        *form = "a BCP 47 language tag in its usual case, such as en or zh-Hans";
        return is_language(value, length) ? 0 : TOCP_DIAGNOSTIC_INVALID_LANGUAGE;
    case OF(INSTRUMENT, AUTHENTIC):
    case OF(DOCUMENT, LANGUAGES):
    case OF(RESOURCE, LANGUAGES):
        *form = "a list of BCP 47 language tags in their usual case, such as en or zh-Hans, separated by one space";
        return are_languages(value, length) ? 0 : TOCP_DIAGNOSTIC_INVALID_LANGUAGE;
    case OF(DOCUMENT, SYMBOL):
    case OF(DECISION, SYMBOL):
        *form = "a document symbol, such as A/55/383/Add.1";
        return length && length <= 100 && value[0] != '/' && value[length - 1] != '/' && all(value, length, IN_SYMBOL)
                   ? 0
                   : TOCP_DIAGNOSTIC_INVALID_SYMBOL;
    default: return 0;
    }
#undef OF
}

int32_t tocp_value_check(uint32_t kind, const struct tocp_field *field, const char *value, size_t length,
                         uint32_t *word, char expected[TOCP_EXPECTED_SIZE])
{
    const char *form = "";
    int32_t code = 0;
    switch (field->shape) {
    case TOCP_SHAPE_ID:
        form = "an id: a letter, then letters, digits, '-', '.' and '_', at most 100";
        if (!(length && length <= 100 && all(value, 1, LETTER) && all(value, length, IN_ID)))
            code = TOCP_DIAGNOSTIC_INVALID_ID;
        break;
    case TOCP_SHAPE_DATE:
        form = "a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY";
        *word = parse_date(value, length);
        if (!*word)
            code = TOCP_DIAGNOSTIC_INVALID_DATE;
        break;
    case TOCP_SHAPE_UINT:
        form = "a number of decimal digits, below 2147483648";
        if (!parse_number(value, length, word))
            code = TOCP_DIAGNOSTIC_INVALID_NUMBER;
        break;
    case TOCP_SHAPE_CODE:
        return check_word(field, value, length, word, expected);
    case TOCP_SHAPE_STRING:
        code = check_string(kind, field, value, length, &form);
        break;
    default:
        break;
    }
    if (code)
        snprintf(expected, TOCP_EXPECTED_SIZE, "%s", form);
    return code;
}

int tocp_value_text_attribute(const char *name, const char *value, size_t length, uint32_t *text)
{
    static const struct tocp_field status = {TOCP_TEXT_STATUS, TOCP_SHAPE_CODE, TOCP_VOCABULARY_TEXT_STATUS,
                                             TOCP_KIND_TEXT, "status"};
    char expected[TOCP_EXPECTED_SIZE];
    uint32_t *word;
    if (strcmp(name, "status") == 0)
        return check_word(&status, value, length, &text[TOCP_TEXT_STATUS], expected) == 0;
    if (strcmp(name, "since") == 0)
        word = &text[TOCP_TEXT_SINCE];
    else if (strcmp(name, "until") == 0)
        word = &text[TOCP_TEXT_UNTIL];
    else
        return 0;
    *word = parse_date(value, length);
    return *word != 0;
}

const uint8_t *tocp_required_words(uint32_t kind)
{
    static const uint8_t none[] = {0};
    static const uint8_t id[] = {1, 0}; /* the first word of a kind that has an id and no owner */
    static const uint8_t duty[] = {TOCP_DUTY_ID, TOCP_DUTY_KIND, 0};
    static const uint8_t source[] = {TOCP_SOURCE_ID, TOCP_SOURCE_KIND, 0};
    static const uint8_t participant[] = {TOCP_PARTICIPANT_ID, TOCP_PARTICIPANT_KIND, 0};
    static const uint8_t instrument[] = {TOCP_INSTRUMENT_ID, TOCP_INSTRUMENT_KIND, 0};
    static const uint8_t rule[] = {TOCP_RULE_KIND, 0};
    static const uint8_t reference[] = {TOCP_REFERENCE_KIND, TOCP_REFERENCE_TARGET, 0};
    static const uint8_t term[] = {TOCP_TERM_ID, TOCP_TERM_INSTRUMENT, TOCP_TERM_DEFINED_BY, 0};
    static const uint8_t action[] = {TOCP_ACTION_ID, TOCP_ACTION_PARTICIPANT, TOCP_ACTION_INSTRUMENT, TOCP_ACTION_KIND, 0};
    static const uint8_t series[] = {TOCP_SERIES_PREFIX, 0};
    static const uint8_t meeting[] = {TOCP_MEETING_ID, TOCP_MEETING_BODY, 0};
    static const uint8_t agenda_item[] = {TOCP_AGENDA_ITEM_NUMBER, 0};
    static const uint8_t decision[] = {TOCP_DECISION_ID, TOCP_DECISION_KIND, TOCP_DECISION_BODY, 0};
    static const uint8_t claim[] = {TOCP_CLAIM_OF, TOCP_CLAIM_VALUE, 0};
    static const uint8_t coverage[] = {TOCP_COVERAGE_SECTION, TOCP_COVERAGE_LEVEL, 0};
    static const uint8_t phrase[] = {TOCP_PHRASE_ID, TOCP_PHRASE_ROLE, 0};
    static const uint8_t example[] = {TOCP_EXAMPLE_STATE, 0};
    static const uint8_t part[] = {TOCP_PART_FORMAT, 0};
    static const uint8_t *const words[TOCP_KIND_END] = {
        [TOCP_KIND_SOURCE] = source,           [TOCP_KIND_TOPIC] = id,
        [TOCP_KIND_PARTICIPANT] = participant, [TOCP_KIND_INSTRUMENT] = instrument,
        [TOCP_KIND_RULE] = rule,               [TOCP_KIND_REFERENCE] = reference,
        [TOCP_KIND_DUTY] = duty,               [TOCP_KIND_TERM] = term,
        [TOCP_KIND_ACTION] = action,           [TOCP_KIND_BODY] = id,
        [TOCP_KIND_SERIES] = series,           [TOCP_KIND_MEETING] = meeting,
        [TOCP_KIND_AGENDA_ITEM] = agenda_item, [TOCP_KIND_DOCUMENT] = id,
        [TOCP_KIND_DECISION] = decision,       [TOCP_KIND_RESOURCE] = id,
        [TOCP_KIND_EVENT] = id,                [TOCP_KIND_CLAIM] = claim,
        [TOCP_KIND_COVERAGE] = coverage,       [TOCP_KIND_PART] = part,
        [TOCP_KIND_PHRASE] = phrase,           [TOCP_KIND_EXAMPLE] = example,
    };
    return words[kind] ? words[kind] : none;
}

int tocp_provision_may_stand(int32_t child, int32_t parent)
{
    switch (child) {
    case TOC_PROVISION_PREAMBLE:
    case TOC_PROVISION_SECTION:
        return parent == 0;
    case TOC_PROVISION_RECITAL:
        return parent == TOC_PROVISION_PREAMBLE;
    case TOC_PROVISION_ARTICLE:
        return parent == 0 || parent == TOC_PROVISION_SECTION;
    case TOC_PROVISION_PARAGRAPH:
        return parent == TOC_PROVISION_ARTICLE;
    case TOC_PROVISION_POINT:
        return parent == TOC_PROVISION_ARTICLE || parent == TOC_PROVISION_PARAGRAPH;
    case TOC_PROVISION_ITEM:
        return parent == TOC_PROVISION_POINT;
    case TOC_PROVISION_SUBITEM:
        return parent == TOC_PROVISION_ITEM;
    case TOC_PROVISION_TAIL:
        return parent >= TOC_PROVISION_ARTICLE && parent <= TOC_PROVISION_ITEM;
    default:
        return 0;
    }
}

int tocp_provision_has_label(int32_t kind)
{
    return kind != TOC_PROVISION_PREAMBLE && kind != TOC_PROVISION_TAIL;
}

/* "1.0" is ours; "1.7" is newer in what it adds only; "2.0" is another format. */
enum tocp_format_age tocp_format_age(const char *format)
{
    size_t major = strspn(format, "0123456789");
    size_t minor = format[major] == '.' ? strspn(format + major + 1, "0123456789") : 0;
    if (major == 0 || minor == 0 || format[major + 1 + minor] != '\0' || format[0] == '0')
        return TOCP_FORMAT_NONE;
    if (major != 1 || format[0] != '1')
        return TOCP_FORMAT_NEWER;
    return strcmp(format, "1.0") == 0 ? TOCP_FORMAT_OURS : TOCP_FORMAT_MINOR;
}
