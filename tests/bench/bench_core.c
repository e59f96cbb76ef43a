/* SPDX-License-Identifier: MIT */
/* Opening, looking up, walking: what a program pays that has libtoc-core and a snapshot. */
#include "bench.h"

#include <stdio.h>
#include <toc/toc.h>

enum { REPEATS = 1000, DAY = 20120615 };

static const toc_dataset *dataset;
static const struct bench_question *questions;
static uint32_t question_count;
static const struct bench_citation *citations;

static void prepare(const char *file)
{
    if (!dataset)
        bench_expect(toc_dataset_open_file(bench_path(file, ".tocb"), TOC_OPEN_COPY, &dataset) == TOC_OK,
                     "the snapshot does not open");
    questions = bench_questions(file, &question_count);
    citations = bench_citations();
}

static uint64_t run_find(const char *file)
{
    uint32_t found = 0;
    (void)file;
    for (uint32_t i = 0; i < question_count; i++)
        found += (uint32_t)bench_said(toc_document_symbol(toc_dataset_find_document(dataset, questions[i].id)));
    bench_expect(found == question_count, "an id leads nowhere");
    return question_count;
}

static uint64_t run_symbol(const char *file)
{
    uint32_t found = 0;
    (void)file;
    for (uint32_t i = 0; i < question_count; i++)
        found += (uint32_t)bench_said(toc_document_id(toc_find_document_by_symbol(dataset, questions[i].symbol)));
    bench_expect(found == question_count, "a symbol leads nowhere");
    return question_count;
}

static uint64_t run_status(const char *file)
{
    const toc_participant_list *participants = toc_dataset_participants(dataset);
    const toc_instrument *instrument = toc_dataset_find_instrument(dataset, "prot0c");
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
    const toc_instrument *instrument = toc_dataset_find_instrument(dataset, "conv0");
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
            said += (uint64_t)bench_said(toc_text_string(toc_text_list_at(summaries, t)));
        calls += 3 + 2 * texts;
    }
    bench_expect(said > 0, "no text says anything");
    return calls;
}

static uint64_t run_traverse(const char *file)
{
    const toc_provision_list *provisions = toc_dataset_provisions(dataset);
    uint32_t count = toc_provision_list_count(provisions);
    uint64_t said = 0;
    (void)file;
    for (uint32_t i = 0; i < count; i++) {
        const toc_text_list *summaries = toc_provision_summaries(toc_provision_list_at(provisions, i));
        uint32_t texts = toc_text_list_count(summaries);
        for (uint32_t t = 0; t < texts; t++)
            said += (uint64_t)bench_said(toc_text_string(toc_text_list_at(summaries, t)));
    }
    bench_expect(said > 0, "no text says anything");
    return said;
}

static uint64_t run_cite(const char *file)
{
    uint32_t found = 0;
    (void)file;
    for (int i = 0; i < BENCH_CITATIONS * BENCH_PASSES; i++)
        found += toc_find_provision(dataset, citations[i % BENCH_CITATIONS].text, NULL) != NULL;
    bench_expect(found == BENCH_CITATIONS * BENCH_PASSES, "a citation leads nowhere");
    return found;
}

/* As people write it; the words are data of the builtin dataset. */
static uint64_t run_cite_words(const char *file)
{
    uint32_t found = 0;
    (void)file;
    for (int i = 0; i < REPEATS; i++)
        found += toc_find_provision(toc_dataset_builtin(),
                                    "article 16, paragraph 3, of the Organized Crime Convention", NULL) != NULL;
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

static char snapshot[4096];

static void prepare_open(const char *file)
{
    snprintf(snapshot, sizeof snapshot, "%s", bench_path(file, ".tocb"));
}

static const toc_dataset *open_map(void)
{
    const toc_dataset *mapped;
    bench_expect(toc_dataset_open_file(snapshot, TOC_OPEN_MAP, &mapped) == TOC_OK, "the snapshot does not open");
    return mapped;
}

static uint64_t run_open(const char *file)
{
    (void)file;
    toc_dataset_unref(open_map());
    return 1;
}

static uint64_t run_open_cite(const char *file)
{
    const toc_dataset *mapped = open_map();
    (void)file;
    bench_expect(toc_find_provision(mapped, "conv0 art. 16(3)", NULL) != NULL, "the citation leads nowhere");
    toc_dataset_unref(mapped);
    return 1;
}

const struct bench_case bench_core_cases[] = {
    {"find", prepare, run_find, 0},
    {"symbol", prepare, run_symbol, 0},
    {"cite", prepare, run_cite, 0},
    {"cite-words", NULL, run_cite_words, 0},
    {"status", prepare, run_status, 0},
    {"parties", prepare, run_parties, 0},
    {"walk", prepare, run_walk, 0},
    {"traverse", prepare, run_traverse, 0},
    {"builtin", NULL, run_builtin, 0},
    {"open", prepare_open, run_open, 0},
    {"open-cite", prepare_open, run_open_cite, 0},
    {NULL, NULL, NULL, 0},
};
