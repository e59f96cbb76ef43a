/* SPDX-License-Identifier: MIT */
/* The short form of a citation is answered without a scan; what is not exactly that form, is not. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include <toc/toc.h>

#include "core/cite_short.h"

Suite *cite_short_suite(void);

static const struct {
    const char *text, *id; /* NULL: left to the scan */
} forms[] = {
    {"UNTOC art. 16", "untoc#art_16"},
    {"untoc art. 16", "untoc#art_16"},
    {"UnToc art. 9", "untoc#art_9"},
    {"UNTOC art. 20", "untoc#art_20"},
    {"UNTOC art. 16(3)", "untoc#art_16__para_3"},
    {"UNTOC art. 16(10)", "untoc#art_16__para_10"},
    {"UNTOC art. 18(29)(b)", "untoc#art_18__para_29__point_b"},
    {"tip art. 3(a)", "tip#art_3__point_a"},
    {"UNTOC art. 5(1)(a)(ii)", "untoc#art_5__para_1__point_a__item_ii"},
    {"UNTOC art. 5(1)(a)(ii)(b)", "untoc#art_5__para_1__point_a__item_ii__subitem_b"},
    {"firearms art. 3(d)(iii)", "firearms#art_3__point_d__item_iii"},
    {"UNTOC art. 5(1)(a)(ii)(b)(c)", NULL},
    {"UNTOC art. 3(a)(1)", NULL},
    {"UNTOC art. 5(a)(1)", NULL},
    {"UNTOC art. 5(1)(2)", NULL},
    {"UNTOC art. 42", NULL},
    {"UNTOC art. 16(99)", NULL},
    {"UNTOC art. 16(3", NULL},
    {"UNTOC art. 16(3]", NULL},
    {"UNTOC art. 16()", NULL},
    {"UNTOC art. 16(", NULL},
    {"UNTOC art. 16)", NULL},
    {"UNTOC art. 16(3) ", NULL},
    {"UNTOC art. 16.", NULL},
    {"UNTOC art. 5(1)(A)", NULL},
    {"UNTOC art. 5(1)(`)", NULL},
    {"UNTOC art. 5(1)({)", NULL},
    {"UNTOC art. /", NULL},
    {"UNTOC art. :", NULL},
    {"UNTOC art. ", NULL},
    {"UNTOC art.", NULL},
    {"UNTOC art 16", NULL},
    {"UNTOC  art. 16", NULL},
    {"UNTOC", NULL},
    {" art. 16", NULL},
    {"", NULL},
    {"un-toc art. 16", NULL},
    {"UNTOC# art. 16", NULL},
    {"UNTOC art. 16                                   ", NULL},
    {"UNTOC art. 16                                    ", NULL},
    {"UNTOC art. 16(3)(3)(3)(3)(3)(3)(3)(3)(3)(3)(3)(3)(3)(3)(3)(3)", NULL},
};

START_TEST(short_forms_are_answered)
{
    const toc_provision *found = tocp_cite_short(toc_dataset_builtin(), forms[_i].text);
    const char *id = toc_provision_id(found);
    ck_assert_msg(forms[_i].id ? id && strcmp(id, forms[_i].id) == 0 : !id, "\"%s\" leads to %s", forms[_i].text,
                  id ? id : "nothing");
}
END_TEST

/* All that is written in this form and is not too long is read in it. */
START_TEST(what_is_written_short_is_read_short)
{
    const toc_provision_list *all = toc_dataset_provisions(toc_dataset_builtin());
    uint32_t read = 0;
    for (uint32_t i = 0; i < toc_provision_list_count(all); i++) {
        const toc_provision *provision = toc_provision_list_at(all, i);
        const char *id = toc_provision_id(provision), *levels = strchr(id, '#');
        char text[100], *end = text + sprintf(text, "%.*s art. ", (int)(levels - id), id);
        if (strncmp(levels, "#art_", 5) != 0 || strstr(levels, "tail"))
            continue;
        end += sprintf(end, "%.*s", (int)strspn(levels + 5, "0123456789"), levels + 5);
        for (const char *at = levels + 1; (at = strstr(at, "__"));) {
            at = strchr(at + 2, '_') + 1;
            end += sprintf(end, "(%.*s)", (int)strcspn(at, "_"), at);
        }
        ck_assert_msg(tocp_cite_short(toc_dataset_builtin(), text) == provision, "\"%s\" does not lead to %s", text,
                      id);
        read++;
    }
    ck_assert_uint_gt(read, 600);
}
END_TEST

Suite *cite_short_suite(void)
{
    Suite *suite = suite_create("cite-short");
    TCase *tcase = tcase_create("cite-short");
    tcase_add_loop_test(tcase, short_forms_are_answered, 0, sizeof forms / sizeof *forms);
    tcase_add_test(tcase, what_is_written_short_is_read_short);
    suite_add_tcase(suite, tcase);
    return suite;
}
