/* SPDX-License-Identifier: MIT */
#include "session.h"
#include "layout.h"
#include "memory.h"
#include "suggest.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MOST_LANGUAGES = 20 };

const char *session_language(const struct session *session)
{
    return session->options.language ? session->options.language : "en";
}

__attribute__((format(printf, 2, 0))) static void say(const struct session *session, const char *form,
                                                      va_list arguments)
{
    char *text = format_list(form, arguments);
    fprintf(stderr, "%s: ", session->name);
    layout_put(stderr, text, strlen(text));
    fputc('\n', stderr);
    free(text);
}

void session_say(const struct session *session, const char *form, ...)
{
    va_list arguments;
    va_start(arguments, form);
    say(session, form, arguments);
    va_end(arguments);
}

int session_refuse(const struct session *session, const char *form, ...)
{
    va_list arguments;
    va_start(arguments, form);
    say(session, form, arguments);
    va_end(arguments);
    return EXIT_REFUSED;
}

int session_nothing(const struct session *session, const char *what, const char *of)
{
    session_say(session, "nothing is known of %s%s%s%s", what, of ? " of '" : "", of ? of : "", of ? "'" : "");
    return EXIT_NOT_FOUND;
}

static int open_dataset(struct session *session)
{
    const char *path = session->options.data;
    session->dataset = toc_dataset_builtin();
    if (!path)
        return session->dataset ? 0 : session_refuse(session, "this toc was built without a dataset; "
                                                              "name a snapshot with --data");
    int result = toc_dataset_open_file(path, TOC_OPEN_COPY, &session->dataset);
    if (result == TOC_OK)
        return 0;
    return session_refuse(session, "%s: %s; expected a snapshot as toc-data compile writes it", path,
                          result == TOC_E_IO ? strerror(errno) : toc_result_message(result));
}

/* Whether a tag is this language or, as "en-GB" is, a kind of it; in any case. */
static int is_of(const char *tag, const char *language)
{
    size_t length = strlen(language);
    return strncasecmp(tag, language, length) == 0 && (tag[length] == '\0' || tag[length] == '-');
}

/* The first tag of a text that is of a language; NULL: no text is in it. */
static const char *find_tag(const struct session *session, const char *language)
{
    const toc_text_list *texts = toc_dataset_texts(session->dataset);
    for (uint32_t i = 0; i < toc_text_list_count(texts); i++) {
        const char *tag = toc_text_language(toc_text_list_at(texts, i));
        if (is_of(tag, language))
            return tag;
    }
    return NULL;
}

static int refuse_language(const struct session *session, const char *language)
{
    const char *known[MOST_LANGUAGES];
    const toc_text_list *texts = toc_dataset_texts(session->dataset);
    uint32_t count = 0;
    for (uint32_t i = 0; i < toc_text_list_count(texts); i++) {
        const char *tag = toc_text_language(toc_text_list_at(texts, i));
        uint32_t at = 0;
        while (at < count && strcmp(known[at], tag) != 0)
            at++;
        if (at == count && count < MOST_LANGUAGES)
            known[count++] = tag;
    }
    char *list = NULL;
    for (uint32_t i = 0; i < count; i++)
        list = list_or(list, known[i], i + 1 == count);
    session_refuse(session, "--lang=%s: no text is in this language; expected %s", language, list ? list : "none");
    free(list);
    return EXIT_REFUSED;
}

int session_check_language(const struct session *session, const char *language)
{
    return language && !find_tag(session, language) ? refuse_language(session, language) : 0;
}

/* The language asked for, as the dataset writes it. */
static int take_language(struct session *session, const char *language)
{
    const char *tag = find_tag(session, language);
    size_t length = strlen(language);
    if (!tag)
        return refuse_language(session, language);
    if (length < sizeof session->language) {
        memcpy(session->language, tag, length);
        session->options.language = session->language;
    }
    return 0;
}

int session_open(struct session *session)
{
    const char *language = session->options.language;
    int refused = open_dataset(session);
    return refused || !language ? refused : take_language(session, language);
}

int session_check_period(const struct session *session, int32_t from, int32_t to)
{
    char first[TOC_DATE_SIZE], last[TOC_DATE_SIZE];
    if (!from || !to || toc_date_earliest(from) <= toc_date_latest(to))
        return 0;
    toc_date_format(from, first, sizeof first);
    toc_date_format(to, last, sizeof last);
    return session_refuse(session, "--from=%s is later than --to=%s; expected a period", first, last);
}

int session_not_found(const struct session *session, int32_t kind, const char *what, const char *text)
{
    session_say(session, "there is no %s '%s'", what, text);
    suggest_things(session, kind, text);
    return EXIT_NOT_FOUND;
}
