/* SPDX-License-Identifier: MIT */
#ifndef TOCP_UTF8_H
#define TOCP_UTF8_H

#include <stddef.h>

/* How many bytes at the beginning are UTF-8, whole sequences only: all of them, when the result is size. */
size_t tocp_utf8_valid(const char *bytes, size_t size);

#endif
