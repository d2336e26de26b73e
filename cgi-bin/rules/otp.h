/* One-time codes by time: RFC 6238 with HMAC-SHA-1, 30 s, 6 digits. */
#ifndef RULES_OTP_H
#define RULES_OTP_H

#include <stddef.h>
#include <stdint.h>

#define OTP_SECONDS	30
#define OTP_DIGITS	6
#define OTP_SECRET	20	/* bytes of a fresh seed */

/* The code of a step (moment / OTP_SECONDS), with NUL. */
void	otp_code(const uint8_t *secret, size_t n, int64_t step, char code_r[OTP_DIGITS + 1]);
/*
 * The step whose code this is, if it lies within one step of now and after
 * last_step; else 0. Spaces in the code are passed over.
 */
int64_t	otp_check(const uint8_t *secret, size_t n, const char *code, int64_t now,
	    int64_t last_step);

#endif
