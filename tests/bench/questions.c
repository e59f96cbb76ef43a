/* SPDX-License-Identifier: MIT */
/* What is asked of libtoc and of its peers alike. */
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <toc/toc.h>

enum { LEAST = 100000 };

/* Always in the same order. */
static void shuffle(struct bench_question *questions, uint32_t count)
{
    uint64_t state = 42;
    for (uint32_t i = count; i > 1; i--) {
        state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        uint32_t other = (uint32_t)((state >> 33) % i);
        struct bench_question question = questions[i - 1];
        questions[i - 1] = questions[other];
        questions[other] = question;
    }
}

/* Of one document; beside each other, as a caller has them. */
struct words {
    char id[32], symbol[32];
};

static struct words *words_of(const char *file, uint32_t *count)
{
    const toc_dataset *dataset;
    bench_expect(toc_dataset_open_file(bench_path(file, ".tocb"), TOC_OPEN_COPY, &dataset) == TOC_OK,
                 "the snapshot does not open");
    const toc_document_list *documents = toc_dataset_documents(dataset);
    *count = toc_document_list_count(documents);
    struct words *words = calloc(*count + 1, sizeof *words);
    bench_expect(*count > 0 && words != NULL, "no documents, or no memory");
    for (uint32_t i = 0; i < *count; i++) {
        const toc_document *document = toc_document_list_at(documents, i);
        snprintf(words[i].id, sizeof words[i].id, "%s", toc_document_id(document));
        snprintf(words[i].symbol, sizeof words[i].symbol, "%s", toc_document_symbol(document));
    }
    toc_dataset_unref(dataset);
    return words;
}

const struct bench_question *bench_questions(const char *file, uint32_t *count)
{
    static struct bench_question *questions;
    static uint32_t asked;
    if (!questions) {
        uint32_t documents;
        struct words *words = words_of(file, &documents);
        asked = documents >= LEAST ? documents : LEAST;
        questions = calloc(asked, sizeof *questions);
        bench_expect(questions != NULL, "no memory");
        for (uint32_t i = 0; i < asked; i++)
            questions[i] = (struct bench_question){words[i % documents].id, words[i % documents].symbol};
        shuffle(questions, asked);
    }
    *count = asked;
    return questions;
}

const struct bench_citation *bench_citations(void)
{
    static const char *const instruments[] = {"conv0", "prot0a", "prot0b", "prot0c"};
    static struct bench_citation citations[BENCH_CITATIONS];
    for (int i = 0; i < BENCH_CITATIONS && !citations[i].text[0]; i++) {
        struct bench_citation *citation = &citations[i];
        const char *instrument = instruments[i % 4];
        int article = 1 + i / 4;
        snprintf(citation->instrument, sizeof citation->instrument, "%s", instrument);
        snprintf(citation->article, sizeof citation->article, "%d", article);
        snprintf(citation->text, sizeof citation->text, "%s art. %d(3)", instrument, article);
        snprintf(citation->id, sizeof citation->id, "%s#art_%d__para_3", instrument, article);
    }
    return citations;
}
