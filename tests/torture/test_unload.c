/* SPDX-License-Identifier: MIT */
/* A program that loads the library TOC_LIBRARY, uses it and unloads it, again and again, as plugins do: nothing grows. */
#include <check.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

Suite *unload_suite(void);

static const char xml[] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'><source id='s' kind='web' href='x'/></dataset>";

/* The function of a library by its name. ISO C has no way from void * to it but its bytes. */
static void find(void *library, const char *name, void *function)
{
    void *found = dlsym(library, name);
    ck_assert_msg(found != NULL, "%s", name);
    memcpy(function, &found, sizeof found);
}

static void load_and_unload(void)
{
    int (*loader_new)(toc_loader **), (*add)(toc_loader *, const void *, size_t, const char *);
    int (*finish)(toc_loader *, const toc_dataset **);
    void (*loader_free)(toc_loader *), (*unref)(const toc_dataset *);
    void *library = dlopen(getenv("TOC_LIBRARY"), RTLD_NOW | RTLD_LOCAL);
    ck_assert_msg(library != NULL, "%s", dlerror());
    find(library, "toc_loader_new", &loader_new);
    find(library, "toc_loader_add_memory", &add);
    find(library, "toc_loader_finish", &finish);
    find(library, "toc_loader_free", &loader_free);
    find(library, "toc_dataset_unref", &unref);
    toc_loader *loader;
    const toc_dataset *dataset;
    ck_assert_int_eq(loader_new(&loader), TOC_OK);
    ck_assert_int_eq(add(loader, xml, sizeof xml - 1, "f.xml"), TOC_OK);
    ck_assert_int_eq(finish(loader, &dataset), TOC_OK);
    unref(dataset);
    loader_free(loader);
    ck_assert_int_eq(dlclose(library), 0);
}

/* Kilobytes that this process has in memory. */
static long resident(void)
{
    char line[200];
    long size = -1;
    FILE *file = fopen("/proc/self/status", "r");
    ck_assert_ptr_nonnull(file);
    while (fgets(line, sizeof line, file))
        sscanf(line, "VmRSS: %ld", &size);
    fclose(file);
    ck_assert_int_ge(size, 0);
    return size;
}

/* Bytes that were allocated and not released, where the C library tells. */
static size_t allocated(void)
{
#ifdef __GLIBC__
    return mallinfo2().uordblks;
#else
    return 0;
#endif
}

START_TEST(loading_and_unloading_grows_nothing)
{
    enum { FIRST = 20, ROUNDS = 300, KILOBYTES = 1024, BYTES = 65536 }; /* measured: 150 to 280, 17,000; the same after 3,000 */
    for (int i = 0; i < FIRST; i++)
        load_and_unload();
    long resident_before = resident();
    size_t allocated_before = allocated();
    for (int i = 0; i < ROUNDS; i++)
        load_and_unload();
    ck_assert_int_le(resident() - resident_before, KILOBYTES);
    ck_assert_uint_le(allocated(), allocated_before + BYTES);
}
END_TEST

Suite *unload_suite(void)
{
    Suite *suite = suite_create("unload");
    TCase *tests = tcase_create("unload");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, loading_and_unloading_grows_nothing);
    suite_add_tcase(suite, tests);
    return suite;
}
