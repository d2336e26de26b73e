#include "flow/entry_inside.h"

#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/sheet.h"
#include "store/work.h"

#define TITLE_MOST 120		/* code points of a name in a notice */

const char *
entry_path(struct flow *f, int64_t delivery, const char *rest)
{
	return mem_print(f->mem, ENTRY_PLACE "%lld/%s", (long long)delivery, rest);
}

int
entry_charge_read(struct flow *f, struct entry_charge *c)
{
	*c = (struct entry_charge){ 0 };
	if (charge_read(f, &c->charge) != 1)
		return -1;
	return charge_empty(&c->charge) ? 1 : charge_all(f, &c->charge, day_today(), &c->places);
}

static bool
covers(const struct charge *charge, const struct places *places, int64_t person, int64_t unit, int64_t agency)
{
	const struct place due = place_due(person, unit, agency), *now = place_of(places, person);

	if (now != NULL && place_heads_agency(now))
		return charge_covers(charge, now);
	return (now != NULL && charge_covers(charge, now)) || charge_covers(charge, &due);
}

bool
entry_covers(const struct entry_charge *c, int64_t person, int64_t unit, int64_t agency)
{
	return !charge_empty(&c->charge) && covers(&c->charge, &c->places, person, unit, agency);
}

bool
entry_covers_whole(const struct entry_charge *c, int64_t person, int64_t unit, int64_t agency)
{
	const struct charge part = charge_part(&c->charge);

	return entry_covers(c, person, unit, agency) && !covers(&part, &c->places, person, unit, agency);
}

/* Is it his to act on? 1; 0: refused; -1. */
static int
his(struct flow *f, const struct delivery *d, enum entry_side side, struct refusal *why)
{
	struct entry_charge c;

	if (side == ENTRY_MINE)
		return d->work.person == f->who->person ? 1 : catalog_refuse(why, "entry.refused.not_yours", NULL);
	if (d->work.person == f->who->person)
		return catalog_refuse(why, "entry.refused.own", NULL);
	if (entry_charge_read(f, &c) != 1)
		return -1;
	if (!entry_covers(&c, d->work.person, d->work.unit, d->work.agency))
		return catalog_refuse(why, "entry.refused.not_in_charge", NULL);
	f->delegation = entry_covers_whole(&c, d->work.person, d->work.unit, d->work.agency) ? f->who->delegation : 0;
	return 1;
}

int
entry_hold(struct flow *f, int64_t delivery, enum entry_side side, struct entry_held *h, struct refusal *why)
{
	struct day closed;
	int done = delivery_get(f->db, f->mem, delivery, true, &h->d);

	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(why, "entry.refused.gone", NULL);
	done = his(f, &h->d, side, why);
	if (done != 1)
		return done;
	done = sheet_closed_on(f->db, f->mem, h->d.work.person, h->d.due, &closed);
	if (done < 0)
		return -1;
	if (done == 1)
		return catalog_refuse(why, "entry.refused.closed", NULL);
	return periods_on(f, h->d.work.agency, &h->periods);
}

const char *
entry_title(struct flow *f, const struct delivery *d)
{
	return utf8_short(f->mem, d->work.subject[0] != '\0' ? d->work.subject : d->work.product, TITLE_MOST);
}

int
entry_tell_head(struct flow *f, const struct entry_held *h, const char *kind, const char *words, const char *path)
{
	struct told to = { .reason = "charge", .of = h->d.work.person_name };
	const struct place *mine;
	struct places all;

	if (charge_places(f, h->d.work.agency, day_today(), &all) != 1)
		return -1;
	mine = place_of(&all, h->d.work.person);
	if (mine == NULL)
		return 1;
	to.person = place_scorer(&all, mine);
	if (to.person == SCORED_ABOVE && !all.province)
		return charge_tell_above(f, to.of, kind, entry_title(f, &h->d), words, path);
	return to.person <= 0 ? 1 : flow_notify(f, &to, kind, entry_title(f, &h->d), words, path);
}

int
entry_tell_person(struct flow *f, const struct delivery *d, const char *kind, const char *words)
{
	const struct told to = { .person = d->work.person, .reason = "assigned" };

	return flow_notify(f, &to, kind, entry_title(f, d), utf8_short(f->mem, words, TITLE_MOST), entry_path(f, d->id, ""));
}
