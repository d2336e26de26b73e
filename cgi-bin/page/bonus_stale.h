/* /thuong/dieu-chinh: shares that rest on results which were corrected since. */
#ifndef PAGE_BONUS_STALE_H
#define PAGE_BONUS_STALE_H

#include "page/visit.h"

extern const struct route bonus_stale_routes[];

/* View.bonus_stale and View.bonus_stale_path for who decides them: how many payments wait that rest on corrected results. 1 or -1. */
int	bonus_stale_fill_waiting(struct visit *);
/* The same of levels that were replaced in a run of the year; the path for who decides them. 1 or -1. */
int	bonus_stale_fill_year(struct visit *, int64_t year_run, int64_t authority);

#endif
