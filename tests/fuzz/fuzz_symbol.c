/* SPDX-License-Identifier: MIT */
/* Lines of text as symbols of documents. */
#include "target.h"
#include "walk.h"

static void require_symbol(const char *typed)
{
    char normal[TOC_SYMBOL_SIZE], again[TOC_SYMBOL_SIZE], cut[4];
    size_t length = toc_symbol_normalize(typed, normal, sizeof normal);
    REQUIRE(strlen(normal) == length && (length != 0) == (toc_symbol_is_valid(typed) != 0));
    REQUIRE(toc_symbol_normalize(typed, cut, sizeof cut) == length && strlen(cut) < sizeof cut);
    if (length == 0)
        return;
    REQUIRE(toc_symbol_normalize(normal, again, sizeof again) == length && strcmp(normal, again) == 0);
    REQUIRE(toc_symbol_compare(typed, normal) == 0 && toc_symbol_relation(typed, normal) == TOC_SYMBOL_SAME);
    REQUIRE(toc_symbol_base(typed, again, sizeof again) <= length && strncmp(again, normal, strlen(again)) == 0);
    REQUIRE(toc_symbol_series(typed, again, sizeof again) <= length && strncmp(again, normal, strlen(again)) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct walk walk;
    walk_begin(&walk, NULL, data, size);
    for (uint32_t i = 0; i < walk.own_count; i++) {
        require_symbol(walk.strings[i]);
        for (uint32_t k = 0; k < i; k++)
            REQUIRE(toc_symbol_compare(walk.strings[i], walk.strings[k]) ==
                    -toc_symbol_compare(walk.strings[k], walk.strings[i]));
    }
    visit_nothing(&walk);
    walk_end(&walk);
    return 0;
}
