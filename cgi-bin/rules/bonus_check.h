/*
 * What is wrong with the rule of a regulation, before anybody is counted by it. About conditions it says all there is and
 * nothing else (rules/bonus_space.h); about formulas what may go wrong somewhere between the bounds of their inputs.
 *
 * A total is not below what its level asks for, who is not classified has none, everybody else has one (a level that another
 * body gave is not looked at); months 0-12; salary coefficients 1-15.
 */
#ifndef RULES_BONUS_CHECK_H
#define RULES_BONUS_CHECK_H

#include "rules/bonus.h"

/* Labels bonus_check.<name>.{title,text,mend}. */
enum bonus_fault {
	CHECK_MANY,		/* more than BONUS_LINES_MOST rows: nothing else is looked at */
	CHECK_NOTHING,		/* nobody can get more than 0 */
	CHECK_ORDER,		/* a bound from which on is not below its other one */
	CHECK_NOBODY,		/* its conditions exclude each other */
	CHECK_UNREACHABLE,	/* rows above (others) take everybody whom it matches */
	CHECK_UNFIT,		/* a sum in a share; a factor where the method has no base */
	CHECK_FORMULA,		/* cannot be read: flaw */
	CHECK_MISSING,		/* takes the total of people who have none */
	CHECK_ZERO,		/* may divide by 0 */
	CHECK_NEGATIVE,		/* may come to less than 0 */
	CHECK_GAP,		/* no row matches them: they get nothing */
	CHECK_FALLS,		/* the better level gets less than a lower one (than, others), all else equal and with no lower total */
	CHECK_OVERLAP,		/* meets rows above (others) of another effect: those win */
	CHECK_EXCEPTION,	/* the same, of rows that lie wholly in it or give nothing: how tables are meant to be written */
	BONUS_FAULTS
};
extern const char *const bonus_fault_name[BONUS_FAULTS];

/* error: the regulation is not issued with it; warning: is said before; note: only beside the row. */
enum bonus_severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE };
enum bonus_severity	bonus_severity_of(enum bonus_fault);

/* What takes it away without further thought. move: to place `to`; remove; add: a row for `who`. */
enum bonus_mend { MEND_NONE, MEND_MOVE, MEND_REMOVE, MEND_ADD };

struct bonus_finding {
	enum bonus_fault fault;
	int		 row;		/* its index; -1: of the table as a whole */
	uint64_t	 others;	/* rows, as bits by index */
	bool		 has_who;
	struct bonus_line who;		/* whom it is about, as the conditions of a row */
	bool		 elsewhere;	/* of them who are in none of the units that rows name */
	int		 than;		/* the lower level */
	enum bonus_mend	 mend;
	int		 to;
	struct expression_flaw flaw;
};

/* All in the arena. */
struct bonus_finding	*bonus_check(struct mem *, const struct bonus_rule *, size_t *n_r);
/* How many of a severity. */
size_t	bonus_findings(const struct bonus_finding *, size_t n, enum bonus_severity);

#endif
