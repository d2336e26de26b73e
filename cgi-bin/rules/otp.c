#include "rules/otp.h"

#include <stdbool.h>

#include "base/digest.h"

#define WINDOW 1	/* steps that clocks may differ by */

void
otp_code(const uint8_t *secret, size_t n, int64_t step, char code_r[OTP_DIGITS + 1])
{
	uint8_t moving[8], hash[20];
	uint32_t number;
	size_t at;

	for (int i = 0; i < 8; i++)
		moving[i] = (uint8_t)((uint64_t)step >> (56 - 8 * i));
	digest_hmac_sha1(secret, n, moving, sizeof(moving), hash);
	at = hash[19] & 0x0f;
	number = (uint32_t)(hash[at] & 0x7f) << 24 | (uint32_t)hash[at + 1] << 16 |
	    (uint32_t)hash[at + 2] << 8 | hash[at + 3];
	for (int i = OTP_DIGITS - 1; i >= 0; i--, number /= 10)
		code_r[i] = (char)('0' + number % 10);
	code_r[OTP_DIGITS] = '\0';
}

/* Six digits without their spaces. */
static bool
plain(const char *code, char plain_r[OTP_DIGITS + 1])
{
	size_t n = 0;

	for (; *code != '\0'; code++) {
		if (*code == ' ')
			continue;
		if (*code < '0' || *code > '9' || n == OTP_DIGITS)
			return false;
		plain_r[n++] = *code;
	}
	plain_r[n] = '\0';
	return n == OTP_DIGITS;
}

int64_t
otp_check(const uint8_t *secret, size_t n, const char *code, int64_t now, int64_t last_step)
{
	char typed[OTP_DIGITS + 1], right[OTP_DIGITS + 1];
	int64_t here = now / OTP_SECONDS, found = 0;

	if (!plain(code, typed))
		return 0;
	for (int64_t step = here - WINDOW; step <= here + WINDOW; step++) {
		otp_code(secret, n, step, right);
		if (digest_equal(typed, right, OTP_DIGITS) && step > last_step && found == 0)
			found = step;
	}
	return found;
}
