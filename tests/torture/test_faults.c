/* SPDX-License-Identifier: MIT */
/* Every call of the system that reads or writes files fails once: the result says so, with the reason in errno; no file
 * stays open; and what should be written is there as a whole, or is what it was. */
#define _GNU_SOURCE /* unshare */
#include "faults.h"
#include "place.h"

#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <toc/toc.h>
#include <unistd.h>

Suite *faults_suite(void);

static const char xml[] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t'>"
                          "<source id='s' kind='web' href='x'/></dataset>";
enum { FILES = 3 };
static const char old[] = "what was there before";
static const toc_dataset *made;
static const void *image;
static size_t image_size;

static const toc_dataset *load(const char *path, int *result)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    int added = toc_loader_add_file(loader, path);
    *result = toc_loader_finish(loader, &dataset);
    ck_assert_int_eq(added == TOC_OK, *result == TOC_OK);
    if (added == TOC_E_IO) {
        *result = TOC_E_IO;
        ck_assert_str_eq(toc_diagnostic_name(toc_loader_diagnostic_at(loader, 0)), "unreadable");
        ck_assert_str_eq(toc_diagnostic_file(toc_loader_diagnostic_at(loader, 0)), path);
    }
    toc_loader_free(loader);
    return dataset;
}

static void make_files(void)
{
    int result;
    place_make();
    place_write("in.xml", xml, sizeof xml - 1);
    made = load("in.xml", &result);
    ck_assert_ptr_nonnull(made);
    image = toc_dataset_image(made, &image_size);
    place_write("in.tocb", image, image_size);
    place_write("out.tocb", old, sizeof old);
}

static void remove_files(void)
{
    toc_dataset_unref(made);
    place_remove();
}

/* --- what is tried: each gives a TOC_* code and leaves errno; what it gives is right, or it fails --- */

/* A dataset comes out exactly when all is well, and then it is the right one. */
static int outcome(int result, const toc_dataset *dataset)
{
    int reason = errno;
    size_t size;
    const void *bytes = toc_dataset_image(dataset, &size);
    ck_assert_int_eq(result == TOC_OK, dataset != NULL);
    if (dataset)
        ck_assert(size == image_size && memcmp(bytes, image, size) == 0);
    toc_dataset_unref(dataset);
    errno = reason;
    return result;
}

static int load_xml(void)
{
    int result;
    const toc_dataset *dataset = load("in.xml", &result);
    return outcome(result, dataset);
}

static int open_copy(void)
{
    const toc_dataset *dataset;
    int result = toc_dataset_open_file("in.tocb", TOC_OPEN_COPY, &dataset);
    return outcome(result, dataset);
}

static int open_map(void)
{
    const toc_dataset *dataset;
    int result = toc_dataset_open_file("in.tocb", TOC_OPEN_MAP, &dataset);
    return outcome(result, dataset);
}

static int save(void)
{
    place_write("out.tocb", old, sizeof old);
    errno = 0;
    int result = toc_dataset_save(made, "out.tocb"), reason = errno;
    unsigned temporary = (unsigned)(place_count() - FILES);
    faults_set(NULL, 0, 0);
    ck_assert_msg(result == TOC_OK ? place_holds("out.tocb", image, image_size) : place_holds("out.tocb", old, sizeof old),
                  "%s, but this is not in the file", toc_result_name(result));
    ck_assert_uint_eq(temporary, 0);
    errno = reason;
    return result;
}

static const struct {
    const char *name;
    int (*run)(void);
    const char *needed; /* without the first of these calls it cannot succeed */
} jobs[] = {
    {"load XML", load_xml, "open fstat read"},
    {"open a copy", open_copy, "open fstat read"},
    {"open a mapping", open_map, "open fstat mmap"},
    {"save", save, "mkostemp write fchmod fsync close rename"},
};
enum { JOBS = sizeof jobs / sizeof *jobs };

static const char *const calls[] = {"open", "mkostemp", "fstat", "read", "write", "fchmod", "fsync",
                                    "close", "rename", "mmap", "madvise"};
enum { CALLS = sizeof calls / sizeof *calls };

/* --- calls that fail --- */

START_TEST(every_call_may_fail)
{
    unsigned hits = 0;
    int files = place_open_files();
    for (int call = 0; call < CALLS; call++)
        for (unsigned n = 1, hit = 1; hit; n++, hits += hit) {
            errno = 0;
            faults_set(calls[call], n, EIO);
            int result = jobs[_i].run(), reason = errno;
            hit = result != TOC_OK || faults_hit();
            faults_set(NULL, 0, 0);
            int needed = n == 1 && strstr(jobs[_i].needed, calls[call]);
            ck_assert_msg(result != TOC_OK || !needed, "%s: %s failed, and all is well", jobs[_i].name, calls[call]);
            ck_assert_msg(result == TOC_OK || result == TOC_E_IO || (result == TOC_E_NOMEM && strcmp(calls[call], "mmap") == 0),
                          "%s: %s: %s", jobs[_i].name, calls[call], toc_result_name(result));
            ck_assert_msg(result != TOC_E_IO || reason == EIO, "%s: %s: errno %d", jobs[_i].name, calls[call], reason);
            ck_assert_msg(place_open_files() == files, "%s: %s: a file is left open", jobs[_i].name, calls[call]);
        }
    ck_assert_uint_ge(hits, 4);
}
END_TEST

START_TEST(short_and_interrupted_calls_do_no_harm)
{
    static const char *const moving[] = {"read", "write"};
    for (int m = 0; m < 2; m++) {
        faults_set(moving[m], 1, FAULT_SHORT);
        ck_assert_int_eq(jobs[_i].run(), TOC_OK);
    }
    for (int call = 0; call < CALLS; call++) {
        if (strcmp(calls[call], "mmap") == 0 || strcmp(calls[call], "fstat") == 0 || strcmp(calls[call], "rename") == 0 ||
            strcmp(calls[call], "mkostemp") == 0 || strcmp(calls[call], "fchmod") == 0)
            continue; /* these are never interrupted */
        faults_set(calls[call], 1, FAULT_INTERRUPT);
        int result = jobs[_i].run();
        ck_assert_msg(result == TOC_OK, "%s: %s is interrupted: %s", jobs[_i].name, calls[call], toc_result_name(result));
    }
    faults_set(NULL, 0, 0);
}
END_TEST

/* A file that became shorter while it was read, and a disk that takes nothing. */
START_TEST(calls_that_move_nothing_end)
{
    faults_set("read", 1, FAULT_NOTHING);
    ck_assert_int_eq(open_copy(), TOC_E_IO);
    ck_assert_int_eq(errno, EIO);
    int result;
    ck_assert_ptr_null(load("in.xml", &result));
    ck_assert_int_eq(result, TOC_E_DATA);
    faults_set("write", 2, FAULT_NOTHING);
    ck_assert_int_eq(save(), TOC_OK);
    faults_set("write", 1, FAULT_NOTHING);
    ck_assert_int_eq(save(), TOC_E_IO);
    ck_assert_int_eq(errno, ENOSPC);
}
END_TEST

static void limit_file_sizes(void)
{
    struct rlimit limit = {4096, 4096};
    signal(SIGXFSZ, SIG_IGN); /* which would end the process, and leave its temporary file */
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

/* The temporary file is then left behind, as doc/snapshots.md says; the target is what it was. */
START_TEST(a_temporary_file_that_cannot_be_removed_is_left)
{
    limit_file_sizes();
    faults_set("unlink", 1, EPERM);
    int result = toc_dataset_save(toc_dataset_builtin(), "out.tocb");
    ck_assert_msg(result == TOC_E_IO && errno == EFBIG, "%d", errno); /* what went wrong first */
    ck_assert(place_holds("out.tocb", old, sizeof old) && place_count() == FILES + 1);
}
END_TEST

/* --- the real thing --- */

START_TEST(a_full_disk_leaves_the_file_as_it_was)
{
    ck_assert_int_eq(mkdir("disk", 0755), 0);
    if (unshare(CLONE_NEWNS) != 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
        mount("none", "disk", "tmpfs", 0, "size=64k") != 0)
        return; /* not as this user: the calls that fail above say the same */
    place_write("disk/out.tocb", old, sizeof old);
    int result = toc_dataset_save(toc_dataset_builtin(), "disk/out.tocb");
    ck_assert(result == TOC_E_IO && errno == ENOSPC);
    ck_assert(place_holds("disk/out.tocb", old, sizeof old));
    ck_assert_int_eq(remove("disk/out.tocb"), 0);
    ck_assert_int_eq(umount("disk"), 0); /* only when nothing else is open */
}
END_TEST

START_TEST(a_limit_on_file_sizes_leaves_the_file_as_it_was)
{
    limit_file_sizes();
    ck_assert_int_eq(toc_dataset_save(toc_dataset_builtin(), "out.tocb"), TOC_E_IO);
    ck_assert_int_eq(errno, EFBIG);
    ck_assert(place_holds("out.tocb", old, sizeof old) && place_count() == FILES);
}
END_TEST

START_TEST(too_many_open_files_are_told)
{
    struct rlimit limit, few = {0, 0};
    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &limit), 0);
    few.rlim_max = limit.rlim_max;
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &few), 0);
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_dataset_open_file("in.tocb", TOC_OPEN_COPY, &dataset), TOC_E_IO);
    ck_assert_int_eq(errno, EMFILE);
    ck_assert_int_eq(toc_dataset_save(made, "out.tocb"), TOC_E_IO);
    ck_assert_int_eq(errno, EMFILE);
    toc_loader *loader;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_file(loader, "in.xml"), TOC_E_IO);
    ck_assert_str_eq(toc_diagnostic_message(toc_loader_diagnostic_at(loader, 0)),
                     "cannot read the file: too many files are open");
    toc_loader_free(loader);
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &limit), 0);
}
END_TEST

/* As root, that would put a file where a device was. */
START_TEST(only_a_regular_file_is_replaced)
{
    ck_assert_int_eq(mkfifo("pipe", 0600), 0);
    ck_assert_int_eq(symlink("/dev/full", "device"), 0);
    static const char *const names[] = {"pipe", "device", "."};
    for (int i = 0; i < 3; i++) {
        ck_assert_msg(toc_dataset_save(made, names[i]) == TOC_E_IO, "%s is no file", names[i]);
        ck_assert_msg(errno == (i == 2 ? EISDIR : EINVAL), "%s: %d", names[i], errno);
    }
    struct stat status;
    ck_assert(stat("pipe", &status) == 0 && S_ISFIFO(status.st_mode));
    ck_assert(lstat("device", &status) == 0 && S_ISLNK(status.st_mode));
}
END_TEST

START_TEST(a_folder_without_permission_is_told)
{
    if (!place_become_nobody())
        return;
    ck_assert_int_eq(toc_dataset_save(made, "out.tocb"), TOC_E_IO);
    ck_assert_int_eq(errno, EACCES);
    ck_assert(place_holds("out.tocb", old, sizeof old));
}
END_TEST

Suite *faults_suite(void)
{
    Suite *suite = suite_create("faults");
    TCase *tests = tcase_create("faults");
    tcase_set_timeout(tests, 30);
    tcase_add_checked_fixture(tests, make_files, remove_files);
    tcase_add_loop_test(tests, every_call_may_fail, 0, JOBS);
    tcase_add_loop_test(tests, short_and_interrupted_calls_do_no_harm, 0, JOBS);
    tcase_add_test(tests, calls_that_move_nothing_end);
    tcase_add_test(tests, a_temporary_file_that_cannot_be_removed_is_left);
    tcase_add_test(tests, a_full_disk_leaves_the_file_as_it_was);
    tcase_add_test(tests, a_limit_on_file_sizes_leaves_the_file_as_it_was);
    tcase_add_test(tests, too_many_open_files_are_told);
    tcase_add_test(tests, only_a_regular_file_is_replaced);
    tcase_add_test(tests, a_folder_without_permission_is_told);
    suite_add_tcase(suite, tests);
    return suite;
}
