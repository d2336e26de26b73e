/*
 * Copies of paper in the file of a year: brought as PDF by who keeps the file, compared with the paper by name, replaced or
 * withdrawn with a reason, never deleted. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_RECORD_FILE_H
#define FLOW_RECORD_FILE_H

#include "flow/import.h"
#include "flow/record.h"

#define RECORD_FILE_MOST	(10 * 1024 * 1024)	/* bytes */

/* Whose file the person who acts keeps. 1; 0; -1. */
int	record_keeps(struct flow *, int64_t person, int year, struct record_owner *);
/* A copy that stands in a file that he keeps. 1; 0; -1. */
int	record_copy_keeps(struct flow *, int64_t id, struct record_copy *, struct record_owner *);

struct record_putting {
	struct record_copy copy;	/* person, year, kind, period, title, number, day; before: that it replaces, or 0 */
	int64_t		 version;	/* of that one */
	const char	*reason;	/* why it is replaced */
	bool		 compared;	/* he says that it is as the paper is */
};
/* Fields of a refusal: file, document_day, record_period, reason. */
int	record_copy_put(struct flow *, const struct record_putting *, const struct import_upload *, struct refusal *);
int	record_copy_compared(struct flow *, int64_t id, int64_t version, struct refusal *);
int	record_copy_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif
