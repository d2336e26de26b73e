/* Between the files of flow/directory; nobody else includes it. */
#ifndef FLOW_DIRECTORY_INSIDE_H
#define FLOW_DIRECTORY_INSIDE_H

#include "flow/directory.h"

/* What a difference is, for the audit: a number masked. */
struct json	*directory_json(struct flow *, const struct directory_change *);

#endif
