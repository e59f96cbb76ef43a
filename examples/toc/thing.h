/* SPDX-License-Identifier: MIT */
/* Things of a dataset whatever their kind: found by id, named for a reader, listed. */
#ifndef TOC_THING_H
#define TOC_THING_H

#include <toc/toc.h>

struct thing {
    int32_t kind; /* TOC_KIND_NONE: nothing */
    const void *handle;
};

#define THING(KIND, handle) ((struct thing){TOC_KIND_##KIND, handle})

struct thing thing_find(const toc_dataset *dataset, const char *id);

/* The things of a kind (TOC_KIND_NONE: of all) with words of a text, so many at most; NULL when the dataset has no
 * index. To be freed. */
toc_hit_list *thing_search(const toc_dataset *dataset, const char *text, int32_t kind, uint32_t most);

const char *thing_id(struct thing thing);

/* What a reader would call it, in a language where that can be; to be freed. */
char *thing_title(struct thing thing, const char *language);

/* A list of a kind, as the library lends it. */
struct things {
    int32_t kind;
    const void *list;
};

#define THINGS(KIND, list) ((struct things){TOC_KIND_##KIND, list})

uint32_t things_count(struct things things);
struct thing things_at(struct things things, uint32_t position);

/* All things of a kind; an empty list for a kind without ids. */
struct things things_all(const toc_dataset *dataset, int32_t kind);

/* Whether a search finds things of a kind. */
int kind_is_searched(int32_t kind);

/* The text of a list in a language, or in English, or else the first; NULL when the list is empty. */
const toc_text *text_in(const toc_text_list *texts, const char *language);
const char *string_in(const toc_text_list *texts, const char *language);

/* Where a provision stands, such as "Article 16, paragraph 3 (a)", or where below another one, such as
 * "paragraph 3 (a)"; top may be NULL. To be freed. */
char *provision_label(const toc_provision *provision, const toc_provision *top, const char *language);

/* Its label, its instrument unless that is home, and the heading of its article; to be freed. */
char *provision_title(const toc_provision *provision, const toc_instrument *home, const char *language);

/* The short title of an instrument. */
const char *instrument_name(const toc_instrument *instrument, const char *language);

#endif
