/* Civil servants. */
#ifndef STORE_PERSON_H
#define STORE_PERSON_H

#include "store/db.h"

struct person {
	int64_t		 id;
	const char	*uid;
	const char	*family, *given;
	const char	*name;		/* family and given in one */
	const char	*mail;		/* or NULL */
	const char	*language;	/* "vi", "en" */
	const char	*theme;		/* "system", "light", "dark" */
	const char	*entry_uuid;	/* or NULL */
	/* main post today */
	int64_t		 unit;		/* 0: none */
	const char	*unit_name, *post, *rank;
	int64_t		 agency;	/* the unit itself where it is an agency or the province */
	const char	*agency_name;
};

/* 1; 0: no such person; -1. */
int	person_by_uid(struct db *, struct mem *, const char *uid, struct person *person_r);
/* Language and theme; NULL leaves as it is. 1 or -1. */
int	person_options(struct db *, int64_t person, const char *language, const char *theme);

#endif
