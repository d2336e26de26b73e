#include "flow/compare_paper.h"

#include "base/log.h"
#include "base/utf8.h"
#include "flow/compare_chart.h"
#include "flow/paper_inside.h"
#include "paper/document.h"
#include "render/view.h"
#include "store/paper.h"

#define WIDE	60	/* of the first column, of the 267 mm between the margins */
#define REST	200

static const char *
say(struct render *render, const char *key)
{
	return label(render, LANG_VI, key);
}

static void
table(struct flow *f, struct document *doc, const struct compare_paper *p)
{
	struct document_column *column = mem_array(f->mem, p->ncolumns, sizeof(*column));
	struct document_row *row = mem_array(f->mem, p->nrows + 1, sizeof(*row));

	for (size_t c = 0; c < p->ncolumns; c++)
		column[c] = (struct document_column){ p->head[c], p->width != NULL ? p->width[c] : c == 0 ? WIDE : REST / (int)(p->ncolumns - 1), p->words != NULL ? !p->words[c] : c > 0 };
	for (size_t r = 0; r < p->nrows; r++)
		row[r] = (struct document_row){ .cell = p->cell + r * p->ncolumns, .bold = p->bold[r] };
	document_table(doc, column, p->ncolumns, row, p->nrows);
}

/* Its parts side by side. */
static void
chart(struct flow *f, struct render *render, struct document *doc, const struct compare_paper *p)
{
	const struct chart_paper paper = { .data = p->chart, .unit = p->unit, .masked = say(render, "chart.masked"),
	    .told = label_fill(f->mem, render, LANG_VI, "compare.paper.chart", p->title, p->about) };
	struct document_drawing *part;
	size_t n;

	if (p->chart == NULL)
		return;
	compare_chart(f->mem, &paper, &part, &n);
	for (size_t i = 0; i < n; i += CHART_PAPER_COLUMNS)
		document_drawings(doc, part + i, n - i < CHART_PAPER_COLUMNS ? n - i : CHART_PAPER_COLUMNS, n == 1 ? 1 : CHART_PAPER_COLUMNS);
}

int
compare_paper(struct flow *f, struct render *render, const struct compare_paper *p, const char **bytes_r, size_t *n_r)
{
	const char *at, *province;
	struct document *doc;

	if (document_ready(DOCUMENT_PDF) != 1) {
		log_error(1060, "no paper of a comparison: the face of papers is not installed");
		return -1;
	}
	if (paper_ground(f->db, f->mem, &at, &province) != 1)
		return -1;
	doc = document_start(f->mem, DOCUMENT_PDF, &(struct document_about){
		.title = p->title, .author = p->issuer == NULL ? province : p->issuer, .language = "vi-VN", .wide = true, .at = mem_print(f->mem, "%.10sT%.8sZ", at, at + 11),
		.left = p->title, .right = label_fill(f->mem, render, LANG_VI, "compare.paper.printed", moment_show(f->mem, at), f->who->name),
		.band = config_on(f->config, "demo") ? say(render, "paper.sheet.demo") : NULL,
	});
	document_head(doc, &(struct document_side){ .plain = p->issuer == NULL ? NULL : utf8_upper(f->mem, province),
	    .bold = utf8_upper(f->mem, p->issuer == NULL ? province : p->issuer) },
	    &(struct document_side){ .bold = say(render, "paper.sheet.country"), .below = say(render, "paper.sheet.motto") });
	document_text(doc, DOCUMENT_TITLE, utf8_upper(f->mem, p->title));
	document_text(doc, DOCUMENT_ATTACHED, p->about);
	chart(f, render, doc, p);
	table(f, doc, p);
	for (size_t i = 0; i < p->nnotes; i++)
		document_text(doc, DOCUMENT_LINE, p->note[i]);
	return document_end(doc, bytes_r, n_r);
}
