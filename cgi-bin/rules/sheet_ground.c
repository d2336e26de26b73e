#include "rules/sheet_ground.h"

#include <string.h>

#include "rules/citation.h"
#include "rules/score_again.h"
#include "rules/score_read.h"
#include "rules/score_support.h"

static int64_t
points_of(const struct sheet *s, int i)
{
	return s->head[i] != NOT_GIVEN ? s->head[i] : s->self[i] != NOT_GIVEN ? s->self[i] : criteria[i].most;
}

static struct score_leader
leader_of(struct mem *mem, const struct sheet_ground *g)
{
	const struct ratio *none = ratio_int(mem, 0);
	const bool pooled = strcmp(parameter_in(g->parameters, g->sheet->period, PARAMETER_LEADER_SCOPE).value, "own") != 0;
	struct score_leader l = {
		.staff = { none, none, none, none }, .organising = g->sheet->organising != 0, .unity = g->sheet->unity != 0,
		.total = mem_array(mem, g->nbelow + 1, sizeof(*l.total)),
	};

	for (size_t i = 0; i < g->nbelow; i++) {
		if (pooled)
			score_sums_add(mem, &l.staff, &g->below[i].sums);
		if (g->below[i].total != NULL && ratio_read(mem, g->below[i].total, &l.total[l.ntotals]) == 1)
			l.ntotals++;
	}
	for (size_t i = 0; i < g->nleft && pooled; i++)
		score_sums_add(mem, &l.staff, &g->left[i].sums);
	return l;
}

void
sheet_case(struct mem *mem, const struct sheet_ground *g, bool declared, struct score_case *c)
{
	*c = (struct score_case){ .n = g->n, .leads = sheet_leads(g->sheet),
	    .late_unit = parameter_late_unit(g->parameters, g->sheet->period), .cap = parameter_cap(g->parameters, g->sheet->period) };
	for (int i = 0; i < CRITERIA; i++)
		c->common[i] = g->nparts > 0 ? sheet_parts_mean(mem, g->part, g->nparts, i, points_of(g->sheet, i)) :
		    ratio_of(mem, points_of(g->sheet, i), LAW_HUNDREDTHS);
	c->item = work_items(mem, g->list, g->n, g->calendars, g->sheet->period.months, declared);
	if (c->leads)
		c->leader = leader_of(mem, g);
}

static int64_t
support_of(const struct sheet *s, int i)
{
	return s->support_head[i] != NOT_GIVEN ? s->support_head[i] : s->support_self[i];
}

/* In percent; 0: not all are given. */
static int
support_parts(struct mem *mem, const struct sheet *s, const struct ratio *part[SUPPORT_PARTS])
{
	for (int i = 0; i < SUPPORTS; i++) {
		if (support_of(s, i) == NOT_GIVEN)
			return 0;
		part[i] = ratio_of(mem, support_of(s, i), LAW_HUNDREDTHS);
	}
	return 1;
}

int
sheet_score_of(struct mem *mem, const struct sheet_ground *g, const struct score_case *c, struct score *r)
{
	const struct ratio *part[SUPPORT_PARTS];

	if (g->sheet->kind != PERSON_CONTRACT)
		return score_of(mem, c, r);
	if (support_parts(mem, g->sheet, part) != 1)
		return 0;
	score_support(mem, c->common, part, r);
	return 1;
}

int
sheet_total_again(struct mem *mem, const struct sheet_ground *g, const struct score_case *c, const struct ratio **total_r)
{
	const struct ratio *part[SUPPORT_PARTS];

	if (g->sheet->kind != PERSON_CONTRACT)
		return score_again(mem, c, total_r);
	if (support_parts(mem, g->sheet, part) != 1)
		return 0;
	*total_r = score_support_again(mem, c->common, part);
	return 1;
}

int64_t
sheet_shown(struct mem *mem, const struct ratio *total)
{
	int64_t hundredths = 0;

	ratio_floor(ratio_mul(mem, total, ratio_int(mem, LAW_HUNDREDTHS)), &hundredths);
	return hundredths;
}

void
sheet_sums(struct mem *mem, const struct sheet_ground *g, int64_t unit, const char *section, const char *const *section_of,
    struct score_sums *sums)
{
	struct delivery *list = mem_array(mem, g->n + 1, sizeof(*list));
	struct score_case c = { .late_unit = parameter_late_unit(g->parameters, g->sheet->period) };

	for (size_t i = 0; i < g->n; i++)
		if (g->list[i].work.unit == unit && (section == NULL || strcmp(section_of[i], section) == 0))
			list[c.n++] = g->list[i];
	c.item = work_items(mem, list, c.n, g->calendars, g->sheet->period.months, false);
	score_sum(mem, &c, sums);
}

/* In percent: what the authority says. */
static struct json *
support_json(struct mem *mem, const struct sheet *s)
{
	const struct ratio *part[SUPPORT_PARTS];
	struct json *list = json_list(mem);

	for (int i = 0; support_parts(mem, s, part) == 1 && i < SUPPORTS; i++)
		json_add_text(list, ratio_text(mem, part[i]));
	return list;
}

static void
set_day(struct mem *mem, struct json *to, const char *name, struct day day)
{
	json_set_text(to, name, day_text(mem, day));
}

static struct json *
person_json(struct mem *mem, const struct sheet *s)
{
	struct json *to = json_new(mem);

	json_set_int(to, "id", s->person);
	json_set_text(to, "uid", s->uid);
	json_set_text(to, "name", s->name);
	json_set_text(to, "title", s->title);
	json_set_text(to, "unit", s->unit_name);
	json_set_text(to, "agency", s->agency_name);
	json_set_text(to, "rank", rank_name[s->rank]);
	json_set_text(to, "kind", person_kind_name[s->kind]);
	return to;
}

static struct json *
findings_json(struct mem *mem, const struct entry *e)
{
	struct json *list = json_list(mem);

	for (size_t i = 0; i < e->nfindings; i++) {
		struct json *one = json_new(mem);

		json_set_text(one, "quantity", quantity_text(mem, e->finding[i].quantity, '.'));
		json_set_text(one, "what", e->finding[i].what);
		json_set_text(one, "document", e->finding[i].document);
		json_set_bool(one, "excused", e->finding[i].excused);
		json_add(list, one);
	}
	return list;
}

static struct json *
entries_json(struct mem *mem, const struct sheet_ground *g, const struct delivery *d)
{
	struct json *list = json_list(mem);

	for (size_t i = 0; i < d->nentries; i++) {
		const struct entry *e = &d->entry[i];
		struct json *one = json_new(mem);

		if (e->state != ENTRY_ACCEPTED)
			continue;
		json_set_int(one, "id", e->id);
		json_set_text(one, "accepted", quantity_text(mem, e->accepted, '.'));
		set_day(mem, one, "done_on", e->done_on);
		json_set_text(one, "document", e->document);
		json_set_int(one, "late", entry_late(d, e, g->calendars, g->sheet->period.months, e->done_on).occurrences);
		json_set_bool(one, "excused", e->excused);
		json_set(one, "findings", findings_json(mem, e));
		json_add(list, one);
	}
	return list;
}

static struct json *
row_json(struct mem *mem, const struct sheet_ground *g, const struct delivery *d)
{
	struct json *to = json_new(mem);

	json_set_int(to, "delivery", d->id);
	json_set_text(to, "code", d->work.code);
	json_set_text(to, "product", d->work.product);
	json_set_text(to, "subject", d->work.subject);
	json_set_text(to, "share", mem_print(mem, "%lld/%lld", (long long)d->work.share, (long long)d->work.shares));
	json_set_text(to, "quantity", quantity_text(mem, d->quantity, '.'));
	if (d->work.standard_hours != 0)
		json_set_text(to, "standard_hours", quantity_text(mem, d->work.standard_hours, '.'));
	json_set_text(to, "unit", d->work.unit_name);
	json_set_text(to, "reason", d->kind == WORK_HANDED_OVER || d->kind == WORK_WITHDRAWN ? d->end_reason : d->work.reason);
	set_day(mem, to, "given_on", d->given_on);
	set_day(mem, to, "deadline", d->deadline);
	json_set_bool(to, "carried", d->state == DELIVERY_CARRIED);
	json_set(to, "entries", entries_json(mem, g, d));
	return to;
}

static struct json *
below_json(struct mem *mem, const struct sheet_below *below, size_t n, bool totals)
{
	struct json *list = json_list(mem);

	for (size_t i = 0; i < n; i++) {
		struct json *one = json_new(mem);

		json_set_int(one, "sheet", below[i].sheet);
		json_set_text(one, "uid", below[i].uid);
		json_set_text(one, "name", below[i].name);
		if (totals)
			json_set_text(one, "total", below[i].total);
		json_set_text(one, "sha256", below[i].digest);
		json_add(list, one);
	}
	return list;
}

static struct json *
words_json(struct mem *mem, const struct sheet *s)
{
	struct json *to = json_new(mem);

	json_set_text(to, "strengths", s->strengths);
	json_set_text(to, "weaknesses", s->weaknesses);
	json_set_text(to, "opinion", s->opinion);
	json_set_text(to, "silent", s->silent_why);
	json_set_text(to, "organising", s->organising_why);
	json_set_text(to, "unity", s->unity_why);
	return to;
}

/* Where the law is silent: what was chosen, by whom, by which document. */
static struct json *
parameters_json(struct mem *mem, const struct sheet_ground *g)
{
	const struct {
		enum parameter	 which;
		bool		 applied;
	} list[] = {
		{ PARAMETER_LATE_UNIT, true }, { PARAMETER_CAP, true }, { PARAMETER_LEADER_SCOPE, true },
		{ PARAMETER_TRANSFER_COMMON, g->nparts > 0 }, { PARAMETER_MINIMUM_WORK_SHARE, sheet_days_short(&g->days) },
	};
	struct json *to = json_new(mem);

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++) {
		const enum parameter which = list[i].which;
		const struct parameter_answer a = parameter_in(g->parameters, g->sheet->period, which);
		struct json *one = json_new(mem);

		if (!list[i].applied)
			continue;
		json_set_text(one, "value", a.value);
		json_set_text(one, "source", parameter_source_name[a.source]);
		json_set_text(one, "document", a.document_number);
		json_set(to, parameter_name[which], one);
	}
	return to;
}

static struct json *
transfer_json(struct mem *mem, const struct sheet_ground *g)
{
	int64_t now[CRITERIA];

	for (int i = 0; i < CRITERIA; i++)
		now[i] = points_of(g->sheet, i);
	return sheet_parts_json(mem, g->part, g->nparts, now);
}

static struct json *
short_json(struct mem *mem, const struct sheet_ground *g)
{
	struct json *to = json_new(mem);

	json_set_int(to, "working", g->days.working);
	json_set_int(to, "present", g->days.present);
	return to;
}

struct json *
sheet_document(struct mem *mem, const struct sheet_ground *g, const struct score_case *c, const struct score *result, bool scored)
{
	const struct sheet *s = g->sheet;
	struct json *to = json_new(mem), *rows = json_list(mem);

	json_set_text(to, "form", "01.1");
	json_set(to, "person", person_json(mem, s));
	json_set_text(to, "period", period_text(mem, s->period));
	set_day(mem, to, "from", s->from);
	set_day(mem, to, "until", s->until);
	json_set_int(to, "edition", s->edition);
	if (sheet_given(s->self))
		json_set(to, "self", sheet_points_json(mem, s->self));
	json_set(to, "case", score_case_json(mem, c));
	if (g->nparts > 0)
		json_set(to, "transfer", transfer_json(mem, g));
	if (sheet_days_short(&g->days))
		json_set(to, "short", short_json(mem, g));
	if (s->kind == PERSON_CONTRACT)
		json_set(to, "support", support_json(mem, s));
	for (size_t i = 0; i < g->n; i++)
		json_add(rows, row_json(mem, g, &g->list[i]));
	json_set(to, "rows", rows);
	json_set(to, "below", below_json(mem, g->below, g->nbelow, true));
	json_set(to, "left", below_json(mem, g->left, g->nleft, false));
	json_set(to, "parameters", parameters_json(mem, g));
	json_set(to, "words", words_json(mem, s));
	json_set(to, "result", scored ? score_json(mem, result, c->leads) : score_json_none(mem));
	return to;
}

void
sheet_seen_digest(struct mem *mem, const struct json *document, uint8_t digest_r[DIGEST_SIZE])
{
	static const char *const members[] = { "case", "support", "result" };
	struct digest_stream *all = digest_stream(mem);

	for (size_t i = 0; i < sizeof(members) / sizeof(*members); i++) {
		const struct json *one = json_get(document, members[i]);
		const char *text = one == NULL ? "" : json_write(mem, one);

		digest_more(all, text, strlen(text));
		digest_more(all, "\n", 1);
	}
	digest_done(all, digest_r);
}
