#include "flow/sheet_write.h"

#include "flow/sheet_inside.h"
#include "rules/agency.h"
#include "rules/role.h"
#include "store/agency.h"
#include "store/notice.h"

int
sheet_refuse(struct refusal *why, const char *label, const char *field)
{
	*why = (struct refusal){ .label = label, .field = field };
	return 0;
}

int
sheet_conflict(struct refusal *why, const char *label)
{
	*why = (struct refusal){ .label = label, .conflict = true };
	return 0;
}

const char *
sheet_period_words(struct flow *f, struct period p)
{
	return p.months == 3 ? mem_print(f->mem, "Q%d/%d", (p.month + 2) / 3, p.year) : mem_print(f->mem, "%d/%d", p.month, p.year);
}

const char *
sheets_path(struct flow *f, struct period month)
{
	return mem_print(f->mem, SHEET_PLACE "%s/?ky=%04d-%02d", f->who->roles & ROLE_CHAIRMAN ? "dung-dau" : "ky", month.year,
	    month.month);
}

int
sheet_under(struct flow *f, bool by_delegation, struct refusal *why, struct delegation *d_r)
{
	struct delegation d = { .id = 0 };

	f->delegation = by_delegation ? f->who->delegation : 0;
	if (by_delegation && delegation_get(f->db, f->mem, f->who->delegation, &d) != 1)
		return -1;
	if (d_r != NULL)
		*d_r = d;
	if (!by_delegation || (d.document_number[0] != '\0' && day_compare(d.document_day, day_today()) <= 0))
		return 1;
	return sheet_refuse(why, "sheet.refused.no_document", NULL);
}

/* The row of it, held in the version that the person saw. 1; 0: refused; -1. */
static int
hold(struct flow *f, struct sheet_write *w)
{
	struct sheet *s = &w->v.sheet;
	const struct sheet now = *s;
	int done = 1;

	if (s->id == 0) {
		done = sheet_insert(f->db, f->mem, s, &s->id);
		if (done == 0)
			return sheet_conflict(w->why, "sheet.refused.changed");
	}
	if (done != 1 || sheet_get(f->db, f->mem, s->id, true, s) != 1)
		return -1;
	if (s->state == now.state)	/* the row follows where its person works when it is confirmed */
		sheet_place(s, &now);
	return 1;
}

int
sheet_begin(struct flow *f, struct sheet_write *w)
{
	const struct sheet *typed = w->typed;
	int found = sheet_look(f, typed->person, typed->period, SHEET_EDITION_LAST, &w->v);
	bool fresh;

	if (found != 1)
		return found < 0 ? -1 : sheet_refuse(w->why, "sheet.refused.gone", NULL);
	if (!sheet_may(w->act, w->v.sheet.state, w->v.ties, &w->to)) {
		if (typed->version != w->v.sheet.version)
			return sheet_conflict(w->why, "sheet.refused.changed");
		return sheet_refuse(w->why, "sheet.refused.not_now", NULL);
	}
	fresh = w->v.sheet.id == 0;
	if (typed->version != (fresh ? 0 : w->v.sheet.version))
		return sheet_conflict(w->why, "sheet.refused.changed");
	found = hold(f, w);
	if (found != 1)
		return found;
	if (!fresh && typed->version != w->v.sheet.version)
		return sheet_conflict(w->why, "sheet.refused.changed");
	return sheet_under(f, w->v.by_delegation, w->why, NULL);
}

int
sheet_end(struct flow *f, struct sheet_write *w, const char *kind)
{
	const struct sheet *s = &w->v.sheet;
	const struct told told = { s->person, "sheet", NULL };
	struct json *before = json_new(f->mem), *after = json_new(f->mem);

	json_set_text(before, "state", sheet_state_name[s->state]);
	json_set_text(after, "state", sheet_state_name[w->to]);
	if (w->reason != NULL)
		json_set_text(after, "reason", w->reason);
	f->location = sheet_path(f, s, "");
	if (sheet_step_insert(f->db, s->id, w->act, f->who->person, f->delegation, w->reason == NULL ? "" : w->reason) != 1)
		return -1;
	if (kind != NULL && flow_notify(f, &told, kind, sheet_period_words(f, s->period),
	    w->reason != NULL ? w->reason : f->who->name, f->location) != 1)
		return -1;
	return flow_audit(f, "sheet", s->id, sheet_act_name[w->act], before, after);
}

/* What has to be there before points are looked at. */
static int
ready_work(struct flow *f, const struct sheet_view *v, struct refusal *why)
{
	const struct sheet_stop *stop = &v->stop;

	if (day_compare(day_today(), v->sheet.until) <= 0)
		return sheet_refuse(why, "sheet.refused.runs", NULL);
	if (stop->nbelow > 0) {
		sheet_refuse(why, "sheet.refused.below", NULL);
		why->a = stop->below[0];
		why->b = mem_print(f->mem, "%zu", stop->nbelow);
		return 0;
	}
	why->label = sheet_waits(f, stop, &why->a, &why->b);
	return why->label == NULL ? 1 : 0;
}

static int
ready_silent(const struct sheet_view *v, const struct sheet *said, struct refusal *why)
{
	struct day plain;

	if (v->sheet.self_at != NULL)
		return 1;
	if (day_compare(day_today(), periods_step(&v->periods, v->sheet.period, PERIOD_SELF, &plain)) <= 0)
		return sheet_refuse(why, "sheet.refused.self_first", NULL);
	return said->silent_why[0] != '\0' ? 1 : sheet_refuse(why, "sheet.refused.silent", "silent_why");
}

static int
ready_leader(const struct sheet_view *v, const struct sheet *said, struct refusal *why)
{
	if (!sheet_leads(&v->sheet))
		return 1;
	if (said->organising == NOT_GIVEN || said->organising_why[0] == '\0')
		return sheet_refuse(why, "sheet.refused.organising", said->organising == NOT_GIVEN ? "organising" : "organising_why");
	if (said->unity == NOT_GIVEN || said->unity_why[0] == '\0')
		return sheet_refuse(why, "sheet.refused.unity", said->unity == NOT_GIVEN ? "unity" : "unity_why");
	return 1;
}

static int
ready_points(const struct sheet_view *v, const struct sheet *said, struct refusal *why)
{
	for (int i = 0; i < CRITERIA; i++)
		if (said->head[i] == NOT_GIVEN)
			return sheet_refuse(why, "sheet.refused.points", criteria[i].name);
	for (int i = 0; i < SUPPORTS && v->sheet.kind == PERSON_CONTRACT; i++)
		if (said->support_head[i] == NOT_GIVEN)
			return sheet_refuse(why, "sheet.refused.support", "quality");
	return 1;
}

int
sheet_ready(struct flow *f, const struct sheet_view *v, const struct sheet *said, struct refusal *why)
{
	int good = ready_work(f, v, why);

	if (good == 1)
		good = ready_silent(v, said, why);
	if (good == 1)
		good = ready_points(v, said, why);
	return good == 1 ? ready_leader(v, said, why) : good;
}
