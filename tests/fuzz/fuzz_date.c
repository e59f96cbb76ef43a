/* SPDX-License-Identifier: MIT */
/* Two numbers and a text: what holds for dates must hold for any of them. */
#include "target.h"
#include "walk.h"

static void require_date(int32_t date, int32_t other, int32_t days)
{
    char text[TOC_DATE_SIZE], cut[3];
    size_t length = toc_date_format(date, text, sizeof text);
    REQUIRE(toc_date_format(date, cut, sizeof cut) == length && strlen(cut) < sizeof cut);
    REQUIRE(strlen(text) == length && (length != 0) == (toc_date_is_valid(date) != 0));
    REQUIRE(length == 0 || toc_date_parse(text) == date);
    int32_t first = toc_date_earliest(date), last = toc_date_latest(date);
    REQUIRE(first <= last && (first == last) == (length == 0 || toc_date_is_full(date)));
    REQUIRE(toc_date_compare(date, other) != TOC_DATE_EARLIER || toc_date_compare(other, date) == TOC_DATE_LATER);
    REQUIRE(toc_date_days_between(date, other) == -toc_date_days_between(other, date));
    int32_t sum = toc_date_add_days(date, days), month = toc_date_add_months(date, days);
    REQUIRE(sum == 0 || (toc_date_is_full(sum) && toc_date_days_between(date, sum) == days));
    REQUIRE(month == 0 || (toc_date_is_full(month) && month % 100 <= date % 100));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int32_t numbers[2] = {0, 0};
    size_t taken = size < sizeof numbers ? size : sizeof numbers;
    if (taken)
        memcpy(numbers, data, taken);
    struct walk walk;
    walk_begin(&walk, NULL, data + taken, size - taken);
    for (uint32_t i = 0; i < walk.string_count; i++) {
        int32_t date = toc_date_parse(walk.strings[i]);
        REQUIRE(date == 0 || toc_date_is_valid(date));
        require_date(date, numbers[0], numbers[1]);
    }
    require_date(numbers[0], numbers[1], numbers[1]);
    require_date(numbers[0], numbers[1], numbers[1] % 100000);
    walk_end(&walk);
    return 0;
}
