#include "flow/note.h"

#include "flow/charge.h"
#include "flow/note_inside.h"
#include "flow/sheet_inside.h"
#include "flow/sheet_write.h"
#include "store/holding.h"
#include "store/notice.h"

#define YEAR	366

/* The agency in which somebody works today; 0: in none. 1 or -1. */
static int
agency_today(struct flow *f, int64_t person, int64_t *agency_r)
{
	struct holding *list;
	size_t n;

	*agency_r = 0;
	if (holding_of_person(f->db, f->mem, person, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].main && days_hold(list[i].from, list[i].until, day_today()))
			*agency_r = list[i].agency;
	return 1;
}

int
note_tie(struct flow *f, int64_t person, struct note_tie *t)
{
	struct sheet_month m = { .on = day_today() };
	const struct place *place;
	struct charge charge;
	int64_t agency;

	*t = (struct note_tie){ .ties = person == f->who->person ? SHEET_OWN : 0 };
	if (agency_today(f, person, &agency) != 1)
		return -1;
	if (agency == 0)
		return 1;
	if (charge_places(f, agency, m.on, &m.places) != 1 || charge_read(f, &charge) != 1)
		return -1;
	place = place_of(&m.places, person);
	if (place == NULL)
		return 1;
	t->placed = true;
	t->place = *place;
	t->scorer = place_scorer(&m.places, place);
	t->ties = sheet_ties(f, &m, &charge, place, &t->by_delegation);
	return 1;
}

/* Heads of agencies: who scores them; others: also who is in charge of them. */
static bool
may_write(const struct note_tie *t)
{
	const unsigned wanted = t->scorer == SCORED_ABOVE ? SHEET_SCORER : SHEET_SCORER | SHEET_ABOVE;

	return t->placed && (t->ties & SHEET_OWN) == 0 && (t->ties & wanted) != 0;
}

const char *
note_path(struct flow *f, int64_t person)
{
	return person == f->who->person ? NOTE_PLACE : mem_print(f->mem, NOTE_PLACE "%lld/", (long long)person);
}

int
notes_of(struct flow *f, int64_t person, struct note_view *v)
{
	const struct day today = day_today();
	struct note_tie t;

	*v = (struct note_view){ .person = person, .name = "", .title = "", .unit_name = "" };
	if (note_tie(f, person, &t) != 1)
		return -1;
	if (t.ties == 0)
		return 0;
	if (t.placed) {
		v->name = t.place.name;
		v->title = t.place.title;
		v->unit_name = t.place.unit_name;
	}
	v->own = (t.ties & SHEET_OWN) != 0;
	v->may = may_write(&t);
	return note_select(f->db, f->mem, person, day_of_number(day_number(today) - YEAR), today, &v->list, &v->n);
}

int
notes_beside(struct flow *f, const struct sheet_view *v, struct note **list_r, size_t *n_r)
{
	struct note *all;
	size_t n;

	*n_r = 0;
	*list_r = NULL;
	if (v->ties == 0)
		return 1;
	if (note_select(f->db, f->mem, v->sheet.person, v->sheet.from, v->sheet.until, &all, &n) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	for (size_t i = n; i-- > 0;)
		if (all[i].withdrawn_at == NULL)
			(*list_r)[(*n_r)++] = all[i];
	return 1;
}

int
notes_people(struct flow *f, struct note_person **list_r, size_t *n_r)
{
	const struct day today = day_today();
	struct agency_periods p;
	struct note_count *count;
	struct place *place;
	struct day from, until;
	size_t ncounts;

	if (charge_people(f, today, &place, n_r) != 1)
		return -1;
	if (*n_r == 0)
		return 1;
	if (periods_on(f, f->who->agency, &p) != 1)
		return -1;
	calendar_window(&p.calendars, periods_of(&p, today), &from, &until);
	if (note_count_agency(f->db, f->mem, f->who->agency, today, from, today, &count, &ncounts) != 1)
		return -1;
	*list_r = mem_array(f->mem, *n_r, sizeof(**list_r));
	for (size_t i = 0; i < *n_r; i++) {
		(*list_r)[i] = (struct note_person){ place[i].person, 0, 0, place[i].name, place[i].title, place[i].unit_name };
		for (size_t k = 0; k < ncounts; k++)
			if (count[k].person == place[i].person) {
				(*list_r)[i].good = count[k].good;
				(*list_r)[i].mend = count[k].mend;
			}
	}
	return 1;
}

/* Was the sheet of its day confirmed? 1 or -1. */
static int
judge(struct flow *f, int64_t person, struct day day, enum note_flaw *flaw_r)
{
	struct day closed = { 0 };

	if (sheet_closed_until(f->db, f->mem, person, &closed) < 0)
		return -1;
	*flaw_r = note_judge(day, day_today(), closed);
	return 1;
}

static int
can(struct flow *f, const struct note *n, const struct note_tie *t, struct note_can *c)
{
	enum note_flaw flaw;

	c->own = n->person == f->who->person;
	c->answer = c->own && n->answered_at == NULL && n->withdrawn_at == NULL;
	c->withdraw = false;
	if (n->withdrawn_at != NULL || c->own || (n->maker != f->who->person && (t->ties & SHEET_PUBLISHER) == 0))
		return 1;
	if (judge(f, n->person, n->day, &flaw) != 1)
		return -1;
	c->withdraw = flaw == NOTE_SOUND || flaw == NOTE_OLD;
	return 1;
}

/* hold: inside a write. 1; 0: none that he sees; -1. */
static int
read_one(struct flow *f, int64_t id, bool hold, struct note *n, struct note_can *c)
{
	int found = note_get(f->db, f->mem, id, hold, n);
	struct note_tie t;

	if (found != 1)
		return found;
	if (note_tie(f, n->person, &t) != 1)
		return -1;
	if (n->maker != f->who->person && t.ties == 0)
		return 0;
	return can(f, n, &t, c);
}

int
note_read(struct flow *f, int64_t id, struct note *n, struct note_can *c)
{
	return read_one(f, id, false, n, c);
}

int
note_take(struct flow *f, struct note *n)
{
	struct json *after = json_new(f->mem);
	const int done = note_insert(f->db, f->mem, n, f->who->person, f->delegation, &n->id);

	if (done != 1)
		return done;
	json_set_int(after, "person", n->person);
	json_set_text(after, "kind", note_kind_name[n->kind]);
	json_set_text(after, "day", day_text(f->mem, n->day));
	json_set_int(after, "criterion", n->criterion);
	json_set_text(after, "words", n->words);
	return flow_audit(f, "note", n->id, "write", NULL, after);
}

struct note_write {
	struct note	 note;
	const char	*words;		/* answer, reason */
	bool		 answers;	/* else it is taken back */
	struct refusal	*why;
};

static int
write_body(struct flow *f, void *arg)
{
	struct note_write *w = arg;
	const struct told told = { w->note.person, "noted", NULL };
	struct note_tie t;
	enum note_flaw flaw;

	if (note_tie(f, w->note.person, &t) != 1 || judge(f, w->note.person, w->note.day, &flaw) != 1)
		return -1;
	if (!may_write(&t))
		return sheet_refuse(w->why, "note.refused.not_you", NULL);
	if (flaw != NOTE_SOUND)
		return sheet_refuse(w->why, mem_print(f->mem, "note.refused.%s", note_flaw_name[flaw]), "day");
	if (t.by_delegation)
		f->delegation = f->who->delegation;
	if (note_take(f, &w->note) != 1)
		return -1;
	f->location = note_path(f, w->note.person);
	return flow_notify(f, &told, w->note.kind == NOTE_GOOD ? "note_good" : "note_mend", f->who->name,
	    day_show(f->mem, w->note.day), mem_print(f->mem, NOTE_PLACE "mot/%lld", (long long)w->note.id));
}

int
note_write(struct flow *f, const struct note *typed, struct refusal *why)
{
	struct note_write w = { .note = *typed, .why = why };

	return flow_write(f, write_body, &w);
}

/* One in the version that was seen. 1; 0: refused; -1. */
static int
open_one(struct flow *f, struct note_write *w, struct note *n, struct note_can *c)
{
	const int found = read_one(f, w->note.id, true, n, c);

	if (found != 1)
		return found < 0 ? -1 : sheet_refuse(w->why, "note.refused.gone", NULL);
	f->location = mem_print(f->mem, NOTE_PLACE "mot/%lld", (long long)n->id);
	return n->version == w->note.version ? 1 : sheet_conflict(w->why, "note.refused.changed");
}

/* The person answers, or it is taken back. */
static int
settle_body(struct flow *f, void *arg)
{
	struct note_write *w = arg;
	struct json *after = json_new(f->mem);
	struct note_can c;
	struct note n;
	int done = open_one(f, w, &n, &c);

	if (done != 1)
		return done;
	if (!(w->answers ? c.answer : c.withdraw))
		return sheet_refuse(w->why, w->answers ? "note.refused.answered" : "note.refused.not_now", NULL);
	done = w->answers ? note_set_answer(f->db, n.id, n.version, w->words) :
	    note_set_withdrawn(f->db, n.id, n.version, f->who->person, w->words);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "note.refused.changed");
	json_set_text(after, w->answers ? "answer" : "reason", w->words);
	if (flow_notify(f, w->answers ? &(struct told){ n.maker, "note_maker", NULL } : &(struct told){ n.person, "noted", NULL },
	    w->answers ? "note_answered" : "note_withdrawn", w->answers ? n.name : f->who->name, day_show(f->mem, n.day),
	    f->location) != 1)
		return -1;
	return flow_audit(f, "note", n.id, w->answers ? "answer" : "withdraw", NULL, after);
}

int
note_answer(struct flow *f, int64_t id, int64_t version, const char *answer, struct refusal *why)
{
	struct note_write w = { .note = { .id = id, .version = version }, .words = answer, .answers = true, .why = why };

	return flow_write(f, settle_body, &w);
}

int
note_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct note_write w = { .note = { .id = id, .version = version }, .words = reason, .why = why };

	return flow_write(f, settle_body, &w);
}
