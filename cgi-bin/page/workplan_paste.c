/* /cong-viec/ke-hoach/bang, /nam-truoc: lines for a plan that come from Excel, and from the year before. */
#include <string.h>

#include "base/number.h"
#include "page/chosen.h"
#include "page/list.h"
#include "page/paste.h"
#include "page/work.h"
#include "page/workplan.h"
#include "rules/role.h"

static const char *const deeds[] = { "check", "put", NULL };
static const struct field at_fields[] = { WORKPLAN_AT, { 0 } };
static const struct field paste_fields[] = {
	WORKPLAN_OF,
	{ "lines", FIELD_AREA, .required = true, .max = PASTE_LETTERS },
	{ "seen", FIELD_TEXT, .max = PASTE_SEEN_MOST },
	{ "deed", FIELD_CHOICE, .required = true, .choices = deeds },
	{ 0 }
};
static const struct field past_fields[] = {
	WORKPLAN_OF,
	{ "chosen", FIELD_TEXT, .many = true, .max = 45 },
	{ 0 }
};

struct paste {
	struct workplan	 plan;
	struct workplan_pasted *pasted;
	struct workplan_looked *looked;
	size_t		 n, nbad;
	bool		 heading, fits;
};

/* 1; 0: not his; -1. */
static int
look(struct visit *v, struct paste *p)
{
	struct work_ground g;
	const int found = workplan_asked(v, &g, &p->plan);

	if (found != 1)
		return found;
	p->fits = workplan_paste_read(v->mem, paste_lines(v), &p->pasted, &p->n, &p->heading) == 1;
	if (!p->fits)
		p->n = 0;
	if (workplan_look(v->flow, &g, p->plan.unit.id, p->pasted, p->n, &p->looked) != 1)
		return -1;
	for (size_t i = 0; i < p->n; i++)
		p->nbad += p->looked[i].why.label != NULL;
	return 1;
}

static void
fill_line(struct visit *v, const struct workplan_pasted *pasted_line, const struct workplan_looked *l)
{
	struct view *row = view_row(v->view, "Lines");

	view_int(row, "number", pasted_line->number);
	if (l->why.label != NULL) {
		view_text(row, "subject", pasted_line->cell[WORKPLAN_SUBJECT]);
		view_text(row, "product", pasted_line->cell[WORKPLAN_CODE]);
		view_text(row, "who", pasted_line->cell[WORKPLAN_WHO]);
		view_text(row, "quantity", pasted_line->cell[WORKPLAN_QUANTITY]);
		view_text(row, "when", pasted_line->cell[WORKPLAN_RHYTHM]);
		view_text(row, "wrong", visit_label(v, l->why.label, l->why.a, l->why.b));
		return;
	}
	workplan_fill_line(v, row, &l->line);
}

static int
show_paste(struct visit *v, const struct paste *p, int status)
{
	visit_name_fields(v, paste_fields);
	for (size_t i = 0; i < p->n; i++)
		fill_line(v, &p->pasted[i], &p->looked[i]);
	view_int(v->view, "total", (int64_t)p->n);
	if (p->nbad > 0)
		view_int(v->view, "bad", (int64_t)p->nbad);
	view_flag(v->view, "heading", p->heading);
	paste_fill(v);
	workplan_crumbs(v, &p->plan, work_say(v, "workplan.paste"));
	return visit_page_as(v, status, "workplan/paste.cs", "workplan.paste");
}

static int
paste_page(struct visit *v)
{
	struct paste p = { .n = 0 };
	const int found = look(v, &p);

	return found == 1 ? show_paste(v, &p, form_ok(v->form) ? 200 : 422) : found;
}

static int
put(struct visit *v, struct paste *p)
{
	struct workplan_line *list = mem_array(v->mem, p->n + 1, sizeof(*list));
	struct refusal why = { 0 };
	int done;

	for (size_t i = 0; i < p->n; i++)
		list[i] = p->looked[i].line;
	done = workplan_put(v->flow, p->plan.unit.id, p->plan.year, list, p->n, &why);
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
	struct paste p = { .n = 0 };
	const int found = look(v, &p);
	const bool putting = found == 1 && paste_agreed(v, "put");

	if (found != 1)
		return found;
	if (!p.fits)
		form_error(v->form, "lines", "work.refused.many_lines", mem_print(v->mem, "%d", WORKPLAN_LINES), NULL);
	else if (p.n == 0 && form_ok(v->form))
		form_error(v->form, "lines", "work.refused.no_lines", NULL, NULL);
	if (p.nbad > 0)
		form_error(v->form, "lines", "workplan.refused.bad", mem_print(v->mem, "%zu", p.nbad), NULL);
	if (!form_ok(v->form))
		return show_paste(v, &p, 422);
	return putting ? put(v, &p) : show_paste(v, &p, 200);
}

static void
fill_past(struct visit *v, const struct workplan_past *past)
{
	const char *value = mem_print(v->mem, "%lld:%lld", (long long)past->line.id, (long long)past->line.version);
	struct view *row = view_row(v->view, "Lines");

	workplan_fill_line(v, row, &past->line);
	view_int(row, "key", past->line.id);
	view_text(row, "value", value);
	view_text(row, "left", past->left);
	view_flag(row, "gone", past->gone);
	view_flag(row, "on", v->web->method == METHOD_POST ? chosen_has(v, value) : true);
}

static int
show_past(struct visit *v, int status)
{
	struct workplan_past *list;
	struct work_ground g;
	struct workplan p;
	size_t n;
	const int found = workplan_asked(v, &g, &p);

	if (found != 1)
		return found;
	if (workplan_past(v->flow, &g, &p, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n && i < CHOSEN_MOST; i++)
		fill_past(v, &list[i]);
	view_int(v->view, "before", p.year - 1);
	visit_name_fields(v, past_fields);
	workplan_crumbs(v, &p, work_say(v, "workplan.past"));
	return visit_page_as(v, status, "workplan/past.cs", "workplan.past");
}

static int
past_page(struct visit *v)
{
	return show_past(v, form_ok(v->form) ? 200 : 422);
}

static int
past_post(struct visit *v)
{
	struct chosen list[CHOSEN_MOST];
	struct refusal why = { 0 };
	size_t n;

	if (!form_ok(v->form))
		return show_past(v, 422);
	if (chosen_read(v, list, &n) != 1)
		return visit_error(v, 400);
	return visit_answer(v, workplan_take(v->flow, form_int(v->form, "don-vi", NULL), (int)form_int(v->form, "nam", NULL), list, n, &why),
	    &why, show_past);
}

const struct route workplan_paste_routes[] = {
	{ METHOD_GET,  WORKPLAN_PLACE "bang",		ROLE_PERSON, 0, at_fields, paste_page },
	{ METHOD_POST, WORKPLAN_PLACE "bang",		ROLE_PERSON, ROUTE_LARGE, paste_fields, paste },
	{ METHOD_GET,  WORKPLAN_PLACE "nam-truoc",	ROLE_PERSON, 0, at_fields, past_page },
	{ METHOD_POST, WORKPLAN_PLACE "nam-truoc",	ROLE_PERSON, 0, past_fields, past_post },
	{ 0 }
};
