/* What an administrator does with an installation: the schema. */
#ifndef FLOW_SETUP_H
#define FLOW_SETUP_H

#include "flow/flow.h"

/* Brings the schema up to date and prints what it did. Returns an exit status. */
int	setup_migrate(struct flow *);

#endif
