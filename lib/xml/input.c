/* SPDX-License-Identifier: MIT */
#include "input.h"

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
    input->bytes = malloc(room + 1);
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

/* The length of the UTF-8 sequence at p, or 0 when it is none (overlong forms and surrogates included). */
static size_t sequence(const unsigned char *p, size_t left)
{
    if (p[0] < 0x80)
        return 1;
    if (p[0] >= 0xc2 && p[0] <= 0xdf)
        return left >= 2 && (p[1] & 0xc0) == 0x80 ? 2 : 0;
    if (p[0] >= 0xe0 && p[0] <= 0xef) {
        if (left < 3 || (p[1] & 0xc0) != 0x80 || (p[2] & 0xc0) != 0x80 || (p[0] == 0xe0 && p[1] < 0xa0) ||
            (p[0] == 0xed && p[1] > 0x9f))
            return 0;
        return 3;
    }
    if (p[0] >= 0xf0 && p[0] <= 0xf4) {
        if (left < 4 || (p[1] & 0xc0) != 0x80 || (p[2] & 0xc0) != 0x80 || (p[3] & 0xc0) != 0x80 ||
            (p[0] == 0xf0 && p[1] < 0x90) || (p[0] == 0xf4 && p[1] > 0x8f))
            return 0;
        return 4;
    }
    return 0;
}

static int scan_utf8(const struct tocp_input *input, struct tocp_diagnostics *diagnostics)
{
    const unsigned char *p = (const unsigned char *)input->bytes;
    size_t at = 0;
    while (at < input->size) {
        uint64_t eight;
        if (input->size - at >= 8 && (memcpy(&eight, p + at, 8), (eight & UINT64_C(0x8080808080808080)) == 0)) {
            at += 8;
            continue;
        }
        size_t length = sequence(p + at, input->size - at);
        if (length == 0) {
            struct tocp_location place = locate(input, at);
            tocp_report(diagnostics, TOCP_DIAGNOSTIC_NOT_UTF8, &place,
                        "byte 0x%02x is no UTF-8 here; the file must be UTF-8, whatever its declaration says", p[at]);
            return TOC_E_DATA;
        }
        at += length;
    }
    return TOC_OK;
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

/* Counts quoted values from one '<' to its '>'; quotes matter, for a '>' may stand in a value. */
static int scan_attributes(const struct tocp_input *input, struct tocp_diagnostics *diagnostics)
{
    const char *p = input->bytes, *end = input->bytes + input->size;
    while ((p = memchr(p, '<', (size_t)(end - p)))) {
        int values = 0;
        if (p[1] == '!' || p[1] == '?') {
            p++;
            continue;
        }
        for (p++; *p && *p != '>' && *p != '<'; p++) {
            if (*p != '"' && *p != '\'')
                continue;
            const char *close = memchr(p + 1, *p, (size_t)(end - p - 1));
            if (!close)
                return TOC_OK; /* the parser will tell */
            p = close;
            if (++values > TOCP_MAX_ATTRIBUTES) {
                struct tocp_location place = locate(input, (size_t)(p - input->bytes));
                return refuse(diagnostics, TOCP_DIAGNOSTIC_TOO_MANY_ATTRIBUTES, &place,
                              "this tag has more than 64 attributes");
            }
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
