/* What waits for a person on his home: his own sheet, those that he confirms and publishes, what is said against them. */
#ifndef FLOW_SHEET_WAITING_H
#define FLOW_SHEET_WAITING_H

#include "flow/sheet.h"

struct sheet_waits {
	bool		 own;		/* his own of the period before the running one has no points yet */
	struct sheet	 sheet;		/* person and period of it */
	struct day	 self_by;
	bool		 unseen;	/* his own was published, and he has not said that he saw it */
	struct sheet	 published;	/* person, period, shown of it */
	int64_t		 confirm;	/* self-scored, to be confirmed by him */
	int64_t		 publish;	/* looked at, to be published by him */
	int64_t		 petitions;	/* to be answered by him; the first by when */
	struct day	 petition_by;
	const char	*petition_path;	/* to the first */
	int64_t		 stale;		/* published ones that rest on one that was corrected */
};
/* charge: of the person who acts. 1 or -1. */
int	sheets_waiting(struct flow *, const struct charge *, struct sheet_waits *);

#endif
