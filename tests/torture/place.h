/* SPDX-License-Identifier: MIT */
/* A folder of its own for each test, and files in it. */
#ifndef PLACE_H
#define PLACE_H

#include <stddef.h>

/* Goes into a new folder, which everybody may enter; and away from it, with all that is in it. */
void place_make(void);
void place_remove(void);

void place_write(const char *name, const void *bytes, size_t size);
/* Whether the file holds just these bytes. */
int place_holds(const char *name, const void *bytes, size_t size);
/* How many files and folders there are. */
int place_count(void);
/* How many files this process has open. */
int place_open_files(void);
/* Makes the superuser of this process nobody in particular; 0 where that is not possible. */
int place_become_nobody(void);

#endif
