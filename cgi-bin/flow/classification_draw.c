/* Mẫu 02 as a document, and the bundle of a run. What is printed comes from documents alone and is Vietnamese. */
#include <string.h>

#include "base/log.h"
#include "base/utf8.h"
#include "flow/classification_paper_inside.h"
#include "flow/paper_inside.h"
#include "render/view.h"
#include "rules/paper.h"

const char *
class_word(struct class_drawing *d, const char *name, const char *a, const char *b)
{
	return label_fill(d->flow->mem, d->render, LANG_VI, mem_print(d->flow->mem, "classification.paper.%s", name), a, b);
}

static const char *
say(struct class_drawing *d, const char *root, const char *name)
{
	return label(d->render, LANG_VI, mem_print(d->flow->mem, "%s%s", root, name));
}

const char *
class_ticked(struct class_drawing *d, const char *level, int which)
{
	const bool ticked = level != NULL && strcmp(level, score_level_name[which]) == 0;

	return label_fill(d->flow->mem, d->render, LANG_VI, ticked ? "classification.paper.ticked" : "classification.paper.unticked",
	    say(d, "classification.levels.", score_level_name[which]), NULL);
}

/* "5", of a quarter "4-6". */
static const char *
month_words(struct class_drawing *d, const struct json *row)
{
	const char *text = json_text(row, "period");
	struct period p;

	if (text == NULL || period_read(text, &p) != 1)
		return "";
	return p.months == 1 ? mem_print(d->flow->mem, "%d", p.month) : mem_print(d->flow->mem, "%d-%d", p.month, p.month + p.months - 1);
}

static const char *
points(struct class_drawing *d, const struct json *j, const char *member)
{
	const char *text = json_text(j, member);
	const struct ratio *value;

	return text != NULL && ratio_read(d->flow->mem, text, &value) == 1 ? ratio_cut(d->flow->mem, value, 2, ',') : "";
}

static const char *
note(struct class_drawing *d, const struct json *row)
{
	const char *mark = json_text(row, "mark"), *exception = json_text(row, "exception"), *document = json_text(row, "document");
	const char *agency = json_text(row, "agency");

	if (mark == NULL || strcmp(mark, year_mark_name[YEAR_SCORED]) == 0)
		return agency == NULL ? "" : label_fill(d->flow->mem, d->render, LANG_VI, "year.at_agency", agency, NULL);
	if (exception != NULL)
		return say(d, "sheet.exception.", exception);
	return document != NULL ? document : say(d, "year.mark.", mark);
}

size_t
class_rows(struct class_drawing *d, const struct classification_print *p, const char **cell)
{
	const struct json *rows = json_get(p->document, "rows"), *result = json_get(p->document, "result");
	const char *standing = json_text(result, "standing");
	size_t n = 0;

	for (; n < json_count(rows) && n < YEAR_MONTHS; n++) {
		const struct json *row = json_at(rows, n);

		cell[n * CLASS_COLUMNS] = month_words(d, row);
		cell[n * CLASS_COLUMNS + 1] = points(d, row, "total");
		cell[n * CLASS_COLUMNS + 2] = note(d, row);
	}
	cell[n * CLASS_COLUMNS] = class_word(d, "mean", NULL, NULL);
	cell[n * CLASS_COLUMNS + 1] = points(d, result, "mean");
	cell[n * CLASS_COLUMNS + 2] = standing == NULL || strcmp(standing, year_standing_name[YEAR_CLASSIFIED]) == 0 ? "" :
	    say(d, "year_run.standing.", standing);
	return n + 1;
}

static void
head(struct class_drawing *d, const struct classification_print *p)
{
	struct mem *mem = d->flow->mem;
	const char *agency = json_text(json_get(p->document, "person"), "agency_name");
	const char *where;

	document_head(d->doc, &(struct document_side){ .plain = p->commune ? NULL : utf8_upper(mem, d->province),
	    .bold = utf8_upper(mem, agency == NULL ? "" : agency) }, &(struct document_side){ .bold = say(d, "paper.sheet.", "country"),
	    .below = say(d, "paper.sheet.", "motto") });
	if (d->paper->code == NULL)
		return;
	where = paper_address(d->flow, d->paper->code);
	document_corners(d->doc, &(struct document_corners){ .stamp = p->superseded ? say(d, "sheet_paper.", "superseded_stamp") : NULL,
	    .address = where, .told = label_fill(mem, d->render, LANG_VI, "paper.sheet.told", where, NULL),
	    .caption = mem_print(mem, "%s \n%s", say(d, "paper.sheet.", "code"), paper_code_show(mem, d->paper->code)) });
}

static void
person(struct class_drawing *d, const struct classification_print *p)
{
	const struct json *who = json_get(p->document, "person");
	const char *unit = json_text(who, "unit_name"), *agency = json_text(who, "agency_name");
	int64_t year = 0;

	json_int(p->document, "year", &year);
	document_text(d->doc, DOCUMENT_TITLE, class_word(d, "title", NULL, NULL));
	document_text(d->doc, DOCUMENT_ATTACHED, class_word(d, "year", mem_print(d->flow->mem, "%lld", (long long)year), NULL));
	if (d->paper->code == NULL)
		document_text(d->doc, DOCUMENT_ATTACHED, class_word(d, "draft", NULL, NULL));
	document_text(d->doc, DOCUMENT_LINE, class_word(d, "name", json_text(who, "name"), NULL));
	document_text(d->doc, DOCUMENT_LINE, class_word(d, "job", json_text(who, "title"), NULL));
	if (unit != NULL && agency != NULL)
		document_text(d->doc, DOCUMENT_LINE, class_word(d, "unit", strcmp(unit, agency) == 0 ? agency :
		    mem_print(d->flow->mem, "%s, %s", unit, agency), NULL));
}

static void
months(struct class_drawing *d, const struct classification_print *p)
{
	const struct document_column column[CLASS_COLUMNS] = {
		{ class_word(d, "column_month", NULL, NULL), 50, true }, { class_word(d, "column_total", NULL, NULL), 40, true },
		{ class_word(d, "column_note", NULL, NULL), 75, false },
	};
	const char **cell = mem_array(d->flow->mem, CLASS_ROWS_MOST * CLASS_COLUMNS, sizeof(*cell));
	const size_t n = class_rows(d, p, cell);
	struct document_row *row = mem_array(d->flow->mem, n, sizeof(*row));

	for (size_t i = 0; i < n; i++)
		row[i] = (struct document_row){ .cell = cell + i * CLASS_COLUMNS, .bold = i + 1 == n };
	document_text(d->doc, DOCUMENT_HEADING, class_word(d, "part_one", NULL, NULL));
	document_table(d->doc, column, CLASS_COLUMNS, row, n);
}

static void
levels(struct class_drawing *d, const char *part, const char *level)
{
	document_text(d->doc, DOCUMENT_HEADING, class_word(d, part, NULL, NULL));
	for (int i = 0; i < SCORE_LEVELS; i++)
		document_text(d->doc, DOCUMENT_LINE, class_ticked(d, level, i));
}

/* Parts III and IV; empty where nothing is decided, or not for who reads it. */
static void
decided(struct class_drawing *d, const struct classification_print *p)
{
	const char *level = json_text(json_get(p->document, "result"), "level"), *handling = json_text(json_get(p->document, "proposal"), "handling");
	const bool is = p->digest != NULL && !p->inner;

	levels(d, "part_three", is ? level : NULL);
	if (is && level == NULL)
		document_text(d->doc, DOCUMENT_LINE, class_word(d, "none", NULL, NULL));
	if (is)
		document_text(d->doc, DOCUMENT_LINE, class_word(d, "decision", p->number, day_show(d->flow->mem, p->day)));
	document_text(d->doc, DOCUMENT_HEADING, class_word(d, "part_four", NULL, NULL));
	document_text(d->doc, DOCUMENT_TEXT, handling != NULL && handling[0] != '\0' && !p->inner ? handling : say(d, "sheet_paper.", "nothing_said"));
}

static void
form(struct class_drawing *d, const struct classification_print *p)
{
	const struct json *self = json_get(p->document, "self");
	const char *silent = json_text(self, "silent_why");

	head(d, p);
	person(d, p);
	months(d, p);
	levels(d, "part_two", json_text(self, "level"));
	if (silent != NULL && silent[0] != '\0')
		document_text(d->doc, DOCUMENT_LINE, class_word(d, "silent", silent, NULL));
	decided(d, p);
	document_sign(d->doc, &(struct document_side){ .plain = say(d, "sheet_paper.", "day_line"), .bold = class_word(d, "signer_self", NULL, NULL),
	    .below = say(d, "sheet_paper.", "sign_line"), .under = json_text(json_get(p->document, "person"), "name") },
	    &(struct document_side){ .plain = say(d, "sheet_paper.", "day_line"), .bold = class_word(d, "signer_authority", NULL, NULL),
	    .below = say(d, "sheet_paper.", "sign_line"), .under = p->inner ? NULL : p->signer });
	document_text(d->doc, DOCUMENT_LINE, class_word(d, "foot_level", NULL, NULL));
	document_text(d->doc, DOCUMENT_LINE, class_word(d, "foot_handling", NULL, NULL));
	if (p->digest != NULL)
		document_text(d->doc, DOCUMENT_LINE, label_fill(d->flow->mem, d->render, LANG_VI, "sheet_paper.annex.sha", p->digest, NULL));
}

/* The outline of a bundle leads to each unit and person. */
static void
draw(struct class_drawing *d)
{
	const char *unit = "";

	for (size_t i = 0; i < d->n; i++) {
		const struct json *who = json_get(d->list[i].document, "person");
		const char *name = json_text(who, "unit_name");

		if (i > 0)
			document_annex(d->doc, false);
		if (d->paper->kind == CLASS_PAPER_BUNDLE && name != NULL) {
			if (strcmp(name, unit) != 0)
				document_mark(d->doc, 1, name);
			unit = name;
			document_mark(d->doc, 2, json_text(who, "name"));
		}
		form(d, &d->list[i]);
	}
}

static struct document_about
about(struct class_drawing *d)
{
	const struct classification_paper *p = d->paper;
	struct mem *mem = d->flow->mem;
	const char *year = mem_print(mem, "%d", p->year);
	const char *whose = p->kind == CLASS_PAPER_FORM ? json_text(json_get(d->list[0].document, "person"), "name") : p->unit_name;

	return (struct document_about){
		.title = class_word(d, mem_print(mem, "about_%s", classification_paper_kind_name[p->kind]), whose, year), .author = p->unit_name,
		.language = "vi-VN", .at = mem_print(mem, "%.10sT%.8sZ", p->at, p->at + 11),
		.left = p->code == NULL ? "" : label_fill(mem, d->render, LANG_VI, "paper.sheet.left", paper_code_show(mem, p->code),
		    paper_address(d->flow, p->code)),
		.right = mem_print(mem, "%s \302\267 %s", class_word(d, "margin", year, NULL),
		    label_fill(mem, d->render, LANG_VI, "sheet_paper.margin_at", moment_show(mem, p->at), NULL)),
		.band = config_on(d->flow->config, "demo") ? say(d, "paper.sheet.", "demo") : NULL, .page = say(d, "sheet_paper.", "page"),
		.large = p->kind == CLASS_PAPER_BUNDLE,
	};
}

int
class_paper_draw(struct class_drawing *d, enum sheet_paper_file file, const char **bytes_r, size_t *n_r)
{
	const enum document_form as = file == SHEET_PAPER_DOCX ? DOCUMENT_DOCX : DOCUMENT_PDF;
	struct document_about how = about(d);

	if (file == SHEET_PAPER_XLSX)
		return class_paper_book(d, bytes_r, n_r);
	if (document_ready(as) != 1) {
		log_error(810, "no classification is printed: the face of papers is not installed");
		return -1;
	}
	if (as == DOCUMENT_PDF) {
		how.measure = true;
		d->doc = document_start(d->flow->mem, as, &how);
		draw(d);
		how.pages = document_pages(d->doc);
		how.measure = false;
	}
	d->doc = document_start(d->flow->mem, as, &how);
	draw(d);
	return document_end(d->doc, bytes_r, n_r);
}
