#include "flow/sheet_paper.h"

#include <string.h>

#include "base/json.h"
#include "flow/charge.h"
#include "flow/see.h"
#include "flow/sheet_inside.h"
#include "flow/sheet_paper_inside.h"
#include "flow/sheet_write.h"
#include "store/job.h"
#include "store/paper.h"
#include "store/period_calendar.h"
#include "store/sheet_paper.h"

#define BUNDLE_AT_ONCE	12	/* sheets; more of them take the worker */

struct making {
	struct sheet_paper paper;
	struct sheet_print *list;
	size_t		 n;
	const char	*bytes[SHEET_PAPER_FILES];
	size_t		 size[SHEET_PAPER_FILES];
	const char	*to;
	struct refusal	*why;
};

/* Code, moment and digest of a paper. 1 or -1. */
static int
begin(struct flow *f, struct making *m, const char **province_r)
{
	uint8_t random[PAPER_CODE_RANDOM];

	digest_random(random, sizeof(random));
	m->paper.code = paper_code(f->mem, random);
	if (m->paper.sheet != 0)
		memcpy(m->paper.digest, m->list[0].sha256, DIGEST_SIZE);
	else
		sheet_paper_digest(f->mem, m->list, m->n, m->paper.digest);
	m->paper.sheets = (int64_t)m->n;
	return paper_ground(f->db, f->mem, &m->paper.at, province_r);
}

/* In all its forms. 1; 0: too long; -1. */
static int
draw_all(struct flow *f, struct render *render, struct making *m, const char *province)
{
	struct sheet_drawing d = { .flow = f, .render = render, .paper = &m->paper, .list = m->list, .n = m->n, .province = province };
	const int forms = m->paper.kind == SHEET_PAPER_BUNDLE ? SHEET_PAPER_DOCX : SHEET_PAPER_FILES;
	int done = sheet_drawing_steps(&d);

	for (int i = 0; done == 1 && i < forms; i++)
		done = sheet_paper_draw(&d, (enum sheet_paper_file)i, &m->bytes[i], &m->size[i]);
	return done;
}

static int
keep_body(struct flow *f, void *arg)
{
	struct making *m = arg;
	struct json *after = json_new(f->mem);
	int64_t id;

	f->location = m->to;
	if (sheet_paper_insert(f->db, f->mem, &m->paper, m->list, m->n, f->who->person, &id) != 1)
		return -1;
	for (int i = 0; i < SHEET_PAPER_FILES; i++)
		if (m->bytes[i] != NULL && sheet_paper_put(f->db, id, (enum sheet_paper_file)i, m->bytes[i], m->size[i]) != 1)
			return -1;
	if (m->paper.state == SHEET_PAPER_WAITING && job_add(f->db, SHEET_BUNDLE_JOB, id) != 1)
		return -1;
	json_set_text(after, "code", m->paper.code);
	json_set_text(after, "kind", sheet_paper_kind_name[m->paper.kind]);
	json_set_int(after, "sheets", m->paper.sheets);
	return flow_audit(f, "sheet_paper", id, "make", NULL, after);
}

/* Drawn before anything is held: nobody waits for it. */
static int
print(struct flow *f, struct render *render, struct making *m)
{
	const char *province;
	int done;

	if (config_text(f->config, "public_url")[0] == '\0')
		return sheet_refuse(m->why, "paper.refused.address", NULL);
	if (begin(f, m, &province) != 1)
		return -1;
	done = m->paper.state == SHEET_PAPER_WAITING ? 1 : draw_all(f, render, m, province);
	if (done != 1)
		return done < 0 ? -1 : sheet_refuse(m->why, "paper.refused.long", NULL);
	return flow_write(f, keep_body, m);
}

int
sheet_papers_of(struct flow *f, const struct sheet *s, struct sheet_paper **list_r, size_t *n_r, struct sheet_signed **signed_r,
    size_t *nsigned_r)
{
	return sheet_paper_of_sheet(f->db, f->mem, s->id, list_r, n_r) == 1 ?
	    sheet_signed_of(f->db, f->mem, s->id, signed_r, nsigned_r) : -1;
}

/* Is a paper of this person and period, of whatever edition? 1 or 0; -1. */
static int
belongs(struct flow *f, const struct sheet *s, const struct sheet_paper *p)
{
	struct sheet of;
	const int found = p->sheet == 0 ? 0 : sheet_get(f->db, f->mem, p->sheet, false, &of);

	if (found != 1)
		return found;
	return of.person == s->person && of.period.year == s->period.year && of.period.month == s->period.month;
}

/* The newest of a kind. 1; 0: none; -1. */
static int
newest(struct flow *f, const struct sheet *s, enum sheet_paper_kind kind, struct sheet_paper *p)
{
	struct sheet_paper *list;
	size_t n;

	if (sheet_paper_of_sheet(f->db, f->mem, s->id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].kind == kind) {
			*p = list[i];
			return 1;
		}
	return 0;
}

int
sheet_paper_make(struct flow *f, struct render *render, const struct sheet *s, enum sheet_paper_kind kind, struct refusal *why)
{
	struct making m = { .n = 1, .why = why, .to = sheet_path(f, s, s->superseded_at == NULL ? "ban-in/" :
	    mem_print(f->mem, "ban-in/?ban=%lld", (long long)s->edition)) };
	struct sheet_paper before;
	int found;

	if (s->state != SHEET_PUBLISHED)
		return sheet_refuse(why, "sheet_paper.refused.not_published", NULL);
	found = newest(f, s, kind, &before);
	if (found == 1) {
		f->location = m.to;
		return 1;
	}
	m.list = mem_array(f->mem, 1, sizeof(*m.list));
	if (found < 0 || sheet_printed_one(f->db, f->mem, s->id, m.list) != 1)
		return -1;
	m.paper = (struct sheet_paper){ .kind = kind, .sheet = s->id, .agency = s->agency, .unit = s->unit, .unit_name = s->unit_name,
	    .period = s->period, .initials = sheet_paper_initials(f->mem, m.list[0].name), .state = SHEET_PAPER_MADE,
	    .shown = m.list[0].total == NULL ? NOT_GIVEN : s->shown };
	return print(f, render, &m);
}

int
sheet_paper_newest(struct flow *f, const struct sheet *s, enum sheet_paper_kind kind, enum sheet_paper_file form, struct sheet_paper *p,
    const char **bytes_r, size_t *n_r)
{
	const int found = newest(f, s, kind, p);

	return found == 1 ? sheet_paper_bytes(f->db, f->mem, p->id, form, bytes_r, n_r) : found;
}

int
sheet_paper_file_of(struct flow *f, const struct sheet *s, int64_t paper, enum sheet_paper_file form, struct sheet_paper *p,
    const char **bytes_r, size_t *n_r)
{
	int found = sheet_paper_get(f->db, f->mem, paper, p);

	if (found == 1)
		found = belongs(f, s, p);
	return found == 1 ? sheet_paper_bytes(f->db, f->mem, paper, form, bytes_r, n_r) : found;
}

int
sheet_signed_file_of(struct flow *f, const struct sheet *s, int64_t id, const char **bytes_r, size_t *n_r)
{
	struct sheet_paper p;
	int64_t paper;
	int found = sheet_signed_bytes(f->db, f->mem, id, &paper, bytes_r, n_r);

	if (found == 1)
		found = sheet_paper_get(f->db, f->mem, paper, &p);
	return found == 1 ? belongs(f, s, &p) : found;
}

/* The published sheets of an agency that the person who acts sees, and whether a unit has others. */
struct seeing {
	int64_t		 agency;
	struct sheet_print *list;
	bool		*seen;
	size_t		 n;
	struct period	 period;
};

int
sheet_units_agencies(struct flow *f, int64_t **id_r, const char ***name_r, size_t *n_r)
{
	*n_r = 0;
	return see_sheets(f->who) ? period_calendar_agencies(f->db, f->mem, day_today(), id_r, name_r, n_r) : 1;
}

const char *
sheet_units_path(struct flow *f, int64_t agency, struct period p)
{
	return mem_print(f->mem, SHEET_PLACE "ky/ban-in/?ky=%s&co-quan=%lld",
	    period_text(f->mem, (struct period){ p.year, p.month, 1 }), (long long)agency);
}

static bool
prints(const struct who *who, int64_t agency)
{
	return agency == who->agency || see_sheets(who);
}

/* The agency that was asked for, 0: his own. 1; 0: not for this person; -1. */
static int
agency_of(struct flow *f, int64_t asked, int64_t *agency_r, const char **name_r)
{
	const char **name;
	int64_t *id;
	size_t n;

	*agency_r = asked == 0 ? f->who->agency : asked;
	*name_r = f->who->agency_name;
	if (*agency_r == f->who->agency)
		return 1;
	if (sheet_units_agencies(f, &id, &name, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (id[i] == asked) {
			*name_r = name[i];
			return 1;
		}
	return 0;
}

static int
look(struct flow *f, int64_t agency, struct period month, struct seeing *s)
{
	const bool all = agency != f->who->agency || see_catalogs(f->who).all;
	struct sheet_month m;
	struct charge charge;

	if (sheet_month_read(f, agency, month, &m) != 1 || charge_read(f, &charge) != 1 ||
	    sheet_printed(f->db, f->mem, agency, period_first(m.period), &s->list, &s->n) != 1)
		return -1;
	s->agency = agency;
	s->period = m.period;
	s->seen = mem_array(f->mem, s->n + 1, sizeof(*s->seen));
	for (size_t i = 0; i < s->n; i++) {
		const struct place *place = place_of(&m.places, s->list[i].person);
		bool by_delegation;

		s->seen[i] = all || (place != NULL && sheet_ties(f, &m, &charge, place, &by_delegation) != 0);
	}
	return 1;
}

/* How many sheets of a unit there are, all of them seen; 0: none, or not all, or his own alone. */
static size_t
whole(const struct flow *f, const struct seeing *s, int64_t unit)
{
	size_t n = 0, own = 0;

	for (size_t i = 0; i < s->n; i++) {
		if (unit != s->agency && s->list[i].unit != unit)
			continue;
		if (!s->seen[i])
			return 0;
		n++;
		own += s->list[i].person == f->who->person;
	}
	return n == own ? 0 : n;
}

static void
add_unit(const struct flow *f, const struct seeing *s, struct sheet_units *u, int64_t id, const char *name)
{
	const size_t n = whole(f, s, id);

	for (size_t i = 0; i < u->n; i++)
		if (u->unit[i].id == id)
			return;
	if (n > 0)
		u->unit[u->n++] = (struct sheet_unit){ id, name, n };
}

static bool
has_unit(const struct sheet_units *u, int64_t unit)
{
	for (size_t i = 0; i < u->n; i++)
		if (u->unit[i].id == unit)
			return true;
	return false;
}

/* Of an agency whose units he prints. 1 or -1. */
static int
read_units(struct flow *f, int64_t agency, const char *name, struct period month, struct seeing *s, struct sheet_units *u)
{
	struct sheet_paper *list;
	size_t n;

	*u = (struct sheet_units){ .agency = agency, .agency_name = name };
	if (look(f, agency, month, s) != 1 ||
	    sheet_paper_of_agency(f->db, f->mem, agency, period_first(s->period), &list, &n) != 1)
		return -1;
	u->period = s->period;
	u->unit = mem_array(f->mem, s->n + 1, sizeof(*u->unit));
	u->paper = mem_array(f->mem, n + 1, sizeof(*u->paper));
	add_unit(f, s, u, agency, name);
	for (size_t i = 0; i < s->n; i++)
		add_unit(f, s, u, s->list[i].unit, s->list[i].unit_name);
	for (size_t i = 0; i < n; i++)
		if (has_unit(u, list[i].unit))
			u->paper[u->npapers++] = list[i];
	return 1;
}

static bool
has_paper(const struct sheet_units *u, int64_t paper)
{
	for (size_t i = 0; i < u->npapers; i++)
		if (u->paper[i].id == paper)
			return true;
	return false;
}

int
sheet_units(struct flow *f, int64_t asked, struct period month, struct sheet_units *u)
{
	struct sheet_signed *list;
	const char *name;
	struct seeing s;
	int64_t agency;
	size_t n;
	const int found = agency_of(f, asked, &agency, &name);

	if (found != 1)
		return found;
	if (read_units(f, agency, name, month, &s, u) != 1 ||
	    sheet_signed_of_agency(f->db, f->mem, agency, period_first(u->period), &list, &n) != 1)
		return -1;
	u->brought = mem_array(f->mem, n + 1, sizeof(*u->brought));
	for (size_t i = 0; i < n; i++)
		if (has_paper(u, list[i].paper))
			u->brought[u->nbrought++] = list[i];
	return 1;
}

/* Does a paper of this kind stand that says the same? */
static bool
printed(struct flow *f, const struct sheet_units *u, const struct making *m)
{
	uint8_t digest[DIGEST_SIZE];

	sheet_paper_digest(f->mem, m->list, m->n, digest);
	for (size_t i = 0; i < u->npapers; i++)
		if (u->paper[i].kind == m->paper.kind && u->paper[i].unit == m->paper.unit && u->paper[i].state != SHEET_PAPER_FAILED &&
		    digest_equal(digest, u->paper[i].digest, sizeof(digest)))
			return true;
	return false;
}

int
sheet_units_make(struct flow *f, struct render *render, int64_t asked, struct period month, int64_t unit, enum sheet_paper_kind kind,
    struct refusal *why)
{
	struct making m = { .why = why };
	struct sheet_units u;
	const char *name;
	struct seeing s;
	int64_t agency;
	const int found = agency_of(f, asked, &agency, &name);

	if (found == 0)
		return sheet_refuse(why, "sheet_paper.refused.nothing", NULL);
	if (found < 0 || read_units(f, agency, name, month, &s, &u) != 1)
		return -1;
	if (!has_unit(&u, unit) || (kind != SHEET_PAPER_TABLE && kind != SHEET_PAPER_BUNDLE))
		return sheet_refuse(why, "sheet_paper.refused.nothing", NULL);
	m.list = mem_array(f->mem, s.n + 1, sizeof(*m.list));
	for (size_t i = 0; i < s.n; i++)
		if (unit == agency || s.list[i].unit == unit)
			m.list[m.n++] = s.list[i];
	m.paper = (struct sheet_paper){ .kind = kind, .agency = agency, .unit = unit, .unit_name = unit == agency ? name :
	    m.list[0].unit_name, .period = u.period, .initials = "", .shown = NOT_GIVEN,
	    .state = kind == SHEET_PAPER_BUNDLE && m.n > BUNDLE_AT_ONCE ? SHEET_PAPER_WAITING : SHEET_PAPER_MADE };
	m.to = sheet_units_path(f, agency, month);
	f->location = m.to;
	return printed(f, &u, &m) ? 1 : print(f, render, &m);
}

/* A table or a bundle of a unit that the person who acts sees. 1; 0; -1. */
static int
of_units(struct flow *f, int64_t paper, struct sheet_paper *p)
{
	struct sheet_units u;
	struct seeing s;
	const int found = sheet_paper_get(f->db, f->mem, paper, p);

	if (found != 1)
		return found;
	if (p->sheet != 0 || !prints(f->who, p->agency))
		return 0;
	return read_units(f, p->agency, "", p->period, &s, &u) == 1 ? has_unit(&u, p->unit) : -1;
}

int
sheet_units_file(struct flow *f, int64_t paper, enum sheet_paper_file form, struct sheet_paper *p, const char **bytes_r, size_t *n_r)
{
	const int found = of_units(f, paper, p);

	return found == 1 ? sheet_paper_bytes(f->db, f->mem, paper, form, bytes_r, n_r) : found;
}

int
sheet_units_signed(struct flow *f, int64_t id, struct sheet_paper *p, const char **bytes_r, size_t *n_r)
{
	int64_t paper;
	const int found = sheet_signed_bytes(f->db, f->mem, id, &paper, bytes_r, n_r);

	return found == 1 ? of_units(f, paper, p) : found;
}
