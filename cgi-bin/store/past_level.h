/* Levels of years from outside: results whose period is a year (rules/past.h). */
#ifndef STORE_PAST_LEVEL_H
#define STORE_PAST_LEVEL_H

#include "rules/past.h"
#include "store/db.h"

/* What stands of people, the last year first. 1 or -1. */
int	past_level_standing(struct db *, struct mem *, const int64_t *person, size_t npeople, struct past_result **list_r, size_t *n_r);
/* So many behind the first `skip` of all that an agency brought in, the last years first. 1 or -1. */
int	past_level_of_agency(struct db *, struct mem *, int64_t agency, int64_t most, int64_t skip, struct past_result **list_r, size_t *n_r,
	    int64_t *total_r);
/* 1; 0: none; -1. */
int	past_level_get(struct db *, struct mem *, int64_t id, struct past_result *);
/* Years of people that were decided on in the system. 1 or -1. */
int	past_level_classified(struct db *, struct mem *, const int64_t *person, size_t npeople, struct past_taken **list_r, size_t *n_r);

/* 1; 0: one of the person and the year came in meanwhile; -1. */
int	past_level_insert(struct db *, struct mem *, const struct past_result *, int64_t maker, int64_t delegation, int64_t *id_r);
/* One in a version stands no longer. 1; 0: changed meanwhile; -1. */
int	past_level_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

/* A year of a person that was classified. */
struct past_history {
	int		 year;
	enum score_level level;
	int64_t		 classification;	/* decided here; 0: from outside, by a document */
	const char	*body, *document_number;
	struct day	 document_day;
};

/* Years of a person that were classified, here (and told to him) or outside, the last first. 1 or -1. */
int	past_level_select_history(struct db *, struct mem *, int64_t person, struct past_history **list_r, size_t *n_r);

#endif
