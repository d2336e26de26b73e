/* Runs of years by deciding authorities, and their groups. */
#ifndef STORE_YEAR_RUN_H
#define STORE_YEAR_RUN_H

#include "rules/year_run.h"
#include "store/db.h"

/* 1; 0: none; -1. */
int	year_run_find(struct db *, struct mem *, int64_t id, struct year_run *);
/* That of an authority and a year. 1; 0: none; -1. */
int	year_run_of(struct db *, struct mem *, int64_t authority, int year, int64_t *id_r);
/* Holds it until the end of the transaction. 1; 0: none; -1. */
int	year_run_hold(struct db *, struct mem *, int64_t id, int64_t *version_r, enum year_run_state *state_r);
/* Those of an authority, the last first. 1 or -1. */
struct year_run_short {
	int64_t		 id;
	int		 year;
	enum year_run_state state;
};
int	year_run_years(struct db *, struct mem *, int64_t authority, struct year_run_short **list_r, size_t *n_r);
/* Those of all authorities of a year, by id. 1 or -1. */
int	year_runs_of_year(struct db *, struct mem *, int year, struct year_run **list_r, size_t *n_r);
/* 1; 0: the authority has one of that year; -1. */
int	year_run_insert(struct db *, int64_t authority, int year, int64_t opener, int64_t delegation, int64_t *id_r);
/* Its groups in their order. 1 or -1. */
int	year_run_groups(struct db *, struct mem *, int64_t run, struct year_group **list_r, size_t *n_r);

#endif
