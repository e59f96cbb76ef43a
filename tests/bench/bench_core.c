/* SPDX-License-Identifier: MIT */
/* Opening, looking up, walking: what a program pays that has libtoc-core and a snapshot. */
#include "bench.h"

#include <stdlib.h>
#include <toc/toc.h>

enum { REPEATS = 1000, DAY = 20120615 };

static const toc_dataset *dataset;
static const char **ids;
static uint32_t id_count;

static void prepare(const char *file)
{
    if (!dataset)
        bench_expect(toc_dataset_open_file(file, TOC_OPEN_COPY, &dataset) == TOC_OK, "the snapshot does not open");
}

/* In an order that the index does not know; always the same. */
static void shuffle(void)
{
    uint64_t state = 42;
    for (uint32_t i = id_count; i > 1; i--) {
        state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        uint32_t other = (uint32_t)((state >> 33) % i);
        const char *id = ids[i - 1];
        ids[i - 1] = ids[other];
        ids[other] = id;
    }
}

static void prepare_ids(const char *file)
{
    prepare(file);
    const toc_document_list *documents = toc_dataset_documents(dataset);
    id_count = toc_document_list_count(documents);
    ids = calloc(id_count + 1, sizeof *ids);
    bench_expect(ids != NULL, "no memory");
    for (uint32_t i = 0; i < id_count; i++)
        ids[i] = toc_document_id(toc_document_list_at(documents, i));
    shuffle();
}

static uint64_t run_find(const char *file)
{
    uint32_t found = 0;
    (void)file;
    for (uint32_t i = 0; i < id_count; i++)
        found += toc_dataset_find_document(dataset, ids[i]) != NULL;
    bench_expect(found == id_count, "an id leads nowhere");
    return id_count;
}

static uint64_t run_status(const char *file)
{
    const toc_participant_list *participants = toc_dataset_participants(dataset);
    const toc_instrument *instrument = toc_dataset_find_instrument(dataset, "prot-0-3");
    uint32_t count = toc_participant_list_count(participants);
    uint32_t bound = 0;
    (void)file;
    for (uint32_t i = 0; i < count; i++)
        bound += toc_status(toc_participant_list_at(participants, i), instrument, DAY) == TOC_STATUS_PARTY;
    bench_expect(bound > 0 && bound < count, "all are bound, or none");
    return count;
}

static uint64_t run_parties(const char *file)
{
    const toc_instrument *instrument = toc_dataset_find_instrument(dataset, "conv-0");
    uint32_t unknown, count = 0;
    (void)file;
    for (int i = 0; i < REPEATS; i++)
        count += toc_instrument_count_at(instrument, TOC_CRITERION_PARTY, DAY, &unknown);
    bench_expect(count > REPEATS, "there are no parties");
    return REPEATS;
}

/* Every text of every provision: an operation is a call of an accessor. */
static uint64_t run_walk(const char *file)
{
    const toc_provision_list *provisions = toc_dataset_provisions(dataset);
    uint32_t count = toc_provision_list_count(provisions);
    uint64_t calls = 0, said = 0;
    (void)file;
    for (uint32_t i = 0; i < count; i++) {
        const toc_text_list *summaries = toc_provision_summaries(toc_provision_list_at(provisions, i));
        uint32_t texts = toc_text_list_count(summaries);
        for (uint32_t t = 0; t < texts; t++)
            said += toc_text_string(toc_text_list_at(summaries, t)) != NULL;
        calls += 3 + 2 * texts;
    }
    bench_expect(said > 0, "no text says anything");
    return calls;
}

static uint64_t run_cite(const char *file)
{
    uint32_t found = 0;
    (void)file;
    for (int i = 0; i < REPEATS; i++)
        found += toc_find_provision(toc_dataset_builtin(), "UNTOC art. 16(3)", NULL) != NULL;
    bench_expect(found == REPEATS, "the citation leads nowhere");
    return REPEATS;
}

static uint64_t run_builtin(const char *file)
{
    (void)file;
    for (int i = 0; i < REPEATS; i++)
        bench_expect(toc_dataset_builtin() != NULL, "there is no builtin dataset");
    return REPEATS;
}

static uint64_t run_open(const char *file)
{
    const toc_dataset *mapped;
    bench_expect(toc_dataset_open_file(file, TOC_OPEN_MAP, &mapped) == TOC_OK, "the snapshot does not open");
    toc_dataset_unref(mapped);
    return 1;
}

static uint64_t run_open_and_find(const char *file)
{
    const toc_dataset *mapped;
    bench_expect(toc_dataset_open_file(file, TOC_OPEN_MAP, &mapped) == TOC_OK, "the snapshot does not open");
    bench_expect(toc_dataset_find_provision(mapped, "conv-0#art_16__para_3") != NULL, "no such provision");
    toc_dataset_unref(mapped);
    return 1;
}

const struct bench_case bench_cases[] = {
    {"find", prepare_ids, run_find, 0},   {"status", prepare, run_status, 0},
    {"parties", prepare, run_parties, 0}, {"walk", prepare, run_walk, 0},
    {"cite", NULL, run_cite, 0},          {"builtin", NULL, run_builtin, 0},
    {"open", NULL, run_open, 0},          {"open-find", NULL, run_open_and_find, 0},
    {NULL, NULL, NULL, 0},
};
