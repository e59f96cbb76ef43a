/* SPDX-License-Identifier: MIT */
/* Compares two snapshots, or one with the builtin dataset: diff BEFORE.tocb [AFTER.tocb] */
#include <stdio.h>
#include <toc/toc.h>

static const toc_dataset *open_snapshot(const char *path)
{
    const toc_dataset *dataset;
    int result = toc_dataset_open_file(path, TOC_OPEN_COPY, &dataset);
    if (result != TOC_OK)
        fprintf(stderr, "diff: %s: %s\n", path, toc_result_message(result));
    return dataset;
}

int main(int argc, char **argv)
{
    const toc_dataset *before = argc > 1 ? open_snapshot(argv[1]) : toc_dataset_builtin();
    const toc_dataset *after = argc > 2 ? open_snapshot(argv[2]) : toc_dataset_builtin();
    toc_difference_list *differences = NULL;
    if (!before || !after || toc_diff(before, after, &differences) != TOC_OK)
        return 2;
    for (uint32_t i = 0; i < toc_difference_list_count(differences); i++) {
        const toc_difference *difference = toc_difference_list_at(differences, i);
        const char *member = toc_difference_member(difference), *old = toc_difference_before(difference),
                   *now = toc_difference_after(difference);
        printf("%s %s", toc_change_name(toc_difference_change(difference)), toc_difference_id(difference));
        if (member)
            printf(" %s: %s -> %s", member, old ? old : "(none)", now ? now : "(none)");
        printf("\n");
    }
    int differ = toc_difference_list_count(differences) != 0;
    toc_difference_list_free(differences);
    toc_dataset_unref(before);
    toc_dataset_unref(after);
    return differ;
}
