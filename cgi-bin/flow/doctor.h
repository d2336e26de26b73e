/* What is wrong with an installation, in words, and which line of the configuration to look at. */
#ifndef FLOW_DOCTOR_H
#define FLOW_DOCTOR_H

#include "flow/flow.h"

/* `danhgia doctor [USER]`: USER is looked up in the directory and among the persons. Exit status. */
int	doctor(struct flow *);

#endif
