#include "flow/task_count.h"

#include "flow/catalog_write.h"
#include "flow/entry_inside.h"
#include "flow/task_inside.h"
#include "store/sheet.h"
#include "store/source.h"
#include "store/task_count.h"
#include "store/work.h"
#include "store/work_assign.h"

/* What can be read; the rest is spoiled. */
static void
read_rows(struct flow *f, const struct batch *b, struct taken *t, size_t n, struct count_good *good)
{
	for (size_t i = 0; i < n; i++) {
		struct task_flaw flaw;

		t[i].what = TAKE_PUT;
		if (count_read(f->mem, t[i].counted, b->today, &good[i], &flaw) != 1)
			task_spoil(&t[i], flaw.field, flaw.word, flaw.value, flaw.mender);
		t[i].good = (struct task_good){ .person = good[i].person, .product = good[i].product };
	}
}

/* Who is meant, where he was on the day of the figure. 1 or -1. */
static int
match_people(struct flow *f, const struct batch *b, struct taken *t, size_t n, const struct count_good *good)
{
	struct taken *of = mem_array(f->mem, n + 1, sizeof(*of));
	size_t *at = mem_array(f->mem, n + 1, sizeof(*at)), day;
	bool *matched = mem_array(f->mem, n + 1, sizeof(*matched));

	for (size_t i = 0; i < n; i++) {
		if (matched[i] || t[i].what != TAKE_PUT)
			continue;
		day = 0;
		for (size_t k = i; k < n; k++)
			if (t[k].what == TAKE_PUT && day_compare(good[k].day, good[i].day) == 0) {
				of[day] = t[k];
				at[day++] = k;
			}
		if (task_match_people(f, b->source, good[i].day, of, day) != 1)
			return -1;
		for (size_t k = 0; k < day; k++) {
			t[at[k]] = of[k];
			matched[at[k]] = true;
		}
	}
	return 1;
}

int
count_take_rows(struct flow *f, struct batch *b, struct taken *t, size_t n)
{
	struct count_good *good = mem_array(f->mem, n + 1, sizeof(*good));
	struct count_put *put = mem_array(f->mem, n + 1, sizeof(*put));
	struct task_answer **of = mem_array(f->mem, n + 1, sizeof(*of));
	size_t puts = 0;

	read_rows(f, b, t, n, good);
	if (match_people(f, b, t, n, good) != 1 || task_match_products(f, b->today, &b->ready, t, n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (t[i].what == TAKE_PUT) {
			of[puts] = t[i].answer;
			good[i].external = count_name_of(f->mem, &good[i], t[i].person->person);
			put[puts++] = (struct count_put){ &good[i], t[i].person->person, t[i].row, TASK_NEW };
		}
	if (count_compare(f->db, f->mem, b->source->id, put, puts) != 1 || count_put(f->db, f->mem, b->source->id, b->run, put, puts) != 1)
		return -1;
	for (size_t i = 0; i < puts; i++)
		of[i]->outcome = put[i].outcome;
	return 1;
}

int
task_counts(struct flow *f, struct task_count **list_r, size_t *n_r)
{
	return count_select(f->db, f->mem, f->who->person, COUNTS_SHOWN, list_r, n_r);
}

int
task_counts_waiting(struct flow *f, int64_t *n_r)
{
	return count_waiting(f->db, f->mem, f->who->person, n_r);
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
	int64_t waiting;
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
	done = count_waiting(f->db, f->mem, f->who->person, &waiting);
	if (done != 1)
		return -1;
	f->location = waiting > 0 || c.work == 0 ? COUNT_PLACE : mem_print(f->mem, ENTRY_PLACE "#viec-%lld", (long long)c.work);
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
