/* /xep-loai/dot/ID/han-muc/: the places of the excellent, who is cut, and the choice of the authority. */
#ifndef PAGE_YEAR_QUOTA_H
#define PAGE_YEAR_QUOTA_H

#include "page/visit.h"

extern const struct route year_quota_routes[];

/* View.Fair: how the excellent spread over kinds of people. */
struct fairness;
void	year_quota_fill_fairness(struct visit *, int year, const struct fairness *);

#endif
