/* /thuong/chay-thu/: what a version of a regulation would give, beside another one. Its state stands in its address. */
#ifndef PAGE_BONUS_TRIAL_H
#define PAGE_BONUS_TRIAL_H

#include "flow/bonus_trial.h"
#include "page/visit.h"

extern const struct route bonus_trial_routes[];

/* Inside: who of the people is listed ("xem"): who gets more, less, the same on side b, or nothing; NULL: all. */
enum trial_show { TRIAL_MORE, TRIAL_LESS, TRIAL_SAME, TRIAL_NOTHING, TRIAL_SHOWS };
extern const char *const trial_show_name[TRIAL_SHOWS + 1];	/* "tang", "giam", "giu", "khong"; ends in NULL */

/* "Phiên bản 2, tiền thưởng (dự thảo): …". */
const char	*trial_version(struct visit *, const struct regulation *);
/* View.Sums, Levels, Units, Warnings, Lacking, and (who may see them) Shown and People. query: the address without "xem". */
void	trial_fill_result(struct visit *, const struct trial *, const char *query, const char *show);
/* The list as a file. 1 or -1. */
int	trial_send(struct visit *, const struct trial *);

#endif
