#include "flow/api.h"

#include <stdlib.h>
#include <string.h>

#include "store/api.h"
#include "store/source.h"

static int
by_name(const void *key, const void *mender)
{
	return strcmp(key, ((const struct api_mender *)mender)->external);
}

/* Asked only where there is something to mend. 1 or -1. */
static int
find_menders(struct flow *f, const struct source *s, int64_t run, size_t n, bool source, struct api_batch *b)
{
	bool catalog = false;

	for (size_t i = 0; i < n; i++) {
		const struct task_answer *a = &b->answer[i];

		source |= a->outcome == TASK_BAD && a->flaw.mender == MEND_SOURCE;
		catalog |= a->outcome == TASK_BAD && a->flaw.mender == MEND_CATALOG;
	}
	if (source && api_owner(f->db, f->mem, s->id, day_today(), &b->owner) != 1)
		return -1;
	return !catalog ? 1 : api_officers(f->db, f->mem, run, day_today(), &b->officer, &b->nofficers);
}

int
api_senders(struct flow *f, const struct token *t, struct api_sender **list_r, size_t *n_r)
{
	if (t->source == 0)
		return api_senders_select(f->db, f->mem, list_r, n_r);
	*list_r = mem_array(f->mem, 1, sizeof(**list_r));
	**list_r = (struct api_sender){ t->source, t->source_code };
	*n_r = 1;
	return 1;
}

int
api_take(struct flow *f, const struct token *t, int64_t source, const struct given *rows, bool unread, struct api_batch *b)
{
	struct source s;
	int64_t run = 0;

	*b = (struct api_batch){ .answer = mem_array(f->mem, rows->n + 1, sizeof(*b->answer)) };
	if (source_get(f->db, f->mem, source, &s) != 1)
		return -1;
	if (!s.enabled)
		return 0;
	if (rows->n == 0)
		return find_menders(f, &s, run, 0, unread, b);
	if (source_run_start(f->db, s.id, RUN_PUSH, "", t->id, &run) != 1)
		return -1;
	if (given_take(f, &s, run, rows, b->answer, NULL, NULL) != 1) {
		source_run_finish(f->db, run, "", "broken", "");
		return -1;
	}
	return source_run_finish(f->db, run, "", NULL, "") < 0 ? -1 : find_menders(f, &s, run, rows->n, unread, b);
}

const struct api_mender *
api_mender(const struct api_batch *b, const struct task_answer *a)
{
	if (a->flaw.mender == MEND_SOURCE)
		return b->owner.name == NULL ? NULL : &b->owner;
	if (a->flaw.mender != MEND_CATALOG || b->nofficers == 0)
		return NULL;
	return bsearch(a->external, b->officer, b->nofficers, sizeof(*b->officer), by_name);
}
