/* Inside flow: what every change of a batch begins with. */
#ifndef FLOW_IMPORT_BEGIN_H
#define FLOW_IMPORT_BEGIN_H

#include "flow/catalog_write.h"
#include "store/import.h"

/* Holds catalog and batch in the state and version that the person saw. 1; 0: refused; -1. */
int	import_begin(struct flow *, struct catalog_write *, int64_t id, int64_t version,
	    const char *state, struct import_batch *batch_r);
/* "/danh-muc/7/nhap/3/" */
const char	*import_place(struct flow *, int64_t catalog, int64_t id);

#endif
