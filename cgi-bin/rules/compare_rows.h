/*
 * The rows behind a number of a comparison: which numbers there are, what each is made of, and which of its rows stand on a page.
 * A number is the sum of what an agency and a period (a key) have of it; keys stand in the order of the list.
 */
#ifndef RULES_COMPARE_ROWS_H
#define RULES_COMPARE_ROWS_H

#include "rules/compare.h"

enum compare_number {
	NUMBER_OWED, NUMBER_PUBLISHED, NUMBER_EXCEPTED, NUMBER_MISSING, NUMBER_RUN, NUMBER_DECIDED, NUMBER_UNCLASSIFIED, NUMBER_EXCELLENT, NUMBER_GOOD,
	NUMBER_DONE, NUMBER_FAILED, NUMBER_SHARE_GOOD, NUMBER_SCORED, NUMBER_TOTAL, NUMBER_ASSIGNED, NUMBER_MADE, NUMBER_SOUND, NUMBER_ONTIME, NUMBER_WORKERS,
	NUMBER_WORKS, NUMBER_OUTSIDE, NUMBER_OUTSIDERS, NUMBER_SHARE_CATALOG, NUMBER_USED, NUMBER_IN_FORCE, NUMBER_ACCEPTED, NUMBER_COEFFICIENT, NUMBER_COMMONS,
	NUMBER_COMMON, COMPARE_NUMBERS
};
/* "owed", "published", …: words of addresses, ends in NULL; labels compare.column.<name>. */
extern const char *const compare_number_name[COMPARE_NUMBERS + 1];

/* What its rows are: who owes a sheet; sheets; classifications; deliveries; who has some; rows of a catalog. */
enum compare_of { OF_PEOPLE, OF_SHEETS, OF_CLASSES, OF_WORKS, OF_WORKERS, OF_CATALOG };
/* classed: of a year of classifications. */
enum compare_of	compare_number_of(enum compare_number, bool classed);
/* Is it among those that a view of a thing has? What it is masked with is that of the thing. */
bool	compare_number_in(enum compare_number, enum compare_what, bool classed);
/* Is it told of few people too? */
bool	compare_number_open(enum compare_number);
/* How many rows of it are in a sum; of catalogs 0. */
int64_t	compare_number_rows(enum compare_number, const struct summary *);

struct compare_key {
	int64_t		 agency;
	struct period	 period;	/* months SUM_YEAR: a year of classifications */
	struct day	 from, until;	/* its window */
	struct day	 on;		/* whose places are those that count */
	int64_t		 rows;		/* as they were counted */
	int		 order;		/* of the agency in the list */
	bool		 silent;	/* how much work rests on its rows is not told */
};
void	compare_keys_sort(struct compare_key *, size_t n);
/* The keys that have any of `most` rows behind `behind`: [first, first + n), and how many rows of the first of them stand before. */
struct compare_page {
	size_t		 first, n;
	int64_t		 skip;
};
struct compare_page	compare_keys_page(const struct compare_key *, size_t n, int64_t behind, int64_t most);

/* Which rows of the keys are meant. */
struct compare_part {
	enum compare_number number;
	bool		 classed;
	int64_t		 unit;		/* 0: all */
	int64_t		 post;		/* 0: people without one; -1: all */
	int		 group;		/* -1: all */
};
enum compare_state { COMPARE_NO_SHEET, COMPARE_PUBLISHED, COMPARE_EXCEPTED };
struct compare_item {
	size_t		 key;		/* index of its key */
	int64_t		 person;
	const char	*name, *title, *unit_name, *agency_name;
	enum compare_state state;	/* of the sheet that stands, or the decision */
	int64_t		 sheet, classification;	/* 0: none */
	int64_t		 shown, common;	/* hundredths; -1: none */
	int		 level;
	int64_t		 work[4];	/* assigned, made, sound, ontime: millionths */
	const char	*code, *product;
	int64_t		 catalog, row;
	struct day	 due;
	int64_t		 works, outside;	/* deliveries, and of them outside the catalog */
	int64_t		 accepted, coefficient;	/* thousandths, tenths; coefficient -1: none */
};

#endif
