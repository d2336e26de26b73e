/* Ratings of organisations: runs of an authority and year, and the years of its units. */
#ifndef STORE_RATING_H
#define STORE_RATING_H

#include "rules/rating_run.h"
#include "store/db.h"

/* Of a year, the province first. 1 or -1. */
int	rating_run_select(struct db *, struct mem *, int year, struct rating_run **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	rating_run_get(struct db *, struct mem *, int64_t id, struct rating_run *);
/* Nobody else writes in it until the end of the transaction. 1; 0: none; -1. */
int	rating_run_hold(struct db *, struct mem *, int64_t id, int64_t *version_r);
/* What its page shows has changed. 1 or -1. */
int	rating_run_mark(struct db *, int64_t id);
/* 1; 0: it is opened; -1. */
int	rating_run_insert(struct db *, const struct rating_run *, int64_t person, int64_t delegation, int64_t *id_r);
/* In a version: rate and its document; why the authority chose (NULL: the ranking). 1; 0; -1. */
int	rating_run_set_rate(struct db *, struct mem *, const struct rating_run *);
int	rating_run_set_chosen(struct db *, const struct rating_run *);
/* Units right below it today without a row in its year. 1 or -1. */
int	rating_run_missing(struct db *, struct mem *, const struct rating_run *, struct day today, int64_t **unit_r, size_t *n_r);
/* 1; 0: it has one; -1. */
int	rating_insert(struct db *, const struct rating_run *, int64_t unit, int64_t *id_r);

/* Units of a run in their order, with complaints that wait; of some units in a year. 1 or -1. */
int	rating_select(struct db *, struct mem *, int64_t run, struct rated **list_r, size_t *n_r);
int	rating_select_units(struct db *, struct mem *, const int64_t *unit, size_t n, int year, struct rated **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	rating_get(struct db *, struct mem *, int64_t id, struct rated *);
/* The same, held until the end of the transaction. */
int	rating_get_held(struct db *, struct mem *, int64_t id, struct rated *);
/* How far units are in a year: state RATED_STATES: it has no row; level LEVEL_NONE: none is recognised. */
struct rating_standing {
	enum rated_state state;
	int		 level;
};
/* In the order of the units. 1 or -1. */
int	rating_select_standings(struct db *, struct mem *, const int64_t *unit, size_t n, int year, struct rating_standing *list_r);
/* Of units those whose own proposal is to be written. 1 or -1. */
struct rating_open {
	int64_t		 id;
	const char	*name;
	int		 year;
};
int	rating_select_open(struct db *, struct mem *, const int64_t *unit, size_t n, struct rating_open **list_r, size_t *n_r);
/* What of an authority's runs waits: for the appraisal, the choice of a level, the recognition. 1 or -1. */
struct rating_waiting {
	int64_t		 run;
	int		 year;
	int64_t		 proposed, undecided, appraised;
};
int	rating_select_waiting(struct db *, struct mem *, int64_t authority, struct rating_waiting **list_r, size_t *n_r);
/* Units right below one: those rated that are not recognised yet; those that did not complete their tasks. 1 or -1. */
int	rating_count_below(struct db *, struct mem *, int64_t unit, int year, int64_t *waiting_r, int64_t *failed_r);
/* Tasks with a deadline in a year by our own data, of an agency or a division of it. 1 or -1. */
int	rating_count_tasks(struct db *, struct mem *, int64_t agency, int64_t unit, int year, struct day today, struct rated_tasks *);

/* By criterion. 1 or -1. */
int	rating_points_select(struct db *, struct mem *, int64_t rating, struct rated_points **list_r, size_t *n_r);
/* Points of the unit (said), or of the authority (given). 1 or -1. */
int	rating_points_write(struct db *, int64_t rating, const struct rated_points *, size_t n, bool given);

/* In a version. 1; 0: changed meanwhile; -1. */
int	rating_save(struct db *, struct mem *, const struct rated *);
int	rating_set_appraised(struct db *, const struct rated *, int64_t person, int64_t delegation);
int	rating_set_level(struct db *, const struct rated *);
int	rating_set_recalled(struct db *, int64_t id, int64_t version);
int	rating_set_recognised(struct db *, struct mem *, const struct rated *, int64_t person, int64_t delegation);
int	rating_set_reopened(struct db *, int64_t id, int64_t version);
int	rating_set_left_out(struct db *, int64_t id, int64_t version, const char *reason);
int	rating_set_taken_in(struct db *, int64_t id, int64_t version);
/* One that was just saved. 1; 0; -1. */
int	rating_set_sent(struct db *, int64_t id, int64_t person, int64_t delegation);
/* Who of a run is chosen for a place. 1 or -1. */
int	rating_set_chosen(struct db *, struct mem *, int64_t run, const int64_t *id, size_t n);

/* Who heads a unit; what of an agency a person heads. 1 or -1. */
int	rating_heads(struct db *, struct mem *, int64_t unit, struct day, int64_t **person_r, size_t *n_r);
int	rating_headed(struct db *, struct mem *, int64_t agency, int64_t person, struct day, int64_t **unit_r, size_t *n_r);

#endif
