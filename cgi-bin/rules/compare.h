/*
 * Comparing sums: which are shown, and what they come to.
 *
 * An atom is what stands of one row (agency, unit, group, post) in one period. It is masked where fewer than five people stand
 * behind it, and with it as many of the smallest others of its line, the atoms that come to a shown total, that the masked ones are
 * two or more, of five people together. Everything that is shown, a quarter, a year, a kind of agency, a difference, is a sum of
 * atoms that are shown themselves, so that no subtraction within a view, between periods or of a finer view from a coarser one
 * gives what is masked. Results and work are masked apart, for other people stand behind them.
 *
 * What it does not hide: how many sheets there are; what all of a shown group have in common; and, as sheets are published, by how
 * much a sum grew since somebody looked before. Where parts overlap (groups, units and posts of an agency) each partition is masked by
 * itself under the agency.
 */
#ifndef RULES_COMPARE_H
#define RULES_COMPARE_H

#include "rules/campaign.h"
#include "rules/few.h"
#include "rules/summary.h"

enum compare_what { COMPARE_LEVELS, COMPARE_TOTALS, COMPARE_PROGRESS, COMPARE_COVERAGE, COMPARE_COEFFICIENT, COMPARE_LENIENCY, COMPARE_WHATS };
enum compare_by { COMPARE_BY_AGENCY, COMPARE_BY_KIND, COMPARE_BY_GROUP, COMPARE_BY_POST, COMPARE_BY_UNIT, COMPARE_BY_TIME, COMPARE_BYS };
enum compare_length { COMPARE_MONTH, COMPARE_QUARTER, COMPARE_YEAR, COMPARE_LENGTHS };
enum compare_with { COMPARE_NONE, COMPARE_BEFORE, COMPARE_LAST_YEAR, COMPARE_WITHS };
/* Words of addresses, each list ends in NULL; labels compare.what., compare.by., compare.with.<name>. */
extern const char *const compare_what_name[COMPARE_WHATS + 1];		/* "levels", "totals", "progress", "coverage", "coefficient", "leniency" */
extern const char *const compare_by_name[COMPARE_BYS + 1];		/* "agency", "kind", "group", "post", "unit", "time" */
extern const char *const compare_with_name[COMPARE_WITHS + 1];		/* "none", "before", "last_year" */

struct compare_span {
	enum compare_length length;
	int		 year, number;		/* number: of a month or quarter; 1 of a year */
};
/* "2026-10", "2026-Q3", "2026", and back: 1 or 0. */
char	*compare_span_text(struct mem *, struct compare_span);
int	 compare_span_read(const char *, struct compare_span *);
/* Of a period, months SUM_YEAR: a year; and back. */
struct compare_span	compare_span_of(struct period);
struct period	compare_span_period(struct compare_span);
/* The one before it, or of the year before. */
struct compare_span	compare_span_with(struct compare_span, enum compare_with);
/* Of so many of a length in a year: is the number one? */
int	compare_span_most(enum compare_length);

/* Periods of a year: twelve months of sheets, four quarters, the year of classifications. */
#define COMPARE_PERIODS	17
#define COMPARE_CLASSED	16
int	compare_period(struct period);
/* Does a span hold a period? Of a year its levels and totals are those of classifications; all else is of sheets. */
bool	compare_holds(struct compare_span, enum compare_what, int period);

enum compare_class { COMPARE_RESULTS, COMPARE_WORK, COMPARE_CLASSES };
/* What is masked together with a thing that is looked at. */
enum compare_class compare_class_of(enum compare_what);

struct compare_atom {
	struct summary	 sum;
	bool		 masked[COMPARE_CLASSES];	/* answer */
};
/* Rows by columns of each period of a year. block: rows whose atoms come to a shown total together. */
struct compare_grid {
	size_t		 nrows, ncolumns;
	int		*block;			/* of each row, from 0 */
	struct compare_atom *atom;
};
struct compare_grid	compare_grid_new(struct mem *, size_t nrows, size_t ncolumns);
struct compare_atom	*compare_at(const struct compare_grid *, int period, size_t row, size_t column);
/*
 * Masks along rows (where there are several columns) and down columns of a block, until nothing more has to be. What is masked before
 * it is called stays so.
 */
void	compare_mask(struct compare_grid *);
/* The same of a grid whose blocks are the rows of one that is masked: with all that lies under what is masked there. */
void	compare_mask_under(struct compare_grid *, const struct compare_grid *above);
/* What lies under something masked is masked too: all of a row; all of a column. */
void	compare_mask_row(struct compare_grid *, int period, size_t row, enum compare_class);
void	compare_mask_column(struct compare_grid *, int period, size_t column, enum compare_class);

/* A row over a span: what of its atoms is shown; people of the last period; sheets owed. */
struct compare_sum {
	struct summary	 sum;
	int64_t		 people, owed;
	bool		 shown;			/* something is, or there is nothing */
	bool		 masked;		/* something is not */
	uint32_t	 held, told;		/* of its periods, as bits: all; those that are shown */
};
/* column: or -1, all of them. */
struct compare_sum	compare_sum_of(const struct compare_grid *, struct compare_span, enum compare_what, size_t row, int column);

/* The figure by which rows are compared, NULL: none. Of levels the share of good or better, in percent. */
const struct ratio	*compare_figure(struct mem *, enum compare_what, const struct summary *);
/* a in percent of b; NULL where b is 0. */
const struct ratio	*compare_percent(struct mem *, int64_t a, int64_t b);

#endif
