/* Results from outside the system. */
#ifndef STORE_PAST_H
#define STORE_PAST_H

#include "rules/past.h"
#include "store/db.h"

/* Whose results an agency brings in: who works there on a day but its head, by name. 1 or -1. */
int	past_people(struct db *, struct mem *, int64_t agency, struct day, struct past_person **list_r, size_t *n_r);
/* Heads of agencies, by name. 1 or -1. */
int	past_heads(struct db *, struct mem *, struct day, struct past_person **list_r, size_t *n_r);
/* The unit of the province. 1; 0: none; -1. */
int	past_province(struct db *, struct mem *, int64_t *unit_r);
/* Holds an agency until the end of the transaction: what it brings in comes in one at a time. 1; 0; -1. */
int	past_hold(struct db *, struct mem *, int64_t agency);

/* Published sheets of people, from a year on. 1 or -1. */
int	past_published(struct db *, struct mem *, const int64_t *person, size_t npeople, int year, struct past_taken **list_r, size_t *n_r);
/* What stands of people, of periods that begin in months from one day to another; the last first. 1 or -1. */
int	past_standing(struct db *, struct mem *, const int64_t *person, size_t npeople, struct day from, struct day until,
	    struct past_result **list_r, size_t *n_r);
/* So many behind the first `skip` of all that an agency brought in, the last periods first. 1 or -1. */
int	past_of_agency(struct db *, struct mem *, int64_t agency, int64_t most, int64_t skip, struct past_result **list_r, size_t *n_r,
	    int64_t *total_r);
/* 1; 0: none; -1. */
int	past_get(struct db *, struct mem *, int64_t id, struct past_result *);

/* 1; 0: one of the person and the month came in meanwhile; -1. */
int	past_insert(struct db *, struct mem *, const struct past_result *, int64_t maker, int64_t delegation, int64_t *id_r);
/* One in a version stands no longer. 1; 0: changed meanwhile; -1. */
int	past_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

/* What stands, of a year or (0) of all: by which document of which agency, how many. 1 or -1. */
struct past_document {
	const char	*agency, *number;
	struct day	 day;
	int64_t		 n;
};
int	past_documents(struct db *, struct mem *, int64_t year, struct past_document **list_r, size_t *n_r);
/* A result that stands beside a sheet that was published. 1 or -1. */
struct past_against {
	int64_t		 id, sheet;
	const char	*uid, *period;
};
int	past_against(struct db *, struct mem *, int64_t year, struct past_against **list_r, size_t *n_r);

#endif
