#include "page/year_quota.h"

#include <string.h>

#include "flow/year_quota.h"
#include "page/list.h"
#include "page/listing.h"
#include "page/sheet.h"
#include "page/take_back.h"
#include "page/year_group.h"
#include "rules/role.h"

#define PLACE		RUN_PLACE ":/han-muc/"
#define REASON_MOST	2000

static const struct field quota_fields[] = {
	LISTING_FIELD,
	{ 0 }
};
static const struct field choose_fields[] = {
	{ .name = "chosen", .type = FIELD_ID, .many = true },
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};

static const char *
level_words(struct visit *v, const struct quota_person *p)
{
	return p->levelled ? visit_say(v, "sheet.level.", score_level_name[p->level]) : visit_say(v, "year_quota.", "no_level");
}

/* Why he has his level: of a ground its name. */
static const char *
why_words(struct visit *v, const struct quota_line *l)
{
	const struct quota_person *p = l->p;

	if (p->why == QUOTA_GROUND) {
		const char *words = visit_say(v, "year_quota.ground.", quota_ground_name[p->ground]);

		return l->r == NULL || l->r->ground_words == NULL ? words : mem_print(v->mem, "%s (%s)", words, l->r->ground_words);
	}
	if (p->why == QUOTA_CAPPED)
		return visit_label(v, "year_quota.why.capped", visit_say(v, "sheet.level.", score_level_name[p->cap]), NULL);
	if (p->why == QUOTA_CUT && l->lacks != NULL)
		return visit_label(v, "year_quota.cut_by", sheet_number(v, l->lacks), NULL);
	return visit_say(v, "year_quota.why.", quota_why_name[p->why]);
}

static const struct listing_column columns[] = {
	{ "year_quota.column.group", 30, LIST_TEXT }, { "year_run.column.name", 30, LIST_TEXT }, { "year.column.title", 24, LIST_TEXT },
	{ "year.column.unit", 30, LIST_TEXT }, { "year_run.column.mean", 12, LIST_TEXT }, { "year_quota.column.level", 26, LIST_TEXT },
	{ "year_quota.column.why", 40, LIST_TEXT },
};
#define COLUMNS	(sizeof(columns) / sizeof(*columns))

/* Candidates as they are ranked, with what they lack. */
static const struct quota_line *
ranked(const struct year_quota *y, const struct quota_line *l)
{
	for (size_t k = 0; l->p->candidate && k < y->nparts; k++)
		for (size_t i = 0; i < y->part[k].n; i++)
			if (y->part[k].candidate[i].p == l->p)
				return &y->part[k].candidate[i];
	return l;
}

static int
send(struct visit *v, const struct year_quota *y)
{
	struct listing *l = listing_new(v, columns, COLUMNS, y->n);

	for (size_t i = 0; i < y->n; i++) {
		const struct quota_line *line = ranked(y, &y->line[i]);

		listing_text(l, line->c->group_name);
		listing_text(l, line->c->name);
		listing_text(l, line->c->title);
		listing_text(l, line->c->unit_name);
		listing_text(l, line->p->mean == NULL ? NULL : sheet_number(v, line->p->mean));
		listing_text(l, level_words(v, line->p));
		listing_text(l, why_words(v, line));
	}
	return listing_send(l, visit_say(v, "year_quota.", "title"), "xep-loai-xuat-sac", (int64_t)y->n);
}

static bool
ticked(struct visit *v, const struct quota_line *l)
{
	return v->web->method == METHOD_POST ? form_has_int(v->form, "chosen", l->c->id) : l->p->level == LEVEL_EXCELLENT;
}

static void
fill_line(struct visit *v, struct view *to, const struct quota_line *l)
{
	view_int(to, "id", l->c->id);
	view_text(to, "name", l->c->name);
	view_text(to, "title", l->c->title);
	view_text(to, "unit", l->c->unit_name);
	view_text(to, "mean", l->p->mean == NULL ? NULL : sheet_number(v, l->p->mean));
	view_text(to, "level", level_words(v, l->p));
	view_text(to, "why", why_words(v, l));
	view_flag(to, "excellent", l->p->levelled && l->p->level == LEVEL_EXCELLENT);
	view_flag(to, "tied", l->p->why == QUOTA_TIE);
	view_flag(to, "ticked", ticked(v, l));
}

/* "20% × (10 + 3) : 1,2 = 2,16" */
static const char *
arithmetic(struct visit *v, const struct year_quota *y, const struct quota_part *part)
{
	const char *rate = year_rate_shown(v, y->run.rate), *value = sheet_number(v, part->share);
	const long long c = (long long)part->q->candidates, t = (long long)part->q->good;
	const int64_t more = 10000 + y->run.rate;

	switch (y->quota.base) {
	case QUOTA_GOOD:
		return mem_print(v->mem, "%s × (%lld + %lld) : %s = %s", rate, c, t,
		    ratio_cut(v->mem, ratio_of(v->mem, more, 10000), more % 1000 == 0 ? 1 : more % 100 == 0 ? 2 : 4, ','), value);
	case QUOTA_GOOD_BY_POINTS:
		return mem_print(v->mem, "%s × %lld = %s", rate, t, value);
	default:
		return mem_print(v->mem, "%s × (%lld + %lld) = %s", rate, c, t, value);
	}
}

static void
fill_tie(struct visit *v, struct view *to, const struct quota_group *q)
{
	if (q->ntied == 0)
		return;
	view_text(to, "tie", visit_label(v, "year_quota.tie", year_whole(v, (int64_t)q->ntied), year_whole(v, q->tied_places)));
}

static void
fill_part(struct visit *v, const struct year_quota *y, const struct quota_part *part)
{
	struct view *to = view_row(v->view, "Parts");
	const int64_t first = quota_first(v->mem, y->quota.rate, y->quota.base);
	int64_t cut = 0;

	view_text(to, "name", part->name);
	view_int(to, "people", part->people);
	for (size_t i = 0; i < part->n; i++) {
		fill_line(v, view_row(to, "lines"), &part->candidate[i]);
		cut += part->candidate[i].p->why == QUOTA_CUT;
	}
	if (part->q == NULL)
		return;
	view_text(to, "base", visit_label(v, "year_quota.base", year_whole(v, part->q->candidates), year_whole(v, part->q->good)));
	view_int(to, "places", part->q->places);
	view_text(to, "sum", arithmetic(v, y, part));
	if (cut > 0)
		view_int(to, "cut", cut);
	if (part->q->places == 0 && first > 0)
		view_text(to, "small", visit_label(v, "year_group.first", year_whole(v, first), NULL));
	fill_tie(v, to, part->q);
}

/* Who is not ranked by the mean alone: capped, a ground, no level; and how many have each level. */
static void
fill_others(struct visit *v, const struct year_quota *y)
{
	int64_t of[SCORE_LEVELS] = { 0 }, none = 0;

	for (size_t i = 0; i < y->n; i++) {
		const struct quota_line *l = &y->line[i];

		if (l->p->levelled)
			of[l->p->level]++;
		else
			none++;
		if (!l->p->levelled || l->p->why == QUOTA_CAPPED || l->p->why == QUOTA_GROUND)
			fill_line(v, view_row(v->view, "Special"), l);
	}
	for (int k = 0; k < SCORE_LEVELS; k++) {
		struct view *to = view_row(v->view, "Levels");

		view_text(to, "name", visit_say(v, "sheet.level.", score_level_name[k]));
		view_print(to, "n", "%lld %s", (long long)of[k], visit_say(v, "year_run.", "people"));
	}
	if (none > 0)
		view_print(v->view, "none", "%lld %s", (long long)none, visit_say(v, "year_run.", "people"));
}

/* Who is still in the way: whose period is owed, whose organisation is not rated, who has no group. */
static void
fill_blocks(struct visit *v, const struct year_quota *y)
{
	for (size_t i = 0; i < y->nperson; i++) {
		const struct run_person *p = &y->person[i];
		struct view *to;

		if (p->y.owed == 0 && !p->cap_owed && p->c.group != 0)
			continue;
		to = view_row(v->view, "Blocks");
		view_text(to, "name", p->c.name);
		view_text(to, "unit", p->c.unit_name);
		view_print(to, "path", YEAR_PLACE "don-vi/%lld?nam=%d", (long long)p->c.person, y->run.year);
		if (p->y.owed > 0)
			view_text(to, "owed", visit_label(v, "year_quota.owed", year_whole(v, (int64_t)p->y.owed), NULL));
		view_flag(to, "cap_owed", p->cap_owed);
		view_flag(to, "without", p->c.group == 0);
	}
}

static void
fill_state(struct visit *v, const struct year_quota *y)
{
	const bool live = !y->frozen;

	view_flag(v->view, "provisional", live && y->run.state == RUN_OPEN);
	view_flag(v->view, "waits", live && y->run.state == RUN_FROZEN && !year_quota_ready(y));
	view_flag(v->view, "stale", y->stale);
	view_flag(v->view, "chooses", year_quota_may_choose(v->flow, y));
	view_text(v->view, "chosen_why", y->stale ? NULL : y->run.chosen_why);
	view_flag(v->view, "unchooses", live && y->may.decides && y->run.state == RUN_FROZEN && y->run.chosen_why != NULL);
	if (y->frozen)
		view_text(v->view, "decision", visit_label(v, "period.of_day", y->number, day_show(v->mem, y->day)));
	view_text(v->view, "base", visit_say(v, "parameter.value.", quota_base_name[y->quota.base]));
	view_text(v->view, "rate", year_rate_shown(v, y->run.rate));
	view_int(v->view, "total", (int64_t)y->n);
}

static int
show(struct visit *v, int status)
{
	struct year_quota y;
	const int found = year_quota_read(v->flow, v->id[0], &y);

	if (found != 1)
		return found;
	if (listing_asked(v))
		return send(v, &y);
	visit_name_fields(v, choose_fields);
	fill_state(v, &y);
	for (size_t i = 0; i < y.nparts; i++)
		fill_part(v, &y, &y.part[i]);
	fill_others(v, &y);
	if (!y.frozen)
		fill_blocks(v, &y);
	year_quota_fill_fairness(v, y.run.year, &y.fair);
	if (y.run.chosen_why != NULL)
		visit_default(v, "reason", y.run.chosen_why);
	if (status == 200)
		v->version = y.run.version;
	year_run_fill(v, &y.run, "year_quota.title");
	return visit_page_as(v, status, "year_quota/show.cs", "year_quota.title");
}

static int
quota_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

static int
choose(struct visit *v)
{
	size_t n;
	const int64_t *chosen = form_ints(v->form, v->mem, "chosen", &n);
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, year_quota_choose(v->flow, v->id[0], form_version(v->form), chosen, n, form_text(v->form, "reason"), &why), &why, show);
}

static const struct take_back_labels unchoose_labels = { "year_quota.unchoose", "year_quota.unchoose_about", "year_quota.unchoose_why" };

static int
show_unchoose(struct visit *v, int status)
{
	struct year_authority may;
	struct year_run r;
	const int found = year_run_read(v->flow, v->id[0], &r, &may);
	bool can;

	if (found != 1)
		return found;
	can = may.decides && r.state == RUN_FROZEN && r.chosen_why != NULL;
	if (status == 200 && !can)
		return 0;
	take_back_fact(v, "year_quota.reason", r.chosen_why);
	visit_crumb(v, YEAR_PLACE, visit_say(v, "year.", "title"));
	visit_crumb(v, mem_print(v->mem, RUN_PLACE "%lld/han-muc/", (long long)r.id), visit_say(v, "year_quota.", "title"));
	return take_back_show(v, status, &unchoose_labels, mem_print(v->mem, RUN_PLACE "%lld/han-muc/bo-chon", (long long)r.id), r.version, can);
}

static int
unchoose_page(struct visit *v)
{
	return show_unchoose(v, 200);
}

static int
unchoose(struct visit *v)
{
	return take_back_post(v, year_quota_unchoose, show_unchoose);
}

const struct route year_quota_routes[] = {
	{ METHOD_GET,  PLACE,			ROLE_PERSON, 0, quota_fields, quota_page },
	{ METHOD_POST, PLACE "chon",		ROLE_PERSON, 0, choose_fields, choose },
	{ METHOD_GET,  PLACE "bo-chon",		ROLE_PERSON, 0, NULL, unchoose_page },
	{ METHOD_POST, PLACE "bo-chon",		ROLE_PERSON, 0, take_back_fields, unchoose },
	{ 0 }
};
