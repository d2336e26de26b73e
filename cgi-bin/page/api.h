/* /api/v1: what machines send and read. Every answer is JSON, every refusal problem details (RFC 9457). */
#ifndef PAGE_API_H
#define PAGE_API_H

#include "page/visit.h"

#define API_PLACE "/api/v1/"

extern const struct route api_routes[];		/* the document, catalogs, results, units, people */
extern const struct route api_task_routes[];	/* the state of tasks */
extern const struct route api_take_routes[];	/* tasks and figures of registers that come in */

#endif
