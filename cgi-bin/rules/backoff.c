#include "rules/backoff.h"

#include "base/pause.h"

#define ASKED_MOST	86400

int64_t
backoff_seconds(const struct backoff *b, int64_t failures, int64_t asked, uint32_t random)
{
	int64_t seconds = failures > 0 ? pause_after(failures, b->first, b->most) : b->usual;

	if (asked > ASKED_MOST)
		asked = ASKED_MOST;
	if (seconds < asked)
		seconds = asked;
	return seconds + (int64_t)(random % (uint32_t)(seconds / 10 + 1));
}
