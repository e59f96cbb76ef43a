/* SPDX-License-Identifier: MIT */
/* The loader: files in, a dataset or diagnostics out. */
#include <toc/loader.h>
#include <toc/writer.h>

#include "../build/freeze.h"
#include "../build/search.h"
#include "../build/sha256.h"
#include "../format/handover.h"
#include "parse.h"

#include <stdlib.h>
#include <string.h>

enum { DEFAULT_MAX_BYTES = 64 << 20, DEFAULT_MAX_DIAGNOSTICS = 100 };

struct toc_loader {
    struct tocp_build build;
    struct tocp_diagnostics diagnostics;
    size_t max_bytes;
    int digest;
    int search;
    int started;  /* a file was added since the last finish */
    int newer;    /* a file was of a newer format */
};

int toc_loader_new(toc_loader **out)
{
    if (!out)
        return TOC_E_ARGUMENT;
    *out = calloc(1, sizeof **out);
    if (!*out)
        return TOC_E_NOMEM;
    (*out)->max_bytes = DEFAULT_MAX_BYTES;
    (*out)->diagnostics.limit = DEFAULT_MAX_DIAGNOSTICS;
    return TOC_OK;
}

void toc_loader_free(toc_loader *loader)
{
    if (!loader)
        return;
    tocp_build_clear(&loader->build);
    tocp_diagnostics_clear(&loader->diagnostics);
    free(loader);
}

int toc_loader_set_max_bytes(toc_loader *loader, size_t bytes)
{
    if (!loader || bytes == 0)
        return TOC_E_ARGUMENT;
    /* One less than libxml2 counts in an int, and as much as offsets of the image can reach. */
    loader->max_bytes = bytes < INT32_MAX ? bytes : INT32_MAX - 1;
    return TOC_OK;
}

int toc_loader_set_max_diagnostics(toc_loader *loader, uint32_t count)
{
    if (!loader)
        return TOC_E_ARGUMENT;
    loader->diagnostics.limit = count;
    return TOC_OK;
}

int toc_loader_set_digest(toc_loader *loader, int wanted)
{
    if (!loader)
        return TOC_E_ARGUMENT;
    loader->digest = wanted != 0;
    return TOC_OK;
}

int toc_loader_set_search(toc_loader *loader, int wanted)
{
    if (!loader)
        return TOC_E_ARGUMENT;
    int result = wanted ? tocp_search_available() : TOC_OK;
    if (result == TOC_OK)
        loader->search = wanted != 0;
    return result;
}

static void start(toc_loader *loader)
{
    if (loader->started)
        return;
    loader->started = 1;
    loader->newer = 0;
    tocp_diagnostics_clear(&loader->diagnostics);
    tocp_build_init(&loader->build, &loader->diagnostics);
}

/* Where tables or the image find no room, no one place in a file is to blame. */
static void report_limit(toc_loader *loader, const char *file)
{
    struct tocp_location whole = {file, 1, 1, ""};
    tocp_report(&loader->diagnostics, TOCP_DIAGNOSTIC_TOO_LARGE, &whole,
                "a dataset has no room for this: it would be larger than 4 GiB, or too many of its names have the same "
                "hash; load fewer files, or choose other ids");
}

static int add(toc_loader *loader, const struct tocp_input *input)
{
    if (loader->build.result != TOC_OK)
        return loader->build.result;
    int result = tocp_input_scan(input, &loader->diagnostics);
    loader->build.incomplete |= result != TOC_OK;
    if (result == TOC_OK)
        result = tocp_parse(&loader->build, input);
    if (result == TOC_E_LIMIT)
        report_limit(loader, input->name);
    if (loader->diagnostics.nomem)
        result = TOC_E_NOMEM;
    if (result == TOC_E_NOMEM)
        loader->build.result = TOC_E_NOMEM;
    loader->newer |= result == TOC_E_VERSION;
    return result;
}

int toc_loader_add_file(toc_loader *loader, const char *path)
{
    if (!loader || !path)
        return TOC_E_ARGUMENT;
    start(loader);
    struct tocp_input input;
    int result = tocp_input_read(path, loader->max_bytes, &loader->diagnostics, &input);
    loader->build.incomplete |= result != TOC_OK;
    if (result == TOC_OK) {
        result = add(loader, &input);
        free(input.bytes);
    } else if (result == TOC_E_NOMEM || loader->diagnostics.nomem) {
        result = loader->build.result = TOC_E_NOMEM;
    }
    return result;
}

int toc_loader_add_memory(toc_loader *loader, const void *bytes, size_t size, const char *name)
{
    if (!loader || (!bytes && size))
        return TOC_E_ARGUMENT;
    start(loader);
    struct tocp_location whole = {name ? name : "(memory)", 1, 1, ""};
    if (size > loader->max_bytes) {
        tocp_report(&loader->diagnostics, TOCP_DIAGNOSTIC_TOO_LARGE, &whole, "the file is larger than %zu bytes",
                    loader->max_bytes);
        loader->build.incomplete = 1;
        return TOC_E_LIMIT;
    }
    /* A copy, because the parser reads in place up to a final NUL. */
    struct tocp_input input = {whole.file, malloc(size + 1), size};
    if (!input.bytes)
        return loader->build.result = TOC_E_NOMEM;
    if (size)
        memcpy(input.bytes, bytes, size);
    input.bytes[size] = '\0';
    int result = add(loader, &input);
    free(input.bytes);
    return result;
}

/* The canonical XML can be written only from the finished dataset; its digest then goes into the image. */
static int add_digest(char *image, const toc_dataset **dataset)
{
    char *xml = toc_dataset_to_xml(*dataset);
    if (!xml) {
        toc_dataset_unref(*dataset);
        *dataset = NULL;
        return TOC_E_NOMEM;
    }
    uint8_t digest[32];
    tocp_sha256(xml, strlen(xml), digest);
    toc_free(xml);
    tocp_freeze_digest(image, digest);
    return TOC_OK;
}

static int make(toc_loader *loader, const toc_dataset **out)
{
    struct tocp_build *build = &loader->build;
    if (build->result == TOC_OK)
        tocp_link(build);
    if (build->result == TOC_OK)
        tocp_participations(build);
    if (build->result == TOC_OK)
        tocp_wordings(build);
    if (build->result == TOC_OK)
        tocp_check(build);
    if (build->result == TOC_OK && loader->diagnostics.nomem)
        build->result = TOC_E_NOMEM;
    if (build->result != TOC_OK)
        return build->result;
    if (loader->newer)
        return TOC_E_VERSION;
    if (loader->diagnostics.errors)
        return TOC_E_DATA;
    if (loader->search)
        tocp_search(build);
    if (build->result != TOC_OK)
        return build->result;
    size_t size;
    char *block = tocp_freeze(build, &size);
    if (!block)
        return build->result;
    int result = tocp_dataset_adopt(block, size, out);
    return result == TOC_OK && loader->digest ? add_digest(block + TOCP_BLOCK_HEAD, out) : result;
}

/* What a finish before told stays. */
static int report_nothing(toc_loader *loader)
{
    static const struct tocp_location nowhere = {"", 1, 1, ""};
    tocp_report(&loader->diagnostics, TOCP_DIAGNOSTIC_NO_FILE, &nowhere,
                "no file was added; a dataset is made of at least one");
    return loader->diagnostics.nomem ? TOC_E_NOMEM : TOC_E_DATA;
}

int toc_loader_finish(toc_loader *loader, const toc_dataset **out)
{
    if (out)
        *out = NULL;
    if (!loader || !out)
        return TOC_E_ARGUMENT;
    if (!loader->started)
        return report_nothing(loader);
    int told = loader->build.result;
    int result = make(loader, out);
    if (result == TOC_E_LIMIT && told == TOC_OK)
        report_limit(loader, "");
    tocp_build_clear(&loader->build);
    loader->started = 0;
    return result;
}

uint32_t toc_loader_diagnostic_count(const toc_loader *loader)
{
    return loader ? loader->diagnostics.count : 0;
}

const toc_diagnostic *toc_loader_diagnostic_at(const toc_loader *loader, uint32_t position)
{
    return loader && position < loader->diagnostics.count ? loader->diagnostics.items[position] : NULL;
}

uint32_t toc_loader_error_count(const toc_loader *loader)
{
    return loader ? loader->diagnostics.errors : 0;
}

uint32_t toc_loader_warning_count(const toc_loader *loader)
{
    return loader ? loader->diagnostics.warnings : 0;
}
