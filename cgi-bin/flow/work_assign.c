#include "flow/work_assign.h"

#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "flow/outside_work.h"
#include "store/notice.h"
#include "store/sheet.h"
#include "store/work.h"
#include "store/work_assign.h"

static int
refuse(struct refusal *why, const char *label, const char *field, const char *a, const char *b)
{
	catalog_refuse(why, label, field);
	why->a = a;
	why->b = b;
	return 0;
}

/* When it was given: what another system gave counts by the day on which it did. */
static struct day
given_on(const struct work_ground *g, const struct assignment *a)
{
	return a->given.year != 0 && day_compare(a->given, g->today) < 0 ? a->given : g->today;
}

static const char *
reason_of(const struct assignment *a, enum work_kind kind)
{
	return kind == WORK_EXTRA && a->reason[0] == '\0' && a->because != NULL ? a->because : a->reason;
}

/* 1; 0: its day is no day for it; -1. */
static int
judge_day(struct flow *f, const struct work_ground *g, const struct assignment *a, const struct assigned *to, struct assign_look *look,
    struct refusal *why)
{
	const struct agency_periods *periods = work_periods(g, look->place.agency);
	struct day closed;
	int found;

	if (day_compare(to->deadline, g->today) < 0)
		return refuse(why, "work.refused.past", "deadline", day_show(f->mem, to->deadline), NULL);
	if (to->deadline.year > g->today.year + ASSIGN_YEARS)
		return refuse(why, "work.refused.far", "deadline", NULL, NULL);
	look->deadline = workday_from(&periods->days, to->deadline);
	look->period = periods_of(periods, look->deadline);
	look->freeze = work_freezes(periods, look->period, look->place.from);
	look->kind = work_kind_when(given_on(g, a), look->freeze);
	found = sheet_closed_on(f->db, f->mem, to->person, look->deadline, &closed);
	if (found < 0)
		return -1;
	if (found == 1)
		return refuse(why, "work.refused.closed", "deadline", look->place.name, day_show(f->mem, closed));
	return 1;
}

/* Of heads of agencies each has his own catalog: the product is the one of it that says the same. */
static int
product_of(struct flow *f, const struct work_ground *g, int64_t catalog, int64_t row, struct product *p)
{
	const int found = work_product_of(f->db, f->mem, catalog, row, p);

	return found == 0 && g->charge.heads ? work_product_same(f->db, f->mem, catalog, row, p) : found;
}

static int
judge_product(struct flow *f, const struct work_ground *g, const struct assignment *a, struct assign_look *look,
    struct refusal *why)
{
	int64_t catalog;
	int found;

	if (a->row == 0 && a->code == NULL)
		return 1;
	found = work_catalog_of(f, work_periods(g, look->place.agency), look->period, &catalog);
	if (found == 1)
		found = a->row == 0 ? work_product_coded(f->db, f->mem, catalog, a->code, &look->product) :
		    product_of(f, g, catalog, a->row, &look->product);
	if (found != 0)
		return found;
	if (g->charge.heads && a->row != 0)
		return refuse(why, "work.refused.product_of", "person", look->place.unit_name, NULL);
	return refuse(why, "work.refused.product", "product", a->code, NULL);
}

int
work_judge(struct flow *f, const struct work_ground *g, const struct assignment *a, const struct assigned *to,
    struct assign_look *look, struct refusal *why)
{
	const struct place *place = work_person(g, to->person);
	int done = 1;

	if (place == NULL)
		return refuse(why, "work.refused.person", "person", NULL, NULL);
	*look = (struct assign_look){ .place = *place, .period = periods_of(work_periods(g, place->agency), g->today), .kind = WORK_PLANNED };
	if (!a->regular)
		done = judge_day(f, g, a, to, look, why);
	if (done == 1)
		done = judge_product(f, g, a, look, why);
	if (done != 1)
		return done;
	if (look->kind == WORK_EXTRA && reason_of(a, look->kind)[0] == '\0')
		return refuse(why, "work.refused.reason", "reason", day_show(f->mem, look->freeze), look->place.name);
	return 1;
}

/* Whom to tell what, each once. */
struct told_work {
	int64_t		 person;
	const char	*what;
	struct day	 first;			/* no day: regular work */
	size_t		 n;
};
struct assign_write {
	const struct assignment *list;
	size_t		 n;
	struct refusal	*why;
	size_t		 bad;
	struct work_ground ground;
	struct told_work *told;
	size_t		 ntold, nworks;
	struct period	 period;		/* of the first, and whether a day off moved it */
	struct day	 moved;
};

static void
tell_later(struct assign_write *w, const struct assign_look *look, const char *what, bool regular)
{
	struct told_work *t = w->told;

	while (t < w->told + w->ntold && t->person != look->place.person)
		t++;
	if (t == w->told + w->ntold) {
		*t = (struct told_work){ .person = look->place.person, .what = what };
		w->ntold++;
	}
	t->n++;
	if (!regular && (t->first.year == 0 || day_compare(look->deadline, t->first) < 0))
		t->first = look->deadline;
}

static int
tell_all(struct flow *f, const struct assign_write *w)
{
	for (size_t i = 0; i < w->ntold; i++) {
		const struct told_work *t = &w->told[i];
		const char *what = t->n == 1 ? t->what : mem_print(f->mem, "%s (+%d)", t->what, (int)t->n - 1);

		if (flow_notify(f, &(struct told){ t->person, "assigned", NULL }, t->first.year == 0 ? "work_regular" : "work_given",
		    what, day_show(f->mem, t->first), WORK_PLACE) != 1)
			return -1;
	}
	return 1;
}

/* Work outside the catalog waits for the next supplement of that agency. */
static int
propose(struct flow *f, const struct assignment *a, const struct place *place, struct period p, int64_t *outside_r)
{
	const struct outside_work o = {
		.agency = place->agency, .task = a->task, .output = a->output, .points = -1, .coefficient = a->coefficient,
		.period = mem_print(f->mem, "%d/%d", p.month, p.year), .assigner = f->who->name, .person = f->who->person,
		.support = a->standard_hours != 0,
	};

	return outside_work_propose(f, &o, place_heads_agency(place) ? place->unit_name : f->who->agency_name, outside_r);
}

/* What of an agency was proposed, once for all of it; 0: it is a product, or was proposed before. 1 or -1. */
static int
propose_each(struct flow *f, const struct assignment *a, const struct assign_look *look, int64_t *outside)
{
	const bool fresh = a->row == 0 && a->code == NULL && a->outside == 0;

	for (size_t i = 0; i < a->n; i++) {
		outside[i] = a->outside;
		for (size_t k = 0; fresh && k < i && outside[i] == 0; k++)
			if (look[k].place.agency == look[i].place.agency)
				outside[i] = outside[k];
		if (fresh && outside[i] == 0 && propose(f, a, &look[i].place, look[i].period, &outside[i]) != 1)
			return -1;
	}
	return 1;
}

static int
audit(struct flow *f, const struct assignment *a, const struct delivery *d)
{
	struct json *after = json_new(f->mem);

	json_set_int(after, "person", d->work.person);
	json_set_int(after, d->work.row != 0 ? "row" : "outside", d->work.row != 0 ? d->work.row : d->work.outside);
	json_set_text(after, "subject", d->work.subject);
	json_set_int(after, "coefficient", d->work.coefficient);
	if (d->work.shares > 1)
		json_set_text(after, "share", mem_print(f->mem, "%lld/%lld", (long long)d->work.share, (long long)d->work.shares));
	if (d->work.standard_hours != 0)
		json_set_text(after, "standard_hours", quantity_text(f->mem, d->work.standard_hours, ','));
	if (!a->regular) {
		json_set_text(after, "quantity", quantity_text(f->mem, d->quantity, ','));
		json_set_text(after, "deadline", day_text(f->mem, d->deadline));
		json_set_text(after, "kind", work_kind_name[d->came]);
	}
	if (a->prepared) {
		json_set_text(after, "document", a->document);
		json_set_text(after, "document_day", day_text(f->mem, a->document_day));
	}
	return flow_audit(f, "work", d->work.id, a->asked != 0 ? "take_up" : a->prepared ? "prepare" : "give", NULL, after);
}

/* One person's part of an assignment. split: the first work of those that make it up, made here where it is 0. */
static int
give_one(struct flow *f, struct assign_write *w, const struct assignment *a, const struct assigned *to,
    const struct assign_look *look, int64_t outside, int64_t *split)
{
	const int64_t under = work_under(f, &w->ground, &look->place);
	const struct work_share share = a->standard_hours != 0 ? work_hour_worth(a->standard_hours) : to->share;
	struct delivery d = {
		.work = { .agency = look->place.agency, .unit = look->place.unit, .person = to->person, .row = look->product.row,
		    .outside = outside, .product = outside != 0 ? a->task : look->product.task, .subject = a->subject,
		    .coefficient = outside != 0 ? a->coefficient : look->product.coefficient, .share = share.part,
		    .shares = share.whole, .standard_hours = a->standard_hours, .split = *split, .regular = a->regular, .days = a->days, .reason = reason_of(a, look->kind),
		    .document = a->document, .giver = f->who->person, .id = a->asked },
		.came = look->kind, .quantity = to->quantity, .given_on = given_on(&w->ground, a), .deadline = look->deadline,
		.due = look->deadline,
	};

	f->delegation = under;
	if ((a->asked != 0 ? work_take_up(f->db, &d.work, under) : work_insert(f->db, &d.work, under, &d.work.id)) != 1)
		return -1;
	if (a->prepared && work_prepared(f->db, f->mem, d.work.id, a->document_day) != 1)
		return -1;
	if (a->split && *split == 0) {
		*split = d.work.id;
		if (work_begins_split(f->db, d.work.id) != 1)
			return -1;
	}
	if (!a->regular && work_insert_delivery(f->db, f->mem, &d, &d.id) != 1)
		return -1;
	if (a->asked == 0)
		tell_later(w, look, work_called(f->mem, &d.work), a->regular);
	w->nworks++;
	if (audit(f, a, &d) != 1)
		return -1;
	return a->made == NULL ? 1 : a->made(f, a, (size_t)(to - a->to), &d, w->why);
}

/* The proposal that is taken up stays where it was made; who made it is told. 1; 0; -1. */
static int
hold_asked(struct flow *f, struct assign_write *w, const struct assignment *a, struct place *place)
{
	struct work_asked asked;
	int done = work_asked_hold(f->db, f->mem, a->asked, a->asked_version);

	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "work.refused.answered");
	done = work_asked_get(f->db, f->mem, a->asked, &asked);
	if (done != 1 || asked.work.person != a->to[0].person || a->n != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "work.refused.person", NULL);
	place->unit = asked.work.unit;
	return flow_notify(f, &(struct told){ asked.work.person, "assigned", NULL }, "work_answered",
	    work_called(f->mem, &asked.work), f->who->name, WORK_ASK_PLACE);
}

static int
give(struct flow *f, struct assign_write *w, const struct assignment *a)
{
	struct assign_look *look = mem_array(f->mem, a->n + 1, sizeof(*look));
	int64_t *outside = mem_array(f->mem, a->n + 1, sizeof(*outside)), split = 0;
	int done = 1;

	for (size_t i = 0; i < a->n && done == 1; i++)
		done = work_judge(f, &w->ground, a, &a->to[i], &look[i], w->why);
	if (done != 1)
		return done;
	if (w->nworks == 0) {
		w->period = look[0].period;
		if (!a->regular && day_compare(look[0].deadline, a->to[0].deadline) != 0)
			w->moved = a->to[0].deadline;
	}
	if (propose_each(f, a, look, outside) != 1)
		return -1;
	if (a->asked != 0)
		done = hold_asked(f, w, a, &look[0].place);
	for (size_t i = 1; i < a->n && a->split; i++)
		look[i].product = look[0].product;
	for (size_t i = 0; i < a->n && done == 1; i++)
		done = give_one(f, w, a, &a->to[i], &look[i], outside[i], &split);
	return done;
}

static const char *
place_after(struct flow *f, const struct assign_write *w)
{
	const char *moved = w->moved.year == 0 ? "" :
	    mem_print(f->mem, "&ghi=%02d-%02d-%d", w->moved.day, w->moved.month, w->moved.year);

	return mem_print(f->mem, "%s?ky=%s&da-giao=%d%s", w->ground.prepares ? WORK_HEADS_PLACE : WORK_UNIT_PLACE, period_text(f->mem, w->period), (int)w->nworks, moved);
}

static int
assign_body(struct flow *f, void *arg)
{
	struct assign_write *w = arg;
	size_t people = 0;
	int done = w->list[0].prepared ? work_ground_prepared(f, &w->ground) : work_ground(f, &w->ground);

	w->ntold = w->nworks = w->bad = 0;
	w->moved = (struct day){ 0, 0, 0 };
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "work.refused.person", "person");
	for (size_t i = 0; i < w->n; i++)
		people += w->list[i].n;
	w->told = mem_array(f->mem, people + 1, sizeof(*w->told));
	for (; w->bad < w->n && done == 1; w->bad += done == 1)
		done = give(f, w, &w->list[w->bad]);
	if (done != 1)
		return done;
	f->location = w->list[0].asked != 0 ? WORK_ASK_WAITING : place_after(f, w);
	return tell_all(f, w);
}

/* The shares of a split one are the whole. 1; 0. */
static int
judge_shares(struct flow *f, const struct assignment *a, struct refusal *why)
{
	struct work_share *share = mem_array(f->mem, a->n + 1, sizeof(*share)), sum;

	for (size_t i = 0; i < a->n; i++)
		share[i] = a->to[i].share;
	if (work_shares_join(share, a->n, &sum) != 1) {
		if (sum.whole == 0)
			return refuse(why, "work.refused.shares_odd", "share", NULL, NULL);
		return refuse(why, "work.refused.shares", "share", mem_print(f->mem, "%lld/%lld", (long long)sum.part,
		    (long long)sum.whole), NULL);
	}
	for (size_t i = 0; i < a->n; i++)
		a->to[i].share = share[i];
	return 1;
}

int
work_assign(struct flow *f, const struct assignment *list, size_t n, struct refusal *why, size_t *bad_r)
{
	struct assign_write w = { .list = list, .n = n, .why = why };
	int done = 1;

	for (size_t i = 0; i < n && done == 1; i++) {
		if (list[i].n == 0)
			done = catalog_refuse(why, "work.refused.nobody", "person");
		else if (list[i].prepared && (list[i].document[0] == '\0' || list[i].document_day.year == 0))
			done = catalog_refuse(why, "error.required", list[i].document[0] == '\0' ? "document" : "document_day");
		else if (list[i].prepared && day_compare(list[i].document_day, day_today()) > 0)
			done = catalog_refuse(why, "work.refused.document_ahead", "document_day");
		else if (list[i].split)
			done = judge_shares(f, &list[i], why);
	}
	if (done == 1)
		done = flow_write(f, assign_body, &w);
	if (bad_r != NULL)
		*bad_r = w.bad;
	return done;
}

int
work_hours_last(struct flow *f, int64_t *hours_r)
{
	return work_standard_hours(f->db, f->mem, f->who->agency, hours_r) < 0 ? -1 : 1;
}
