/* What party committees say of heads of agencies and their deputies before these are classified (Art 21.1c, 21.2c). */
#ifndef RULES_PARTY_OPINION_H
#define RULES_PARTY_OPINION_H

#include "rules/organisation.h"

struct party_opinion {
	int64_t		 id, version, classification, file;
	const char	*body, *words, *number;
	struct day	 day;
	const char	*maker, *made_at;
	const char	*withdrawn_at;		/* NULL: it stands */
	const char	*withdrawer, *reason;
};

/* Of whom one is needed. */
struct party_subject {
	int64_t		 classification, person, agency;
	int		 year;
	const char	*name, *title, *agency_name, *state;	/* of the classification */
	bool		 above;		/* of the run of the head of the province */
	int64_t		 opinion;	/* that stands; 0: none */
	const char	*body, *number;
	struct day	 day;
};
/* Nothing has been proposed yet: it may still be entered and taken back. */
bool	party_opinion_open(const struct party_subject *);

#endif
