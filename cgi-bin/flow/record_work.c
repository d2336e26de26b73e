#include "flow/record_work.h"

#include "base/pause.h"
#include "store/record_export.h"

#define PAUSE	20	/* seconds between two looks */

int
record_work(struct flow *f)
{
	static time_t looked;

	return !pause_over(&looked, PAUSE) || record_export_clean(f->db) == 1 ? 0 : -1;
}
