/*
 * Who asks wrongly again and again waits: wrong answers of a minute, counted by network in
 * the memory of a process. Nothing is written down, so that reading stays reading.
 */
#ifndef RULES_PACE_H
#define RULES_PACE_H

#include <stdbool.h>
#include <stdint.h>

#define PACE_MOST 20		/* wrong answers a minute */
#define PACE_NETWORKS 64	/* the oldest are forgotten */

struct pace {
	struct {
		char	 network[64];
		int64_t	 minute;
		int	 wrong;
	} slot[PACE_NETWORKS];
};

/* May this network ask in this minute? */
bool	pace_allows(const struct pace *, const char *network, int64_t minute);
void	pace_wrong(struct pace *, const char *network, int64_t minute);

#endif
