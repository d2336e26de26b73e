#include "flow/record_work.h"

#include <time.h>

#include "store/record_export.h"

#define PAUSE	20	/* seconds between two looks */

int
record_work(struct flow *f)
{
	static time_t looked;
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	if (looked != 0 && now.tv_sec - looked < PAUSE)
		return 0;
	looked = now.tv_sec;
	return record_export_clean(f->db) == 1 ? 0 : -1;
}
