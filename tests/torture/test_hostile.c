/* SPDX-License-Identifier: MIT */
/* Hostile XML, each in a process that is killed when it does anything but compute and take memory: no other file, no
 * socket, no module is touched, nothing is printed, and the memory has a bound. */
#include "hostile.h"

#include <check.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <toc/toc.h>
#include <unistd.h>

Suite *hostile_suite(void);

#if defined(__x86_64__)
#define THIS_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define THIS_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/* What the process reports, in memory that it shares. */
struct report {
    int sealed, result;
    char diagnostic[64], message[1000];
};

#ifdef THIS_ARCHITECTURE
#define ALLOW(call)                                                                                           \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##call, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)

static int seal(void)
{
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, THIS_ARCHITECTURE, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        ALLOW(sysinfo) /* qsort asks how much memory there is */, ALLOW(brk), ALLOW(mmap), ALLOW(munmap), ALLOW(mremap), ALLOW(madvise), ALLOW(futex), ALLOW(exit_group),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
    };
    struct sock_fprog program = {sizeof filter / sizeof *filter, filter};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}
#else
static int seal(void)
{
    return 0;
}
#endif

static int load(const char *bytes, size_t size, struct report *report)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    if (toc_loader_new(&loader) != TOC_OK)
        return TOC_E_NOMEM;
    toc_loader_add_memory(loader, bytes, size, "hostile.xml");
    int result = toc_loader_finish(loader, &dataset);
    const toc_diagnostic *first = toc_loader_diagnostic_at(loader, 0);
    if (first) {
        strncpy(report->diagnostic, toc_diagnostic_name(first), sizeof report->diagnostic - 1);
        strncpy(report->message, toc_diagnostic_message(first), sizeof report->message - 1);
    }
    toc_dataset_unref(dataset);
    toc_loader_free(loader);
    return result;
}

/* The same bytes as a text of a treaty: the other way in. */
static void import(const char *bytes, size_t size)
{
    toc_import *imported;
    if (toc_import_text(toc_dataset_builtin(), "untoc", "en", bytes, size, &imported) == TOC_OK)
        toc_import_free(imported);
}

/* Of which the program and its libraries take a part. */
enum { MEMORY = 192 << 20, MEMORY_PER_BYTE = 12 };

static void run(const char *bytes, size_t size, struct report *report)
{
    static const char good[] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'/>";
    struct rlimit memory = {MEMORY + MEMORY_PER_BYTE * size, MEMORY + MEMORY_PER_BYTE * size};
    load(good, sizeof good - 1, report); /* the library is ready */
    *report = (struct report){0};
    setrlimit(RLIMIT_AS, &memory);
    report->sealed = seal();
    report->result = load(bytes, size, report);
    import(bytes, size);
}

static void run_apart(const char *bytes, size_t size, struct report *report)
{
    int status;
    pid_t child = fork();
    if (child == 0) {
        run(bytes, size, report);
        _exit(0);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(!WIFSIGNALED(status) || WTERMSIG(status) != SIGSYS, "more was done than to compute");
    ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 0, "ended with status %d", status);
}

START_TEST(hostile_xml_touches_nothing_else)
{
    const struct hostile *made = &hostile[_i];
    struct report *report = mmap(NULL, sizeof *report, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    ck_assert_ptr_ne(report, MAP_FAILED);
    size_t size;
    char *bytes = hostile_make(made, made->times, &size);
    run_apart(bytes, size, report);
    if (made->diagnostic)
        ck_assert_msg(report->result == TOC_E_DATA && strcmp(report->diagnostic, made->diagnostic) == 0, "%s: %s, %s: %s",
                      made->name, toc_result_name(report->result), report->diagnostic, report->message);
    else
        ck_assert_msg(report->result == TOC_OK, "%s: %s: %s", made->name, report->diagnostic, report->message);
    free(bytes);
    munmap(report, sizeof *report);
}
END_TEST

/* The seal itself: what it must not let through. */
START_TEST(the_seal_holds)
{
    int status;
    pid_t child = fork();
    if (child == 0) {
        if (!seal())
            _exit(1);
        _exit(fopen("/dev/null", "r") ? 2 : 3);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg((WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS) || WEXITSTATUS(status) == 1, "status %d", status);
}
END_TEST

Suite *hostile_suite(void)
{
    Suite *suite = suite_create("hostile");
    TCase *tests = tcase_create("hostile");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, the_seal_holds);
    tcase_add_loop_test(tests, hostile_xml_touches_nothing_else, 0, (int)hostile_count);
    suite_add_tcase(suite, tests);
    return suite;
}
