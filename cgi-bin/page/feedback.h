/* /phieu/…/gop-y, /phieu/gop-y: what colleagues think of a person in a period. */
#ifndef PAGE_FEEDBACK_H
#define PAGE_FEEDBACK_H

#include "flow/sheet.h"
#include "page/visit.h"

extern const struct route feedback_routes[];

/* View.Feedback: what is shown of it beside a sheet; View.Feedback.path: where it is. 1 or -1. */
int	feedback_fill_beside(struct visit *, const struct sheet_view *);

#endif
