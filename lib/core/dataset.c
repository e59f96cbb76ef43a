/* SPDX-License-Identifier: MIT */
#include "dataset.h"

#include "../format/handover.h"
#include "../format/pages.h"

#include <stdlib.h>
#include <string.h>

int tocp_image_check(const char *image, size_t size)
{
    const union {
        uint32_t word;
        unsigned char first;
    } order = {TOCP_BYTE_ORDER};
    if (order.first != (TOCP_BYTE_ORDER & 0xff))
        return TOC_E_PLATFORM;
    const struct tocp_header *header = tocp_image_header(image);
    if (size < sizeof *header || memcmp(header->magic, TOCP_MAGIC, sizeof header->magic) != 0 ||
        header->byte_order != TOCP_BYTE_ORDER)
        return TOC_E_FORMAT;
    if (header->version != TOCP_FORMAT_VERSION)
        return TOC_E_VERSION;
    return tocp_image_check_header(image, size) ? TOC_OK : TOC_E_FORMAT;
}

_Static_assert(sizeof(toc_dataset) == TOCP_BLOCK_HEAD, "the image stands directly behind its dataset");

static toc_dataset *begin(void *block, size_t size)
{
    toc_dataset *dataset = block;
    atomic_init(&dataset->references, 1);
    dataset->storage = TOCP_STORAGE_HEAP;
    dataset->reserved = sizeof *dataset + size;
    return dataset;
}

toc_dataset *tocp_dataset_new(size_t size)
{
    if (size > UINT32_MAX)
        return NULL;
    void *block = tocp_pages_new(TOCP_BLOCK_HEAD + size);
    return block ? begin(block, size) : NULL;
}

int tocp_dataset_adopt(void *block, size_t size, const toc_dataset **out)
{
    toc_dataset *dataset = begin(block, size);
    int result = tocp_image_check(tocp_dataset_image(dataset), size);
    if (result == TOC_OK)
        *out = dataset;
    else
        free(dataset);
    return result;
}

int tocp_dataset_accept(toc_dataset *dataset, size_t size, const toc_dataset **out)
{
    const char *image = tocp_dataset_image(dataset);
    int result = tocp_image_check(image, size);
    if (result == TOC_OK && !tocp_image_verify(image))
        result = TOC_E_FORMAT;
    if (result == TOC_OK)
        *out = dataset;
    else
        free(dataset);
    return result;
}

int toc_dataset_open_memory(const void *bytes, size_t size, const toc_dataset **out)
{
    if (!out)
        return TOC_E_ARGUMENT;
    *out = NULL;
    if (!bytes)
        return TOC_E_ARGUMENT;
    if (size < sizeof(struct tocp_header) || size > UINT32_MAX)
        return TOC_E_FORMAT;
    toc_dataset *dataset = tocp_dataset_new(size);
    if (!dataset)
        return TOC_E_NOMEM;
    memcpy(dataset + 1, bytes, size);
    return tocp_dataset_accept(dataset, size, out);
}

const toc_dataset *toc_dataset_ref(const toc_dataset *dataset)
{
    /* Counting is no change of the model: the count is the one mutable word, and atomic. */
    if (dataset && dataset->storage != TOCP_STORAGE_STATIC)
        atomic_fetch_add_explicit(&((toc_dataset *)(uintptr_t)dataset)->references, 1, memory_order_relaxed);
    return dataset;
}

void toc_dataset_unref(const toc_dataset *dataset)
{
    if (!dataset || dataset->storage == TOCP_STORAGE_STATIC)
        return;
    toc_dataset *counted = (toc_dataset *)(uintptr_t)dataset;
    if (atomic_fetch_sub_explicit(&counted->references, 1, memory_order_acq_rel) != 1)
        return;
    if (counted->storage == TOCP_STORAGE_MAP)
        tocp_dataset_unmap(counted);
    else
        free(counted);
}

int toc_dataset_verify(const toc_dataset *dataset)
{
    if (!dataset)
        return TOC_E_ARGUMENT;
    return tocp_image_verify(tocp_dataset_image(dataset)) ? TOC_OK : TOC_E_FORMAT;
}

static const struct tocp_header *header_of(const toc_dataset *dataset)
{
    return tocp_image_header(tocp_dataset_image(dataset));
}

const void *toc_dataset_image(const toc_dataset *dataset, size_t *size)
{
    if (size)
        *size = dataset ? header_of(dataset)->size : 0;
    return dataset ? tocp_dataset_image(dataset) : NULL;
}

const char *toc_dataset_edition(const toc_dataset *dataset)
{
    return dataset ? tocp_string_at(tocp_dataset_image(dataset), header_of(dataset)->edition) : NULL;
}

const char *toc_dataset_format(const toc_dataset *dataset)
{
    return dataset ? tocp_string_at(tocp_dataset_image(dataset), header_of(dataset)->format) : NULL;
}

int32_t toc_dataset_as_of(const toc_dataset *dataset)
{
    return dataset ? header_of(dataset)->as_of : 0;
}

size_t toc_dataset_sha256(const toc_dataset *dataset, char *buffer, size_t size)
{
    char text[65] = "";
    static const uint8_t none[32];
    if (dataset && memcmp(header_of(dataset)->digest, none, sizeof none) != 0) {
        for (size_t i = 0; i < 32; i++) {
            uint8_t byte = header_of(dataset)->digest[i];
            text[2 * i] = "0123456789abcdef"[byte >> 4];
            text[2 * i + 1] = "0123456789abcdef"[byte & 15];
        }
    }
    size_t length = strlen(text);
    if (buffer && size) {
        size_t kept = length < size ? length : size - 1;
        memcpy(buffer, text, kept);
        buffer[kept] = '\0';
    }
    return length;
}

int32_t toc_dataset_find_kind(const toc_dataset *dataset, const char *id)
{
    if (!dataset || !id)
        return TOC_KIND_NONE;
    return (int32_t)TOCP_REF_KIND(tocp_index_find(tocp_dataset_image(dataset), TOCP_INDEX_ID, id, strlen(id)));
}
