/* SPDX-License-Identifier: MIT */
/* Prints a provision and all that stands in it: tree [LOCATOR] */
#include <stdio.h>
#include <toc/toc.h>

int main(int argc, char **argv)
{
    const char *locator = argc > 1 ? argv[1] : "untoc#art_5";
    const toc_dataset *dataset = toc_dataset_builtin();
    const toc_provision *top = toc_dataset_find_provision(dataset, locator);
    if (!top) {
        fprintf(stderr, "tree: no provision '%s'; a locator looks like untoc#art_16__para_3\n", locator);
        return 1;
    }
    /* Depth-first order is index order, so a walk over a tree is a loop. */
    const toc_provision_list *all = toc_dataset_provisions(dataset);
    for (uint32_t i = toc_provision_index(top); i < toc_provision_subtree_end(top); i++) {
        const toc_provision *provision = toc_provision_list_at(all, i);
        const char *number = toc_provision_number(provision);
        const char *heading = toc_provision_heading(provision, "en");
        uint32_t indent = 2 * (toc_provision_depth(provision) - toc_provision_depth(top));
        printf("%*s%s", (int)indent, "", toc_provision_kind_name(toc_provision_kind(provision)));
        if (number)
            printf(" %s", number);
        if (heading)
            printf(": %s", heading);
        printf("\n");
    }
    return 0;
}
