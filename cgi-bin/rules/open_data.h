/*
 * Open data without persons: what is published of an agency and a period. Every count of people is rounded to a multiple of
 * five, and told from five on alone, as is a share of the work of five: none and few look the same. So neither a file, nor two files of different moments or
 * periods one taken from the other, nor what is known from elsewhere gives the result of a person: who came, left or was
 * corrected moves a count by less than what rounding hides.
 */
#ifndef RULES_OPEN_DATA_H
#define RULES_OPEN_DATA_H

#include "rules/campaign.h"
#include "rules/few.h"
#include "rules/summary.h"

#define OPEN_NONE	(-1)	/* not told */

enum open_field {
	OPEN_AGENCY, OPEN_CODE, OPEN_KIND, OPEN_PERIOD, OPEN_LENGTH, OPEN_PEOPLE, OPEN_RESULTS, OPEN_EXCELLENT, OPEN_GOOD, OPEN_DONE, OPEN_FAILED,
	OPEN_NO_LEVEL, OPEN_IN_TIME, OPEN_OUTSIDE, OPEN_ROWS, OPEN_USED, OPEN_FIELDS
};
/* "agency", "agency_code", …: names in the files; labels open_data.field.<name>, open_data.what.<name>. */
extern const char *const open_field_name[OPEN_FIELDS];
bool	 open_field_is_text(enum open_field);

/* An agency in a period, as it is in the sums. */
struct open_fact {
	int64_t		 agency;
	const char	*name, *code;
	enum agency_kind kind;
	struct period	 period;
	struct summary	 sum;
	int64_t		 rows, used;	/* of the catalog; OPEN_NONE: not counted */
};
struct open_row {
	const struct open_fact *fact;
	int64_t		 value[OPEN_FIELDS];	/* of fields that are numbers */
};
/* As it is published; in mem, in the order of the facts. Those of whose people nothing is told are left out. */
size_t	 open_rows(struct mem *, const struct open_fact *, size_t n, struct open_row **list_r);
/* A count of people as it is told: a multiple of PEOPLE_LEAST. */
int64_t	 open_count(int64_t people);
/* A field as text: numbers plain, "" for what is not told. */
const char	*open_text(struct mem *, const struct open_row *, enum open_field);

#endif
