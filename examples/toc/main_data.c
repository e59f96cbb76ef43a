/* SPDX-License-Identifier: MIT */
/* toc-data: makes, checks and exports datasets. */
#include "command.h"
#include "options.h"

#define COMMAND(name) extern const struct command cmd_##name;
#include "data_commands.def"
#undef COMMAND

static const struct command *const commands[] = {
#define COMMAND(name) &cmd_##name,
#include "data_commands.def"
#undef COMMAND
    NULL};

static const struct program program = {
    .name = "toc-data",
    .doc = "Makes, checks and exports datasets of treaty law on transnational organized crime.\v",
    .commands = commands,
    .common = &data_options,
};

int main(int argc, char **argv)
{
    return program_main(&program, argc, argv);
}
