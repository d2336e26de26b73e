/* Signatures by Ed25519 (RFC 8032) with a key of our own: who has the public key proves what we said. */
#ifndef BASE_SIGN_H
#define BASE_SIGN_H

#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

#define SIGN_SIZE	64
#define SIGN_PUBLIC	32

struct sign_key;	/* ends with the arena */

/* From a file in PEM as `openssl genpkey -algorithm ed25519` writes it. NULL: it holds no such key. */
struct sign_key	*sign_read(struct mem *, const char *file);
/* 1; 0: the library refused. */
int		 sign_make(const struct sign_key *, const void *, size_t n, uint8_t signature_r[SIGN_SIZE]);
void		 sign_public(const struct sign_key *, uint8_t public_r[SIGN_PUBLIC]);
/* By which the key is named: 16 digits of the SHA-256 of its public part. */
const char	*sign_kid(struct mem *, const uint8_t public[SIGN_PUBLIC]);
/* 1: made over these bytes by the owner of this key; 0: not. */
int		 sign_check(const uint8_t public[SIGN_PUBLIC], const void *, size_t n, const uint8_t signature[SIGN_SIZE]);

#endif
