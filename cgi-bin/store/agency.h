/* Duties inside agencies and delegations of their heads. */
#ifndef STORE_AGENCY_H
#define STORE_AGENCY_H

#include "rules/agency.h"
#include "store/db.h"

/* Those that hold or will first. 1 or -1. */
int	duty_select(struct db *, struct mem *, int64_t agency, struct duty_given **list_r, size_t *n_r);
/* Nobody else gives duties of the agency until the end of the transaction. 1 or -1. */
int	duty_hold(struct db *, struct mem *, int64_t agency);
/* Who works in the agency on a day. 1 or -1. */
int	duty_people(struct db *, struct mem *, int64_t agency, struct day, struct member **list_r,
	    size_t *n_r);
/* Sections of the catalog of the agency in force. 1 or -1. */
int	duty_sections(struct db *, struct mem *, int64_t agency, const char ***list_r, size_t *n_r);
/* 1; 0: the person has it from that day on; -1. */
int	duty_insert(struct db *, struct mem *, int64_t agency, const struct duty_given *,
	    int64_t giver);
/* Its last day, by version. 1; 0: changed meanwhile; -1. */
int	duty_set_end(struct db *, struct mem *, int64_t agency, const struct duty_given *,
	    struct day until);

/* The last first. 1 or -1. */
int	delegation_select(struct db *, struct mem *, int64_t agency, struct delegation **list_r,
	    size_t *n_r);
/* Those that wait for the answer of a person on a day. 1 or -1. */
int	delegation_waiting(struct db *, struct mem *, int64_t receiver, struct day,
	    struct delegation **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	delegation_get(struct db *, struct mem *, int64_t id, struct delegation *);
/* Nobody else delegates in the agency until the end of the transaction. 1 or -1. */
int	delegation_hold(struct db *, struct mem *, int64_t agency);
/* The head of an agency on a day. 1; 0: none; -1. */
int	delegation_head(struct db *, struct mem *, int64_t agency, struct day, int64_t *person_r,
	    const char **name_r);
int	delegation_insert(struct db *, struct mem *, const struct delegation *, int64_t creator,
	    int64_t *id_r);
/* 1; 0: answered or ended before; -1. */
int	delegation_accept(struct db *, int64_t id, int64_t receiver);
int	delegation_end(struct db *, int64_t id, const char *why, int64_t person);

#endif
