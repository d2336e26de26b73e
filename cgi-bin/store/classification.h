/* Classifications of people's years (Mẫu 02). */
#ifndef STORE_CLASSIFICATION_H
#define STORE_CLASSIFICATION_H

#include "rules/place.h"
#include "rules/year_run.h"
#include "store/db.h"

/* 1; 0: none; -1. */
int	classification_get(struct db *, struct mem *, int64_t id, struct classification *);
/* Those of a run that stand: unit by unit, leaders first, by Vietnamese name. 1 or -1. */
int	classification_of_run(struct db *, struct mem *, int64_t run, struct classification **list_r, size_t *n_r);
/* Those of all runs of a year that stand, run by run. 1 or -1. */
int	classification_of_year(struct db *, struct mem *, int year, struct classification **list_r, size_t *n_r);
/* All editions of a run, by id. 1 or -1. */
int	classification_editions(struct db *, struct mem *, int64_t run, struct classification **list_r, size_t *n_r);
/* All editions of a person, the last year and edition first. 1 or -1. */
int	classification_of_person(struct db *, struct mem *, int64_t person, struct classification **list_r, size_t *n_r);
/* What a statement that asks for the columns of classification_named answers. 1 or -1. */
int	classification_select(struct db *, struct mem *, enum sql, const struct val *, size_t, struct classification **list_r, size_t *n_r);
/* Who of people has one of a year. 1 or -1. */
int	classification_taken(struct db *, struct mem *, const int64_t *person, size_t n, int year, int64_t **list_r, size_t *n_r);
/* Holds one until the end of the transaction. 1; 0: none; -1. */
int	classification_hold(struct db *, struct mem *, int64_t id, int64_t *version_r, enum classification_state *state_r);

/* They begin, by the places of people, with their first step. 1; 0: somebody has one of that year meanwhile; -1. */
int	classification_open(struct db *, struct mem *, int64_t run, int year, const struct place *, size_t n, int64_t opener, int64_t delegation);
/* reason may be "". 1 or -1. */
int	classification_step_add(struct db *, int64_t id, enum classification_act, int64_t person, int64_t delegation, const char *reason);
struct classification_step {
	const char	*act, *name, *reason, *at;
	bool		 delegated;
};
int	classification_steps(struct db *, struct mem *, int64_t id, struct classification_step **list_r, size_t *n_r);

/* Each of these by version. 1; 0: changed meanwhile; -1. */
int	classification_set_self(struct db *, int64_t id, int64_t version, enum score_level, const char *report);
int	classification_set_open(struct db *, int64_t id, int64_t version);
int	classification_set_silent(struct db *, int64_t id, int64_t version, const char *why);
struct classification_proposal {
	int		 level;			/* enum score_level, or LEVEL_NONE */
	const char	*words, *handling;	/* never NULL */
};
int	classification_set_proposed(struct db *, int64_t id, int64_t version, const struct classification_proposal *, int64_t person, int64_t delegation);
int	classification_set_unproposed(struct db *, int64_t id, int64_t version);

/* Of people those of a year that are not decided. 1 or -1. */
struct classification_whose {
	int64_t		 person, id, run;
};
int	classification_undecided(struct db *, struct mem *, const int64_t *person, size_t n, int year, struct classification_whose **list_r,
	    size_t *n_r);
/* What a person has to write. 1 or -1. */
struct classification_owed {
	int64_t		 id, agency;
	int		 year;
};
int	classification_waits(struct db *, struct mem *, int64_t person, struct classification_owed **list_r, size_t *n_r);
/* What waits in the runs of an authority, without those of a person. 1 or -1. */
struct run_waiting {
	int64_t		 run, met, open;
	int		 year;
};
int	classification_waiting(struct db *, struct mem *, int64_t authority, int64_t without, struct run_waiting **list_r, size_t *n_r);
/* Into another run, by the place that he has now. 1; 0: decided meanwhile; -1. */
int	classification_move(struct db *, int64_t id, int64_t run, const struct place *);

#endif
