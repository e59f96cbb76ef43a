/* SPDX-License-Identifier: MIT */
/* What a sample of C that is no whole program stands in: a function with these things at hand. The sample takes the
 * place of SAMPLE, and is compiled and run. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

static unsigned used;

/* What a reader would do with something. */
static void use(const void *thing)
{
    used += thing != NULL;
}

static void sample(const toc_dataset *dataset, const char *text, size_t size)
{
    const toc_instrument *instrument = toc_find_instrument(dataset, "firearms");
    const toc_participant *participant = toc_find_participant(dataset, "CHE");
    const toc_participant *albania = toc_find_participant(dataset, "ALB"), *switzerland = participant;
    const toc_provision *p = toc_dataset_find_provision(dataset, "untoc#art_18");
    const toc_body *body = toc_dataset_find_body(dataset, "body-cop");
    const toc_dataset *before = dataset, *after = dataset;
    const char *bytes = text;
    toc_loader *loader = NULL;
    {
        SAMPLE
    }
    (void)dataset, (void)instrument, (void)participant, (void)albania, (void)switzerland, (void)p, (void)body;
    (void)before, (void)after, (void)bytes, (void)size, (void)loader, (void)use;
}

int main(void)
{
    static const char text[] = "Article 5\n\nIn paragraph 1 of this article, and in article 16, paragraph 3, of the Convention.";
    sample(toc_dataset_builtin(), text, sizeof text - 1);
    return 0;
}
