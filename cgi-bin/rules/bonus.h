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

#include "rules/absence.h"
#include "rules/expression.h"
#include "rules/score.h"
#include "rules/span.h"

/* Of Decree 73/2024, or additional income on a legal basis of its own. Columns, labels bonus.<kind|method|base|position|effect>.<name>. */
enum bonus_kind { BONUS_AWARD, BONUS_INCOME, BONUS_KINDS };
enum bonus_method { BONUS_SHARE, BONUS_RATE, BONUS_METHODS };
/* Of a rate: sums of the rows; the base salary; salary coefficient × base salary. */
enum bonus_base { BONUS_FIXED, BONUS_BASE_SALARY, BONUS_SALARY, BONUS_BASES };
enum bonus_position { BONUS_AGENCY_HEAD, BONUS_AGENCY_DEPUTY, BONUS_DIVISION_HEAD, BONUS_DIVISION_DEPUTY, BONUS_STAFF, BONUS_POSITIONS };
/* factor: a number, of a share and of a rate with a base; sum: đồng, of a rate; formula: of a share the factor, of a rate the sum;
 * exclude: nothing. */
enum bonus_effect { BONUS_FACTOR, BONUS_SUM, BONUS_FORMULA, BONUS_EXCLUDE, BONUS_EFFECTS };
/* Each ends in NULL. */
extern const char *const bonus_kind_name[BONUS_KINDS + 1], *const bonus_method_name[BONUS_METHODS + 1], *const bonus_base_name[BONUS_BASES + 1],
    *const bonus_position_name[BONUS_POSITIONS + 1], *const bonus_effect_name[BONUS_EFFECTS + 1];

/* Inputs of formulas: "diem", "so_thang", "so_thang_ky", "he_so_luong", "luong_co_so", "he_so_chuc_vu"; labels bonus.input.<name>. */
enum bonus_input { INPUT_TOTAL, INPUT_MONTHS, INPUT_PERIOD_MONTHS, INPUT_COEFFICIENT, INPUT_BASE_SALARY, INPUT_POSITION, BONUS_INPUTS };
extern const char *const bonus_input_name[BONUS_INPUTS + 1];

#define BONUS_LEVELS		(SCORE_LEVELS + 1)	/* bits by enum score_level, the last one: not classified */
#define BONUS_UNCLASSIFIED	SCORE_LEVELS
#define BONUS_LINES_MOST	40
#define BONUS_ANY		(-1)

struct bonus_line {
	int64_t		 id;
	unsigned	 levels, positions;	/* bits; 0: any */
	const struct ratio *total_from, *total_to;	/* from … up to below …; NULL: no bound. Who has no total matches neither */
	const struct ratio *months_from, *months_to;	/* likewise */
	int64_t		 unit;			/* 0: any */
	const char	*unit_name;
	int		 discipline;		/* BONUS_ANY; 0: without, 1: with a ground of Art 20.4b-d in force in the year */
	enum bonus_effect effect;
	const struct ratio *factor;		/* of BONUS_FACTOR */
	int64_t		 sum;			/* of BONUS_SUM */
	const char	*formula;		/* of BONUS_FORMULA, as it is kept */
	const struct expression *expression;
};

struct bonus_rule {
	enum bonus_method method;
	enum bonus_base	 base;
	const struct ratio *reserve_percent;	/* for sudden awards */
	int64_t		 unit;			/* smallest sum that is paid, đồng */
	bool		 by_months, by_coefficient;	/* by_coefficient: of a share */
	unsigned	 absences;		/* bits by enum absence_kind: taken off the months */
	int64_t		 floor, ceiling;	/* a person, of a rate; 0: none */
	const struct ratio *position_factor[BONUS_POSITIONS];	/* NULL: 1 */
	struct bonus_line *line;		/* in their order */
	size_t		 n;
};

/* What is known of somebody in a period. */
struct bonus_person {
	int64_t		 person, unit;
	const char	*uid, *name, *title, *unit_name;
	int		 level;			/* enum score_level, or LEVEL_NONE: not classified */
	const struct ratio *total;		/* mean of the period; NULL: none */
	enum bonus_position position;
	const struct ratio *months, *period_months;
	bool		 discipline;
	const struct ratio *coefficient;	/* salary; NULL: not known */
	int64_t		 base_salary;		/* đồng a month; 0: not known */
};

/* What the facts of somebody rest on: the classification of a year, or the published sheets of its months; his salary. 0: none. */
struct bonus_sheet {
	int64_t		 sheet;
	int		 edition, months;
	const struct ratio *total;
};
struct bonus_basis {
	int64_t		 classification;
	int		 edition;		/* of the classification */
	const struct bonus_sheet *sheet;
	size_t		 n;
	int64_t		 salary;		/* its row */
	const struct span *worked;		/* days of the period that the months come from, absences taken off */
	size_t		 nworked;
};

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
bool	bonus_matches(const struct bonus_line *, const struct bonus_person *);
/* Everybody under a rule. fund >= 0. */
void	bonus_count(struct mem *, const struct bonus_rule *, int64_t fund, const struct bonus_person *, size_t n, struct bonus_result *);
/* What one person more would get beside those of a result, at their value of a weight, cut to whole units; nobody else is touched. */
int64_t	bonus_beside(struct mem *, const struct bonus_rule *, const struct bonus_result *, const struct bonus_person *, struct bonus_outcome *);

#endif
