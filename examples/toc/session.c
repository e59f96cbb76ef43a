/* SPDX-License-Identifier: MIT */
#include "session.h"
#include "layout.h"

#include <errno.h>
#include <stdarg.h>
#include <string.h>

enum { MOST_SUGGESTIONS = 5 };

const char *session_language(const struct session *session)
{
    return session->options.language ? session->options.language : "en";
}

int session_refuse(const struct session *session, const char *form, ...)
{
    va_list arguments;
    fprintf(stderr, "%s: ", session->name);
    va_start(arguments, form);
    vfprintf(stderr, form, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    return EXIT_REFUSED;
}

int session_open(struct session *session)
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

static void suggest(const toc_near_list *list)
{
    for (uint32_t i = 0; i < toc_near_list_count(list); i++) {
        const toc_near_match *match = toc_near_list_at(list, i);
        const char *text = toc_near_match_text(match), *id = toc_near_match_id(match);
        fputs(i ? "  " : "Did you mean:\n  ", stderr);
        layout_put(stderr, id, strlen(id));
        if (strcmp(id, text) != 0) {
            fputs("  ", stderr);
            layout_put(stderr, text, strlen(text));
        }
        fputc('\n', stderr);
    }
}

int session_not_found(const struct session *session, int32_t kind, const char *what, const char *text)
{
    toc_near_list *near = NULL;
    fprintf(stderr, "%s: there is no %s '", session->name, what);
    layout_put(stderr, text, strlen(text));
    fputs("'\n", stderr);
    if (toc_near(session->dataset, text, kind, MOST_SUGGESTIONS, &near) == TOC_OK)
        suggest(near);
    toc_near_list_free(near);
    return EXIT_NOT_FOUND;
}
