/*
 * The sheet of a period: points by Decree 335/2025, Art 12 and 14-18 (rules.md 1-3 of the project). Exact from the
 * first number to the level; what is shown is cut, never rounded up.
 *
 *	a = Σ k·m / Σ k·n		quantity (Art 14.2a)
 *	b = Σ k·(m − Σ q·min(1, f/4)) / Σ k·n	quality: each failed assessment takes a quarter of that product (14.2b)
 *	c = the same with l for f		progress: each time late takes a quarter of that product (14.2c)
 *	result = min(1, (a+b+c)/3), of leaders min(1, (a+b+c+d+đ+e)/6) (Art 16)
 *	total = common + 70·result (Art 17.1)
 *
 * k coefficient, n assigned, m done, q quantity that a fault touches. Σ k·n: planned and handed over alone; what is
 * extra or taken over counts above the line only (Art 18.1d); what was withdrawn counts nowhere.
 */
#ifndef RULES_SCORE_H
#define RULES_SCORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/ratio.h"
#include "rules/criteria.h"

/* How a delivery came into the period (Art 18.1d). */
enum work_kind { WORK_PLANNED, WORK_EXTRA, WORK_TAKEN, WORK_HANDED_OVER, WORK_WITHDRAWN, WORK_KINDS };
/* "planned", "extra", "taken", "handed_over", "withdrawn". */
extern const char *const work_kind_name[WORK_KINDS];

/* Where the law is silent; of the province. */
enum late_unit { LATE_OCCURRENCE, LATE_DAY };		/* what each quarter is taken for */
enum score_cap { CAP_TOTAL, CAP_EACH };			/* only the result is capped, or a, b, c first */
extern const char *const late_unit_name[];		/* "occurrence", "day" */
extern const char *const score_cap_name[];		/* "total", "each" */

struct score_fault {
	const struct ratio *quantity;
	int64_t		 failed;	/* assessments with a major error of content */
	int64_t		 late;		/* deadlines that passed with it undone */
	int64_t		 late_days;
};
/* Equal deliveries; one of them alone gives the same points. */
struct score_item {
	const struct ratio *coefficient, *assigned, *done;
	enum work_kind	 kind;
	struct score_fault *fault;
	size_t		 nfaults;
};

/* In standard units: Σ k·n, Σ k·m, and Σ k·m without what faults took. */
struct score_sums {
	const struct ratio *assigned, *done, *good, *ontime;
};
struct score_leader {
	struct score_sums staff;	/* of those in charge of, pooled before any cap */
	const struct ratio **total;	/* of each of them at the end of the period */
	size_t		 ntotals;
	bool		 organising, unity;	/* whole, else half (Art 15.3b, c) */
};
struct score_case {
	enum late_unit	 late_unit;
	enum score_cap	 cap;
	const struct ratio *common[CRITERIA];
	struct score_item *item;
	size_t		 n;
	bool		 leads;
	struct score_leader leader;
};

/* Levels by points (Art 20.1-4a); a month has points "at" a level, for people are classified by the year (Art 3.5). */
enum score_level { LEVEL_EXCELLENT, LEVEL_GOOD, LEVEL_DONE, LEVEL_FAILED, SCORE_LEVELS };
extern const char *const score_level_name[SCORE_LEVELS + 1];	/* "HTXSNV", "HTTNV", "HTNV", "KHTNV"; ends in NULL */
#define LEVEL_NONE	(-1)	/* where none is said: in the database NULL */
/* Its name, NULL for LEVEL_NONE; and back: LEVEL_NONE for NULL and for what names none. */
const char	*score_level_text(int level);
int		 score_level_read(const char *name);
enum score_level	score_level_of(const struct ratio *total);

struct score {
	const struct ratio *common;
	/* Parts of 1; of leaders d (units), dd (đ, organising), e (unity) too. */
	const struct ratio *a, *b, *c, *d, *dd, *e, *result;
	const struct ratio *total;
	enum score_level level;
};
/* 1; 0: nothing was assigned, so there is no score. Values in the arena; the case is sound (rules/score_read.h). */
int	score_of(struct mem *, const struct score_case *, struct score *);
/* The sums of own items, as a leader's are pooled. */
void	score_sum(struct mem *, const struct score_case *, struct score_sums *);
/* More of them. */
void	score_sums_add(struct mem *, struct score_sums *to, const struct score_sums *more);

#endif
