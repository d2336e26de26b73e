/* What the years of people rest on, of many at once. */
#ifndef STORE_YEAR_H
#define STORE_YEAR_H

#include "rules/year_ledger.h"
#include "store/db.h"

struct year_held {
	int64_t		 person;
	struct year_sheet sheet;
};
/* Sheets of a year, person by person and by month: of a period the edition that stands, else the one that is made. 1 or -1. */
int	year_sheets(struct db *, struct mem *, const int64_t *person, size_t n, int year, struct year_held **list_r, size_t *n_r);
struct year_place {
	int64_t		 person;
	struct span	 days;
};
/* Main places that meet a year, person by person. 1 or -1. */
int	year_places(struct db *, struct mem *, const int64_t *person, size_t n, int year, struct year_place **list_r, size_t *n_r);

#endif
