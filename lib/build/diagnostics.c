/* SPDX-License-Identifier: MIT */
#include "diagnostics.h"

#include <toc/loader.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct entry {
    int32_t code;
    int32_t severity;
    const char *name;
    const char *help;
};

static const struct entry registry[] = {
#define DIAGNOSTIC(N, number, name, severity, help) {number, TOC_SEVERITY_##severity, name, help},
#include "diagnostics.def"
#undef DIAGNOSTIC
};

#define ENTRIES (sizeof registry / sizeof *registry)

static const struct entry *entry_of(int32_t code)
{
    for (size_t i = 0; i < ENTRIES; i++)
        if (registry[i].code == code)
            return &registry[i];
    return NULL;
}

/* What a file holds must not act on a terminal, nor be cut within a character. */
static void make_printable(char *text)
{
    size_t length = strlen(text);
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] < 0x20 || text[i] == 0x7f)
            text[i] = '?';
        else if ((unsigned char)text[i] == 0xc2 && (unsigned char)text[i + 1] < 0xa0 && text[i + 1] != 0)
            text[i] = text[i + 1] = '?'; /* C1 controls */
    while (length && ((unsigned char)text[length - 1] & 0xc0) == 0x80)
        length--;
    if (length && (unsigned char)text[length - 1] >= 0xc0) {
        unsigned char lead = (unsigned char)text[length - 1];
        size_t wanted = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (strlen(text + length - 1) < wanted)
            text[length - 1] = '\0';
    }
}

void tocp_list_word(char *list, size_t size, const char *word)
{
    strncat(list, list[0] ? ", " : "", size - strlen(list) - 1);
    strncat(list, word, size - strlen(list) - 1);
}

static char *copy(const char *text)
{
    size_t size = strlen(text ? text : "") + 1;
    char *made = malloc(size);
    if (made)
        memcpy(made, text ? text : "", size);
    return made;
}

static int make_room(struct tocp_diagnostics *diagnostics)
{
    if (diagnostics->count < diagnostics->room)
        return 1;
    uint32_t room = diagnostics->room ? diagnostics->room * 2 : 8;
    struct toc_diagnostic **items = realloc(diagnostics->items, room * sizeof *items);
    if (!items)
        return 0;
    diagnostics->items = items;
    diagnostics->room = room;
    return 1;
}

static void release(struct toc_diagnostic *item)
{
    if (!item)
        return;
    free(item->file);
    free(item->path);
    free(item->message);
    free(item);
}

static struct toc_diagnostic *make(int32_t code, const struct tocp_location *location, const char *message)
{
    struct toc_diagnostic *item = malloc(sizeof *item);
    if (!item)
        return NULL;
    *item = (struct toc_diagnostic){
        code, location->line, location->column, copy(location->file), copy(location->path), copy(message)};
    if (item->file && item->path && item->message)
        return item;
    release(item);
    return NULL;
}

void tocp_report_more(struct tocp_diagnostics *diagnostics, int32_t code)
{
    if (entry_of(code)->severity == TOC_SEVERITY_ERROR)
        diagnostics->errors++;
    else
        diagnostics->warnings++;
}

void tocp_report(struct tocp_diagnostics *diagnostics, int32_t code, const struct tocp_location *location,
                 const char *format, ...)
{
    tocp_report_more(diagnostics, code);
    if (tocp_diagnostics_full(diagnostics))
        return;
    char message[TOCP_MESSAGE_SIZE];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    make_printable(message);
    struct toc_diagnostic *item = make_room(diagnostics) ? make(code, location, message) : NULL;
    if (item)
        diagnostics->items[diagnostics->count++] = item;
    else
        diagnostics->nomem = 1;
}

void tocp_diagnostics_clear(struct tocp_diagnostics *diagnostics)
{
    for (uint32_t i = 0; i < diagnostics->count; i++)
        release(diagnostics->items[i]);
    free(diagnostics->items);
    uint32_t limit = diagnostics->limit;
    memset(diagnostics, 0, sizeof *diagnostics);
    diagnostics->limit = limit;
}

int32_t toc_diagnostic_code(const toc_diagnostic *diagnostic)
{
    return diagnostic ? diagnostic->code : 0;
}

int32_t toc_diagnostic_severity(const toc_diagnostic *diagnostic)
{
    return diagnostic ? entry_of(diagnostic->code)->severity : 0;
}

const char *toc_diagnostic_name(const toc_diagnostic *diagnostic)
{
    return diagnostic ? entry_of(diagnostic->code)->name : NULL;
}

const char *toc_diagnostic_help(const toc_diagnostic *diagnostic)
{
    return diagnostic ? entry_of(diagnostic->code)->help : NULL;
}

const char *toc_diagnostic_message(const toc_diagnostic *diagnostic)
{
    return diagnostic ? diagnostic->message : NULL;
}

const char *toc_diagnostic_file(const toc_diagnostic *diagnostic)
{
    return diagnostic ? diagnostic->file : NULL;
}

const char *toc_diagnostic_path(const toc_diagnostic *diagnostic)
{
    return diagnostic ? diagnostic->path : NULL;
}

uint32_t toc_diagnostic_line(const toc_diagnostic *diagnostic)
{
    return diagnostic ? diagnostic->line : 0;
}

uint32_t toc_diagnostic_column(const toc_diagnostic *diagnostic)
{
    return diagnostic ? diagnostic->column : 0;
}

const char *toc_diagnostic_code_name(int32_t code)
{
    const struct entry *entry = entry_of(code);
    return entry ? entry->name : NULL;
}

const char *toc_diagnostic_code_help(int32_t code)
{
    const struct entry *entry = entry_of(code);
    return entry ? entry->help : NULL;
}

int32_t toc_diagnostic_code_at(uint32_t position)
{
    return position < ENTRIES ? registry[position].code : 0;
}
