/* The words of the old head on who left his unit. */
#include "flow/charge.h"
#include "flow/note_inside.h"
#include "flow/sheet_write.h"
#include "rules/role.h"
#include "store/holiday.h"
#include "store/notice.h"

/* Is it for the person who acts to say something of him? now: who works in the agency today. 1; 0; -1. */
static int
his(struct flow *f, const struct places *now, struct note_transfer *t)
{
	struct places then;
	const struct place *left;
	int64_t scorer;

	if (t->leaver.person == f->who->person)
		return 0;
	if (charge_places(f, f->who->agency, t->leaver.last, &then) != 1)
		return -1;
	left = place_of(&then, t->leaver.person);
	scorer = left == NULL ? SCORED_NOBODY : place_scorer(&then, left);
	if (scorer == SCORED_ABOVE)
		return 0;
	t->escalated = scorer != f->who->person;
	if (!t->escalated)
		return 1;
	return (f->who->roles & ROLE_HEAD) != 0 && (t->late || scorer == SCORED_NOBODY || place_of(now, scorer) == NULL);
}

int
note_transfers(struct flow *f, struct note_transfer **list_r, size_t *n_r)
{
	const struct day today = day_today();
	struct note_leaver *leaver;
	struct workdays days;
	struct places now;
	size_t n;

	*n_r = 0;
	*list_r = NULL;
	if (f->who->agency == 0)
		return 1;
	if (note_leavers(f->db, f->mem, f->who->agency, day_of_number(day_number(today) - NOTE_BACK), day_before(today), &leaver, &n) != 1)
		return -1;
	if (n == 0)
		return 1;
	if (holiday_standing(f->db, f->mem, &days) != 1 || charge_places(f, f->who->agency, today, &now) != 1)
		return -1;
	*list_r = mem_array(f->mem, n, sizeof(**list_r));
	for (size_t i = 0; i < n; i++) {
		struct note_transfer *t = &(*list_r)[*n_r];
		int own;

		*t = (struct note_transfer){ .leaver = leaver[i], .due = note_transfer_due(&days, leaver[i].last) };
		t->late = day_compare(today, t->due) > 0;
		own = his(f, &now, t);
		if (own < 0)
			return -1;
		*n_r += own == 1;
	}
	return 1;
}

int
note_transfer_read(struct flow *f, int64_t holding, struct note_transfer *t)
{
	struct note_transfer *list;
	size_t n;

	if (note_transfers(f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].leaver.holding == holding) {
			*t = list[i];
			return 1;
		}
	return 0;
}

struct hand_over {
	struct note	 note;
	struct refusal	*why;
};

/* The person, and who scores him now. 1 or -1. */
static int
tell(struct flow *f, const struct note *n)
{
	const char *path = mem_print(f->mem, NOTE_PLACE "mot/%lld", (long long)n->id);
	struct note_tie t;

	if (note_tie(f, n->person, &t) != 1)
		return -1;
	if (t.placed && t.scorer > 0 && flow_notify(f, &(struct told){ t.scorer, "charge", t.place.unit_name }, "note_transfer",
	    t.place.name, f->who->name, path) != 1)
		return -1;
	return flow_notify(f, &(struct told){ n->person, "noted", NULL }, "note_transfer_own", f->who->name, day_show(f->mem, n->day), path);
}

static int
hand_over_body(struct flow *f, void *arg)
{
	struct hand_over *w = arg;
	struct note_transfer t;
	int done = note_transfer_read(f, w->note.holding, &t);

	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "note.refused.handed");
	w->note.kind = NOTE_TRANSFER;
	w->note.person = t.leaver.person;
	w->note.day = t.leaver.last;
	if (t.escalated)
		f->delegation = f->who->delegation;
	done = note_take(f, &w->note);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "note.refused.handed");
	f->location = NOTE_TRANSFERS;
	return tell(f, &w->note);
}

int
note_hand_over(struct flow *f, const struct note *typed, struct refusal *why)
{
	struct hand_over w = { *typed, why };

	return flow_write(f, hand_over_body, &w);
}
