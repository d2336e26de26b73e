#include "rules/year_replace.h"

const char *const year_stale_kind_name[YEAR_STALE_KINDS] = { "place", "tie", "head", "record" };

int
year_stale_of(const struct quota_person *p, int level)
{
	if (p->why == QUOTA_TIE)
		return level == LEVEL_NONE ? -1 : YEAR_STALE_TIE;
	return p->levelled && level != LEVEL_NONE && (int)p->level != level ? YEAR_STALE_PLACE : -1;
}
