/* A catalog as the forms of the handbook and the appendix of a decision. */
#include "flow/paper_inside.h"

#include <string.h>

#include "base/log.h"
#include "base/number.h"
#include "base/utf8.h"
#include "paper/document.h"
#include "render/view.h"

/* Millimetres of an A4 on its side; what does not wrap is narrow. */
static const struct { const char *word; int width; bool centred; } shape[PAPER_COLUMNS] = {
	[PAPER_NUMBER] = { "number", 12, true }, [PAPER_CODE] = { "code", 0, false },
	[PAPER_DIVISION] = { "division", 27, false }, [PAPER_TASK] = { "task", 57, false },
	[PAPER_DETAIL] = { "detail", 53, false }, [PAPER_OUTPUT] = { "output", 37, false },
	[PAPER_UNIT] = { "unit", 19, false }, [PAPER_FREQUENCY] = { "frequency", 24, false },
	[PAPER_PEOPLE] = { "people", 16, true }, [PAPER_GROUP] = { "group", 18, true },
	[PAPER_FRAME] = { "frame", 16, true }, [PAPER_POINTS] = { "points", 14, true },
	[PAPER_COEFFICIENT] = { "coefficient", 15, true }, [PAPER_NOTE] = { "note", 29, false },
};

/* A word of the sheet: what is printed is Vietnamese. */
static const char *
word(struct flow *f, const struct paper_sheet *s, const char *key, const char *a, const char *b)
{
	return label_fill(f->mem, s->render, LANG_VI, key, a, b);
}

static const char *
say(struct flow *f, const struct paper_sheet *s, const char *key)
{
	return word(f, s, key, NULL, NULL);
}

static const char *
of_kind(struct flow *f, const struct paper_sheet *s, const char *what)
{
	return word(f, s, mem_print(f->mem, "paper.sheet.%s.%s", paper_kind_name[s->content->kind], what),
	    s->catalog->agency_name, NULL);
}

const char *
paper_address(struct flow *f, const char *code)
{
	return mem_print(f->mem, "%s%s/xac-minh/%s", config_text(f->config, "public_url"),
	    config_text(f->config, "base_path"), paper_code_show(f->mem, code));
}

/* As documents write it. */
static const char *
month(struct mem *mem, struct day day)
{
	return mem_print(mem, day.month < 3 ? "%02d" : "%d", day.month);
}

/* "05/01/2026", "05/4/2026" */
static const char *
day_short(struct flow *f, struct day day)
{
	return mem_print(f->mem, "%02d/%s/%d", day.day, month(f->mem, day), day.year);
}

const char *
paper_day(struct mem *mem, struct render *render, struct day day)
{
	return label_fill(mem, render, LANG_VI, "paper.sheet.day", label_fill(mem, render, LANG_VI, "paper.sheet.month",
	    mem_print(mem, "%02d", day.day), month(mem, day)), mem_print(mem, "%d", day.year));
}

const struct document_column *
paper_table_columns(struct mem *mem, struct render *render, const char *root, const struct document_column *of, size_t n)
{
	struct document_column *column = mem_array(mem, n, sizeof(*column));

	for (size_t i = 0; i < n; i++)
		column[i] = (struct document_column){ label(render, LANG_VI, mem_print(mem, "%s%s", root, of[i].title)), of[i].width, of[i].centred };
	return column;
}

const char *
paper_place(struct render *render, const char *province)
{
	static const char *const before[] = { "paper.sheet.committee_of_province", "paper.sheet.committee_of_city" };

	for (size_t i = 0; i < sizeof(before) / sizeof(*before); i++) {
		const char *front = label(render, LANG_VI, before[i]);
		const size_t n = strlen(front);

		if (strncmp(province, front, n) == 0 && province[n] == ' ')
			return province + n + 1;
	}
	return "";
}

/* What the paper is not, or not any more; NULL: nothing to say. */
static const char *
stamp(struct flow *f, const struct paper_sheet *s)
{
	if (s->paper->from.year == 0)
		return say(f, s, "paper.sheet.draft");
	return strcmp(paper_state(f->mem, s->paper), "superseded") == 0 ?
	    say(f, s, "paper.sheet.ended") : NULL;
}

static struct document *
start(struct flow *f, const struct paper_sheet *s)
{
	const char *code = paper_code_show(f->mem, s->paper->code);
	const char *state = mem_print(f->mem, "catalog.state.%s", paper_state(f->mem, s->paper));

	return document_start(f->mem, DOCUMENT_PDF, &(struct document_about){
		.title = of_kind(f, s, "about"), .author = s->catalog->agency_name,
		.language = "vi-VN", .wide = s->content->kind != PAPER_STANDARD,
		.at = mem_print(f->mem, "%.10sT%.8sZ", s->paper->at, s->paper->at + 11),
		.left = word(f, s, "paper.sheet.left", code, paper_address(f, s->paper->code)),
		.right = word(f, s, "paper.sheet.right", say(f, s, state),
		    moment_show(f->mem, s->paper->at)),
		.band = config_on(f->config, "demo") ? say(f, s, "paper.sheet.demo") : NULL,
	});
}

static void
corners(struct flow *f, const struct paper_sheet *s, struct document *doc)
{
	const char *address = paper_address(f, s->paper->code);

	document_corners(doc, &(struct document_corners){
		.stamp = stamp(f, s), .address = address,
		.told = word(f, s, "paper.sheet.told", address, NULL),
		.caption = mem_print(f->mem, "%s \n%s", say(f, s, "paper.sheet.code"),
		    paper_code_show(f->mem, s->paper->code)),
	});
}

/* The decision, or the room in which its number and day are written. */
static void
attached(struct flow *f, const struct paper_sheet *s, struct document *doc)
{
	const struct paper *p = s->paper;
	const char *text;

	if (s->content->kind == PAPER_APPENDIX && p->decision_number[0] != '\0')
		text = word(f, s, "paper.sheet.decided", p->decision_number,
		    paper_day(f->mem, s->render, p->decision_day));
	else
		text = of_kind(f, s, "attached");
	document_text(doc, DOCUMENT_ATTACHED, text);
}

static void
titles(struct flow *f, const struct paper_sheet *s, struct document *doc)
{
	const char *title = of_kind(f, s, "title");

	if (s->content->kind != PAPER_STANDARD)
		title = mem_print(f->mem, "%s \n%s", title,
		    word(f, s, "paper.sheet.of", s->catalog->agency_name, NULL));
	document_text(doc, DOCUMENT_APPENDIX, of_kind(f, s, "number"));
	document_text(doc, DOCUMENT_TITLE, utf8_upper(f->mem, title));
	attached(f, s, doc);
}

void
paper_draw_standard(struct flow *f, const struct paper_sheet *s, struct document *doc)
{
	const struct catalog_line *l = paper_standard(s->content);

	if (l != NULL)
		document_text(doc, DOCUMENT_TEXT, word(f, s, "paper.sheet.standard_is",
		    paper_work(f->mem, l->code, l->task),
		    number_show(f->mem, l->points, 2, 0)));
}

/* By which decision it is in force, and when; the appendix names the decision below its title. */
static void
say_decision(struct flow *f, const struct paper_sheet *s, struct document *doc)
{
	const struct paper *p = s->paper;

	if (p->from.year == 0)
		return;
	if (s->content->kind != PAPER_APPENDIX)
		document_text(doc, DOCUMENT_TEXT, word(f, s, "paper.sheet.decided_by", p->decision_number,
		    paper_day(f->mem, s->render, p->decision_day)));
	document_text(doc, DOCUMENT_TEXT, p->until.year != 0 ? word(f, s, "paper.sheet.in_force_until",
	    day_short(f, p->from), day_short(f, p->until)) :
	    word(f, s, "paper.sheet.in_force", day_short(f, p->from), NULL));
}

/* As the forms write it: "Nhóm 2", and which product is the standard one. */
static const char *
printed(struct flow *f, const struct paper_sheet *s, enum paper_column column, size_t at)
{
	const char *text = paper_cell(f->mem, s->content, column, at);

	if (column == PAPER_GROUP && text[0] != '\0')
		return word(f, s, "paper.sheet.group", text, NULL);
	if (column != PAPER_NOTE || s->content->kind == PAPER_LIST ||
	    &s->content->line[at] != paper_standard(s->content))
		return text;
	return mem_print(f->mem, "%s%s%s", say(f, s, "paper.sheet.standard"),
	    text[0] == '\0' ? "" : ". ", text);
}

/* Codes are not broken: as wide as the longest of them asks. */
static int
code_width(const struct paper_content *p)
{
	size_t longest = 0;

	for (size_t i = 0; i < p->n; i++) {
		size_t letters = utf8_count(p->line[i].code);

		if (letters > longest)
			longest = letters;
	}
	return longest < 5 ? 16 : longest > 12 ? 36 : 4 + 14 * (int)longest / 5;
}

static size_t
columns(struct flow *f, const struct paper_sheet *s, enum paper_column which[PAPER_COLUMNS],
    struct document_column column[PAPER_COLUMNS])
{
	size_t n = paper_columns(s->content, which);

	for (size_t i = 0; i < n; i++)
		column[i] = (struct document_column){ say(f, s, mem_print(f->mem, "paper.sheet.column.%s",
		    shape[which[i]].word)), which[i] == PAPER_CODE ?
		    code_width(s->content) : shape[which[i]].width, shape[which[i]].centred };
	return n;
}

static struct document_row
spanning(struct flow *f, const char *text, int span)
{
	const char **cell = mem_get(f->mem, sizeof(*cell));

	cell[0] = text;
	return (struct document_row){ .cell = cell, .span = span };
}

static struct document_row
one_row(struct flow *f, const struct paper_sheet *s, const enum paper_column *which, size_t n,
    size_t at)
{
	const char **cell = mem_array(f->mem, n, sizeof(*cell));

	for (size_t c = 0; c < n; c++)
		cell[c] = printed(f, s, which[c], at);
	return (struct document_row){ .cell = cell,
	    .bold = &s->content->line[at] == paper_standard(s->content) };
}

void
paper_draw_rows(struct flow *f, const struct paper_sheet *s, struct document *doc)
{
	const struct paper_content *p = s->content;
	enum paper_column which[PAPER_COLUMNS];
	struct document_column column[PAPER_COLUMNS];
	size_t ncolumns = columns(f, s, which, column), n = 0;
	struct document_row *row = mem_array(f->mem, 3 * p->n + 1, sizeof(*row));
	const char *section = "", *division = "";

	for (size_t i = 0; i < p->n; i++) {
		const struct catalog_line *l = &p->line[i];

		if (strcmp(l->section, section) != 0) {
			division = "";
			if (l->section[0] != '\0')
				row[n++] = spanning(f, l->section, 1);
		}
		if (strcmp(l->division, division) != 0 && l->division[0] != '\0')
			row[n++] = spanning(f, l->division, 2);
		section = l->section;
		division = l->division;
		row[n++] = one_row(f, s, which, ncolumns, i);
	}
	document_table(doc, column, ncolumns, row, n);
}

/* "Phiếu lấy ý kiến ☒  Họp nhóm ☐": how experts were asked. */
static const char *
way_text(struct flow *f, const struct paper_sheet *s, enum vote_way way)
{
	const char *text = "";

	for (int i = VOTE_SHEET; i < VOTE_WAYS; i++)
		text = mem_print(f->mem, "%s%s%s", text, i == VOTE_SHEET ? "" : "; ", word(f, s, i == (int)way ?
		    "paper.sheet.form.ticked" : "paper.sheet.form.unticked", say(f, s, mem_print(f->mem, "vote.way.%s",
		    vote_way_name[i])), NULL));
	return text;
}

/* When and how, and who was asked; without a vote room to write it. */
static void
form_vote(struct flow *f, const struct paper_sheet *s, struct document *doc)
{
	const struct vote *vote = &s->content->vote;
	const char *names = "";

	document_text(doc, DOCUMENT_TEXT, vote->from.year == 0 || vote->until.year == 0 ? say(f, s, "paper.sheet.form.time") :
	    word(f, s, "paper.sheet.form.asked", day_short(f, vote->from), day_short(f, vote->until)));
	document_text(doc, DOCUMENT_TEXT, vote->way == VOTE_NO_WAY ? say(f, s, "paper.sheet.form.way") :
	    word(f, s, "paper.sheet.form.way_is", way_text(f, s, vote->way), NULL));
	for (size_t i = 0; i < vote->n; i++) {
		const struct vote_expert *e = &vote->expert[i];

		names = mem_print(f->mem, "%s%s%s%s%s", names, i == 0 ? "" : "; ", e->name, e->post[0] == '\0' ? "" : ", ",
		    e->post);
	}
	if (vote->n > 0)
		document_text(doc, DOCUMENT_TEXT, word(f, s, "paper.sheet.form.list", names, NULL));
}

/* A line of the table of votes: number, expert, task, output, group, fit. */
#define VOTE_COLUMNS	6
static struct document_row
vote_row(struct flow *f, const struct paper_sheet *s, size_t i)
{
	const struct vote_expert *e = &s->content->vote.expert[i];
	const char **cell = mem_array(f->mem, VOTE_COLUMNS, sizeof(*cell));
	const char *fit = e->fit == VOTE_UNSAID ? "" : say(f, s, mem_print(f->mem, "vote.fit.%s",
	    vote_fit_name[e->fit]));

	cell[0] = mem_print(f->mem, "%zu", i + 1);
	cell[1] = e->name;
	cell[2] = e->task;
	cell[3] = e->output;
	cell[4] = e->group == 0 ? "" : word(f, s, "paper.sheet.group", mem_print(f->mem, "%d", e->group), NULL);
	cell[5] = mem_print(f->mem, "%s%s%s", fit, fit[0] == '\0' || e->note[0] == '\0' ? "" : ". ", e->note);
	return (struct document_row){ .cell = cell };
}

static void
vote_table(struct flow *f, const struct paper_sheet *s, struct document *doc)
{
	const struct document_column column[VOTE_COLUMNS] = {
		{ say(f, s, "paper.sheet.column.tt"), 12, true }, { say(f, s, "paper.sheet.column.expert"), 45, false },
		{ say(f, s, "paper.sheet.column.task"), 57, false }, { say(f, s, "paper.sheet.column.output"), 45, false },
		{ say(f, s, "paper.sheet.column.in_group"), 22, true }, { say(f, s, "paper.sheet.column.fit"), 45, false },
	};
	const size_t n = s->content->vote.n;
	struct document_row *row = mem_array(f->mem, n, sizeof(*row));

	document_text(doc, DOCUMENT_HEADING, say(f, s, "paper.sheet.form.all"));
	document_text(doc, DOCUMENT_HEADING, say(f, s, "paper.sheet.form.votes"));
	for (size_t i = 0; i < n; i++)
		row[i] = vote_row(f, s, i);
	document_table(doc, column, VOTE_COLUMNS, row, n);
	document_text(doc, DOCUMENT_HEADING, say(f, s, "paper.sheet.form.chosen"));
}

/* Form II: a paper of its own, with who issues it and who signs. */
static void
standard_form(struct flow *f, const struct paper_sheet *s, struct document *doc)
{
	const struct catalog_line *l = paper_standard(s->content);
	enum paper_column which[PAPER_COLUMNS];
	struct document_column column[PAPER_COLUMNS];
	size_t n = columns(f, s, which, column);
	const bool voted = s->content->vote.n > 0;
	struct document_row row;

	document_text(doc, DOCUMENT_HEADING, say(f, s, "paper.sheet.form.one"));
	document_text(doc, DOCUMENT_TEXT, word(f, s, "paper.sheet.form.agency", s->catalog->agency_name, NULL));
	form_vote(f, s, doc);
	if (voted)
		vote_table(f, s, doc);
	else
		document_text(doc, DOCUMENT_HEADING, say(f, s, "paper.sheet.form.two"));
	if (l != NULL)
		row = one_row(f, s, which, n, (size_t)(l - s->content->line));
	else
		row = (struct document_row){ .cell = mem_array(f->mem, n, sizeof(char *)) };
	document_table(doc, column, n, &row, 1);
	document_text(doc, DOCUMENT_TEXT, !voted || s->content->reason[0] == '\0' ? say(f, s, "paper.sheet.form.why") :
	    word(f, s, "paper.sheet.form.why_is", s->content->reason, NULL));
	document_text(doc, DOCUMENT_HEADING, say(f, s, "paper.sheet.form.three"));
	document_text(doc, DOCUMENT_TEXT, say(f, s, "paper.sheet.form.agree"));
	document_text(doc, DOCUMENT_TEXT, say(f, s, "paper.sheet.form.words"));
	document_sign(doc, &(struct document_side){ .bold = say(f, s, "paper.sheet.form.experts"),
	    .below = say(f, s, "paper.sheet.form.sign") }, &(struct document_side){
	    .bold = say(f, s, "paper.sheet.form.head"), .below = say(f, s, "paper.sheet.form.sign") });
}

/* A department stands below the committee of the province; the committee of a commune by itself. */
static void
issuer(struct flow *f, const struct paper_sheet *s, struct document *doc)
{
	document_head(doc, &(struct document_side){
		.plain = s->catalog->kind == AGENCY_COMMUNE ? NULL : utf8_upper(f->mem, s->province),
		.bold = utf8_upper(f->mem, s->catalog->agency_name),
	}, &(struct document_side){ .bold = say(f, s, "paper.sheet.country"),
	    .below = say(f, s, "paper.sheet.motto") });
}

int
paper_draw(struct flow *f, const struct paper_sheet *s, const char **bytes_r, size_t *n_r)
{
	struct document *doc;

	if (document_ready(DOCUMENT_PDF) != 1) {
		log_error(702, "nothing is printed: the face of papers is not installed");
		return -1;
	}
	doc = start(f, s);
	if (s->content->kind == PAPER_STANDARD)
		issuer(f, s, doc);
	corners(f, s, doc);
	titles(f, s, doc);
	say_decision(f, s, doc);
	if (s->content->kind == PAPER_STANDARD)
		standard_form(f, s, doc);
	else {
		paper_draw_standard(f, s, doc);
		paper_draw_rows(f, s, doc);
	}
	return document_end(doc, bytes_r, n_r);
}
