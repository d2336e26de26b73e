#include "rules/backoff.h"

#define ASKED_MOST	86400

/* Twice as long with each failure more. */
static int64_t
doubled(const struct backoff *b, int64_t failures)
{
	int64_t seconds = b->first;

	for (int64_t i = 1; i < failures && seconds < b->most; i++)
		seconds *= 2;
	return seconds > b->most ? b->most : seconds;
}

int64_t
backoff_seconds(const struct backoff *b, int64_t failures, int64_t asked, uint32_t random)
{
	int64_t seconds = failures > 0 ? doubled(b, failures) : b->usual;

	if (asked > ASKED_MOST)
		asked = ASKED_MOST;
	if (seconds < asked)
		seconds = asked;
	return seconds + (int64_t)(random % (uint32_t)(seconds / 10 + 1));
}
