/* Grounds of people, and the places by which they are judged. */
#ifndef STORE_GROUND_H
#define STORE_GROUND_H

#include "rules/ground.h"
#include "store/db.h"

struct ground_ask {
	int64_t		 agency;	/* of who works there today; 0: all */
	bool		 but_head;	/* without its head */
	int64_t		 but;		/* not about this person */
	const char	*kind;		/* "": any */
	int		 year;		/* in force; 0: any */
};
/* A page, the last in force first, and how many there are; also what was taken back. 1 or -1. */
int	ground_select(struct db *, struct mem *, const struct ground_ask *, struct day today, int64_t most, int64_t skip,
	    struct ground **list_r, size_t *n_r, int64_t *total_r);
/* All of one person, also what was taken back, the last first. 1 or -1. */
int	ground_select_person(struct db *, struct mem *, int64_t person, struct ground **list_r, size_t *n_r);
/* Those of people that stand, and all places of people: person by person. 1 or -1. */
int	ground_standing(struct db *, struct mem *, const int64_t *person, size_t n, struct ground **list_r, size_t *n_r);
int	ground_places(struct db *, struct mem *, const int64_t *person, size_t n, struct ground_place **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	ground_get(struct db *, struct mem *, int64_t id, struct ground *);
/* Those of a person that stand, without names; nobody else enters any until the end of the transaction. 1 or -1. */
int	ground_hold(struct db *, struct mem *, int64_t person, struct ground **list_r, size_t *n_r);
/* act_of 0: it is the first about its act. 1 or -1. */
int	ground_insert(struct db *, struct mem *, const struct ground *, int64_t maker, int64_t delegation, int64_t *id_r);
/* One in a version is taken back. 1; 0: changed meanwhile; -1. */
int	ground_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

#endif
