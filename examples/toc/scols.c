/* SPDX-License-Identifier: MIT */
#include "scols.h"
#include "command.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void fail(void)
{
    fprintf(stderr, "toc: a table cannot be drawn: %s; install libsmartcols, or ask for --json\n", dlerror());
    exit(EXIT_REFUSED);
}

const struct scols *scols_load(void)
{
    static struct scols scols;
    if (scols.new_table)
        return &scols;
    void *library = dlopen("libsmartcols.so.1", RTLD_NOW);
    if (!library)
        fail();
    /* POSIX lets a pointer to a function come from dlsym; C has no other way to say so. */
#define FUNCTION(name)                                                                                       \
    if (!(*(void **)(&scols.name) = dlsym(library, "scols_" #name)))                                         \
        fail();
    SCOLS_FUNCTIONS(FUNCTION)
#undef FUNCTION
    return &scols;
}
