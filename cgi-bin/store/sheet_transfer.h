/* Points of heads for people who left their units. */
#ifndef STORE_SHEET_TRANSFER_H
#define STORE_SHEET_TRANSFER_H

#include "rules/sheet_transfer.h"
#include "store/db.h"

/* Those of a person: holding, points, given, giver, version of the part. 1 or -1. */
int	sheet_transfer_select(struct db *, struct mem *, int64_t person, struct sheet_part **list_r, size_t *n_r);
/* holding, points; version 0: the first. 1; 0: changed meanwhile; -1. */
int	sheet_transfer_put(struct db *, const struct sheet_part *, int64_t maker, int64_t delegation);

/* Who left a unit of an agency (0: places of heads of agencies), and whose sheet of that day is not confirmed yet. */
struct sheet_leaver {
	int64_t		 holding, person;
	const char	*name, *title, *unit_name;
	struct day	 last;
	bool		 given;		/* somebody gave points */
};
int	sheet_transfer_left(struct db *, struct mem *, int64_t agency, struct day from, struct day until, struct sheet_leaver **list_r,
	    size_t *n_r);

#endif
