/* /xep-loai/dot/: runs of a year by their authorities, and who is in one. */
#ifndef PAGE_YEAR_RUN_H
#define PAGE_YEAR_RUN_H

#include "page/visit.h"

extern const struct route year_run_routes[];

/* Asks for the page of a run again, after what was refused. */
int	year_run_show(struct visit *, int status);

#endif
