/* SPDX-License-Identifier: MIT */
#include "memory.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

_Noreturn void fail_for_memory(void)
{
    fputs("toc: there is not enough memory; close other programs and try again\n", stderr);
    exit(2);
}

void *must(void *pointer)
{
    if (!pointer)
        fail_for_memory();
    return pointer;
}

void *grow(void *array, size_t count, size_t size)
{
    return must(count <= SIZE_MAX / size ? realloc(array, count * size) : NULL);
}

char *format(const char *form, ...)
{
    va_list arguments;
    va_start(arguments, form);
    int length = vsnprintf(NULL, 0, form, arguments);
    va_end(arguments);
    if (length < 0)
        fail_for_memory();
    char *text = must(malloc((size_t)length + 1));
    va_start(arguments, form);
    vsnprintf(text, (size_t)length + 1, form, arguments);
    va_end(arguments);
    return text;
}
