/* Inside the demo: months of evaluation that were published, by the programs themselves. */
#ifndef FLOW_DEMO_MONTH_H
#define FLOW_DEMO_MONTH_H

#include "flow/flow.h"

/*
 * Publishes the sheets that the story confirmed, of all months before the last that it tells: month by month, in each agency
 * people before the heads of their divisions, these before the head of the agency; each as who does it. 1; else -1, why is
 * on stderr.
 */
int	demo_months_publish(struct flow *);

#endif
