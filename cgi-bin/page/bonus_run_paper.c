/* The payment list of a run: PDF, Word, Excel. */
#include "page/bonus_run.h"

#include "flow/bonus_run_paper.h"
#include "page/listing.h"
#include "page/year_paper.h"
#include "rules/role.h"

static const struct field paper_fields[] = {
	DOCUMENT_FIELD,
	LISTING_FIELD,
	{ 0 }
};
static const struct listing_column columns[] = {
	{ "bonus_run.paper.column.number", 6, LIST_WHOLE }, { "bonus_run.paper.column.name", 30, LIST_TEXT }, { "bonus_run.paper.column.code", 22, LIST_TEXT },
	{ "bonus_run.paper.column.unit", 40, LIST_TEXT }, { "bonus_run.paper.column.account", 22, LIST_TEXT }, { "bonus_run.paper.column.bank", 24, LIST_TEXT },
	{ "bonus_run.paper.column.level", 30, LIST_TEXT }, { "bonus_run.paper.column.factor", 12, LIST_TEXT }, { "bonus_run.paper.column.amount", 18, LIST_WHOLE },
	{ "bonus_run.paper.column.budget", 20, LIST_TEXT }, { "bonus_run.paper.column.decision", 28, LIST_TEXT }, { "bonus_run.paper.column.signed", 16, LIST_TEXT },
};

static int
send(struct visit *v, const struct bonus_run_view *r)
{
	struct listing *l = listing_new(v, columns, sizeof(columns) / sizeof(*columns), r->d.n);
	struct salary_account *account;
	const char *budget, *decision = visit_label(v, "bonus_run.decision", r->run.number, day_show(v->mem, r->run.day));
	int64_t n = 0;

	if (bonus_run_budget(v->flow, &r->run, &budget) != 1 || bonus_run_accounts(v->flow, r, &account) != 1)
		return -1;
	for (size_t i = 0; i < r->d.n; i++) {
		const struct bonus_person *p = &r->d.person[i];

		if (r->d.result->outcome[i].amount == 0)
			continue;
		listing_int(l, ++n);
		listing_text(l, p->name);
		listing_text(l, p->uid);
		listing_text(l, mem_print(v->mem, "%s, %s", p->title, p->unit_name));
		listing_text(l, account[i].number);
		listing_text(l, account[i].bank);
		listing_text(l, bonus_run_level(v, p->level));
		listing_text(l, bonus_run_factor(v->mem, &r->d, i));
		listing_int(l, r->d.result->outcome[i].amount);
		listing_text(l, budget);
		listing_text(l, decision);
		listing_text(l, NULL);
	}
	return listing_send(l, mem_print(v->mem, "%s %s", visit_say(v, "bonus_run.paper.", "title"), bonus_run_period(v, r->run.period)), "danh-sach-chi", n);
}

static int
paper(struct visit *v)
{
	struct bonus_run_view r;
	const char *bytes = NULL;
	size_t size = 0;
	int found = form_ok(v->form) ? bonus_run_read(v->flow, v->id[0], &r) : 0;

	if (found != 1)
		return found;
	if (!r.heads || r.run.state != BONUS_RUN_DECIDED || !r.sound)
		return 0;
	if (listing_asked(v))
		return send(v, &r);
	found = bonus_run_paper(v->flow, v->render, &r, document_asked(v), &bytes, &size);
	return document_reply(v, found, mem_print(v->mem, "%s %s", visit_say(v, "bonus_run.paper.", "title"), r.run.number), bytes, size);
}

const struct route bonus_run_paper_routes[] = {
	{ METHOD_GET, BONUS_RUN_PLACE ":/danh-sach-chi",	ROLE_HEAD, 0, paper_fields, paper },
	{ 0 }
};
