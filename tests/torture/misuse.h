/* SPDX-License-Identifier: MIT */
/* Written by misuse.py: this part from misuse.h, the rest from the headers. */
#include <check.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

Suite *misuse_suite(void);

static char poison[1];
static const toc_dataset *dataset, *other; /* the same rows in two datasets */

static void open_datasets(void)
{
    size_t size;
    dataset = toc_dataset_builtin();
    const void *image = toc_dataset_image(dataset, &size);
    ck_assert_int_eq(toc_dataset_open_memory(image, size, &other), TOC_OK);
}

/* However long the buffer, the answer has one length, of which the buffer gets what fits, always with a NUL. */
#define BUFFER(call)                                                                                          \
    do {                                                                                                      \
        char whole[512], buffer[513];                                                                         \
        size_t size = sizeof whole, length;                                                                   \
        {                                                                                                     \
            char *to = whole;                                                                                 \
            length = call;                                                                                    \
        }                                                                                                     \
        ck_assert_uint_lt(length, sizeof whole);                                                              \
        ck_assert_uint_eq(strlen(whole), length);                                                             \
        for (size = 0; size <= length + 1; size++) {                                                          \
            char *to = buffer;                                                                                \
            memset(buffer, '#', sizeof buffer);                                                               \
            ck_assert_uint_eq(call, length);                                                                  \
            ck_assert_int_eq(buffer[size], '#');                                                              \
            size_t kept = size ? strlen(buffer) : 0;                                                          \
            ck_assert(kept <= length && memcmp(buffer, whole, kept) == 0);                                    \
            ck_assert(size == 0 || kept + 4 >= size); /* a character may be left out, never cut */            \
        }                                                                                                     \
        char *to = NULL;                                                                                      \
        size = 0;                                                                                             \
        ck_assert_uint_eq(call, length);                                                                      \
    } while (0)

