/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <toc/toc.h>

Suite *date_suite(void);

static const struct {
    const char *text;
    int32_t date;
} readable[] = {
    {"2003-09-29", 20030929}, {"2003-09", 20030900}, {"2003", 20030000}, {"0001-01-01", 10101}, {"9999-12-31", 99991231},
    {"2000-02-29", 20000229}, {"2004-02-29", 20040229},
};

static const char *const unreadable[] = {
    "",           "2001-02-29", "1900-02-29",  "2003-13-01", "2003-00-01", "2003-01-00", "2003-01-32", "0000-01-01",
    "0000",       "10000",      "2003-1-1",    "2003-9",     " 2003",      "2003 ",      "2003-09-29Z", "2003/09/29",
    "20030929",   "2003-09-2x", "+2003-09-29", "-2003",      "2003-09-",   "2003-",      "99999-01-01",
    "\xd9\xa2\xd9\xa0", "2003-09-29T00:00:00", "2003-04-31",
};

START_TEST(reads_dates_that_exist)
{
    ck_assert_int_eq(toc_date_parse(readable[_i].text), readable[_i].date);
}
END_TEST

START_TEST(refuses_all_else)
{
    ck_assert_msg(toc_date_parse(unreadable[_i]) == 0, "'%s' was read", unreadable[_i]);
}
END_TEST

START_TEST(writes_what_it_reads)
{
    char text[TOC_DATE_SIZE];
    ck_assert_uint_eq(toc_date_format(readable[_i].date, text, sizeof text), strlen(readable[_i].text));
    ck_assert_str_eq(text, readable[_i].text);
}
END_TEST

START_TEST(writes_nothing_for_no_date)
{
    char text[TOC_DATE_SIZE] = "x";
    ck_assert_uint_eq(toc_date_format(20010229, text, sizeof text), 0);
    ck_assert_str_eq(text, "");
    ck_assert_uint_eq(toc_date_format(20030929, NULL, 0), 10);
    ck_assert_uint_eq(toc_date_format(20030929, NULL, sizeof text), 10);
    ck_assert_uint_eq(toc_date_format(20030929, text, 0), 10);
    ck_assert_uint_eq(toc_date_format(20030929, text, 5), 10);
    ck_assert_str_eq(text, "2003");
}
END_TEST

/* One day, by what was counted so far; a plain condition, because Check is slow to say yes ten million times. */
static int day_is_right(int32_t before, int32_t date, int32_t count)
{
    char text[TOC_DATE_SIZE];
    toc_date_format(date, text, sizeof text);
    return toc_date_days_between(10101, date) == count && toc_date_parse(text) == date &&
           (!before || (toc_date_add_days(before, 1) == date && toc_date_add_days(date, -1) == before));
}

/* Every day of years 1 to 9999, counted by hand: no arithmetic is shared with the code under test. */
START_TEST(every_day_follows_the_day_before)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int32_t before = 0, count = 0;
    for (int32_t year = 1; year <= 9999; year++)
        for (int32_t month = 1; month <= 12; month++) {
            int last = days[month - 1] + (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
            for (int32_t day = 1; day <= 31; day++) {
                int32_t date = year * 10000 + month * 100 + day;
                if (toc_date_is_full(date) != (day <= last) || (day <= last && !day_is_right(before, date, count)))
                    ck_abort_msg("%d", (int)date);
                before = day <= last ? date : before;
                count += day <= last;
            }
        }
    ck_assert_int_eq(count, 3652059);
    ck_assert_int_eq(toc_date_add_days(99991231, 1), 0);
    ck_assert_int_eq(toc_date_add_days(10101, -1), 0);
    ck_assert_int_eq(toc_date_add_days(10101, INT32_MAX), 0);
    ck_assert_int_eq(toc_date_add_days(10101, INT32_MIN), 0);
}
END_TEST

START_TEST(months_end_where_the_shorter_month_ends)
{
    ck_assert_int_eq(toc_date_add_months(20040131, 1), 20040229);
    ck_assert_int_eq(toc_date_add_months(20040229, 12), 20050228);
    ck_assert_int_eq(toc_date_add_months(20040331, -1), 20040229);
    ck_assert_int_eq(toc_date_add_months(20041215, 1), 20050115);
    ck_assert_int_eq(toc_date_add_months(20040115, -1), 20031215);
    ck_assert_int_eq(toc_date_add_months(99991215, 1), 0);
    ck_assert_int_eq(toc_date_add_months(10115, -1), 0);
    ck_assert_int_eq(toc_date_add_months(20040100, 1), 0);
}
END_TEST

START_TEST(partial_dates_have_a_first_and_a_last_day)
{
    ck_assert_int_eq(toc_date_earliest(20040200), 20040201);
    ck_assert_int_eq(toc_date_latest(20040200), 20040229);
    ck_assert_int_eq(toc_date_earliest(20030000), 20030101);
    ck_assert_int_eq(toc_date_latest(20030000), 20031231);
    ck_assert_int_eq(toc_date_earliest(20030929), 20030929);
    ck_assert_int_eq(toc_date_latest(20030929), 20030929);
    ck_assert_int_eq(toc_date_earliest(0), 0);
    ck_assert_int_eq(toc_date_latest(20030931), 0);
    ck_assert_int_eq(toc_date_is_valid(20030009), 0);
    ck_assert_int_eq(toc_date_is_valid(20031301), 0);
    ck_assert_int_eq(toc_date_is_valid(-20030101), 0);
}
END_TEST

static const struct {
    int32_t first, second, answer;
} compared[] = {
    {20030101, 20030102, TOC_DATE_EARLIER}, {20030102, 20030101, TOC_DATE_LATER},  {20030101, 20030101, TOC_DATE_SAME},
    {20030100, 20030101, TOC_DATE_UNKNOWN}, {20030100, 20030200, TOC_DATE_EARLIER}, {20030100, 20030100, TOC_DATE_UNKNOWN},
    {20040000, 20031231, TOC_DATE_LATER},   {0, 20030101, TOC_DATE_UNKNOWN},        {20030101, 0, TOC_DATE_UNKNOWN},
    {20030101, 20030230, TOC_DATE_UNKNOWN},
};

START_TEST(comparison_is_three_valued)
{
    ck_assert_int_eq(toc_date_compare(compared[_i].first, compared[_i].second), compared[_i].answer);
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

Suite *date_suite(void)
{
    Suite *suite = suite_create("date");
    TCase *tests = tcase_create("date");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, reads_dates_that_exist, 0, COUNT(readable));
    tcase_add_loop_test(tests, refuses_all_else, 0, COUNT(unreadable));
    tcase_add_loop_test(tests, writes_what_it_reads, 0, COUNT(readable));
    tcase_add_test(tests, writes_nothing_for_no_date);
    tcase_add_test(tests, every_day_follows_the_day_before);
    tcase_add_test(tests, months_end_where_the_shorter_month_ends);
    tcase_add_test(tests, partial_dates_have_a_first_and_a_last_day);
    tcase_add_loop_test(tests, comparison_is_three_valued, 0, COUNT(compared));
    suite_add_tcase(suite, tests);
    return suite;
}
