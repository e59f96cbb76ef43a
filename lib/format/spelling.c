/* SPDX-License-Identifier: MIT */
#include "spelling.h"

#include "words.h"

#include <string.h>

void tocp_spell(const char *text, struct tocp_spelling *spelling)
{
    const char *end = text + strnlen(text, 4 * (TOCP_LONGEST_SPELLING + 1));
    spelling->count = 0;
    while (text < end) {
        uint32_t point = tocp_decode(&text, end);
        if (spelling->count == TOCP_LONGEST_SPELLING) {
            spelling->count++;
            return;
        }
        spelling->points[spelling->count++] = point >= 'A' && point <= 'Z' ? point - 'A' + 'a' : point;
    }
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* One row of the table of distances between beginnings, in the band around its diagonal. */
static uint32_t fill_row(const struct tocp_spelling *a, const struct tocp_spelling *b, uint32_t i, uint32_t limit,
                         uint32_t *row, const uint32_t *before, const uint32_t *before_that)
{
    uint32_t first = i > limit ? i - limit : 1, last = least(b->count, i + limit), nearest = UINT32_MAX;
    row[first - 1] = first == 1 ? i : limit + 1;
    for (uint32_t j = first; j <= last; j++) {
        uint32_t above = j < i + limit ? before[j] + 1 : limit + 1;
        uint32_t distance = before[j - 1] + (a->points[i - 1] != b->points[j - 1]);
        distance = least(distance, least(above, row[j - 1] + 1));
        if (i > 1 && j > 1 && a->points[i - 1] == b->points[j - 2] && a->points[i - 2] == b->points[j - 1])
            distance = least(distance, before_that[j - 2] + 1);
        row[j] = distance;
        nearest = least(nearest, distance);
    }
    return nearest;
}

uint32_t tocp_spelling_distance(const struct tocp_spelling *a, const struct tocp_spelling *b, uint32_t limit)
{
    uint32_t rows[3][TOCP_LONGEST_SPELLING + 1];
    if (a->count > TOCP_LONGEST_SPELLING || b->count > TOCP_LONGEST_SPELLING || a->count > b->count + limit ||
        b->count > a->count + limit)
        return limit + 1;
    for (uint32_t j = 0; j <= b->count; j++)
        rows[0][j] = j;
    for (uint32_t i = 1; i <= a->count; i++)
        if (fill_row(a, b, i, limit, rows[i % 3], rows[(i - 1) % 3], rows[(i + 1) % 3]) > limit)
            return limit + 1;
    return least(rows[a->count % 3][b->count], limit + 1);
}

uint32_t tocp_spelling_alike(const struct tocp_spelling *a, const struct tocp_spelling *b)
{
    uint32_t count = 0, most = least(least(a->count, b->count), TOCP_LONGEST_SPELLING);
    while (count < most && a->points[count] == b->points[count])
        count++;
    return count;
}
