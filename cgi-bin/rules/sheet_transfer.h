/*
 * The common points of who changed units within a period (province parameter transfer_common). By weighted_days they are
 * the exact mean of the ten points of each head who scored him there, weighted by the days of the window in his unit. Of a
 * head who gave none the points of who scores him now stand for those days too.
 */
#ifndef RULES_SHEET_TRANSFER_H
#define RULES_SHEET_TRANSFER_H

#include "base/json.h"
#include "rules/note.h"
#include "rules/parameter.h"
#include "rules/sheet.h"

/* Days of a window without a break under one who scores. */
struct sheet_part {
	int64_t		 holding;	/* the place held last in them */
	int64_t		 agency, unit;
	const char	*unit_name;
	int64_t		 scorer;	/* a person, SCORED_ABOVE or SCORED_NOBODY */
	const char	*scorer_name;	/* "": of the province, or nobody */
	struct day	 from, until;	/* within the window */
	bool		 now;		/* under who scores him at the end: the points of the sheet */
	bool		 given;		/* of another one: points holds */
	int64_t		 points[CRITERIA];
	const char	*giver_name, *given_at;
	int64_t		 version;
};

/* Do the days count? */
bool	sheet_transfer_weighs(const struct parameter_sets *, struct period);
int64_t	sheet_part_days(const struct sheet_part *);
/* Neighbours under the same one become one part; fewer than two, or all under who scores him now: 0. Returns how many. */
size_t	sheet_parts_join(struct sheet_part *, size_t n);
/* By when the first head who gave no points has to; no day: all gave theirs. */
struct day	sheet_parts_due(const struct workdays *, const struct sheet_part *, size_t n);
/* A common point: `now` hundredths are those of who scores him now. */
const struct ratio	*sheet_parts_mean(struct mem *, const struct sheet_part *, size_t n, int criterion, int64_t now);

/* As the document of a sheet says it: points by criterion; the parts. */
struct json	*sheet_points_json(struct mem *, const int64_t points[CRITERIA]);
struct json	*sheet_parts_json(struct mem *, const struct sheet_part *, size_t n, const int64_t now[CRITERIA]);
/*
 * By another way, from the document alone: are the common points of a case what its parts come to? The points of who scores
 * now, moved toward those of the others by their share of the days. No parts: nothing to say. 1 or 0.
 */
int	sheet_parts_agree(struct mem *, const struct json *parts, const struct score_case *);

#endif
