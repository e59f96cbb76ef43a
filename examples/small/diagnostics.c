/* SPDX-License-Identifier: MIT */
/* Loads your own XML and tells what is wrong with it: diagnostics FILE... */
#include <stdio.h>
#include <toc/toc.h>

static void print(const toc_diagnostic *diagnostic)
{
    printf("%s:%u:%u: %s: %s [%s]\n", toc_diagnostic_file(diagnostic), (unsigned)toc_diagnostic_line(diagnostic),
           (unsigned)toc_diagnostic_column(diagnostic),
           toc_diagnostic_severity(diagnostic) == TOC_SEVERITY_ERROR ? "error" : "warning",
           toc_diagnostic_message(diagnostic), toc_diagnostic_name(diagnostic));
    printf("  in %s\n  %s\n", toc_diagnostic_path(diagnostic), toc_diagnostic_help(diagnostic));
}

int main(int argc, char **argv)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    if (argc < 2) {
        fprintf(stderr, "diagnostics: name one file or more; they make one dataset\n");
        return 2;
    }
    if (toc_loader_new(&loader) != TOC_OK)
        return 2;
    for (int i = 1; i < argc; i++)
        toc_loader_add_file(loader, argv[i]);
    int result = toc_loader_finish(loader, &dataset);
    for (uint32_t i = 0; i < toc_loader_diagnostic_count(loader); i++)
        print(toc_loader_diagnostic_at(loader, i));
    if (result == TOC_OK)
        printf("a dataset of %u provisions and %u treaty actions\n",
               (unsigned)toc_provision_list_count(toc_dataset_provisions(dataset)),
               (unsigned)toc_action_list_count(toc_dataset_actions(dataset)));
    else
        printf("no dataset: %s\n", toc_result_message(result));
    toc_loader_free(loader);
    toc_dataset_unref(dataset);
    return result == TOC_OK ? 0 : 1;
}
