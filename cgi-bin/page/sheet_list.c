/* The sheets of a period, for those who score and publish: what is odd first, the rest in one press. */
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "flow/sheet_past.h"
#include "flow/sheet_publish.h"
#include "page/chosen.h"
#include "page/list.h"
#include "page/sheet.h"
#include "rules/past.h"
#include "rules/role.h"

static const struct field list_fields[] = {
	{ "ky", FIELD_TEXT, .max = 7 },
	{ "tim", FIELD_TEXT, .max = 100 },
	{ .name = "don-vi", .type = FIELD_ID },
	{ 0 }
};
static const struct field many_fields[] = {
	{ "ky", FIELD_TEXT, .required = true, .max = 7 },
	{ .name = "chosen", .type = FIELD_TEXT, .many = true, .max = 40 },
	{ 0 }
};

static const char *
say(struct visit *v, const char *key)
{
	return visit_label(v, key, NULL, NULL);
}

const char *
sheet_odd(struct visit *v, const struct sheets *all, const struct sheet_line *l)
{
	const struct sheet_stop *s = &l->stop;
	const char *reports, *requests, *waits = sheet_waits(v->flow, s, &reports, &requests);

	if (waits != NULL)
		return visit_label(v, waits, reports, requests);
	if (s->nbelow > 0)
		return visit_label(v, "sheet.odd.below", mem_print(v->mem, "%zu", s->nbelow), s->below[0]);
	if (l->leads && l->sheet.prepared_at == NULL)
		return say(v, "sheet.odd.leads");
	if (l->sheet.self_at == NULL)
		return day_compare(day_today(), all->self_by) > 0 ? say(v, "sheet.odd.silent") : say(v, "sheet.odd.not_yet");
	if (!l->scored)
		return say(v, "sheet.odd.no_work");
	if (l->silent_due.year != 0)
		return say(v, day_compare(day_today(), l->silent_due) > 0 ? "sheet.odd.transfer_late" : "sheet.odd.transfer");
	if (sheet_days_short(&l->days))
		return say(v, "sheet.odd.short");
	if (l->late > 0)
		return visit_label(v, "sheet.odd.late", mem_print(v->mem, "%zu", l->late), NULL);
	return l->sheet.edition > 1 ? say(v, "sheet.odd.corrected") : NULL;
}

/* In which part of the list a sheet stands. */
static const char *
part(const struct sheet_line *l, const char *why, bool over)
{
	enum sheet_state to;

	if (l->sheet.state == SHEET_PREVIEW)
		return l->sheet.looked && sheet_may(SHEET_PUBLISH, l->sheet.state, l->ties, &to) ? "Ready" : "Looking";
	if (l->sheet.state == SHEET_PUBLISHED || l->sheet.state == SHEET_EXCEPTED)
		return "Done";
	if ((l->ties & SHEET_SCORER) == 0)
		return "Others";
	return over && why == NULL ? "Plain" : "Odd";
}

/* What a period came to, in a few words. */
static const char *
came_to(struct visit *v, const struct sheet_before *b)
{
	if (b->outside)
		return visit_label(v, "past.short", b->shown == PAST_UNTOLD ? b->level : sheet_total_shown(v, b->shown), NULL);
	return b->total == NULL ? say(v, "sheet.no_work_short") : sheet_total_shown(v, b->shown);
}

/* What he had in the periods before, the first first. */
static void
fill_past(struct visit *v, struct view *row, const struct sheet_past *past, int64_t person)
{
	for (size_t i = SHEET_PAST; i-- > 0;) {
		const struct sheet_before *b = sheet_before_of(past, person, past->period[i]);

		if (b != NULL)
			view_print(view_row(row, "Past"), "text", "%s: %s", sheet_period(v, b->period), came_to(v, b));
	}
}

/* Whose look began again because what would be published moved. */
static void
fill_again(struct visit *v, const struct sheet_line *l)
{
	struct view *row;

	if (l->seen == NULL || !l->seen->again)
		return;
	row = view_row(v->view, "Again");
	view_text(row, "name", l->sheet.name);
	view_text(row, "path", sheet_path(v->flow, &l->sheet, ""));
	view_text(row, "text", sheet_again_words(v, l->seen));
}

static void
fill_line(struct visit *v, const struct sheets *all, const struct sheet_past *past, const struct sheet_line *l, bool over)
{
	const char *why = sheet_odd(v, all, l);
	struct view *row = view_row(v->view, part(l, why, over));

	sheet_fill(v, row, &l->sheet);
	fill_again(v, l);
	view_print(row, "person", "%lld", (long long)l->sheet.person);
	view_print(row, "id", "%lld:%lld", (long long)l->sheet.person, (long long)l->sheet.version);
	view_text(row, "odd", why);
	if (over && sheet_one_by_one(v, all, l))
		view_text(row, "confirm", sheet_path(v->flow, &l->sheet, "xac-nhan"));
	if (sheet_days_short(&l->days))
		view_text(row, "short", sheet_short_words(v, l->days.present, l->days.working));
	view_int(row, "deliveries", (int64_t)l->deliveries);
	fill_past(v, row, past, l->sheet.person);
	if (l->sheet.state == SHEET_PUBLISHED && l->sheet.total != NULL) {
		view_text(row, "total", sheet_total_shown(v, l->sheet.shown));
		view_text(row, "level", say(v, mem_print(v->mem, "sheet.level.%s", l->sheet.level)));
	} else if (l->scored && sheet_pointed(&l->sheet)) {
		view_text(row, "total", sheet_number(v, l->score.total));
		view_text(row, "level", say(v, mem_print(v->mem, "sheet.level.%s", score_level_name[l->score.level])));
		view_text(row, "result", sheet_number(v, ratio_mul(v->mem, l->score.result, ratio_int(v->mem, LAW_RESULT_MOST))));
	}
}

/* The level of what is published or confirmed; NULL: neither, or none. */
static const char *
level_now(const struct sheet_line *l)
{
	if (l->sheet.state == SHEET_PUBLISHED)
		return l->sheet.level;
	return l->sheet.state == SHEET_PREVIEW && l->scored ? score_level_name[l->score.level] : NULL;
}

static int64_t
at_level(const struct sheets *all, const char *level)
{
	int64_t n = 0;

	for (size_t i = 0; i < all->n; i++) {
		const char *now = level_now(&all->list[i]);

		n += now != NULL && strcmp(now, level) == 0;
	}
	return n;
}

/* The same in a period before. */
static int64_t
was_at_level(const struct sheet_past *past, struct period p, const char *level)
{
	int64_t n = 0;

	for (size_t i = 0; i < past->n; i++)
		n += period_compare(past->list[i].period, p) == 0 && past->list[i].level != NULL && strcmp(past->list[i].level, level) == 0;
	return n;
}

static void
fill_before(struct visit *v, struct view *cell, const struct sheet_past *past, size_t i, const char *level)
{
	view_text(cell, "period", sheet_period(v, past->period[i]));
	view_int(cell, "n", was_at_level(past, past->period[i], level));
}

static void
fill_spread(struct visit *v, const struct sheets *all, const struct sheet_past *past)
{
	for (size_t i = SHEET_PAST; i-- > 0 && past->n > 0;)
		view_text(view_row(v->view, "Before"), "period", sheet_period(v, past->period[i]));
	for (int l = 0; l < SCORE_LEVELS; l++) {
		struct view *row = view_row(v->view, "Spread");

		view_text(row, "level", say(v, mem_print(v->mem, "sheet.level.%s", score_level_name[l])));
		view_int(row, "n", at_level(all, score_level_name[l]));
		for (size_t i = SHEET_PAST; i-- > 0 && past->n > 0;)
			fill_before(v, view_row(row, "Before"), past, i, score_level_name[l]);
	}
}

static void
fill_words(struct visit *v, const char *whom, const struct leniency *l)
{
	view_text(view_row(v->view, "Leniency"), "text", visit_label(v, mem_print(v->mem, "sheet.leniency.%s.%s", whom,
	    leniency_word_name[l->word]), l->difference, mem_print(v->mem, "%lld", (long long)l->others)));
}

/* His points beside those of other heads. 1 or -1. */
static int
fill_leniency(struct visit *v, const struct sheets *all)
{
	struct leniency agency, province;
	bool any;

	if (sheets_leniency(v->flow, all, &any, &agency, &province) != 1)
		return -1;
	if (!any)
		return 1;
	view_int(v->view, "mine", agency.own);
	fill_words(v, "agency", &agency);
	fill_words(v, "province", &province);
	return 1;
}

static void
fill_periods(struct visit *v, const struct sheets *all)
{
	struct period p = periods_of(&all->periods, day_today());
	const char *chosen = period_text(v->mem, (struct period){ all->period.year, all->period.month, 1 });

	for (int i = 0; i < 13 && periods_counted(&all->periods, p); i++, p = periods_before(&all->periods, p))
		list_option(v, "Periods", period_text(v->mem, (struct period){ p.year, p.month, 1 }), sheet_period(v, p), chosen);
}

/* The period that was asked for; the one before the running one while its sheets are made. */
static int
asked(struct visit *v, struct period *p)
{
	struct agency_periods periods;
	struct period running;
	struct day plain;

	if (period_read(list_typed(v, "ky"), p) == 1)
		return 1;
	if (periods_on(v->flow, v->who->agency, &periods) != 1)
		return -1;
	running = periods_of(&periods, day_today());
	*p = periods_before(&periods, running);
	if (day_compare(day_today(), periods_step(&periods, *p, PERIOD_PUBLICATION, &plain)) > 0 &&
	    day_compare(day_today(), periods_step(&periods, running, PERIOD_SELF, &plain)) >= 0)
		*p = running;
	return 1;
}

/* Is a line asked for by its unit and by words of its name (of heads also the agency's), without marks? */
static bool
asked_for(struct visit *v, const struct sheet *s, int64_t unit, const char *words, bool heads)
{
	if (unit != 0 && s->unit != unit)
		return false;
	return strstr(utf8_fold(v->mem, s->name), words) != NULL || (heads && strstr(utf8_fold(v->mem, s->unit_name), words) != NULL);
}

/* Units of those who stand there, each once; none where there is but one. */
static void
fill_units(struct visit *v, const struct sheets *all)
{
	const char *now = list_typed(v, "don-vi");
	size_t several = 0;

	for (size_t i = 0; i < all->n; i++) {
		const struct sheet *s = &all->list[i].sheet;
		size_t k = 0;

		while (all->list[k].sheet.unit != s->unit)
			k++;
		if (k < i)
			continue;
		if (several++ == 0)
			list_option(v, "Units", "", say(v, "work.any_unit"), now);
		list_option(v, "Units", mem_print(v->mem, "%lld", (long long)s->unit), s->unit_name, now);
	}
	view_flag(v->view, "several", several > 1);
}

/* The lines that are asked for; how many. */
static size_t
fill_lines(struct visit *v, const struct sheets *all, const struct sheet_past *past, bool heads, bool over)
{
	const char *words = utf8_fold(v->mem, list_typed(v, "tim"));
	const int64_t unit = form_int(v->form, "don-vi", NULL);
	const char *first = NULL;
	size_t n = 0;

	for (size_t i = 0; i < all->n; i++) {
		const struct sheet_line *l = &all->list[i];

		if (over && first == NULL && sheet_one_by_one(v, all, l))
			first = sheet_path(v->flow, &l->sheet, "xac-nhan");
		if (!asked_for(v, &l->sheet, unit, words, heads))
			continue;
		fill_line(v, all, past, l, over);
		n++;
	}
	view_text(v->view, "walk", first);
	return n;
}

static int
show_of(struct visit *v, int status, bool heads)
{
	struct sheet_past past;
	struct sheets all;
	struct period p;
	bool over;

	if (asked(v, &p) != 1 || (heads ? sheets_of_heads(v->flow, p, &all) : sheets_of(v->flow, p, &all)) != 1)
		return -1;
	if (all.n == 0)
		return 0;
	if (sheets_past(v->flow, &all, &past) != 1 || (!heads && fill_leniency(v, &all) != 1))
		return -1;
	over = day_compare(day_today(), all.until) > 0;
	view_int(v->view, "total", (int64_t)fill_lines(v, &all, &past, heads, over));
	if (!heads)
		fill_units(v, &all);
	view_text(v->view, "words", list_typed(v, "tim"));
	fill_spread(v, &all, &past);
	fill_periods(v, &all);
	visit_name_fields(v, list_fields);
	view_text(v->view, "period", sheet_period(v, all.period));
	view_text(v->view, "ky", period_text(v->mem, (struct period){ all.period.year, all.period.month, 1 }));
	view_text(v->view, "from", day_show(v->mem, all.from));
	view_text(v->view, "until", day_show(v->mem, all.until));
	view_flag(v->view, "over", over);
	view_text(v->view, "at", heads ? SHEET_HEADS : SHEET_LIST);
	view_text(v->view, "confirm", heads ? SHEET_HEADS "xac-nhan" : SHEET_LIST "xac-nhan");
	view_text(v->view, "publish", heads ? SHEET_HEADS "cong-bo" : SHEET_LIST "cong-bo");
	visit_crumb(v, SHEET_PLACE, say(v, "sheet.title"));
	visit_crumb(v, NULL, say(v, heads ? "sheet.heads" : "sheet.list"));
	return visit_page_as(v, status, "sheet/list.cs", heads ? "sheet.heads" : "sheet.list");
}

static int
show(struct visit *v, int status)
{
	return show_of(v, status, false);
}

static int
show_heads(struct visit *v, int status)
{
	return show_of(v, status, true);
}

static int
heads_page(struct visit *v)
{
	return show_heads(v, form_ok(v->form) ? 200 : 422);
}

static int
list_page(struct visit *v)
{
	return show(v, form_ok(v->form) ? 200 : 422);
}

static int
many(struct visit *v, int (*act_on)(struct flow *, struct period, const struct chosen *, size_t, struct refusal *),
    int (*again)(struct visit *, int status))
{
	struct chosen list[CHOSEN_MOST];
	struct refusal why = { 0 };
	struct period p;
	size_t n;

	if (!form_ok(v->form))
		return again(v, 422);
	if (period_read(form_text(v->form, "ky"), &p) != 1)
		return 0;
	if (chosen_read(v, list, &n) != 1)
		return visit_error(v, 400);
	return visit_answer(v, act_on(v->flow, p, list, n, &why), &why, again);
}

static int
confirm_post(struct visit *v)
{
	return many(v, sheet_confirm_many, show);
}

static int
publish_post(struct visit *v)
{
	return many(v, sheet_publish_many, show);
}

static int
confirm_heads(struct visit *v)
{
	return many(v, sheet_confirm_many, show_heads);
}

static int
publish_heads(struct visit *v)
{
	return many(v, sheet_publish_many, show_heads);
}

const struct route sheet_list_routes[] = {
	{ METHOD_GET,  "/phieu/ky/",			ROLE_PERSON, 0, list_fields, list_page },
	{ METHOD_POST, "/phieu/ky/xac-nhan",		ROLE_PERSON, 0, many_fields, confirm_post },
	{ METHOD_POST, "/phieu/ky/cong-bo",		ROLE_HEAD, ROUTE_STRONG | ROUTE_FRESH, many_fields, publish_post },
	{ METHOD_GET,  "/phieu/dung-dau/",		ROLE_CHAIRMAN | ROLES_APPRAISAL, 0, list_fields, heads_page },
	{ METHOD_POST, "/phieu/dung-dau/xac-nhan",	ROLE_CHAIRMAN, ROUTE_STRONG, many_fields, confirm_heads },
	{ METHOD_POST, "/phieu/dung-dau/cong-bo",	ROLE_CHAIRMAN, ROUTE_STRONG | ROUTE_FRESH, many_fields, publish_heads },
	{ 0 }
};
