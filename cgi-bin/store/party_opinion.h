/* What party committees say of heads of agencies and deputies. */
#ifndef STORE_PARTY_OPINION_H
#define STORE_PARTY_OPINION_H

#include "rules/party_opinion.h"
#include "store/db.h"

/* Heads and deputies of a year, of an agency (0: none), above: of runs of the province too. 1 or -1. */
int	party_subjects(struct db *, struct mem *, int year, int64_t agency, bool above, struct party_subject **list_r, size_t *n_r);
/* 1; 0: none is needed of this one; -1. */
int	party_subject_get(struct db *, struct mem *, int64_t classification, struct party_subject *);
/* Of a run: those without one, and their names. 1 or -1. */
int	party_opinion_lack(struct db *, struct mem *, int64_t run, int64_t **list_r, const char ***name_r, size_t *n_r);

/* What stands first, then what was taken back. 1 or -1. */
int	party_opinion_select(struct db *, struct mem *, int64_t classification, struct party_opinion **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	party_opinion_get(struct db *, struct mem *, int64_t id, struct party_opinion *);
/* 1; 0: one stands; -1. */
int	party_opinion_insert(struct db *, struct mem *, const struct party_opinion *, int64_t maker, int64_t delegation, int64_t *id_r);
/* 1; 0: changed meanwhile; -1. */
int	party_opinion_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);
int	party_opinion_set_file(struct db *, int64_t id, int64_t file);

#endif
