/* SPDX-License-Identifier: MIT */
#include "seeds.h"

#include "walk.h"

/* Made from seed.xml by embed.py. */
extern const char seed_xml[];
extern const size_t seed_xml_size;

/* A second file: texts for the first one's provisions. */
static const char overlay[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' as-of='2011'>"
    "<overlay of='conv#art_1__para_1'><text xml:lang='en'>Each State Party shall investigate, in particular:</text></overlay>"
    "<overlay of='conv#art_2'><heading xml:lang='fr'>Entr\u00e9e en vigueur</heading>"
    "<text xml:lang='en' status='official'>This Convention shall enter into force. See article 1.</text></overlay>"
    "</dataset>";

static const toc_dataset *load(const char *xml, size_t size, int search)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    REQUIRE(toc_loader_new(&loader) == TOC_OK);
    toc_loader_set_search(loader, search);
    REQUIRE(toc_loader_add_memory(loader, xml, size, "seed.xml") == TOC_OK);
    REQUIRE(!search || toc_loader_add_memory(loader, overlay, sizeof overlay - 1, "overlay.xml") == TOC_OK);
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
