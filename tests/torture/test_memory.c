/* SPDX-License-Identifier: MIT */
/* Every allocation fails once, and from there on for ever, in every operation that allocates: the result is
 * TOC_E_NOMEM (or the right answer, when the failed allocation was not needed), nothing leaks, nothing is printed, and
 * what was open before still answers. */
#include "allocator.h"
#include "operations.h"
#include "walk.h"

#include <check.h>
#include <fcntl.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <string.h>
#include <unistd.h>

Suite *memory_suite(void);

enum { MOST_FILES = 64 };

static int open_files(void)
{
    int count = 0;
    for (int file = 0; file < MOST_FILES; file++)
        count += fcntl(file, F_GETFD) != -1;
    return count;
}

/* What goes to the standard error while it lasts goes into a pipe. */
static int printed_into, kept_error;

static void listen(void)
{
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    kept_error = dup(STDERR_FILENO);
    dup2(ends[1], STDERR_FILENO);
    close(ends[1]);
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    printed_into = ends[0];
}

static const char *heard(void)
{
    static char bytes[200];
    ssize_t size = read(printed_into, bytes, sizeof bytes - 1);
    dup2(kept_error, STDERR_FILENO);
    close(kept_error);
    close(printed_into);
    bytes[size > 0 ? size : 0] = '\0';
    return bytes;
}

static uint64_t answer_of(const struct operation *operation, int *result)
{
    operation_answer = 0;
    *result = operation->run();
    return operation_answer;
}

static void fail_one(const struct operation *operation, uint64_t n, int forever, uint64_t wanted)
{
    int result, files = open_files();
    xmlResetLastError();
    int64_t before = allocator_live();
    allocator_fail(n, forever);
    uint64_t answer = answer_of(operation, &result);
    allocator_fail(0, 0);
    xmlResetLastError(); /* libxml2 keeps the last error of a thread, and its strings */
    int64_t leaked = allocator_live() - before;
    int number = (int)n;
    ck_assert_msg(!operation_fault, "allocation %d: %s", number, operation_fault);
    ck_assert_msg(result == TOC_E_NOMEM || result == TOC_OK, "allocation %d: %s", number, toc_result_name(result));
    ck_assert_msg(result != TOC_OK || answer == wanted, "allocation %d: another answer", number);
    ck_assert_msg(leaked == 0, "allocation %d leaked %d blocks", number, (int)leaked);
    ck_assert_msg(open_files() == files, "allocation %d leaked a file", number);
    if (forever)
        return;
    answer = answer_of(operation, &result);
    ck_assert_msg(result == TOC_OK && answer == wanted, "after allocation %d it does not work again", number);
}

START_TEST(every_allocation_may_fail)
{
    const struct operation *operation = &operations[_i];
    int result;
    listen();
    allocator_fail(0, 0);
    uint64_t wanted = answer_of(operation, &result);
    uint64_t allocations = allocator_count();
    ck_assert_msg(result == TOC_OK && allocations > 0 && !operation_fault, "%s: %s", operation->name,
                  operation_fault ? operation_fault : "does not work at all");
    for (int forever = 0; forever < 2; forever++)
        for (uint64_t n = 1; n <= allocations; n++)
            fail_one(operation, n, forever, wanted);
    const char *printed = heard(), *changed = operations_intact();
    ck_assert_msg(!changed, "%s: %s", operation->name, changed);
    ck_assert_msg(!*printed, "%s printed: %s", operation->name, printed);
}
END_TEST

/* All of the API on one dataset, as the fuzz targets walk it. */
START_TEST(every_function_may_be_called_without_memory)
{
    struct walk walk;
    walk_begin(&walk, toc_dataset_builtin(), NULL, 0);
    int64_t before = allocator_live();
    allocator_fail(1, 1);
    visit_toc_dataset(&walk, toc_dataset_builtin());
    visit_nothing(&walk);
    allocator_fail(0, 0);
    ck_assert_int_eq(allocator_live(), before);
    walk_end(&walk);
}
END_TEST

Suite *memory_suite(void)
{
    allocator_install();
    xmlInitParser();
    Suite *suite = suite_create("memory");
    TCase *tests = tcase_create("memory");
    tcase_set_timeout(tests, 120);
    tcase_add_unchecked_fixture(tests, operations_prepare, operations_finish);
    tcase_add_loop_test(tests, every_allocation_may_fail, 0, (int)operation_count);
    tcase_add_test(tests, every_function_may_be_called_without_memory);
    suite_add_tcase(suite, tests);
    return suite;
}
