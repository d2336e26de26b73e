/* What machines read: lists that go on behind a cursor, `most` rows of them. */
#ifndef STORE_API_H
#define STORE_API_H

#include "rules/api.h"
#include "store/db.h"

/* A unit by its code, and the agency that it is or belongs to (0: the province). 1; 0: none; -1. */
int	api_unit_of_code(struct db *, struct mem *, const char *code, int64_t *unit_r, int64_t *agency_r);
/* 1; 0: none; -1. */
int	api_source_of_code(struct db *, struct mem *, const char *code, int64_t *source_r);

/* The sources that send by themselves. 1 or -1. */
int	api_senders_select(struct db *, struct mem *, struct api_sender **list_r, size_t *n_r);
/* The owner of a source. 1 or -1. */
int	api_owner(struct db *, struct mem *, int64_t source, struct day, struct api_mender *);
/* The officers who mend rows of a run, by the names of the rows bytewise. 1 or -1. */
int	api_officers(struct db *, struct mem *, int64_t run, struct day, struct api_mender **list_r, size_t *n_r);

/* 1 or -1. */
int	api_units_select(struct db *, struct mem *, const struct api_scope *, struct day, const struct api_cursor *, int64_t most,
	    struct api_unit **list_r, size_t *n_r);
int	api_people_select(struct db *, struct mem *, const struct api_scope *, struct day, const struct api_cursor *, int64_t most,
	    struct api_place **list_r, size_t *n_r);
int	api_rows_select(struct db *, struct mem *, int64_t catalog, const struct api_cursor *, int64_t most, struct api_row **list_r, size_t *n_r);
int	api_results_select(struct db *, struct mem *, const struct api_scope *, struct period, const struct api_cursor *, int64_t most,
	    struct api_result **list_r, size_t *n_r);
int	api_levels_select(struct db *, struct mem *, const struct api_scope *, int64_t year, const struct api_cursor *, int64_t most,
	    struct api_result **list_r, size_t *n_r);
int	api_tasks_select(struct db *, struct mem *, int64_t source, int64_t agency, const struct api_cursor *, int64_t most,
	    struct api_task **list_r, size_t *n_r);

/* The catalog of an agency that holds on a day. 1; 0: none; -1. */
int	api_catalog_get(struct db *, struct mem *, int64_t agency, struct day, struct api_catalog *);

#endif
