/* SPDX-License-Identifier: MIT */
/* Hashes, and what is done where keys collide on purpose: they are spread again, or refused; never slow. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

#include "build/build.h"
#include "format/hash.h"

Suite *hash_suite(void);

static struct tocp_diagnostics diagnostics;
static struct tocp_build build;

static void make_build(void)
{
    tocp_build_init(&build, &diagnostics);
}

static void clear_build(void)
{
    tocp_build_clear(&build);
}

START_TEST(a_hash_is_of_all_bytes_the_length_and_the_seed)
{
    char key[40], other[40];
    for (size_t length = 0; length < sizeof key; length++) {
        memset(key, 'a', sizeof key);
        uint32_t hash = tocp_hash(key, length, 0);
        ck_assert_uint_ne(tocp_hash(key, length, 1), hash);
        ck_assert_uint_ne(tocp_hash(key, length + 1, 0), hash);
        for (size_t at = 0; at < length; at++) {
            memcpy(other, key, sizeof key);
            other[at] = 'b';
            ck_assert_uint_ne(tocp_hash(other, length, 0), hash);
            ck_assert(tocp_same_key(key, key, length) && !tocp_same_key(key, other, length));
        }
    }
    ck_assert_uint_ne(tocp_hash("a", 1, 0), tocp_hash("a\0", 2, 0));
}
END_TEST

/* Snapshots that were written before shall still open: of the beginning of a text, with two seeds, and its checksum. */
static const struct {
    size_t length;
    uint32_t hash, seeded;
    uint64_t checksum;
} stored[] = {
    {0, 0x37254ee8, 0x6541486a, 0x2f0b6664f3c06fad},
    {1, 0xb6f00d9b, 0xe7813ff5, 0x084e54b22af6c8b0},
    {2, 0x7b4256e5, 0xaf6c904c, 0x4a9b36be7ccb06d2},
    {3, 0x6c7e0648, 0xf2899239, 0x163ff6cb57a96aa7},
    {4, 0x7d488dae, 0x8400878f, 0x89a71f669a9b642a},
    {5, 0xc560fd9a, 0xd50e7cb9, 0x3121c66c38f88749},
    {7, 0x672fad4c, 0xa33f9dc4, 0xad932f76348af504},
    {8, 0x4b0eae5e, 0x8928d72f, 0x9147ae1f5eca40c1},
    {9, 0xf56469b7, 0x9ff84a9e, 0x69a0eaf201f31dff},
    {15, 0x09a0e9f7, 0x0ad72f18, 0xb70cd796a63d1f72},
    {16, 0xa0a62995, 0x4f8e437c, 0x674cca479ed4f6cf},
    {17, 0x5a223f0a, 0x76141ae9, 0x2490f4c61b7553b5},
    {24, 0x4e42045e, 0xf35975d0, 0xf9c9a141c7625b35},
    {25, 0x3b68c52e, 0x63b5ca8c, 0x58f2040340c8f650},
    {33, 0xbeb4e1c0, 0x5f9a47f3, 0x9d257bc4d8ba1b79},
    {63, 0xcc649563, 0xde4f4fd8, 0x2af74d042bc2ea0f},
    {64, 0xb787b8f5, 0xe8e5586b, 0x744f5b21a6f0f8a7},
    {65, 0x40e56737, 0x2d6c0f96, 0xd3875690dc1ef4d4},
    {72, 0xd1757b76, 0x1b84b7de, 0x303c84f6a3d72721},
    {79, 0x7f6e16f7, 0xbc8a19e3, 0x83152f15caca2220},
    {127, 0x958d0163, 0xdff47d17, 0x0c666fc7341a8998},
    {128, 0x98ce629d, 0x3d59a186, 0x0f449b5e7fadc7c8},
    {129, 0xb537f8f4, 0x2d8d8c49, 0x26804d2f397496ea},
    {136, 0x4e4ea920, 0xa422bdca, 0x91de7d3c82203031},
    {147, 0x3c398b0b, 0xac1d5ed5, 0xd995a13ba5235f81},
};

START_TEST(hashes_and_checksums_stay_what_they_were)
{
#define ALL "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-#"
    static const char text[] = ALL ALL "0123456789abcdefghij";
    ck_assert_uint_eq(tocp_hash(text, stored[_i].length, 0), stored[_i].hash);
    ck_assert_uint_eq(tocp_hash(text, stored[_i].length, 7), stored[_i].seeded);
    ck_assert_uint_eq(tocp_checksum(text, stored[_i].length), stored[_i].checksum);
}
END_TEST

/* Ids of one dataset differ in few bytes: these must not land together. */
START_TEST(similar_keys_are_spread)
{
    enum { SLOTS = 1 << 16 };
    uint8_t *used = calloc(SLOTS, 1);
    uint32_t most = 0;
    char key[32];
    for (int i = 0; i < SLOTS / 2; i++) {
        size_t length = (size_t)snprintf(key, sizeof key, "untoc#art_%d__para_%d", i % 181, i / 181);
        uint8_t *slot = &used[tocp_hash(key, length, 0x9e3779b1u) % SLOTS];
        most = ++*slot > most ? *slot : most;
    }
    free(used);
    ck_assert_uint_lt(most, 12);
}
END_TEST

/* Every byte, every other value, every length around the strides of the loop. */
START_TEST(a_changed_byte_changes_the_checksum)
{
    unsigned char bytes[80];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(i * 37 + 11);
    for (size_t size = 1; size <= sizeof bytes; size++) {
        uint64_t sum = tocp_checksum(bytes, size);
        for (size_t at = 0; at < size; at++)
            for (int change = 1; change < 256; change++) {
                bytes[at] = (unsigned char)(bytes[at] ^ change);
                if (tocp_checksum(bytes, size) == sum)
                    ck_abort_msg("byte %zu of %zu", at, size);
                bytes[at] = (unsigned char)(bytes[at] ^ change);
            }
        ck_assert_uint_ne(tocp_checksum(bytes, size - 1), sum);
    }
}
END_TEST

/* Keys whose hashes have the same bits under a mask, by brute force: they have one home. */
static uint32_t find_colliding(char (*keys)[16], uint32_t wanted, uint32_t seed, uint32_t mask)
{
    uint32_t found = 0, home = 0;
    for (uint32_t i = 0; found < wanted && i < UINT32_MAX; i++) {
        size_t length = (size_t)snprintf(keys[found], sizeof keys[found], "k%x", i);
        uint32_t hash = tocp_hash(keys[found], length, seed) & mask;
        if (found == 0)
            home = hash;
        found += hash == home;
    }
    return found;
}

START_TEST(colliding_names_are_spread_again)
{
    enum { WANTED = 400 };
    static char keys[WANTED][16];
    ck_assert_uint_eq(find_colliding(keys, WANTED, build.hash_seed, (1u << 12) - 1), WANTED);
    uint32_t seed = build.hash_seed;
    for (uint32_t i = 0; i < WANTED; i++)
        ck_assert_uint_eq(tocp_build_name(&build, keys[i], strlen(keys[i])), i);
    ck_assert_int_eq(build.result, TOC_OK);
    ck_assert_uint_ne(build.hash_seed, seed); /* more of them than may lie together */
    for (uint32_t i = 0; i < WANTED; i++) {
        ck_assert_uint_eq(tocp_build_name(&build, keys[i], strlen(keys[i])), i);
        ck_assert_uint_eq(tocp_build_find_name(&build, keys[i], strlen(keys[i])), i);
    }
    ck_assert_uint_eq(tocp_build_find_name(&build, "k", 1), TOCP_NO_ROW);
}
END_TEST

/* A pair of blocks in which three bits may be turned together: for half of all seeds both forms have the same hash.
 * Twelve such pairs give thousands of keys that collide in great families under every seed. */
START_TEST(keys_made_for_the_function_are_bounded)
{
    enum { PAIRS = 12 };
    char key[PAIRS * 16 + 1];
    uint32_t taken = 0;
    for (uint32_t i = 0; i < 1u << PAIRS && build.result == TOC_OK; i++, taken++) {
        key[0] = '\0';
        for (int p = 0; p < PAIRS; p++)
            strcat(key, i >> p & 1 ? "aaaaaaa0aaa0aaa0" : "aaaaaaapaaapaaap");
        tocp_build_name(&build, key, strlen(key));
    }
    ck_assert(build.result == TOC_OK || build.result == TOC_E_LIMIT);
    ck_assert_uint_gt(taken, TOCP_MAX_PROBES);
    uint32_t mask = build.name_slot_count - 1;
    for (uint32_t slot = 0; build.result == TOC_OK && slot <= mask; slot++)
        if (build.name_slots[slot].entry) {
            uint32_t home = tocp_build_name_at(&build, build.name_slots[slot].entry - 1)->hash & mask;
            ck_assert_uint_lt((slot - home) & mask, TOCP_MAX_PROBES);
        }
}
END_TEST

/* Seeds follow each other, and their order is no secret: keys that collide under each seed in turn would have all names
 * placed again and again. A file of them is refused, and it is said why. */
START_TEST(names_are_not_spread_again_for_ever)
{
    enum { WANTED = TOCP_MAX_PROBES + 4, SEEDS = 40 };
    static char keys[WANTED][16], xml[SEEDS * WANTED * 40 + 200];
    uint32_t changes = 0;
    size_t size = (size_t)sprintf(xml, "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'>");
    toc_loader *loader;
    const toc_dataset *dataset;
    for (int i = 0; i < SEEDS && build.result == TOC_OK; i++) {
        uint32_t seed = build.hash_seed;
        int bits = 9;
        while (1u << bits < build.name_slot_count * 2)
            bits++;
        ck_assert_uint_eq(find_colliding(keys, WANTED, seed, (1u << bits) - 1), WANTED);
        for (int k = 0; k < WANTED; k++) {
            tocp_build_name(&build, keys[k], strlen(keys[k]));
            size += (size_t)sprintf(xml + size, "<topic id='%s'/>", keys[k]);
        }
        changes += build.hash_seed != seed;
    }
    ck_assert_int_eq(build.result, TOC_E_LIMIT);
    ck_assert_uint_le(changes, TOCP_MAX_SEEDS);
    strcpy(xml + size, "</dataset>");
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_memory(loader, xml, strlen(xml), "collisions.xml"), TOC_E_LIMIT);
    ck_assert_int_eq(toc_loader_finish(loader, &dataset), TOC_E_LIMIT);
    const toc_diagnostic *told = toc_loader_diagnostic_at(loader, toc_loader_diagnostic_count(loader) - 1);
    ck_assert_str_eq(toc_diagnostic_name(told), "too-large");
    ck_assert_str_eq(toc_diagnostic_file(told), "collisions.xml");
    toc_loader_free(loader);
}
END_TEST

/* The same in an image: ids that collide under the first seed that is tried. */
START_TEST(colliding_ids_are_found_in_an_image)
{
    enum { WANTED = 150 };
    const uint32_t first_seed = 0;
    static char keys[WANTED][16], xml[WANTED * 40 + 200];
    toc_loader *loader;
    const toc_dataset *dataset;
    ck_assert_uint_eq(find_colliding(keys, WANTED, first_seed, ~0u << 22), WANTED);
    strcpy(xml, "<dataset xmlns='urn:libtoc:dataset:1' format='1.0'>");
    for (int i = 0; i < WANTED; i++)
        sprintf(xml + strlen(xml), "<topic id='%s'/>", keys[i]);
    strcat(xml, "</dataset>");
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_memory(loader, xml, strlen(xml), NULL), TOC_OK);
    ck_assert_int_eq(toc_loader_finish(loader, &dataset), TOC_OK);
    toc_loader_free(loader);
    size_t size;
    const struct tocp_header *header = toc_dataset_image(dataset, &size);
    ck_assert_uint_ne(header->hash_seed, first_seed);
    for (int i = 0; i < WANTED; i++)
        ck_assert_str_eq(toc_topic_id(toc_dataset_find_topic(dataset, keys[i])), keys[i]);
    ck_assert_ptr_null(toc_dataset_find_topic(dataset, "k"));
    toc_dataset_unref(dataset);
}
END_TEST

Suite *hash_suite(void)
{
    Suite *suite = suite_create("hash");
    TCase *tests = tcase_create("hash");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, make_build, clear_build);
    tcase_add_test(tests, a_hash_is_of_all_bytes_the_length_and_the_seed);
    tcase_add_loop_test(tests, hashes_and_checksums_stay_what_they_were, 0, (int)(sizeof stored / sizeof *stored));
    tcase_add_test(tests, similar_keys_are_spread);
    tcase_add_test(tests, a_changed_byte_changes_the_checksum);
    tcase_add_test(tests, colliding_names_are_spread_again);
    tcase_add_test(tests, names_are_not_spread_again_for_ever);
    tcase_add_test(tests, keys_made_for_the_function_are_bounded);
    tcase_add_test(tests, colliding_ids_are_found_in_an_image);
    suite_add_tcase(suite, tests);
    return suite;
}
