/* SPDX-License-Identifier: MIT */
#ifndef TOCP_FREEZE_H
#define TOCP_FREEZE_H

#include "build.h"

/* The image, TOCP_BLOCK_HEAD bytes into a block to be freed; NULL when memory runs out or a limit is passed
 * (build->result). */
void *tocp_freeze(struct tocp_build *build, size_t *size);

/* Puts the SHA-256 of the canonical XML into an image. */
void tocp_freeze_digest(char *image, const uint8_t digest[32]);

#endif
