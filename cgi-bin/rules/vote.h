/*
 * The vote on the standard product (handbook, chapter II, form II): experts of an agency each take a product of the
 * catalog and say how well it fits. Votes are counted; a tie is said and never resolved: the head decides then.
 */
#ifndef RULES_VOTE_H
#define RULES_VOTE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"

#define VOTE_NAME	200	/* letters, of an expert and of his post */
#define VOTE_NOTE	1000
#define VOTE_EXPERTS	100	/* of a catalog */

enum vote_fit { VOTE_UNSAID, VOTE_VERY, VOTE_FIT, VOTE_LITTLE, VOTE_FITS };
enum vote_way { VOTE_NO_WAY, VOTE_SHEET, VOTE_MEETING, VOTE_OTHER, VOTE_WAYS };
/* As in the database, NULL for none; labels vote.fit. and vote.way.<name>. */
extern const char *const vote_fit_name[VOTE_FITS];
extern const char *const vote_way_name[VOTE_WAYS];

struct vote_expert {
	int64_t		 id, version;
	const char	*name, *post;
	int64_t		 row;		/* 0: has not said yet */
	enum vote_fit	 fit;
	const char	*note;
	const char	*code, *task, *output;	/* of the row as it stands; "" without one */
	int		 group;
	bool		 gone;		/* the row is out of the catalog: the vote does not count */
};

struct vote {
	struct day	 from, until;
	enum vote_way	 way;
	int64_t		 version;	/* of what stands above; 0: nothing was written */
	const struct vote_expert *expert;
	size_t		 n;		/* 0: no vote was recorded */
};

struct vote_tally {
	int64_t		 row;
	const struct vote_expert *first;	/* who took it, with the words of the row */
	size_t		 n;
	size_t		 fit[VOTE_FITS];
};
/* Rows that were taken into list_r (room for n), most votes first, equals as they came. Returns how many. */
size_t	vote_count(const struct vote_expert *, size_t n, struct vote_tally *list_r);
/* How many of them have the most votes: 1: chosen; 0: nobody voted; more: a tie. */
size_t	vote_leading(const struct vote_tally *, size_t n);

#endif
