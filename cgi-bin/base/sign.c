#include "base/sign.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <stdio.h>

#include "base/digest.h"

#define KID_BYTES 8

struct sign_key {
	EVP_PKEY	*key;
	uint8_t		 public[SIGN_PUBLIC];
};

static void
end(void *arg)
{
	struct sign_key *k = arg;

	EVP_PKEY_free(k->key);
}

struct sign_key *
sign_read(struct mem *mem, const char *file)
{
	FILE *in = fopen(file, "re");
	struct sign_key *k = mem_get(mem, sizeof(*k));
	size_t n = sizeof(k->public);

	if (in == NULL)
		return NULL;
	k->key = PEM_read_PrivateKey(in, NULL, NULL, NULL);
	fclose(in);
	mem_later(mem, end, k);
	if (k->key == NULL || EVP_PKEY_id(k->key) != EVP_PKEY_ED25519 || EVP_PKEY_get_raw_public_key(k->key, k->public, &n) != 1)
		return NULL;
	return k;
}

int
sign_make(const struct sign_key *k, const void *data, size_t n, uint8_t signature_r[SIGN_SIZE])
{
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();
	size_t size = SIGN_SIZE;
	const bool made = ctx != NULL && EVP_DigestSignInit(ctx, NULL, NULL, NULL, k->key) == 1 &&
	    EVP_DigestSign(ctx, signature_r, &size, data, n) == 1 && size == SIGN_SIZE;

	EVP_MD_CTX_free(ctx);
	return made;
}

void
sign_public(const struct sign_key *k, uint8_t public_r[SIGN_PUBLIC])
{
	for (size_t i = 0; i < SIGN_PUBLIC; i++)
		public_r[i] = k->public[i];
}

const char *
sign_kid(struct mem *mem, const uint8_t public[SIGN_PUBLIC])
{
	uint8_t hash[DIGEST_SIZE];

	digest_sha256(public, SIGN_PUBLIC, hash);
	return digest_hex(mem, hash, KID_BYTES);
}

int
sign_check(const uint8_t public[SIGN_PUBLIC], const void *data, size_t n, const uint8_t signature[SIGN_SIZE])
{
	EVP_PKEY *key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, public, SIGN_PUBLIC);
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();
	const bool good = key != NULL && ctx != NULL && EVP_DigestVerifyInit(ctx, NULL, NULL, NULL, key) == 1 &&
	    EVP_DigestVerify(ctx, signature, SIGN_SIZE, data, n) == 1;

	EVP_MD_CTX_free(ctx);
	EVP_PKEY_free(key);
	return good;
}
