/* Civil servants. */
#ifndef STORE_PERSON_H
#define STORE_PERSON_H

#include "rules/organisation.h"
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

/* By name. 1 or -1. */
int	person_select(struct db *, struct mem *, const struct person_filter *, int64_t most,
	    int64_t skip, struct person_line **list_r, size_t *n_r);
int	person_count(struct db *, struct mem *, const struct person_filter *, int64_t *n_r);
/* A row of person_find and its sisters. */
void	person_take_data(const struct rows *, size_t r, struct person_data *);
/* 1; 0: nobody; -1. */
int	person_get(struct db *, struct mem *, int64_t id, struct person_data *);
/* 1; 0: the login name is taken; -1. */
int	person_insert(struct db *, const struct person_data *, int64_t *id_r);
/* By version. 1; 0: changed meanwhile, or the login name is taken; -1. */
int	person_update(struct db *, const struct person_data *);
/* Of which kind a person was, the last first. 1 or -1. */
int	person_kinds(struct db *, struct mem *, int64_t person, struct person_kind_row **list_r,
	    size_t *n_r);
int	person_put_kind(struct db *, struct mem *, int64_t person, enum person_kind, struct day from);

#endif
