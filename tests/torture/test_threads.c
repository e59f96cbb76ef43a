/* SPDX-License-Identifier: MIT */
/* Readers, loads and reference counts at once, which .ci/run has ThreadSanitizer watch too; and threads with little stack. */
#include <check.h>
#include <pthread.h>
#include <stdint.h>
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

/* Odd threads load and unload, even ones read what is open. */
static void *read_or_load(void *data)
{
    static int turn;
    return __atomic_fetch_add(&turn, 1, __ATOMIC_RELAXED) % 2 ? load_first(data) : read_and_count(data);
}

static uint64_t search_once(const toc_dataset *dataset)
{
    toc_query *query;
    toc_hit_list *hits = NULL;
    if (toc_query_new(dataset, "\"organized crime\" victim* -firearms", &query) != TOC_OK)
        return 0;
    if (toc_query_run(query, &hits) != TOC_OK)
        hits = NULL;
    uint64_t sum = toc_hit_list_total(hits);
    for (uint32_t i = 0; i < toc_hit_list_count(hits); i++)
        sum = sum * 31 + toc_hit_index(toc_hit_list_at(hits, i));
    toc_hit_list_free(hits);
    toc_query_free(query);
    return sum;
}

static uint64_t found_first;

static void *search_first(void *data)
{
    const toc_dataset *dataset = data;
    pthread_barrier_wait(&barrier);
    uint64_t found = search_once(dataset), none = 0;
    if (!__atomic_compare_exchange_n(&found_first, &none, found, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED) && none != found)
        return NULL;
    return found ? data : NULL;
}

/* Whoever comes last releases the memory: the others have read it up to then. */
static void *read_and_release(void *data)
{
    const toc_dataset *dataset = data;
    pthread_barrier_wait(&barrier);
    const char *edition = toc_dataset_edition(dataset);
    int right = edition && *edition;
    toc_dataset_unref(dataset);
    return right ? data : NULL;
}

static void run_with(void *(*work)(void *), void *data, size_t stack)
{
    pthread_t threads[THREADS];
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    if (stack)
        ck_assert_int_eq(pthread_attr_setstacksize(&attributes, stack), 0);
    pthread_barrier_init(&barrier, NULL, THREADS);
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], &attributes, work, data), 0);
    for (int i = 0; i < THREADS; i++) {
        void *result;
        pthread_join(threads[i], &result);
        ck_assert_ptr_eq(result, data);
    }
    pthread_barrier_destroy(&barrier);
    pthread_attr_destroy(&attributes);
}

static void run(void *(*work)(void *), void *data)
{
    run_with(work, data, 0);
}

static const toc_dataset *copy_of_builtin(void)
{
    size_t size;
    const void *image = toc_dataset_image(toc_dataset_builtin(), &size);
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_dataset_open_memory(image, size, &dataset), TOC_OK);
    return dataset;
}

/* In a fresh process: the first use of libxml2 is the one that races. */
START_TEST(threads_may_load_first)
{
    run(load_first, &barrier);
}
END_TEST

START_TEST(threads_may_read_one_dataset)
{
    const toc_dataset *dataset = copy_of_builtin();
    run(read_and_count, (void *)(uintptr_t)dataset);
    toc_dataset_unref(dataset);
}
END_TEST

START_TEST(threads_may_read_the_builtin_dataset)
{
    run(read_and_count, (void *)(uintptr_t)toc_dataset_builtin());
}
END_TEST

START_TEST(threads_may_load_while_others_read)
{
    const toc_dataset *dataset = copy_of_builtin();
    run(read_or_load, (void *)(uintptr_t)dataset);
    toc_dataset_unref(dataset);
}
END_TEST

START_TEST(threads_may_search_first)
{
    run(search_first, (void *)(uintptr_t)toc_dataset_builtin());
}
END_TEST

START_TEST(the_last_of_the_threads_releases)
{
    for (int round = 0; round < ROUNDS; round++) {
        const toc_dataset *dataset = copy_of_builtin();
        for (int i = 1; i < THREADS; i++)
            toc_dataset_ref(dataset);
        run(read_and_release, (void *)(uintptr_t)dataset);
    }
}
END_TEST

/* Everything that works through much: none of it by recursion, none of it with large arrays on the stack. */
static void *do_much(void *data)
{
    static const char text[] = "Articles 5, 6 and 8 to 23 of the Convention; art. 3 (a) of the Trafficking Protocol.";
    const toc_dataset *dataset = data;
    const toc_instrument *untoc = toc_find_instrument(dataset, "untoc");
    toc_citation_list *citations;
    toc_import *imported;
    toc_near_list *near;
    toc_moment_list *moments;
    pthread_barrier_wait(&barrier);
    char *xml = toc_dataset_to_xml(dataset), *akn = toc_instrument_to_akn(untoc, "en");
    toc_loader *loader;
    const toc_dataset *loaded = NULL;
    int right = xml && akn && search_once(dataset) && toc_loader_new(&loader) == TOC_OK;
    if (right) {
        toc_loader_set_digest(loader, 1);
        toc_loader_set_search(loader, 1);
        toc_loader_add_memory(loader, xml, strlen(xml), NULL);
        right = toc_loader_finish(loader, &loaded) == TOC_OK;
        toc_dataset_unref(loaded);
        toc_loader_free(loader);
    }
    right = right && toc_cite_scan(dataset, text, sizeof text - 1, "en", NULL, &citations) == TOC_OK &&
            toc_import_text(dataset, "untoc", "en", akn, strlen(akn), &imported) == TOC_OK &&
            toc_near(dataset, "Brasilia", 0, 5, &near) == TOC_OK &&
            toc_timeline(dataset, 0, 0, NULL, NULL, 0, &moments) == TOC_OK;
    if (right) {
        toc_citation_list_free(citations);
        toc_import_free(imported);
        toc_near_list_free(near);
        toc_moment_list_free(moments);
    }
    toc_free(xml);
    toc_free(akn);
    return right ? data : NULL;
}

START_TEST(a_small_stack_is_enough)
{
#ifdef __SANITIZE_THREAD__
    enum { STACK = 1 << 20 }; /* it takes stack of its own */
#else
    enum { STACK = 64 << 10 };
#endif
    run_with(do_much, (void *)(uintptr_t)toc_dataset_builtin(), STACK);
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
    tcase_add_test(tests, threads_may_load_while_others_read);
    tcase_add_test(tests, threads_may_search_first);
    tcase_add_test(tests, the_last_of_the_threads_releases);
    tcase_add_test(tests, a_small_stack_is_enough);
    tcase_add_test(tests, a_child_may_read_after_fork);
    suite_add_tcase(suite, tests);
    return suite;
}
