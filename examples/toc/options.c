/* SPDX-License-Identifier: MIT */
#include "options.h"
#include "layout.h"
#include "memory.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <toc/toc.h>

enum { KEY_COLOR = 0x100, KEY_NO_PAGER };

void refuse_argument(const struct argp_state *state, const char *form, ...)
{
    va_list arguments;
    va_start(arguments, form);
    char *text = format_list(form, arguments), *clean = layout_clean(text);
    va_end(arguments);
    argp_error(state, "%s", clean);
    free(clean);
    free(text);
}

static enum color parse_color(const char *argument, struct argp_state *state)
{
    if (!argument || !strcmp(argument, "always"))
        return COLOR_ALWAYS;
    if (!strcmp(argument, "never"))
        return COLOR_NEVER;
    if (strcmp(argument, "auto") != 0)
        refuse_argument(state, "--color=%s: expected auto, always or never", argument);
    return COLOR_AUTO;
}

static error_t parse_common(int key, char *argument, struct argp_state *state)
{
    struct options *options = state->input;
    switch (key) {
    case 'd': options->data = argument; return 0;
    case 'j': options->json = 1; return 0;
    case 'l': options->language = argument; return 0;
    case KEY_COLOR: options->color = parse_color(argument, state); return 0;
    case KEY_NO_PAGER: options->no_pager = 1; return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

#define PRINTING                                                                                             \
    {"color", KEY_COLOR, "WHEN", OPTION_ARG_OPTIONAL, "Colour: auto (on a terminal), always or never", 10},  \
    {"no-pager", KEY_NO_PAGER, NULL, 0, "Do not start a pager on a terminal", 10}

static const struct argp_option of_queries[] = {
    {"data", 'd', "FILE", 0, "Ask this snapshot (.tocb) instead of the builtin dataset", 9},
    {"json", 'j', NULL, 0, "Print JSON", 9},
    {"lang", 'l', "LANG", 0, "Prefer this language: en, fr, es, ru, ar or zh", 9},
    PRINTING,
    {0}};

static const struct argp_option of_data[] = {PRINTING, {0}};

const struct argp query_options = {.options = of_queries, .parser = parse_common};
const struct argp data_options = {.options = of_data, .parser = parse_common};

int32_t parse_day(const char *argument, struct argp_state *state)
{
    int32_t day = toc_date_parse(argument);
    if (!day)
        refuse_argument(state, "%s is no date: expected YYYY-MM-DD, YYYY-MM or YYYY", argument);
    return day;
}

int32_t today(void)
{
    time_t now = time(NULL);
    struct tm utc;
    gmtime_r(&now, &utc);
    return (utc.tm_year + 1900) * 10000 + (utc.tm_mon + 1) * 100 + utc.tm_mday;
}
