/* /xep-loai/: the years of people, their months and means. */
#ifndef PAGE_YEAR_H
#define PAGE_YEAR_H

#include "flow/year.h"
#include "page/visit.h"

extern const struct route year_routes[];

/* Years that a page may be asked for ("nam"). */
#define YEARS_LEAST	2025	/* levels of the year before the system come by document */
#define YEARS_MOST	2199
/* The one that was asked for, this one where none was. */
int	year_asked(struct visit *);
/* View.year, and View.Years from the first to this one. */
void	year_fill_choice(struct visit *, int year);

/* Quarters, halves and the whole (Art 17.3). */
struct year_span {
	const char	*name;		/* label year.span.<name> */
	int		 first, last;	/* months */
};
#define YEAR_SPANS	7
extern const struct year_span year_spans[YEAR_SPANS];

/* View.Rows, View.Means and the months worked: Mẫu 02 part I, for the macro year_months. */
void	year_fill(struct visit *, const struct year_view *);

#endif
