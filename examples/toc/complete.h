/* SPDX-License-Identifier: MIT */
/* What can come next on a command line, for completion in a shell. */
#ifndef TOC_COMPLETE_H
#define TOC_COMPLETE_H

#include "command.h"

/* Prints what can stand in place of the last of the words that follow the name of the program: a value on each line,
 * and behind a tab what it is. For the name of a file that is the one line ":file". Returns the exit code. */
int complete(const struct program *program, int count, char **words);

#endif
