/* Files of documents that say that a task of a plan is done, as store, flow and page hand them on. */
#ifndef RULES_PLAN_FILE_H
#define RULES_PLAN_FILE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"

#define PLAN_FILES 5	/* of a document */

/* A document that was named for a task. */
struct plan_ticked {
	int64_t		 id, task, agency;
	const char	*title, *agency_name;
	const char	*document;
	struct day	 document_day;
	bool		 stands;	/* it counts, and the task was not withdrawn */
	int64_t		 files;
};

struct plan_file {
	int64_t		 id, tick, file;
	const char	*name, *by, *at;
	int64_t		 size;
};

#endif
