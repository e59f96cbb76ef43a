/* SPDX-License-Identifier: MIT */
/* Memory of a command, which has nothing better to do without it than to stop. */
#ifndef TOC_MEMORY_H
#define TOC_MEMORY_H

#include <stdarg.h>
#include <stddef.h>

/* Says so and ends the program. */
_Noreturn void fail_for_memory(void);

/* The pointer, which is not NULL. */
void *must(void *pointer);

/* An array that grows to that many items of a size. */
void *grow(void *array, size_t count, size_t size);

/* The strings one after the other, to be freed; NULL stands for none. */
char *join_strings(size_t count, const char *const *strings);
#define JOIN(...)                                                                                            \
    join_strings(sizeof((const char *[]){__VA_ARGS__}) / sizeof(const char *), (const char *const[]){__VA_ARGS__})

/* A string as printf makes it, to be freed. */
__attribute__((format(printf, 1, 2))) char *format(const char *form, ...);
__attribute__((format(printf, 1, 0))) char *format_list(const char *form, va_list arguments);

/* The list with one item more, "a, b or c"; it is freed, and NULL at first. To be freed. */
char *list_or(char *list, const char *item, int is_last);

#endif
