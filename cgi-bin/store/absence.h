/* Absences of people that the year counts. */
#ifndef STORE_ABSENCE_H
#define STORE_ABSENCE_H

#include "rules/absence.h"
#include "store/db.h"

/* Those entered in an agency that meet a span, by name; of one person, the last first; also what was taken back. 1 or -1. */
int	absence_select(struct db *, struct mem *, int64_t agency, struct span, struct absence **list_r, size_t *n_r);
int	absence_select_person(struct db *, struct mem *, int64_t person, struct span, struct absence **list_r, size_t *n_r);
/* Days of everybody's that stand and meet a span, person by person. 1 or -1. */
int	absence_within(struct db *, struct mem *, struct span, struct absent **list_r, size_t *n_r);
/* The same of people alone. 1 or -1. */
int	absence_of_people(struct db *, struct mem *, const int64_t *person, size_t n, struct span, struct absent **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	absence_get(struct db *, struct mem *, int64_t id, struct absence *);
/* The days of those of a person that stand; nobody else enters any until the end of the transaction. 1 or -1. */
int	absence_hold(struct db *, struct mem *, int64_t person, struct span **list_r, size_t *n_r);
/* person, agency, kind, days, document. 1 or -1. */
int	absence_insert(struct db *, struct mem *, const struct absence *, int64_t maker, int64_t delegation, int64_t *id_r);
/* One in a version is taken back. 1; 0: changed meanwhile; -1. */
int	absence_withdraw(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

#endif
