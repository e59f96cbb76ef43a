/* SPDX-License-Identifier: MIT */
#include "session.h"
#include "layout.h"
#include "suggest.h"

#include <errno.h>
#include <stdarg.h>
#include <string.h>

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

int session_not_found(const struct session *session, int32_t kind, const char *what, const char *text)
{
    fprintf(stderr, "%s: there is no %s '", session->name, what);
    layout_put(stderr, text, strlen(text));
    fputs("'\n", stderr);
    suggest_things(session, kind, text);
    return EXIT_NOT_FOUND;
}
