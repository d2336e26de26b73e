/* What sheets of leaders rest on: sums of published sheets, of an agency or of many periods at once. */
#ifndef STORE_SHEET_MONTHS_H
#define STORE_SHEET_MONTHS_H

#include "store/sheet.h"

/* Sums of those that are published in an agency and a period, unit by unit. 1 or -1. */
struct sheet_sum {
	int64_t		 sheet, unit;
	const char	*section;	/* "": of all */
	struct score_sums sums;
};
int	sheet_below_sums(struct db *, struct mem *, int64_t agency, struct day first, struct sheet_sum **list_r, size_t *n_r);
/* What of them is of sections of the catalog. 1 or -1. */
int	sheet_below_section_sums(struct db *, struct mem *, int64_t agency, struct day first, struct sheet_sum **list_r, size_t *n_r);

/* The same for many at once: first[i] of the period of id[i], people or agencies. 1 or -1. */
struct sheet_months {
	const int64_t	*id;
	const struct day *first;
	size_t		 n;
};
/* As a JSON array for a statement: [["7","2026-05-01"],…]. */
const char	*sheet_months_text(struct mem *, const struct sheet_months *);
/* Of people, the edition that is worked on or stands, by person. */
int	sheet_of_months(struct db *, struct mem *, const struct sheet_months *, struct sheet **list_r, size_t *n_r);
/* Of agencies, what is published or excepted, person by person; of it names and digests are "". */
struct sheet_stands {
	int64_t		 agency;
	bool		 excepted;
	struct sheet_below below;
};
int	sheet_standing_of_months(struct db *, struct mem *, const struct sheet_months *, struct sheet_stands **list_r, size_t *n_r);
/* Its sums unit by unit, agency by agency: agency_r[i] of the i-th. */
int	sheet_sums_of_months(struct db *, struct mem *, const struct sheet_months *, struct sheet_sum **list_r, int64_t **agency_r,
	    size_t *n_r);

#endif
