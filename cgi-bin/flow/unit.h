/* Units: opened, renamed, moved, closed. */
#ifndef FLOW_UNIT_H
#define FLOW_UNIT_H

#include "flow/organisation.h"

/* What stands on the page of a unit. */
struct unit_view {
	struct unit_past *past;		/* the last first */
	size_t		 npast;
	struct holding	*people;	/* on the day of the tree, the head first */
	size_t		 npeople;
	struct holding	*change;	/* comings and goings, the last first */
	size_t		 nchanges;
};
int	unit_look(struct flow *, int64_t id, struct day on, struct unit_view *);

/*
 * Opens a unit below its parent, which says of what kind it is; no parent: the province.
 * agency_kind: of an agency. 1; 0; -1.
 */
int	unit_open(struct flow *, const struct unit *, struct refusal *);
/*
 * Name, parent, position (id, version) from a day on that has come; what it was stays readable on
 * the days before. 1; 0; -1.
 */
int	unit_amend(struct flow *, const struct unit *, struct day from, struct refusal *);
/* Its last day; no day: it goes on. Refused while anybody or anything is in it after that. */
int	unit_close(struct flow *, int64_t id, int64_t version, struct day until, struct refusal *);
/* Who and what would be in it after a day. 1 or -1. */
int	unit_blockers(struct flow *, int64_t id, struct day until, struct holding **people_r,
	    size_t *npeople_r, const struct unit ***units_r, size_t *nunits_r);

#endif
