/* SPDX-License-Identifier: MIT */
#include <toc/decision.h>
#include <toc/find.h>
#include <toc/instrument.h>
#include <toc/meeting.h>
#include <toc/participant.h>
#include <toc/symbol.h>

#include "access.h"
#include "fold.h"
#include "postings.h"

static const struct tocp_lookup by_m49 = TOCP_LOOKUP(M49, PARTICIPANT, M49),
                                by_alpha2 = TOCP_LOOKUP(ALPHA2, PARTICIPANT, ALPHA2),
                                by_alpha3 = TOCP_LOOKUP(ALPHA3, PARTICIPANT, ALPHA3),
                                by_mtdsg = TOCP_LOOKUP(MTDSG, INSTRUMENT, MTDSG),
                                document_by_symbol = TOCP_LOOKUP(SYMBOL, DOCUMENT, SYMBOL),
                                decision_by_symbol = TOCP_LOOKUP(SYMBOL, DECISION, SYMBOL),
                                by_number = TOCP_LOOKUP(NUMBER, DECISION, KEY);

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/* Whether one of the texts in a list says this, in any language. */
static int one_says(const char *image, const struct tocp_folds *folds, uint32_t list_offset, const char *name)
{
    const uint32_t *list = tocp_list_of(image, list_offset);
    for (uint32_t i = 0; i < tocp_list_count(list); i++) {
        const uint32_t *text = tocp_row_at(image, TOCP_KIND_TEXT, TOCP_TEXT_WORDS, tocp_list_item(list, i));
        const char *string = text ? tocp_string_at(image, text[TOCP_TEXT_STRING]) : NULL;
        if (string && tocp_same_name(folds, string, name))
            return 1;
    }
    return 0;
}

/* Names are few hundred and typed by people: a walk over them is quick enough and needs no index. The
 * words are tried in turn, so that an official name wins over another's alias. */
static const uint32_t *find_by_names(const toc_dataset *dataset, uint32_t kind, const uint32_t *name_words,
                                     size_t name_count, const char *name)
{
    const char *image = tocp_dataset_image(dataset);
    struct tocp_folds folds = tocp_image_folds(image);
    uint32_t words = tocp_row_types[kind].words, count = tocp_image_header(image)->rows[kind].count;
    for (size_t n = 0; n < name_count; n++)
        for (uint32_t i = 0; i < count; i++) {
            const uint32_t *row = tocp_row_at(image, kind, words, i);
            if (row && one_says(image, &folds, tocp_word(row, kind, name_words[n]), name))
                return row;
        }
    return NULL;
}

const toc_participant *toc_find_participant_by_code(const toc_dataset *dataset, const char *code)
{
    char key[4] = "";
    if (!code)
        return NULL;
    size_t length = strnlen(code, sizeof key);
    if (length >= sizeof key)
        return NULL;
    for (size_t i = 0; i < length; i++)
        key[i] = upper(code[i]);
    const struct tocp_lookup *by = key[0] >= '0' && key[0] <= '9' ? &by_m49 : length == 2 ? &by_alpha2 : &by_alpha3;
    return (const toc_participant *)(const void *)tocp_find(dataset, by, key);
}

const toc_participant *toc_find_participant(const toc_dataset *dataset, const char *name)
{
    static const uint32_t names[] = {TOCP_PARTICIPANT_NAME, TOCP_PARTICIPANT_FORMAL_NAME, TOCP_PARTICIPANT_ALIAS};
    if (!dataset || !name)
        return NULL;
    const toc_participant *found = toc_dataset_find_participant(dataset, name);
    if (!found)
        found = toc_find_participant_by_code(dataset, name);
    if (!found)
        found = (const toc_participant *)(const void *)find_by_names(dataset, TOCP_KIND_PARTICIPANT, names,
                                                                     sizeof names / sizeof *names, name);
    return found;
}

const toc_instrument *toc_find_instrument_by_mtdsg(const toc_dataset *dataset, const char *number)
{
    return (const toc_instrument *)(const void *)tocp_find(dataset, &by_mtdsg, number);
}

const toc_instrument *toc_find_instrument(const toc_dataset *dataset, const char *name)
{
    static const uint32_t names[] = {TOCP_INSTRUMENT_TITLE, TOCP_INSTRUMENT_SHORT_TITLE, TOCP_INSTRUMENT_ALIAS};
    if (!dataset || !name)
        return NULL;
    const toc_instrument *found = toc_dataset_find_instrument(dataset, name);
    if (!found)
        found = toc_find_instrument_by_mtdsg(dataset, name);
    if (!found)
        found = (const toc_instrument *)(const void *)find_by_names(dataset, TOCP_KIND_INSTRUMENT, names,
                                                                    sizeof names / sizeof *names, name);
    return found;
}

/* As it is written, which is quick and is all there is for what is no symbol by our rules; or else in normal form. */
static const uint32_t *find_by_symbol(const toc_dataset *dataset, const char *symbol, const struct tocp_lookup *by)
{
    char normal[TOC_SYMBOL_SIZE];
    const uint32_t *found = tocp_find(dataset, by, symbol);
    if (!found && toc_symbol_normalize(symbol, normal, sizeof normal))
        found = tocp_find(dataset, by, normal);
    return found;
}

const toc_document *toc_find_document_by_symbol(const toc_dataset *dataset, const char *symbol)
{
    return (const toc_document *)(const void *)find_by_symbol(dataset, symbol, &document_by_symbol);
}

const toc_decision *toc_find_decision_by_symbol(const toc_dataset *dataset, const char *symbol)
{
    return (const toc_decision *)(const void *)find_by_symbol(dataset, symbol, &decision_by_symbol);
}

const toc_decision *toc_find_decision_by_number(const toc_dataset *dataset, int32_t kind, const char *number)
{
    char key[48];
    if (!number)
        return NULL;
    if (kind == 0) {
        const toc_decision *found = toc_find_decision_by_number(dataset, TOC_DECISION_DECISION, number);
        return found ? found : toc_find_decision_by_number(dataset, TOC_DECISION_RESOLUTION, number);
    }
    const char *word = toc_decision_kind_name(kind);
    if (!word || strlen(word) + 1 + strlen(number) >= sizeof key)
        return NULL;
    strcpy(key, word);
    strcat(key, " ");
    strcat(key, number);
    return (const toc_decision *)(const void *)tocp_find(dataset, &by_number, key);
}

const toc_body *toc_find_body(const toc_dataset *dataset, const char *name)
{
    static const uint32_t names[] = {TOCP_BODY_NAME, TOCP_BODY_SHORT_NAME, TOCP_BODY_ALIAS};
    if (!dataset || !name)
        return NULL;
    const toc_body *found = toc_dataset_find_body(dataset, name);
    struct tocp_folds folds = tocp_image_folds(tocp_dataset_image(dataset));
    const toc_body_list *all = toc_dataset_bodies(dataset);
    for (uint32_t i = 0; !found && i < toc_body_list_count(all); i++) {
        const char *symbol = toc_body_symbol(toc_body_list_at(all, i));
        if (symbol && tocp_same_name(&folds, symbol, name))
            found = toc_body_list_at(all, i);
    }
    if (!found)
        found = (const toc_body *)(const void *)find_by_names(dataset, TOCP_KIND_BODY, names,
                                                              sizeof names / sizeof *names, name);
    return found;
}

/* The components that a prefix has, if a symbol begins with them; else 0. A slash at the end says nothing. */
static size_t prefix_length(const char *prefix, const char *symbol)
{
    size_t length = prefix ? strlen(prefix) : 0;
    if (length && prefix[length - 1] == '/')
        length--;
    return length && strncmp(prefix, symbol, length) == 0 && (symbol[length] == '/' || symbol[length] == '\0') ? length
                                                                                                             : 0;
}

const toc_body *toc_find_body_by_symbol(const toc_dataset *dataset, const char *symbol)
{
    char normal[TOC_SYMBOL_SIZE];
    const toc_series_list *series = toc_dataset_all_series(dataset);
    const toc_body_list *bodies = toc_dataset_bodies(dataset);
    const toc_body *found = NULL;
    size_t longest = 0, length;
    if (!toc_symbol_normalize(symbol, normal, sizeof normal))
        return NULL;
    for (uint32_t i = 0; i < toc_series_list_count(series); i++)
        if ((length = prefix_length(toc_series_prefix(toc_series_list_at(series, i)), normal)) > longest) {
            longest = length;
            found = toc_series_body(toc_series_list_at(series, i));
        }
    for (uint32_t i = 0; i < toc_body_list_count(bodies); i++)
        if ((length = prefix_length(toc_body_symbol(toc_body_list_at(bodies, i)), normal)) > longest) {
            longest = length;
            found = toc_body_list_at(bodies, i);
        }
    return found;
}

const toc_meeting *toc_body_session(const toc_body *body, uint32_t session)
{
    const toc_meeting_list *meetings = toc_body_meetings(body);
    for (uint32_t i = 0; session && i < toc_meeting_list_count(meetings); i++) {
        const toc_meeting *meeting = toc_meeting_list_at(meetings, i);
        if (toc_meeting_session(meeting) == session)
            return meeting;
    }
    return NULL;
}
