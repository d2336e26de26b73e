#include "flow/regulation_paper.h"

#include <string.h>

#include "base/log.h"
#include "base/utf8.h"
#include "flow/paper_inside.h"
#include "render/view.h"
#include "store/paper.h"

/* Shares of the width of an upright A4; labels regulation.paper.column.<word>. */
static const struct document_column settings[] = { { "setting", 60, false }, { "value", 110, false } };
static const struct document_column lines[] = { { "number", 12, true }, { "who", 98, false }, { "gives", 60, false } };
#define SETTINGS (sizeof(settings) / sizeof(*settings))
#define LINES (sizeof(lines) / sizeof(*lines))

struct drawing {
	struct flow	*flow;
	struct render	*render;
	const struct regulation *r;
	const struct regulation_words *words;
	const char	*at, *province;
	struct document	*doc;
};

static const char *
say(const struct drawing *g, const char *word, const char *a, const char *b)
{
	return label_fill(g->flow->mem, g->render, LANG_VI, mem_print(g->flow->mem, "regulation.paper.%s", word), a, b);
}

static const char *
paper_word(const struct drawing *g, const char *word)
{
	return label_fill(g->flow->mem, g->render, LANG_VI, mem_print(g->flow->mem, "paper.sheet.%s", word), NULL, NULL);
}

/* Paragraph by paragraph. */
static void
paragraphs(const struct drawing *g, const char *text)
{
	for (const char *p = text; *p != '\0';) {
		const size_t n = strcspn(p, "\n");

		if (n > 0)
			document_text(g->doc, DOCUMENT_TEXT, mem_copy(g->flow->mem, p, n));
		p += n + (p[n] == '\n');
	}
}

static void
head(const struct drawing *g)
{
	const struct regulation *r = g->r;
	struct mem *mem = g->flow->mem;
	const bool issued = r->state == REGULATION_ISSUED;
	const char *place = paper_place(g->render, g->province);

	document_head(g->doc, &(struct document_side){ .plain = utf8_upper(mem, g->province), .bold = utf8_upper(mem, r->agency_name),
	    .under = issued ? say(g, "number", r->document_number, NULL) : say(g, "number_none", NULL, NULL) },
	    &(struct document_side){ .bold = paper_word(g, "country"), .below = paper_word(g, "motto"),
	    .under = issued ? say(g, "place_day", place, paper_day(mem, g->render, r->document_day)) : say(g, "place_none", place, NULL) });
	document_text(g->doc, DOCUMENT_TITLE, mem_print(mem, "%s\n%s", say(g, "decision", NULL, NULL), say(g, "about", r->name, r->agency_name)));
	if (r->state != REGULATION_ISSUED)
		document_text(g->doc, DOCUMENT_ATTACHED, say(g, r->state == REGULATION_DROPPED ? "dropped" : "draft", NULL, NULL));
}

/* Who signs, of "name, post" the post above the name. */
static void
signature(const struct drawing *g)
{
	struct mem *mem = g->flow->mem;
	const char *signer = g->r->signer, *comma = signer == NULL ? NULL : strchr(signer, ',');
	const char *post = comma == NULL ? say(g, "head", NULL, NULL) : comma + 1 + strspn(comma + 1, " ");

	document_close(g->doc, &(struct document_closing){ .title = say(g, "to", NULL, NULL), .recipients = say(g, "recipients", NULL, NULL),
	    .authority = utf8_upper(mem, post), .name = comma == NULL ? signer : mem_copy(mem, signer, (size_t)(comma - signer)) });
}

/* The decision by which the head issues it. */
static void
decision(const struct drawing *g)
{
	const struct regulation *r = g->r;
	struct mem *mem = g->flow->mem;

	head(g);
	document_text(g->doc, DOCUMENT_TEXT, say(g, "ground_evaluation", NULL, NULL));
	if (r->kind == BONUS_AWARD)
		document_text(g->doc, DOCUMENT_TEXT, say(g, "ground_award", NULL, NULL));
	else
		paragraphs(g, r->basis);
	document_text(g->doc, DOCUMENT_TITLE, say(g, "decides", NULL, NULL));
	document_text(g->doc, DOCUMENT_TEXT, say(g, "article_1", r->name, r->agency_name));
	document_text(g->doc, DOCUMENT_TEXT, r->from.year == 0 ? say(g, "article_2_none", NULL, NULL) :
	    say(g, "article_2", paper_day(mem, g->render, r->from), NULL));
	document_text(g->doc, DOCUMENT_TEXT, say(g, "article_3", NULL, NULL));
	signature(g);
}

/* Columns whose titles are words, and rows that come in parts side by side. */
static void
table(const struct drawing *g, const struct document_column *column, size_t ncolumns, const char *const *const *part, size_t n)
{
	struct mem *mem = g->flow->mem;
	struct document_row *row = mem_array(mem, n + 1, sizeof(*row));

	for (size_t i = 0; i < n; i++) {
		const char **cell = mem_array(mem, ncolumns, sizeof(*cell));

		for (size_t c = 0; c < ncolumns; c++)
			cell[c] = part[c] == NULL ? mem_print(mem, "%zu", i + 1) : part[c][i];
		row[i] = (struct document_row){ .cell = cell };
	}
	document_table(g->doc, paper_table_columns(mem, g->render, "regulation.paper.column.", column, ncolumns), ncolumns, row, n);
}

/* The rule behind the words of the amounts. */
static void
rule(const struct drawing *g)
{
	const struct regulation_words *w = g->words;
	const char *const *const setting[SETTINGS] = { w->name, w->value };
	const char *const *const line[LINES] = { NULL, w->who, w->gives };

	document_text(g->doc, DOCUMENT_TEXT, say(g, "settings", NULL, NULL));
	table(g, settings, SETTINGS, setting, w->nsettings);
	if (w->nlines == 0)
		return;
	document_text(g->doc, DOCUMENT_TEXT, say(g, "lines", NULL, NULL));
	table(g, lines, LINES, line, w->nlines);
}

static void
regulation(const struct drawing *g)
{
	const struct regulation *r = g->r;
	struct mem *mem = g->flow->mem;

	document_annex(g->doc, false);
	document_text(g->doc, DOCUMENT_TITLE, mem_print(mem, "%s\n%s", utf8_upper(mem, r->name), r->agency_name));
	document_text(g->doc, DOCUMENT_ATTACHED, r->state == REGULATION_ISSUED ?
	    say(g, "attached", r->document_number, day_show(mem, r->document_day)) : say(g, "attached_none", NULL, NULL));
	for (int p = 0; p < REGULATION_PARTS; p++) {
		document_text(g->doc, DOCUMENT_HEADING, say(g, "article", mem_print(mem, "%d", p + 1), label_fill(mem, g->render, LANG_VI,
		    mem_print(mem, "regulation.part.%s", regulation_part_name[p]), NULL, NULL)));
		paragraphs(g, r->part[p]);
		if (p == REGULATION_AMOUNTS)
			rule(g);
	}
}

int
regulation_paper(struct flow *f, struct render *render, const struct regulation *r, const struct regulation_words *words, enum document_form form,
    const char **bytes_r, size_t *n_r)
{
	struct drawing g = { .flow = f, .render = render, .r = r, .words = words };

	if (document_ready(form) != 1) {
		log_error(940, "no paper of a regulation: the face of papers is not installed");
		return -1;
	}
	if (paper_ground(f->db, f->mem, &g.at, &g.province) != 1)
		return -1;
	if (r->issued_at != NULL)
		g.at = r->issued_at;
	g.doc = document_start(f->mem, form, &(struct document_about){ .title = mem_print(f->mem, "%s: %s", r->name, r->agency_name),
	    .author = r->agency_name, .language = "vi-VN", .at = mem_print(f->mem, "%.10sT%.8sZ", g.at, g.at + 11), .left = "",
	    .right = say(&g, "version", mem_print(f->mem, "%lld", (long long)r->number), NULL),
	    .band = config_on(f->config, "demo") ? paper_word(&g, "demo") : NULL });
	decision(&g);
	regulation(&g);
	return document_end(g.doc, bytes_r, n_r);
}
