/* The reports on paper, as a workbook and as CSV: a part of province_report.h. */
#include "flow/province_report_inside.h"

#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "base/utf8.h"
#include "flow/compare_chart.h"
#include "flow/paper_inside.h"
#include "paper/csv.h"
#include "store/paper.h"
#include "store/province_report.h"

#define SIGNED_ROOM	85	/* mm of the last sentence and who signs, which stand on one page */

struct sheet_of {
	struct flow	*flow;
	struct render	*render;
	const struct report_figures *figures;
	const struct report_masks *masks;
	enum report_kind kind;
	bool		 docx;
	struct document	*doc;
	const char	*at, *province;
	const char	*head;		/* what the head of the agency is called, or NULL */
};

/* What is printed is Vietnamese. */
static const char *
word(const struct sheet_of *s, const char *name, const char *a, const char *b)
{
	return label_fill(s->flow->mem, s->render, LANG_VI, name, a, b);
}

/* The same, by the kind of the report. */
static const char *
own(const struct sheet_of *s, const char *name, const char *a, const char *b)
{
	return word(s, mem_print(s->flow->mem, "province_report.of.%s.%s", report_kind_name[s->kind], name), a, b);
}

const char *
report_period_words(struct flow *f, const struct render *render, enum lang lang, struct period p)
{
	const char *year = mem_print(f->mem, "%d", p.year);

	if (p.months == SUM_YEAR)
		return label_fill(f->mem, render, lang, "province_report.year", year, NULL);
	return label_fill(f->mem, render, lang, p.months == 3 ? "period.quarter" : "period.month",
	    mem_print(f->mem, "%d", p.months == 3 ? (p.month + 2) / 3 : p.month), year);
}

const char *
report_table_title(struct flow *f, const struct render *render, enum lang lang, const struct report_figures *r, enum report_table_kind kind)
{
	const char *name = kind == TABLE_LEVELS && report_of_year(r) ? "levels_year" : report_table_name[kind];

	return label(render, lang, mem_print(f->mem, "province_report.table.%s", name));
}

const char *
report_title(struct flow *f, const struct render *render, enum lang lang, const struct report_figures *r, enum report_kind kind)
{
	return label_fill(f->mem, render, lang, mem_print(f->mem, "province_report.of.%s.title", report_kind_name[kind]), r->own == NULL ? NULL : r->own->name, NULL);
}

const char *
report_line_text(struct flow *f, const struct render *render, enum lang lang, const struct report_line *l)
{
	return label_fill(f->mem, render, lang, mem_print(f->mem, "province_report.says.%s", l->name), l->a, l->b);
}

const char *
report_about(struct flow *f, const struct render *render, enum lang lang, enum report_kind kind, struct period p)
{
	const char *name = kind == REPORT_MINISTRY ? "about_ministry" : p.months == SUM_YEAR ? "about_year" : "about";

	return label_fill(f->mem, render, lang, mem_print(f->mem, "province_report.%s", name), report_period_words(f, render, lang, p), NULL);
}

/* The agency whose report it is; of the province its Department of Home Affairs, and to the Ministry the province itself. */
static const char *
issuer(const struct sheet_of *s)
{
	if (s->kind == REPORT_AGENCY)
		return s->figures->own->name;
	return s->kind == REPORT_MINISTRY ? s->province : word(s, "province_report.issuer", NULL, NULL);
}

/* Home Affairs reports of itself to the committee of the province. */
static bool
is_above(const struct sheet_of *s)
{
	return s->kind == REPORT_AGENCY && strcmp(issuer(s), word(s, "province_report.issuer", NULL, NULL)) == 0;
}

static bool
is_commune(const struct sheet_of *s)
{
	return s->kind == REPORT_AGENCY && s->figures->own->kind == AGENCY_COMMUNE;
}

static void
head(const struct sheet_of *s)
{
	struct mem *mem = s->flow->mem;
	const bool alone = s->kind == REPORT_MINISTRY || is_commune(s);
	const char *about = report_about(s->flow, s->render, LANG_VI, s->kind, s->figures->period);
	const char *title = utf8_upper(mem, word(s, "province_report.paper", NULL, NULL));

	document_head(s->doc, &(struct document_side){ .plain = alone ? NULL : utf8_upper(mem, s->province),
	    .bold = utf8_upper(mem, issuer(s)), .under = own(s, "number", NULL, NULL) },
	    &(struct document_side){ .bold = label(s->render, LANG_VI, "paper.sheet.country"), .below = label(s->render, LANG_VI, "paper.sheet.motto"),
	    .under = word(s, "province_report.place", paper_place(s->render, s->province), paper_day(mem, s->render, day_today())) });
	document_text(s->doc, DOCUMENT_TITLE, mem_print(mem, "%s \n%s", title, about));
	document_text(s->doc, DOCUMENT_TO, own(s, is_above(s) ? "to_province" : "to", s->province, NULL));
	document_text(s->doc, DOCUMENT_TEXT, own(s, "basis", s->province, issuer(s)));
}

static const char *
row_name(const struct sheet_of *s, enum lang lang, const struct report_row *r)
{
	return r->label == NULL ? r->text : label(s->render, lang, r->label);
}

const char *
report_remark(struct flow *f, const struct render *render, enum lang lang, const struct report_row *r)
{
	if (r->sum || r->section || r->owed == 0)
		return "";
	return label_fill(f->mem, render, lang, r->late ? "province_report.late" : "province_report.owed",
	    mem_print(f->mem, "%lld", (long long)r->owed), NULL);
}

static struct document_row
table_row(const struct sheet_of *s, const struct report_table *t, const struct report_row *r)
{
	struct mem *mem = s->flow->mem;
	const char **cell = mem_array(mem, t->ncolumns, sizeof(*cell));

	cell[0] = row_name(s, LANG_VI, r);
	for (size_t c = 1; c < t->ncolumns && !r->section; c++)
		cell[c] = t->column[c].form == FIGURE_NONE ? report_remark(s->flow, s->render, LANG_VI, r) :
		    report_show(mem, r->figure[c], label(s->render, LANG_VI, "compare.masked"));
	return (struct document_row){ .cell = cell, .span = r->section, .bold = r->sum };
}

static void
table(const struct sheet_of *s, enum report_table_kind kind)
{
	struct mem *mem = s->flow->mem;
	const struct report_table t = report_table_of(mem, s->figures, s->masks, kind);
	struct document_column *column = mem_array(mem, t.ncolumns, sizeof(*column));
	struct document_row *row = mem_array(mem, t.nrows + 1, sizeof(*row));

	for (size_t c = 0; c < t.ncolumns; c++)
		column[c] = (struct document_column){ word(s, mem_print(mem, "province_report.column.%s", t.column[c].name), NULL, NULL), t.column[c].width,
		    t.column[c].form != FIGURE_NONE };
	for (size_t i = 0; i < t.nrows; i++)
		row[i] = table_row(s, &t, &t.row[i]);
	document_table(s->doc, column, t.ncolumns, row, t.nrows);
}

static void
caption(const struct sheet_of *s, enum report_table_kind kind)
{
	document_text(s->doc, DOCUMENT_LINE, report_table_title(s->flow, s->render, LANG_VI, s->figures, kind));
	table(s, kind);
}

#define TITLE_ROOM	26	/* above a drawing, in its units */
#define TITLE_SIZE	15

/* A drawing below its title, so that a page never parts them. */
static struct document_drawing
titled(struct mem *mem, const struct document_drawing *d, const char *title)
{
	struct document_shape *shape = mem_array(mem, d->n + 1, sizeof(*shape));

	for (size_t i = 0; i < d->n; i++) {
		shape[i] = d->shape[i];
		shape[i].y += TITLE_ROOM;
	}
	shape[d->n] = (struct document_shape){ .kind = SHAPE_TEXT, .tone = TONE_INK, .y = TITLE_SIZE, .text = title, .size = TITLE_SIZE };
	return (struct document_drawing){ d->width, d->height + TITLE_ROOM, d->told, shape, d->n + 1 };
}

/* What the tables of groups and kinds say, drawn; a .docx has the tables alone. */
static void
chart(const struct sheet_of *s)
{
	const char *about = word(s, s->kind == REPORT_AGENCY ? "province_report.own_chart_about" : "province_report.chart_about", NULL, NULL);
	struct report_chart c;
	const struct chart_paper paper = { .data = &c.data, .told = about, .masked = word(s, "chart.masked", NULL, NULL) };
	struct document_drawing *part;
	size_t n;

	if (s->docx || report_chart(s->flow, s->render, LANG_VI, s->figures, s->masks, &c) != 1)
		return;
	compare_chart(s->flow->mem, &paper, &part, &n);
	for (size_t i = 0; i < n; i++) {
		const struct document_drawing d = titled(s->flow->mem, &part[i], about);

		document_drawings(s->doc, &d, 1, 1);
	}
}

/* The sentences of a part, with its tables. */
static void
part(const struct sheet_of *s, const struct report_line *line, size_t n, enum report_part which)
{
	document_text(s->doc, DOCUMENT_HEADING, word(s, mem_print(s->flow->mem, "province_report.part.%s", report_part_name[which]), NULL, NULL));
	for (size_t i = 0; i < n; i++)
		if (line[i].part == which)
			document_text(s->doc, DOCUMENT_TEXT, report_line_text(s->flow, s->render, LANG_VI, &line[i]));
	if (which != REPORT_RESULTS)
		return;
	document_text(s->doc, DOCUMENT_TEXT, word(s, "province_report.cut", NULL, NULL));
	for (int k = 0; k < TABLE_AGENCIES; k++)
		if (report_has_table(s->figures, (enum report_table_kind)k))
			caption(s, (enum report_table_kind)k);
	chart(s);
}

/* What the system cannot know is written by who signs: places for it in the .docx. */
static void
to_write(const struct sheet_of *s)
{
	static const char *const name[] = { "good", "weak", "hindered", "asked" };

	if (!s->docx)
		return;
	document_text(s->doc, DOCUMENT_HEADING, word(s, "province_report.write.title", NULL, NULL));
	for (size_t i = 0; i < sizeof(name) / sizeof(*name); i++)
		document_text(s->doc, DOCUMENT_TEXT, word(s, mem_print(s->flow->mem, "province_report.write.%s", name[i]), NULL, NULL));
}

/* "GIÁM ĐỐC": who signs for a department is not called by it ("Giám đốc Sở"). */
static const char *
head_title(const struct sheet_of *s)
{
	const char *end = mem_print(s->flow->mem, " %s", own(s, "short", NULL, NULL));
	const size_t n = strlen(s->head), cut = strlen(end);
	const bool ends = n > cut && strcmp(s->head + n - cut, end) == 0;

	return utf8_upper(s->flow->mem, mem_copy(s->flow->mem, s->head, ends ? n - cut : n));
}

static const char *
signer(const struct sheet_of *s)
{
	struct mem *mem = s->flow->mem;
	const char *title = s->head != NULL && !is_commune(s) ? head_title(s) : own(s, is_commune(s) ? "chairman" : "signer", NULL, NULL);

	return s->kind == REPORT_MINISTRY || is_commune(s) ? mem_print(mem, "%s\n%s", word(s, "province_report.in_name", NULL, NULL), title) : title;
}

static void
sign(const struct sheet_of *s)
{
	struct mem *mem = s->flow->mem;

	document_text(s->doc, DOCUMENT_TEXT, word(s, "province_report.counted", s->figures->counted_at == NULL ? "" : moment_show(mem, s->figures->counted_at), NULL));
	document_room(s->doc, SIGNED_ROOM);
	document_text(s->doc, DOCUMENT_TEXT, own(s, is_above(s) ? "end_province" : "end", s->province, issuer(s)));
	document_close(s->doc, &(struct document_closing){ .title = word(s, "province_report.receivers", NULL, NULL),
	    .recipients = mem_print(mem, "%s\n%s", own(s, "receiver", s->province, NULL), own(s, "kept", NULL, NULL)),
	    .authority = signer(s), .name = "" });
}

static void
annex(const struct sheet_of *s)
{
	const enum report_table_kind kind = s->kind == REPORT_AGENCY ? TABLE_UNITS : TABLE_AGENCIES;

	document_annex(s->doc, true);
	document_text(s->doc, DOCUMENT_APPENDIX, word(s, "province_report.annex", NULL, NULL));
	document_text(s->doc, DOCUMENT_TITLE, utf8_upper(s->flow->mem, report_table_title(s->flow, s->render, LANG_VI, s->figures, kind)));
	document_text(s->doc, DOCUMENT_ATTACHED, word(s, "province_report.attached", report_about(s->flow, s->render, LANG_VI, s->kind, s->figures->period), NULL));
	table(s, kind);
}

int
report_file(struct flow *f, struct render *render, const struct report_figures *figures, enum report_kind kind, enum document_form form,
    const char **bytes_r, size_t *n_r)
{
	const struct report_masks masks = report_masks_of(f->mem, figures);
	struct sheet_of s = { .flow = f, .render = render, .figures = figures, .masks = &masks, .kind = kind, .docx = form == DOCUMENT_DOCX };
	struct report_line line[REPORT_LINES];
	const size_t n = report_lines(f->mem, figures, &masks, line);
	const char *about = mem_print(f->mem, "%s %s", label(render, LANG_VI, "province_report.paper"), report_about(f, render, LANG_VI, kind, figures->period));

	if (document_ready(form) != 1) {
		log_error(1070, "no report on paper: the face of papers is not installed");
		return -1;
	}
	if (paper_ground(f->db, f->mem, &s.at, &s.province) != 1)
		return -1;
	if (kind == REPORT_AGENCY && report_head(f->db, f->mem, figures->own->id, day_today(), &s.head) != 1)
		return -1;
	s.doc = document_start(f->mem, form, &(struct document_about){ .title = about,
		.author = issuer(&s), .language = "vi-VN",
		.at = mem_print(f->mem, "%.10sT%.8sZ", s.at, s.at + 11), .left = about, .right = word(&s, "province_report.right", moment_show(f->mem, s.at), NULL),
		.band = config_on(f->config, "demo") ? label(render, LANG_VI, "paper.sheet.demo") : NULL });
	head(&s);
	for (int p = 0; p < REPORT_PARTS; p++)
		part(&s, line, n, (enum report_part)p);
	to_write(&s);
	sign(&s);
	annex(&s);
	return document_end(s.doc, bytes_r, n_r);
}

#define SHEET_HEAD	2	/* lines above a table: its title, and of what */
static const enum xlsx_kind xlsx_of[] = { [FIGURE_NONE] = XLSX_TEXT, [FIGURE_HIDDEN] = XLSX_TEXT, [FIGURE_WHOLE] = XLSX_WHOLE,
	[FIGURE_SHARE] = XLSX_TENTHS, [FIGURE_CHANGE] = XLSX_TENTHS, [FIGURE_MEAN] = XLSX_HUNDREDTHS };

static struct xlsx_sheet
worksheet(const struct sheet_of *s, enum lang lang, const struct report_table *t, const char **title)
{
	struct mem *mem = s->flow->mem;
	struct xlsx_column *column = mem_array(mem, t->ncolumns, sizeof(*column));
	struct xlsx_cell *cell = mem_array(mem, t->ncolumns * t->nrows + 1, sizeof(*cell));

	for (size_t c = 0; c < t->ncolumns; c++)
		column[c] = (struct xlsx_column){ label(s->render, lang, mem_print(mem, "province_report.column.%s", t->column[c].name)),
		    t->column[c].form == FIGURE_NONE ? 44 : 14, xlsx_of[t->column[c].form] };
	for (size_t i = 0; i < t->nrows; i++)
		for (size_t c = 0; c < t->ncolumns; c++) {
			const struct report_row *r = &t->row[i];
			const struct report_figure figure = r->figure[c];

			cell[i * t->ncolumns + c].text = c == 0 ? row_name(s, lang, r) : r->section ? NULL : t->column[c].form == FIGURE_NONE ?
			    report_remark(s->flow, s->render, lang, r) : figure.form == FIGURE_HIDDEN ? label(s->render, lang, "compare.masked") : report_plain(mem, figure);
		}
	title[0] = report_table_title(s->flow, s->render, lang, s->figures, t->kind);
	title[1] = report_about(s->flow, s->render, lang, REPORT_PROVINCE, s->figures->period);
	if (s->figures->own != NULL)
		title[1] = mem_print(mem, "%s, %s", s->figures->own->name, title[1]);
	return (struct xlsx_sheet){ .name = label(s->render, lang, mem_print(mem, "province_report.leaf.%s", report_table_name[t->kind])),
	    .head = title, .nhead = SHEET_HEAD, .column = column, .ncolumns = t->ncolumns, .cell = cell, .nrows = t->nrows };
}

int
report_book(struct flow *f, struct render *render, enum lang lang, const struct report_figures *figures, const char **bytes_r, size_t *n_r)
{
	const struct report_masks masks = report_masks_of(f->mem, figures);
	const struct sheet_of s = { .flow = f, .render = render, .figures = figures };
	struct xlsx_sheet sheet[REPORT_TABLES];
	const char *title[REPORT_TABLES][SHEET_HEAD];
	size_t n = 0;

	for (int k = 0; k < REPORT_TABLES; k++) {
		struct report_table t;

		if (!report_has_table(figures, (enum report_table_kind)k))
			continue;
		t = report_table_of(f->mem, figures, &masks, (enum report_table_kind)k);
		sheet[n] = worksheet(&s, lang, &t, title[n]);
		n++;
	}
	return xlsx_write(f->mem, P_tmpdir, sheet, n, bytes_r, n_r);
}

int
report_csv(struct flow *f, struct render *render, enum lang lang, const struct report_figures *figures, enum report_table_kind kind, const char **bytes_r, size_t *n_r)
{
	const struct report_masks masks = report_masks_of(f->mem, figures);
	const struct sheet_of s = { .flow = f, .render = render, .figures = figures };
	const struct report_table t = report_table_of(f->mem, figures, &masks, kind);
	const char *title[SHEET_HEAD];
	const struct xlsx_sheet sheet = worksheet(&s, lang, &t, title);

	csv_write(f->mem, &sheet, bytes_r, n_r);
	return 1;
}
