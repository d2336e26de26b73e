#include "rules/work.h"

#include <string.h>

const char *const work_state_name[WORK_STATES] = { "asked", "given", "declined", "ended" };
const char *const delivery_state_name[DELIVERY_STATES] = {
	"open", "done", "rejected", "carried", "handed_over", "withdrawn",
};
const char *const entry_state_name[ENTRY_STATES] = { "proposed", "accepted", "returned", "recalled", "rejected" };

enum work_kind
work_kind_when(struct day given_on, struct day freeze)
{
	return day_compare(given_on, freeze) <= 0 ? WORK_PLANNED : WORK_EXTRA;
}

enum work_kind
delivery_kind(const struct delivery *d)
{
	return d->state == DELIVERY_HANDED_OVER ? WORK_HANDED_OVER : d->state == DELIVERY_WITHDRAWN ? WORK_WITHDRAWN : d->came;
}

int64_t
delivery_rest(const struct delivery *d)
{
	return d->state == DELIVERY_OPEN ? d->quantity - d->accepted - d->declared : 0;
}

struct period_late
entry_late(const struct delivery *d, const struct entry *e, const struct calendars *all, int months, struct day today)
{
	const struct period p = calendar_period(all, months, d->deadline);

	if (e != NULL && e->excused)
		return (struct period_late){ 0, 0 };
	return period_late(calendar_of(all, p), months, &d->deadline, 1, e == NULL ? today : e->done_on);
}

const struct ratio *
work_quantity(struct mem *mem, const struct work *w, int64_t quantity)
{
	return ratio_of(mem, quantity * w->share, QUANTITY * w->shares);
}

static int64_t
entry_counts(const struct entry *e, bool declared)
{
	if (e->state == ENTRY_ACCEPTED)
		return e->accepted;
	return declared && e->state == ENTRY_PROPOSED ? e->quantity : 0;
}

/* How many errors that count touch the product at a place among those of an entry; until_r: the next place where it differs. */
static int64_t
failed_at(const struct entry *e, int64_t at, int64_t *until_r)
{
	int64_t n = 0;

	for (size_t i = 0; i < e->nfindings; i++) {
		const struct finding *f = &e->finding[i];

		if (f->excused || f->quantity <= at)
			continue;
		n++;
		if (f->quantity < *until_r)
			*until_r = f->quantity;
	}
	return n;
}

/* The faults of an entry, each product touched in one of them. Errors are laid over its first products. */
static size_t
faults_of(struct mem *mem, const struct work *w, const struct entry *e, int64_t done, struct period_late late,
    struct score_fault *fault)
{
	size_t n = 0;

	for (int64_t at = 0, until; at < done; at = until) {
		int64_t failed;

		until = done;
		failed = failed_at(e, at, &until);
		if (failed == 0 && late.occurrences == 0)
			break;
		fault[n++] = (struct score_fault){ work_quantity(mem, w, until - at), failed, late.occurrences, late.days };
	}
	return n;
}

static void
fill_item(struct mem *mem, const struct delivery *d, const struct calendars *all, int months, bool declared,
    struct score_item *item)
{
	size_t most = 0;
	int64_t done = 0;

	for (size_t i = 0; i < d->nentries; i++)
		most += d->entry[i].nfindings + 1;
	item->fault = mem_array(mem, most + 1, sizeof(*item->fault));
	for (size_t i = 0; i < d->nentries; i++) {
		const struct entry *e = &d->entry[i];
		const int64_t counts = entry_counts(e, declared);

		if (counts == 0)
			continue;
		done += counts;
		item->nfaults += faults_of(mem, &d->work, e, counts, entry_late(d, e, all, months, e->done_on),
		    item->fault + item->nfaults);
	}
	item->done = work_quantity(mem, &d->work, done);
}

struct score_item *
work_items(struct mem *mem, const struct delivery *list, size_t n, const struct calendars *all, int months, bool declared)
{
	struct score_item *item = mem_array(mem, n + 1, sizeof(*item));

	for (size_t i = 0; i < n; i++) {
		const struct delivery *d = &list[i];

		item[i] = (struct score_item){ .coefficient = ratio_of(mem, d->work.coefficient, 10),
		    .assigned = work_quantity(mem, &d->work, d->quantity), .kind = d->kind };
		fill_item(mem, d, all, months, declared, &item[i]);
	}
	return item;
}

const char *
quantity_text(struct mem *mem, int64_t quantity, char mark)
{
	char *text;
	size_t end;

	if (quantity % QUANTITY == 0)
		return mem_print(mem, "%lld", (long long)(quantity / QUANTITY));
	text = mem_print(mem, "%lld%c%03lld", (long long)(quantity / QUANTITY), mark, (long long)(quantity % QUANTITY));
	end = strlen(text);
	while (text[end - 1] == '0')
		text[--end] = '\0';
	return text;
}
