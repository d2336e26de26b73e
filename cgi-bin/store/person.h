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
int	person_by_id(struct db *, struct mem *, int64_t person, struct person *person_r);
/* Language and theme; NULL leaves as it is. 1 or -1. */
int	person_options(struct db *, int64_t person, const char *language, const char *theme);
/* Roles inside agencies today, rules/role.h: officer, division head, head. 1 or -1. */
int	person_roles(struct db *, struct mem *, int64_t person, uint64_t *roles_r);

/* Ids of persons, for notices. 1 or -1. */
int	person_heads(struct db *, struct mem *, int64_t agency, int64_t **list_r, size_t *n_r);
int	person_officers(struct db *, struct mem *, int64_t agency, int64_t **list_r, size_t *n_r);
/* Who was last seen with a role of the province ("appraiser"). */
int	person_with_role(struct db *, struct mem *, const char *role, int64_t **list_r, size_t *n_r);

#endif
