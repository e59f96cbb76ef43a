/* SPDX-License-Identifier: MIT */
/* Datasets: open from memory and from files good and bad, share, verify, save. */
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <toc/toc.h>
#include <unistd.h>

Suite *dataset_suite(void);

/* Where the words of the header stand that the tests falsify; the layout is not public, its stability is. */
enum { BYTE_ORDER_AT = 8, VERSION_AT = 12, SIZE_AT = 16, CHECKSUM_AT = 24 };

static char folder[64], path[128];

static void make_folder(void)
{
    strcpy(folder, "/tmp/libtoc-dataset-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/one.tocb", folder);
}

static void remove_folder(void)
{
    unlink(path);
    ck_assert_int_eq(rmdir(folder), 0);
}

static const char *image(size_t *size)
{
    return toc_dataset_image(toc_dataset_builtin(), size);
}

static void write_file(const void *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(bytes, 1, size, file), size);
    ck_assert_int_eq(fclose(file), 0);
}

/* Opens the file in both ways, which must agree unless they are said not to. */
static void expect_refusal(int copied, int mapped)
{
    for (uint32_t flags = TOC_OPEN_COPY; flags <= TOC_OPEN_MAP; flags++) {
        const toc_dataset *dataset = (const void *)folder;
        int wanted = flags == TOC_OPEN_MAP ? mapped : copied, result = toc_dataset_open_file(path, flags, &dataset);
        ck_assert_msg(result == wanted, "%s instead of %s", toc_result_name(result), toc_result_name(wanted));
        ck_assert_ptr_null(dataset);
    }
}

START_TEST(the_builtin_is_there)
{
    const toc_dataset *dataset = toc_dataset_builtin();
    char digest[65];
    size_t size;
    ck_assert_ptr_nonnull(dataset);
    ck_assert_ptr_eq(toc_dataset_builtin(), dataset);
    ck_assert_int_eq(toc_dataset_verify(dataset), TOC_OK);
    ck_assert_str_eq(toc_dataset_format(dataset), "1.0");
    ck_assert_ptr_nonnull(toc_dataset_edition(dataset));
    ck_assert_int_ge(toc_dataset_as_of(dataset), 20260101);
    ck_assert_ptr_nonnull(toc_dataset_image(dataset, &size));
    ck_assert_uint_gt(size, 100000);
    ck_assert_ptr_nonnull(toc_dataset_image(dataset, NULL));
    ck_assert_uint_eq(toc_dataset_sha256(dataset, digest, sizeof digest), 64);
    ck_assert_uint_eq(strspn(digest, "0123456789abcdef"), 64);
    for (int i = 0; i < 3; i++) /* not counted: releasing it does nothing */
        toc_dataset_unref(dataset);
    ck_assert_ptr_eq(toc_dataset_ref(dataset), dataset);
    ck_assert_int_eq(toc_dataset_verify(dataset), TOC_OK);
}
END_TEST

START_TEST(texts_are_found_by_their_language_in_any_case)
{
    const toc_provision *article = toc_dataset_find_provision(toc_dataset_builtin(), "untoc#art_16");
    const char *french = toc_provision_heading(article, "fr");
    ck_assert_ptr_nonnull(french);
    ck_assert_ptr_eq(toc_provision_heading(article, "FR"), french);
    ck_assert_ptr_eq(toc_provision_heading(article, "Fr"), french);
    ck_assert_ptr_null(toc_provision_heading(article, "FR "));
    ck_assert_ptr_null(toc_provision_heading(article, "F"));
    ck_assert_ptr_null(toc_provision_heading(article, ""));
}
END_TEST

START_TEST(a_digest_is_cut_to_its_buffer)
{
    char digest[65], cut[10];
    toc_dataset_sha256(toc_dataset_builtin(), digest, sizeof digest);
    ck_assert_uint_eq(toc_dataset_sha256(toc_dataset_builtin(), cut, sizeof cut), 64);
    ck_assert_uint_eq(strlen(cut), 9);
    ck_assert_int_eq(strncmp(cut, digest, 9), 0);
    ck_assert_uint_eq(toc_dataset_sha256(toc_dataset_builtin(), NULL, 0), 64);
}
END_TEST

START_TEST(opens_from_memory_at_any_address)
{
    size_t size;
    const char *bytes = image(&size);
    char *copy = malloc(size + 8);
    for (size_t shift = 0; shift < 8; shift++) {
        const toc_dataset *dataset;
        memcpy(copy + shift, bytes, size);
        ck_assert_int_eq(toc_dataset_open_memory(copy + shift, size, &dataset), TOC_OK);
        memset(copy, 0xff, size + 8); /* the bytes were copied */
        ck_assert_int_eq(toc_dataset_verify(dataset), TOC_OK);
        ck_assert_str_eq(toc_instrument_id(toc_instrument_list_at(toc_dataset_instruments(dataset), 0)), "untoc");
        ck_assert_ptr_eq(toc_instrument_dataset(toc_dataset_find_instrument(dataset, "tip")), dataset);
        toc_dataset_unref(dataset);
    }
    free(copy);
}
END_TEST

START_TEST(lives_as_long_as_it_is_referred_to)
{
    size_t size;
    const char *bytes = image(&size);
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_dataset_open_memory(bytes, size, &dataset), TOC_OK);
    const toc_participant *participant = toc_find_participant(dataset, "BRA");
    ck_assert_ptr_eq(toc_dataset_ref(toc_participant_dataset(participant)), dataset);
    toc_dataset_unref(dataset);
    ck_assert_str_eq(toc_participant_name(participant, "en"), "Brazil");
    toc_dataset_unref(dataset);
}
END_TEST

START_TEST(datasets_do_not_mix)
{
    size_t size;
    const char *bytes = image(&size);
    const toc_dataset *other;
    toc_participation_list *list;
    ck_assert_int_eq(toc_dataset_open_memory(bytes, size, &other), TOC_OK);
    const toc_participant *here = toc_find_participant(toc_dataset_builtin(), "BRA");
    const toc_instrument *there = toc_find_instrument(other, "untoc");
    ck_assert_int_eq(toc_status(here, there, 20100101), TOC_STATUS_UNKNOWN);
    ck_assert_ptr_null(toc_participant_participation(here, there));
    ck_assert_int_eq(toc_instrument_participations_at(there, TOC_CRITERION_PARTY, 20100101, &list), TOC_OK);
    toc_dataset_unref(other);
    toc_participation_list_free(list); /* also after its dataset */
}
END_TEST

START_TEST(saves_what_opens_again)
{
    const toc_dataset *dataset;
    size_t size, size_again;
    const char *bytes = image(&size);
    for (int again = 0; again < 2; again++) { /* the second time it replaces the file */
        ck_assert_int_eq(toc_dataset_save(toc_dataset_builtin(), path), TOC_OK);
        for (uint32_t flags = TOC_OPEN_COPY; flags <= TOC_OPEN_MAP; flags++) {
            ck_assert_int_eq(toc_dataset_open_file(path, flags, &dataset), TOC_OK);
            ck_assert_int_eq(toc_dataset_verify(dataset), TOC_OK);
            const char *read = toc_dataset_image(dataset, &size_again);
            ck_assert(size_again == size && memcmp(read, bytes, size) == 0);
            ck_assert_str_eq(toc_provision_id(toc_dataset_find_provision(dataset, "untoc#art_16")), "untoc#art_16");
            toc_dataset_ref(dataset);
            toc_dataset_unref(dataset);
            toc_dataset_unref(dataset);
        }
    }
}
END_TEST

START_TEST(a_mapped_file_may_be_replaced)
{
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_dataset_save(toc_dataset_builtin(), path), TOC_OK);
    ck_assert_int_eq(toc_dataset_open_file(path, TOC_OPEN_MAP, &dataset), TOC_OK);
    ck_assert_int_eq(toc_dataset_save(toc_dataset_builtin(), path), TOC_OK);
    ck_assert_int_eq(unlink(path), 0);
    ck_assert_int_eq(toc_dataset_verify(dataset), TOC_OK);
    toc_dataset_unref(dataset);
}
END_TEST

/* Of one source, whose title of so many letters is the last string. */
static const toc_dataset *titled(int letters)
{
    char xml[16384];
    const toc_dataset *dataset;
    toc_loader *loader;
    int length = snprintf(xml, sizeof xml, "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'><source id='s' kind='web' "
                          "href='x'><title xml:lang='en'>%0*d</title></source></dataset>", letters, 0);
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_memory(loader, xml, (size_t)length, "f.xml"), TOC_OK);
    ck_assert_int_eq(toc_loader_finish(loader, &dataset), TOC_OK);
    toc_loader_free(loader);
    return dataset;
}

/* Of a mapped file the header alone is looked at. Here the last byte of its last page is not the NUL that it must be. */
START_TEST(a_mapped_string_without_an_end_ends_behind_the_file)
{
    const int page = (int)sysconf(_SC_PAGESIZE);
    size_t size;
    const toc_dataset *dataset = titled(1);
    toc_dataset_image(dataset, &size);
    toc_dataset_unref(dataset);
    int letters = 1 + page - (int)(size % (size_t)page);
    dataset = titled(letters);
    char *bytes = malloc(size + (size_t)page);
    ck_assert_ptr_nonnull(bytes);
    const char *image = toc_dataset_image(dataset, &size);
    ck_assert_uint_eq(size % (size_t)page, 0);
    memcpy(bytes, image, size);
    toc_dataset_unref(dataset);
    bytes[size - 1] = '!';
    write_file(bytes, size);
    free(bytes);
    ck_assert_int_eq(toc_dataset_open_file(path, TOC_OPEN_COPY, &dataset), TOC_E_FORMAT);
    ck_assert_int_eq(toc_dataset_open_file(path, TOC_OPEN_MAP, &dataset), TOC_OK);
    const char *title = toc_source_title(toc_dataset_find_source(dataset, "s"), "en");
    ck_assert_uint_eq(strlen(title), (size_t)letters + 1);
    ck_assert_int_eq(title[letters], '!');
    ck_assert_int_eq(toc_dataset_verify(dataset), TOC_E_FORMAT);
    toc_dataset_unref(dataset);
}
END_TEST

START_TEST(what_cannot_be_saved_leaves_nothing)
{
    char inside[160];
    snprintf(inside, sizeof inside, "%s/no-such-folder/x.tocb", folder);
    errno = 0;
    ck_assert_int_eq(toc_dataset_save(toc_dataset_builtin(), inside), TOC_E_IO);
    ck_assert_int_eq(errno, ENOENT);
    ck_assert_int_eq(mkdir(path, 0700), 0); /* a folder cannot be replaced by a file */
    ck_assert_int_eq(toc_dataset_save(toc_dataset_builtin(), path), TOC_E_IO);
    ck_assert_int_eq(rmdir(path), 0);
    ck_assert_int_eq(toc_dataset_save(toc_dataset_builtin(), NULL), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_dataset_save(toc_dataset_builtin(), ""), TOC_E_IO);
}
END_TEST

START_TEST(files_that_are_no_snapshots)
{
    size_t size;
    const char *bytes = image(&size);
    expect_refusal(TOC_E_IO, TOC_E_IO); /* there is no such file */
    write_file("", 0);
    expect_refusal(TOC_E_FORMAT, TOC_E_FORMAT);
    write_file("\x89TOCB\r\n\x1a", 8);
    expect_refusal(TOC_E_FORMAT, TOC_E_FORMAT);
    write_file("<dataset/>", 10);
    expect_refusal(TOC_E_FORMAT, TOC_E_FORMAT);
    char *zeros = calloc(1, size);
    write_file(zeros, size);
    free(zeros);
    expect_refusal(TOC_E_FORMAT, TOC_E_FORMAT);
    for (size_t cut = 1; cut < size; cut = cut < 2000 ? cut + 61 : cut * 2) {
        write_file(bytes, size - cut);
        expect_refusal(TOC_E_FORMAT, TOC_E_FORMAT);
    }
    char *longer = malloc(size + 1);
    memcpy(longer, bytes, size);
    longer[size] = 0;
    write_file(longer, size + 1);
    free(longer);
    expect_refusal(TOC_E_FORMAT, TOC_E_FORMAT);
}
END_TEST

START_TEST(files_that_are_no_files)
{
    ck_assert_int_eq(mkdir(path, 0700), 0);
    expect_refusal(TOC_E_IO, TOC_E_IO);
    ck_assert_int_eq(rmdir(path), 0);
    ck_assert_int_eq(mkfifo(path, 0600), 0); /* and it does not wait for a writer */
    expect_refusal(TOC_E_IO, TOC_E_IO);
    ck_assert_int_eq(unlink(path), 0);
    ck_assert_int_eq(symlink("/dev/null", path), 0);
    expect_refusal(TOC_E_IO, TOC_E_IO);
    ck_assert_int_eq(unlink(path), 0);
    ck_assert_int_eq(symlink(path, path), 0);
    expect_refusal(TOC_E_IO, TOC_E_IO);
}
END_TEST

/* One word or byte of the header or the body falsified. */
static const struct {
    size_t at;
    unsigned char bytes[4];
    int copied, mapped;
} falsified[] = {
    {0, {'X', 'T', 'O', 'C'}, TOC_E_FORMAT, TOC_E_FORMAT},
    {BYTE_ORDER_AT, {1, 2, 3, 4}, TOC_E_FORMAT, TOC_E_FORMAT}, /* written on a big-endian machine */
    {VERSION_AT, {99, 0, 0, 0}, TOC_E_VERSION, TOC_E_VERSION},
    {SIZE_AT, {0xff, 0xff, 0xff, 0x7f}, TOC_E_FORMAT, TOC_E_FORMAT},
    {CHECKSUM_AT, {0xde, 0xad, 0xbe, 0xef}, TOC_E_FORMAT, TOC_OK}, /* mapped: verified when asked */
};

START_TEST(snapshots_of_others)
{
    size_t size;
    const char *bytes = image(&size);
    char *copy = malloc(size);
    memcpy(copy, bytes, size);
    memcpy(copy + falsified[_i].at, falsified[_i].bytes, 4);
    write_file(copy, size);
    free(copy);
    if (falsified[_i].mapped != TOC_OK) {
        expect_refusal(falsified[_i].copied, falsified[_i].mapped);
        return;
    }
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_dataset_open_file(path, TOC_OPEN_COPY, &dataset), falsified[_i].copied);
    ck_assert_int_eq(toc_dataset_open_file(path, TOC_OPEN_MAP, &dataset), TOC_OK);
    ck_assert_int_eq(toc_dataset_verify(dataset), TOC_E_FORMAT);
    toc_dataset_unref(dataset);
}
END_TEST

START_TEST(arguments)
{
    const toc_dataset *dataset = (const void *)folder;
    ck_assert_int_eq(toc_dataset_open_file(path, 2, &dataset), TOC_E_ARGUMENT);
    ck_assert_ptr_null(dataset);
    ck_assert_int_eq(toc_dataset_open_memory("", 0, &dataset), TOC_E_FORMAT);
    ck_assert_int_eq(toc_dataset_open_file("", TOC_OPEN_COPY, &dataset), TOC_E_IO);
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *dataset_suite(void)
{
    Suite *suite = suite_create("dataset");
    TCase *tests = tcase_create("dataset");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, make_folder, remove_folder);
    tcase_add_test(tests, the_builtin_is_there);
    tcase_add_test(tests, texts_are_found_by_their_language_in_any_case);
    tcase_add_test(tests, a_digest_is_cut_to_its_buffer);
    tcase_add_test(tests, opens_from_memory_at_any_address);
    tcase_add_test(tests, lives_as_long_as_it_is_referred_to);
    tcase_add_test(tests, datasets_do_not_mix);
    tcase_add_test(tests, saves_what_opens_again);
    tcase_add_test(tests, a_mapped_file_may_be_replaced);
    tcase_add_test(tests, a_mapped_string_without_an_end_ends_behind_the_file);
    tcase_add_test(tests, what_cannot_be_saved_leaves_nothing);
    tcase_add_test(tests, files_that_are_no_snapshots);
    tcase_add_test(tests, files_that_are_no_files);
    tcase_add_loop_test(tests, snapshots_of_others, 0, COUNT(falsified));
    tcase_add_test(tests, arguments);
    suite_add_tcase(suite, tests);
    return suite;
}
