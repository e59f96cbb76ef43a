/* SPDX-License-Identifier: MIT */
#include "seeds.h"

#include "walk.h"

/* Made from seed.xml by embed.py. */
extern const char seed_xml[];
extern const size_t seed_xml_size;

static const toc_dataset *load(const char *xml, size_t size, int search)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    REQUIRE(toc_loader_new(&loader) == TOC_OK);
    toc_loader_set_search(loader, search);
    REQUIRE(toc_loader_add_memory(loader, xml, size, "seed.xml") == TOC_OK);
    REQUIRE(toc_loader_finish(loader, &dataset) == TOC_OK);
    toc_loader_free(loader);
    return dataset;
}

const toc_dataset *seed_dataset(unsigned number)
{
    static const char empty[] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'/>";
    static const toc_dataset *datasets[SEED_COUNT];
    if (!datasets[SEED_EMPTY]) {
        datasets[SEED_EMPTY] = load(empty, sizeof empty - 1, 0);
        datasets[SEED_PLAIN] = load(seed_xml, seed_xml_size, 0);
        datasets[SEED_SEARCH] = load(seed_xml, seed_xml_size, 1);
    }
    return datasets[number % SEED_COUNT];
}
