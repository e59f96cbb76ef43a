/* SPDX-License-Identifier: MIT */
#include "page.h"
#include "layout.h"
#include "memory.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum { USUAL_COLUMNS = 80, LONGEST_PROSE = 100, SHORTEST_PROSE = 16, HANGING = 4, NO_SUCH_PROGRAM = 127 };

int color_is_on(enum color color, FILE *stream)
{
    const char *refused = getenv("NO_COLOR"), *terminal = getenv("TERM");
    if (color != COLOR_AUTO)
        return color == COLOR_ALWAYS;
    return isatty(fileno(stream)) && !(refused && *refused) && !(terminal && !strcmp(terminal, "dumb"));
}

const char *style_start(int color, enum style style)
{
    switch (color ? style : STYLE_PLAIN) {
    case STYLE_BOLD: return "\033[1m";
    case STYLE_FAINT: return "\033[2m";
    case STYLE_GREEN: return "\033[32m";
    case STYLE_YELLOW: return "\033[33m";
    case STYLE_RED: return "\033[31m";
    case STYLE_PLAIN:
    default: return "";
    }
}

const char *style_end(int color, enum style style)
{
    return color && style != STYLE_PLAIN ? "\033[0m" : "";
}

static size_t terminal_columns(void)
{
    const char *stated = getenv("COLUMNS");
    long number = stated ? strtol(stated, NULL, 10) : 0;
    struct winsize size;
    if (number > 0 && number < 10000)
        return (size_t)number;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : USUAL_COLUMNS;
}

void page_open(struct page *page, enum color color)
{
    *page = (struct page){.columns = terminal_columns(), .color = color_is_on(color, stdout)};
    page->measure = page->columns < LONGEST_PROSE ? page->columns : LONGEST_PROSE;
    page->stream = must(open_memstream(&page->text, &page->size));
}

static int is_longer_than_terminal(const struct page *page)
{
    struct winsize size;
    size_t lines = 0;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    for (size_t i = 0; i < page->size; i++)
        lines += page->text[i] == '\n';
    return lines >= size.ws_row;
}

static FILE *start_pager(void)
{
    const char *pager = getenv("PAGER");
    setenv("LESS", "FRX", 0);
    setenv("LESSCHARSET", "utf-8", 0);
    if (pager && (!*pager || !strcmp(pager, "cat")))
        return NULL;
    signal(SIGPIPE, SIG_IGN); /* the reader may leave before the end */
    return popen(pager ? pager : "less", "w");
}

static int print(const struct page *page, int with_pager)
{
    FILE *pager = with_pager && isatty(STDOUT_FILENO) && is_longer_than_terminal(page) ? start_pager() : NULL;
    if (pager) {
        fwrite(page->text, 1, page->size, pager);
        int status = pclose(pager);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != NO_SUCH_PROGRAM)
            return 0;
    }
    return fwrite(page->text, 1, page->size, stdout) == page->size && fflush(stdout) == 0 ? 0 : -1;
}

int page_close(struct page *page, int with_pager)
{
    if (fclose(page->stream))
        fail_for_memory();
    int result = print(page, with_pager), reason = errno;
    free(page->text);
    *page = (struct page){.stream = NULL};
    errno = reason;
    return result;
}

void page_blank(struct page *page)
{
    fputc('\n', page->stream);
}

static void write_spaces(struct page *page, size_t count)
{
    static const char spaces[] = "                                ";
    for (size_t part; count; count -= part) {
        part = count < sizeof spaces - 1 ? count : sizeof spaces - 1;
        fwrite(spaces, 1, part, page->stream);
    }
}

static void write_styled(struct page *page, enum style style, const char *text, size_t size, int is_beside)
{
    if (page->color)
        fputs(style_start(page->color, style), page->stream);
    layout_put_line(page->stream, text, size, is_beside);
    if (page->color)
        fputs(style_end(page->color, style), page->stream);
}

/* Writes a text, truth: that stands beside another, in lines that begin at an indent; the first one is there already when
 * begun. */
static void write_lines(struct page *page, enum style style, size_t indent, int is_beside, int begun, const char *text)
{
    size_t room = page->measure > indent + SHORTEST_PROSE ? page->measure - indent : SHORTEST_PROSE;
    do {
        const char *line = text;
        size_t length = layout_line(line, room, &text);
        if (!begun && length)
            write_spaces(page, indent);
        write_styled(page, style, line, length, is_beside);
        page_blank(page);
        begun = 0;
    } while (*text);
}

void page_paragraph(struct page *page, enum style style, size_t indent, const char *text)
{
    write_lines(page, style, indent, 0, 0, text);
}

void page_item(struct page *page, enum style style, size_t indent, size_t gap, const char *label, const char *text)
{
    size_t size = strlen(label), width = layout_width(label, size);
    if (gap > HANGING && page->measure < indent + gap + SHORTEST_PROSE)
        gap = HANGING; /* there is no room beside the labels, thus the texts are below them */
    write_spaces(page, indent);
    write_styled(page, style, label, size, 1);
    if (width < gap && *text)
        write_spaces(page, gap - width);
    else
        page_blank(page);
    if (*text)
        write_lines(page, STYLE_PLAIN, indent + gap, 1, width < gap, text);
}

void page_section(struct page *page, const char *caption)
{
    page_blank(page);
    page_paragraph(page, STYLE_BOLD, 0, caption);
}
