#ifndef CSHA256_H
#define CSHA256_H

#include <stddef.h>
#include <stdint.h>

/// SHA-256 (FIPS 180-4) of `count` bytes, written to the 32 bytes at `digest`.
void csha256(const void *bytes, size_t count, uint8_t digest[32]);

#endif
