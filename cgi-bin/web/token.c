#include "web/token.h"

#include <string.h>

#include "base/digest.h"

#define PROOF_SIZE 16

static void
prove(const uint8_t key[32], const uint8_t *op, uint8_t proof[PROOF_SIZE])
{
	uint8_t whole[DIGEST_SIZE];

	digest_hmac(key, 32, op, OPERATION_SIZE, whole);
	memcpy(proof, whole, PROOF_SIZE);
}

char *
token_new(struct mem *mem, const uint8_t key[32])
{
	uint8_t token[OPERATION_SIZE + PROOF_SIZE];

	digest_random(token, OPERATION_SIZE);
	prove(key, token, token + OPERATION_SIZE);
	return digest_base64url(mem, token, sizeof(token));
}

int
token_read(const char *text, const uint8_t key[32], uint8_t op_r[OPERATION_SIZE])
{
	uint8_t token[OPERATION_SIZE + PROOF_SIZE], proof[PROOF_SIZE];

	if (text == NULL || digest_from_base64url(text, token, sizeof(token)) != 1)
		return 0;
	prove(key, token, proof);
	if (!digest_equal(proof, token + OPERATION_SIZE, PROOF_SIZE))
		return 0;
	memcpy(op_r, token, OPERATION_SIZE);
	return 1;
}
