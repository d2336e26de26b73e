/* A frozen document of a sheet counted anew, from itself alone. */
#ifndef RULES_SHEET_CHECK_H
#define RULES_SHEET_CHECK_H

#include "base/json.h"
#include "base/ratio.h"

enum sheet_flaw {
	SHEET_SOUND,
	SHEET_UNREADABLE,	/* not the shape of a document, or its case is refused */
	SHEET_OTHER_RESULT,	/* the case comes to another result than it says */
	SHEET_TWO_WAYS,		/* two ways of counting differ */
	SHEET_OTHER_TOTALS,	/* the totals that a leader's case counts are not those of the sheets that it names */
	SHEET_OTHER_COMMON,	/* its common points are not the mean of the points of the heads that it names */
	SHEET_FLAWS
};
/* "unreadable", …; NULL for sound. */
extern const char *const sheet_flaw_name[SHEET_FLAWS];
/* total_r: what it comes to, NULL: no work was assigned. */
enum sheet_flaw	sheet_document_check(struct mem *, const struct json *, const struct ratio **total_r);

#endif
