/*
 * What a head sees beside the sheets of a period: the last periods of each person, and his points beside those of other heads.
 * 1: done, -1: broken.
 */
#ifndef FLOW_SHEET_PAST_H
#define FLOW_SHEET_PAST_H

#include "flow/sheet.h"
#include "rules/leniency.h"
#include "store/sheet_past.h"

#define SHEET_PAST	3	/* periods that are looked back at */

struct sheet_past {
	struct period	 period[SHEET_PAST];	/* the last first */
	struct sheet_before *list;		/* published, or told from outside the system, of the people of the list */
	size_t		 n;
};
int	sheets_past(struct flow *, const struct sheets *, struct sheet_past *);
/* That of a person and a period, or NULL. */
const struct sheet_before	*sheet_before_of(const struct sheet_past *, int64_t person, struct period);

/*
 * Published totals of the people whom the person who acts scores beside those of all others of his agency, of the province.
 * any_r: he scores somebody.
 */
int	sheets_leniency(struct flow *, const struct sheets *, bool *any_r, struct leniency *agency_r, struct leniency *province_r);

#endif
