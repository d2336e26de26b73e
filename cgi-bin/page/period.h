/* /phieu/lich: the calendar of the periods of an agency, and who sets it. */
#ifndef PAGE_PERIOD_H
#define PAGE_PERIOD_H

#include "flow/period.h"
#include "page/visit.h"

extern const struct route period_routes[];	/* the year of an agency */
extern const struct route period_set_routes[];	/* calendars set and taken back */

/* "tháng 5/2026", "quý 2/2026" in the language of the visit. */
const char	*period_name(struct visit *, struct period);
/* View.Months: the periods that one may begin with, of the next months, none that has begun. */
void		 period_fill_first(struct visit *, const struct agency_periods *);
/* The one that was chosen of them (first_month); an error stands at the field. Is the form sound? */
bool		 period_form_first(struct visit *, struct period *);

#endif
