/* The places of all runs of a year, counted from what is in the tables now. */
#ifndef FLOW_YEAR_COMMAND_H
#define FLOW_YEAR_COMMAND_H

#include "flow/flow.h"

/*
 * `runs --year 2026`: a line a run: its authority, how many people, candidates, good ones, places, excellent ones; a tab
 * between each. With `--cases` a line what `danhgia quota` reads instead. Exit status.
 */
int	runs_command(struct flow *);

#endif
