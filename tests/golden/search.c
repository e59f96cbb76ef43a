/* SPDX-License-Identifier: MIT */
/* search FILE QUERIES: what each line of QUERIES finds in the dataset, with scores, snippets and where scores come
 * from. A line may begin with options: "limit=3 kind=4 lang=fr from=2000 until=2003-01 in=ID: words". */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_hit(const toc_hit *hit)
{
    const char *language = toc_hit_language(hit), *snippet = toc_hit_snippet(hit);
    printf("    %s %d %s/%s: ", toc_hit_id(hit), (int)toc_hit_score(hit), toc_hit_field(hit),
           language ? language : "-");
    for (uint32_t i = 0, at = 0; i <= toc_hit_span_count(hit); i++) {
        uint32_t start = i < toc_hit_span_count(hit) ? toc_hit_span_start(hit, i) : (uint32_t)strlen(snippet);
        printf("%.*s", (int)(start - at), snippet + at);
        if (i < toc_hit_span_count(hit)) {
            at = toc_hit_span_end(hit, i);
            printf("[%.*s]", (int)(at - start), snippet + start);
        }
    }
    printf("\n       ");
    for (uint32_t i = 0; i < toc_hit_contribution_count(hit); i++) {
        language = toc_hit_contribution_language(hit, i);
        printf(" %s in %s/%s %ux %d;", toc_hit_contribution_term(hit, i), toc_hit_contribution_field(hit, i),
               language ? language : "-", (unsigned)toc_hit_contribution_frequency(hit, i),
               (int)toc_hit_contribution_score(hit, i));
    }
    puts("");
}

static int set(const toc_dataset *dataset, toc_query *query, const char *name, const char *value)
{
    if (strcmp(name, "limit") == 0)
        return toc_query_set_limit(query, (uint32_t)atoi(value));
    if (strcmp(name, "kind") == 0)
        return toc_query_set_kind(query, atoi(value));
    if (strcmp(name, "lang") == 0)
        return toc_query_set_language(query, value);
    if (strcmp(name, "in") == 0)
        return toc_query_set_instrument(query, toc_dataset_find_instrument(dataset, value));
    int32_t date = toc_date_parse(value);
    return toc_query_set_dates(query, strcmp(name, "from") == 0 ? date : 0, strcmp(name, "until") == 0 ? date : 0);
}

static void search(const toc_dataset *dataset, char *line)
{
    toc_query *query;
    toc_hit_list *hits;
    char *words = strstr(line, ": "), *options = words && strchr(line, '=') ? line : NULL;
    puts(line);
    if (toc_query_new(dataset, options ? words + 2 : line, &query) != TOC_OK)
        exit(2);
    if (options)
        *words = '\0';
    for (char *option = options ? strtok(options, " ") : NULL; option; option = strtok(NULL, " ")) {
        char *value = strchr(option, '=');
        *value++ = '\0';
        if (set(dataset, query, option, value) != TOC_OK)
            exit(2);
    }
    if (toc_query_run(query, &hits) != TOC_OK)
        exit(2);
    printf("    %u%s\n", (unsigned)toc_hit_list_total(hits), toc_hit_list_is_partial(hits) ? ", in part" : "");
    for (uint32_t i = 0; i < toc_hit_list_count(hits); i++)
        print_hit(toc_hit_list_at(hits, i));
    toc_hit_list_free(hits);
    toc_query_free(query);
}

int main(int argc, char **argv)
{
    char line[1000];
    FILE *queries = argc == 3 ? fopen(argv[2], "r") : NULL;
    const toc_dataset *dataset = queries ? load(argv[1], 1) : NULL;
    if (!queries)
        return 2;
    while (dataset && fgets(line, sizeof line, queries)) {
        line[strcspn(line, "\n")] = '\0';
        search(dataset, line);
    }
    int result = dataset ? 0 : 2;
    fclose(queries);
    toc_dataset_unref(dataset);
    return result;
}
