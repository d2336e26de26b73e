#include "flow/year_paper.h"

#include <string.h>

#include "base/log.h"
#include "base/utf8.h"
#include "flow/paper_inside.h"
#include "render/view.h"
#include "store/paper.h"

/* Shares of the width of an upright A4; labels year_paper.column.<word>. */
static const struct document_column people[] = {
	{ "number", 10, true }, { "name", 40, false }, { "title", 40, false }, { "mean", 17, true }, { "level", 34, false }, { "note", 34, false },
};
#define PEOPLE (sizeof(people) / sizeof(*people))
#define COUNTS (SCORE_LEVELS + 4)	/* number, name, levels, none, all */

struct print {
	struct flow	*flow;
	struct render	*render;
	struct document	*doc;
	const char	*at, *province;
	const char	*issuer;	/* NULL: the province */
};

/* What is printed is Vietnamese. */
static const char *
word(const struct print *p, const char *key, const char *a, const char *b)
{
	return label_fill(p->flow->mem, p->render, LANG_VI, mem_print(p->flow->mem, "year_paper.%s", key), a, b);
}

static const char *
say(const struct print *p, const char *root, const char *name)
{
	return label(p->render, LANG_VI, mem_print(p->flow->mem, "%s%s", root, name));
}

static const char *
number(const struct print *p, int64_t n)
{
	return mem_print(p->flow->mem, "%lld", (long long)n);
}

static const char *
level_words(const struct print *p, int level)
{
	return level == LEVEL_NONE ? say(p, "year_decision.", "no_level") : say(p, "sheet.level.", score_level_name[level]);
}

/* 1; -1: no face, or broken. */
static int
begin(struct print *p, const char *title, enum document_form form)
{
	struct flow *f = p->flow;

	if (document_ready(form) != 1) {
		log_error(862, "no paper of a decision: the face of papers is not installed");
		return -1;
	}
	if (paper_ground(f->db, f->mem, &p->at, &p->province) != 1)
		return -1;
	p->doc = document_start(f->mem, form, &(struct document_about){
		.title = title, .author = p->issuer == NULL ? p->province : p->issuer, .language = "vi-VN",
		.at = mem_print(f->mem, "%.10sT%.8sZ", p->at, p->at + 11), .left = title, .right = moment_show(f->mem, p->at),
		.band = config_on(f->config, "demo") ? label(p->render, LANG_VI, "paper.sheet.demo") : NULL,
	});
	return 1;
}

/* number, day: of the document, or NULL. */
static void
head(const struct print *p, const char *document, const struct day *day)
{
	struct mem *mem = p->flow->mem;

	document_head(p->doc, &(struct document_side){ .plain = p->issuer == NULL ? NULL : utf8_upper(mem, p->province),
	    .bold = utf8_upper(mem, p->issuer == NULL ? p->province : p->issuer), .under = document == NULL ? NULL : word(p, "number", document, NULL) },
	    &(struct document_side){ .bold = label(p->render, LANG_VI, "paper.sheet.country"), .below = label(p->render, LANG_VI, "paper.sheet.motto"),
	    .under = day == NULL ? NULL : word(p, "place", paper_place(p->render, p->province), paper_day(mem, p->render, *day)) });
}

static void
title(const struct print *p, const char *first, const char *second)
{
	document_text(p->doc, DOCUMENT_TITLE, mem_print(p->flow->mem, "%s \n%s", utf8_upper(p->flow->mem, first), second));
}

static struct document_row
person_row(const struct print *p, size_t at, const struct classification *c)
{
	const char **cell = mem_array(p->flow->mem, PEOPLE, sizeof(*cell));

	cell[0] = number(p, (int64_t)at);
	cell[1] = c->name;
	cell[2] = c->title;
	cell[3] = c->mean == NULL ? "" : ratio_cut(p->flow->mem, c->mean, 2, ',');
	cell[4] = level_words(p, c->level);
	cell[5] = c->why == NULL || strcmp(c->why, quota_why_name[QUOTA_POINTS]) == 0 ? "" : say(p, "year_paper.note.", c->why);
	return (struct document_row){ .cell = cell };
}

static void
people_table(const struct print *p, const struct classification *c, size_t n)
{
	struct document_row *row = mem_array(p->flow->mem, 2 * n + 1, sizeof(*row));
	size_t rows = 0;

	for (size_t i = 0; i < n; i++) {
		if (i == 0 || c[i].unit != c[i - 1].unit) {
			const char **cell = mem_get(p->flow->mem, sizeof(*cell));

			cell[0] = c[i].unit_name;
			row[rows++] = (struct document_row){ .cell = cell, .span = 1 };
		}
		row[rows++] = person_row(p, i + 1, &c[i]);
	}
	document_table(p->doc, paper_table_columns(p->flow->mem, p->render, "year_paper.column.", people, PEOPLE), PEOPLE, row, rows);
}

static const char *
decision_words(const struct print *p, const struct year_decision *d)
{
	return word(p, "decision", d->number, paper_day(p->flow->mem, p->render, d->day));
}

/* How many, and how many of each level. */
static const char *
sum_words(const struct print *p, const struct level_counts *sum)
{
	const char *text = word(p, "sum", number(p, sum->all), NULL);

	for (int l = 0; l <= SCORE_LEVELS; l++)
		if (sum->of[l] > 0)
			text = mem_print(p->flow->mem, "%s; %lld %s", text, (long long)sum->of[l],
			    level_words(p, l == SCORE_LEVELS ? LEVEL_NONE : l));
	return mem_print(p->flow->mem, "%s.", text);
}

int
decision_list_paper(struct flow *f, struct render *render, const struct year_run *r, const struct year_decision *d, const struct classification *c,
    size_t n, enum document_form form, const char **bytes_r, size_t *n_r)
{
	struct print p = { .flow = f, .render = render, .issuer = r->province ? NULL : r->authority_name };
	struct level_counts *units, sum;
	size_t nunits;

	if (begin(&p, word(&p, "list", number(&p, r->year), NULL), form) != 1)
		return -1;
	head(&p, NULL, NULL);
	title(&p, word(&p, "list_short", NULL, NULL), word(&p, "list_of", number(&p, r->year), NULL));
	document_text(p.doc, DOCUMENT_ATTACHED, word(&p, "attached", decision_words(&p, d), NULL));
	people_table(&p, c, n);
	nunits = levels_by_unit(f->mem, c, n, &units);
	sum = levels_sum(units, nunits);
	document_text(p.doc, DOCUMENT_TEXT, sum_words(&p, &sum));
	document_close(p.doc, &(struct document_closing){ .title = "", .recipients = "", .authority = d->signer, .name = "" });
	return document_end(p.doc, bytes_r, n_r);
}

static void
notice_lines(const struct print *p, const struct year_run *r, const struct year_decision *d, const struct classification *c)
{
	struct mem *mem = p->flow->mem;

	document_text(p->doc, DOCUMENT_TO, word(p, "to", c->name, mem_print(mem, "%s, %s", c->title, c->unit_name)));
	document_text(p->doc, DOCUMENT_TEXT, word(p, "basis", decision_words(p, d), NULL));
	document_text(p->doc, DOCUMENT_TEXT, word(p, "says", p->issuer == NULL ? p->province : p->issuer, number(p, r->year)));
	if (c->mean != NULL)
		document_text(p->doc, DOCUMENT_TEXT, word(p, "mean", ratio_cut(mem, c->mean, 2, ','), NULL));
	document_text(p->doc, DOCUMENT_TEXT, word(p, "level", level_words(p, c->level), NULL));
	if (c->why != NULL)
		document_text(p->doc, DOCUMENT_TEXT, word(p, "why", say(p, "year_decision.why.", c->why), NULL));
	if (d->reason[0] != '\0')
		document_text(p->doc, DOCUMENT_TEXT, word(p, "reason", d->reason, NULL));
	document_text(p->doc, DOCUMENT_TEXT, label(p->render, LANG_VI, "year_notice.right"));
}

int
notice_paper(struct flow *f, struct render *render, const struct year_run *r, const struct year_decision *d, const struct classification *c,
    enum document_form form, const char **bytes_r, size_t *n_r)
{
	struct print p = { .flow = f, .render = render, .issuer = r->province ? NULL : r->authority_name };

	if (begin(&p, word(&p, "notice", number(&p, r->year), c->name), form) != 1)
		return -1;
	head(&p, d->notice_number, &d->notice_day);
	title(&p, word(&p, "notice_short", NULL, NULL), word(&p, "notice_of", number(&p, r->year), NULL));
	notice_lines(&p, r, d, c);
	document_close(p.doc, &(struct document_closing){ .title = word(&p, "receivers", NULL, NULL), .recipients = mem_print(f->mem, "%s\n%s", word(&p, "receiver", c->name, NULL), word(&p, "kept", NULL, NULL)),
	    .authority = d->signer, .name = "" });
	return document_end(p.doc, bytes_r, n_r);
}

static struct document_row
count_row(const struct print *p, const char *at, const char *name, const struct level_counts *c, bool bold)
{
	const char **cell = mem_array(p->flow->mem, COUNTS, sizeof(*cell));

	cell[0] = at;
	cell[1] = name;
	for (int l = 0; l <= SCORE_LEVELS; l++)
		cell[2 + l] = number(p, c->of[l]);
	cell[COUNTS - 1] = number(p, c->all);
	return (struct document_row){ .cell = cell, .bold = bold };
}

int
levels_paper(struct flow *f, struct render *render, const char *issuer, int year, const char *about, const struct level_counts *list, size_t n,
    enum document_form form, const char **bytes_r, size_t *n_r)
{
	static const struct document_column counts[COUNTS] = { { "number", 10, true }, { "unit", 62, false }, { "excellent", 18, true }, { "good", 18, true },
	    { "done", 18, true }, { "failed", 18, true }, { "none", 16, true }, { "all", 15, true } };
	struct print p = { .flow = f, .render = render, .issuer = issuer };
	const struct level_counts sum = levels_sum(list, n);
	struct document_row *row = mem_array(f->mem, n + 1, sizeof(*row));

	if (begin(&p, word(&p, "table", number(&p, year), NULL), form) != 1)
		return -1;
	head(&p, NULL, NULL);
	title(&p, word(&p, "table_short", NULL, NULL), word(&p, "table_of", number(&p, year), NULL));
	if (about != NULL)
		document_text(p.doc, DOCUMENT_ATTACHED, about);
	for (size_t i = 0; i < n; i++)
		row[i] = count_row(&p, number(&p, (int64_t)i + 1), list[i].name, &list[i], false);
	row[n] = count_row(&p, "", word(&p, "together", NULL, NULL), &sum, true);
	document_table(p.doc, paper_table_columns(f->mem, render, "year_paper.column.", counts, COUNTS), COUNTS, row, n + 1);
	return document_end(p.doc, bytes_r, n_r);
}
