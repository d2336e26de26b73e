/* Papers: what was printed of catalogs. Kept for ever. */
#ifndef STORE_PAPER_H
#define STORE_PAPER_H

#include "rules/paper.h"
#include "store/db.h"

/* The moment by the database, and the name of the province. 1 or -1. */
int	paper_ground(struct db *, struct mem *, const char **at_r, const char **province_r);
/* 1; 0: the code is another one's; -1. */
int	paper_insert(struct db *, struct mem *, const struct paper *, const char *bytes,
	    int64_t person, int64_t *id_r);
/* The newest `most` of a catalog. inside: also from before it was in force. 1 or -1. */
int	paper_select(struct db *, struct mem *, int64_t catalog, bool inside, int64_t most,
	    struct paper **list_r, size_t *n_r);
/* 1: the file; 0: not of this catalog, or not for this person; -1. */
int	paper_get_file(struct db *, struct mem *, int64_t catalog, int64_t id, bool inside,
	    enum paper_kind *kind_r, const char **at_r, const char **bytes_r, size_t *n_r);
/* 1; 0: none has this code; -1. */
int	paper_get_code(struct db *, struct mem *, const char *code, struct paper *);
/* The catalog as it stands today: agency, kind, campaign, number, state, standard, reason, decision. 1; 0; -1. */
int	paper_get_catalog(struct db *, struct mem *, int64_t id, struct catalog *);
/* What a paper may say of its rows, in their order. 1 or -1. */
int	paper_get_lines(struct db *, struct mem *, int64_t catalog, const struct catalog_line **list_r,
	    size_t *n_r);
/* The decision of the agency's catalog in force, where it is another one. 1; 0: none; -1. */
int	paper_get_ruling(struct db *, struct mem *, const struct catalog *, struct catalog *ruling_r);

#endif
