/* SPDX-License-Identifier: MIT */
/* toc: asks a dataset. */
#include "command.h"
#include "options.h"

#define COMMAND(name) extern const struct command cmd_##name;
#include "commands.def"
#undef COMMAND

static const struct command *const commands[] = {
#define COMMAND(name) &cmd_##name,
#include "commands.def"
#undef COMMAND
    NULL};

static const struct program program = {
    .name = "toc",
    .doc = "Asks what is known about the UN Convention against Transnational Organized Crime, its Protocols, and the "
           "meetings around them.\v",
    .commands = commands,
    .common = &query_options,
};

int main(int argc, char **argv)
{
    return program_main(&program, argc, argv);
}
