#include "rules/backoff.h"

#define ASKED_MOST	86400

int64_t
backoff_seconds(const struct backoff *b, int64_t failures, int64_t asked, uint32_t random)
{
	int64_t seconds = failures > 0 ? b->first : b->usual;

	for (int64_t i = 1; i < failures && seconds < b->most; i++)
		seconds *= 2;
	if (failures > 0 && seconds > b->most)
		seconds = b->most;
	if (asked > ASKED_MOST)
		asked = ASKED_MOST;
	if (seconds < asked)
		seconds = asked;
	return seconds + (int64_t)(random % (uint32_t)(seconds / 10 + 1));
}
