/* SPDX-License-Identifier: MIT */
/* A loader refuses data in which a Party to a Protocol is none to its Convention; a snapshot may still hold it. Here
 * one is made by taking the consent out of an image. */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <toc/toc.h>

#include "core/image.h"

Suite *explain_suite(void);

/* A copy of the builtin dataset in which a participation with the convention is changed. */
static const toc_dataset *changed(const char *participant, uint32_t word, uint32_t value)
{
    size_t size = 0;
    const toc_dataset *builtin = toc_dataset_builtin(), *dataset = NULL;
    const toc_participation *participation = toc_participant_participation(
        toc_dataset_find_participant(builtin, participant), toc_dataset_find_instrument(builtin, "untoc"));
    const void *image = toc_dataset_image(builtin, &size);
    char *copy = malloc(size);
    memcpy(copy, image, size);
    struct tocp_header *header = (struct tocp_header *)(void *)copy;
    uint32_t *row = (uint32_t *)(void *)(copy + ((const uint32_t *)(const void *)participation)[0]);
    row[word] = value;
    if (word == TOCP_PARTICIPATION_DEPOSITED_FIRST)
        row[word + 1] = value;
    size_t from = offsetof(struct tocp_header, checksum) + sizeof header->checksum;
    header->checksum = tocp_checksum(copy + from, size - from);
    ck_assert_int_eq(toc_dataset_open_memory(copy, size, &dataset), TOC_OK);
    free(copy);
    return dataset;
}

static void check_error(const toc_dataset *dataset, const char *participant, const char *sentence)
{
    toc_explanation *explanation = NULL;
    uint32_t errors = 0;
    ck_assert_int_eq(toc_status_explain(toc_dataset_find_participant(dataset, participant),
                                        toc_dataset_find_instrument(dataset, "tip"), 20200101, &explanation), TOC_OK);
    for (uint32_t i = 0; i < toc_explanation_count(explanation); i++) {
        const toc_reason *reason = toc_explanation_at(explanation, i);
        if (toc_reason_kind(reason) != TOC_REASON_DATA_ERROR)
            continue;
        errors++;
        ck_assert_str_eq(toc_reason_sentence(reason), sentence);
        ck_assert_str_eq(toc_provision_id(toc_reason_provision(reason)), "untoc#art_37__para_2");
        ck_assert_int_eq(toc_rule_kind(toc_reason_rule(reason)), TOC_RULE_ELIGIBILITY);
    }
    ck_assert_uint_eq(errors, 1);
    toc_explanation_free(explanation);
    toc_dataset_unref(dataset);
}

START_TEST(protocol_without_convention)
{
    check_error(changed("state-alb", TOCP_PARTICIPATION_CONSENT, 0), "state-alb",
                "The data contradicts itself: Albania consented to the Trafficking in Persons Protocol but not to the "
                "Organized Crime Convention, although only a Party to the latter can become a Party to the former "
                "(article 37, paragraph 2, of the Organized Crime Convention).");
}
END_TEST

START_TEST(protocol_before_convention)
{
    check_error(changed("state-alb", TOCP_PARTICIPATION_DEPOSITED_FIRST, 20200101), "state-alb",
                "The data contradicts itself: Albania consented to the Trafficking in Persons Protocol before the "
                "Organized Crime Convention, although only a Party to the latter can become a Party to the former "
                "(article 37, paragraph 2, of the Organized Crime Convention).");
}
END_TEST

Suite *explain_suite(void)
{
    Suite *suite = suite_create("explain");
    TCase *all = tcase_create("contradictions");
    tcase_add_test(all, protocol_without_convention);
    tcase_add_test(all, protocol_before_convention);
    suite_add_tcase(suite, all);
    return suite;
}
