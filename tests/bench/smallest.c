/* SPDX-License-Identifier: MIT */
/* The smallest program that answers something: measured whole, against one that does nothing. */
#include <stdio.h>
#include <toc/toc.h>

int main(void)
{
    const toc_provision *article = toc_dataset_find_provision(toc_dataset_builtin(), "untoc#art_16");
    puts(article ? toc_provision_heading(article, "en") : "no such article");
    return article == NULL;
}
