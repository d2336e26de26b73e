#include "base/digest.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/log.h"

#define NONCE	12
#define TAG	16
#define STATUS_RANDOM 71

/* libcrypto failing here means broken memory or library: nothing may go on. */
static void
must(int done)
{
	if (done == 1)
		return;
	log_error(110, "libcrypto failed");
	_exit(STATUS_RANDOM);
}

void
digest_sha256(const void *p, size_t n, uint8_t out[DIGEST_SIZE])
{
	must(EVP_Digest(p, n, out, NULL, EVP_sha256(), NULL));
}

bool
digest_of_text(const uint8_t digest[DIGEST_SIZE], const char *text)
{
	uint8_t found[DIGEST_SIZE];

	digest_sha256(text, strlen(text), found);
	return digest_equal(digest, found, sizeof(found));
}

struct digest_stream {
	EVP_MD_CTX	*context;
};

static void
stream_end(void *p)
{
	struct digest_stream *s = p;

	EVP_MD_CTX_free(s->context);
}

struct digest_stream *
digest_stream(struct mem *mem)
{
	struct digest_stream *s = mem_get(mem, sizeof(*s));

	s->context = EVP_MD_CTX_new();
	must(s->context != NULL);
	must(EVP_DigestInit_ex(s->context, EVP_sha256(), NULL));
	mem_later(mem, stream_end, s);
	return s;
}

void
digest_more(struct digest_stream *s, const void *p, size_t n)
{
	must(EVP_DigestUpdate(s->context, p, n));
}

void
digest_done(struct digest_stream *s, uint8_t out[DIGEST_SIZE])
{
	must(EVP_DigestFinal_ex(s->context, out, NULL));
}

/* A context that knows its hash: looking the algorithms up anew takes longer than the MAC. */
static EVP_MAC_CTX *
hmac_new(char *hash)
{
	const OSSL_PARAM is[] = {
		OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, hash, 0), OSSL_PARAM_END
	};
	EVP_MAC *mac = EVP_MAC_fetch(NULL, "HMAC", NULL);
	EVP_MAC_CTX *context = mac == NULL ? NULL : EVP_MAC_CTX_new(mac);

	must(context != NULL);
	must(EVP_MAC_CTX_set_params(context, is));
	EVP_MAC_free(mac);
	return context;
}

static void
hmac(EVP_MAC_CTX *context, const void *key, size_t nkey, const void *p, size_t n, uint8_t *out,
    size_t nout)
{
	must(EVP_MAC_init(context, key, nkey, NULL));
	must(EVP_MAC_update(context, p, n));
	must(EVP_MAC_final(context, out, &nout, nout));
}

void
digest_hmac(const void *key, size_t nkey, const void *p, size_t n, uint8_t out[DIGEST_SIZE])
{
	static EVP_MAC_CTX *kept;
	char hash[] = "SHA256";

	if (kept == NULL)
		kept = hmac_new(hash);
	hmac(kept, key, nkey, p, n, out, DIGEST_SIZE);
}

void
digest_hmac_sha1(const void *key, size_t nkey, const void *p, size_t n, uint8_t out[20])
{
	static EVP_MAC_CTX *kept;
	char hash[] = "SHA1";

	if (kept == NULL)
		kept = hmac_new(hash);
	hmac(kept, key, nkey, p, n, out, 20);
}

void
digest_random(void *out, size_t n)
{
	uint8_t *p = out;

	while (n > 0) {
		ssize_t got = getrandom(p, n < 256 ? n : 256, 0);

		if (got < 0) {
			log_error(111, "getrandom failed");
			_exit(STATUS_RANDOM);
		}
		p += got;
		n -= (size_t)got;
	}
}

bool
digest_equal(const void *a, const void *b, size_t n)
{
	return CRYPTO_memcmp(a, b, n) == 0;
}

void
digest_seal(const uint8_t key[32], const void *p, size_t n, uint8_t *out)
{
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	int used;

	must(c != NULL);
	digest_random(out, NONCE);
	must(EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, out));
	must(EVP_EncryptUpdate(c, out + NONCE, &used, p, (int)n));
	must(EVP_EncryptFinal_ex(c, out + NONCE + used, &used));
	must(EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_GCM_GET_TAG, TAG, out + NONCE + n));
	EVP_CIPHER_CTX_free(c);
}

int
digest_open(const uint8_t key[32], const void *sealed, size_t n, uint8_t *out)
{
	const uint8_t *p = sealed;
	uint8_t tag[TAG];
	EVP_CIPHER_CTX *c;
	int used, good;

	if (n < NONCE + TAG)
		return 0;
	c = EVP_CIPHER_CTX_new();
	must(c != NULL);
	memcpy(tag, p + n - TAG, TAG);
	must(EVP_DecryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, p));
	must(EVP_DecryptUpdate(c, out, &used, p + NONCE, (int)(n - NONCE - TAG)));
	must(EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_GCM_SET_TAG, TAG, tag));
	good = EVP_DecryptFinal_ex(c, out + used, &used) == 1;
	EVP_CIPHER_CTX_free(c);
	return good;
}

char *
digest_hex(struct mem *mem, const void *p, size_t n)
{
	static const char digit[] = "0123456789abcdef";
	const uint8_t *byte = p;
	char *text = mem_get(mem, 2 * n + 1);

	for (size_t i = 0; i < n; i++) {
		text[2 * i] = digit[byte[i] >> 4];
		text[2 * i + 1] = digit[byte[i] & 15];
	}
	return text;
}

/* Bits of the bytes, `width` at a time, as letters of the alphabet. */
static char *
encode(struct mem *mem, const uint8_t *p, size_t n, unsigned width, const char *alphabet)
{
	char *text = mem_get(mem, n * 8 / width + 2);
	unsigned held = 0, bits = 0;
	size_t to = 0;

	for (size_t i = 0; i < n; i++) {
		held = (held << 8 | p[i]) & 0xffff;
		for (bits += 8; bits >= width; bits -= width)
			text[to++] = alphabet[held >> (bits - width) & ((1u << width) - 1)];
	}
	if (bits > 0)
		text[to++] = alphabet[held << (width - bits) & ((1u << width) - 1)];
	return text;
}

/* The bytes of a text; -1 if it has other letters, is too long, or its last bits are not zero. */
static int
decode(const char *text, unsigned width, const char *alphabet, uint8_t *out, size_t most)
{
	unsigned held = 0, bits = 0;
	size_t n = 0;

	for (; *text != '\0'; text++) {
		const char *at = strchr(alphabet, *text);

		if (at == NULL)
			return -1;
		held = (held << width | (unsigned)(at - alphabet)) & 0xffff;
		bits += width;
		if (bits < 8)
			continue;
		if (n == most)
			return -1;
		bits -= 8;
		out[n++] = (uint8_t)(held >> bits);
	}
	if (bits >= width || (held & ((1u << bits) - 1)) != 0)
		return -1;
	return (int)n;
}

static const char base64url[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
static const char base32[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

char *
digest_base64url(struct mem *mem, const void *p, size_t n)
{
	return encode(mem, p, n, 6, base64url);
}

static const char base64[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

char *
digest_base64(struct mem *mem, const void *p, size_t n)
{
	return mem_print(mem, "%s%s", encode(mem, p, n, 6, base64), n % 3 == 0 ? "" : n % 3 == 1 ? "==" : "=");
}

int
digest_from_base64url(const char *text, void *out, size_t n)
{
	return decode(text, 6, base64url, out, n) == (int)n;
}

char *
digest_base32(struct mem *mem, const void *p, size_t n)
{
	return encode(mem, p, n, 5, base32);
}

int
digest_from_base32(const char *text, uint8_t *out, size_t most)
{
	return decode(text, 5, base32, out, most);
}
