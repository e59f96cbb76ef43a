/* SPDX-License-Identifier: MIT */
/* Says what somebody may have meant: near [TEXT] */
#include <stdio.h>
#include <toc/toc.h>

int main(int argc, char **argv)
{
    toc_near_list *matches;
    if (toc_near(toc_dataset_builtin(), argc > 1 ? argv[1] : "Switzerlnd", 0, 5, &matches) != TOC_OK)
        return 2;
    for (uint32_t i = 0; i < toc_near_list_count(matches); i++) {
        const toc_near_match *match = toc_near_list_at(matches, i);
        printf("%u  %-12s %-20s %s\n", (unsigned)toc_near_match_distance(match),
               toc_kind_name(toc_near_match_kind(match)), toc_near_match_id(match), toc_near_match_text(match));
    }
    int none = toc_near_list_count(matches) == 0;
    toc_near_list_free(matches);
    return none;
}
