/*
 * The hidden field `form`: base64url(op[16] || HMAC-SHA-256(key, op)[16]).
 * One value does three jobs: proof that the form is ours and of this session
 * (CSRF), operation id (idempotence), and, being random, no BREACH oracle.
 */
#ifndef WEB_TOKEN_H
#define WEB_TOKEN_H

#include <stdint.h>

#include "base/mem.h"

#define OPERATION_SIZE 16

/* A fresh one under the session's key (32 bytes). */
char	*token_new(struct mem *, const uint8_t key[32]);
/* 1: ours, op_r filled; 0: absent, malformed or of another session. */
int	 token_read(const char *, const uint8_t key[32], uint8_t op_r[OPERATION_SIZE]);

#endif
