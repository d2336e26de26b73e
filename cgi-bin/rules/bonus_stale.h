/*
 * Shares that rest on results which were corrected since: what was counted and paid, and what it would be by the result that
 * stands at the same value of a weight; the shares of others never move. Money in đồng.
 */
#ifndef RULES_BONUS_STALE_H
#define RULES_BONUS_STALE_H

#include "rules/bonus_document.h"
#include "rules/period.h"

/* One of the results that a share rests on, as it stands. */
struct bonus_moved {
	int64_t		 basis;
	bool		 of_year;		/* a classification, else a sheet */
	int64_t		 now;			/* its id; 0: nothing stands */
	int		 edition, months;
	const struct ratio *total;		/* NULL: none */
	int		 level;			/* or LEVEL_NONE */
	struct period	 period;
	bool		 moved, decided;	/* another one than was counted; the head decided on it as it stands */
};

struct bonus_stale {
	int64_t		 run, person;
	enum bonus_kind	 kind;
	struct period	 period;
	bool		 paid_out;		/* the run is decided */
	const struct bonus_person *was;	/* as it was frozen */
	int64_t		 share;			/* as it was frozen */
	int64_t		 award, entries, paid;	/* its entry, 0: none; how many, and what they come to */
	const struct bonus_moved *moved;
	size_t		 n;
	/* Answers. */
	int		 level;			/* now, or LEVEL_NONE */
	const struct ratio *total;		/* now; NULL: none */
	int64_t		 amount;		/* what it would be */
	enum bonus_why	 why;
};
/* By the document of its run, of which it is the row `place`. */
void	bonus_stale_count(struct mem *, const struct bonus_document *, size_t place, struct bonus_stale *);
/* Is there anything of it to be decided? */
bool	bonus_stale_waits(const struct bonus_stale *);
/* What was seen of it when a form was shown: it changes with what stands and with what is paid. In mem. */
const char	*bonus_stale_seen(struct mem *, const struct bonus_stale *);

#endif
