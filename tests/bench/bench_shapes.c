/* SPDX-License-Identifier: MIT */
/* All that reads a whole dataset or a whole text, once for each file: bench-shapes FILE...
 *
 * NAME.xml is loaded, written, verified, asked, and compared with NAME.xml.other; NAME.indexed likewise, with the
 * index for search. NAME.txt is a text for the builtin dataset. The function measured is called once for each file,
 * and valgrind counts what each public function costs that is called from here. */
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

enum { MOST_BYTES = 1 << 24, DAY = 20200101 };

void measured(const char *path);

static char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    char *bytes = malloc(MOST_BYTES);
    bench_expect(file && bytes, "no such file, or no memory");
    *size = fread(bytes, 1, MOST_BYTES - 1, file);
    bytes[*size] = '\0';
    fclose(file);
    return bytes;
}

BENCH_FUNCTION static const toc_dataset *load(const char *path)
{
    const toc_dataset *dataset;
    toc_loader *loader;
    bench_expect(toc_loader_new(&loader) == TOC_OK, "no loader");
    toc_loader_set_max_diagnostics(loader, UINT32_MAX);
    toc_loader_add_file(loader, path);
    toc_loader_finish(loader, &dataset);
    toc_loader_free(loader);
    return dataset;
}

BENCH_FUNCTION static const toc_dataset *load_indexed(const char *path)
{
    const toc_dataset *dataset;
    toc_loader *loader;
    bench_expect(toc_loader_new(&loader) == TOC_OK, "no loader");
    toc_loader_set_search(loader, 1);
    toc_loader_add_file(loader, path);
    toc_loader_finish(loader, &dataset);
    toc_loader_free(loader);
    return dataset;
}

static void use_text(const toc_dataset *dataset, const char *text, size_t size)
{
    toc_citation_list *citations = NULL;
    toc_near_list *near = NULL, *words = NULL;
    toc_query *query = NULL;
    toc_hit_list *hits = NULL;
    toc_import *imported = NULL;
    char *folded = malloc(4 * size + 1), *symbol = malloc(size + 1);
    bench_expect(folded && symbol, "no memory");
    toc_fold(dataset, text, folded, 4 * size + 1);
    toc_symbol_normalize(text, symbol, size + 1);
    toc_find_provision(dataset, text, NULL);
    toc_find_participant(dataset, text);
    toc_find_instrument(dataset, text);
    toc_find_body(dataset, text);
    toc_find_document_by_symbol(dataset, text);
    toc_cite_scan(dataset, text, size, "en", NULL, &citations);
    toc_near(dataset, text, 0, 10, &near);
    toc_near_word(dataset, text, 10, &words);
    if (toc_query_new(dataset, text, &query) == TOC_OK)
        toc_query_run(query, &hits);
    toc_import_text(dataset, "untoc", "en", text, size, &imported);
    toc_citation_list_free(citations);
    toc_near_list_free(near);
    toc_near_list_free(words);
    toc_hit_list_free(hits);
    toc_query_free(query);
    toc_import_free(imported);
    free(folded);
    free(symbol);
}

static void ask(const toc_dataset *dataset, const toc_instrument *instrument)
{
    toc_near_list *near = NULL, *words = NULL;
    toc_query *query = NULL;
    toc_hit_list *hits = NULL;
    toc_moment_list *moments = NULL;
    toc_participation_list *participations = NULL;
    toc_near(dataset, "art_1", 0, 10, &near);
    toc_near_word(dataset, "wrod", 10, &words);
    if (toc_query_new(dataset, "word", &query) == TOC_OK)
        toc_query_run(query, &hits);
    toc_timeline(dataset, 0, 0, NULL, NULL, 0, &moments);
    if (instrument)
        toc_instrument_participations_at(instrument, TOC_CRITERION_PARTY, DAY, &participations);
    toc_free(toc_instrument_to_akn(instrument, "en"));
    toc_near_list_free(near);
    toc_near_list_free(words);
    toc_hit_list_free(hits);
    toc_query_free(query);
    toc_moment_list_free(moments);
    toc_participation_list_free(participations);
}

static void use_dataset(const toc_dataset *dataset, const toc_dataset *other)
{
    toc_difference_list *differences = NULL;
    const toc_dataset *copy = NULL;
    size_t size;
    const void *image = toc_dataset_image(dataset, &size);
    bench_expect(toc_dataset_open_memory(image, size, &copy) == TOC_OK, "the image does not open");
    bench_expect(toc_dataset_verify(copy) == TOC_OK, "the image does not verify");
    toc_dataset_unref(copy);
    toc_free(toc_dataset_to_xml(dataset));
    bench_expect(toc_diff(dataset, other, &differences) == TOC_OK, "the datasets cannot be compared");
    toc_difference_list_free(differences);
    ask(dataset, toc_dataset_find_instrument(dataset, "conv"));
}

BENCH_FUNCTION void measured(const char *path)
{
    const char *ending = strrchr(path, '.');
    char other[4096];
    bench_expect(ending != NULL, "a file is NAME.xml, NAME.indexed or NAME.txt");
    if (strcmp(ending, ".txt") == 0) {
        size_t size;
        char *text = read_file(path, &size);
        use_text(toc_dataset_builtin(), text, size);
        free(text);
        return;
    }
    bench_expect(snprintf(other, sizeof other, "%s.other", path) < (int)sizeof other, "the path is too long");
    const toc_dataset *datasets[] = {strcmp(ending, ".indexed") == 0 ? load_indexed(path) : load(path), load(other)};
    if (datasets[0] && datasets[1])
        use_dataset(datasets[0], datasets[1]);
    toc_dataset_unref(datasets[0]);
    toc_dataset_unref(datasets[1]);
}

int main(int argc, char **argv)
{
    bench_expect(argc > 1, "usage: bench-shapes FILE...");
    for (int i = 1; i < argc; i++)
        measured(argv[i]);
    return 0;
}
