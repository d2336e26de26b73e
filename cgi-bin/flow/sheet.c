#include "flow/sheet.h"

#include <string.h>

#include "base/digest.h"
#include "flow/charge.h"
#include "flow/see.h"
#include "flow/sheet_inside.h"
#include "flow/sheet_seen.h"
#include "store/work.h"

const char *
sheet_path(struct flow *f, const struct sheet *s, const char *rest)
{
	return mem_print(f->mem, SHEET_PLACE "%04d%02d/%lld/%s", s->period.year, s->period.month, (long long)s->person, rest);
}

void
sheet_count(struct flow *f, struct sheet_view *v)
{
	struct score_case expect;

	sheet_case(f->mem, &v->ground, false, &v->c);
	sheet_case(f->mem, &v->ground, true, &expect);
	v->scored = sheet_score_of(f->mem, &v->ground, &v->c, &v->score) == 1;
	v->expected = sheet_score_of(f->mem, &v->ground, &expect, &v->expect) == 1;
	v->document = sheet_document(f->mem, &v->ground, &v->c, &v->score, v->scored);
}

/* What was frozen, as it was. 1 or -1. */
static int
read_frozen(struct flow *f, struct sheet_view *v)
{
	uint8_t digest[DIGEST_SIZE];
	const char *body;
	const int done = sheet_snapshot(f->db, f->mem, v->sheet.id, &body, digest);

	if (done != 1)
		return -1;
	v->document = json_read(f->mem, body, strlen(body));
	if (v->document == NULL || !digest_of_text(digest, body))
		return -1;
	v->digest = digest_hex(f->mem, digest, sizeof(digest));
	return 1;
}

/* What it comes to now: of what is not published. 1 or -1. */
static int
read_now(struct flow *f, const struct sheet_month *m, const struct place *place, struct sheet_view *v)
{
	struct sheet_pool pool;
	struct delivery *list;

	if (delivery_of_person(f->db, f->mem, v->sheet.person, v->sheet.from, v->sheet.until, &list, &v->n) != 1)
		return -1;
	v->list = list;
	if (sheet_ground_read(f, m, place, v) != 1)
		return -1;
	sheet_work_stops(v->list, v->n, &v->stop);
	if (sheet_leads(&v->sheet) && (sheet_pool_read(f, m, &pool) != 1 ||
	    sheet_lead(f, m, &pool, &v->sheet, &v->ground, &v->stop) != 1))
		return -1;
	sheet_count(f, v);
	return v->sheet.state == SHEET_PREVIEW ? sheet_seen_read(f, v) : 1;
}

/* Does the person who acts see it at all? */
static bool
sees(const struct flow *f, const struct sheet_view *v)
{
	return v->ties != 0 || (see_catalogs(f->who).all && v->sheet.state == SHEET_PUBLISHED);
}

int
sheet_look(struct flow *f, int64_t person, struct period month, int64_t edition, struct sheet_view *v)
{
	const struct place *place;
	struct sheet_month m;
	struct charge charge;
	int64_t agency;
	int found = sheet_agencies(f, &person, 1, month, &agency);

	*v = (struct sheet_view){ .n = 0 };
	if (found != 1 || agency == 0)
		return found == 1 ? 0 : -1;
	if (sheet_month_read(f, agency, month, &m) != 1 || charge_read(f, &charge) != 1)
		return -1;
	v->periods = m.periods;
	if (!periods_counted(&m.periods, m.period))
		return 0;
	place = place_of(&m.places, person);
	if (place == NULL || place->kind == PERSON_OTHER)
		return 0;
	v->ties = sheet_ties(f, &m, &charge, place, &v->by_delegation);
	v->top = m.places.province && place_scorer(&m.places, place) == SCORED_ABOVE;
	found = sheet_find(f->db, f->mem, person, period_first(m.period), edition, &v->sheet);
	if (found < 0 || (found == 0 ? sheet_fresh(f, &m, place, &v->sheet) : sheet_follow(f, &m, place, &v->sheet)) != 1)
		return -1;
	if (!sees(f, v))
		return 0;
	return v->sheet.state == SHEET_PUBLISHED ? read_frozen(f, v) : read_now(f, &m, place, v);
}

bool
sheet_can(const struct sheet_view *v, enum sheet_act act)
{
	enum sheet_state to;

	return v->sheet.superseded_at == NULL && sheet_may(act, v->sheet.state, v->ties, &to);
}

const char *
sheet_waits(struct flow *f, const struct sheet_stop *stop, const char **reports_r, const char **requests_r)
{
	const size_t requests = stop->extending + stop->exempting;

	*reports_r = mem_print(f->mem, "%zu", stop->declared);
	*requests_r = mem_print(f->mem, "%zu", requests);
	if (stop->declared > 0)
		return requests > 0 ? "sheet.waits.both" : "sheet.waits.reports";
	return requests > 0 ? "sheet.waits.requests" : NULL;
}

int
sheet_life(struct flow *f, int64_t sheet, struct sheet_step **list_r, size_t *n_r)
{
	return sheet_steps(f->db, f->mem, sheet, list_r, n_r);
}

int
sheets_mine(struct flow *f, struct sheet **list_r, size_t *n_r)
{
	return sheet_of_person(f->db, f->mem, f->who->person, list_r, n_r);
}
