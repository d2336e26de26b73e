#include "flow/factor.h"

#include <ctype.h>
#include <string.h>
#include <time.h>

#include "base/digest.h"
#include "base/log.h"
#include "flow/demo.h"
#include "paper/qr.h"
#include "rules/otp.h"
#include "store/factor.h"

#define SEAL		28	/* bytes that sealing adds */
#define SECRET_MOST	40
#define CODE_BYTES	6	/* 48 bits, ten letters of base 32 */
#define CODE_LETTERS	10

/* The key of one purpose, derived from the configured one. 1 or -1. */
static int
key_for(struct flow *f, const char *purpose, uint8_t key[DIGEST_SIZE])
{
	const char *secret = config_secret(f->mem, f->config, "key_file");

	if (secret == NULL || strlen(secret) < 32) {
		log_error(320, "key_file: no key of at least 32 letters");
		return -1;
	}
	digest_hmac(secret, strlen(secret), purpose, strlen(purpose), key);
	return 1;
}

static int
seal(struct flow *f, const uint8_t *secret, size_t n, uint8_t *out)
{
	uint8_t key[DIGEST_SIZE];

	if (n > SECRET_MOST || key_for(f, "factor", key) != 1)
		return -1;
	digest_seal(key, secret, n, out);
	explicit_bzero(key, sizeof(key));
	return 1;
}

/* Opens a seed. Bytes of it, or -1. */
static int
unseal(struct flow *f, const struct factor_seed *seed, uint8_t secret[SECRET_MOST])
{
	uint8_t key[DIGEST_SIZE];
	int opened;

	if (seed->n <= SEAL || seed->n > SECRET_MOST + SEAL || key_for(f, "factor", key) != 1)
		return -1;
	opened = digest_open(key, seed->sealed, seed->n, secret);
	explicit_bzero(key, sizeof(key));
	if (opened == 1)
		return (int)(seed->n - SEAL);
	log_error(321, "a sealed seed does not open: another key_file?");
	return -1;
}

int
factor_seed_new(struct flow *f, struct factor_seed *seed_r)
{
	uint8_t secret[OTP_SECRET], *sealed = mem_get(f->mem, OTP_SECRET + SEAL);
	int done;

	digest_random(secret, sizeof(secret));
	done = seal(f, secret, sizeof(secret), sealed);
	explicit_bzero(secret, sizeof(secret));
	*seed_r = (struct factor_seed){ sealed, OTP_SECRET + SEAL };
	return done;
}

int
factor_seed_text(struct flow *f, const struct factor_seed *seed, const char **base32_r)
{
	uint8_t secret[SECRET_MOST];
	int n;

	*base32_r = NULL;
	if (seed->sealed == NULL)
		return 0;
	n = unseal(f, seed, secret);
	if (n < 0)
		return -1;
	*base32_r = digest_base32(f->mem, secret, (size_t)n);
	explicit_bzero(secret, sizeof(secret));
	return 1;
}

int
factor_look(struct flow *f, int64_t person, struct factor_state *state_r)
{
	struct factor row;

	if (factor_find(f->db, f->mem, person, &row) != 1)
		return -1;
	*state_r = (struct factor_state){
		.enrolled = row.secret.sealed != NULL, .since = row.enrolled_at,
		.codes_left = row.codes_left,
	};
	return factor_seed_text(f, &row.pending, &state_r->pending) < 0 ? -1 : 1;
}

int
factor_offer(struct flow *f, int64_t person)
{
	struct factor_seed seed;

	if (factor_seed_new(f, &seed) != 1)
		return -1;
	return factor_pending(f->db, person, &seed);
}

int
factor_picture(struct flow *f, const char *base32, const char *uid, const char **svg_r)
{
	if (base32 == NULL)
		return 0;
	*svg_r = qr_svg(f->mem, mem_print(f->mem, "otpauth://totp/danhgia:%s?secret=%s"
	    "&issuer=danhgia&algorithm=SHA1&digits=%d&period=%d", uid, base32, OTP_DIGITS,
	    OTP_SECONDS));
	return *svg_r == NULL ? -1 : 1;
}

/* The hash of a recovery code as typed: small and large letters, spaces and dashes alike. */
static int
code_hash(struct flow *f, const char *typed, uint8_t hash[DIGEST_SIZE])
{
	uint8_t key[DIGEST_SIZE];
	char plain[CODE_LETTERS];
	size_t n = 0;

	for (; *typed != '\0'; typed++) {
		if (*typed == '-' || *typed == ' ')
			continue;
		if (n == sizeof(plain))
			return 0;
		plain[n++] = (char)toupper((unsigned char)*typed);
	}
	if (n != sizeof(plain))
		return 0;
	if (key_for(f, "recovery", key) != 1)
		return -1;
	digest_hmac(key, sizeof(key), plain, n, hash);
	return 1;
}

int
factor_renew_codes(struct flow *f, int64_t person, const char ***codes_r)
{
	uint8_t hash[FACTOR_CODES][DIGEST_SIZE], random[CODE_BYTES + 1];

	*codes_r = mem_array(f->mem, FACTOR_CODES + 1, sizeof(**codes_r));
	for (int i = 0; i < FACTOR_CODES; i++) {
		char *code;

		digest_random(random, sizeof(random));
		code = digest_base32(f->mem, random, sizeof(random));
		code[CODE_LETTERS] = '\0';
		if (code_hash(f, code, hash[i]) != 1)
			return -1;
		(*codes_r)[i] = mem_print(f->mem, "%.5s-%s", code, code + 5);
	}
	return factor_codes(f->db, person, (const uint8_t (*)[32])hash, FACTOR_CODES);
}

int
factor_prove_seed(struct flow *f, int64_t person, const struct factor_seed *seed,
    const char *code, const char ***codes_r)
{
	uint8_t secret[SECRET_MOST];
	int64_t step;
	int n;

	if (seed->sealed == NULL)
		return 0;
	if ((n = unseal(f, seed, secret)) < 0)
		return -1;
	step = otp_check(secret, (size_t)n, code, time(NULL), 0);
	explicit_bzero(secret, sizeof(secret));
	if (step == 0)
		return 0;
	if (factor_put(f->db, person, seed, step) != 1)
		return -1;
	return factor_renew_codes(f, person, codes_r);
}

int
factor_prove(struct flow *f, int64_t person, const char *code, const char ***codes_r)
{
	struct factor row;

	if (factor_find(f->db, f->mem, person, &row) != 1)
		return -1;
	return factor_prove_seed(f, person, &row.pending, code, codes_r);
}

/* The factor of a person, opened. Bytes of the seed; 0: none; -1. */
static int
open_factor(struct flow *f, int64_t person, struct factor *row, uint8_t secret[SECRET_MOST])
{
	if (factor_find(f->db, f->mem, person, row) != 1)
		return -1;
	return row->secret.sealed == NULL ? 0 : unseal(f, &row->secret, secret);
}

int
factor_check(struct flow *f, int64_t person, const char *code)
{
	uint8_t secret[SECRET_MOST], hash[DIGEST_SIZE];
	struct factor row;
	int64_t step;
	int n;

	n = open_factor(f, person, &row, secret);
	if (n <= 0)
		return n;
	step = otp_check(secret, (size_t)n, code, time(NULL), row.last_step);
	explicit_bzero(secret, sizeof(secret));
	if (step != 0)
		return factor_step(f->db, person, step);
	n = code_hash(f, code, hash);
	return n == 1 ? factor_code_use(f->db, person, hash) : n;
}

int
factor_demo_code(struct flow *f, int64_t person, const char **code_r)
{
	uint8_t secret[SECRET_MOST];
	char code[OTP_DIGITS + 1];
	struct factor row;
	int64_t step = time(NULL) / OTP_SECONDS;
	int n;

	if (!demo_here(f))
		return 0;
	n = open_factor(f, person, &row, secret);
	if (n <= 0)
		return n;
	otp_code(secret, (size_t)n, row.last_step >= step ? row.last_step + 1 : step, code);
	explicit_bzero(secret, sizeof(secret));
	*code_r = mem_text(f->mem, code);
	return 1;
}

int
factor_take(struct flow *f, int64_t person, const uint8_t *secret, size_t n)
{
	uint8_t sealed[SECRET_MOST + SEAL];

	if (seal(f, secret, n, sealed) != 1)
		return -1;
	return factor_put(f->db, person, &(struct factor_seed){ sealed, n + SEAL }, 0);
}
