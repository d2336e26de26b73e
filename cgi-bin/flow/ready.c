#include "flow/ready.h"

#include "flow/signin.h"
#include "remote/directory.h"
#include "store/measure.h"

#define OUTBOX_LATE 3600	/* seconds that a row may wait */

void
ready_look(struct flow *f, struct ready *r)
{
	struct counts counts;

	*r = (struct ready){ "ok", "ok", "ok", false };
	signin_groups(f);
	if (directory_alive(f->directory, f->mem) != DIRECTORY_GOOD)
		r->directory = "down";
	if (flow_ready(f, false) != 1)
		r->database = "down";
	else if (flow_ready(f, true) != 1)
		r->database = "schema";
	if (r->database[0] == 'd' || counts_now(f->db, f->mem, &counts) != 1)
		r->outbox = "unknown";
	else if (counts.outbox_age > OUTBOX_LATE || counts.national_late > 0)
		r->outbox = "late";
	else if (counts.letters_failed > 0)
		r->outbox = "failed";
	r->good = r->database[0] == 'o' && r->directory[0] == 'o';
}
