/* SPDX-License-Identifier: MIT */
#include "listing.h"
#include "memory.h"

void print_listing(struct session *session, const struct listing *listing, struct things things)
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
}
