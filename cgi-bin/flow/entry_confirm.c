#include "flow/entry_confirm.h"

#include "flow/catalog_write.h"
#include "flow/entry_inside.h"

/* An entry and the delivery that it is of. */
struct answering {
	struct entry_answer answer;
	int64_t		 delivery;
};
struct answers {
	struct answering *list;
	size_t		 n;
	struct refusal	*why;
};

static int
audit(struct flow *f, const struct entry *e, const char *action)
{
	struct json *after = json_new(f->mem);

	json_set_int(after, "quantity", e->quantity);
	json_set_int(after, "accepted", e->accepted);
	json_set_text(after, "answer", e->answer);
	return flow_audit(f, "entry", e->id, action, NULL, after);
}

/* What the delivery becomes. 1; 0: refused; -1. */
static int
settle_delivery(struct flow *f, struct entry_held *h, const struct entry *e, struct refusal *why)
{
	struct delivery *d = &h->d;
	const int64_t again = e->state == ENTRY_REJECTED ? 0 : e->quantity - e->accepted;
	int done;

	d->declared -= e->quantity;
	d->accepted += e->accepted;
	if (e->state == ENTRY_REJECTED && d->state == DELIVERY_OPEN) {
		if (d->declared > 0)
			return catalog_refuse(why, "entry.refused.others_wait", NULL);
		d->state = DELIVERY_REJECTED;
		d->end_reason = e->answer;
		done = entry_delivery_close(f->db, d, f->who->person);
	} else {
		if (d->state == DELIVERY_OPEN && d->accepted == d->quantity)
			d->state = DELIVERY_DONE;
		done = entry_delivery_save(f->db, f->mem, d);
	}
	if (done == 1 && d->state == DELIVERY_CARRIED && again > 0)
		done = entry_carry_again(f, h, again);
	return done == 0 ? catalog_conflict(why, "entry.refused.changed") : done;
}

static int
tell(struct flow *f, const struct delivery *d, const struct entry *e)
{
	if (e->state == ENTRY_RETURNED)
		return entry_tell_person(f, d, "entry_returned", e->answer);
	return e->state == ENTRY_REJECTED ? entry_tell_person(f, d, "entry_rejected", e->answer) : 1;
}

/* What may be said to an entry. 1; 0: refused; -1. */
static int
sound(const struct entry *e, struct entry_answer *a, struct refusal *why)
{
	const bool words = a->words[0] != '\0';

	if (a->to == ENTRY_ACCEPTED && a->accepted == 0)
		a->accepted = e->quantity;
	if (a->to != ENTRY_ACCEPTED)
		a->accepted = 0;
	if (a->accepted > e->quantity)
		return catalog_refuse(why, "entry.refused.more_than_said", "quantity");
	if (a->to == ENTRY_ACCEPTED && a->accepted < e->quantity && !words)
		return catalog_refuse(why, "entry.refused.why_less", "words");
	return a->to == ENTRY_ACCEPTED || words ? 1 : catalog_refuse(why, "entry.refused.why", "words");
}

static int
answer_one(struct flow *f, const struct answering *w, struct refusal *why)
{
	static const char *const act[ENTRY_STATES] = { [ENTRY_ACCEPTED] = "accept", [ENTRY_RETURNED] = "return", [ENTRY_REJECTED] = "reject" };
	struct entry_answer a = w->answer;
	const struct entry *found;
	struct entry_held h;
	struct entry e;
	int done = entry_hold(f, w->delivery, ENTRY_CHARGE, &h, why);

	if (done != 1)
		return done;
	found = entry_of_delivery(&h.d, a.entry);
	if (found == NULL)
		return catalog_refuse(why, "entry.refused.gone", NULL);
	if (found->state != ENTRY_PROPOSED || found->version != a.version)
		return catalog_conflict(why, found->state == ENTRY_RECALLED ? "entry.refused.recalled" : "entry.refused.answered");
	done = sound(found, &a, why);
	if (done != 1)
		return done;
	e = *found;
	e.state = a.to;
	e.accepted = a.accepted;
	e.answer = a.words;
	done = entry_settle(f->db, &e, f->who->person, f->delegation);
	if (done == 0)
		return catalog_conflict(why, "entry.refused.answered");
	if (done == 1)
		done = settle_delivery(f, &h, &e, why);
	if (done == 1)
		done = audit(f, &e, act[e.state]);
	return done == 1 ? tell(f, &h.d, &e) : done;
}

static int
answer_body(struct flow *f, void *arg)
{
	const struct answers *all = arg;

	for (size_t i = 0; i < all->n; i++) {
		const int done = answer_one(f, &all->list[i], all->why);

		if (done != 1)
			return done;
	}
	f->location = mem_print(f->mem, ENTRY_CONFIRM "?da-xong=%zu", all->n);
	return 1;
}

/* Which deliveries they are of is asked before: what the write reads is then what it holds. */
static int
answer_all(struct flow *f, struct answers *all)
{
	for (size_t i = 0; i < all->n; i++) {
		const int done = entry_delivery_of(f->db, f->mem, all->list[i].answer.entry, &all->list[i].delivery);

		if (done != 1)
			return done < 0 ? -1 : catalog_refuse(all->why, "entry.refused.gone", NULL);
	}
	return flow_write(f, answer_body, all);
}

int
entry_answer(struct flow *f, const struct entry_answer *answer, struct refusal *why)
{
	struct answering one = { .answer = *answer };

	return answer_all(f, &(struct answers){ &one, 1, why });
}

int
entry_accept_chosen(struct flow *f, const struct chosen *chosen, size_t n, struct refusal *why)
{
	struct answering *list = mem_array(f->mem, n + 1, sizeof(*list));

	if (n == 0)
		return catalog_refuse(why, "entry.refused.none_chosen", NULL);
	for (size_t i = 0; i < n; i++)
		list[i].answer = (struct entry_answer){ chosen[i].id, chosen[i].version, ENTRY_ACCEPTED, 0, "" };
	return answer_all(f, &(struct answers){ list, n, why });
}
