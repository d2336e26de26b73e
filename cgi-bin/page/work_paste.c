/* /cong-viec/giao/bang: lines copied from Excel, looked at line by line, given all together. */
#include <string.h>

#include "base/number.h"
#include "flow/work_paste.h"
#include "page/list.h"
#include "page/paste.h"
#include "page/work.h"
#include "rules/role.h"

static const char *const deeds[] = { "check", "give", NULL };
static const struct field paste_fields[] = {
	{ "lines", FIELD_AREA, .required = true, .max = PASTE_LETTERS },
	{ "reason", FIELD_TEXT, .max = REASON_MOST },
	{ "take", FIELD_INT, .many = true, .min = 1, .max = 1000000 },
	{ "seen", FIELD_TEXT, .max = PASTE_SEEN_MOST },
	{ "deed", FIELD_CHOICE, .required = true, .choices = deeds },
	{ 0 }
};

/* To be given are lines that were looked at as they stand now; else all are looked at again. */
static bool
giving(struct visit *v)
{
	return paste_agreed(v, "give");
}

static bool
taken(struct visit *v, int number)
{
	if (!giving(v))
		return true;
	for (size_t i = 0; i < form_count(v->form, "take"); i++)
		if (form_int_at(v->form, "take", i) == number)
			return true;
	return false;
}

struct paste {
	struct work_ground ground;
	struct paste_line *line;
	struct paste_judged *judged;
	size_t		 n, nbad;		/* bad: taken though something is wrong */
	bool		 heading, fits;
};

/* 1; 0: in charge of nobody; -1. */
static int
look(struct visit *v, struct paste *p)
{
	const int found = work_ground(v->flow, &p->ground);

	if (found != 1)
		return found;
	p->fits = work_paste_read(v->mem, paste_lines(v), &p->line, &p->n, &p->heading) == 1;
	if (!p->fits)
		p->n = 0;
	if (work_paste_judge(v->flow, &p->ground, p->line, p->n, list_typed(v, "reason"), &p->judged) != 1)
		return -1;
	for (size_t i = 0; i < p->n; i++)
		p->nbad += p->judged[i].why.label != NULL && taken(v, p->line[i].number);
	return 1;
}

static void
fill_line(struct visit *v, const struct paste_line *line, const struct paste_judged *j)
{
	struct view *row = view_row(v->view, "Lines");

	view_int(row, "number", line->number);
	view_flag(row, "on", taken(v, line->number));
	view_text(row, "person", line->cell[PASTE_PERSON]);
	view_text(row, "code", line->cell[PASTE_CODE]);
	view_text(row, "subject", line->cell[PASTE_SUBJECT]);
	view_text(row, "quantity", line->cell[PASTE_QUANTITY]);
	view_text(row, "deadline", line->cell[PASTE_DEADLINE]);
	if (j->why.label != NULL) {
		view_text(row, "wrong", visit_label(v, j->why.label, j->why.a, j->why.b));
		return;
	}
	view_text(row, "person", j->look.place.name);
	view_text(row, "product", j->look.product.task);
	view_text(row, "kind", work_say(v, mem_print(v->mem, "delivery.kind.%s", work_kind_name[j->look.kind])));
	view_text(row, "deadline", day_show(v->mem, j->look.deadline));
	if (day_compare(j->look.deadline, j->to.deadline) != 0)
		view_text(row, "moved", day_show(v->mem, j->to.deadline));
}

static int
show_paste(struct visit *v, const struct paste *p, int status)
{
	visit_name_fields(v, paste_fields);
	for (size_t i = 0; i < p->n; i++)
		fill_line(v, &p->line[i], &p->judged[i]);
	view_int(v->view, "total", (int64_t)p->n);
	if (p->nbad > 0)
		view_int(v->view, "bad", (int64_t)p->nbad);
	view_flag(v->view, "heading", p->heading);
	paste_fill(v);
	work_fill_whens(v, &p->ground);
	visit_crumb(v, WORK_UNIT_PLACE, work_unit_name(v));
	visit_crumb(v, WORK_GIVE_PLACE, work_say(v, "work.give"));
	visit_crumb(v, NULL, work_say(v, "work.paste"));
	return visit_page_as(v, status, "work/paste.cs", "work.paste");
}

static int
paste_page(struct visit *v)
{
	struct paste p = { 0 };
	const int found = look(v, &p);

	return found == 1 ? show_paste(v, &p, 200) : found;
}

static int
give(struct visit *v, struct paste *p)
{
	bool *take = mem_array(v->mem, p->n + 1, sizeof(*take));
	struct refusal why = { 0 };
	size_t bad;
	int done;

	for (size_t i = 0; i < p->n; i++)
		take[i] = taken(v, p->line[i].number);
	done = work_paste_give(v->flow, p->judged, p->n, take, &why, &bad);
	if (done == 1)
		return visit_done(v);
	if (done < 0)
		return -1;
	visit_refused(v, &why);
	return show_paste(v, p, why.conflict ? 409 : 422);
}

static int
paste(struct visit *v)
{
	struct paste p = { 0 };
	const int found = look(v, &p);

	if (found != 1)
		return found;
	if (!p.fits)
		form_error(v->form, "lines", "work.refused.many_lines", mem_print(v->mem, "%d", PASTE_MOST), NULL);
	else if (p.n == 0 && form_ok(v->form))
		form_error(v->form, "lines", "work.refused.no_lines", NULL, NULL);
	if (p.nbad > 0)
		form_error(v->form, NULL, "work.refused.bad_lines", mem_print(v->mem, "%d", (int)p.nbad), NULL);
	if (!form_ok(v->form))
		return show_paste(v, &p, 422);
	return giving(v) ? give(v, &p) : show_paste(v, &p, 200);
}

const struct route work_paste_routes[] = {
	{ METHOD_GET,  WORK_GIVE_PLACE "/bang",	ROLE_PERSON, 0, NULL, paste_page },
	{ METHOD_POST, WORK_GIVE_PLACE "/bang",	ROLE_PERSON, ROUTE_LARGE, paste_fields, paste },
	{ 0 }
};
