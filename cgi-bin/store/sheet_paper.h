/* Papers of sheets, their files, and what was signed of them. Kept for ever. */
#ifndef STORE_SHEET_PAPER_H
#define STORE_SHEET_PAPER_H

#include "rules/sheet_paper.h"
#include "store/db.h"

/*
 * Published sheets with their documents, read and checked against their digest: of an agency and a period those that
 * stand, of a unit each with its own; one by its id; those that a paper is of. 1 or -1, one: 0 none.
 */
int	sheet_printed(struct db *, struct mem *, int64_t agency, struct day first, struct sheet_print **list_r, size_t *n_r);
int	sheet_printed_one(struct db *, struct mem *, int64_t sheet, struct sheet_print *);
int	sheet_printed_of(struct db *, struct mem *, int64_t paper, struct sheet_print **list_r, size_t *n_r);

/* With what it is of. 1; 0: the code is another one's; -1. */
int	sheet_paper_insert(struct db *, struct mem *, const struct sheet_paper *, const struct sheet_print *, size_t n,
	    int64_t person, int64_t *id_r);
/* 1 or -1. */
int	sheet_paper_put(struct db *, int64_t paper, enum sheet_paper_file, const char *bytes, size_t n);
/* What waited is in this state. 1; 0: it did not wait; -1. */
int	sheet_paper_end(struct db *, int64_t paper, enum sheet_paper_state);
/* Those of a sheet; tables and bundles of an agency and a period: the newest first. 1 or -1. */
int	sheet_paper_of_sheet(struct db *, struct mem *, int64_t sheet, struct sheet_paper **list_r, size_t *n_r);
int	sheet_paper_of_agency(struct db *, struct mem *, int64_t agency, struct day first, struct sheet_paper **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	sheet_paper_get(struct db *, struct mem *, int64_t id, struct sheet_paper *);
int	sheet_paper_find(struct db *, struct mem *, const char *code, struct sheet_paper *);
/* Who had it printed. 1 or -1. */
int	sheet_paper_maker(struct db *, struct mem *, int64_t id, int64_t *person_r);
/* 1; 0: none; -1. */
int	sheet_paper_bytes(struct db *, struct mem *, int64_t paper, enum sheet_paper_file, const char **bytes_r, size_t *n_r);

/* 1; 0: the same file is there; -1. */
int	sheet_signed_insert(struct db *, int64_t paper, const char *bytes, size_t n, int64_t person, const struct sheet_signature *,
	    size_t nsignatures, int64_t *id_r);
int	sheet_signed_of(struct db *, struct mem *, int64_t sheet, struct sheet_signed **list_r, size_t *n_r);
int	sheet_signed_of_agency(struct db *, struct mem *, int64_t agency, struct day first, struct sheet_signed **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	sheet_signed_bytes(struct db *, struct mem *, int64_t id, int64_t *paper_r, const char **bytes_r, size_t *n_r);

#endif
