/* Inside flow: the divisions that rows of a workbook name. */
#ifndef FLOW_IMPORT_UNIT_H
#define FLOW_IMPORT_UNIT_H

#include "flow/flow.h"
#include "rules/catalog_type.h"

/* Sets the unit of each row whose division is one of the agency's. 1 or -1. */
int	import_find_units(struct flow *, int64_t catalog, struct catalog_row *, size_t n);

#endif
