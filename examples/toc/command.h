/* SPDX-License-Identifier: MIT */
/* What toc and toc-data have in common: a program is a table of commands, and a command is a file with one
 * struct command in it. */
#ifndef TOC_COMMAND_H
#define TOC_COMMAND_H

#include <argp.h>

/* How a command ends. */
enum { EXIT_FOUND = 0, EXIT_NOT_FOUND = 1, EXIT_REFUSED = 2 };

struct session;

struct command {
    const char *name;
    const char *words;   /* what follows the options, such as "PARTICIPANT [INSTRUMENT]"; NULL: nothing */
    const char *summary; /* one line, for the list of commands */
    const char *help;    /* what --help says after the options, with an example */
    int least, most;     /* how many words; most 0: none */
    const struct argp_option *options; /* its own; NULL: none */
    error_t (*option)(int key, char *argument, struct argp_state *state);
    int (*run)(struct session *session, int count, char **words);
};

struct program {
    const char *name;
    const char *doc;
    const struct command *const *commands; /* NULL-terminated */
    const struct argp *common;             /* options of all commands; its input is a struct options */
};

/* NULL when there is no such command. */
const struct command *find_command(const struct program *program, const char *name);

/* Reads the command line, runs the command, prints; returns the exit code. */
int program_main(const struct program *program, int argc, char **argv);

#endif
