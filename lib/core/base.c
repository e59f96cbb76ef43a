/* SPDX-License-Identifier: MIT */
#include <toc/base.h>
#include <toc/version.h>

#include "../format/schema.h"

#include <stdlib.h>

struct result {
    const char *name;
    const char *message;
};

static const struct result results[] = {
    {"TOC_OK", "no error"},
    {"TOC_E_NOMEM", "out of memory"},
    {"TOC_E_ARGUMENT", "an argument is missing or out of range"},
    {"TOC_E_IO", "the file cannot be opened, read or written"},
    {"TOC_E_FORMAT", "not a libtoc image, or a damaged one"},
    {"TOC_E_VERSION", "the data is of a newer format than this library reads"},
    {"TOC_E_DATA", "the XML was refused; see the diagnostics"},
    {"TOC_E_LIMIT", "larger than the limit allows"},
    {"TOC_E_PLATFORM", "an image can be read on little-endian machines only"},
    {"TOC_E_UNAVAILABLE", "not there: the library or the dataset was made without it"},
};

static const struct result *result_of(int result)
{
    static const struct result unknown = {"unknown", "not a result code of libtoc"};
    if (result > 0 || result <= -(int)(sizeof results / sizeof *results))
        return &unknown;
    return &results[-result];
}

const char *toc_result_name(int result)
{
    return result_of(result)->name;
}

const char *toc_result_message(int result)
{
    return result_of(result)->message;
}

const char *toc_kind_name(int32_t kind)
{
    static const char *const names[TOCP_KIND_END] = {
        [TOCP_KIND_PROVISION] = "provision",
        [TOCP_KIND_REFERENCE] = "reference",
        [TOCP_KIND_PARTICIPATION] = "participation",
        [TOCP_KIND_TEXT] = "text",
        [TOCP_KIND_PART] = "part",
        [TOCP_KIND_WORDING] = "wording",
    };
    if (kind <= 0 || kind >= TOCP_KIND_END)
        return NULL;
    return names[kind] ? names[kind] : tocp_row_types[kind].element;
}

int32_t toc_version_number(void)
{
    return TOC_VERSION_NUMBER;
}

const char *toc_version_string(void)
{
    return TOC_VERSION_STRING;
}

void toc_free(char *string)
{
    free(string);
}
