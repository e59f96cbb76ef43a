/* SPDX-License-Identifier: MIT */
/* A program of somebody else: the builtin dataset, and, with libtoc, a dataset of its own. */
#include <stdio.h>
#include <string.h>
#include <toc/toc.h>

int main(void)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    printf("%s %s\n", toc_version_string(), toc_instrument_id(toc_find_instrument(dataset, "untoc")));
#ifdef WITH_XML
    static const char xml[] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'><topic id='mine'/></dataset>";
    toc_loader *loader;
    if (toc_loader_new(&loader) != TOC_OK)
        return 1;
    toc_loader_add_memory(loader, xml, strlen(xml), "mine.xml");
    if (toc_loader_finish(loader, &dataset) != TOC_OK)
        return 1;
    printf("%s\n", toc_topic_id(toc_dataset_find_topic(dataset, "mine")));
    toc_loader_free(loader);
    toc_dataset_unref(dataset);
#endif
    return toc_version_number() == TOC_VERSION_NUMBER ? 0 : 1;
}
