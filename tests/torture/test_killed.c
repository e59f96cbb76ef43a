/* SPDX-License-Identifier: MIT */
/* The program TOC_DATA_PROGRAM names: a writer that is killed at any call of the system, from its start to its end, leaves the target
 * as it was or as it should be; and the next writer does not mind what is left. */
#define _GNU_SOURCE /* ptrace */
#include "place.h"

#include <check.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

Suite *killed_suite(void);

static const char xml[] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t'>"
                          "<source id='s' kind='web' href='x'/></dataset>";
static const char old[] = "old";
static char *wanted;
static size_t wanted_size;

static void say_nothing(void)
{
    int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, STDOUT_FILENO);
    dup2(nothing, STDERR_FILENO);
}

/* Compiles; with limit, until the process is about to make so many calls. Whether it came to its end. */
static int compile(const char *program, unsigned limit)
{
    int status;
    pid_t child = fork();
    if (child == 0) {
        say_nothing();
        if (limit && ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0)
            _exit(1);
        execl(program, program, "compile", "in.xml", "-o", "out.tocb", (char *)NULL);
        _exit(99);
    }
    waitpid(child, &status, 0);
    /* Each call stops it twice, before and behind. */
    for (unsigned stops = 0; WIFSTOPPED(status); stops++) {
        if (stops / 2 == limit)
            kill(child, SIGKILL);
        else
            ptrace(PTRACE_SYSCALL, child, NULL, NULL);
        waitpid(child, &status, 0);
    }
    ck_assert_msg(!WIFEXITED(status) || WEXITSTATUS(status) == 0, "toc-data compile ended with %d", WEXITSTATUS(status));
    return WIFEXITED(status);
}

static void read_wanted(void)
{
    FILE *file = fopen("out.tocb", "rb");
    ck_assert_ptr_nonnull(file);
    fseek(file, 0, SEEK_END);
    wanted_size = (size_t)ftell(file);
    rewind(file);
    wanted = malloc(wanted_size);
    ck_assert_uint_eq(fread(wanted, 1, wanted_size, file), wanted_size);
    fclose(file);
}

START_TEST(a_killed_writer_leaves_the_old_file_or_the_new_one)
{
    enum { FILES = 2, FEWEST = 50 };
    unsigned calls = 1, olds = 0, left = 0;
    const char *program = getenv("TOC_DATA_PROGRAM");
    ck_assert_ptr_nonnull(program);
    place_write("in.xml", xml, sizeof xml - 1);
    ck_assert(compile(program, 0));
    read_wanted();
    for (int done = 0; !done; calls++) {
        place_remove();
        place_make();
        place_write("in.xml", xml, sizeof xml - 1);
        place_write("out.tocb", old, sizeof old);
        done = compile(program, calls);
        int is_old = place_holds("out.tocb", old, sizeof old), others = place_count() - FILES;
        ck_assert_msg(is_old || place_holds("out.tocb", wanted, wanted_size), "killed at call %u: half of a file", calls);
        ck_assert_msg(others == 0 || (others == 1 && is_old), "killed at call %u: %d files are left", calls, others);
        olds += (unsigned)is_old;
        left += (unsigned)others;
    }
    free(wanted);
    ck_assert_msg(calls > FEWEST && olds > 0 && olds < calls - 1 && left > 0,
                  "killed at %u calls: %u times the old file, %u times a temporary file", calls, olds, left);
}
END_TEST

Suite *killed_suite(void)
{
    Suite *suite = suite_create("killed");
    TCase *tests = tcase_create("killed");
    tcase_set_timeout(tests, 100);
    tcase_add_checked_fixture(tests, place_make, place_remove);
    tcase_add_test(tests, a_killed_writer_leaves_the_old_file_or_the_new_one);
    suite_add_tcase(suite, tests);
    return suite;
}
