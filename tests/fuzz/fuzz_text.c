/* SPDX-License-Identifier: MIT */
/* What people type, as ids, names, citations, queries and all else that takes a string, in a dataset that is sound. */
#include "seeds.h"
#include "target.h"
#include "walk.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const toc_dataset *dataset = seed_dataset(SEED_SEARCH);
    struct walk walk;
    walk_begin(&walk, dataset, data, size);
    walk.turn = turn_of(data, size);
    walk.some_toc_instrument = toc_dataset_find_instrument(dataset, "conv");
    for (uint32_t i = 0; i < walk.own_count; i++) {
        toc_query *query;
        if (toc_query_new(dataset, walk.strings[i], &query) == TOC_OK)
            visit_toc_query(&walk, query);
        toc_query_free(query);
    }
    ask_toc_dataset(&walk, dataset);
    visit_nothing(&walk);
    walk_end(&walk);
    return 0;
}
