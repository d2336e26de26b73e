/*
 * What a run froze counted anew, by another way than rules/bonus and rules/apportion: months are counted day by day, rows are matched
 * and weights made once more from the document, then it is not divided again but asked whether what was given is what the rule gives: between floor and
 * one unit more of the ideal; those who got the unit more stand before those who did not; the first group without it is larger
 * than what is left. Only one division of a sum is like that.
 */
#ifndef RULES_BONUS_AGAIN_H
#define RULES_BONUS_AGAIN_H

#include "rules/bonus_document.h"

/* The proof sheet: each line holds or does not. */
struct bonus_proof {
	bool		 sum;			/* shares + left = pot, pot + reserve = fund */
	bool		 within;		/* each share within one unit of its ideal; of a rate: is it, within its bounds, cut */
	bool		 rising;		/* more weight never gets less, no weight nothing */
	bool		 equal;			/* equal weights get equal shares */
	bool		 stopped;		/* what is left does not suffice for the next group of equals; of a rate: true */
	const struct ratio *farthest;		/* the largest distance of a share from its ideal, in đồng; NULL: of nobody */
	size_t		 weights;		/* how many different weights above 0 */
};
enum bonus_flaw {
	BONUS_SOUND,
	BONUS_UNREADABLE,	/* not the shape of a document */
	BONUS_OTHER_FACTS,	/* months are not those of his days, or mean and level not those of his sheets */
	BONUS_OTHER_LINE,	/* another row of the table matches somebody */
	BONUS_OTHER_WEIGHT,	/* row, position and months come to another weight or ideal */
	BONUS_OTHER_SHARE,	/* the proof does not hold */
	BONUS_OTHER_SUM,	/* reserve, pot, spent and left are not those of the shares */
	BONUS_FLAWS
};
/* "unreadable", …; NULL for sound. */
extern const char *const bonus_flaw_name[BONUS_FLAWS];
/* at_r: index of the person where it differs, or -1. d: what it says, where it is readable. */
enum bonus_flaw	bonus_document_check(struct mem *, const struct json *, struct bonus_document *d, struct bonus_proof *, int64_t *at_r);
/* The proof of a result that is not frozen yet, as bonus_document_check makes it. */
void	bonus_prove(struct mem *, const struct bonus_document *, struct bonus_proof *);

#endif
