/* One share of a run with each step to it, from what was frozen alone. */
#include "page/bonus_run.h"

#include "base/money.h"
#include "page/bonus_say.h"
#include "rules/role.h"

/* What the steps are made of. */
struct steps {
	struct visit	*v;
	const struct bonus_document *d;
	const struct bonus_person *p;
	const struct bonus_outcome *o;
	const struct bonus_basis *basis;
	int64_t		 whole;		/* the ideal cut to units */
};

static void
step(const struct steps *s, const char *name, const char *value, const char *how)
{
	struct view *row = view_row(s->v->view, "Steps");

	view_text(row, "name", visit_say(s->v, "bonus_run.step.", name));
	view_text(row, "value", value);
	view_text(row, "how", how);
}

static const char *
how(const struct steps *s, const char *name, const char *a, const char *b)
{
	return visit_label(s->v, mem_print(s->v->mem, "bonus_run.how.%s", name), a, b);
}

static const char *
exact(const struct steps *s, const struct ratio *x)
{
	return bonus_exact(s->v->mem, x);
}

static const char *
times(const struct steps *s, const char *before, const struct ratio *x)
{
	return mem_print(s->v->mem, "%s%s%s", before, before[0] == '\0' ? "" : " × ", exact(s, x));
}

/* What is known of him: results, place, months, salary. */
static void
facts(const struct steps *s)
{
	struct mem *mem = s->v->mem;
	const struct bonus_person *p = s->p;

	step(s, "level", bonus_run_level(s->v, p->level), p->total == NULL ? NULL : how(s, "total", exact(s, p->total), NULL));
	if (s->basis->classification != 0)
		step(s, "rests", how(s, "classification", mem_print(mem, "%d", s->d->year), mem_print(mem, "%d", s->basis->edition)), NULL);
	else if (s->basis->n > 0)
		step(s, "rests", how(s, "sheets", mem_print(mem, "%d", (int)s->basis->n), NULL), NULL);
	step(s, "position", visit_say(s->v, "bonus.position.", bonus_position_name[p->position]), mem_print(mem, "%s, %s", p->title, p->unit_name));
	step(s, "months", how(s, "months", exact(s, p->months), exact(s, p->period_months)), NULL);
	if (s->d->rule->by_coefficient || s->d->rule->base == BONUS_SALARY)
		step(s, "coefficient", p->coefficient == NULL ? visit_say(s->v, "bonus.why.", "no_coefficient") : exact(s, p->coefficient), NULL);
	if (s->d->rule->method == BONUS_RATE && s->d->rule->base != BONUS_FIXED && p->base_salary > 0)
		step(s, "base_salary", bonus_money(s->v, p->base_salary), NULL);
}

/* His figures in the formula of his row: "NEU(76,7 >= 90; 1,2; 1)". NULL: the row has none. */
static const char *
formula(const struct steps *s)
{
	const struct expression *e = s->d->rule->line[s->o->line].expression;
	const struct ratio *input[BONUS_INPUTS];

	if (e == NULL)
		return NULL;
	bonus_inputs(s->v->mem, s->d->rule, s->p, input);
	return expression_filled(s->v->mem, e, input);
}

static void
line(const struct steps *s)
{
	const struct bonus_rule *rule = s->d->rule;

	if (s->o->line < 0) {
		step(s, "line", visit_say(s->v, "bonus.why.", "no_line"), NULL);
		return;
	}
	step(s, "line", how(s, "line", mem_print(s->v->mem, "%d", s->o->line + 1), NULL), bonus_line_words(s->v, rule, &rule->line[s->o->line]));
	if (s->o->factor != NULL)
		step(s, rule->method == BONUS_RATE && rule->line[s->o->line].effect != BONUS_FACTOR ? "sum" : "factor", exact(s, s->o->factor), formula(s));
	if (rule->position_factor[s->p->position] != NULL)
		step(s, "position_factor", exact(s, rule->position_factor[s->p->position]), NULL);
	if (s->o->why != BONUS_BY_LINE)
		step(s, "why", visit_say(s->v, "bonus.why.", bonus_why_name[s->o->why]), NULL);
}

/* factor × position × months / months of the period × coefficient × base. */
static const char *
product(const struct steps *s, bool base)
{
	const struct bonus_rule *rule = s->d->rule;
	const char *text = s->o->factor == NULL ? "" : times(s, "", s->o->factor);

	if (rule->position_factor[s->p->position] != NULL)
		text = times(s, text, rule->position_factor[s->p->position]);
	if (rule->by_months)
		text = mem_print(s->v->mem, "%s ÷ %s", times(s, text, s->p->months), exact(s, s->p->period_months));
	if (s->p->coefficient != NULL && (base ? rule->base == BONUS_SALARY : rule->by_coefficient))
		text = times(s, text, s->p->coefficient);
	return base && s->p->base_salary > 0 ? times(s, text, ratio_int(s->v->mem, s->p->base_salary)) : text;
}

static void
share(const struct steps *s)
{
	const struct bonus_result *r = s->d->result;
	const int64_t pot = r->pot - r->pot % s->d->rule->unit;
	struct mem *mem = s->v->mem;

	step(s, "weight", exact(s, s->o->weight), s->o->why == BONUS_BY_LINE ? product(s, false) : NULL);
	step(s, "weights", exact(s, r->weights), how(s, "weights", mem_print(mem, "%d", (int)s->d->n), NULL));
	step(s, "pot", bonus_money(s->v, r->pot), how(s, "pot", money_show(mem, r->fund), money_show(mem, r->reserve)));
	if (pot != r->pot)
		step(s, "round_pot", bonus_money(s->v, pot), how(s, "round_pot", money_show(mem, s->d->rule->unit), NULL));
	step(s, "ideal", how(s, "money", exact(s, s->o->ideal), NULL), ratio_sign(r->weights) == 0 ? NULL :
	    mem_print(mem, "%s × %s ÷ %s", money_show(mem, pot), exact(s, s->o->weight), exact(s, r->weights)));
}

static void
rate(const struct steps *s)
{
	const struct bonus_rule *rule = s->d->rule;
	const bool base = s->o->line >= 0 && rule->line[s->o->line].effect == BONUS_FACTOR;

	step(s, "rate", how(s, "money", exact(s, s->o->ideal), NULL), s->o->why == BONUS_BY_LINE ? product(s, base) : NULL);
	if (s->o->bounded)
		step(s, "bounded", how(s, "bounds", money_show(s->v->mem, rule->floor), rule->ceiling == 0 ? "…" : money_show(s->v->mem, rule->ceiling)), NULL);
}

static void
money(const struct steps *s)
{
	struct mem *mem = s->v->mem;
	const struct bonus_rule *rule = s->d->rule;
	const struct ratio *rest = ratio_sub(mem, s->o->ideal, ratio_int(mem, s->whole));

	step(s, "unit", bonus_money(s->v, rule->unit), NULL);
	if (rule->method == BONUS_SHARE && ratio_sign(s->o->ideal) > 0) {
		step(s, "whole", bonus_money(s->v, s->whole), NULL);
		step(s, "rest", how(s, "money", exact(s, rest), NULL), how(s, s->o->amount > s->whole ? "one_more" : "no_more",
		    money_show(mem, rule->unit), NULL));
	}
	step(s, "amount", bonus_money(s->v, s->o->amount), NULL);
}

static void
fill(struct visit *v, const struct bonus_share_view *s)
{
	struct steps all = { .v = v, .d = &s->d, .p = &s->d.person[s->at], .o = &s->d.result->outcome[s->at], .basis = &s->d.basis[s->at] };

	ratio_floor(all.o->ideal, &all.whole);
	all.whole -= all.whole % s->d.rule->unit;
	facts(&all);
	line(&all);
	if (s->d.rule->method == BONUS_SHARE)
		share(&all);
	else
		rate(&all);
	money(&all);
	for (size_t i = 0; i < all.basis->n; i++) {
		struct view *row = view_row(v->view, "Sheets");

		view_int(row, "n", (int64_t)i + 1);
		view_text(row, "total", all.basis->sheet[i].total == NULL ? NULL : bonus_exact(v->mem, all.basis->sheet[i].total));
		view_int(row, "months", all.basis->sheet[i].months);
		view_int(row, "edition", all.basis->sheet[i].edition);
	}
}

static int
share_page(struct visit *v)
{
	struct bonus_share_view s;
	const int found = bonus_share_read(v->flow, v->id[0], v->id[1], &s);

	if (found != 1)
		return found;
	view_text(v->view, "name", s.d.person[s.at].name);
	view_text(v->view, "agency", s.run.agency_name);
	view_text(v->view, "kind", visit_say(v, "bonus.kind.", bonus_kind_name[s.run.kind]));
	view_text(v->view, "period", bonus_run_period(v, s.run.period));
	view_text(v->view, "state", visit_say(v, "bonus_run.state.", bonus_run_state_name[s.run.state]));
	view_text(v->view, "regulation", visit_label(v, "bonus_run.by", s.run.regulation_name, mem_print(v->mem, "%lld", (long long)s.run.regulation_number)));
	view_text(v->view, "amount", bonus_money(v, s.d.result->outcome[s.at].amount));
	if (s.run.number != NULL)
		view_text(v->view, "decision", visit_label(v, "bonus_run.decision", s.run.number, day_show(v->mem, s.run.day)));
	fill(v, &s);
	if (bonus_heads(v->who) && s.run.agency == v->who->agency)
		bonus_run_crumbs(v, &s.run);
	else
		visit_crumb(v, BONUS_PLACE, visit_say(v, "bonus.", "title"));
	visit_crumb(v, NULL, s.d.person[s.at].name);
	return visit_page(v, "bonus_run/share.cs", "bonus_run.share");
}

const struct route bonus_share_routes[] = {
	{ METHOD_GET, BONUS_RUN_PLACE ":/:/",	ROLE_PERSON, 0, NULL, share_page },
	{ 0 }
};
