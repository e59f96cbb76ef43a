/* SPDX-License-Identifier: MIT */
#include <toc/date.h>

#include <string.h>

/* Days are counted in the proleptic Gregorian calendar, with March as the first month of a year so that
 * the leap day comes last. */

static int is_leap(int32_t year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int32_t days_in_month(int32_t year, int32_t month)
{
    static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

static int32_t join(int32_t year, int32_t month, int32_t day)
{
    return year * 10000 + month * 100 + day;
}

int toc_date_is_valid(int32_t date)
{
    if (date < join(1, 0, 0) || date > join(9999, 12, 31))
        return 0;
    uint32_t month = (uint32_t)date / 100 % 100, day = (uint32_t)date % 100;
    if (month == 0 || month > 12)
        return month == 0 && day == 0;
    return day <= 28 || day <= (uint32_t)days_in_month(date / 10000, (int32_t)month);
}

int toc_date_is_full(int32_t date)
{
    return toc_date_is_valid(date) && date % 100 != 0;
}

static int32_t digits(const char *text, int count)
{
    int32_t number = 0;
    for (int i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

int32_t toc_date_parse(const char *text)
{
    if (!text)
        return 0;
    size_t length = strnlen(text, TOC_DATE_SIZE);
    if (length != 4 && length != 7 && length != 10)
        return 0;
    int32_t year = digits(text, 4), month = 0, day = 0;
    if (length >= 7)
        month = text[4] == '-' ? digits(text + 5, 2) : -1;
    if (length == 10)
        day = text[7] == '-' ? digits(text + 8, 2) : -1;
    if (year < 1 || month < 0 || day < 0 || (length >= 7 && month == 0) || (length == 10 && day == 0))
        return 0;
    int32_t date = join(year, month, day);
    return toc_date_is_valid(date) ? date : 0;
}

size_t toc_date_format(int32_t date, char *buffer, size_t size)
{
    char text[TOC_DATE_SIZE] = "0000-00-00";
    size_t length = 0;
    if (toc_date_is_valid(date)) {
        int32_t parts[] = {date / 10000, date / 100 % 100, date % 100};
        static const uint8_t last[] = {3, 6, 9};
        for (int part = 0; part < 3 && parts[part]; part++) {
            length = (size_t)last[part] + 1;
            int32_t number = parts[part];
            for (int at = last[part]; number; at--, number /= 10)
                text[at] = (char)('0' + number % 10);
        }
    }
    if (buffer && size) {
        size_t kept = length < size ? length : size - 1;
        memcpy(buffer, text, kept);
        buffer[kept] = '\0';
    }
    return length;
}

int32_t toc_date_earliest(int32_t date)
{
    if (!toc_date_is_valid(date))
        return 0;
    if (date / 100 % 100 == 0)
        return date + 101;
    return date % 100 == 0 ? date + 1 : date;
}

int32_t toc_date_latest(int32_t date)
{
    if (!toc_date_is_valid(date))
        return 0;
    if (date / 100 % 100 == 0)
        return date + 1231;
    return date % 100 == 0 ? date + days_in_month(date / 10000, date / 100 % 100) : date;
}

int32_t toc_date_compare(int32_t first, int32_t second)
{
    if (!toc_date_is_valid(first) || !toc_date_is_valid(second))
        return TOC_DATE_UNKNOWN;
    if (toc_date_latest(first) < toc_date_earliest(second))
        return TOC_DATE_EARLIER;
    if (toc_date_earliest(first) > toc_date_latest(second))
        return TOC_DATE_LATER;
    return first == second && toc_date_is_full(first) ? TOC_DATE_SAME : TOC_DATE_UNKNOWN;
}

static int32_t to_days(int32_t date)
{
    int32_t year = date / 10000, month = date / 100 % 100, day = date % 100;
    year -= month <= 2;
    month += month <= 2 ? 9 : -3;
    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
}

static int32_t from_days(int32_t days)
{
    int32_t era = days / 146097, rest = days % 146097;
    int32_t year = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
    int32_t in_year = rest - (365 * year + year / 4 - year / 100);
    int32_t month = (5 * in_year + 2) / 153;
    int32_t day = in_year - (153 * month + 2) / 5 + 1;
    year += era * 400 + (month >= 10);
    return join(year, month + (month < 10 ? 3 : -9), day);
}

int32_t toc_date_add_days(int32_t date, int32_t days)
{
    if (!toc_date_is_full(date))
        return 0;
    int64_t sum = (int64_t)to_days(date) + days;
    if (sum < to_days(join(1, 1, 1)) || sum > to_days(join(9999, 12, 31)))
        return 0;
    return from_days((int32_t)sum);
}

int32_t toc_date_add_months(int32_t date, int32_t months)
{
    if (!toc_date_is_full(date))
        return 0;
    int64_t sum = (int64_t)(date / 10000) * 12 + (date / 100 % 100 - 1) + months;
    if (sum < 12 || sum >= 10000 * 12)
        return 0;
    int32_t year = (int32_t)(sum / 12), month = (int32_t)(sum % 12) + 1, day = date % 100;
    int32_t last = days_in_month(year, month);
    return join(year, month, day < last ? day : last);
}

int32_t toc_date_days_between(int32_t first, int32_t second)
{
    if (!toc_date_is_full(first) || !toc_date_is_full(second))
        return 0;
    return to_days(second) - to_days(first);
}
