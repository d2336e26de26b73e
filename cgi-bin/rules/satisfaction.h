/*
 * How satisfied citizens were at the one-stop desk, as lines that are pasted from a workbook or a .csv file: login or name,
 * month, dossiers, satisfied, not satisfied, parted by semicolons, commas or (as cells of a workbook arrive) blanks. A line of
 * titles in front is passed over.
 */
#ifndef RULES_SATISFACTION_H
#define RULES_SATISFACTION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/day.h"
#include "base/worksheet.h"

#define SATISFACTION_LINES	500	/* at once */
#define SATISFACTION_MOST	100000	/* dossiers of a month */

struct satisfaction {
	int64_t		 person;
	struct day	 month;		/* its first day */
	int64_t		 dossiers, satisfied, dissatisfied;
	const char	*source, *maker, *made_at;
};
struct satisfaction_person {
	int64_t		 id;
	const char	*uid, *name;
};

enum satisfaction_flaw {
	SATISFACTION_SOUND,
	SATISFACTION_COLUMNS,	/* not five */
	SATISFACTION_UNKNOWN,	/* nobody of that login or name */
	SATISFACTION_SEVERAL,	/* of that name */
	SATISFACTION_MONTH,	/* none, or one that has not begun */
	SATISFACTION_NUMBER,	/* not a whole number */
	SATISFACTION_SUM,	/* more answers than dossiers */
	SATISFACTION_TWICE,	/* person and month stand above already */
	SATISFACTION_FLAWS
};
/* "columns", …: labels evidence.satisfaction.flaw.<name>; NULL for sound. */
extern const char *const satisfaction_flaw_name[SATISFACTION_FLAWS];

struct satisfaction_line {
	int		 number;	/* from 1 */
	const char	*text;
	enum satisfaction_flaw flaw;
	struct satisfaction said;	/* of a sound one */
};
/* 1; 0: more than SATISFACTION_LINES. Empty lines are none. */
int	satisfaction_read(struct mem *, const char *text, const struct satisfaction_person *, size_t npeople, struct day today,
	    struct satisfaction_line **list_r, size_t *n_r);
/*
 * The rows of a workbook as such lines, each with the number that the spreadsheet shows: of the first sheet whose columns are
 * known by their titles, else of the first with any rows, its first five. 1; 0: rows stand too far down.
 */
int	satisfaction_sheets(struct mem *, const struct worksheet *, size_t n, const char **text_r);

#endif
