/* All sheets of a period, counted from what is in the tables now. */
#ifndef FLOW_SHEET_COMMAND_H
#define FLOW_SHEET_COMMAND_H

#include "flow/flow.h"

/*
 * `sheets --period 2026-05`: a line an agency: its name, how many people have a sheet, of how many work was assigned, and the
 * mean of what these come to, cut to hundredths, "-" where there is none; a tab between each. Exit status.
 */
int	sheets_command(struct flow *);

#endif
