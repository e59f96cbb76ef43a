/* SPDX-License-Identifier: MIT */
#include "memory.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

char *join_strings(size_t count, const char *const *strings)
{
    size_t size = 1;
    for (size_t i = 0; i < count; i++)
        size += strings[i] ? strlen(strings[i]) : 0;
    char *whole = must(malloc(size)), *end = whole;
    for (size_t i = 0; i < count; i++)
        end = strings[i] ? stpcpy(end, strings[i]) : end;
    *end = '\0';
    return whole;
}

char *format_list(const char *form, va_list arguments)
{
    char *text;
    if (vasprintf(&text, form, arguments) < 0)
        fail_for_memory();
    return text;
}

char *format(const char *form, ...)
{
    va_list arguments;
    va_start(arguments, form);
    char *text = format_list(form, arguments);
    va_end(arguments);
    return text;
}

char *list_or(char *list, const char *item, int is_last)
{
    char *longer = format("%s%s%s", list ? list : "", !list ? "" : is_last ? " or " : ", ", item);
    free(list);
    return longer;
}
