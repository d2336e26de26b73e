/*
 * What a regulation of an agency gives to whom (rules of the project 8; Decree 73/2024 Art 4; Decree 335 Art 23): a decision
 * table of which the first row that matches wins, and what it comes to for everybody of a period. Exact; money in đồng.
 *
 *	share	weight = factor of the row × factor of the position × months / months of the period (× salary coefficient);
 *		the pot, which is the fund without the reserve, is divided by weights (apportion)
 *	rate	base × factor of the row (or its sum) × factor of the position × months / months of the period, within floor and
 *		ceiling where it is above 0, cut to whole units; the sum may not go over the pot
 *
 * A formula stands for the factor or the sum of its row; position and months count beside it as they do beside those.
 */
#ifndef RULES_BONUS_H
#define RULES_BONUS_H

#include "rules/bonus_type.h"

/* Why somebody gets what he gets: labels bonus.why.<name>. From BONUS_NO_COEFFICIENT on he gets nothing because something is wrong. */
enum bonus_why {
	BONUS_BY_LINE, BONUS_EXCLUDED, BONUS_NO_LINE,
	BONUS_NO_COEFFICIENT, BONUS_NO_BASE,	/* salary, base salary: not known, or the row needs a base and the rule has none */
	BONUS_BAD_FORMULA,			/* flaw says what */
	BONUS_NEGATIVE, BONUS_TOO_LARGE,	/* what the formula comes to */
	BONUS_UNFIT,				/* a sum in the row of a share */
	BONUS_WHYS
};
#define BONUS_MOST	INT64_C(100000000000000)	/* đồng a person */
extern const char *const bonus_why_name[BONUS_WHYS + 1];

struct bonus_outcome {
	int		 line;			/* index; -1: none matches */
	enum bonus_why	 why;
	const struct ratio *factor;		/* what the row says, of a sum the đồng; NULL: nothing */
	const struct ratio *weight;		/* of a share; NULL: of a rate */
	const struct ratio *ideal;		/* đồng; of a rate what it is before floor, ceiling and cut */
	int64_t		 amount;		/* đồng */
	bool		 bounded;		/* floor or ceiling moved it */
	struct expression_flaw flaw;		/* of BONUS_BAD_FORMULA */
};

struct bonus_result {
	int64_t		 fund, reserve, pot, spent, left;	/* pot = fund - reserve; left = pot - spent: below 0 where a rate goes over */
	const struct ratio *weights;		/* their sum */
	struct bonus_outcome *outcome;		/* of each person, in their order */
	size_t		 n, troubled;		/* troubled: those without a factor because something is not known */
};

/* factor × position × months / period (× coefficient); NULL: 1. */
const struct ratio	*bonus_weight(struct mem *, const struct ratio *factor, const struct ratio *position, const struct ratio *months,
    const struct ratio *period_months, const struct ratio *coefficient);
/* Whole đồng of so many percent, cut. */
int64_t	bonus_reserve(struct mem *, int64_t fund, const struct ratio *percent);
/* What a formula reads of somebody; NULL: not known. */
void	bonus_inputs(struct mem *, const struct bonus_rule *, const struct bonus_person *, const struct ratio *input[BONUS_INPUTS]);
bool	bonus_matches(const struct bonus_line *, const struct bonus_person *);
/* Everybody under a rule. fund >= 0. */
void	bonus_count(struct mem *, const struct bonus_rule *, int64_t fund, const struct bonus_person *, size_t n, struct bonus_result *);
/*
 * What one person more would get beside those of a result, at their value of a weight, cut to whole units, but not less than
 * anybody there with as much weight or less; nobody else is touched.
 */
int64_t	bonus_beside(struct mem *, const struct bonus_rule *, const struct bonus_result *, const struct bonus_person *, struct bonus_outcome *);

#endif
