/*
 * What finance sees of the funds of agencies (Decree 73/2024 Art 4.3): sums, never a person; sums over few people are masked, and
 * with them what they would follow from. Money in đồng.
 */
#ifndef RULES_BONUS_FINANCE_H
#define RULES_BONUS_FINANCE_H

#include "rules/bonus_forecast.h"
#include "rules/bonus_mask.h"
#include "rules/bonus_type.h"
#include "rules/organisation.h"

/* Of what a sum is made: by levels, with those who were not classified and sudden awards; by ranks, with those of none. */
#define FINANCE_SUDDEN	BONUS_LEVELS
#define FINANCE_LEVELS	(BONUS_LEVELS + 1)
#define FINANCE_RANKS	(RANKS + 1)

struct finance_row {
	int64_t		 agency;
	const char	*name;
	const char	*codes;			/* of its budget units; NULL: none */
	int64_t		 funds, blank;		/* documents of its fund; those without a code */
	struct bonus_forecast f;
	int64_t		 people, waiting_people;	/* over whom spent and waiting are */
	/* Answers. */
	bool		 spent_masked, waiting_masked;
	bool		 left_masked;		/* of what is left and will be unspent: one of the two is masked */
};
struct finance {
	int		 year;
	enum bonus_kind	 kind;
	struct finance_row *row;
	size_t		 n;
	struct bonus_group level[FINANCE_LEVELS], rank[FINANCE_RANKS];	/* of all agencies together */
	/* Answers. */
	struct bonus_forecast sum;		/* unspent: of the rows together */
	bool		 spent_masked, waiting_masked;	/* of the sum */
	size_t		 behind;		/* agencies of which something will be unspent */
};
/* Counts each row and the sum, and says what is masked. */
void	finance_judge(struct mem *, struct finance *);
/* Has it a fund, or spent anything? */
bool	finance_has(const struct finance_row *);

#endif
