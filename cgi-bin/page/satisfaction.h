/* /phieu/hai-long: how satisfied citizens were at the one-stop desk. */
#ifndef PAGE_SATISFACTION_H
#define PAGE_SATISFACTION_H

#include "flow/sheet.h"
#include "page/visit.h"

extern const struct route satisfaction_routes[];
extern const struct route satisfaction_upload_routes[];	/* program upload */

/* View.Satisfaction: what stands beside a sheet. 1 or -1. */
int	satisfaction_fill_beside(struct visit *, const struct sheet_view *);

#endif
