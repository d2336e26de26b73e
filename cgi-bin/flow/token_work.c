#include "flow/token_work.h"

#include "base/day.h"
#include "base/pause.h"
#include "flow/token.h"
#include "store/notice.h"
#include "store/token.h"

#define PAUSE	60	/* seconds between two looks */

static int
tell(struct flow *f, void *arg)
{
	const struct token *t = arg;
	const int done = token_told(f->db, t->id);

	return done != 1 ? done : flow_notify(f, &(struct told){ t->made_by, "token", NULL }, "token_ends", t->name, moment_show(f->mem, t->expires_at),
	    TOKEN_PLACE);
}

int
token_work(struct flow *f)
{
	static time_t looked;
	struct token t;
	int found;

	if (!pause_over(&looked, PAUSE))
		return 0;
	while ((found = token_due(f->db, f->mem, TOKEN_AHEAD, &t)) == 1)
		if (flow_write(f, tell, &t) < 0)
			return -1;
	return found;
}
