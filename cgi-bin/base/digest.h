/*
 * Hashes, keys and the texts they travel as. The only user of libcrypto.
 */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

#define DIGEST_SIZE 32		/* SHA-256 */

void	 digest_sha256(const void *, size_t n, uint8_t out[DIGEST_SIZE]);
/* Is it that of a text? */
bool	 digest_of_text(const uint8_t digest[DIGEST_SIZE], const char *);
/* The same piece by piece; lives in the arena. */
struct digest_stream	*digest_stream(struct mem *);
void	 digest_more(struct digest_stream *, const void *, size_t n);
void	 digest_done(struct digest_stream *, uint8_t out[DIGEST_SIZE]);
void	 digest_hmac(const void *key, size_t nkey, const void *, size_t n, uint8_t out[DIGEST_SIZE]);
/* HMAC-SHA-1 for RFC 6238 alone. */
void	 digest_hmac_sha1(const void *key, size_t nkey, const void *, size_t n, uint8_t out[20]);
/* n bytes of the system's generator; the program ends if there are none. */
void	 digest_random(void *, size_t n);
/* True if equal, in a time that does not depend on where they differ. */
bool	 digest_equal(const void *, const void *, size_t n);

/* AES-256-GCM. out holds 12 bytes nonce, n bytes, 16 bytes tag: n + 28. */
void	 digest_seal(const uint8_t key[32], const void *, size_t n, uint8_t *out);
/* 1: opened into out (n - 28 bytes); 0: not sealed with this key. */
int	 digest_open(const uint8_t key[32], const void *sealed, size_t n, uint8_t *out);

char	*digest_hex(struct mem *, const void *, size_t n);
/* RFC 4648 section 4, with padding. */
char	*digest_base64(struct mem *, const void *, size_t n);
/* RFC 4648 section 5, without padding. */
char	*digest_base64url(struct mem *, const void *, size_t n);
/* 1: exactly n bytes; 0: not. */
int	 digest_from_base64url(const char *, void *out, size_t n);
/* RFC 4648 section 6, without padding. */
char	*digest_base32(struct mem *, const void *, size_t n);
/* Bytes written, or -1 if not base 32 or more than `most`. */
int	 digest_from_base32(const char *, uint8_t *out, size_t most);

#endif
