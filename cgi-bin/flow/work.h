/*
 * Work of the people that somebody is in charge of: what each has in a period, and what assigning to them rests on.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_WORK_H
#define FLOW_WORK_H

#include "flow/charge.h"
#include "flow/period.h"
#include "rules/work_assign.h"

#define WORK_PLACE	"/cong-viec/"			/* everybody's own; what notices lead to */
#define WORK_GIVE_PLACE	"/cong-viec/giao"
#define WORK_UNIT_PLACE	"/cong-viec/don-vi/"
#define WORK_HEADS_PLACE "/cong-viec/dung-dau/"	/* of heads of agencies, for Home Affairs */
#define WORK_ASK_PLACE	"/cong-viec/de-xuat"
#define WORK_ASK_WAITING WORK_ASK_PLACE "/don-vi/"	/* of those in charge of */
#define WORK_WORDS	200				/* letters of a work in a notice */

/* Asked for once a request. */
struct work_ground {
	struct day	 today;
	struct charge	 charge;
	struct places	 places;		/* among which they are */
	struct place	*people;		/* main places of those in charge of: by name, heads of agencies in the order of these */
	size_t		 npeople;
	struct agency_periods periods;		/* of the own agency; of the province where heads of agencies are in charge of */
	struct agency_periods *of;		/* then: of the agencies of those */
	size_t		 nof;
	bool		 prepares;		/* Home Affairs, for the head of the province */
};
/* 1; 0: in charge of nobody; -1. */
int	work_ground(struct flow *, struct work_ground *);
/* The same of who assigns to heads of agencies what the head of the province decided. 1; 0: not of Home Affairs; -1. */
int	work_ground_prepared(struct flow *, struct work_ground *);
const struct place	*work_person(const struct work_ground *, int64_t person);
/* In whose periods work of an agency is. */
const struct agency_periods	*work_periods(const struct work_ground *, int64_t agency);
/* Is a work that is due in a unit in charge? It stays there when its person goes. */
bool	work_covers(const struct work_ground *, const struct work *);
/* Who acts for the head without whom it would not be in his charge: the delegation, or 0. */
int64_t	work_under(const struct flow *, const struct work_ground *, const struct place *);

/* "2026-12" or the one that runs; 0: there is no such period. */
int	work_period(const struct work_ground *, const char *text, struct period *);
/* When the plan of somebody freezes; began: since when he works there. */
struct day	work_freezes(const struct agency_periods *, struct period, struct day began);
/* The catalog of an agency that counts in a period: in force on its first day, else (the first of an agency) today. 1; 0: none; -1. */
int	work_catalog_of(struct flow *, const struct agency_periods *, struct period, int64_t *id_r);
/* Products of the period that runs with these words. none_r: there is no catalog. 1 or -1. */
#define WORK_PRODUCTS	50
int	work_products(struct flow *, const struct agency_periods *, const char *words, struct product **list_r, size_t *n_r, bool *none_r);
/* What several catalogs in force have in the same words: of them heads of agencies are given. 1 or -1. */
int	work_products_common(struct flow *, const char *words, struct product **list_r, size_t *n_r);
/* A product that can be given to those in charge of, and whose it is. 1; 0; -1. */
int	work_ground_product(struct flow *, const struct work_ground *, int64_t row, struct product *, int64_t *agency_r);
/* Agencies whose catalogs in force say the same as a row: of heads of agencies those alone can be given it. 1 or -1. */
int	work_ground_has(struct flow *, int64_t row, int64_t **agency_r, size_t *n_r);
/* One of them. 1; 0; -1. */
int	work_product(struct flow *, const struct agency_periods *, int64_t row, struct product *);

struct work_person {
	struct place	 place;
	struct delivery	*list;			/* that are due in the period, by deadline */
	size_t		 n;
	struct work_load load;
	const struct ratio *mean;		/* of those in charge of in the same unit */
	int		 days;			/* working days that are left of the period for him */
};
struct work_unit {
	struct period	 period;
	struct day	 from, until, freeze;
	struct work_person *list;		/* by name; who is in charge of no more but owes is last */
	size_t		 n;
};
/* 1 or -1. */
int	work_unit_read(struct flow *, const struct work_ground *, struct period, struct work_unit *);

/* What a work is called: its subject, else its product. */
const char	*work_called(struct mem *, const struct work *);

#endif
