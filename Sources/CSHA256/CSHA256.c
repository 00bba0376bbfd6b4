// The step functions are deprecated since OpenSSL 3 in favour of EVP. They are taken all the same:
// they need no provider, read no openssl.cnf, and put 17 KB of libcrypto.a into the binary, so
// that a start pays nothing (with the shared library it pays 2 ms).
#define OPENSSL_SUPPRESS_DEPRECATED
#include "CSHA256.h"

#include <openssl/sha.h>

void csha256(const void *bytes, size_t count, uint8_t digest[32]) {
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, bytes, count);
  SHA256_Final(digest, &context);
}
