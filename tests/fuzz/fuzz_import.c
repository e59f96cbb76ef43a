/* SPDX-License-Identifier: MIT */
/* Official texts: the first byte chooses the language, the rest is the text. What was placed must load again. */
#include "seeds.h"
#include "target.h"
#include "walk.h"

/* Made from seed.xml by embed.py. */
extern const char seed_xml[];
extern const size_t seed_xml_size;

static void require_loadable(const char *xml)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    REQUIRE(xml && toc_loader_new(&loader) == TOC_OK);
    toc_loader_add_memory(loader, seed_xml, seed_xml_size, "seed.xml");
    REQUIRE(toc_loader_add_memory(loader, xml, strlen(xml), "overlay.xml") == TOC_OK);
    REQUIRE(toc_loader_finish(loader, &dataset) == TOC_OK);
    toc_loader_free(loader);
    toc_dataset_unref(dataset);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const languages[] = {"en", "fr", "es", "ru", "ar", "zh", "pt"};
    const toc_dataset *dataset = seed_dataset(SEED_PLAIN);
    toc_import *import;
    struct walk walk;
    if (size == 0)
        return 0;
    const char *language = languages[data[0] % (sizeof languages / sizeof *languages)];
    walk_begin(&walk, dataset, NULL, 0);
    if (toc_import_text(dataset, "conv", language, data + 1, size - 1, &import) == TOC_OK) {
        REQUIRE(toc_import_placed(import) + toc_import_unplaced_count(import) == toc_import_expected(import));
        visit_toc_import(&walk, import);
        if (has_turn(turn_of(data, size), 0))
            require_loadable(toc_import_xml(import));
        toc_import_free(import);
    }
    walk_end(&walk);
    return 0;
}
