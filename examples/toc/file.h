/* SPDX-License-Identifier: MIT */
/* Whole files: texts that are imported, XML that is exported. */
#ifndef TOC_FILE_H
#define TOC_FILE_H

#include "session.h"

/* The bytes of a file, or of standard input for "-", to be freed. NULL when it cannot be read, and says why. */
char *file_read(const struct session *session, const char *path, size_t *size);

/* Writes a text to a file, or with NULL to standard output. Returns 0, or says why not and returns EXIT_REFUSED. */
int file_write(struct session *session, const char *path, const char *text);

#endif
