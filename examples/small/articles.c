/* SPDX-License-Identifier: MIT */
/* Lists the articles of an instrument: articles [INSTRUMENT [LANGUAGE]] */
#include <stdio.h>
#include <toc/toc.h>

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "untoc";
    const char *language = argc > 2 ? argv[2] : "en";
    const toc_instrument *instrument = toc_find_instrument(toc_dataset_builtin(), name);
    if (!instrument) {
        fprintf(stderr, "articles: no instrument '%s'; try untoc, tip, som or firearms\n", name);
        return 1;
    }
    printf("%s\n", toc_instrument_title(instrument, language));
    const toc_provision_list *provisions = toc_instrument_provisions(instrument);
    for (uint32_t i = 0; i < toc_provision_list_count(provisions); i++) {
        const toc_provision *provision = toc_provision_list_at(provisions, i);
        const char *heading = toc_provision_heading(provision, language);
        if (toc_provision_kind(provision) == TOC_PROVISION_ARTICLE)
            printf("%3s  %s\n", toc_provision_number(provision), heading ? heading : "(not in this language)");
    }
    return 0;
}
