/*
 * Catalogs from workbooks: upload, how the sheets are read, check, taking in,
 * undoing. A batch stands between file and catalog; until it is taken nothing of
 * the catalog changes. The catalog was read by catalog_read, which gives the scope.
 */
#ifndef FLOW_IMPORT_H
#define FLOW_IMPORT_H

#include "base/worksheet.h"
#include "flow/flow.h"
#include "rules/catalog_type.h"
#include "rules/import_merge.h"
#include "store/import.h"

/* A file that was taken into the spool. */
struct import_upload {
	const char	*name;		/* as the person called it */
	const char	*path;		/* where it lies now */
	uint64_t	 size;
	uint8_t		 sha256[32];
};
/* Where the file of a hash lies in the spool. */
const char	*import_path(struct flow *, const uint8_t sha256[32]);
/* Its row, in the write in hand. agency: whose file it is, or 0. 1 or -1. */
int	import_file_add(struct flow *, const struct import_upload *, int64_t agency, const char *type, const char *purpose, int64_t *id_r);
/* What a stored file is called, and where it lies. file 0: none. 1; 0: none; -1. */
int	import_file_find(struct flow *, int64_t file, const char **name_r, const char **path_r);
/*
 * Makes a batch of an uploaded file and the job that reads it; location leads to
 * the batch. 1; 0: refused; -1.
 */
int	import_receive(struct flow *, int64_t catalog, const struct import_upload *, struct refusal *);

/* The rows of an uploaded file in the write in hand: file, batch, job. agency: whose file it is, or 0. 1 or -1. */
int	import_put(struct flow *, struct import_owner, int64_t agency, const struct import_upload *, int64_t *id_r);
/* What the worker kept of a file: its sheets, how they are read (JSON), their rows. */
struct import_stored {
	struct worksheet	*sheet;
	const char	**map;		/* of each sheet */
	size_t		 n;
	const struct import_cells *row;
	size_t		 nrows;
};
/* 1 or -1. */
int	import_sheets(struct flow *, int64_t id, struct import_stored *);

/* A batch with its sheets, what was guessed of them and how they are read. */
struct import_book {
	struct import_batch batch;
	size_t		 n;
	struct worksheet	*file;		/* as uploaded */
	enum import_encoding *found;	/* what their letters seem to be of */
	struct worksheet	*sheet;		/* in Unicode, by their maps */
	struct import_map *map;
	struct import_guess *guess;
	const struct import_cells *row;	/* all of them as stored */
	size_t		 nrows;
	int64_t		 edited;	/* rows changed since they were taken */
	bool		 may_undo;
};

/* Newest first. 1 or -1. */
int	imports_of(struct flow *, const struct catalog *, struct import_batch **list_r, size_t *n_r);
/* 1; 0: not of this catalog; -1. Sheets are there from state "read" on. */
int	import_read(struct flow *, const struct catalog *, int64_t id, struct import_book *);

/* The rows of the catalog and what taking the batch would do to them. */
struct import_against {
	struct catalog_row *row;
	const struct catalog_line *line;	/* of the rows; before of a change is one of them */
	size_t		 n;
	struct import_merge merge;
};
/*
 * Its rows, checked under the frame of the campaign and, until it is taken, held against the
 * catalog; a code that has another work there becomes an error of the result, and stays one.
 * 1 or -1.
 */
int	import_compared(struct flow *, const struct catalog *, const struct import_book *,
	    struct import_result *, struct import_against *against_r);

/*
 * How one sheet (from 1) of a batch that was shown is read from now on, and the next one of this
 * name and head that comes from the agency.
 */
int	import_save_map(struct flow *, const struct import_book *, int64_t version, int64_t sheet,
	    const struct import_map *, struct refusal *);

struct import_choice {
	int64_t		 version;	/* of the batch that was shown */
	const char	*standard;	/* code of the row that becomes the standard, or NULL */
	const char	*basis;		/* the document that the catalog rests on, or NULL */
	int64_t		 seen;		/* version of the catalog that it was compared with; 0: not told */
	bool		 drop;		/* rows that are no longer in the file go */
};
/*
 * Takes the rows without errors: new ones come in, changed ones are changed, those that are
 * not in the file stay or go as chosen. 1; 0; -1.
 */
int	import_take(struct flow *, const struct catalog *, int64_t id,
	    const struct import_choice *, struct refusal *);
/* The catalog is again as it was before, until the catalog is submitted. */
int	import_undo(struct flow *, int64_t catalog, int64_t id, int64_t version, struct refusal *);

/* The words of a finding in the language of the person: page/import.c gives them. */
struct import_words {
	const char	*(*finding)(void *arg, const struct import_finding *);
	const char	*(*field)(void *arg, enum import_field);	/* title of its column */
	void		*arg;
	const char	*title;		/* of the column with the reasons */
	const char	*line;		/* above the table */
};
/*
 * The rows with errors as a workbook: the columns of their sheets and the reasons.
 * 1: bytes; 0: there are none; -1.
 */
int	import_bad_rows(struct flow *, const struct import_book *, const struct import_result *,
	    const struct import_words *, const char **bytes_r, size_t *n_r);

#endif
