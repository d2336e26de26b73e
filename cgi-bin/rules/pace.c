#include "rules/pace.h"

#include <stdio.h>
#include <string.h>

bool
pace_allows(const struct pace *p, const char *network, int64_t minute)
{
	for (int i = 0; i < PACE_NETWORKS; i++)
		if (p->slot[i].minute == minute && strcmp(p->slot[i].network, network) == 0)
			return p->slot[i].wrong < PACE_MOST;
	return true;
}

void
pace_wrong(struct pace *p, const char *network, int64_t minute)
{
	int at = 0;

	for (int i = 0; i < PACE_NETWORKS; i++) {
		if (strcmp(p->slot[i].network, network) == 0) {
			at = i;
			break;
		}
		if (p->slot[i].minute < p->slot[at].minute)
			at = i;
	}
	if (p->slot[at].minute != minute || strcmp(p->slot[at].network, network) != 0) {
		snprintf(p->slot[at].network, sizeof(p->slot[at].network), "%s", network);
		p->slot[at].minute = minute;
		p->slot[at].wrong = 0;
	}
	p->slot[at].wrong++;
}
