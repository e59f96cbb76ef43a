/* SPDX-License-Identifier: MIT */
/* The image: made the same every time, refused when it is cut or changed; and where somebody has put the checksum right
 * after changing it, every function still stays inside of it. */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <toc/toc.h>
#include <unistd.h>

#include "core/image.h"
#include "format/hash.h"
#include "walk.h"

Suite *image_suite(void);

int tocp_image_check(const char *image, size_t size);
int tocp_image_verify(const char *image);

/* One row of most kinds. */
static const char xml[] =
    "<dataset xmlns='urn:libtoc:dataset:1' format='1.0' edition='t' as-of='2010'>"
    "<source id='s' kind='web' href='x'/><topic id='t'><name xml:lang='en'>A</name></topic>"
    "<participant id='p' kind='state' alpha-3='AAA' src='s'><name xml:lang='en'>P</name></participant>"
    "<instrument id='conv' kind='convention' adopted='2000' mtdsg='X' src='s'><opening from='2000' until='2002'/>"
    "<rule kind='entry-into-force' provision='conv#art_1' count='1' days='90'/><article n='1'>"
    "<para n='1' topics='t'><ref type='applies' "
    "to='conv#art_1'/><duty id='d' kind='deadline'/><point n='a'/></para></article></instrument>"
    "<term id='w' instrument='conv' defined-by='conv#art_1' src='s'/>"
    "<action id='a' participant='p' instrument='conv' kind='ratification' date='2001-01-01' src='s'>"
    "<claim of='date' value='2001' src='s'/></action>"
    "<body id='b' kind='committee' symbol='A' src='s'/><meeting id='m' body='b' session='1' src='s'/>"
    "<document id='o' symbol='A/1' meeting='m' src='s'/>"
    "<decision id='c' kind='decision' number='1/1' body='b' src='s'/></dataset>";

static const toc_dataset *whole;
static const char *image;
static size_t size;

static const toc_dataset *load(void)
{
    toc_loader *loader;
    const toc_dataset *dataset;
    ck_assert_int_eq(toc_loader_new(&loader), TOC_OK);
    ck_assert_int_eq(toc_loader_add_memory(loader, xml, sizeof xml - 1, "f.xml"), TOC_OK);
    ck_assert_int_eq(toc_loader_finish(loader, &dataset), TOC_OK);
    toc_loader_free(loader);
    return dataset;
}

static void make_image(void)
{
    whole = load();
    image = toc_dataset_image(whole, &size);
}

static void free_image(void)
{
    toc_dataset_unref(whole);
}

/* Room for a dataset whose image ends where memory ends, but for alignment and the NUL that follows a mapped one. */
static char *guarded(void)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE), room = (size + 1 + sizeof(toc_dataset) + page - 1) / page * page;
    char *block = mmap(NULL, page + room + page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    ck_assert_ptr_ne(block, MAP_FAILED);
    ck_assert_int_eq(mprotect(block + page, room, PROT_READ | PROT_WRITE), 0);
    char *place = block + page + room - (size + 8) / 8 * 8;
    toc_dataset *dataset = (toc_dataset *)(void *)place - 1;
    dataset->storage = TOCP_STORAGE_STATIC;
    memcpy(place, image, size);
    return place;
}

static void repair(char *changed)
{
    struct tocp_header *header = (struct tocp_header *)(void *)changed;
    size_t from = offsetof(struct tocp_header, checksum) + sizeof header->checksum;
    header->checksum = tocp_checksum(changed + from, size - from);
}

static void walk_through(const toc_dataset *dataset)
{
    struct walk walk;
    walk_begin(&walk, NULL, NULL, 0);
    walk.some_toc_dataset = dataset;
    visit_toc_dataset(&walk, dataset);
    walk_end(&walk);
}

/* As a mapped file is used, and, where it passes verification, as a file that was read is. */
static void use(const char *changed)
{
    const toc_dataset *dataset = tocp_image_dataset(changed);
    if (tocp_image_check(changed, size) != TOC_OK)
        return;
    walk_through(dataset);
    if (tocp_image_verify(changed)) {
        char *written = toc_dataset_to_xml(dataset);
        ck_assert_ptr_nonnull(written);
        toc_free(written);
    }
}

/* Every other value that differs in one bit, and the two extremes; of one part of the image in each turn. */
enum { TURNS = 16 };

START_TEST(every_changed_byte_is_refused_or_harmless)
{
    char *changed = guarded();
    for (size_t at = (size_t)_i; at < size; at += TURNS) {
        unsigned char was = (unsigned char)image[at];
        for (int c = 0; c < 10; c++) {
            unsigned char now = c < 8 ? (unsigned char)(was ^ 1 << c) : c == 8 ? 0 : 0xff;
            if (now == was)
                continue;
            changed[at] = (char)now;
            const toc_dataset *opened;
            int result = toc_dataset_open_memory(changed, size, &opened);
            if (result != TOC_E_FORMAT && result != TOC_E_VERSION)
                ck_abort_msg("byte %zu: %s", at, toc_result_name(result));
            repair(changed);
            use(changed);
            memcpy(changed, image, sizeof(struct tocp_header)); /* the checksum, and what may be in the header */
            changed[at] = (char)was;
        }
    }
}
END_TEST

START_TEST(every_truncation_is_refused)
{
    const toc_dataset *dataset;
    for (size_t cut = 0; cut < size; cut++) {
        char *bytes = malloc(cut ? cut : 1);
        memcpy(bytes, image, cut);
        int result = toc_dataset_open_memory(bytes, cut, &dataset);
        free(bytes);
        ck_assert_msg(result == TOC_E_FORMAT && !dataset, "%zu bytes: %s", cut, toc_result_name(result));
    }
    char *longer = calloc(1, size + 8);
    memcpy(longer, image, size);
    ck_assert_int_eq(toc_dataset_open_memory(longer, size + 8, &dataset), TOC_E_FORMAT);
    free(longer);
}
END_TEST

START_TEST(the_same_xml_gives_the_same_bytes)
{
    size_t again;
    const toc_dataset *second = load();
    const char *bytes = toc_dataset_image(second, &again);
    ck_assert(again == size && memcmp(bytes, image, size) == 0);
    toc_dataset_unref(second);
}
END_TEST

/* An index without an empty slot, in which everything has the mark that is looked for. */
START_TEST(a_full_index_is_given_up)
{
    char *changed = guarded();
    const struct tocp_header *header = tocp_image_header(changed);
    uint32_t *slots = (uint32_t *)(void *)(changed + header->slots.offset);
    for (uint32_t i = 0; i < header->slots.count; i++)
        slots[i] = TOCP_REF(TOCP_KIND_TOPIC, 0);
    memset(changed + header->marks.offset, TOCP_MARK(tocp_hash("nothing", 7, header->hash_seed)), header->marks.count);
    const toc_dataset *dataset = tocp_image_dataset(changed);
    ck_assert_ptr_null(toc_dataset_find_topic(dataset, "nothing"));
    ck_assert_int_eq(toc_dataset_find_kind(dataset, "conv"), TOC_KIND_NONE);
    ck_assert_ptr_null(toc_find_participant_by_code(dataset, "AAA"));
}
END_TEST

static uint32_t *words_at(char *changed, uint32_t offset)
{
    return (uint32_t *)(void *)(changed + offset);
}

/* The list of one participation, as a run from a first row on of so many. */
static const struct {
    uint32_t first, count, found;
} lies[] = {{0, 1, 1}, {1, 0, 0}, {0, 2, 1}, {1, 1, 0}, {2, 0, 0}, {2, TOCP_LIST_RUN - 1, 0}};

START_TEST(runs_outside_of_the_rows_are_none)
{
    char *changed = guarded();
    const toc_instrument *instrument = toc_dataset_find_instrument(tocp_image_dataset(changed), "conv");
    const uint32_t *row = (const uint32_t *)(const void *)instrument;
    uint32_t *list = words_at(changed, row[TOCP_INSTRUMENT_PARTICIPATIONS]);
    list[TOCP_LIST_COUNT] = lies[_i].count | TOCP_LIST_RUN;
    list[TOCP_LIST_ITEMS] = lies[_i].first;
    ck_assert_uint_eq(toc_instrument_count_at(instrument, TOC_CRITERION_DEPOSITED, 20100101, NULL), lies[_i].found);
}
END_TEST

/* The section of lists ends before the one item of a run, or behind it. */
START_TEST(a_run_at_the_end_has_its_item)
{
    char *changed = guarded();
    struct tocp_header *header = (struct tocp_header *)(void *)changed;
    const toc_instrument *instrument = toc_dataset_find_instrument(tocp_image_dataset(changed), "conv");
    const uint32_t *row = (const uint32_t *)(const void *)instrument;
    uint32_t offset = row[TOCP_INSTRUMENT_PARTICIPATIONS];
    words_at(changed, offset)[TOCP_LIST_COUNT] = 1 | TOCP_LIST_RUN;
    for (uint32_t item = 0; item <= 1; item++) {
        header->lists.count = (offset - header->lists.offset) / 4 + TOCP_LIST_ITEMS + item;
        ck_assert_uint_eq(toc_participation_list_count(toc_instrument_participations(instrument)), item);
    }
}
END_TEST

/* Rows that point to themselves: what is walked upwards or downwards ends. */
START_TEST(rows_that_go_round_end)
{
    char *changed = guarded();
    const struct tocp_header *header = tocp_image_header(changed);
    uint32_t *row = (uint32_t *)(void *)(changed + header->rows[TOCP_KIND_PROVISION].offset);
    row[TOCP_PROVISION_PARENT] = row[TOCP_PROVISION_OWNER] = TOCP_REF(TOCP_KIND_PROVISION, 0);
    row[TOCP_PROVISION_SUBTREE_END] = UINT32_MAX;
    row[TOCP_PROVISION_CHILDREN] = header->whole_lists[TOCP_KIND_PROVISION];
    repair(changed);
    ck_assert_int_eq(tocp_image_verify(changed), 0);
    walk_through(tocp_image_dataset(changed));
}
END_TEST

/* The builtin dataset, in which rows are many, to be changed; its text lists all hold all texts. */
START_TEST(lists_that_are_shared_too_often_are_refused)
{
    size_t large;
    const char *builtin = toc_dataset_image(toc_dataset_builtin(), &large);
    toc_dataset *dataset = calloc(1, sizeof *dataset + large);
    char *changed = memcpy(dataset + 1, builtin, large);
    struct tocp_header *header = (struct tocp_header *)(void *)changed;
    size_t from = offsetof(struct tocp_header, checksum) + sizeof header->checksum;
    ck_assert_int_eq(tocp_image_verify(changed), 1);
    for (uint32_t kind = 1; kind < TOCP_KIND_END; kind++)
        for (uint32_t i = 0; i < header->rows[kind].count; i++)
            for (uint32_t f = 0; f < tocp_row_types[kind].field_count; f++) {
                const struct tocp_field *field = &tocp_row_types[kind].fields[f];
                uint32_t *row = (uint32_t *)(void *)(changed + header->rows[kind].offset) + i * tocp_row_types[kind].words;
                if (field->shape == TOCP_SHAPE_TEXTS && field->word < tocp_row_types[kind].words)
                    row[field->word] = header->whole_lists[TOCP_KIND_TEXT];
            }
    header->checksum = tocp_checksum(changed + from, large - from);
    ck_assert_int_eq(tocp_image_verify(changed), 0);
    free(dataset);
}
END_TEST

/* Steps that are not in order, and one that gives two rows the same children. */
START_TEST(steps_that_lie_are_refused)
{
    char *changed = guarded();
    const struct tocp_header *header = tocp_image_header(changed);
    struct tocp_step *steps = (struct tocp_step *)(void *)(changed + header->steps.offset);
    uint32_t first = header->first_step[TOCP_STEPS_PROVISION_DUTIES];
    ck_assert_uint_eq(header->first_step[TOCP_STEPS_PROVISION_DUTIES + 1], first + 2); /* where it begins, and ends */
    for (int change = 0; change < 3; change++) {
        if (change == 0)
            steps[first].index = steps[first + 1].index;
        else if (change == 1)
            steps[first + 1].index = header->rows[TOCP_KIND_PROVISION].count;
        else
            steps[first].index--;
        repair(changed);
        ck_assert_int_eq(tocp_image_verify(changed), 0);
        memcpy(changed, image, size);
        ck_assert_int_eq(tocp_image_verify(changed), 1);
    }
}
END_TEST

/* What the rows of a small dataset say, as its lists say it: runs, lists that are shared, and all others. */
START_TEST(lists_say_what_the_rows_say)
{
    const toc_dataset *builtin = toc_dataset_builtin();
    const toc_provision_list *all = toc_dataset_provisions(builtin);
    uint32_t runs = 0, shared = 0, last = 0, n = toc_provision_list_count(all);
    ck_assert_uint_gt(n, 100);
    for (uint32_t i = 0; i < n; i++) {
        const toc_provision *provision = toc_provision_list_at(all, i);
        const uint32_t *row = (const uint32_t *)(const void *)provision;
        ck_assert_uint_eq(toc_provision_index(provision), i);
        runs += toc_text_list_count(toc_provision_summaries(provision)) > 1;
        shared += row[TOCP_PROVISION_SOURCES] == last && last != TOCP_EMPTY_LIST;
        last = row[TOCP_PROVISION_SOURCES];
        for (uint32_t c = 0; c < toc_provision_list_count(toc_provision_children(provision)); c++)
            ck_assert_ptr_eq(toc_provision_parent(toc_provision_list_at(toc_provision_children(provision), c)), provision);
        for (uint32_t d = 0; d < toc_duty_list_count(toc_provision_duties(provision)); d++)
            ck_assert_ptr_eq(toc_duty_provision(toc_duty_list_at(toc_provision_duties(provision), d)), provision);
    }
    ck_assert_uint_gt(runs, 0);
    ck_assert_uint_gt(shared, 0);
}
END_TEST

Suite *image_suite(void)
{
    Suite *suite = suite_create("image");
    TCase *changes = tcase_create("changes"), *tests = tcase_create("image");
    tcase_set_timeout(changes, 120);
    tcase_add_checked_fixture(changes, make_image, free_image);
    tcase_add_loop_test(changes, every_changed_byte_is_refused_or_harmless, 0, TURNS);
    suite_add_tcase(suite, changes);
    tcase_set_timeout(tests, 120);
    tcase_add_checked_fixture(tests, make_image, free_image);
    tcase_add_test(tests, every_truncation_is_refused);
    tcase_add_test(tests, the_same_xml_gives_the_same_bytes);
    tcase_add_test(tests, a_full_index_is_given_up);
    tcase_add_test(tests, lists_that_are_shared_too_often_are_refused);
    tcase_add_test(tests, steps_that_lie_are_refused);
    tcase_add_test(tests, lists_say_what_the_rows_say);
    tcase_add_loop_test(tests, runs_outside_of_the_rows_are_none, 0, (int)(sizeof lies / sizeof *lies));
    tcase_add_test(tests, a_run_at_the_end_has_its_item);
    tcase_add_test(tests, rows_that_go_round_end);
    suite_add_tcase(suite, tests);
    return suite;
}
