/* SPDX-License-Identifier: MIT */
/* Odd things that a path can lead to, read as XML and as a snapshot; and what may happen to a snapshot while it is open. */
#define _GNU_SOURCE /* truncate with large offsets */
#include "place.h"

#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <toc/toc.h>
#include <unistd.h>

Suite *files_suite(void);

static const char xml[] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t'>"
                          "<source id='s' kind='web' href='x'/></dataset>";
/* gzip of "<a/>" */
static const unsigned char gzip[] = {0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xb3, 0x49, 0xd4, 0xb7, 3, 0,
                                     0x9d, 0x29, 0x5b, 0x5d, 4, 0, 0, 0};

static void make_nothing(void)
{
}

static void make_folder(void)
{
    ck_assert_int_eq(mkdir("odd", 0755), 0);
}

static void make_pipe(void)
{
    ck_assert_int_eq(mkfifo("odd", 0644), 0);
}

static void make_socket(void)
{
    struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "odd"};
    int server = socket(AF_UNIX, SOCK_STREAM, 0);
    ck_assert_int_eq(bind(server, (struct sockaddr *)&name, sizeof name), 0);
    close(server);
}

static void make_empty(void)
{
    place_write("odd", "", 0);
}

static void make_gzip(void)
{
    place_write("odd", gzip, sizeof gzip);
}

static void make_huge(void)
{
    make_empty();
    ck_assert_int_eq(truncate("odd", (off_t)5 << 30), 0);
}

static void make_unreadable(void)
{
    place_write("odd", xml, sizeof xml - 1);
    ck_assert_int_eq(chmod("odd", 0), 0);
    place_become_nobody();
}

static void make_loop(void)
{
    ck_assert_int_eq(symlink("other", "odd"), 0);
    ck_assert_int_eq(symlink("odd", "other"), 0);
}

static void make_dangling(void)
{
    ck_assert_int_eq(symlink("nowhere", "odd"), 0);
}

#define LONG_NAME "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static const struct {
    const char *path;
    void (*make)(void);
    int loaded;              /* what the loader says, and why */
    const char *name, *message;
    int opened, reason;      /* what opening a snapshot says, and errno with TOC_E_IO */
} odd[] = {
    {"odd", make_nothing, TOC_E_IO, "unreadable", "there is no such file", TOC_E_IO, ENOENT},
    {"", make_nothing, TOC_E_IO, "unreadable", "there is no such file", TOC_E_IO, ENOENT},
    {"odd/in.xml", make_empty, TOC_E_IO, "unreadable", "there is no such file", TOC_E_IO, ENOTDIR},
    {LONG_NAME LONG_NAME LONG_NAME, make_nothing, TOC_E_IO, "unreadable", "the name is too long", TOC_E_IO, ENAMETOOLONG},
    {"odd", make_folder, TOC_E_IO, "not-a-file", "a directory", TOC_E_IO, EISDIR},
    {"odd", make_pipe, TOC_E_IO, "not-a-file", "a device, pipe or socket", TOC_E_IO, EINVAL},
    {"odd", make_socket, TOC_E_IO, "unreadable", "it is a socket, or a device that is not there", TOC_E_IO, ENXIO},
    {"/dev/null", make_nothing, TOC_E_IO, "not-a-file", "a device, pipe or socket", TOC_E_IO, EINVAL},
    {"/dev/zero", make_nothing, TOC_E_IO, "not-a-file", "a device, pipe or socket", TOC_E_IO, EINVAL},
    {"odd", make_empty, TOC_E_DATA, "empty-file", "empty", TOC_E_FORMAT, 0},
    {"/proc/self/status", make_nothing, TOC_E_DATA, "xml-syntax", "", TOC_E_FORMAT, 0},
    {"odd", make_gzip, TOC_E_DATA, "nul-byte", "NUL", TOC_E_FORMAT, 0},
    {"odd", make_huge, TOC_E_LIMIT, "too-large", "larger than 67108864 bytes", TOC_E_LIMIT, 0},
    {"odd", make_unreadable, TOC_E_IO, "unreadable", "permission is denied", TOC_E_IO, EACCES},
    {"odd", make_loop, TOC_E_IO, "unreadable", "its symbolic links go round", TOC_E_IO, ELOOP},
    {"odd", make_dangling, TOC_E_IO, "unreadable", "there is no such file", TOC_E_IO, ENOENT},
};

START_TEST(odd_files_are_told_by_the_loader)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    const char *path = odd[_i].path;
    odd[_i].make();
    int files = place_open_files();
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    int result = toc_loader_add_file(loader, path);
    ck_assert_msg(result == odd[_i].loaded, "%s, case %d: %s", path, _i, toc_result_name(result));
    ck_assert_uint_eq(toc_loader_diagnostic_count(loader), 1);
    const toc_diagnostic *told = toc_loader_diagnostic_at(loader, 0);
    ck_assert_str_eq(toc_diagnostic_name(told), odd[_i].name);
    ck_assert_str_eq(toc_diagnostic_file(told), path);
    ck_assert_uint_eq(toc_diagnostic_line(told), 1);
    ck_assert_msg(strstr(toc_diagnostic_message(told), odd[_i].message), "%s", toc_diagnostic_message(told));
    ck_assert_int_eq(toc_loader_finish(loader, &dataset), TOC_E_DATA);
    ck_assert_ptr_null(dataset);
    toc_loader_free(loader);
    ck_assert_int_eq(place_open_files(), files);
}
END_TEST

START_TEST(odd_files_are_no_snapshots)
{
    odd[_i].make();
    int files = place_open_files();
    for (uint32_t mode = TOC_OPEN_COPY; mode <= TOC_OPEN_MAP; mode++) {
        const toc_dataset *dataset = toc_dataset_builtin();
        errno = 0;
        int result = toc_dataset_open_file(odd[_i].path, mode, &dataset), reason = errno;
        ck_assert_msg(result == odd[_i].opened, "%s, case %d: %s", odd[_i].path, _i, toc_result_name(result));
        ck_assert_ptr_null(dataset);
        ck_assert_msg(result != TOC_E_IO || reason == odd[_i].reason, "%s, case %d: errno %d", odd[_i].path, _i, reason);
    }
    ck_assert_int_eq(place_open_files(), files);
}
END_TEST

/* --- snapshots that change while they are open --- */

static const char *image;
static size_t image_size;

static void make_snapshot(void)
{
    place_make();
    image = toc_dataset_image(toc_dataset_builtin(), &image_size);
    ck_assert_int_eq(toc_dataset_save(toc_dataset_builtin(), "a.tocb"), TOC_OK);
}

static const toc_dataset *open_snapshot(uint32_t mode)
{
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_dataset_open_file("a.tocb", mode, &dataset), TOC_OK);
    return dataset;
}

static void release_unchanged(const toc_dataset *dataset)
{
    size_t size;
    const void *bytes = toc_dataset_image(dataset, &size);
    ck_assert(size == image_size && memcmp(bytes, image, size) == 0);
    ck_assert_int_eq(toc_dataset_verify(dataset), TOC_OK);
    toc_dataset_unref(dataset);
}

START_TEST(a_copy_does_not_care_what_becomes_of_its_file)
{
    const toc_dataset *dataset = open_snapshot(TOC_OPEN_COPY);
    place_write("a.tocb", "overwritten in place, and shorter", 33);
    ck_assert_int_eq(unlink("a.tocb"), 0);
    release_unchanged(dataset);
}
END_TEST

START_TEST(an_open_snapshot_may_be_replaced_or_removed)
{
    toc_loader *loader;
    const toc_dataset *small, *dataset = open_snapshot((uint32_t)_i);
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_memory(loader, xml, sizeof xml - 1, NULL), TOC_OK);
    ck_assert_int_eq(toc_loader_finish(loader, &small), TOC_OK);
    toc_loader_free(loader);
    ck_assert_int_eq(toc_dataset_save(small, "a.tocb"), TOC_OK);
    const toc_dataset *now = open_snapshot((uint32_t)_i);
    ck_assert_str_eq(toc_dataset_edition(now), "t");
    toc_dataset_unref(now);
    toc_dataset_unref(small);
    ck_assert_int_eq(unlink("a.tocb"), 0);
    release_unchanged(dataset);
}
END_TEST

/* What was written is on disk whole, with the permissions that doc/snapshots.md says, and nothing lies beside it. */
START_TEST(saving_gives_the_same_bytes_each_time)
{
    mode_t mask = umask(077);
    struct stat status;
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(toc_dataset_save(toc_dataset_builtin(), "a.tocb"), TOC_OK);
        ck_assert(place_holds("a.tocb", image, image_size));
    }
    umask(mask);
    ck_assert(stat("a.tocb", &status) == 0 && (status.st_mode & 07777) == 0644);
    ck_assert_int_eq(place_count(), 1);
}
END_TEST

/* Writing through a link replaces the link, and leaves alone what it leads to. */
START_TEST(saving_replaces_a_link)
{
    struct stat status;
    ck_assert_int_eq(symlink("a.tocb", "link"), 0);
    ck_assert_int_eq(toc_dataset_save(toc_dataset_builtin(), "link"), TOC_OK);
    ck_assert(lstat("link", &status) == 0 && S_ISREG(status.st_mode));
    ck_assert(place_holds("a.tocb", image, image_size));
}
END_TEST

/* A program may run without standard input: the next file is then number 0, and a file as any other. */
START_TEST(file_number_0_is_a_file)
{
    const toc_dataset *dataset;
    toc_loader *loader;
    place_write("in.xml", xml, sizeof xml - 1);
    ck_assert_int_eq(close(0), 0);
    for (uint32_t flags = TOC_OPEN_COPY; flags <= TOC_OPEN_MAP; flags++) {
        ck_assert_int_eq(toc_dataset_open_file("a.tocb", flags, &dataset), TOC_OK);
        toc_dataset_unref(dataset);
    }
    ck_assert_int_eq(toc_dataset_save(toc_dataset_builtin(), "saved.tocb"), TOC_OK);
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_file(loader, "in.xml"), TOC_OK);
    toc_loader_free(loader);
    ck_assert_int_eq(fcntl(0, F_GETFD), -1); /* all are closed again */
}
END_TEST

static int is_mapped(const char *address)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    return msync((void *)((uintptr_t)address & ~(uintptr_t)(page - 1)), 1, MS_ASYNC) == 0;
}

START_TEST(a_mapping_goes_with_its_dataset)
{
    const toc_dataset *dataset;
    size_t size;
    ck_assert_int_eq(toc_dataset_open_file("a.tocb", TOC_OPEN_MAP, &dataset), TOC_OK);
    const char *bytes = toc_dataset_image(dataset, &size);
    ck_assert(is_mapped(bytes) && is_mapped(bytes + size - 1) && is_mapped((const char *)dataset));
    toc_dataset_unref(dataset);
    ck_assert(!is_mapped(bytes) && !is_mapped(bytes + size - 1) && !is_mapped((const char *)dataset));
}
END_TEST

/* How many lines the system's list of mappings has; 0 where there is no such list. */
static int count_mappings(void)
{
    FILE *file = fopen("/proc/self/maps", "r");
    int lines = 0;
    for (int c; file && (c = fgetc(file)) != EOF;)
        lines += c == '\n';
    if (file)
        fclose(file);
    return lines;
}

START_TEST(no_mapping_is_left_of_what_is_no_snapshot)
{
    static char nothing[100000];
    const toc_dataset *dataset;
    place_write("nothing.tocb", nothing, sizeof nothing);
    count_mappings(); /* takes memory of its own */
    int before = count_mappings();
    for (int i = 0; i < 100; i++)
        ck_assert_int_eq(toc_dataset_open_file("nothing.tocb", TOC_OPEN_MAP, &dataset), TOC_E_FORMAT);
    ck_assert_int_lt(count_mappings(), before + 10);
}
END_TEST

/* Two files of data, one source each: how the rows stand, and the digest. */
static void load_in_order(const char *first, const char *second, char digest[65])
{
    static const char file[] = "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'><source id='%s' kind='web' href='x'/></dataset>";
    const char *const ids[] = {first, second};
    toc_loader *loader;
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    toc_loader_set_digest(loader, 1);
    for (int i = 0; i < 2; i++) {
        char bytes[200];
        snprintf(bytes, sizeof bytes, file, ids[i]);
        ck_assert_int_eq(toc_loader_add_memory(loader, bytes, strlen(bytes), "f.xml"), TOC_OK);
    }
    ck_assert_int_eq(toc_loader_finish(loader, &dataset), TOC_OK);
    toc_loader_free(loader);
    for (uint32_t i = 0; i < 2; i++)
        ck_assert_str_eq(toc_source_id(toc_source_list_at(toc_dataset_sources(dataset), i)), ids[i]);
    toc_dataset_sha256(dataset, digest, 65);
    toc_dataset_unref(dataset);
}

/* In another order the rows have another order, which readers see, and the digest with it. */
START_TEST(the_order_of_files_is_part_of_the_data)
{
    char one[65], again[65], other[65];
    load_in_order("a", "b", one);
    load_in_order("a", "b", again);
    load_in_order("b", "a", other);
    ck_assert_str_eq(one, again);
    ck_assert_str_ne(one, other);
}
END_TEST

Suite *files_suite(void)
{
    Suite *suite = suite_create("files");
    TCase *files = tcase_create("files"), *snapshots = tcase_create("snapshots");
    tcase_set_timeout(files, 10); /* no pipe is waited for */
    tcase_add_checked_fixture(files, place_make, place_remove);
    tcase_add_loop_test(files, odd_files_are_told_by_the_loader, 0, (int)(sizeof odd / sizeof *odd));
    tcase_add_loop_test(files, odd_files_are_no_snapshots, 0, (int)(sizeof odd / sizeof *odd));
    suite_add_tcase(suite, files);
    tcase_set_timeout(snapshots, 30);
    tcase_add_checked_fixture(snapshots, make_snapshot, place_remove);
    tcase_add_test(snapshots, a_copy_does_not_care_what_becomes_of_its_file);
    tcase_add_loop_test(snapshots, an_open_snapshot_may_be_replaced_or_removed, TOC_OPEN_COPY, TOC_OPEN_MAP + 1);
    tcase_add_test(snapshots, saving_gives_the_same_bytes_each_time);
    tcase_add_test(snapshots, saving_replaces_a_link);
    tcase_add_test(snapshots, file_number_0_is_a_file);
    tcase_add_test(snapshots, a_mapping_goes_with_its_dataset);
    tcase_add_test(snapshots, no_mapping_is_left_of_what_is_no_snapshot);
    tcase_add_test(snapshots, the_order_of_files_is_part_of_the_data);
    suite_add_tcase(suite, snapshots);
    return suite;
}
