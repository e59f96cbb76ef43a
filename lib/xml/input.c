/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memrchr */
#include "input.h"

#include "../format/pages.h"
#include "../format/utf8.h"

#include <toc/base.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int refuse(struct tocp_diagnostics *diagnostics, int32_t code, const struct tocp_location *location,
                  const char *message)
{
    tocp_report(diagnostics, code, location, "%s", message);
    return TOC_E_DATA;
}

/* In our own words: strerror speaks the language of the locale. */
static const char *reason_of(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return "there is no such file";
    case EACCES:
    case EPERM: return "permission is denied";
    case ELOOP: return "its symbolic links go round";
    case ENAMETOOLONG: return "the name is too long";
    case ENXIO: return "it is a socket, or a device that is not there";
    case EMFILE:
    case ENFILE: return "too many files are open";
    default: return "the system refuses to open it";
    }
}

static int open_file(const char *path, size_t limit, size_t *size, struct tocp_diagnostics *diagnostics)
{
    struct tocp_location whole = {path, 1, 1, ""};
    struct stat status;
    int file;
    do
        file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    while (file < 0 && errno == EINTR);
    if (file < 0 || fstat(file, &status) != 0) {
        tocp_report(diagnostics, TOCP_DIAGNOSTIC_UNREADABLE, &whole, "cannot read the file: %s", reason_of(errno));
    } else if (!S_ISREG(status.st_mode)) {
        tocp_report(diagnostics, TOCP_DIAGNOSTIC_NOT_A_FILE, &whole, "not a regular file but %s",
                    S_ISDIR(status.st_mode) ? "a directory" : "a device, pipe or socket");
    } else {
        *size = (uint64_t)status.st_size > limit ? limit + 1 : (size_t)status.st_size;
        return file;
    }
    if (file >= 0)
        close(file);
    return -1;
}

/* Up to the limit and one byte more, so that a file that grows meanwhile is noticed. */
static int read_bytes(int file, size_t room, struct tocp_input *input)
{
    input->bytes = tocp_pages_new(room + 1);
    if (!input->bytes)
        return TOC_E_NOMEM;
    while (input->size < room) {
        ssize_t got = read(file, input->bytes + input->size, room - input->size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return TOC_E_IO;
        if (got == 0)
            break;
        input->size += (size_t)got;
    }
    input->bytes[input->size] = '\0';
    return TOC_OK;
}

int tocp_input_read(const char *path, size_t limit, struct tocp_diagnostics *diagnostics, struct tocp_input *input)
{
    struct tocp_location whole = {path, 1, 1, ""};
    size_t size = 0;
    *input = (struct tocp_input){path, NULL, 0};
    int file = open_file(path, limit, &size, diagnostics);
    if (file < 0)
        return TOC_E_IO;
    int result = size > limit ? TOC_E_LIMIT : read_bytes(file, size + 1 > limit ? limit + 1 : size + 1, input);
    close(file);
    if (result == TOC_E_IO)
        tocp_report(diagnostics, TOCP_DIAGNOSTIC_UNREADABLE, &whole, "reading the file failed");
    if (result == TOC_OK && input->size > limit)
        result = TOC_E_LIMIT;
    if (result == TOC_E_LIMIT)
        tocp_report(diagnostics, TOCP_DIAGNOSTIC_TOO_LARGE, &whole, "the file is larger than %zu bytes", limit);
    if (result != TOC_OK) {
        free(input->bytes);
        input->bytes = NULL;
    }
    return result;
}

/* The place of a byte, for a message: rare, so it is counted only then. */
static struct tocp_location locate(const struct tocp_input *input, size_t at)
{
    struct tocp_location location = {input->name, 1, 1, ""};
    for (size_t i = 0; i < at; i++) {
        if (input->bytes[i] == '\n') {
            location.line++;
            location.column = 1;
        } else if (((unsigned char)input->bytes[i] & 0xc0) != 0x80) {
            location.column++;
        }
    }
    return location;
}

static int scan_utf8(const struct tocp_input *input, struct tocp_diagnostics *diagnostics)
{
    size_t valid = tocp_utf8_valid(input->bytes, input->size);
    if (valid == input->size)
        return TOC_OK;
    struct tocp_location place = locate(input, valid);
    tocp_report(diagnostics, TOCP_DIAGNOSTIC_NOT_UTF8, &place,
                "byte 0x%02x is no UTF-8 here; the file must be UTF-8, whatever its declaration says",
                (unsigned char)input->bytes[valid]);
    return TOC_E_DATA;
}

/* <?xml ... encoding="UTF-8"?> or no encoding at all. An unknown one would make libxml2 load modules. */
static int scan_declaration(const struct tocp_input *input, const char *xml, struct tocp_diagnostics *diagnostics)
{
    enum { LONGEST = 256 };
    struct tocp_location first = {input->name, 1, 1, ""};
    if (strncmp(xml, "<?xml", 5) != 0 || !strchr(" \t\r\n", xml[5]))
        return TOC_OK;
    const char *end = strstr(xml, "?>");
    if (!end || end - xml > LONGEST)
        return refuse(diagnostics, TOCP_DIAGNOSTIC_ENCODING, &first, "the XML declaration does not end within 256 bytes");
    char declaration[LONGEST + 1];
    memcpy(declaration, xml, (size_t)(end - xml));
    declaration[end - xml] = '\0';
    const char *encoding = strstr(declaration, "encoding");
    if (!encoding)
        return TOC_OK;
    encoding += strcspn(encoding, "\"'");
    char quote = *encoding ? *encoding++ : '\0';
    size_t length = quote ? (size_t)(strchr(encoding, quote) ? strchr(encoding, quote) - encoding : 0) : 0;
    if (length == 5 && (encoding[0] | 32) == 'u' && (encoding[1] | 32) == 't' && (encoding[2] | 32) == 'f' &&
        encoding[3] == '-' && encoding[4] == '8')
        return TOC_OK;
    tocp_report(diagnostics, TOCP_DIAGNOSTIC_ENCODING, &first,
                "the encoding '%.*s' is declared; dataset files are UTF-8 only", (int)length, encoding);
    return TOC_E_DATA;
}

/* Counts quoted values from a '<' to its '>'; quotes matter, for a '>' may stand in a value. The end of the first value
 * too many, or NULL. */
static const char *too_many_attributes(const char *tag, const char *end)
{
    int values = 0;
    for (const char *p = tag + 1; *p && *p != '>' && *p != '<'; p++) {
        if (*p != '"' && *p != '\'')
            continue;
        p = memchr(p + 1, *p, (size_t)(end - p - 1));
        if (!p)
            return NULL; /* the parser will tell */
        if (++values > TOCP_MAX_ATTRIBUTES)
            return p;
    }
    return NULL;
}

/* A tag that the parser accepts ends before the next '<': only one with enough bytes up to there needs counting. */
static int scan_attributes(const struct tocp_input *input, struct tocp_diagnostics *diagnostics)
{
    enum { SHORTEST = sizeof " a=''" - 1, REACH = SHORTEST * TOCP_MAX_ATTRIBUTES };
    const char *end = input->bytes + input->size, *next;
    for (const char *tag = memchr(input->bytes, '<', input->size); tag && end - tag > REACH; tag = next) {
        /* From tag to tag in steps as wide as this many attributes: all but the last of those within reach are short. */
        next = memrchr(tag + 1, '<', REACH);
        if (next)
            continue;
        next = memchr(tag + 1 + REACH, '<', (size_t)(end - tag - 1 - REACH));
        const char *many = tag[1] == '!' || tag[1] == '?' ? NULL : too_many_attributes(tag, end);
        if (many) {
            struct tocp_location place = locate(input, (size_t)(many - input->bytes));
            return refuse(diagnostics, TOCP_DIAGNOSTIC_TOO_MANY_ATTRIBUTES, &place,
                          "this tag has more than 64 attributes");
        }
    }
    return TOC_OK;
}

/* What no file of text may be, whatever is in it. */
static int scan_bytes(const struct tocp_input *input, struct tocp_diagnostics *diagnostics)
{
    struct tocp_location first = {input->name, 1, 1, ""};
    const unsigned char *bytes = (const unsigned char *)input->bytes;
    if (input->size == 0)
        return refuse(diagnostics, TOCP_DIAGNOSTIC_EMPTY_FILE, &first, "the file is empty");
    if (input->size >= 2 && ((bytes[0] == 0xfe && bytes[1] == 0xff) || (bytes[0] == 0xff && bytes[1] == 0xfe)))
        return refuse(diagnostics, TOCP_DIAGNOSTIC_ENCODING, &first, "the file is UTF-16; UTF-8 is expected");
    const char *nul = memchr(input->bytes, '\0', input->size);
    if (nul) {
        struct tocp_location place = locate(input, (size_t)(nul - input->bytes));
        return refuse(diagnostics, TOCP_DIAGNOSTIC_NUL_BYTE, &place, "a NUL byte stands here; text has none");
    }
    return TOC_OK;
}

int tocp_input_scan_text(const struct tocp_input *input, struct tocp_diagnostics *diagnostics)
{
    int result = scan_bytes(input, diagnostics);
    return result == TOC_OK ? scan_utf8(input, diagnostics) : result;
}

int tocp_input_scan(const struct tocp_input *input, struct tocp_diagnostics *diagnostics)
{
    int result = scan_bytes(input, diagnostics);
    const char *xml = input->bytes;
    if (result == TOC_OK && input->size >= 3 && memcmp(xml, "\xef\xbb\xbf", 3) == 0)
        xml += 3;
    if (result == TOC_OK)
        result = scan_declaration(input, xml, diagnostics);
    if (result == TOC_OK)
        result = scan_utf8(input, diagnostics);
    return result == TOC_OK ? scan_attributes(input, diagnostics) : result;
}
