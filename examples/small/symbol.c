/* SPDX-License-Identifier: MIT */
/* Takes apart the symbols of UN documents: symbol [SYMBOL...] */
#include <stdio.h>
#include <toc/toc.h>

static int print(const char *typed)
{
    char normal[TOC_SYMBOL_SIZE], base[TOC_SYMBOL_SIZE], series[TOC_SYMBOL_SIZE], modifier[TOC_SYMBOL_SIZE];
    if (!toc_symbol_normalize(typed, normal, sizeof normal)) {
        printf("%s: no symbol\n", typed);
        return 0;
    }
    const toc_body *body = toc_find_body_by_symbol(toc_dataset_builtin(), normal);
    toc_symbol_base(normal, base, sizeof base);
    toc_symbol_series(normal, series, sizeof series);
    printf("%s: base %s, series %s", normal, base, series);
    for (uint32_t i = 0; toc_symbol_modifier(normal, i, modifier, sizeof modifier); i++)
        printf(", %s", modifier);
    if (toc_symbol_year(normal))
        printf(", year %d", (int)toc_symbol_year(normal));
    if (body)
        printf(", %s", toc_body_name(body, "en"));
    printf("\n");
    return 1;
}

int main(int argc, char **argv)
{
    int all = argc > 1 ? 1 : print("a/55/383/add. 1");
    for (int i = 1; i < argc; i++)
        all &= print(argv[i]);
    return all ? 0 : 1;
}
