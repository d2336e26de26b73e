/* What stands behind Mẫu 01: everything that its points rest on, so that paper alone can be counted again. */
#include "flow/sheet_paper_inside.h"

#include "base/json.h"
#include "base/number.h"

#define POINT_COLUMNS	6
#define PART_COLUMNS	4
#define BELOW_COLUMNS	4
#define LIFE_COLUMNS	4
#define DIGEST_SHOWN	16	/* letters of the digest of a sheet below */

/* Sections are numbered as they come: those of leaders are more. */
static void
heading(struct sheet_drawing *d, const char *key)
{
	document_text(d->doc, DOCUMENT_HEADING, mem_print(d->flow->mem, "%d. %s", ++d->section, draw_say(d, key)));
}

static void
say(struct sheet_drawing *d, const char *key, const char *a, const char *b)
{
	document_text(d->doc, DOCUMENT_TEXT, draw_word(d, key, a, b));
}

/* The points of the authority beside those of the person; where they differ the line is bold and says so. */
static void
points(struct sheet_drawing *d, const struct sheet_print *p)
{
	const struct document_column column[POINT_COLUMNS] = {
		{ draw_say(d, "sheet_paper.column.code"), 16, true }, { draw_say(d, "sheet_paper.column.criterion"), 126, false },
		{ draw_say(d, "sheet_paper.column.most"), 22, true }, { draw_say(d, "sheet_paper.column.self"), 30, true },
		{ draw_say(d, "sheet_paper.column.head"), 34, true }, { draw_say(d, "sheet_paper.column.differs"), 24, true },
	};
	struct mem *mem = d->flow->mem;
	struct document_row list[CRITERIA];

	for (int i = 0; i < CRITERIA; i++) {
		const struct ratio *self = sheet_print_self(mem, p, i);
		const bool differs = self != NULL && ratio_compare(self, p->c.common[i]) != 0;
		const char **cell = mem_array(mem, POINT_COLUMNS, sizeof(*cell));

		cell[0] = criteria[i].code;
		cell[1] = draw_name(d, "criteria.name.", criteria[i].name);
		cell[2] = number_show(mem, criteria[i].most, 2, 0);
		cell[3] = self == NULL ? "" : sheet_paper_decimal(mem, self, 2);
		cell[4] = sheet_paper_decimal(mem, p->c.common[i], 2);
		cell[5] = differs ? draw_say(d, "sheet_paper.differs") : "";
		list[i] = (struct document_row){ .cell = cell, .bold = differs };
	}
	heading(d, "sheet_paper.annex.points");
	document_table(d->doc, column, POINT_COLUMNS, list, CRITERIA);
	if (json_get(p->document, "self") == NULL)
		say(d, "sheet_paper.annex.silent", json_text(json_get(p->document, "words"), "silent"), NULL);
}

/* "Phòng Tài chính, Nguyễn Văn A, 12 ngày (1/11/2026 - …)" */
static const char *
part_title(struct sheet_drawing *d, const struct json *part)
{
	struct mem *mem = d->flow->mem;
	const char *head = json_text(part, "head"), *from = json_text(part, "from"), *until = json_text(part, "until");
	struct day first, last;
	int64_t days = 0;

	json_int(part, "days", &days);
	if (from == NULL || until == NULL || day_iso(from, &first) != 1 || day_iso(until, &last) != 1)
		return "";
	return mem_print(mem, "%s%s%s, %lld %s (%s - %s)", json_text(part, "unit"), head == NULL || head[0] == '\0' ? "" : ", ", head == NULL ? "" : head,
	    (long long)days, draw_say(d, "sheet.transfer.days"), day_show(mem, first), day_show(mem, last));
}

/* Of who changed units, where days weigh: whose points, how many days, what they come to. */
static void
transfer(struct sheet_drawing *d, const struct sheet_print *p)
{
	const struct json *parts = json_get(p->document, "transfer");
	const size_t n = json_count(parts);
	struct mem *mem = d->flow->mem;
	struct document_column *column = mem_array(mem, n + 2, sizeof(*column));
	struct document_row list[CRITERIA];

	if (n == 0)
		return;
	column[0] = (struct document_column){ draw_say(d, "sheet_paper.column.code"), 20, true };
	column[n + 1] = (struct document_column){ draw_say(d, "sheet.transfer.mean"), 50, true };
	for (size_t i = 0; i < n; i++)
		column[i + 1] = (struct document_column){ part_title(d, json_at(parts, i)), 182 / (int)n, true };
	for (int i = 0; i < CRITERIA; i++) {
		const char **cell = mem_array(mem, n + 2, sizeof(*cell)), *decimal = sheet_paper_decimal(mem, p->c.common[i], 2);
		const char *exact = ratio_text(mem, p->c.common[i]);

		cell[0] = criteria[i].code;
		for (size_t k = 0; k < n; k++) {
			const char *text = json_text(json_get(json_at(parts, k), "points"), criteria[i].code);
			const struct ratio *value;

			cell[k + 1] = text != NULL && ratio_read(mem, text, &value) == 1 ? sheet_paper_decimal(mem, value, 2) : "";
		}
		cell[n + 1] = mem_print(mem, "%s (%s)", decimal, exact);
		list[i] = (struct document_row){ .cell = cell };
	}
	heading(d, "sheet.transfer.title");
	say(d, "sheet.transfer.about", NULL, NULL);
	document_table(d->doc, column, n + 2, list, CRITERIA);
	for (size_t i = 0; i < n; i++)
		if (json_get(json_at(parts, i), "points") == NULL)
			document_text(d->doc, DOCUMENT_TEXT, mem_print(mem, "%s %s.", draw_say(d, "sheet.transfer.silent_frozen"),
			    json_text(json_at(parts, i), "unit")));
}

/* A line of the result: what it is, how it is counted, as a decimal and as the exact number. */
static void
part(struct sheet_drawing *d, struct document_row *row, const char *what, const char *how, const struct ratio *value, bool percent)
{
	struct mem *mem = d->flow->mem;
	const char **cell = mem_array(mem, PART_COLUMNS, sizeof(*cell));

	cell[0] = what;
	cell[1] = how;
	if (value != NULL) {
		cell[2] = mem_print(mem, "%s%s", ratio_cut(mem, value, 2, ','), percent ? "%" : "");
		cell[3] = mem_print(mem, "%s%s", ratio_text(mem, value), percent ? " %" : "");
	}
	*row = (struct document_row){ .cell = cell };
}

/* "18,4 : 24" */
static const char *
share(struct sheet_drawing *d, const struct ratio *of, const struct ratio *all)
{
	struct mem *mem = d->flow->mem;

	return mem_print(mem, "%s : %s", sheet_paper_decimal(mem, of, 4), sheet_paper_decimal(mem, all, 4));
}

static size_t
shares(struct sheet_drawing *d, const struct sheet_print *p, struct document_row *row)
{
	static const char *const member[] = { "a", "b", "c" }, *const support[] = { "quality", "procedure", "effect" };
	struct score_sums own, all;
	const struct ratio *of[3];

	sheet_print_sums(d->flow->mem, p, &own, &all);
	of[0] = all.done;
	of[1] = all.good;
	of[2] = all.ontime;
	for (int i = 0; i < 3; i++)
		part(d, &row[i], draw_name(d, "sheet.part_of.", p->contract ? support[i] : member[i]), p->contract ? "" :
		    share(d, of[i], all.assigned), sheet_print_part(d->flow->mem, p, member[i]), true);
	return 3;
}

static size_t
leader_parts(struct sheet_drawing *d, const struct sheet_print *p, struct document_row *row)
{
	static const char *const member[] = { "d", "dd", "e" };
	const struct json *words = json_get(p->document, "words");
	const char *why[] = { draw_say(d, "sheet_paper.annex.d_how"), json_text(words, "organising"), json_text(words, "unity") };

	for (int i = 0; i < 3; i++)
		part(d, &row[i], draw_name(d, "sheet.part_of.", member[i]), why[i], sheet_print_part(d->flow->mem, p, member[i]), true);
	return 3;
}

static void
result(struct sheet_drawing *d, const struct sheet_print *p)
{
	const struct document_column column[PART_COLUMNS] = {
		{ draw_say(d, "sheet_paper.column.part"), 84, false }, { draw_say(d, "sheet_paper.column.how"), 88, false },
		{ draw_say(d, "sheet_paper.column.value"), 30, true }, { draw_say(d, "sheet_paper.column.exact"), 50, true },
	};
	struct mem *mem = d->flow->mem;
	struct document_row row[12];
	size_t n;

	heading(d, "sheet_paper.annex.result");
	if (p->total == NULL) {
		say(d, "sheet.no_work", NULL, NULL);
		return;
	}
	n = shares(d, p, row);
	if (p->c.leads)
		n += leader_parts(d, p, row + n);
	part(d, &row[n++], draw_say(d, "sheet.part_of.result"), draw_name(d, "sheet.formula.", p->c.leads ? "leader" : "staff"),
	    sheet_print_part(d->flow->mem, p, "result"), true);
	part(d, &row[n++], draw_say(d, "sheet.result"), draw_say(d, "sheet_paper.annex.times"), sheet_print_result(mem, p), false);
	part(d, &row[n++], draw_say(d, "sheet.common"), draw_say(d, "sheet_paper.annex.authority_counts"), sheet_print_part(mem, p, "common"),
	    false);
	part(d, &row[n], draw_say(d, "sheet_paper.annex.total"), draw_name(d, "sheet.level.", score_level_name[p->level]), p->total, false);
	row[n++].bold = true;
	document_table(d->doc, column, PART_COLUMNS, row, n);
	say(d, "sheet.why.cut", NULL, NULL);
}

static void
work(struct sheet_drawing *d, const struct sheet_print *p)
{
	heading(d, "sheet_paper.annex.work");
	if (p->c.n == 0 && !p->c.leads)
		say(d, "sheet.no_rows", NULL, NULL);
	else
		draw_work_table(d, p);
}

/* Of leaders: the sheets that theirs rests on. */
static void
below(struct sheet_drawing *d, const struct sheet_print *p)
{
	const struct document_column column[BELOW_COLUMNS] = {
		{ draw_say(d, "sheet_paper.column.tt"), 14, true }, { draw_say(d, "sheet_paper.column.name"), 90, false },
		{ draw_say(d, "sheet_paper.column.total"), 60, true }, { draw_say(d, "sheet_paper.column.digest"), 88, true },
	};
	const struct json *list = json_get(p->document, "below");
	struct mem *mem = d->flow->mem;
	const size_t n = json_count(list);
	struct document_row *row = mem_array(mem, n + 1, sizeof(*row));

	if (!p->c.leads)
		return;
	heading(d, "sheet_paper.annex.below");
	for (size_t i = 0; i < n; i++) {
		const struct json *one = json_at(list, i);
		const char *total = json_text(one, "total"), *digest = json_text(one, "sha256");
		const char **cell = mem_array(mem, BELOW_COLUMNS, sizeof(*cell));
		const struct ratio *value;

		cell[0] = mem_print(mem, "%zu", i + 1);
		cell[1] = json_text(one, "name");
		cell[2] = total == NULL || ratio_read(mem, total, &value) != 1 ? draw_say(d, "sheet.no_work_short") :
		    mem_print(mem, "%s (%s)", ratio_cut(mem, value, 2, ','), total);
		cell[3] = digest == NULL ? "" : mem_print(mem, "%.*s", DIGEST_SHOWN, digest);
		row[i] = (struct document_row){ .cell = cell };
	}
	if (n == 0)
		say(d, "sheet_paper.annex.nobody", NULL, NULL);
	else
		document_table(d->doc, column, BELOW_COLUMNS, row, n);
}

/* By which rules it was counted, and the digest of what was frozen. */
static void
rules(struct sheet_drawing *d, const struct sheet_print *p)
{
	const struct json *days = json_get(p->document, "short");
	int64_t edition = 1, present, working;

	json_int(p->document, "edition", &edition);
	heading(d, "sheet_paper.annex.rules");
	say(d, "sheet_paper.annex.law", json_text(p->document, "form"), mem_print(d->flow->mem, "%lld", (long long)edition));
	document_text(d->doc, DOCUMENT_TEXT, mem_print(d->flow->mem, "%s %s", draw_name(d, "sheet_paper.annex.late.",
	    late_unit_name[p->c.late_unit]), draw_name(d, "sheet_paper.annex.cap.", p->contract ? "none" : score_cap_name[p->c.cap])));
	if (days != NULL && json_int(days, "present", &present) == 1 && json_int(days, "working", &working) == 1)
		say(d, "sheet.short", mem_print(d->flow->mem, "%lld", (long long)present), mem_print(d->flow->mem, "%lld", (long long)working));
	say(d, "sheet_paper.annex.sha", p->digest, NULL);
}

/* Who confirmed and published, by which right: a record of this system, no signature. */
static void
life(struct sheet_drawing *d, size_t at)
{
	const struct document_column column[LIFE_COLUMNS] = {
		{ draw_say(d, "sheet_paper.column.moment"), 40, true }, { draw_say(d, "sheet_paper.column.step"), 50, false },
		{ draw_say(d, "sheet_paper.column.who"), 82, false }, { draw_say(d, "sheet_paper.column.reason"), 80, false },
	};
	struct mem *mem = d->flow->mem;
	const size_t n = d->nsteps[at];
	struct document_row *row = mem_array(mem, n + 1, sizeof(*row));

	heading(d, "sheet_paper.annex.life");
	for (size_t i = 0; i < n; i++) {
		const struct sheet_step *s = &d->step[at][i];
		const char **cell = mem_array(mem, LIFE_COLUMNS, sizeof(*cell));

		cell[0] = moment_show(mem, s->at);
		cell[1] = draw_name(d, "sheet.act.", sheet_act_name[s->act]);
		cell[2] = s->behalf.kind == NULL ? s->who : draw_word(d, "sheet_paper.annex.by_document", draw_word(d,
		    mem_print(mem, "behalf.%s", s->behalf.kind), s->who, s->behalf.of), s->document);
		cell[3] = s->reason;
		row[i] = (struct document_row){ .cell = cell };
	}
	document_table(d->doc, column, LIFE_COLUMNS, row, n);
	say(d, "sheet_paper.annex.no_signature", NULL, NULL);
}

void
draw_annex(struct sheet_drawing *d, size_t at)
{
	const struct sheet_print *p = &d->list[at];

	d->section = 0;
	document_annex(d->doc, true);
	document_text(d->doc, DOCUMENT_APPENDIX, draw_say(d, "sheet_paper.annex.title"));
	document_text(d->doc, DOCUMENT_ATTACHED, draw_word(d, "sheet_paper.annex.of", p->name, draw_period(d, p->period)));
	points(d, p);
	transfer(d, p);
	result(d, p);
	if (!p->contract)
		work(d, p);
	below(d, p);
	rules(d, p);
	life(d, at);
}
