/* /xep-loai/dot/ID/nhom/: groups of a run of a year, and their freeze. */
#ifndef PAGE_YEAR_GROUP_H
#define PAGE_YEAR_GROUP_H

#include "flow/year_run.h"
#include "page/visit.h"

extern const struct route year_group_routes[];

/* View.Run: year, authority, state, and where its pages are; the crumbs to one of them (last: label of its title). */
void	year_run_fill(struct visit *, const struct year_run *, const char *last);
/* "12" */
const char	*year_whole(struct visit *, int64_t n);
/* "20%", "22,5%": of hundredths of a percent. */
const char	*year_rate_shown(struct visit *, int64_t rate);

#endif
