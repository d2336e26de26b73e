/*
 * What waits for somebody who is in charge of others: reports, the odd ones apart, requests; and how much each of those
 * people does beside others, which is said in words and never counts against anybody.
 */
#ifndef FLOW_ENTRY_WAITING_H
#define FLOW_ENTRY_WAITING_H

#include "flow/entry.h"

struct entry_charge;	/* flow/entry_inside.h */

#define RADAR_WINDOWS	3	/* before the running one, with which a person is compared */

struct waiting_entry {
	const struct delivery *delivery;
	const struct entry *entry;
	struct period_late late;
	unsigned	 odd;			/* bits of enum entry_odd */
};
struct waiting_request {
	struct request	 request;
	struct delivery	 delivery;
};
struct waiting {
	bool		 charge;		/* is he in charge of anybody? */
	struct waiting_entry *odd, *plain;	/* person by person */
	size_t		 nodd, nplain;
	struct waiting_request *request;
	size_t		 nrequests;
	struct radar	*radar;			/* of each person that stands above */
	size_t		 nradar;
};
/* 1 or -1. */
int	entry_waiting_of(struct flow *, struct waiting *);
/* How many there are of a charge, entries -1 where it is empty; requests_r may be NULL. 1 or -1. */
int	entry_waiting_count(struct flow *, const struct entry_charge *, int64_t *entries_r, int64_t *requests_r);

#endif
