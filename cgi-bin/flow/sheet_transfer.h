/*
 * Points of the head of the unit that a person left within a period (rules/sheet_transfer.h): due as his words are
 * (rules/note.h), then for the head of the agency instead of him; until the new head confirms the sheet.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_SHEET_TRANSFER_H
#define FLOW_SHEET_TRANSFER_H

#include "flow/sheet.h"
#include "store/sheet_transfer.h"

struct sheet_transfer {
	struct sheet_leaver leaver;
	struct sheet	 sheet;		/* as it stands: whose period, his own points */
	struct sheet_part part;		/* days under the old head; given: points */
	int64_t		 scorer;	/* who scores him now */
	struct day	 due;
	bool		 late;
	bool		 escalated;	/* it is another's, who has not done it */
};
/* Whom the person who acts has not given points yet, the first due first. 1 or -1. */
int	sheet_transfers(struct flow *, struct sheet_transfer **list_r, size_t *n_r);
/* One that he may give or change. 1; 0: none; -1. */
int	sheet_transfer_read(struct flow *, int64_t holding, struct sheet_transfer *);
/* All ten, in the version of the part (0: the first). The new head is told. */
int	sheet_transfer_give(struct flow *, int64_t holding, const int64_t points[CRITERIA], int64_t version, struct refusal *);
/* "/phieu/202605/12/don-vi-cu/34" */
const char	*sheet_transfer_path(struct flow *, const struct sheet_transfer *);

#endif
