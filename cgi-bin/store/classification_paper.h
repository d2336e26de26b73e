/* Papers of classifications and their files. Kept for ever. */
#ifndef STORE_CLASSIFICATION_PAPER_H
#define STORE_CLASSIFICATION_PAPER_H

#include "rules/classification_paper.h"
#include "rules/sheet_paper.h"
#include "store/db.h"

/* A decided one as it is printed, checked against its digest; those of a run that stand. 1 or -1, one: 0 none. */
int	classification_print_of(struct db *, struct mem *, int64_t id, struct classification_print *);
int	classification_prints(struct db *, struct mem *, int64_t run, struct classification_print **list_r, size_t *n_r);
/* With what it is of. 1; 0: the code is another one's; -1. */
int	classification_paper_insert(struct db *, const struct classification_paper *, const struct classification_print *, size_t n, int64_t person,
	    int64_t *id_r);
/* 1 or -1. */
int	classification_paper_put(struct db *, int64_t paper, enum sheet_paper_file, const char *bytes, size_t n);
/* That of a classification; by its code. 1; 0: none; -1. */
int	classification_paper_of_one(struct db *, struct mem *, int64_t classification, struct classification_paper *);
int	classification_paper_find(struct db *, struct mem *, const char *code, struct classification_paper *);
/* Bundles of a run, the newest first. 1 or -1. */
int	classification_paper_of_run(struct db *, struct mem *, int64_t run, struct classification_paper **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	classification_paper_bytes(struct db *, struct mem *, int64_t paper, enum sheet_paper_file, const char **bytes_r, size_t *n_r);

#endif
