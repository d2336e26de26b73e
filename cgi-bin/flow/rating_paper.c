/* The table of the ratings of a run on paper: a part of rating_run.h. What is printed is Vietnamese. */
#include <string.h>

#include "base/log.h"
#include "base/number.h"
#include "base/utf8.h"
#include "flow/paper_inside.h"
#include "flow/rating_run.h"
#include "paper/document.h"
#include "render/view.h"
#include "store/paper.h"

static const struct {
	const char	*word;		/* label rating.paper.column.<word> */
	int		 width;
	bool		 centred;
} shape[] = {
	{ "number", 12, true }, { "unit", 78, false }, { "self", 38, false }, { "points", 18, true }, { "level", 42, false }, { "why", 42, false },
	{ "document", 40, false },
};
#define COLUMNS	(sizeof(shape) / sizeof(*shape))

struct drawing {
	struct flow	*flow;
	struct render	*render;
	const struct rating_run_view *v;
	const char	*at, *province;
	struct document	*doc;
};

static const char *
say(const struct drawing *g, const char *root, const char *word)
{
	return label_fill(g->flow->mem, g->render, LANG_VI, mem_print(g->flow->mem, "%s%s", root, word), NULL, NULL);
}

static const char *
fill(const struct drawing *g, const char *word, const char *a, const char *b)
{
	return label_fill(g->flow->mem, g->render, LANG_VI, mem_print(g->flow->mem, "rating.paper.%s", word), a, b);
}

static const char *
level_words(const struct drawing *g, int level)
{
	return level == LEVEL_NONE ? NULL : say(g, "rating.level.", score_level_name[level]);
}

static const char *
why_words(const struct drawing *g, const struct rated *r)
{
	const char *why = rated_standing_why(&g->v->quota, r);

	if (r->state == RATED_LEFT_OUT)
		return r->left_why;
	return why == NULL ? say(g, "rating.state.", rated_state_name[r->state]) : say(g, "rating.why.", why);
}

static struct document_row
row_of(const struct drawing *g, size_t i)
{
	struct mem *mem = g->flow->mem;
	const struct rated *r = &g->v->list[i];
	const char **cell = mem_array(mem, COLUMNS, sizeof(*cell));

	cell[0] = mem_print(mem, "%zu", i + 1);
	cell[1] = r->name;
	cell[2] = level_words(g, r->self_level);
	cell[3] = r->appraised_at == NULL ? NULL : number_show(mem, r->points, 2, 0);
	cell[4] = level_words(g, rated_standing(&g->v->quota, r));
	cell[5] = why_words(g, r);
	cell[6] = r->final_level == LEVEL_NONE ? NULL : mem_print(mem, "%s, %s", r->document_number, day_show(mem, r->document_day));
	return (struct document_row){ .cell = cell };
}

static void
table(const struct drawing *g)
{
	struct mem *mem = g->flow->mem;
	struct document_row *row = mem_array(mem, g->v->n + 1, sizeof(*row));
	struct document_column column[COLUMNS];

	for (size_t i = 0; i < COLUMNS; i++)
		column[i] = (struct document_column){ say(g, "rating.paper.column.", shape[i].word), shape[i].width, shape[i].centred };
	for (size_t i = 0; i < g->v->n; i++)
		row[i] = row_of(g, i);
	document_table(g->doc, column, COLUMNS, row, g->v->n);
}

/* How many have which level, and the places. */
static void
sums(const struct drawing *g)
{
	struct mem *mem = g->flow->mem;
	int64_t count[SCORE_LEVELS] = { 0 };

	for (size_t i = 0; i < g->v->n; i++) {
		const int level = rated_standing(&g->v->quota, &g->v->list[i]);

		if (level != LEVEL_NONE)
			count[level]++;
	}
	for (int l = 0; l < SCORE_LEVELS; l++)
		document_text(g->doc, DOCUMENT_LINE, fill(g, "count", level_words(g, l), mem_print(mem, "%lld", (long long)count[l])));
	document_text(g->doc, DOCUMENT_LINE, fill(g, "places", number_show(mem, g->v->run.rate, 2, 0),
	    mem_print(mem, "%lld", (long long)g->v->quota.places)));
	if (g->v->run.chosen_why != NULL)
		document_text(g->doc, DOCUMENT_LINE, fill(g, "chosen", g->v->run.chosen_why, NULL));
}

static bool
whole(const struct rating_run_view *v)
{
	for (size_t i = 0; i < v->n; i++)
		if (v->list[i].state != RATED_RECOGNISED && v->list[i].state != RATED_LEFT_OUT)
			return false;
	return true;
}

int
rating_run_paper(struct flow *f, struct render *render, const struct rating_run_view *v, const char *form, const char **bytes_r, size_t *n_r)
{
	const enum document_form as = strcmp(form, "docx") == 0 ? DOCUMENT_DOCX : DOCUMENT_PDF;
	const char *year = mem_print(f->mem, "%d", v->run.year);
	struct drawing g = { .flow = f, .render = render, .v = v };

	if (document_ready(as) != 1) {
		log_error(840, "no table of ratings: the face of papers is not installed");
		return -1;
	}
	if (paper_ground(f->db, f->mem, &g.at, &g.province) != 1)
		return -1;
	g.doc = document_start(f->mem, as, &(struct document_about){
		.title = fill(&g, "title", year, NULL), .author = v->run.name, .language = "vi-VN", .wide = true,
		.at = mem_print(f->mem, "%.10sT%.8sZ", g.at, g.at + 11), .left = v->run.name,
		.right = fill(&g, "printed", moment_show(f->mem, g.at), f->who->name),
		.band = config_on(f->config, "demo") ? say(&g, "paper.sheet.", "demo") : NULL,
	});
	document_head(g.doc, &(struct document_side){ .plain = v->run.kind == UNIT_PROVINCE ? NULL : utf8_upper(f->mem, g.province),
	    .bold = utf8_upper(f->mem, v->run.name) },
	    &(struct document_side){ .bold = say(&g, "paper.sheet.", "country"), .below = say(&g, "paper.sheet.", "motto") });
	document_text(g.doc, DOCUMENT_TITLE, utf8_upper(f->mem, fill(&g, "title", year, NULL)));
	document_text(g.doc, DOCUMENT_ATTACHED, whole(v) ? fill(&g, "by", v->set.name, NULL) : fill(&g, "draft", NULL, NULL));
	table(&g);
	sums(&g);
	document_sign(g.doc, &(struct document_side){ .bold = utf8_upper(f->mem, fill(&g, "maker", NULL, NULL)),
	    .below = fill(&g, "sign", NULL, NULL) },
	    &(struct document_side){ .bold = utf8_upper(f->mem, fill(&g, v->run.kind == UNIT_PROVINCE ? "chairman" : "head", NULL, NULL)),
	    .below = fill(&g, "sign", NULL, NULL) });
	return document_end(g.doc, bytes_r, n_r);
}
