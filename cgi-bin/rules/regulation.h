/*
 * A version of the regulation by which an agency gives bonuses: the five contents of Decree 73/2024 Art 4.4, the rule, and the
 * document by which its head issued it. Issued it is never changed; the next version begins as a copy and ends it.
 */
#ifndef RULES_REGULATION_H
#define RULES_REGULATION_H

#include "rules/bonus.h"

enum regulation_state { REGULATION_DRAFT, REGULATION_ISSUED, REGULATION_DROPPED, REGULATION_STATES };
extern const char *const regulation_state_name[REGULATION_STATES + 1];	/* labels regulation.state.<name>; ends in NULL */

/* What the decree asks every regulation to say: "scope", "criteria", "amounts", "steps", "other"; columns, labels regulation.part.<name>. */
enum regulation_part { REGULATION_SCOPE, REGULATION_CRITERIA, REGULATION_AMOUNTS, REGULATION_STEPS, REGULATION_OTHER, REGULATION_PARTS };
extern const char *const regulation_part_name[REGULATION_PARTS + 1];

struct regulation {
	int64_t		 id, version, agency;
	const char	*agency_name;
	enum bonus_kind	 kind;
	int64_t		 number;	/* 1, 2, … of the agency and kind */
	const char	*name;
	int64_t		 before;	/* copied from; 0: none */
	enum regulation_state state;
	const char	*part[REGULATION_PARTS];
	const char	*basis;		/* legal basis, of income */
	int64_t		 basis_file;	/* 0: none */
	struct bonus_rule rule;		/* its lines where they were read */
	const char	*document_number, *signer;
	struct day	 document_day;
	int64_t		 file;		/* the signed document; 0: none */
	struct day	 from, until;	/* in force; until no day: it goes on */
	const char	*issuer, *issued_at, *sender, *sent_at;	/* NULL: not yet */
	const char	*maker, *made_at;
};

/* In force on a day. */
bool	regulation_holds(const struct regulation *, struct day);

#endif
