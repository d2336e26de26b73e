/* Uploaded workbooks: batches, their sheets and rows, what was taken of them. */
#ifndef STORE_IMPORT_H
#define STORE_IMPORT_H

#include "rules/catalog_type.h"
#include "store/db.h"

/* A catalog, an agency whose results from outside the system come in (or levels of years, or salaries), or (neither) the organisation. */
struct import_owner { int64_t catalog, past; bool levels, salaries; };

struct import_batch {
	int64_t		 id, catalog, file;	/* catalog 0: of none */
	const char	*state;		/* "uploaded", "read", "refused", "imported", "undone" */
	const char	*why;		/* of a refusal, or NULL */
	int64_t		 good;		/* rows that were new */
	int64_t		 same, changed, dropped;	/* rows that stood there */
	int64_t		 bad, round, version;
	const char	*created_at, *taken_at, *undone_at;	/* moments, SQL, or NULL */
	const char	*file_name;
	const char	*person;	/* who uploaded it */
	int64_t		 standard;	/* points that it was held against when taken, hundredths; 0 */
	int64_t		 age;		/* seconds since the upload, of import_get */
};

struct import_sheet_row {
	int64_t		 number;	/* from 1 */
	const char	*name;
	bool		 hidden;
	const char	*old_font;	/* or NULL */
	const char	*merges;
	const char	*map;		/* JSON */
};

struct import_cells {
	int64_t		 sheet, number;
	bool		 hidden;
	char		*cells;		/* packed */
	const char	*other_task;	/* of the work under its code when the batch was taken, or NULL */
};

int	import_insert(struct db *, struct import_owner, int64_t file, int64_t person, int64_t *id_r);
/* 1; 0: not for this; -1. */
int	import_get(struct db *, struct mem *, struct import_owner, int64_t id, struct import_batch *);
/* Newest first. 1 or -1. */
int	import_select(struct db *, struct mem *, struct import_owner, struct import_batch **list_r, size_t *n_r);
/* Hash of the file, for the worker. 1; 0: none, or read already; -1. */
int	import_file(struct db *, struct mem *, int64_t id, uint8_t sha256_r[32]);
/* Holds it until the end of the transaction: state, version and round. 1; 0; -1. */
int	import_hold(struct db *, struct mem *, struct import_owner, int64_t id, struct import_batch *);

/* Steps of its life. 1; 0: changed meanwhile; -1. */
int	import_set_read(struct db *, int64_t id);
int	import_set_refused(struct db *, int64_t id, const char *why);
int	import_set_map(struct db *, int64_t id, int64_t version, int64_t sheet, const char *map);
/* standard: row of the catalog before it; 0: none. */
int	import_set_taken(struct db *, const struct import_batch *, int64_t standard, int64_t person);
/* From when a batch of the organisation counts; no day: not taken. */
int	import_put_day(struct db *, struct mem *, int64_t id, struct day);
/* Numbers of people in the cells of this batch of the organisation and those before it keep their last four digits. 1 or -1. */
int	import_mask_numbers(struct db *, int64_t id);
int	import_get_day(struct db *, struct mem *, int64_t id, struct day *day_r);
int	import_set_dropped(struct db *, int64_t id, int64_t version, int64_t person);
int	import_set_undone(struct db *, int64_t id, int64_t version, int64_t person);

/* How a sheet of this name and head is read in the agency of a catalog. 1 or -1. */
int	import_remember(struct db *, int64_t catalog, const char *name, const char *head,
	    const char *map, int64_t person);
/* The same for the agency of a batch. 1; 0: no sheet of this name was matched by hand; -1. */
int	import_recall(struct db *, struct mem *, int64_t id, const char *name, const char **head_r,
	    const char **map_r);

int	import_sheet_insert(struct db *, int64_t id, const struct import_sheet_row *);
int	import_sheet_select(struct db *, struct mem *, int64_t id, struct import_sheet_row **list_r,
	    size_t *n_r);
int	import_rows_insert(struct db *, struct mem *, int64_t id, const struct import_cells *,
	    size_t n);
/* By sheet and number. 1 or -1. */
int	import_rows_select(struct db *, struct mem *, int64_t id, struct import_cells **list_r,
	    size_t *n_r);

/* A row is left out: the catalog has another work under its code. 1 or -1. */
int	import_row_set_other(struct db *, int64_t id, int64_t sheet, int64_t number,
	    const char *task);

/* Adds rows at the end of the catalog (line, flag, unit). 1; 0: a code stands there already; -1. */
int	import_take_rows(struct db *, struct mem *, int64_t catalog, int64_t id,
	    const struct catalog_row *, size_t n);
struct import_origin {
	int64_t		 row;		/* of the catalog */
	int64_t		 sheet, number;	/* where it stands in the workbook, as import_cells */
};
/* The rows that a batch brought, in their order. 1 or -1. */
int	import_fresh(struct db *, struct mem *, int64_t catalog, int64_t id, int64_t **list_r, size_t *n_r);
/* 1 or -1. */
int	import_put_origins(struct db *, struct mem *, int64_t id, const struct import_origin *, size_t n);
/* The row of a catalog with a code. 1; 0: none; -1. */
int	import_row_of_code(struct db *, struct mem *, int64_t catalog, const char *code,
	    int64_t *row_r, int64_t *points_r);
/* How many of its rows, new or changed by it, were changed since. 1 or -1. */
int	import_count_edited(struct db *, struct mem *, int64_t id, int64_t *n_r);

/* Keeps a row as it stands, before the batch changes it or takes it out. 1 or -1. */
int	import_keep_row(struct db *, int64_t id, int64_t catalog, int64_t row);
/* All that was kept is again as it stood. 1; 0: one of their codes is used meanwhile; -1. */
int	import_return_rows(struct db *, int64_t id);
/* How many of its rows a batch that was taken later changed or took out. 1 or -1. */
int	import_count_later(struct db *, struct mem *, int64_t id, int64_t *n_r);
/* What the batch is about to replace is kept for its undoing. 1 or -1. */
int	import_keep_basis(struct db *, int64_t id, const char *basis);
int	import_keep_coefficients(struct db *, int64_t id);
/* Takes its rows out of the catalog again and returns the basis that it replaced. 1 or -1. */
int	import_take_back(struct db *, int64_t id);
/* The batch made a row the standard. 1 or -1. */
int	import_keep_standard(struct db *, int64_t id, int64_t row);
/* 1: the standard had come with the batch and is the one before it again; 0; -1. */
int	import_return_standard(struct db *, int64_t id);
/* Coefficients as they were before the batch, in a catalog without a standard. 1 or -1. */
int	import_return_coefficients(struct db *, int64_t id);
/* Points of the standard of a catalog. 1; 0: it has none; -1. */
int	import_points_of_standard(struct db *, struct mem *, int64_t catalog, int64_t *points_r);

#endif
