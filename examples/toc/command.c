/* SPDX-License-Identifier: MIT */
#include "command.h"
#include "complete.h"
#include "memory.h"
#include "session.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* --- one command --- */

struct parsing {
    const struct command *command;
    struct options *options;
    char **words;
    int count;
};

static error_t parse_command(int key, char *argument, struct argp_state *state)
{
    struct parsing *parsing = state->input;
    const struct command *command = parsing->command;
    switch (key) {
    case ARGP_KEY_INIT:
        state->child_inputs[0] = parsing->options;
        return 0;
    case ARGP_KEY_ARG:
        if (parsing->count == command->most)
            refuse_argument(state, "'%s' is too much: expected %s", argument,
                            command->words ? command->words : "options only");
        parsing->words[parsing->count++] = argument;
        return 0;
    case ARGP_KEY_END:
        if (parsing->count < command->least)
            refuse_argument(state, "expected %s", command->words);
        return 0;
    default:
        return command->option ? command->option(key, argument, state) : ARGP_ERR_UNKNOWN;
    }
}

static int print_answer(struct session *session, int code)
{
    int with_pager = code == EXIT_FOUND && !session->options.no_pager && !session->options.json;
    if (page_close(&session->page, with_pager) != 0)
        return session_refuse(session, "the answer could not be printed: %s", strerror(errno));
    return code;
}

static int run_command(const struct program *program, const struct command *command, struct options options,
                       int argc, char **argv)
{
    const struct argp_child children[] = {{program->common, 0, NULL, 0}, {0}};
    char *name = format("%s %s", program->name, command->name);
    char *doc = format("%s.\v%s\n", command->summary, command->help);
    const struct argp argp = {command->options, parse_command, command->words, doc, children, NULL, NULL};
    struct session session = {.name = name, .options = options};
    struct parsing parsing = {command, &session.options, grow(NULL, (size_t)argc + 1, sizeof *parsing.words), 0};
    argv[0] = name;
    argp_parse(&argp, argc, argv, 0, NULL, &parsing);
    page_open(&session.page, session.options.color);
    int code = print_answer(&session, command->run(&session, parsing.count, parsing.words));
    toc_dataset_unref(session.dataset);
    free(parsing.words);
    free(doc);
    free(name);
    return code;
}

/* --- the program --- */

struct selection {
    const struct program *program;
    struct options options;
    const struct command *command;
    int at; /* its position on the command line */
};

const struct command *find_command(const struct program *program, const char *name)
{
    for (const struct command *const *at = program->commands; *at; at++)
        if (!strcmp((*at)->name, name))
            return *at;
    return NULL;
}

/* Refuses a command that there is not. */
static void refuse_command(const struct program *program, const char *name, struct argp_state *state)
{
    char *names = NULL;
    for (const struct command *const *at = program->commands; *at; at++)
        names = list_or(names, (*at)->name, !at[1]);
    refuse_argument(state, "there is no command '%s': expected %s", name, names);
}

static error_t parse_program(int key, char *argument, struct argp_state *state)
{
    struct selection *selection = state->input;
    switch (key) {
    case ARGP_KEY_INIT:
        state->child_inputs[0] = &selection->options;
        return 0;
    case ARGP_KEY_ARG:
        selection->command = find_command(selection->program, argument);
        selection->at = state->next - 1;
        if (!selection->command)
            refuse_command(selection->program, argument, state);
        state->next = state->argc;
        return 0;
    case ARGP_KEY_NO_ARGS:
        argp_usage(state);
        return 0;
    default:
        return ARGP_ERR_UNKNOWN;
    }
}

/* Lists the commands at the end of the help. */
static char *list_commands(int key, const char *text, void *input)
{
    const struct selection *selection = input;
    if (key != ARGP_KEY_HELP_POST_DOC || !selection)
        return (char *)(uintptr_t)text;
    char *list = format("Commands:\n");
    for (const struct command *const *at = selection->program->commands; *at; at++) {
        char *longer = format("%s  %-12s %s\n", list, (*at)->name, (*at)->summary);
        free(list);
        list = longer;
    }
    char *whole = format("%s\n%s COMMAND --help tells more.\n", list, selection->program->name);
    free(list);
    return whole;
}

static void print_version(FILE *stream, struct argp_state *state)
{
    fprintf(stream, "%.*s (libtoc) %s\n", (int)strcspn(state->name, " "), state->name, toc_version_string());
}

int program_main(const struct program *program, int argc, char **argv)
{
    const struct argp_child children[] = {{program->common, 0, NULL, 0}, {0}};
    const struct argp argp = {NULL, parse_program, "COMMAND ...", program->doc, children, list_commands, NULL};
    struct selection selection = {.program = program};
    if (argc > 1 && !strcmp(argv[1], "complete"))
        return complete(program, argc - 2, argv + 2);
    char *name = format("%s", program->name); /* not the path that the shell gave */
    argv[0] = name;
    argp_err_exit_status = EXIT_REFUSED;
    argp_program_version_hook = print_version;
    argp_parse(&argp, argc, argv, ARGP_IN_ORDER, NULL, &selection);
    free(name);
    return run_command(program, selection.command, selection.options, argc - selection.at, argv + selection.at);
}
