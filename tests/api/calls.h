/* SPDX-License-Identifier: MIT */
/* Written by calls.py: this part from calls.h, the rest from the headers. */
#include <check.h>
#include <stdint.h>
#include <stdlib.h>
#include <toc/toc.h>

Suite *calls_suite(void);

static char poison[1];

/* The ends of a list of all things of a kind, and that each knows its place in it. */
#define LIST(kind, whole)                                                                                     \
    const toc_dataset *dataset = toc_dataset_builtin();                                                       \
    const toc_##kind##_list *list = whole(dataset);                                                           \
    uint32_t count = toc_##kind##_list_count(list);                                                           \
    const toc_##kind **copied = calloc((size_t)count + 1, sizeof *copied);                                    \
    ck_assert_ptr_null(toc_##kind##_list_at(list, count));                                                    \
    ck_assert_ptr_null(toc_##kind##_list_at(list, UINT32_MAX));                                               \
    ck_assert_uint_eq(toc_##kind##_list_copy(list, 0, copied, count + 1), count);                             \
    ck_assert_ptr_null(copied[count]);                                                                        \
    ck_assert_uint_eq(toc_##kind##_list_copy(list, count, copied, 1), 0);                                     \
    ck_assert_uint_eq(toc_##kind##_list_copy(list, UINT32_MAX, copied, 1), 0);                                \
    ck_assert_uint_eq(toc_##kind##_list_copy(list, 0, copied, 0), 0);                                         \
    for (uint32_t i = 0; i < count; i++) {                                                                    \
        ck_assert_ptr_eq(toc_##kind##_list_at(list, i), copied[i]);                                           \
        ck_assert_uint_eq(toc_##kind##_index(copied[i]), i);                                                  \
        ck_assert_ptr_eq(toc_##kind##_dataset(copied[i]), dataset);                                           \
    }                                                                                                         \
    if (count > 1) {                                                                                          \
        const toc_##kind *last[2];                                                                            \
        ck_assert_uint_eq(toc_##kind##_list_copy(list, count - 1, last, 2), 1);                               \
        ck_assert_ptr_eq(last[0], copied[count - 1]);                                                         \
    }                                                                                                         \
    free(copied);                                                                                             \
    toc_##kind##_list_free((toc_##kind##_list *)(uintptr_t)list); /* borrowed: nothing happens */             \
    ck_assert_uint_eq(toc_##kind##_list_count(list), count)

/* Every id leads back to what has it, and to its kind. */
#define IDS(kind, whole)                                                                                      \
    for (uint32_t i = 0; i < count; i++) {                                                                    \
        const toc_##kind *one = toc_##kind##_list_at(list, i);                                                \
        const char *id = toc_##kind##_id(one);                                                                \
        ck_assert_ptr_nonnull(id);                                                                            \
        ck_assert_ptr_eq(toc_dataset_find_##kind(dataset, id), one);                                          \
        ck_assert_int_ne(toc_dataset_find_kind(dataset, id), TOC_KIND_NONE);                                  \
    }                                                                                                         \
    ck_assert_ptr_null(toc_dataset_find_##kind(dataset, "no such id"));                                       \
    ck_assert_ptr_null(toc_dataset_find_##kind(dataset, ""))

