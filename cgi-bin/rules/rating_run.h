/* The rating of a year by one authority, complaints about the units of it, and what became of each, as they are handed on. */
#ifndef RULES_RATING_RUN_H
#define RULES_RATING_RUN_H

#include "rules/citation.h"
#include "rules/rated.h"

struct rating_run {
	int64_t		 id, version, authority;
	const char	*name;			/* of the authority */
	enum unit_kind	 kind;
	int		 year;
	int64_t		 set, rate;		/* rate: hundredths of a percent */
	const char	*outstanding_number;	/* "": none */
	struct day	 outstanding_day;
	const char	*chosen_why;		/* NULL: the ranking */
	const char	*opener, *opened_at;
};
/* The rate that the law gives without a document, and with one. */
#define RATING_RATE_USUAL	(LAW_HUNDREDTHS * LAW_RATING_EXCELLENT_PERCENT)
#define RATING_RATE_MOST	(LAW_HUNDREDTHS * LAW_RATING_EXCELLENT_PERCENT_MOST)

enum complaint_kind { COMPLAINT, COMPLAINT_DENUNCIATION, COMPLAINT_REFLECTION, COMPLAINT_DISUNITY, COMPLAINT_KINDS };
enum complaint_outcome { COMPLAINT_UNFOUNDED, COMPLAINT_PARTLY, COMPLAINT_FOUNDED, COMPLAINT_OUTCOMES };
extern const char *const complaint_kind_name[];		/* end in NULL */
extern const char *const complaint_outcome_name[];
#define NOT_VERIFIED	(-1)

struct complaint {
	int64_t		 id, version, rating;
	enum complaint_kind kind;
	struct day	 received;
	const char	*words, *maker, *made_at;
	int		 outcome;		/* enum complaint_outcome, or NOT_VERIFIED */
	const char	*verifier, *document, *result, *closer, *closed_at;
};

struct rating_step {
	const char	*act, *name, *at, *reason;
};

#endif
