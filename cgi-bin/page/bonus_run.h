/* /thuong/dot/: runs of bonuses, one of them, one share of one; shared with the own shares of a person. */
#ifndef PAGE_BONUS_RUN_H
#define PAGE_BONUS_RUN_H

#include "flow/bonus_run.h"
#include "page/visit.h"

extern const struct route bonus_run_routes[];		/* the runs, and one */
extern const struct route bonus_share_routes[];		/* one share */
extern const struct route bonus_run_paper_routes[];	/* the payment list */

/* "Tháng 5/2026", "Quý II/2026", "6 tháng đầu năm 2026", "Năm 2026". */
const char	*bonus_run_period(struct visit *, struct period);
/* The label of a level, and of none. */
const char	*bonus_run_level(struct visit *, int level);
void	bonus_run_crumbs(struct visit *, const struct bonus_run *);
/* View.Proof: each line of it, and whether it holds. */
void	bonus_run_fill_proof(struct visit *, const struct bonus_run_view *);

#endif
