/* What rules/bonus_check*.c share. */
#ifndef RULES_BONUS_CHECK_INSIDE_H
#define RULES_BONUS_CHECK_INSIDE_H

#include "rules/bonus_check.h"
#include "rules/bonus_space.h"

/* Where a row wins at a level: the first and last piece of its totals and months, and which positions. */
struct check_reach {
	bool		 any;
	size_t		 total[2], months[2];
	unsigned	 positions;
};

struct check {
	struct mem	*mem;
	const struct bonus_rule *rule;
	struct bonus_space space;
	uint64_t	 wins;				/* rows that somebody goes by */
	uint64_t	 beside[SPACE_ROWS_MOST];	/* rows that match where a row wins */
	uint64_t	 taken[SPACE_ROWS_MOST];	/* rows that win where a row matches too */
	struct check_reach *reach;			/* row × BONUS_LEVELS */
	struct space_box *gap;
	size_t		 ngaps;
	struct bonus_finding *list;
	size_t		 n, room;
};

struct bonus_finding	*check_add(struct check *, enum bonus_fault, int row);
void	check_who(struct bonus_finding *, struct bonus_line who);

/* bonus_check_effect.c: what rows come to. */
void	check_reach_start(struct check *);
void	check_reach(struct check *, int row, const struct space_cell *);
bool	check_gives_nothing(const struct bonus_line *);
bool	check_may_give(const struct check *, int row);
void	check_effect(struct check *, int row);
/* bonus_check_falls.c: a better level that gets less. */
void	check_falls(struct check *);

/* What a row comes to at a level, before position and months; of a factor and a sum alike only where it is nothing. */
enum worth_kind { WORTH_NOTHING, WORTH_FACTOR, WORTH_SUM };
struct check_worth {
	enum worth_kind	 kind;
	const struct ratio *least, *most;		/* NULL: no bound */
};
struct check_worth	check_worth(const struct check *, int row, int level);

#endif
