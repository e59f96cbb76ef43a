/* SPDX-License-Identifier: MIT */
/* What a command works with: its options, the dataset, and where its answer goes. */
#ifndef TOC_SESSION_H
#define TOC_SESSION_H

#include "command.h"
#include "options.h"
#include "page.h"

#include <toc/toc.h>

struct session {
    const char *name; /* of the program and the command, for messages */
    char language[40]; /* the one asked for, as the dataset writes it */
    struct options options;
    const toc_dataset *dataset;
    struct page page;
};

/* The language to prefer. */
const char *session_language(const struct session *session);

/* Opens the dataset that the options name. Returns 0, or prints why not and returns EXIT_REFUSED. */
int session_open(struct session *session);

/* Prints a message to standard error; returns EXIT_REFUSED. */
__attribute__((format(printf, 2, 3))) int session_refuse(const struct session *session, const char *form, ...);

/* Prints a message to standard error. */
__attribute__((format(printf, 2, 3))) void session_say(const struct session *session, const char *form, ...);

/* Says that nothing is known of what was asked for, such as "decisions"; of may be what they would be of. Returns
 * EXIT_NOT_FOUND. */
int session_nothing(const struct session *session, const char *what, const char *of);

/* Refuses a language, NULL: none, that no text is in; and a period that ends before it begins, 0: open. Returns 0 or
 * EXIT_REFUSED. */
int session_check_language(const struct session *session, const char *language);
int session_check_period(const struct session *session, int32_t from, int32_t to);

/* Says that there is no such thing, and what is near to it; kind as in toc_near. Returns EXIT_NOT_FOUND. */
int session_not_found(const struct session *session, int32_t kind, const char *what, const char *text);

#endif
