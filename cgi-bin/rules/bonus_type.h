/* The rule of a regulation, and what is known of people whom it is about (rules/bonus.h). */
#ifndef RULES_BONUS_TYPE_H
#define RULES_BONUS_TYPE_H

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
/* score_level_name, then "NOT_CLASSIFIED"; ends in NULL. */
extern const char *const bonus_level_name[BONUS_LEVELS + 1];
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

#endif
