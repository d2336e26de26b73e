/* A dispatch on paper: head, words, who signs, and what goes behind it. */
#include "flow/dispatch_inside.h"

#include <string.h>

#include "base/log.h"
#include "base/number.h"
#include "base/utf8.h"
#include "flow/opinion.h"
#include "flow/paper_inside.h"
#include "paper/document.h"
#include "render/view.h"
#include "store/dispatch.h"
#include "store/paper.h"

struct drawing {
	struct flow	*flow;
	struct render	*render;
	const struct dispatch *d;
	struct dispatch_catalog *list;
	size_t		 n;
	const char	*province;
	struct document	*doc;
	int		 annexes, annex;	/* how many there will be; which one this is */
};

static const char *
say(const struct drawing *g, const char *key, const char *a, const char *b)
{
	return label_fill(g->flow->mem, g->render, LANG_VI, key, a, b);
}

static const char *
of_kind(const struct drawing *g, const char *what, const char *a)
{
	return say(g, mem_print(g->flow->mem, "dispatch.%s.%s", dispatch_kind_name[g->d->kind], what), a, NULL);
}

static const char *
paper_word(const struct drawing *g, const char *word)
{
	return label_fill(g->flow->mem, g->render, LANG_VI, mem_print(g->flow->mem, "paper.sheet.%s", word), NULL, NULL);
}

static struct document *
start(const struct drawing *g, enum document_form form, const char *at)
{
	struct mem *mem = g->flow->mem;

	return document_start(mem, form, &(struct document_about){
		.title = mem_print(mem, "%s: %s", of_kind(g, "title", NULL), g->d->words.subject),
		.author = g->d->issuer, .language = "vi-VN", .left = "", .right = "",
		.at = mem_print(mem, "%.10sT%.8sZ", at, at + 11),
		.band = config_on(g->flow->config, "demo") ? paper_word(g, "demo") : NULL,
	});
}

/* Number and, of a letter, subject; before it left, room for the number. */
static const char *
under_issuer(const struct drawing *g)
{
	struct mem *mem = g->flow->mem;
	const char *number = g->d->state == DISPATCH_ISSUED ? say(g, "dispatch.number", g->d->document_number, NULL) :
	    of_kind(g, "number", NULL);

	return g->d->kind != DISPATCH_APPRAISAL ? number :
	    mem_print(mem, "%s\n%s", number, say(g, "dispatch.about_subject", g->d->words.subject, NULL));
}

static const char *
place_and_day(const struct drawing *g)
{
	return g->d->state == DISPATCH_ISSUED ? say(g, "dispatch.place_day", g->d->words.place,
	    paper_day(g->flow->mem, g->render, g->d->document_day)) : say(g, "dispatch.place_room", g->d->words.place, NULL);
}

/* A decision is the chairman's: the committee of the province stands at its head. */
static void
head(const struct drawing *g)
{
	struct mem *mem = g->flow->mem;
	const bool chairman = g->d->kind == DISPATCH_DECISION;

	document_head(g->doc, &(struct document_side){
		.plain = chairman ? NULL : utf8_upper(mem, g->province),
		.bold = utf8_upper(mem, chairman ? g->province : g->d->issuer), .under = under_issuer(g),
	}, &(struct document_side){ .bold = paper_word(g, "country"), .below = paper_word(g, "motto"),
	    .under = place_and_day(g) });
}

static void
titles(const struct drawing *g)
{
	const struct dispatch_words *w = &g->d->words;

	if (g->d->kind != DISPATCH_APPRAISAL) {
		document_text(g->doc, DOCUMENT_TITLE, utf8_upper(g->flow->mem, of_kind(g, "title", NULL)));
		document_text(g->doc, DOCUMENT_APPENDIX, w->subject);
	}
	if (g->d->kind == DISPATCH_DECISION)
		document_text(g->doc, DOCUMENT_APPENDIX, utf8_upper(g->flow->mem, say(g, "dispatch.chairman", g->province, NULL)));
	if (w->addressee[0] != '\0')
		document_text(g->doc, DOCUMENT_TO, say(g, "dispatch.to", w->addressee, NULL));
}

static void
body(const struct drawing *g)
{
	static const enum document_style style[] = { [DISPATCH_PARAGRAPH] = DOCUMENT_TEXT,
	    [DISPATCH_HEADING] = DOCUMENT_HEADING, [DISPATCH_CENTRED] = DOCUMENT_APPENDIX };
	struct mem *mem = g->flow->mem;

	for (const char *p = g->d->words.body; *p != '\0';) {
		const size_t n = strcspn(p, "\n");
		const char *text = mem_copy(mem, p, n);

		if (n > 0)
			document_text(g->doc, style[dispatch_line_of(mem, text)], text);
		p += n + (p[n] == '\n');
	}
}

/* "Phụ lục", or "Phụ lục II" of several. */
static void
annex_title(struct drawing *g, const char *title)
{
	document_annex(g->doc, true);
	document_text(g->doc, DOCUMENT_APPENDIX, g->annexes == 1 ? say(g, "dispatch.annex", NULL, NULL) :
	    say(g, "dispatch.annex_number", dispatch_roman(g->flow->mem, ++g->annex), NULL));
	document_text(g->doc, DOCUMENT_TITLE, utf8_upper(g->flow->mem, title));
	document_text(g->doc, DOCUMENT_ATTACHED, g->d->state == DISPATCH_ISSUED ?
	    say(g, "dispatch.attached", g->d->document_number, paper_day(g->flow->mem, g->render, g->d->document_day)) :
	    say(g, "dispatch.attached_room", NULL, NULL));
}

/* A table; labels of its heads are dispatch.column.<word>. */
static void
table(const struct drawing *g, const struct document_column *shape, size_t ncolumns, const struct document_row *row,
    size_t n)
{
	struct document_column *column = mem_array(g->flow->mem, ncolumns, sizeof(*column));

	for (size_t i = 0; i < ncolumns; i++) {
		column[i] = shape[i];
		column[i].title = say(g, mem_print(g->flow->mem, "dispatch.column.%s", shape[i].title), NULL, NULL);
	}
	document_table(g->doc, column, ncolumns, row, n);
}

static const char *
number(const struct drawing *g, int64_t n)
{
	return mem_print(g->flow->mem, "%lld", (long long)n);
}

/* Of a letter: the rows that are to be mended, with where they stand. */
static int
annex_rows(struct drawing *g)
{
	static const struct document_column shape[] = { { "number", 12, true }, { "list_number", 20, true },
	    { "origin", 42, false }, { "code", 26, false }, { "task", 60, false }, { "kind", 30, false },
	    { "words", 70, false } };
	struct mem *mem = g->flow->mem;
	struct dispatch_remark *list;
	struct document_row *row;
	size_t n, rows = 0;

	if (dispatch_get_remarks(g->flow->db, mem, g->list[0].id, &list, &n) != 1)
		return -1;
	row = mem_array(mem, n + 1, sizeof(*row));
	for (size_t i = 0; i < n; i++) {
		const char **cell = mem_array(mem, sizeof(shape) / sizeof(*shape), sizeof(*cell));

		if (list[i].task[0] == '\0')
			continue;
		cell[0] = number(g, (int64_t)rows + 1);
		cell[1] = list[i].number == 0 ? "" : number(g, list[i].number);
		cell[2] = dispatch_origin(g->flow, g->render, &list[i]);
		cell[3] = list[i].code;
		cell[4] = list[i].task;
		cell[5] = label_fill(mem, g->render, LANG_VI, mem_print(mem, "catalog.remark.kind.%s", list[i].kind), NULL, NULL);
		cell[6] = list[i].words;
		row[rows++] = (struct document_row){ .cell = cell };
	}
	if (rows == 0)
		return 1;
	annex_title(g, say(g, "dispatch.annex_rows", g->list[0].agency, NULL));
	table(g, shape, sizeof(shape) / sizeof(*shape), row, rows);
	return 1;
}

static const char *
range(const struct drawing *g, const struct dispatch_catalog *c)
{
	struct mem *mem = g->flow->mem;

	if (c->most == 0)
		return "";
	return c->least == c->most ? number_show(mem, c->least, 1, 1) : mem_print(mem, "%s – %s",
	    number_show(mem, c->least, 1, 1), number_show(mem, c->most, 1, 1));
}

static void
annex_agencies(struct drawing *g)
{
	static const struct document_column shape[] = { { "number", 12, true }, { "agency", 70, false },
	    { "rows", 20, true }, { "standard", 70, false }, { "range", 34, true }, { "round", 20, true },
	    { "remarks", 24, true } };
	struct mem *mem = g->flow->mem;
	struct document_row *row = mem_array(mem, g->n + 1, sizeof(*row));

	for (size_t i = 0; i < g->n; i++) {
		const struct dispatch_catalog *c = &g->list[i];
		const char **cell = mem_array(mem, sizeof(shape) / sizeof(*shape), sizeof(*cell));

		cell[0] = number(g, (int64_t)i + 1);
		cell[1] = c->supplement ? say(g, "dispatch.supplement", c->agency, NULL) : c->agency;
		cell[2] = number(g, c->rows);
		cell[3] = paper_work(mem, c->standard_code, c->standard_task);
		cell[4] = range(g, c);
		cell[5] = number(g, c->round);
		cell[6] = number(g, c->remarks);
		row[i] = (struct document_row){ .cell = cell };
	}
	annex_title(g, say(g, "dispatch.annex_agencies", NULL, NULL));
	table(g, shape, sizeof(shape) / sizeof(*shape), row, g->n);
}

/* Of a decision: the catalog of an agency, as the appendix that is printed of it alone. */
static int
annex_catalog(struct drawing *g, const struct dispatch_catalog *c)
{
	const struct catalog catalog = { .id = c->id, .agency_name = c->agency, .kind = c->kind,
	    .campaign = c->campaign, .number = c->number, .standard = c->standard };
	struct paper_content content;
	const struct paper_sheet sheet = { .render = g->render, .content = &content, .catalog = &catalog,
	    .province = g->province };

	if (paper_content_of(g->flow, &catalog, &content) != 1)
		return -1;
	content.kind = PAPER_APPENDIX;
	annex_title(g, say(g, "dispatch.annex_catalog", c->agency, NULL));
	paper_draw_standard(g->flow, &sheet, g->doc);
	paper_draw_rows(g->flow, &sheet, g->doc);
	return 1;
}

static int
annex_catalogs(struct drawing *g)
{
	int64_t rows = 0;

	for (size_t i = 0; i < g->n; i++)
		rows += g->list[i].rows;
	g->annexes = g->n == 1 || rows > DISPATCH_ROWS ? 1 : (int)g->n + 1;
	if (g->n > 1)
		annex_agencies(g);
	if (rows > DISPATCH_ROWS) {
		document_text(g->doc, DOCUMENT_TEXT, say(g, "dispatch.printed_apart", NULL, NULL));
		return 1;
	}
	for (size_t i = 0; i < g->n; i++)
		if (annex_catalog(g, &g->list[i]) != 1)
			return -1;
	return 1;
}

/* What each agency said, and how it is received. */
static int
annex_opinions(struct drawing *g)
{
	static const struct document_column shape[] = { { "number", 12, true }, { "agency", 60, false },
	    { "opinion", 90, false }, { "reply", 90, false } };
	struct mem *mem = g->flow->mem;
	struct document_row *row;
	struct opinion *list;
	size_t n;

	if (opinions_of(g->flow, g->d->round, &list, &n) != 1)
		return -1;
	row = mem_array(mem, n + 1, sizeof(*row));
	for (size_t i = 0; i < n; i++) {
		const struct opinion *o = &list[i];
		const char *stance = opinion_stance_name[o->stance], *received = opinion_received_name[o->received];
		const char **cell = mem_array(mem, sizeof(shape) / sizeof(*shape), sizeof(*cell));

		cell[0] = number(g, (int64_t)i + 1);
		cell[1] = o->agency_name;
		cell[2] = stance == NULL ? say(g, "dispatch.silent", NULL, NULL) : o->words[0] != '\0' ? o->words :
		    label_fill(mem, g->render, LANG_VI, mem_print(mem, "opinion.stance.%s", stance), NULL, NULL);
		cell[3] = received == NULL ? "" : mem_print(mem, "%s: %s", label_fill(mem, g->render, LANG_VI,
		    mem_print(mem, "opinion.received.%s", received), NULL, NULL), o->reply);
		row[i] = (struct document_row){ .cell = cell };
	}
	annex_title(g, say(g, "dispatch.annex_opinions", NULL, NULL));
	table(g, shape, sizeof(shape) / sizeof(*shape), row, n);
	return 1;
}

static int
annexes(struct drawing *g)
{
	switch (g->d->kind) {
	case DISPATCH_APPRAISAL:
		return annex_rows(g);
	case DISPATCH_SUBMISSION:
		annex_agencies(g);
		return 1;
	case DISPATCH_OPINIONS:
		return annex_opinions(g);
	default:
		return annex_catalogs(g);
	}
}

int
dispatch_draw(struct flow *f, struct render *render, const struct dispatch *d, const char *form, const char **bytes_r,
    size_t *n_r)
{
	const enum document_form as = strcmp(form, "docx") == 0 ? DOCUMENT_DOCX : DOCUMENT_PDF;
	struct drawing g = { .flow = f, .render = render, .d = d, .annexes = 1 };
	const char *at;

	if (document_ready(as) != 1) {
		log_error(704, "no letter: the face of papers is not installed");
		return -1;
	}
	if (paper_ground(f->db, f->mem, &at, &g.province) != 1 || dispatch_about(f, d, &g.list, &g.n) != 1)
		return -1;
	g.doc = start(&g, as, at);
	head(&g);
	titles(&g);
	body(&g);
	document_close(g.doc, &(struct document_closing){ .title = say(&g, "dispatch.recipients", NULL, NULL),
	    .recipients = d->words.recipients, .authority = d->words.authority, .name = d->words.signer });
	return annexes(&g) == 1 ? document_end(g.doc, bytes_r, n_r) : -1;
}
