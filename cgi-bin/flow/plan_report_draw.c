/* The report on a plan as the paper that goes to the committee: a part of plan_report.h. */
#include "flow/plan_report.h"

#include <string.h>

#include "base/log.h"
#include "base/utf8.h"
#include "flow/paper_inside.h"
#include "paper/document.h"
#include "render/view.h"
#include "store/paper.h"

/* Shares of the width of an upright A4; labels plan.report.column.<word>. */
static const struct document_column figures[] = {
	{ "kind", 50, false }, { "owed", 16, true }, { "done", 16, true }, { "in_time", 17, true },
	{ "done_late", 15, true }, { "late", 18, true }, { "waits", 18, true }, { "share", 18, true },
};
#define FIGURES (sizeof(figures) / sizeof(*figures))
static const struct document_column lates[] = {
	{ "number", 11, true }, { "agency", 52, false }, { "days", 20, true }, { "doer", 34, false },
	{ "hindrance", 32, false }, { "reminded", 26, true },
};
#define LATES (sizeof(lates) / sizeof(*lates))

struct worksheet {
	struct flow	*flow;
	struct render	*render;
	const struct plan_report *report;
	struct document	*doc;
	const char	*at, *province;
};

/* What is printed is Vietnamese. */
static const char *
word(const struct worksheet *s, const char *key, const char *a, const char *b)
{
	return label_fill(s->flow->mem, s->render, LANG_VI, key, a, b);
}

static const char *
count(const struct worksheet *s, int64_t n)
{
	return mem_print(s->flow->mem, "%lld", (long long)n);
}

static const char *
long_day(const struct worksheet *s, struct day day)
{
	return paper_day(s->flow->mem, s->render, day);
}

static void
head(const struct worksheet *s)
{
	const struct plan *p = &s->report->plan;
	const struct plan_kept *leaves = s->report->leaves;
	struct mem *mem = s->flow->mem;

	document_head(s->doc, &(struct document_side){ .plain = utf8_upper(mem, s->province),
	    .bold = utf8_upper(mem, word(s, "plan.report.issuer", NULL, NULL)),
	    .under = leaves == NULL ? word(s, "plan.report.number", NULL, NULL) :
	    word(s, "plan.report.number_is", leaves->number, NULL) },
	    &(struct document_side){ .bold = word(s, "paper.sheet.country", NULL, NULL),
	    .below = word(s, "paper.sheet.motto", NULL, NULL),
	    .under = word(s, "plan.report.place", paper_place(s->render, s->province),
	    long_day(s, leaves == NULL ? s->report->board.today : leaves->day)) });
	document_text(s->doc, DOCUMENT_TITLE, utf8_upper(mem, mem_print(mem, "%s \n%s",
	    word(s, "plan.report.paper", NULL, NULL), leaves == NULL ? word(s, "plan.report.about", p->document, NULL) :
	    word(s, "plan.report.about_period", p->document, leaves->period))));
	document_text(s->doc, DOCUMENT_ATTACHED, word(s, "plan.report.until", long_day(s, s->report->board.today),
	    NULL));
	document_text(s->doc, DOCUMENT_TO, word(s, "plan.report.to", s->province, NULL));
	document_text(s->doc, DOCUMENT_TEXT, word(s, "plan.report.basis", word(s, "plan.report.basis_document",
	    p->document, long_day(s, p->day)), word(s, "plan.report.basis_about", p->issuer, p->name)));
}

static void
say(const struct worksheet *s, enum plan_sentence which)
{
	document_text(s->doc, DOCUMENT_TEXT, plan_report_sentence(s->flow, s->render, LANG_VI, s->report, which));
}

static void
whole(const struct worksheet *s)
{
	document_text(s->doc, DOCUMENT_HEADING, word(s, "plan.report.part.whole", NULL, NULL));
	for (int which = PLAN_SAYS_OWED; which <= PLAN_SAYS_CUT; which++)
		say(s, (enum plan_sentence)which);
}

/* A task across the table: its number, what it is, by when. */
static struct document_row
task_row(const struct worksheet *s, int number, const struct plan_task *task)
{
	const char **cell = mem_get(s->flow->mem, sizeof(*cell));
	const char *due = word(s, mem_print(s->flow->mem, "plan.word.%s", plan_word_name[task->word]),
	    day_show(s->flow->mem, task->due), NULL);

	cell[0] = mem_print(s->flow->mem, "%d. %s (%s)", number, task->title, due);
	return (struct document_row){ .cell = cell, .span = 1 };
}

static struct document_row
figure_row(const struct worksheet *s, const char *name, const struct plan_sum *sum, bool bold)
{
	const char **cell = mem_array(s->flow->mem, FIGURES, sizeof(*cell));
	const int64_t done = sum->done + sum->done_late;

	cell[0] = name;
	cell[1] = count(s, sum->owed);
	cell[2] = count(s, done);
	cell[3] = count(s, sum->done);
	cell[4] = count(s, sum->done_late);
	cell[5] = count(s, sum->late);
	cell[6] = count(s, sum->waits);
	cell[7] = plan_share_text(s->flow, done, sum->owed);
	return (struct document_row){ .cell = cell, .bold = bold };
}

static void
tasks(const struct worksheet *s)
{
	const struct plan_board *b = &s->report->board;
	struct document_row *row = mem_array(s->flow->mem, b->ntasks * (2 + AGENCY_KINDS) + 1, sizeof(*row));
	size_t n = 0;
	int number = 0;

	for (size_t t = 0; t < b->ntasks; t++) {
		struct plan_sum sum = plan_sum_of(b, t, AGENCY_KINDS);

		if (b->task[t].withdrawn)
			continue;
		row[n++] = task_row(s, ++number, &b->task[t]);
		for (int kind = 0; kind < AGENCY_KINDS; kind++) {
			const struct plan_sum part = plan_sum_of(b, t, (enum agency_kind)kind);

			if (part.owed > 0)
				row[n++] = figure_row(s, word(s, mem_print(s->flow->mem, "agency.%s",
				    agency_kind_name[kind]), NULL, NULL), &part, false);
		}
		row[n++] = figure_row(s, word(s, "plan.report.together", NULL, NULL), &sum, true);
	}
	document_text(s->doc, DOCUMENT_HEADING, word(s, "plan.report.part.tasks", NULL, NULL));
	if (n == 0)
		document_text(s->doc, DOCUMENT_TEXT, word(s, "plan.no_task", NULL, NULL));
	else
		document_table(s->doc, paper_table_columns(s->flow->mem, s->render, "plan.report.column.", figures, FIGURES), FIGURES, row, n);
}

static struct document_row
late_row(const struct worksheet *s, int number, const struct plan_late *l)
{
	const struct plan_report *r = s->report;
	const struct plan_board *b = &r->board;
	const struct plan_task *task = &b->task[l->task];
	const char **cell = mem_array(s->flow->mem, LATES, sizeof(*cell));

	cell[0] = mem_print(s->flow->mem, "%d", number);
	cell[1] = b->agency[l->agency].name;
	cell[2] = mem_print(s->flow->mem, "%d", l->days);
	cell[3] = task->doer != 0 ? task->doer_name : word(s, "plan.report.itself", NULL, NULL);
	cell[4] = word(s, plan_hindrance(s->flow, task, PLAN_CELL(b, l->agency, l->task)), NULL, NULL);
	cell[5] = moment_show(s->flow->mem, plan_reminded_at(b, l, r->reminder, r->nreminders));
	if (cell[5] == NULL)
		cell[5] = word(s, "plan.report.never", NULL, NULL);
	return (struct document_row){ .cell = cell };
}

/* Who is late, task by task, the longest first. */
static void
late(const struct worksheet *s)
{
	const struct plan_report *r = s->report;
	struct document_row *row = mem_array(s->flow->mem, r->nlate + r->board.ntasks + 1, sizeof(*row));
	size_t n = 0;
	int number = 0;

	document_text(s->doc, DOCUMENT_HEADING, word(s, "plan.report.part.late", NULL, NULL));
	for (size_t t = 0; t < r->board.ntasks; t++) {
		int place_is = 0;

		number += !r->board.task[t].withdrawn;
		for (size_t i = 0; i < r->nlate; i++) {
			if (r->late[i].task != t)
				continue;
			if (place_is == 0)
				row[n++] = task_row(s, number, &r->board.task[t]);
			row[n++] = late_row(s, ++place_is, &r->late[i]);
		}
	}
	if (n == 0)
		document_text(s->doc, DOCUMENT_TEXT, word(s, "plan.report.none_late", NULL, NULL));
	else
		document_table(s->doc, paper_table_columns(s->flow->mem, s->render, "plan.report.column.", lates, LATES), LATES, row, n);
}

/* Who receives it and who signs. */
static void
sign(const struct worksheet *s)
{
	struct mem *mem = s->flow->mem;

	document_text(s->doc, DOCUMENT_TEXT, word(s, "plan.report.end", NULL, NULL));
	document_close(s->doc, &(struct document_closing){ .title = word(s, "plan.report.receivers", NULL, NULL),
	    .recipients = mem_print(mem, "%s\n%s", word(s, "plan.report.receiver", s->province, NULL),
	    word(s, "plan.report.kept", NULL, NULL)),
	    .authority = word(s, "plan.report.signer", NULL, NULL), .name = "" });
}

int
plan_report_file(struct flow *f, struct render *render, const struct plan_report *r,
    enum plan_report_form form, const char **bytes_r, size_t *n_r)
{
	const enum document_form as = form == PLAN_REPORT_DOCX ? DOCUMENT_DOCX : DOCUMENT_PDF;
	struct worksheet s = { .flow = f, .render = render, .report = r };

	if (document_ready(as) != 1) {
		log_error(791, "no report on a plan: the face of papers is not installed");
		return -1;
	}
	if (paper_ground(f->db, f->mem, &s.at, &s.province) != 1)
		return -1;
	s.doc = document_start(f->mem, as, &(struct document_about){
		.title = word(&s, "plan.report.about", r->plan.document, NULL),
		.author = word(&s, "plan.report.issuer", NULL, NULL), .language = "vi-VN",
		.at = mem_print(f->mem, "%.10sT%.8sZ", s.at, s.at + 11),
		.left = word(&s, "plan.report.left", r->plan.document, NULL),
		.right = word(&s, "plan.report.right", moment_show(f->mem, s.at), NULL),
		.band = config_on(f->config, "demo") ? word(&s, "paper.sheet.demo", NULL, NULL) : NULL,
	});
	head(&s);
	whole(&s);
	tasks(&s);
	late(&s);
	document_text(s.doc, DOCUMENT_HEADING, word(&s, "plan.report.part.told", NULL, NULL));
	say(&s, PLAN_SAYS_TOLD);
	sign(&s);
	return document_end(s.doc, bytes_r, n_r);
}
