/* How long another system is left alone. */
#ifndef RULES_BACKOFF_H
#define RULES_BACKOFF_H

#include <stdint.h>

struct backoff {
	int64_t	 usual;		/* seconds behind what went well */
	int64_t	 first, most;	/* behind the first failure in a row; behind many: twice as long each time, up to most */
};
/*
 * Seconds behind so many failures in a row; never fewer than the other side asked for (a day at most is believed), and up to a tenth
 * more by chance (random: any number), so that those who failed together do not come together.
 */
int64_t	backoff_seconds(const struct backoff *, int64_t failures, int64_t asked, uint32_t random);

#endif
