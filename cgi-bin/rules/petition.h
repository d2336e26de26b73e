/*
 * What a person says against a sheet: an objection to one row while he looks at it before publication, a petition at any time
 * after (Decree 335/2025 Art 22): the authority answers within 7 working days from the day behind the receipt.
 */
#ifndef RULES_PETITION_H
#define RULES_PETITION_H

#include "rules/behalf.h"
#include "rules/workday.h"

enum petition_kind { PETITION_OBJECTION, PETITION_PETITION, PETITION_KINDS };
enum petition_state { PETITION_WAITING, PETITION_KEPT, PETITION_CHANGED, PETITION_WITHDRAWN, PETITION_STATES };
/* As in the database; labels petition.kind. and petition.state.<name>. */
extern const char *const petition_kind_name[PETITION_KINDS];
extern const char *const petition_state_name[PETITION_STATES];

struct petition {
	int64_t		 id, version, sheet;
	enum petition_kind kind;
	enum petition_state state;
	int64_t		 delivery;	/* the row that it is about, or 0 */
	int64_t		 criterion;	/* from 1, or 0 */
	const char	*product;	/* of the row */
	const char	*words, *proof;
	struct day	 received, due;
	const char	*made_at;
	const char	*answer, *document;
	const char	*answerer, *answered_at;
	struct behalf	 behalf;
};

/* By when a petition that was received on a day is answered. */
struct day	petition_due(const struct workdays *, struct day received);
/* How many working days are left, today counted; 0: none, the last has passed. */
int		petition_left(const struct workdays *, struct day due, struct day today);

#endif
