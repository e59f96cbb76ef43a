/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <string.h>
#include <toc/toc.h>

Suite *common_suite(void);

static const toc_dataset *builtin(void)
{
    return toc_dataset_builtin();
}

static const toc_participant *who(const char *code)
{
    return toc_find_participant_by_code(builtin(), code);
}

/* By what toc_status says of each, one by one. */
START_TEST(instruments_bind_both)
{
    static const char *const codes[] = {"ALB", "CHE", "USA", "JPN", "GBR", "MHL", "QAT", "EU", "PRK", "MNE"};
    static const int32_t days[] = {20001212, 20030929, 20040000, 20061023, 20121226, 20121227, 20150000, 20260911};
    enum { COUNT = sizeof codes / sizeof *codes };
    for (size_t a = 0; a < COUNT; a++)
        for (size_t b = 0; b < COUNT; b++)
            for (size_t d = 0; d < sizeof days / sizeof *days; d++) {
                toc_instrument_list *list = NULL;
                uint32_t unknown = 9, n = 0;
                ck_assert_int_eq(toc_common_instruments(who(codes[a]), who(codes[b]), days[d], &unknown, &list), TOC_OK);
                const toc_instrument_list *all = toc_dataset_instruments(builtin());
                for (uint32_t i = 0; i < toc_instrument_list_count(all); i++) {
                    const toc_instrument *instrument = toc_instrument_list_at(all, i);
                    if (toc_status(who(codes[a]), instrument, days[d]) == TOC_STATUS_PARTY &&
                        toc_status(who(codes[b]), instrument, days[d]) == TOC_STATUS_PARTY)
                        ck_assert_ptr_eq(toc_instrument_list_at(list, n++), instrument);
                }
                ck_assert_uint_eq(toc_instrument_list_count(list), n);
                ck_assert_uint_le(unknown + n, toc_instrument_list_count(all));
                toc_instrument_list_free(list);
            }
}
END_TEST

START_TEST(what_cannot_be_said_is_counted)
{
    toc_instrument_list *list = NULL;
    uint32_t unknown = 0;
    ck_assert_int_eq(toc_common_instruments(who("CHE"), who("MHL"), 20150101, &unknown, &list), TOC_OK);
    ck_assert_uint_eq(toc_instrument_list_count(list), 1);
    ck_assert_str_eq(toc_instrument_id(toc_instrument_list_at(list, 0)), "untoc");
    ck_assert_uint_eq(unknown, 1);
    toc_instrument_list_free(list);
}
END_TEST

START_TEST(provisions_on_a_topic)
{
    const toc_topic *topic = toc_dataset_find_topic(builtin(), "topic-extradition");
    toc_provision_list *list = NULL;
    ck_assert_ptr_nonnull(topic);
    ck_assert_int_eq(toc_common_provisions(who("ALB"), who("CHE"), topic, 20100101, &list), TOC_OK);
    ck_assert_uint_gt(toc_provision_list_count(list), 5);
    for (uint32_t i = 0; i < toc_provision_list_count(list); i++) {
        const toc_provision *provision = toc_provision_list_at(list, i);
        uint32_t found = 0;
        for (uint32_t t = 0; t < toc_topic_list_count(toc_provision_topics(provision)); t++)
            found += toc_topic_list_at(toc_provision_topics(provision), t) == topic;
        ck_assert_uint_eq(found, 1);
        ck_assert_int_eq(toc_status(who("CHE"), toc_provision_instrument(provision), 20100101), TOC_STATUS_PARTY);
    }
    toc_provision_list_free(list);
    ck_assert_int_eq(toc_common_provisions(who("ALB"), who("CHE"), topic, 20000101, &list), TOC_OK);
    ck_assert_uint_eq(toc_provision_list_count(list), 0);
    toc_provision_list_free(list);
}
END_TEST

START_TEST(duties_of_a_party)
{
    toc_duty_list *all = NULL, *notifications = NULL;
    ck_assert_int_eq(toc_participant_duties(who("CHE"), 0, 20120101, &all), TOC_OK);
    ck_assert_int_eq(toc_participant_duties(who("CHE"), TOC_DUTY_NOTIFICATION, 20120101, &notifications), TOC_OK);
    ck_assert_uint_gt(toc_duty_list_count(notifications), 5);
    ck_assert_uint_gt(toc_duty_list_count(all), toc_duty_list_count(notifications));
    for (uint32_t i = 0; i < toc_duty_list_count(all); i++)
        ck_assert_str_ne(toc_instrument_id(toc_provision_instrument(toc_duty_provision(toc_duty_list_at(all, i)))),
                         "firearms"); /* in force for it since 27 December 2012 */
    for (uint32_t i = 0; i < toc_duty_list_count(notifications); i++)
        ck_assert_int_eq(toc_duty_kind(toc_duty_list_at(notifications, i)), TOC_DUTY_NOTIFICATION);
    toc_duty_list_free(all);
    toc_duty_list_free(notifications);
    ck_assert_int_eq(toc_participant_duties(who("CHE"), 0, 20000101, &all), TOC_OK);
    ck_assert_uint_eq(toc_duty_list_count(all), 0);
    toc_duty_list_free(all);
}
END_TEST

/* The same data, loaded once more. */
START_TEST(two_datasets_have_nothing_in_common)
{
    size_t size;
    const void *image = toc_dataset_image(builtin(), &size);
    const toc_dataset *other;
    toc_instrument_list *instruments;
    toc_provision_list *provisions;
    ck_assert_int_eq(toc_dataset_open_memory(image, size, &other), TOC_OK);
    const toc_participant *foreign = toc_find_participant_by_code(other, "ALB");
    const toc_topic *topic = toc_dataset_find_topic(builtin(), "topic-extradition");
    ck_assert_ptr_nonnull(foreign);
    ck_assert_int_eq(toc_common_instruments(who("ALB"), foreign, 20100101, NULL, &instruments), TOC_E_ARGUMENT);
    ck_assert_ptr_null(instruments);
    ck_assert_int_eq(toc_common_provisions(foreign, foreign, topic, 20100101, &provisions), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_common_provisions(who("ALB"), foreign, topic, 20100101, &provisions), TOC_E_ARGUMENT);
    ck_assert_ptr_null(provisions);
    ck_assert_int_eq(toc_common_instruments(foreign, foreign, 20100101, NULL, &instruments), TOC_OK);
    ck_assert_uint_eq(toc_instrument_list_count(instruments), 4);
    toc_instrument_list_free(instruments);
    toc_dataset_unref(other);
}
END_TEST

START_TEST(takes_nothing)
{
    const toc_topic *topic = toc_dataset_find_topic(builtin(), "topic-extradition");
    toc_instrument_list *instruments = NULL;
    toc_provision_list *provisions = NULL;
    toc_duty_list *duties = NULL;
    uint32_t unknown = 9;
    ck_assert_int_eq(toc_common_instruments(NULL, who("CHE"), 20100101, &unknown, &instruments), TOC_E_ARGUMENT);
    ck_assert_uint_eq(unknown, 0);
    ck_assert_int_eq(toc_common_instruments(who("CHE"), NULL, 20100101, NULL, &instruments), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_common_instruments(who("CHE"), who("CHE"), 0, NULL, &instruments), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_common_instruments(who("CHE"), who("CHE"), 20100101, NULL, NULL), TOC_E_ARGUMENT);
    ck_assert_ptr_null(instruments);
    ck_assert_int_eq(toc_common_provisions(who("CHE"), who("CHE"), NULL, 20100101, &provisions), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_common_provisions(NULL, NULL, topic, 20100101, &provisions), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_common_provisions(who("CHE"), who("CHE"), topic, 20100101, NULL), TOC_E_ARGUMENT);
    ck_assert_ptr_null(provisions);
    ck_assert_int_eq(toc_participant_duties(NULL, 0, 20100101, &duties), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_participant_duties(who("CHE"), 0, 20101301, &duties), TOC_E_ARGUMENT);
    ck_assert_int_eq(toc_participant_duties(who("CHE"), 0, 20100101, NULL), TOC_E_ARGUMENT);
    ck_assert_ptr_null(duties);
}
END_TEST

Suite *common_suite(void)
{
    Suite *suite = suite_create("common");
    TCase *all = tcase_create("common");
    tcase_add_test(all, instruments_bind_both);
    tcase_add_test(all, what_cannot_be_said_is_counted);
    tcase_add_test(all, provisions_on_a_topic);
    tcase_add_test(all, duties_of_a_party);
    tcase_add_test(all, two_datasets_have_nothing_in_common);
    tcase_add_test(all, takes_nothing);
    suite_add_tcase(suite, all);
    return suite;
}
