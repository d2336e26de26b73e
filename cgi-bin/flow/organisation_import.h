/*
 * Units, people and posts from a workbook: uploaded, held against the organisation as of a day,
 * taken as one batch. Rows with errors stay out. There is no undo: a workbook that is mended
 * and taken again mends what came in.
 */
#ifndef FLOW_ORGANISATION_IMPORT_H
#define FLOW_ORGANISATION_IMPORT_H

#include "flow/import.h"
#include "flow/organisation.h"
#include "rules/organisation_plan.h"

/* A batch of an uploaded file and the job that reads it. 1 or -1. */
int	organisation_receive(struct flow *, const struct import_upload *);
/* Newest first. 1 or -1. */
int	organisation_imports(struct flow *, struct import_batch **list_r, size_t *n_r);

struct organisation_book {
	struct import_batch batch;
	struct day	 taken;		/* from when it counts, once it was taken */
	struct worksheet	*sheet;		/* from state "read" on */
	size_t		 n;
};
/* 1; 0: none; -1. */
int	organisation_read(struct flow *, int64_t id, struct organisation_book *);
/* What taking it would do from a day on. 1 or -1. */
int	organisation_compare(struct flow *, const struct organisation_book *, struct day,
	    struct plan *);
/* "3-12-9000-1": what a plan would do, to see whether it still would when it is taken. */
const char *organisation_seen(struct mem *, const struct plan *);
/*
 * Takes the good rows from a day on, if that is still what was seen. 1; 0: refused, or somebody
 * changed the organisation meanwhile; -1.
 */
int	organisation_take(struct flow *, int64_t id, int64_t version, struct day, const char *seen,
	    struct refusal *);

/* The titles and words of a workbook in the language of the person; page gives them. */
struct organisation_words {
	const char	*sheet[PLAN_SHEETS];
	const char	*column[PLAN_COLUMNS];
	const char	*agency_kind[AGENCY_KINDS], *person_kind[PERSON_KINDS], *rank[RANKS];
	const char	*scope[AGENCY_KINDS + 1];	/* the last: all agencies */
	const char	*head;			/* above each table: how it is read */
};
/* The organisation of today as a workbook that may be edited and uploaded again; numbers masked. 1 or -1. */
int	organisation_workbook(struct flow *, const struct organisation_words *, const char **bytes_r,
	    size_t *n_r);

#endif
