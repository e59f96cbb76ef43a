/* SPDX-License-Identifier: MIT */
/* Files as bytes, read and looked through before any XML parser sees them. */
#ifndef TOCP_INPUT_H
#define TOCP_INPUT_H

#include "../build/diagnostics.h"

/* At most this many attributes in one tag: checking for duplicates is quadratic in libxml2 2.9. */
#define TOCP_MAX_ATTRIBUTES 64

struct tocp_input {
    const char *name; /* for diagnostics */
    char *bytes;      /* ends with NUL; owned when it was read from a file */
    size_t size;
};

/* Reads a regular file. TOC_OK, TOC_E_IO, TOC_E_LIMIT, TOC_E_NOMEM; reports all but the last. */
int tocp_input_read(const char *path, size_t limit, struct tocp_diagnostics *diagnostics, struct tocp_input *input);

/* TOC_OK when the bytes are text in UTF-8 that a parser may see; otherwise TOC_E_DATA, reported. */
int tocp_input_scan(const struct tocp_input *input, struct tocp_diagnostics *diagnostics);
/* The same for text that is no XML. */
int tocp_input_scan_text(const struct tocp_input *input, struct tocp_diagnostics *diagnostics);

#endif
