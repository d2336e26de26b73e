#include "rules/entry.h"

#include <string.h>

#include "rules/office.h"

#define HEADS (-1)		/* in the place of a post */
#define USUAL_LEAST	3	/* entries before anything is usual */
#define USUAL_TIMES	3	/* more than so many times as much is odd */
#define MINUTES_OF_DAY	(24 * 60)

const char *const entry_flaw_name[ENTRY_FLAWS] = {
	[ENTRY_OVER] = "over", [ENTRY_TOO_MUCH] = "too_much", [ENTRY_EARLY] = "early", [ENTRY_AHEAD] = "ahead",
};
const char *const entry_odd_name[ODDS] = { "late", "backdated", "no_document", "own", "peers" };
const char *const extension_flaw_name[EXTENSION_FLAWS] = {
	[EXTENSION_OVER] = "over", [EXTENSION_PASSED] = "passed", [EXTENSION_SAME] = "same",
};
const char *const request_kind_name[REQUESTS] = { "extension", "exemption", "hand_back" };

enum entry_flaw
entry_judge(const struct delivery *d, int64_t quantity, struct day done_on, struct day today)
{
	const int64_t rest = delivery_rest(d);

	if (rest <= 0)
		return ENTRY_OVER;
	if (quantity > rest)
		return ENTRY_TOO_MUCH;
	if (day_compare(done_on, today) > 0)
		return ENTRY_AHEAD;
	return day_compare(done_on, d->given_on) < 0 ? ENTRY_EARLY : ENTRY_SOUND;
}

struct day
entry_made_on(const struct entry *e)
{
	int64_t minute;

	return office_moment(e->made_at, &minute) == 1 ? day_of_number((int32_t)(minute / MINUTES_OF_DAY)) : e->done_on;
}

bool
entry_backdated(struct day done_on, struct day made_on)
{
	return day_number(made_on) - day_number(done_on) > ENTRY_FRESH;
}

int64_t
entry_product(const struct work *w)
{
	return w->row != 0 ? w->row : -w->outside;
}

/* Heads of agencies are peers, whatever the posts of their agencies are called. */
static int64_t
post_of(const struct places *all, int64_t person)
{
	const struct place *p = place_of(all, person);

	return p == NULL ? 0 : place_heads_agency(p) ? HEADS : p->post;
}

static void
sum(struct entry_usual *to, const struct entry_usual *one)
{
	to->entries += one->entries;
	to->quantity += one->quantity;
	to->documents += one->documents;
}

/* Is a quantity more than USUAL_TIMES the mean of an entry, where there are enough of them? */
static bool
much(int64_t quantity, const struct entry_usual *u)
{
	return u->entries >= USUAL_LEAST && quantity * u->entries > USUAL_TIMES * u->quantity;
}

unsigned
entry_odd(const struct delivery *d, const struct entry *e, bool late, const struct entry_usual *usual, size_t n,
    const struct places *all)
{
	struct entry_usual own = { 0 }, peers = { 0 }, others = { 0 };
	const int64_t person = d->work.person, product = entry_product(&d->work), post = post_of(all, person);
	unsigned odd = 0;

	for (size_t i = 0; i < n; i++) {
		if (usual[i].product != product)
			continue;
		sum(usual[i].person == person ? &own : &others, &usual[i]);
		if (usual[i].person != person && post != 0 && post_of(all, usual[i].person) == post)
			sum(&peers, &usual[i]);
	}
	odd |= late ? 1U << ODD_LATE : 0;
	odd |= entry_backdated(e->done_on, entry_made_on(e)) ? 1U << ODD_BACKDATED : 0;
	odd |= e->document[0] == '\0' && own.documents + others.documents > 0 ? 1U << ODD_NO_DOCUMENT : 0;
	odd |= much(e->quantity, &own) ? 1U << ODD_OWN : 0;
	odd |= much(e->quantity, &peers) ? 1U << ODD_PEERS : 0;
	return odd;
}

struct day
entry_deadline(const struct workdays *w, int64_t days, struct day came_in, struct day window_ends)
{
	struct day last;

	if (days > 0)
		return workday_after(w, came_in, (int)days);
	last = workday_until(w, window_ends);
	return day_compare(last, came_in) < 0 ? workday_from(w, came_in) : last;
}

enum extension_flaw
extension_judge(const struct delivery *d, const struct workdays *w, struct day today, struct day *until_r)
{
	if (delivery_rest(d) <= 0)
		return EXTENSION_OVER;
	if (day_compare(today, d->deadline) > 0)
		return EXTENSION_PASSED;
	*until_r = workday_from(w, *until_r);
	return day_compare(*until_r, d->deadline) <= 0 ? EXTENSION_SAME : EXTENSION_SOUND;
}

bool
request_waits(const struct request *r)
{
	return strcmp(r->state, "asked") == 0;
}

static const struct radar *
radar_find(const struct radar *list, size_t n, int64_t person)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].person == person)
			return &list[i];
	return NULL;
}

struct radar
radar_of(int64_t person, const struct radar *now, size_t n, const struct radar *past, size_t npast, const struct places *all)
{
	const struct radar *mine = radar_find(now, n, person), *before = radar_find(past, npast, person);
	struct radar r = { .person = person };
	const int64_t post = post_of(all, person);
	int64_t total = 0;

	if (mine != NULL) {
		r.volume = mine->volume;
		r.extra = mine->extra;
	}
	if (before != NULL && before->windows > 0) {
		r.windows = before->windows;
		r.own = before->volume / before->windows;
	}
	for (size_t i = 0; post != 0 && i < n; i++)
		if (now[i].person != person && post_of(all, now[i].person) == post) {
			total += now[i].volume;
			r.npeers++;
		}
	r.peers = r.npeers == 0 ? 0 : total / r.npeers;
	return r;
}
