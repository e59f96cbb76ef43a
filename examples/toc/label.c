/* SPDX-License-Identifier: MIT */
/* What provisions and instruments are called in running text. */
#include "memory.h"
#include "thing.h"

#include <ctype.h>
#include <stdlib.h>

enum { DEEPEST = 16 };

const char *instrument_name(const toc_instrument *instrument, const char *language)
{
    const char *name = string_in(toc_instrument_short_titles(instrument), language);
    if (!name)
        name = string_in(toc_instrument_titles(instrument), language);
    return name ? name : toc_instrument_id(instrument);
}

/* One step of the path. A section is not named on the way to its articles. */
static char *step(const toc_provision *provision, int is_first, int is_last)
{
    const char *number = toc_provision_number(provision), *comma = is_first ? "" : ", ";
    switch (toc_provision_kind(provision)) {
    case TOC_PROVISION_PREAMBLE: return format("Preamble");
    case TOC_PROVISION_RECITAL: return format("%srecital %s", comma, number);
    case TOC_PROVISION_SECTION: return is_last ? format("Section %s", number) : format("%s", "");
    case TOC_PROVISION_ARTICLE: return format("Article %s", number);
    case TOC_PROVISION_PARAGRAPH: return format("%sparagraph %s", comma, number);
    case TOC_PROVISION_TAIL: return format("%sclosing words", comma);
    default: return format("%s(%s)", is_first ? "" : " ", number ? number : "");
    }
}

char *provision_label(const toc_provision *provision, const toc_provision *top)
{
    const toc_provision *path[DEEPEST];
    int depth = 0;
    char *label = format("%s", "");
    for (const toc_provision *at = provision; at && at != top && depth < DEEPEST; at = toc_provision_parent(at))
        path[depth++] = at;
    while (depth--) {
        char *part = step(path[depth], !*label, depth == 0), *longer = format("%s%s", label, part);
        free(label);
        free(part);
        label = longer;
    }
    return label;
}

/* The heading of the article or section that it is, or stands in. */
static const char *heading_over(const toc_provision *provision, const char *language)
{
    for (const toc_provision *at = provision; at; at = toc_provision_parent(at)) {
        int32_t kind = toc_provision_kind(at);
        if (kind == TOC_PROVISION_ARTICLE || kind == TOC_PROVISION_SECTION)
            return string_in(toc_provision_headings(at), language);
    }
    return NULL;
}

char *provision_title(const toc_provision *provision, const toc_instrument *home, const char *language)
{
    const toc_instrument *instrument = toc_provision_instrument(provision);
    const char *heading = heading_over(provision, language);
    char *label = provision_label(provision, NULL);
    if (instrument != home)
        *label = (char)tolower((unsigned char)*label);
    char *title = format("%s%s%s%s%s%s", instrument == home ? "" : instrument_name(instrument, language),
                         instrument == home ? "" : ", ", label, heading ? " (" : "", heading ? heading : "",
                         heading ? ")" : "");
    free(label);
    return title;
}
