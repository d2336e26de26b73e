/* Files of people's years: who has one, copies of paper in it, and what else it is made of. */
#ifndef STORE_RECORD_H
#define STORE_RECORD_H

#include "rules/record.h"
#include "store/db.h"

/* With whom the file of a year lies: the last main place in it. */
struct record_owner {
	struct place	 place;
	const char	*agency_name;
};
/* A page of them, by name: of an agency (0: any), names that hold words. 1 or -1. */
int	record_owners(struct db *, struct mem *, int64_t agency, int year, const char *words, int64_t most, int64_t skip,
	    struct record_owner **list_r, size_t *n_r, int64_t *total_r);
/* 1; 0: he had no main place in the year; -1. */
int	record_owner_of(struct db *, struct mem *, int64_t person, int year, struct record_owner *);

/* Of many people, each list person by person. 1 or -1. */
struct record_levelled {
	int64_t		 person;
	struct record_level level;
};
int	record_levels(struct db *, struct mem *, const int64_t *person, size_t n, int year, struct record_levelled **list_r, size_t *n_r);
int	record_minutes(struct db *, struct mem *, const int64_t *person, size_t n, int year, struct record_minutes **list_r, size_t *n_r);
int	record_opinions(struct db *, struct mem *, const int64_t *person, size_t n, int year, struct record_opinion **list_r, size_t *n_r);
int	record_petitions(struct db *, struct mem *, const int64_t *person, size_t n, int year, struct record_petition **list_r, size_t *n_r);
int	record_copies(struct db *, struct mem *, const int64_t *person, size_t n, int year, struct record_copy **list_r, size_t *n_r);

/* 1; 0: none; -1. */
int	record_copy_get(struct db *, struct mem *, int64_t id, struct record_copy *);
/* The file of a person is held until the end of the transaction. 1; 0: nobody; -1. */
int	record_hold(struct db *, struct mem *, int64_t person);
/* Does one that stands have the same bytes? 1; 0; -1. */
int	record_copy_same(struct db *, struct mem *, const struct record_copy *);
/* person, year, agency, kind, period, title, number, day, file, before. 1 or -1. */
int	record_copy_insert(struct db *, struct mem *, const struct record_copy *, int64_t maker, int64_t delegation, bool compared, int64_t *id_r);
/* In a version. 1; 0: changed meanwhile; -1. */
int	record_copy_compare(struct db *, int64_t id, int64_t version, int64_t person);
int	record_copy_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

#endif
