/* SPDX-License-Identifier: MIT */
/* Making or replacing a file: the new one is there whole, or what was there remains. */
#ifndef TOC_REPLACE_H
#define TOC_REPLACE_H

/* Returns 0, or -1 with errno. */
int replace_file(const char *path, const char *text);

#endif
