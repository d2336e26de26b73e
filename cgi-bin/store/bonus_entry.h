/* The ledger of awards: entries are added and read, never changed. */
#ifndef STORE_BONUS_ENTRY_H
#define STORE_BONUS_ENTRY_H

#include "rules/bonus_entry.h"
#include "store/db.h"

/* Which of an agency; 0, NULL, "" or -1: all. */
struct bonus_entry_filter {
	int64_t		 agency, run, person;
	int		 year;
	int		 kind, type;		/* enum, or -1 */
	const char	*words;			/* in the name of the person */
};
struct bonus_entry_sum {
	int64_t		 n, amount;
};

/* The newest first. total_r: by type, without the page. 1 or -1. */
int	bonus_entry_select(struct db *, struct mem *, const struct bonus_entry_filter *, int64_t skip, int64_t most,
	    struct bonus_entry **list_r, size_t *n_r);
int	bonus_entry_sums(struct db *, struct mem *, const struct bonus_entry_filter *, struct bonus_entry_sum sum_r[BONUS_ENTRY_TYPES]);
/* 1; 0: none; -1. */
int	bonus_entry_get(struct db *, struct mem *, int64_t id, struct bonus_entry *);
/* What corrects one, in its order. 1 or -1. */
int	bonus_entry_corrections(struct db *, struct mem *, int64_t id, struct bonus_entry **list_r, size_t *n_r);
/* Those of a person, also of other agencies, the newest first. 1 or -1. */
int	bonus_entry_own(struct db *, struct mem *, int64_t person, struct bonus_entry **list_r, size_t *n_r);
/* Years of the entries and funds of an agency, the latest first. 1 or -1. */
int	bonus_entry_years(struct db *, struct mem *, int64_t agency, int64_t **list_r, size_t *n_r);
/* agency, kind, year, person, type, run, entry, amount, reason, document_*, signer. under: delegation, or 0. 1 or -1. */
int	bonus_entry_insert(struct db *, struct mem *, const struct bonus_entry *, int64_t maker, int64_t under, int64_t *id_r);

#endif
