/*
 * What colleagues think of a person in a period, of each group of the common criteria in one of four words, and in a text. It is
 * shown once nobody can answer any more, and only where there are enough answers that none of them tells who gave it. It never
 * changes points.
 */
#ifndef RULES_FEEDBACK_H
#define RULES_FEEDBACK_H

#include "base/day.h"
#include "rules/period.h"

#define FEEDBACK_LEAST	3	/* who are asked */
#define FEEDBACK_MOST	15
#define FEEDBACK_SHOWN	5	/* answers from which on they are shown */
#define FEEDBACK_GROUPS	3

enum feedback_word { FEEDBACK_VERY, FEEDBACK_GOOD, FEEDBACK_FAIR, FEEDBACK_WEAK, FEEDBACK_WORDS };
/* As in the database; labels evidence.feedback.word.<name>; ends in NULL. */
extern const char *const feedback_word_name[FEEDBACK_WORDS + 1];
/* "I", "II", "III"; labels evidence.feedback.group.<n>. */
extern const char *const feedback_group_name[FEEDBACK_GROUPS];

struct feedback {
	int64_t		 id, version, person, agency;
	const char	*name;
	struct period	 period;
	struct day	 due;		/* the last day on which somebody answers */
	int64_t		 maker;
	const char	*maker_name;
	int64_t		 invited;
};
struct feedback_answer {
	enum feedback_word word[FEEDBACK_GROUPS];
	const char	*words;
};

/* What is shown of answers. */
struct feedback_sum {
	bool		 over, shown;	/* nobody answers any more; there are enough */
	int64_t		 n;		/* answers; 0 where they are not shown */
	int64_t		 count[FEEDBACK_GROUPS][FEEDBACK_WORDS];
};
struct feedback_sum	feedback_sum(const struct feedback_answer *, size_t n, struct day due, struct day today);

enum feedback_flaw { FEEDBACK_SOUND, FEEDBACK_FEW, FEEDBACK_MANY, FEEDBACK_LATE, FEEDBACK_FLAWS };
/* "few", …: labels evidence.refused.<name>; NULL for sound. */
extern const char *const feedback_flaw_name[FEEDBACK_FLAWS];
/* May so many be asked today? */
enum feedback_flaw	feedback_judge(size_t n, struct day due, struct day today);

#endif
