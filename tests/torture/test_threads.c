/* SPDX-License-Identifier: MIT */
/* Readers, loads and reference counts at once: meant to be run under ThreadSanitizer too. */
#include <check.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <toc/toc.h>
#include <unistd.h>

Suite *threads_suite(void);

enum { THREADS = 8, ROUNDS = 50 };

static pthread_barrier_t barrier;

static uint32_t read_all(const toc_dataset *dataset)
{
    uint32_t sum = 0;
    const toc_provision_list *all = toc_dataset_provisions(dataset);
    for (uint32_t i = 0; i < toc_provision_list_count(all); i++) {
        const toc_provision *provision = toc_provision_list_at(all, i);
        const char *summary = toc_provision_summary(provision, "en");
        sum += (summary ? (uint32_t)strlen(summary) : 0) + toc_reference_list_count(toc_provision_cited_by(provision));
    }
    const toc_instrument *instrument = toc_instrument_list_at(toc_dataset_instruments(dataset), 0);
    return sum + toc_instrument_count_at(instrument, TOC_CRITERION_PARTY, 20100101, NULL);
}

static void *read_and_count(void *data)
{
    const toc_dataset *dataset = data;
    pthread_barrier_wait(&barrier);
    uint32_t first = read_all(dataset);
    for (int i = 0; i < ROUNDS; i++) {
        toc_dataset_unref(toc_dataset_ref(dataset));
        if (read_all(dataset) != first)
            return NULL;
    }
    return data;
}

static void *load_first(void *data)
{
    static const char xml[] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'><source id='s' kind='web'/></dataset>";
    pthread_barrier_wait(&barrier);
    for (int i = 0; i < ROUNDS; i++) {
        toc_loader *loader;
        const toc_dataset *dataset;
        if (toc_loader_new(&loader) != TOC_OK)
            return NULL;
        toc_loader_add_memory(loader, xml, sizeof xml - 1, NULL);
        int result = toc_loader_finish(loader, &dataset);
        toc_loader_free(loader);
        toc_dataset_unref(dataset);
        if (result != TOC_OK)
            return NULL;
    }
    return data;
}

static void run(void *(*work)(void *), void *data)
{
    pthread_t threads[THREADS];
    pthread_barrier_init(&barrier, NULL, THREADS);
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, work, data), 0);
    for (int i = 0; i < THREADS; i++) {
        void *result;
        pthread_join(threads[i], &result);
        ck_assert_ptr_eq(result, data);
    }
    pthread_barrier_destroy(&barrier);
}

/* In a fresh process: the first use of libxml2 is the one that races. */
START_TEST(threads_may_load_first)
{
    run(load_first, &barrier);
}
END_TEST

START_TEST(threads_may_read_one_dataset)
{
    size_t size;
    const void *image = toc_dataset_image(toc_dataset_builtin(), &size);
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_dataset_open_memory(image, size, &dataset), TOC_OK);
    run(read_and_count, (void *)(uintptr_t)dataset);
    toc_dataset_unref(dataset);
}
END_TEST

START_TEST(threads_may_read_the_builtin_dataset)
{
    run(read_and_count, (void *)(uintptr_t)toc_dataset_builtin());
}
END_TEST

START_TEST(a_child_may_read_after_fork)
{
    uint32_t expected = read_all(toc_dataset_builtin());
    pid_t child = fork();
    if (child == 0)
        _exit(read_all(toc_dataset_builtin()) == expected ? 0 : 1);
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}
END_TEST

Suite *threads_suite(void)
{
    Suite *suite = suite_create("threads");
    TCase *tests = tcase_create("threads");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, threads_may_load_first);
    tcase_add_test(tests, threads_may_read_one_dataset);
    tcase_add_test(tests, threads_may_read_the_builtin_dataset);
    tcase_add_test(tests, a_child_may_read_after_fork);
    suite_add_tcase(suite, tests);
    return suite;
}
