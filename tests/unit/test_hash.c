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

START_TEST(a_hash_is_never_zero)
{
    char key[32];
    for (uint32_t i = 0; i < 200000; i++) {
        size_t length = (size_t)snprintf(key, sizeof key, "%x", i);
        if (tocp_hash(key, length, i * 7919) == 0)
            ck_abort_msg("%s", key);
    }
    ck_assert_uint_ne(tocp_hash("", 0, 0), 0);
    ck_assert_uint_ne(tocp_hash("a", 1, 0), tocp_hash("a\0", 2, 0));
    ck_assert_uint_ne(tocp_hash("a", 1, 0), tocp_hash("a", 1, 1));
}
END_TEST

/* Snapshots that were written before shall still open: of the beginning of a text, with two seeds, and its checksum. */
static const struct {
    size_t length;
    uint32_t hash, seeded;
    uint64_t checksum;
} stored[] = {
    {0, 0x6107ed1a, 0x6107ed1a, 0x72a4bf1da2925972},
    {1, 0x993cb0d8, 0x849ea3eb, 0xdb04b9f98346e990},
    {2, 0x51d4eaa9, 0x87afbd7f, 0x63601e51f075cd33},
    {3, 0x949a784c, 0xf99ada4e, 0x16e1edd9727c713b},
    {4, 0xebef2209, 0xc664b68d, 0xef3b2510ec270f64},
    {5, 0x760aafba, 0x6b419ce5, 0x9d1f64adab59fe4e},
    {7, 0xbe98bf9e, 0x70ba37d9, 0x24854a711f980ad8},
    {8, 0xf6bfad37, 0x2f2f42c6, 0xd177a161cbb570c5},
    {9, 0xe53fffe5, 0xdc69aceb, 0xaf7ef651dc28dfac},
    {15, 0xca295816, 0xec32c4ad, 0x015ebca3a4fdecb9},
    {16, 0xf446ca9d, 0x1e0da2b2, 0xa055acbb6852c131},
    {17, 0x809c8dd8, 0x05cef98d, 0xfa24ab01a75d76c6},
    {24, 0x86fe406d, 0x57faf1ba, 0x22891d4c1f948d1d},
    {25, 0x4ef7a4e8, 0x7cd656f0, 0x685f4385789d1d7f},
    {33, 0x038c462c, 0xdbd01f47, 0x6e17e3cd84cad148},
    {63, 0x4ebf93e0, 0x732c7fd0, 0xff4f8d8f6334092b},
    {64, 0x6224834d, 0x865b53d3, 0x53b0468ea54e2534},
    {65, 0x75c2bdff, 0x9a281920, 0x9b72f0f53a1317ce},
    {72, 0x5925bf5a, 0x1e1ff929, 0xe483a018160cb793},
    {79, 0x1877cc5d, 0x1b9028a2, 0xff0d6b244014ca02},
    {127, 0xf4a759ac, 0xf9ff0993, 0x4125e41c8efae1de},
    {128, 0xde7144d0, 0x3b06664f, 0x8747867118abf4ca},
    {129, 0xf8006287, 0x94fcc905, 0xeba186845f319199},
    {136, 0x19f2a69a, 0x98875669, 0x411b1ae8ee2de3f0},
    {147, 0x4cc376fa, 0xca6f4741, 0x36e5cedc7e8579c0},
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
 * placed again and again. */
START_TEST(names_are_not_spread_again_for_ever)
{
    enum { WANTED = TOCP_MAX_PROBES + 4, SEEDS = 40 };
    static char keys[WANTED][16];
    uint32_t changes = 0;
    for (int i = 0; i < SEEDS && build.result == TOC_OK; i++) {
        uint32_t seed = build.hash_seed;
        int bits = 9;
        while (1u << bits < build.name_slot_count * 2)
            bits++;
        ck_assert_uint_eq(find_colliding(keys, WANTED, seed, (1u << bits) - 1), WANTED);
        for (int k = 0; k < WANTED; k++)
            tocp_build_name(&build, keys[k], strlen(keys[k]));
        changes += build.hash_seed != seed;
    }
    ck_assert_int_eq(build.result, TOC_E_LIMIT);
    ck_assert_uint_le(changes, TOCP_MAX_SEEDS);
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
    tcase_add_test(tests, a_hash_is_never_zero);
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
