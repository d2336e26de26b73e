/* Sheets of people and periods. */
#ifndef STORE_SHEET_H
#define STORE_SHEET_H

#include "base/day.h"
#include "store/db.h"

/* The last day on which what counts for a person was confirmed: nothing due by then changes any more. 1; 0: none; -1. */
int	sheet_closed_until(struct db *, struct mem *, int64_t person, struct day *);

#endif
