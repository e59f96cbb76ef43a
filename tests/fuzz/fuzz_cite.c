/* SPDX-License-Identifier: MIT */
/* The first byte chooses the language and the context, the rest is a text with citations. */
#include "seeds.h"
#include "target.h"
#include "walk.h"

static void require_order(const toc_citation_list *citations, size_t size)
{
    size_t before = 0;
    for (uint32_t i = 0; i < toc_citation_list_count(citations); i++) {
        const toc_citation *citation = toc_citation_list_at(citations, i);
        REQUIRE(toc_citation_start(citation) >= before && toc_citation_start(citation) < toc_citation_end(citation));
        before = toc_citation_end(citation);
        REQUIRE(before <= size);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const languages[] = {NULL, "en", "fr", "es", "ru", "ar", "zh", "pt"};
    static const char *const contexts[] = {NULL, "conv", "prot", "conv#art_1__para_1", "no-such"};
    enum { LANGUAGES = sizeof languages / sizeof *languages, CONTEXTS = sizeof contexts / sizeof *contexts };
    const toc_dataset *dataset = seed_dataset(SEED_SEARCH);
    toc_citation_list *citations;
    struct walk walk;
    if (size == 0)
        return 0;
    const char *language = languages[data[0] % LANGUAGES], *context = contexts[data[0] / LANGUAGES % CONTEXTS];
    walk_begin(&walk, dataset, data + 1, size - 1);
    if (toc_cite_scan(dataset, (const char *)data + 1, size - 1, language, context, &citations) == TOC_OK) {
        require_order(citations, size - 1);
        visit_toc_citation_list(&walk, citations);
    }
    toc_citation_list_free(citations);
    for (uint32_t i = 0; i < walk.own_count; i++) {
        const toc_provision *found = toc_find_provision(dataset, walk.strings[i], context);
        REQUIRE(!found || toc_provision_dataset(found) == dataset);
    }
    walk_end(&walk);
    return 0;
}
