/*
 * Entries of the ledger of an agency: what was awarded by a run or at once, and corrected or reversed since. Nothing is ever
 * changed, nor is a balance kept: what stands is the sum of an award and of what corrects it. Money in đồng.
 */
#ifndef RULES_BONUS_ENTRY_H
#define RULES_BONUS_ENTRY_H

#include "base/day.h"
#include "rules/bonus_type.h"

enum bonus_entry_type { BONUS_ENTRY_AWARD, BONUS_ENTRY_SUDDEN, BONUS_ENTRY_CORRECTION, BONUS_ENTRY_REVERSAL, BONUS_ENTRY_TYPES };
/* "award", …: columns, labels bonus_entry.type.<name>; ends in NULL. */
extern const char *const bonus_entry_type_name[BONUS_ENTRY_TYPES + 1];

struct bonus_entry {
	int64_t		 id, agency;
	enum bonus_kind	 kind;
	int		 year;			/* of the fund */
	int64_t		 person;
	const char	*uid, *name;
	enum bonus_entry_type type;
	int64_t		 run;			/* 0: none */
	int64_t		 entry;			/* what it corrects or reverses; 0 */
	int64_t		 amount;
	const char	*reason;
	const char	*document_number;
	struct day	 document_day;
	const char	*signer, *maker, *made_at;
	int64_t		 corrections, corrected;	/* of an award: how many entries, and what they come to */
};
/* An award or sudden award, which others may correct. */
bool	bonus_entry_awards(const struct bonus_entry *);
/* What it comes to with its corrections. */
int64_t	bonus_entry_stands(const struct bonus_entry *);

enum bonus_entry_flaw {
	BONUS_ENTRY_SOUND,
	BONUS_ENTRY_AHEAD,	/* its document is of a day to come */
	BONUS_ENTRY_NOTHING,	/* a sum of 0, or a reversal of what is 0 already */
	BONUS_ENTRY_EARLY,	/* and before the year of its fund */
	BONUS_ENTRY_LAPSED,	/* behind the last day on which its fund pays */
	BONUS_ENTRY_OWN,	/* more to himself, or to the head for whom he acts */
	BONUS_ENTRY_LACKS,	/* more than is left */
	BONUS_ENTRY_BELOW,	/* what stands would fall below 0 */
	BONUS_ENTRY_FLAWS
};
/* Labels bonus_entry.refused.<name>; the fields at which they stand, or NULL. */
extern const char *const bonus_entry_flaw_name[BONUS_ENTRY_FLAWS], *const bonus_entry_flaw_field[BONUS_ENTRY_FLAWS];

/* What an entry is judged by. */
struct bonus_entry_ground {
	struct day	 today;
	int64_t		 maker, behalf;		/* who makes it, and for whom; 0: in the own right */
	int64_t		 left;			/* of the fund */
	int64_t		 stands;		/* of what it corrects; 0 of a sudden award */
	bool		 counted;		/* the sum follows from the rule: nobody chose it */
};
enum bonus_entry_flaw	bonus_entry_check(const struct bonus_entry *, const struct bonus_entry_ground *);

#endif
