/* SPDX-License-Identifier: MIT */
/* The writer: what was canonical comes back byte for byte, and in whatever files it came. TOC_DATA is the folder of the
 * dataset that the library was built from. */
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

Suite *writer_suite(void);

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    ck_assert_msg(file != NULL, "%s", path);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = calloc((size_t)size + 1, 1);
    ck_assert_uint_eq(fread(text, 1, (size_t)size, file), (size_t)size);
    fclose(file);
    return text;
}

static void expect_same(const char *name, const char *wanted, const char *written)
{
    size_t line = 1, at = 0;
    for (; wanted[at] && wanted[at] == written[at]; at++)
        line += wanted[at] == '\n';
    ck_assert_msg(wanted[at] == written[at], "%s:%zu: '%.60s' was written as '%.60s'", name, line, wanted + at,
                  written + at);
}

/* The files that the builtin dataset was made of, in their order: it is the order of what they hold. */
static size_t list_files(char **paths, size_t room)
{
    const char *folder = getenv("TOC_DATA");
    const toc_part_list *parts = toc_dataset_parts(toc_dataset_builtin());
    size_t count = toc_part_list_count(parts);
    ck_assert_msg(folder != NULL, "TOC_DATA does not name the folder of the dataset");
    ck_assert_uint_le(count, room);
    for (uint32_t i = 0; i < count; i++) {
        const char *name = toc_part_name(toc_part_list_at(parts, i)), *slash = strrchr(name, '/');
        paths[i] = malloc(strlen(folder) + strlen(name) + 2);
        sprintf(paths[i], "%s/%s", folder, slash ? slash + 1 : name);
    }
    return count;
}

static const toc_dataset *finish(toc_loader *loader)
{
    const toc_dataset *dataset;
    int result = toc_loader_finish(loader, &dataset);
    const toc_diagnostic *first = toc_loader_diagnostic_at(loader, 0);
    ck_assert_msg(result == TOC_OK, "%s: %s", toc_diagnostic_file(first), toc_diagnostic_message(first));
    toc_loader_free(loader);
    return dataset;
}

static toc_loader *new_loader(void)
{
    toc_loader *loader;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_set_digest(loader, 1), TOC_OK);
    return loader;
}

static const toc_dataset *load_folder(void)
{
    char *paths[64];
    size_t count = list_files(paths, 64);
    toc_loader *loader = new_loader();
    for (size_t i = 0; i < count; i++) {
        ck_assert_int_eq(toc_loader_add_file(loader, paths[i]), TOC_OK);
        free(paths[i]);
    }
    return finish(loader);
}

static const toc_dataset *load_text(const char *xml)
{
    toc_loader *loader = new_loader();
    ck_assert_int_eq(toc_loader_add_memory(loader, xml, strlen(xml), "whole.xml"), TOC_OK);
    return finish(loader);
}

START_TEST(every_file_comes_back)
{
    char *paths[64];
    size_t count = list_files(paths, 64);
    ck_assert_uint_gt(count, 10);
    const toc_dataset *dataset = load_folder();
    const toc_part_list *parts = toc_dataset_parts(dataset);
    ck_assert_uint_eq(toc_part_list_count(parts), count);
    for (size_t i = 0; i < count; i++) {
        char *wanted = read_file(paths[i]), *written = toc_part_to_xml(toc_part_list_at(parts, (uint32_t)i));
        expect_same(strrchr(paths[i], '/') + 1, wanted, written);
        toc_free(written);
        free(wanted);
        free(paths[i]);
    }
    toc_dataset_unref(dataset);
}
END_TEST

START_TEST(one_file_holds_the_same)
{
    const toc_dataset *dataset = load_folder();
    char *whole = toc_dataset_to_xml(dataset), digest[65], again[65];
    const toc_dataset *second = load_text(whole);
    char *written = toc_dataset_to_xml(second);
    expect_same("whole.xml", whole, written);
    toc_dataset_sha256(dataset, digest, sizeof digest);
    toc_dataset_sha256(second, again, sizeof again);
    ck_assert_str_eq(digest, again);
    ck_assert_uint_eq(toc_part_list_count(toc_dataset_parts(second)), 1);
    char *part = toc_part_to_xml(toc_part_list_at(toc_dataset_parts(second), 0));
    expect_same("part", whole, part);
    toc_free(part);
    toc_free(written);
    toc_free(whole);
    toc_dataset_unref(second);
    toc_dataset_unref(dataset);
}
END_TEST

/* A file that is in the folder, but not in meson.build, would be missed by all. */
START_TEST(no_file_is_left_out)
{
    char *paths[64];
    size_t count = list_files(paths, 64), there = 0;
    DIR *directory = opendir(getenv("TOC_DATA"));
    ck_assert_ptr_nonnull(directory);
    for (struct dirent *entry; (entry = readdir(directory));) {
        const char *dot = strrchr(entry->d_name, '.');
        there += dot && strcmp(dot, ".xml") == 0;
    }
    closedir(directory);
    ck_assert_uint_eq(there, count);
    for (size_t i = 0; i < count; i++)
        free(paths[i]);
}
END_TEST

START_TEST(the_builtin_is_made_of_these_files)
{
    const toc_dataset *dataset = load_folder();
    char digest[65], builtin[65];
    toc_dataset_sha256(dataset, digest, sizeof digest);
    toc_dataset_sha256(toc_dataset_builtin(), builtin, sizeof builtin);
    ck_assert_str_eq(digest, builtin);
    toc_dataset_unref(dataset);
}
END_TEST

/* Parts that each add texts to things of the other one stay apart. */
START_TEST(overlays_stay_in_their_file)
{
    static const char *const files[] = {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<dataset xmlns=\"urn:libtoc:dataset:1\" format=\"1.0\" edition=\"base\" as-of=\"2010\">\n"
        " <topic id=\"topic-a\">\n  <name xml:lang=\"en\">A</name>\n </topic>\n"
        " <overlay of=\"topic-b\">\n  <name xml:lang=\"en\">B</name>\n </overlay>\n</dataset>\n",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<dataset xmlns=\"urn:libtoc:dataset:1\" format=\"1.0\" edition=\"more\">\n"
        " <topic id=\"topic-b\">\n  <name xml:lang=\"fr\">B</name>\n </topic>\n"
        " <overlay of=\"topic-a\">\n  <name xml:lang=\"fr\" status=\"unofficial\">A</name>\n </overlay>\n</dataset>\n"};
    toc_loader *loader = new_loader();
    for (int i = 0; i < 2; i++)
        ck_assert_int_eq(toc_loader_add_memory(loader, files[i], strlen(files[i]), i ? "b.xml" : "a.xml"), TOC_OK);
    const toc_dataset *dataset = finish(loader);
    for (uint32_t i = 0; i < 2; i++) {
        char *written = toc_part_to_xml(toc_part_list_at(toc_dataset_parts(dataset), i));
        expect_same(i ? "b.xml" : "a.xml", files[i], written);
        toc_free(written);
    }
    toc_dataset_unref(dataset);
}
END_TEST

Suite *writer_suite(void)
{
    Suite *suite = suite_create("writer");
    TCase *tests = tcase_create("writer");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, every_file_comes_back);
    tcase_add_test(tests, no_file_is_left_out);
    tcase_add_test(tests, one_file_holds_the_same);
    tcase_add_test(tests, the_builtin_is_made_of_these_files);
    tcase_add_test(tests, overlays_stay_in_their_file);
    suite_add_tcase(suite, tests);
    return suite;
}
