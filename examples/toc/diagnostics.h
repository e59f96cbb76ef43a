/* SPDX-License-Identifier: MIT */
/* Loading XML files, and what a loader found wrong with them. */
#ifndef TOC_DIAGNOSTICS_H
#define TOC_DIAGNOSTICS_H

#include "session.h"

/* Prints as file:line:column: severity: message [code]; file NULL is the one that the diagnostic names. */
void print_diagnostic(FILE *stream, int color, const char *file, const toc_diagnostic *diagnostic);

/* Loads the files into the dataset of the session, and prints to standard error what is wrong with them. Returns 0 or
 * EXIT_REFUSED. */
int load_files(struct session *session, toc_loader *loader, int count, char **files);

#endif
