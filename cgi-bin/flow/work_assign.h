/*
 * The head assigns work (Decree 335/2025 Art 18): a product of the catalog that counts in the period of the deadline, or
 * outside of it with a provisional coefficient; to one or several, whole or in shares. 1: done, 0: refused, -1: broken.
 */
#ifndef FLOW_WORK_ASSIGN_H
#define FLOW_WORK_ASSIGN_H

#include "flow/work.h"

#define ASSIGN_YEARS	2	/* how far ahead a deadline may lie */

/* To whom, how much, by when. */
struct assigned {
	int64_t		 person, quantity;
	struct day	 deadline;		/* as it was said; a day off moves it */
	struct work_share share;		/* of a split product; 1/1 where it is whole */
};
struct assignment {
	int64_t		 row;			/* the product, as the catalog of any period has it; 0: outside */
	const char	*code;			/* the same as people write it, where row is 0; NULL */
	const char	*task, *output;		/* outside the catalog */
	int64_t		 coefficient;		/* outside: provisional, tenths */
	int64_t		 standard_hours;	/* support work outside the catalog: quantities are hours; thousandths, or 0 */
	int64_t		 outside;		/* what was proposed of it already, or 0 */
	const char	*subject, *reason, *document;
	bool		 prepared;		/* by Home Affairs, on a document of the head of the province: its number, its day */
	struct day	 document_day;
	bool		 regular;		/* comes in by itself: no deadline */
	int64_t		 days;
	bool		 split;			/* the shares of all are the whole; one coefficient, that of the first */
	struct assigned	*to;
	size_t		 n;
	struct day	 given;			/* by another system, on that day; no day: today */
	const char	*because;		/* the reason where one is needed and none was said; NULL: none */
	int64_t		 asked, asked_version;	/* the proposal that it takes up, or 0: of one person, as it was seen */
	/* In the same write, behind each of `to` that was made; NULL: nothing. 1; 0: refused; -1. */
	int		(*made)(struct flow *, const struct assignment *, size_t which, const struct delivery *, struct refusal *);
	const void	*of;			/* for made */
};
/* What follows for one of those to whom it is assigned. */
struct assign_look {
	struct place	 place;
	struct day	 deadline, freeze;
	struct period	 period;
	enum work_kind	 kind;
	struct product	 product;
};
/*
 * May it be? Says why not at person, deadline, product or reason. shares are not looked at. 1; 0; -1.
 */
int	work_judge(struct flow *, const struct work_ground *, const struct assignment *, const struct assigned *,
	    struct assign_look *, struct refusal *);

/* All of them in one write; each person is told once. Fields of a refusal: as of work_judge, share, document_day. bad_r (or NULL): which. */
int	work_assign(struct flow *, const struct assignment *, size_t n, struct refusal *, size_t *bad_r);

/* Hours of the standard product as the agency of the person who acts said them last, thousandths; 0: never. 1 or -1. */
int	work_hours_last(struct flow *, int64_t *hours_r);

#endif
