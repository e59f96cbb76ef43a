/* SPDX-License-Identifier: MIT */
/* What a fuzz target has: this one function, called by libFuzzer or by replay.c. */
#ifndef TARGET_H
#define TARGET_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
