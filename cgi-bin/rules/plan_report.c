#include "rules/plan_report.h"

int64_t
plan_share(int64_t part, int64_t whole)
{
	return whole == 0 ? 0 : part * 1000 / whole;
}
