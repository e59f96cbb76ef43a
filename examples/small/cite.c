/* SPDX-License-Identifier: MIT */
/* Finds the citations in a text and writes them in full: cite [TEXT [LANGUAGE]] */
#include <stdio.h>
#include <string.h>
#include <toc/toc.h>

static void print(const toc_citation *citation, const char *text, const char *language)
{
    size_t start = toc_citation_start(citation), end = toc_citation_end(citation);
    const char *state = toc_cite_state_name(toc_citation_state(citation));
    printf("%.*s (%s)\n", (int)(end - start), text + start, state ? state : "unknown");
    for (uint32_t i = 0; i < toc_citation_target_count(citation); i++) {
        char full[512];
        const toc_provision *provision = toc_citation_provision(citation, i);
        toc_cite_format(provision, TOC_CITE_STYLE_UN, language, full, sizeof full);
        printf("  %s  %s\n", toc_citation_target_id(citation, i), full);
    }
}

int main(int argc, char **argv)
{
    const char *text = argc > 1 ? argv[1] : "articles 5, 6 and 8 of the Palermo Convention, and UNCAC art. 46";
    const char *language = argc > 2 ? argv[2] : "en";
    toc_citation_list *citations;
    if (toc_cite_scan(toc_dataset_builtin(), text, strlen(text), language, NULL, &citations) != TOC_OK)
        return 2;
    for (uint32_t i = 0; i < toc_citation_list_count(citations); i++)
        print(toc_citation_list_at(citations, i), text, language);
    int none = toc_citation_list_count(citations) == 0;
    toc_citation_list_free(citations);
    return none;
}
