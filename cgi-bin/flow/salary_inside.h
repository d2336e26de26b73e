/* Inside flow: salaries, as forms and workbooks bring them in. */
#ifndef FLOW_SALARY_INSIDE_H
#define FLOW_SALARY_INSIDE_H

#include "flow/salary.h"

/* Writes a row of somebody of the agency of the person who acts, with its audit. 1; 0: one that stands begins on its day; -1. */
int	salary_put(struct flow *, struct salary *);
/* Takes back a row that stands, because another one of its day comes in its place. 1; 0: changed meanwhile; -1. */
int	salary_correct(struct flow *, const struct salary *was, const char *reason);
/* Tells its person that a row was entered or taken back; no figure is said. 1 or -1. */
int	salary_tell(struct flow *, const struct salary *);

#endif
