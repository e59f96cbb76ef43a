/* SPDX-License-Identifier: MIT */
#include "load.h"

#include <stdio.h>

const toc_dataset *load(const char *path, int with_search)
{
    toc_loader *loader;
    const toc_dataset *dataset = NULL;
    if (toc_loader_new(&loader) != TOC_OK)
        return NULL;
    if (toc_loader_set_search(loader, with_search) == TOC_OK) {
        toc_loader_add_file(loader, path);
        toc_loader_finish(loader, &dataset);
        for (uint32_t i = 0; i < toc_loader_diagnostic_count(loader); i++)
            printf("%s\n", toc_diagnostic_message(toc_loader_diagnostic_at(loader, i)));
    }
    toc_loader_free(loader);
    return dataset;
}
