/* SPDX-License-Identifier: MIT */
#include "listing.h"
#include "memory.h"

#include <stdlib.h>

static int say_nothing(const struct session *session, int32_t kind, const char *of)
{
    char *what = format("%ss", toc_kind_name(kind));
    int code = session_nothing(session, what, of);
    free(what);
    return code;
}

int print_listing(struct session *session, const struct listing *listing, struct things things, const char *of)
{
    const char *language = session_language(session);
    json_t *array = session->options.json ? must(json_array()) : NULL;
    struct table *table = array ? NULL : table_new(listing->headings);
    for (uint32_t i = 0; i < things_count(things); i++) {
        const void *handle = things_at(things, i).handle;
        if (array)
            append_json(array, listing->json(handle, language));
        else
            listing->add_row(table, handle, language);
    }
    if (array)
        print_json(session, array);
    else
        table_print(table, &session->page);
    return things_count(things) ? EXIT_FOUND : say_nothing(session, things.kind, of);
}
