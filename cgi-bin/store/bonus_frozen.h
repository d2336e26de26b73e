/* What runs of bonuses froze, for whoever counts it anew. */
#ifndef STORE_BONUS_FROZEN_H
#define STORE_BONUS_FROZEN_H

#include "rules/bonus_document.h"
#include "store/db.h"

struct bonus_frozen {
	int64_t		 id, agency, regulation, year, month, months, fund;
	int64_t		 reserve, spent;	/* -1: its row says nothing */
	const char	*agency_name;
	int		 kind;			/* enum bonus_kind */
	bool		 decided;
	const char	*body;			/* NULL: nothing was frozen */
	uint8_t		 digest[32];
};
/* By id, those behind one; year 0: of all years. 1 or -1. */
int	bonus_frozen_after(struct db *, struct mem *, int64_t after, int64_t year, int64_t most, struct bonus_frozen **list_r, size_t *n_r);

struct bonus_frozen_share {
	int64_t		 place, person, unit, amount;
	int		 level;			/* enum score_level, or LEVEL_NONE */
	int64_t		 awarded;		/* what the ledger has of it; 0: nothing */
};
int	bonus_frozen_shares(struct db *, struct mem *, int64_t run, struct bonus_frozen_share **list_r, size_t *n_r);
/* Logins of those whose results in it were superseded since. 1 or -1. */
int	bonus_frozen_stale(struct db *, struct mem *, int64_t run, const char ***uid_r, size_t *n_r);

#endif
