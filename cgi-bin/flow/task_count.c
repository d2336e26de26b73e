#include "flow/task_count.h"

#include "flow/catalog_write.h"
#include "flow/entry_inside.h"
#include "flow/task_inside.h"
#include "store/sheet.h"
#include "store/source.h"
#include "store/task_count.h"
#include "store/work.h"
#include "store/work_assign.h"

struct counts {
	const struct source	*source;
	int64_t			 run;
	const struct count_in	*in;
	size_t			 n;
	struct task_answer	*answer;
};

/* Whom and which product the figures mean. 1 or -1. */
static int
match(struct flow *f, const struct counts *c, struct count_good *good, struct taken *t)
{
	const struct day today = day_today();
	struct task_ready ready = { NULL };
	int done;

	for (size_t i = 0; i < c->n; i++) {
		struct task_flaw flaw;

		c->answer[i] = (struct task_answer){ .outcome = TASK_BAD };
		t[i] = (struct taken){ .answer = &c->answer[i], .what = TAKE_PUT, .alike = -1 };
		if (count_read(f->mem, &c->in[i], today, &good[i], &flaw) != 1)
			task_spoil(&t[i], flaw.field, flaw.word, flaw.value, flaw.mender);
		t[i].good = (struct task_good){ .person = good[i].person, .product = good[i].product };
	}
	done = task_match(f, c->source, today, &ready, t, c->n);
	task_ready_free(&ready);
	return done;
}

static int
count_body(struct flow *f, void *arg)
{
	const struct counts *c = arg;
	struct count_good *good = mem_array(f->mem, c->n + 1, sizeof(*good));
	struct count_put *put = mem_array(f->mem, c->n + 1, sizeof(*put));
	struct taken *t = mem_array(f->mem, c->n + 1, sizeof(*t));
	struct task_answer **of = mem_array(f->mem, c->n + 1, sizeof(*of));
	int64_t count[TASK_OUTCOMES] = { 0 };
	struct json *after = json_new(f->mem);
	size_t n = 0;

	if (task_source_hold(f->db, f->mem, c->source->id) != 1 || match(f, c, good, t) != 1)
		return -1;
	for (size_t i = 0; i < c->n; i++)
		if (t[i].what == TAKE_PUT) {
			of[n] = &c->answer[i];
			put[n++] = (struct count_put){ &good[i], t[i].person->person, t[i].row, TASK_NEW };
		}
	if (count_compare(f->db, f->mem, c->source->id, put, n) != 1 || count_put(f->db, f->mem, c->source->id, c->run, put, n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		of[i]->outcome = put[i].outcome;
	for (size_t i = 0; i < c->n; i++)
		count[c->answer[i].outcome]++;
	for (int i = 0; i < TASK_OUTCOMES; i++)
		json_set_int(after, task_outcome_name[i], count[i]);
	if (source_run_add(f->db, c->run, count[TASK_NEW], count[TASK_CHANGED], count[TASK_SAME], count[TASK_BAD]) != 1)
		return -1;
	return flow_audit(f, "source", c->source->id, "count", NULL, after);
}

int
task_count_take(struct flow *f, const struct source *source, int64_t run, const struct count_in *in, size_t n, struct task_answer *answer)
{
	struct counts c = { source, run, in, n, answer };
	const uint8_t *op = f->op, *body = f->body;
	int done;

	f->op = NULL;	/* as task_take */
	done = flow_write(f, count_body, &c);
	f->op = op;
	f->body = body;
	return done == 1 ? 1 : -1;
}

int
task_counts(struct flow *f, struct task_count **list_r, size_t *n_r)
{
	return count_select(f->db, f->mem, f->who->person, COUNTS_SHOWN, list_r, n_r);
}

struct accepting {
	int64_t		 id, version;
	bool		 drop;
	struct refusal	*why;
};

/* One of the person, as he saw it. 1; 0; -1. */
static int
find(struct flow *f, const struct accepting *a, struct task_count *c)
{
	struct task_count *list;
	size_t n;

	if (task_counts(f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].id == a->id && list[i].version == a->version) {
			*c = list[i];
			return 1;
		}
	return catalog_conflict(a->why, "task.refused.counted");
}

/* What came in is work of its day. 1; 0: that window is closed; -1. */
static int
come_in(struct flow *f, const struct task_count *c, struct refusal *why)
{
	struct delivery d = { .came = WORK_PLANNED, .quantity = count_came_more(c), .given_on = c->day };
	struct agency_periods periods;
	struct day from, until, closed;
	int done = work_regular_get(f->db, f->mem, c->work, &d.work);

	if (done != 1 || d.work.person != f->who->person)
		return done < 0 ? -1 : catalog_refuse(why, "entry.refused.not_regular", NULL);
	if (periods_on(f, d.work.agency, &periods) != 1)
		return -1;
	calendar_window(&periods.calendars, periods_of(&periods, c->day), &from, &until);
	d.deadline = d.due = entry_deadline(&periods.days, d.work.days, c->day, until);
	done = sheet_closed_on(f->db, f->mem, f->who->person, d.due, &closed);
	if (done != 0)
		return done < 0 ? -1 : catalog_refuse(why, "entry.refused.closed", NULL);
	return d.quantity == 0 ? 1 : entry_delivery_insert(f->db, f->mem, &d, &d.id);
}

/* What was done of it waits for the head: of what came in on the day and is undone. 1 or -1. */
static int
report(struct flow *f, const struct task_count *c)
{
	int64_t left = count_done_more(c), *id;
	size_t n;

	if (count_open(f->db, f->mem, c->work, c->day, &id, &n) != 1)
		return -1;
	for (size_t i = 0; i < n && left > 0; i++) {
		struct entry e = { .done_on = c->day, .document = c->registry, .note = "" };
		struct delivery d;

		if (delivery_get(f->db, f->mem, id[i], true, &d) != 1)
			return -1;
		e.delivery = d.id;
		e.quantity = delivery_rest(&d) < left ? delivery_rest(&d) : left;
		if (e.quantity <= 0)
			continue;
		d.declared += e.quantity;
		left -= e.quantity;
		if (entry_insert(f->db, f->mem, &e, NULL, &e.id) != 1 || entry_delivery_save(f->db, f->mem, &d) != 1)
			return -1;
	}
	return 1;
}

static int
accept_body(struct flow *f, void *arg)
{
	const struct accepting *a = arg;
	struct json *after = json_new(f->mem);
	struct task_count c;
	int done = find(f, a, &c);

	if (done != 1)
		return done;
	if (!a->drop) {
		done = come_in(f, &c, a->why);
		if (done != 1 || report(f, &c) != 1)
			return done == 0 ? 0 : -1;
	}
	done = count_taken(f->db, a->id, a->version, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(a->why, "task.refused.counted");
	json_set_int(after, "work", c.work);
	json_set_int(after, "came", count_came_more(&c));
	json_set_int(after, "done", count_done_more(&c));
	f->location = mem_print(f->mem, ENTRY_PLACE "#viec-%lld", (long long)c.work);
	return flow_audit(f, "task_count", a->id, a->drop ? "drop" : "take", NULL, after);
}

int
task_count_accept(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct accepting a = { id, version, false, why };

	return flow_write(f, accept_body, &a);
}

int
task_count_drop(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct accepting a = { id, version, true, why };

	return flow_write(f, accept_body, &a);
}
