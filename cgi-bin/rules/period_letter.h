/* Letters about the steps of a period: a reminder on the working day before, from the working day behind it a list of what is late. */
#ifndef RULES_PERIOD_LETTER_H
#define RULES_PERIOD_LETTER_H

#include "rules/period.h"

enum period_letter {
	LETTER_SELF,		/* to who has not scored himself */
	LETTER_SILENT,		/* to heads: who has not, and was to */
	LETTER_CONFIRM,		/* to scorers: how many wait for them */
	LETTER_LATE,		/* the same behind the day */
	LETTER_PUBLISH,		/* to heads of agencies: how many wait to be published */
	PERIOD_LETTERS
};
/* "self", …, as in the database; kinds of notices and labels notice.period_<name>. */
extern const char *const period_letter_name[PERIOD_LETTERS];

/* Is a letter due on a day; step: the days of the steps of its period. */
bool	period_letter_due(enum period_letter, const struct workdays *, const struct day step[PERIOD_STEPS], struct day today);

#endif
