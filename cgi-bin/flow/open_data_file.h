/* Inside flow/open_data: its files. */
#ifndef FLOW_OPEN_DATA_FILE_H
#define FLOW_OPEN_DATA_FILE_H

#include "flow/open_data.h"

/* Of rows that were read. 1 or -1. */
int	open_data_files(struct flow *, const struct render *, struct open_data *);

#endif
