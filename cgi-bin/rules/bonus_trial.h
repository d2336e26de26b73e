/*
 * Trying a rule of bonuses out: one thing of it moved, people who are assumed, what two sides give to groups of people.
 * Nothing of it is kept.
 */
#ifndef RULES_BONUS_TRIAL_H
#define RULES_BONUS_TRIAL_H

#include "rules/bonus.h"
#include "rules/bonus_mask.h"

#define TRIAL_SIDES	2

/* What of a rule is moved: "dong-12" the factor or sum of a line (its id), "chuc-vu-1" the factor of a position, "du-phong" the reserve. */
enum trial_part { TRIAL_LINE, TRIAL_POSITION, TRIAL_RESERVE };
struct trial_move {
	enum trial_part	 part;
	int64_t		 which;		/* id of the line, position */
	const struct ratio *value;
};
/* 1; 0: no such part of the rule, or a line without a factor and a sum. value stays NULL. */
int	trial_move_read(const char *, const struct bonus_rule *, struct trial_move *);
char	*trial_move_text(struct mem *, const struct trial_move *);
/* What it is now. */
const struct ratio	*trial_move_now(struct mem *, const struct bonus_rule *, const struct trial_move *);
/* May it be this value: not below 0; a sum whole, a reserve at most 100. */
bool	trial_move_good(const struct bonus_rule *, const struct trial_move *);
/* The rule with it moved; lines are copied. */
struct bonus_rule	trial_moved(struct mem *, const struct bonus_rule *, const struct trial_move *);

/* People of whom nothing is known but their number at each level. */
#define TRIAL_PEOPLE_MOST	20000
struct trial_assumed {
	int64_t		 people[BONUS_LEVELS];
	const struct ratio *coefficient;	/* average; NULL: none */
	int64_t		 base_salary;
	int64_t		 months;		/* of the period; everybody worked it whole */
};
/* Staff, without a ground, each with the total in the middle of its level; level by level. */
struct bonus_person	*trial_people(struct mem *, const struct trial_assumed *, size_t *n_r);

/* A group of people under both sides. */
struct trial_group {
	int64_t		 id;
	const char	*name;
	size_t		 people, paid[TRIAL_SIDES];	/* paid: who gets something */
	int64_t		 amount[TRIAL_SIDES];
	bool		 masked;		/* answer of trial_mask */
};
/* By level (id: its place) and by unit (id), of the same people in two results; b may be NULL. */
struct trial_group	*trial_levels(struct mem *, const struct bonus_person *, const struct bonus_result *a, const struct bonus_result *b, size_t *n_r);
struct trial_group	*trial_units(struct mem *, const struct bonus_person *, const struct bonus_result *a, const struct bonus_result *b, size_t *n_r);
/* Sums over fewer than five people, or of which fewer than five get anything, and what would give them away. */
void	trial_mask(struct mem *, struct trial_group *, size_t n);

/* How many get more, less, the same on side b. */
struct trial_balance {
	size_t		 more, less, same;
};
struct trial_balance	trial_balance(const struct bonus_result *a, const struct bonus_result *b);

#endif
