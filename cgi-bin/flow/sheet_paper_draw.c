/* Papers of sheets as documents: Mẫu 01 itself, and the order in which parts stand. */
#include "flow/sheet_paper_inside.h"

#include <string.h>

#include "base/json.h"
#include "base/log.h"
#include "base/number.h"
#include "base/utf8.h"
#include "flow/paper_inside.h"
#include "render/view.h"
#include "store/sheet.h"

static const struct { const char *roman; int first, last; } parts[CRITERIA_PARTS] = {
	{ "I", 0, 1 }, { "II", 2, 5 }, { "III", 6, 9 },
};

const char *
draw_word(struct sheet_drawing *d, const char *key, const char *a, const char *b)
{
	return label_fill(d->flow->mem, d->render, LANG_VI, key, a, b);
}

const char *
draw_say(struct sheet_drawing *d, const char *key)
{
	return label(d->render, LANG_VI, key);
}

const char *
draw_name(struct sheet_drawing *d, const char *root, const char *name)
{
	return draw_say(d, mem_print(d->flow->mem, "%s%s", root, name));
}

const char *
draw_number(struct sheet_drawing *d, const struct ratio *value)
{
	return value == NULL ? "" : ratio_cut(d->flow->mem, value, 2, ',');
}

const char *
draw_period(struct sheet_drawing *d, struct period p)
{
	struct mem *mem = d->flow->mem;
	const char *year = mem_print(mem, "%d", p.year), *text = p.months == 3 ?
	    draw_word(d, "period.quarter", mem_print(mem, "%d", (p.month + 2) / 3), year) :
	    draw_word(d, "period.month", mem_print(mem, "%d", p.month), year), *space = strchr(text, ' ');

	return space == NULL ? text : mem_print(mem, "%.*s\302\240%s", (int)(space - text), text, space + 1);	/* not parted */
}

const char *
draw_part(struct sheet_drawing *d, int part, const char **roman_r, int64_t *most_r)
{
	*roman_r = parts[part].roman;
	*most_r = 0;
	for (int i = parts[part].first; i <= parts[part].last; i++)
		*most_r += criteria[i].most;
	return draw_say(d, mem_print(d->flow->mem, "sheet_paper.criteria.%s", parts[part].roman));
}

int
sheet_drawing_steps(struct sheet_drawing *d)
{
	struct sheet_step **step = mem_array(d->flow->mem, d->n + 1, sizeof(struct sheet_step *));
	size_t *n = mem_array(d->flow->mem, d->n + 1, sizeof(*n));

	for (size_t i = 0; i < d->n; i++)
		if (sheet_steps(d->flow->db, d->flow->mem, d->list[i].sheet, &step[i], &n[i]) != 1)
			return -1;
	d->step = step;
	d->nsteps = n;
	return 1;
}

void
draw_head(struct sheet_drawing *d, const struct sheet_print *p)
{
	struct mem *mem = d->flow->mem;

	document_head(d->doc, &(struct document_side){ .plain = p->commune ? NULL : utf8_upper(mem, d->province),
	    .bold = utf8_upper(mem, p->agency) }, &(struct document_side){ .bold = draw_say(d, "paper.sheet.country"),
	    .below = draw_say(d, "paper.sheet.motto") });
}

void
draw_corners(struct sheet_drawing *d)
{
	const char *where = paper_address(d->flow, d->paper->code);

	document_corners(d->doc, &(struct document_corners){
		.stamp = d->n == 1 && d->list[0].superseded ? draw_say(d, "sheet_paper.superseded_stamp") : NULL, .address = where,
		.told = draw_word(d, "paper.sheet.told", where, NULL),
		.caption = mem_print(d->flow->mem, "%s \n%s", draw_say(d, "paper.sheet.code"),
		    paper_code_show(d->flow->mem, d->paper->code)),
	});
}

void
draw_table(struct sheet_drawing *d, const struct document_column *column, const struct draw_table *t)
{
	struct document_row *row = mem_array(d->flow->mem, t->n + 1, sizeof(*row));

	for (size_t i = 0; i < t->n; i++)
		row[i] = (struct document_row){ .cell = t->cell + i * (size_t)t->columns, .span = t->span[i], .bold = t->bold[i] };
	document_table(d->doc, column, (size_t)t->columns, row, t->n);
}

/* A line of part I: number, what, most, what the person gave. */
static void
criterion_row(struct sheet_drawing *d, struct draw_table *t, const char *number, const char *what, int64_t most,
    const struct ratio *self, bool bold)
{
	const char **cell = t->cell + t->n * (size_t)t->columns;

	cell[0] = number;
	cell[1] = what;
	cell[2] = number_show(d->flow->mem, most, 2, 0);
	cell[3] = self == NULL ? "" : sheet_paper_decimal(d->flow->mem, self, 2);
	t->bold[t->n++] = bold;
}

/* What the person gave of criteria from one to another; NULL: he gave none. */
static const struct ratio *
self_sum(struct sheet_drawing *d, const struct sheet_print *p, int first, int last)
{
	const struct ratio *sum = ratio_int(d->flow->mem, 0);

	for (int i = first; i <= last; i++) {
		const struct ratio *one = sheet_print_self(d->flow->mem, p, i);

		if (one == NULL)
			return NULL;
		sum = ratio_add(d->flow->mem, sum, one);
	}
	return sum;
}

static void
criteria_table(struct sheet_drawing *d, const struct sheet_print *p)
{
	const struct document_column column[] = {
		{ draw_say(d, "sheet_paper.column.tt"), 12, true }, { draw_say(d, "sheet_paper.column.criterion"), 98, false },
		{ draw_say(d, "sheet_paper.column.most"), 22, true }, { draw_say(d, "sheet_paper.column.self"), 33, true },
	};
	struct mem *mem = d->flow->mem;
	const size_t most_rows = CRITERIA + CRITERIA_PARTS + 1;
	struct draw_table t = { .cell = mem_array(mem, most_rows * 4, sizeof(*t.cell)), .columns = 4,
	    .span = mem_array(mem, most_rows, sizeof(*t.span)), .bold = mem_array(mem, most_rows, sizeof(*t.bold)) };
	int64_t all = 0;

	for (int part = 0; part < CRITERIA_PARTS; part++) {
		const char *roman;
		int64_t most;
		const char *title = draw_part(d, part, &roman, &most);

		criterion_row(d, &t, roman, title, most, self_sum(d, p, parts[part].first, parts[part].last), true);
		for (int i = parts[part].first; i <= parts[part].last; i++)
			criterion_row(d, &t, mem_print(mem, "%d", i - parts[part].first + 1), draw_name(d, "criteria.name.", criteria[i].name),
			    criteria[i].most, sheet_print_self(mem, p, i), false);
		all += most;
	}
	criterion_row(d, &t, "", draw_say(d, "sheet_paper.sum"), all, self_sum(d, p, 0, CRITERIA - 1), true);
	draw_table(d, column, &t);
}

static void
line(struct sheet_drawing *d, const char *key, const char *value)
{
	document_text(d->doc, DOCUMENT_TEXT, draw_word(d, key, value, NULL));
}

/* What somebody said, or room to write where nothing was. */
static void
said(struct sheet_drawing *d, const struct sheet_print *p, const char *member)
{
	const char *text = json_text(json_get(p->document, "words"), member);

	line(d, mem_print(d->flow->mem, "sheet_paper.line.%s", member), text == NULL ? "" : text);
	if (text == NULL || text[0] == '\0')
		document_text(d->doc, DOCUMENT_LINE, draw_say(d, "sheet_paper.nothing_said"));
}

/* By the authority; there also where no work was assigned. */
static const struct ratio *
common_of(struct sheet_drawing *d, const struct sheet_print *p)
{
	const struct ratio *sum = ratio_int(d->flow->mem, 0);

	for (int i = 0; i < CRITERIA; i++)
		sum = ratio_add(d->flow->mem, sum, p->c.common[i]);
	return sum;
}

static void
summary(struct sheet_drawing *d, const struct sheet_print *p)
{
	document_text(d->doc, DOCUMENT_HEADING, draw_say(d, p->contract ? "sheet_paper.part_two_contract" : "sheet_paper.part_two"));
	line(d, "sheet_paper.line.common", draw_number(d, common_of(d, p)));
	line(d, "sheet_paper.line.result", p->total == NULL ? draw_say(d, "sheet_paper.no_work") :
	    draw_number(d, sheet_print_result(d->flow->mem, p)));
	if (p->total == NULL)
		line(d, "sheet_paper.line.total", draw_say(d, "sheet_paper.no_points"));
	else
		document_text(d->doc, DOCUMENT_TEXT, draw_word(d, "sheet_paper.line.total_level", draw_number(d, p->total),
		    draw_name(d, "sheet.level.", score_level_name[p->level])));
	said(d, p, "strengths");
	said(d, p, "weaknesses");
	said(d, p, "opinion");
}

/* Who confirmed it last: his name stands where the authority signs. */
static const char *
confirmer(const struct sheet_drawing *d, size_t at)
{
	const char *name = NULL;

	for (size_t i = 0; i < d->nsteps[at]; i++)
		if (d->step[at][i].act == SHEET_CONFIRM)
			name = d->step[at][i].who;
	return name;
}

static void
who_signs(struct sheet_drawing *d, const struct sheet_print *p, size_t at)
{
	const char *day = draw_say(d, "sheet_paper.day_line"), *below = draw_say(d, "sheet_paper.sign_line");

	document_sign(d->doc, &(struct document_side){ .plain = day, .bold = draw_say(d, p->contract ? "sheet_paper.signer.contract" :
	    "sheet_paper.signer.self"), .below = below, .under = p->name }, &(struct document_side){ .plain = day,
	    .bold = draw_say(d, "sheet_paper.signer.authority"), .below = below, .under = confirmer(d, at) });
}

static void
about_person(struct sheet_drawing *d, const struct sheet_print *p)
{
	const char *unit = strcmp(p->unit_name, p->agency) == 0 ? p->agency : mem_print(d->flow->mem, "%s, %s", p->unit_name, p->agency);

	document_text(d->doc, DOCUMENT_LINE, draw_word(d, "sheet_paper.line.name", p->name, NULL));
	document_text(d->doc, DOCUMENT_LINE, draw_word(d, "sheet_paper.line.title", p->title, NULL));
	document_text(d->doc, DOCUMENT_LINE, draw_word(d, "sheet_paper.line.unit", unit, NULL));
}

static void
draw_form(struct sheet_drawing *d, size_t at)
{
	const struct sheet_print *p = &d->list[at];

	draw_head(d, p);
	draw_corners(d);
	document_text(d->doc, DOCUMENT_TITLE, draw_say(d, p->contract ? "sheet_paper.title.contract" : "sheet_paper.title.form"));
	document_text(d->doc, DOCUMENT_ATTACHED, draw_word(d, "sheet_paper.period", draw_period(d, p->period), NULL));
	about_person(d, p);
	document_text(d->doc, DOCUMENT_HEADING, draw_say(d, "sheet_paper.part_one"));
	criteria_table(d, p);
	summary(d, p);
	who_signs(d, p, at);
	draw_annex(d, at);
}

static void
draw_list_of_work(struct sheet_drawing *d)
{
	const struct sheet_print *p = &d->list[0];

	draw_head(d, p);
	draw_corners(d);
	document_text(d->doc, DOCUMENT_TITLE, draw_say(d, "sheet_paper.title.work"));
	document_text(d->doc, DOCUMENT_ATTACHED, draw_word(d, "sheet_paper.period", draw_period(d, p->period), NULL));
	about_person(d, p);
	draw_work_table(d, p);
	who_signs(d, p, 0);
}

static void
draw_results_of_unit(struct sheet_drawing *d)
{
	const char *day = draw_say(d, "sheet_paper.day_line"), *below = draw_say(d, "sheet_paper.sign_line");
	const struct sheet_print *p = &d->list[0];

	draw_head(d, p);
	draw_corners(d);
	document_text(d->doc, DOCUMENT_TITLE, draw_say(d, "sheet_paper.title.table"));
	document_text(d->doc, DOCUMENT_ATTACHED, draw_word(d, "sheet_paper.period_unit", draw_period(d, p->period), d->paper->unit_name));
	draw_result_table(d);
	document_sign(d->doc, &(struct document_side){ .plain = day, .bold = draw_say(d, "sheet_paper.signer.maker"), .below = below },
	    &(struct document_side){ .plain = day, .bold = draw_say(d, "sheet_paper.signer.head"), .below = below });
}

/* The table, then every sheet; the outline leads to each unit and person. */
static void
draw_bundle(struct sheet_drawing *d)
{
	const char *unit = "";

	document_mark(d->doc, 1, draw_say(d, "sheet_paper.title.table_short"));
	draw_results_of_unit(d);
	for (size_t i = 0; i < d->n; i++) {
		document_annex(d->doc, false);
		if (strcmp(d->list[i].unit_name, unit) != 0)
			document_mark(d->doc, 1, d->list[i].unit_name);
		unit = d->list[i].unit_name;
		document_mark(d->doc, 2, d->list[i].name);
		draw_form(d, i);
		if (d->told != NULL)
			d->told(d, i + 1);
	}
}

static void
draw(struct sheet_drawing *d)
{
	switch (d->paper->kind) {
	case SHEET_PAPER_FORM:
		draw_form(d, 0);
		break;
	case SHEET_PAPER_WORK:
		draw_list_of_work(d);
		break;
	case SHEET_PAPER_TABLE:
		draw_results_of_unit(d);
		break;
	default:
		draw_bundle(d);
	}
}

static struct document_about
about(struct sheet_drawing *d)
{
	const struct sheet_paper *p = d->paper;
	struct mem *mem = d->flow->mem;
	const char *kind = sheet_paper_kind_name[p->kind];

	return (struct document_about){
		.title = draw_word(d, mem_print(mem, "sheet_paper.about.%s", kind), p->sheet != 0 ? d->list[0].name : p->unit_name,
		    draw_period(d, p->period)),
		.author = d->list[0].agency, .language = "vi-VN", .wide = p->kind == SHEET_PAPER_WORK,
		.at = mem_print(mem, "%.10sT%.8sZ", p->at, p->at + 11),
		.left = draw_word(d, "paper.sheet.left", paper_code_show(mem, p->code), paper_address(d->flow, p->code)),
		.right = mem_print(mem, "%s \302\267 %s", draw_word(d, mem_print(mem, "sheet_paper.margin.%s", kind), FORM_VERSION,
		    draw_period(d, p->period)), draw_word(d, "sheet_paper.margin_at", moment_show(mem, p->at), NULL)),
		.band = config_on(d->flow->config, "demo") ? draw_say(d, "paper.sheet.demo") : NULL,
		.page = draw_say(d, "sheet_paper.page"), .large = p->kind == SHEET_PAPER_BUNDLE,
	};
}

int
sheet_paper_draw(struct sheet_drawing *d, enum sheet_paper_file file, const char **bytes_r, size_t *n_r)
{
	const enum document_form form = file == SHEET_PAPER_DOCX ? DOCUMENT_DOCX : DOCUMENT_PDF;
	struct document_about how = about(d);
	void (*told)(struct sheet_drawing *, size_t) = d->told;

	if (file == SHEET_PAPER_XLSX)
		return sheet_paper_book(d, bytes_r, n_r);
	if (document_ready(form) != 1) {
		log_error(796, "nothing is printed: the face of papers is not installed");
		return -1;
	}
	if (form == DOCUMENT_PDF) {
		how.measure = true;
		d->told = NULL;
		d->doc = document_start(d->flow->mem, form, &how);
		draw(d);
		how.pages = document_pages(d->doc);
		how.measure = false;
		d->told = told;
	}
	d->doc = document_start(d->flow->mem, form, &how);
	draw(d);
	return document_end(d->doc, bytes_r, n_r);
}
