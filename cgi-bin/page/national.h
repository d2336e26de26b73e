/* /quan-tri/quoc-gia, /co-quan/quoc-gia: what goes to the national database, and what becomes of it. */
#ifndef PAGE_NATIONAL_H
#define PAGE_NATIONAL_H

#include "flow/national.h"
#include "page/visit.h"

extern const struct route national_routes[];		/* admin */
extern const struct route national_file_routes[];
extern const struct route national_agency_routes[];	/* desk */

/* Of a person's result, on his page: View.National, where there is a record. period: "2026-05", "2026". 1 or -1. */
int	national_fill_last(struct visit *, int64_t person, const char *period);

/* A row of a list, or the whole of a page: names, state, clock, who mends what. */
void	national_fill(struct visit *, struct view *, const struct national_record *);
/* Why it was refused; what has to be done, as the reader may do it. In words; NULL: nothing. */
const char	*national_said(struct visit *, const struct national_record *);
const char	*national_mend_words(struct visit *, const struct national_record *);
/* The crumbs of the board; text NULL: it is the page. */
void	national_crumbs(struct visit *, const char *text);
/* States of a filter by its name ("open", "refused", "alert"…). */
void	national_filter_of(struct visit *, struct national_filter *);
extern const char *const national_filter_name[];	/* ends in NULL */

#endif
