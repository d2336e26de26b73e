/* By which parameters an agency is evaluated, and what it proposes instead, as people read them. */
#ifndef PAGE_PARAMETER_H
#define PAGE_PARAMETER_H

#include "flow/proposal.h"
#include "page/visit.h"

/*
 * What holds for an agency in the period that runs, as View.Parameters, each with where it comes from and what the province
 * has beside it, and its sets, past and ahead, as View.Sets. 1 or -1.
 */
int	parameter_fill_agency(struct visit *, int64_t agency);
/* View.Parameters of a method: each as it was when it was sent, what the province had then, and the wanted one. 1 or -1. */
int	parameter_fill_wishes(struct visit *, const struct proposal *);
/*
 * View.Today.<parameter>: what holds and where it comes from, in a sentence; View.Choices.<parameter>: the province's as
 * "", and the others. 1 or -1.
 */
int	parameter_fill_choices(struct visit *, int64_t agency);
/* What the form wants otherwise than the province has it for the agency; NULL where it is the same. 1 or -1. */
int	parameter_typed(struct visit *, int64_t agency, const char *value_r[PARAMETERS]);

#endif
