/* The catalog of the province as it was filtered, as a print of the day. */
#include "flow/provincial.h"

#include <string.h>

#include "base/buf.h"
#include "base/log.h"
#include "base/number.h"
#include "base/utf8.h"
#include "flow/paper_inside.h"
#include "flow/see.h"
#include "paper/document.h"
#include "render/view.h"
#include "store/paper.h"

#define FILTER_MOST 1024

/* Millimetres of an A4 on its side; labels provincial.sheet.column.<word>. */
static const struct { const char *word; int width; bool centred; } shape[] = {
	{ "number", 13, true }, { "task", 58, false }, { "detail", 58, false }, { "output", 42, false },
	{ "unit", 19, false }, { "group", 14, true }, { "agencies", 16, true }, { "coefficient", 34, true },
};
#define COLUMNS (sizeof(shape) / sizeof(*shape))

struct worksheet {
	struct flow	*flow;
	struct render	*render;
	const struct provincial_query *query;
	const struct provincial_work *list;
	size_t		 n;
};

/* What is printed is Vietnamese. */
static const char *
word(const struct worksheet *s, const char *key, const char *a, const char *b)
{
	return label_fill(s->flow->mem, s->render, LANG_VI, key, a, b);
}

static void
add_filter(const struct worksheet *s, struct buf *to, const char *key, const char *value)
{
	buf_print(to, "%s%s", to->n == 0 ? "" : "; ", word(s, key, value, NULL));
}

static const char *
name_of(const struct provincial_choice *list, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].id == id)
			return list[i].name;
	return "";
}

/* How the list was narrowed, in words; "" where it was not. 1 or -1. */
static int
filter_words(const struct worksheet *s, const char **words_r)
{
	const struct provincial_query *q = s->query;
	struct mem *mem = s->flow->mem;
	struct provincial_choices c;
	struct buf out;

	if (provincial_choose(s->flow, &c) != 1)
		return -1;
	buf_start(&out, mem, FILTER_MOST);
	if (q->campaign != 0)
		add_filter(s, &out, "provincial.sheet.campaign", name_of(c.campaign, c.ncampaigns, q->campaign));
	if (q->kind[0] != '\0')
		add_filter(s, &out, "provincial.sheet.kind", word(s, mem_print(mem, "agency.%s", q->kind), NULL, NULL));
	if (q->agency != 0)
		add_filter(s, &out, "provincial.sheet.agency", name_of(c.agency, c.nagencies, q->agency));
	if (q->group != 0)
		add_filter(s, &out, "provincial.sheet.group", mem_print(mem, "%lld", (long long)q->group));
	if (q->many)
		add_filter(s, &out, "provincial.sheet.many", NULL);
	if (q->words[0] != '\0')
		add_filter(s, &out, "provincial.sheet.words", q->words);
	*words_r = out.n == 0 ? "" : out.p;
	return 1;
}

/* "1,0", and in brackets what agencies count with where that is something else; "0,8 – 1,2" where there is none. */
static const char *
coefficient(const struct worksheet *s, const struct provincial_work *work)
{
	struct mem *mem = s->flow->mem;
	const char *text = work->coefficient == 0 ? "" : number_show(mem, work->coefficient, 1, 1);

	if (!provincial_apart(work))
		return text;
	return work->coefficient == 0 ? provincial_range(mem, work) :
	    mem_print(mem, "%s (%s)", text, provincial_range(mem, work));
}

static struct document_row
one_row(const struct worksheet *s, size_t at)
{
	const struct provincial_work *work = &s->list[at];
	struct mem *mem = s->flow->mem;
	const char **cell = mem_array(mem, COLUMNS, sizeof(*cell));

	cell[0] = mem_print(mem, "%zu", at + 1);
	cell[1] = work->task;
	cell[2] = work->detail;
	cell[3] = work->output;
	cell[4] = work->unit;
	cell[5] = work->group == 0 ? "" : mem_print(mem, "%d", work->group);
	cell[6] = mem_print(mem, "%lld", (long long)work->agencies);
	cell[7] = coefficient(s, work);
	return (struct document_row){ .cell = cell };
}

static void
table(const struct worksheet *s, struct document *doc)
{
	struct document_row *row = mem_array(s->flow->mem, s->n + 1, sizeof(*row));
	struct document_column column[COLUMNS];

	for (size_t i = 0; i < COLUMNS; i++)
		column[i] = (struct document_column){ word(s, mem_print(s->flow->mem, "provincial.sheet.column.%s",
		    shape[i].word), NULL, NULL), shape[i].width, shape[i].centred };
	for (size_t i = 0; i < s->n; i++)
		row[i] = one_row(s, i);
	document_table(doc, column, COLUMNS, row, s->n);
}

static int
draw(const struct worksheet *s, const char **bytes_r, size_t *n_r)
{
	struct flow *f = s->flow;
	const char *at, *province, *filter, *title;
	struct document *doc;

	if (paper_ground(f->db, f->mem, &at, &province) != 1 || filter_words(s, &filter) != 1)
		return -1;
	title = word(s, "provincial.sheet.title", NULL, NULL);
	doc = document_start(f->mem, DOCUMENT_PDF, &(struct document_about){
		.title = title, .author = province, .language = "vi-VN", .wide = true,
		.at = mem_print(f->mem, "%.10sT%.8sZ", at, at + 11),
		.left = word(s, "provincial.sheet.left", NULL, NULL),
		.right = word(s, "provincial.sheet.right", moment_show(f->mem, at), NULL),
		.band = config_on(f->config, "demo") ? word(s, "paper.sheet.demo", NULL, NULL) : NULL,
	});
	document_text(doc, DOCUMENT_TITLE, utf8_upper(f->mem, title));
	document_text(doc, DOCUMENT_ATTACHED, word(s, "provincial.sheet.on", paper_day(f->mem, s->render, day_today()), NULL));
	if (filter[0] != '\0')
		document_text(doc, DOCUMENT_TEXT, word(s, "provincial.sheet.filter", filter, NULL));
	document_text(doc, DOCUMENT_TEXT, word(s, "provincial.sheet.about", mem_print(f->mem, "%zu", s->n), NULL));
	table(s, doc);
	return document_end(doc, bytes_r, n_r);
}

int
provincial_print(struct flow *f, struct render *render, const struct provincial_query *query,
    const char **bytes_r, size_t *n_r)
{
	struct provincial_work *list;
	int64_t total;
	size_t n;

	if (!see_provincial(f->who))
		return 0;
	if (document_ready(DOCUMENT_PDF) != 1) {
		log_error(703, "the catalog of the province is not printed: the face of papers is not installed");
		return -1;
	}
	if (provincial_first(f, query, false, PROVINCIAL_PRINTED, &list, &n, &total) != 1)
		return -1;
	if (total > PROVINCIAL_PRINTED)
		return 0;
	return draw(&(struct worksheet){ f, render, query, list, n }, bytes_r, n_r);
}
