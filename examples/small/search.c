/* SPDX-License-Identifier: MIT */
/* Searches the builtin dataset and shows what was found, with the words marked: search WORDS... */
#include <stdio.h>
#include <string.h>
#include <toc/toc.h>

static void print_marked(const toc_hit *hit)
{
    const char *snippet = toc_hit_snippet(hit);
    uint32_t at = 0;
    for (uint32_t i = 0; i < toc_hit_span_count(hit); i++) {
        uint32_t start = toc_hit_span_start(hit, i), end = toc_hit_span_end(hit, i);
        printf("%.*s[%.*s]", (int)(start - at), snippet + at, (int)(end - start), snippet + start);
        at = end;
    }
    printf("%s\n", snippet + at);
}

int main(int argc, char **argv)
{
    char text[4097] = "";
    toc_query *query;
    toc_hit_list *hits;
    for (int i = 1; i < argc; i++) {
        if (strlen(text) + strlen(argv[i]) + 2 > sizeof text)
            return 2;
        strcat(strcat(text, argv[i]), " ");
    }
    int result = toc_query_new(toc_dataset_builtin(), text, &query);
    if (result == TOC_OK) {
        toc_query_set_limit(query, 10);
        result = toc_query_run(query, &hits);
        toc_query_free(query);
    }
    if (result != TOC_OK) {
        fprintf(stderr, "search: %s\n", toc_result_message(result));
        return 2;
    }
    for (uint32_t i = 0; i < toc_hit_list_count(hits); i++) {
        const toc_hit *hit = toc_hit_list_at(hits, i);
        printf("%s (%s, %d.%03d)\n    ", toc_hit_id(hit), toc_hit_field(hit), toc_hit_score(hit) / 1000,
               toc_hit_score(hit) % 1000);
        print_marked(hit);
    }
    int none = toc_hit_list_count(hits) == 0;
    toc_hit_list_free(hits);
    return none;
}
