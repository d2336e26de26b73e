/*
 * Work as store, flow and page hand it on, and what it gives the score (Decree 335/2025 Art 14, 18; rules.md 2 of the
 * project). A delivery is so many equal products with one deadline; an entry a part of it that was done on a day. Late is
 * found from days, never said by anybody. Quantities are thousandths of a product. Texts "" where nothing was said.
 */
#ifndef RULES_WORK_H
#define RULES_WORK_H

#include "rules/period_calendar.h"
#include "rules/score.h"

#define QUANTITY	1000		/* one product */
#define QUANTITY_MOST	(100000LL * QUANTITY)

enum work_state { WORK_ASKED, WORK_GIVEN, WORK_DECLINED, WORK_ENDED, WORK_STATES };
extern const char *const work_state_name[WORK_STATES];		/* labels work.state.<name> */
enum delivery_state {
	DELIVERY_OPEN, DELIVERY_DONE, DELIVERY_REJECTED, DELIVERY_CARRIED, DELIVERY_HANDED_OVER, DELIVERY_WITHDRAWN,
	DELIVERY_STATES
};
extern const char *const delivery_state_name[DELIVERY_STATES];	/* labels delivery.state.<name> */
enum entry_state { ENTRY_PROPOSED, ENTRY_ACCEPTED, ENTRY_RETURNED, ENTRY_RECALLED, ENTRY_REJECTED, ENTRY_STATES };
extern const char *const entry_state_name[ENTRY_STATES];	/* labels entry.state.<name> */

/* An assignment. */
struct work {
	int64_t		 id, agency, unit, person;
	const char	*person_name, *unit_name;
	int64_t		 row, outside;		/* of the catalog; outside of it */
	const char	*code, *product;	/* code of the row or ""; its task and output, or the outside work's */
	const char	*subject;		/* what exactly */
	int64_t		 coefficient;		/* tenths */
	int64_t		 share, shares;		/* of a product that is split */
	int64_t		 standard_hours;	/* support work: quantities are hours, share / shares the worth of one; thousandths; 0: a product */
	int64_t		 split;			/* the first of those that make it up; 0: it is whole */
	bool		 regular;		/* comes in by itself */
	int64_t		 days;			/* working days that each has which came in; 0: to the end of the window */
	enum work_state	 state;
	const char	*reason, *document;
	int64_t		 giver;
	const char	*giver_name, *given_at;
	int64_t		 version;
};

/* An assessment with a major error of content. */
struct finding {
	int64_t		 id, entry, quantity, version;
	const char	*what, *document, *finder, *found_at;
	const char	*withdrawn_at, *withdrawn_why;	/* NULL: it stands */
	bool		 excused;		/* an objective cause was confirmed */
};
struct entry {
	int64_t		 id, delivery, version;
	int64_t		 quantity;		/* that was declared */
	int64_t		 accepted;		/* of it; 0 unless accepted */
	struct day	 done_on;
	const char	*document, *note;
	enum entry_state state;
	const char	*made_at;
	const char	*answer, *answerer, *answered_at;
	int64_t		 files;
	bool		 excused;		/* that it was late: an objective cause was confirmed */
	bool		 pending;		/* a request for exemption waits, of it or of a finding */
	struct finding	*finding;		/* those that stand */
	size_t		 nfindings;
};
struct delivery {
	int64_t		 id, version;
	struct work	 work;
	enum work_kind	 kind;			/* as it counts: handed over and withdrawn by its state */
	enum work_kind	 came;			/* as it came into the period: planned, extra, taken */
	enum delivery_state state;
	int64_t		 quantity, declared, accepted;
	struct day	 given_on, deadline;
	struct day	 due;			/* in whose window it counts */
	int64_t		 from;			/* that it was carried, split or taken over from */
	const char	*end_reason, *end_document;
	bool		 extending;		/* a request for more time waits */
	struct entry	*entry;
	size_t		 nentries;
};

/* Of work assigned by a head: by when the plan of its period freezes. */
enum work_kind	work_kind_when(struct day given_on, struct day freeze);
/* As it counts: what was handed over or withdrawn by its state, else as it came into the period. */
enum work_kind	delivery_kind(const struct delivery *);
/* What is left to be done and not declared yet. */
int64_t		delivery_rest(const struct delivery *);
/* How late an entry is, or (no entry) the rest on a day. calendar: that of the period of the deadline; months: 1 or 3. */
struct period_late	entry_late(const struct delivery *, const struct entry *, const struct calendars *, int months,
			    struct day today);
/*
 * What deliveries give the score: an item each, without any for what is nobody's. declared: as if all that was declared
 * were accepted, for a look ahead. In the arena.
 */
struct score_item	*work_items(struct mem *, const struct delivery *, size_t n, const struct calendars *, int months,
			    bool declared);
/* A quantity as an exact number of products of the catalog: with the share of a split one. */
const struct ratio	*work_quantity(struct mem *, const struct work *, int64_t quantity);
/* "12", "0,5": a quantity as people write it, with the mark given. */
const char	*quantity_text(struct mem *, int64_t quantity, char mark);

#endif
