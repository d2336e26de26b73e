/* Inside the demo: runs of years, by the programs themselves; each as the head of the agency. 1; else -1, why is on stderr. */
#ifndef FLOW_DEMO_YEAR_H
#define FLOW_DEMO_YEAR_H

#include "flow/flow.h"

/* Last year and this one, of the agencies of the story. */
int	demo_years_open(struct flow *);
/* The head chooses among equals across the cut where last year has some. */
int	demo_years_choose(struct flow *);
/* Last year is decided, and its people are told. */
int	demo_years_decide(struct flow *);
/* The fund of last year is divided and decided, where the story has a regulation. */
int	demo_years_divide(struct flow *);

#endif
