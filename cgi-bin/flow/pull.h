/*
 * `worker pull`: asks the systems that tasks come from when their time has come, reads what lies in their folders, takes again what was
 * wrong. A look is a run with its counts; how far a source was read moves on only behind what was taken, so that a worker that dies
 * loses nothing and what comes twice changes nothing.
 */
#ifndef FLOW_PULL_H
#define FLOW_PULL_H

#include "flow/flow.h"

/* One look at one source (keys source_secret_dir, source_drop_dir, source_ca_file). 1; 0: none is due; -1. */
int	pull_work(struct flow *);

#endif
