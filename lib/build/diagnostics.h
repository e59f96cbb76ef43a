/* SPDX-License-Identifier: MIT */
/* The bounded list of diagnostics that a loader collects. */
#ifndef TOCP_DIAGNOSTICS_H
#define TOCP_DIAGNOSTICS_H

#include <stddef.h>
#include <stdint.h>

enum tocp_diagnostic_code {
#define DIAGNOSTIC(N, number, name, severity, help) TOCP_DIAGNOSTIC_##N = number,
#include "diagnostics.def"
#undef DIAGNOSTIC
};

/* Messages longer than this are cut; nothing a file holds can make one longer. */
#define TOCP_MESSAGE_SIZE 1000
#define TOCP_PATH_SIZE 300

struct toc_diagnostic {
    int32_t code;
    uint32_t line;
    uint32_t column;
    char *file;
    char *path;
    char *message;
};

struct tocp_diagnostics {
    struct toc_diagnostic **items; /* each stays where it is while more are found */
    uint32_t count, room, limit;
    uint32_t errors, warnings; /* also those beyond the limit */
    int nomem;
};

/* Where a diagnostic points to. */
struct tocp_location {
    const char *file;
    uint32_t line;
    uint32_t column;
    const char *path;
};

#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
void tocp_report(struct tocp_diagnostics *diagnostics, int32_t code, const struct tocp_location *location,
                 const char *format, ...);
/* One more that does not fit: it is counted, and needs neither a place nor a message. */
void tocp_report_more(struct tocp_diagnostics *diagnostics, int32_t code);
static inline int tocp_diagnostics_full(const struct tocp_diagnostics *diagnostics)
{
    return diagnostics->count >= diagnostics->limit;
}
/* Adds a word to a list of words that a message will hold; what does not fit is cut. */
void tocp_list_word(char *list, size_t size, const char *word);
void tocp_diagnostics_clear(struct tocp_diagnostics *diagnostics);

#endif
