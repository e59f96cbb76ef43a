/* SPDX-License-Identifier: MIT */
/* What provisions and instruments are called in running text. */
#include "memory.h"
#include "thing.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { DEEPEST = 16 };

const char *instrument_name(const toc_instrument *instrument, const char *language)
{
    const char *name = string_in(toc_instrument_short_titles(instrument), language);
    if (!name)
        name = string_in(toc_instrument_titles(instrument), language);
    return name ? name : toc_instrument_id(instrument);
}

/* What stands before a step: lettered ones follow closely, Chinese ones at once. */
static const char *joint(const toc_provision *provision, const char *language)
{
    int32_t kind = toc_provision_kind(provision);
    if (strncmp(language, "zh", 2) == 0)
        return "";
    if (kind == TOC_PROVISION_POINT || kind == TOC_PROVISION_ITEM || kind == TOC_PROVISION_SUBITEM)
        return " ";
    return strncmp(language, "ar", 2) == 0 ? "، " : ", ";
}

/* The same with a capital letter. */
static char *capitalized(const char *text)
{
    utf8proc_int32_t point;
    utf8proc_uint8_t capital[4];
    utf8proc_ssize_t length = utf8proc_iterate((const utf8proc_uint8_t *)text, -1, &point);
    if (length <= 0)
        return JOIN(text);
    utf8proc_ssize_t size = utf8proc_encode_char(utf8proc_toupper(point), capital);
    return format("%.*s%s", (int)size, (const char *)capital, text + length);
}

static int begins_title(const toc_provision *provision)
{
    int32_t kind = toc_provision_kind(provision);
    return kind == TOC_PROVISION_PREAMBLE || kind == TOC_PROVISION_SECTION || kind == TOC_PROVISION_ARTICLE;
}

/* A section is not named on the way to its articles. */
char *provision_label(const toc_provision *provision, const toc_provision *top, const char *language)
{
    const toc_provision *path[DEEPEST];
    int depth = 0;
    const toc_provision *first = NULL;
    char *label = JOIN(NULL);
    for (const toc_provision *at = provision; at && at != top && depth < DEEPEST; at = toc_provision_parent(at))
        if (at == provision || toc_provision_kind(at) != TOC_PROVISION_SECTION)
            path[depth++] = first = at;
    while (depth--) {
        char own[200];
        toc_provision_label(path[depth], language, own, sizeof own);
        char *longer = JOIN(label, *label ? joint(path[depth], language) : NULL, own);
        free(label);
        label = longer;
    }
    if (!begins_title(first))
        return label;
    char *title = capitalized(label);
    free(label);
    return title;
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
    int is_home = instrument == home;
    const char *heading = heading_over(provision, language);
    char *label = provision_label(provision, NULL, language);
    if (!is_home)
        *label = (char)tolower((unsigned char)*label);
    char *title = JOIN(is_home ? NULL : instrument_name(instrument, language), is_home ? NULL : ", ", label,
                       heading ? " (" : NULL, heading, heading ? ")" : NULL);
    free(label);
    return title;
}
