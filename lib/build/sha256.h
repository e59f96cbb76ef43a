/* SPDX-License-Identifier: MIT */
/* SHA-256 (FIPS 180-4). */
#ifndef TOCP_SHA256_H
#define TOCP_SHA256_H

#include <stddef.h>
#include <stdint.h>

void tocp_sha256(const void *bytes, size_t size, uint8_t digest[32]);

#endif
