/* SPDX-License-Identifier: MIT */
/* Two lines: symbols of documents, as they are typed. */
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
    const uint8_t *line = size ? memchr(data, '\n', size) : NULL;
    size_t length = line ? (size_t)(line - data) : size;
    struct walk walk = {0};
    walk_add_string(&walk, data, length);
    walk_add_string(&walk, data + length + (line != NULL), size - length - (line != NULL));
    const char *one = walk.strings[0], *other = walk.strings[1];
    require_symbol(one);
    require_symbol(other);
    REQUIRE(toc_symbol_compare(one, other) == -toc_symbol_compare(other, one));
    walk_end(&walk);
    return 0;
}
